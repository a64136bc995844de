"""The types of the library's columns, checked when read since SQLite does not enforce them.

A disk or another program may have put a text where a number belongs. Unchecked, it would raise an
error far from here, where it is first used in a sum.
"""

from __future__ import annotations

import math
from typing import Any

from sqlalchemy import Boolean, Double, Integer, String, TypeDecorator


class DamagedValue(Exception):
    """A value in the library that is not of its column's type."""


class _Checked(TypeDecorator[Any]):
    """A type whose values are checked as they are read; whether null may be, the column says."""

    cache_ok = True

    def holds(self, value: Any) -> bool:
        raise NotImplementedError

    def process_result_value(self, value: Any, dialect: Any) -> Any:
        if value is None or self.holds(value):
            return value
        raise DamagedValue(f"{value!r:.40} is in a column of another type")


class CheckedInteger(_Checked):
    """A whole number."""

    impl = Integer
    cache_ok = True

    def holds(self, value: Any) -> bool:
        return type(value) is int


class CheckedDouble(_Checked):
    """A number that is finite."""

    impl = Double
    cache_ok = True

    def holds(self, value: Any) -> bool:
        return type(value) in (float, int) and math.isfinite(value)


class CheckedString(_Checked):
    """A text."""

    impl = String
    cache_ok = True

    def holds(self, value: Any) -> bool:
        return type(value) is str


class CheckedBoolean(_Checked):
    """Yes or no, as SQLite has it: 1 or 0."""

    impl = Boolean
    cache_ok = True

    def holds(self, value: Any) -> bool:
        return value in (0, 1)
