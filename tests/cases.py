"""The cases of history, by name."""

from __future__ import annotations

from sandbox.history.cases import Case, shipped_cases


def shipped_case(key: str) -> Case:
    """Return a case that comes with the program, such as ethiopia-1935."""
    return {case.key: case for case in shipped_cases()}[key]
