"""From the cells of a published table to values, or a sentence that says why not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from sandbox.sentences import Sentence, say

#: What the published tables write for a value they do not have.
MISSING = frozenset({"", "-9", "-9.0", ".", "NA", "NaN", "nan"})

_DECIMAL_COMMA = re.compile(r"-?\d+(\.\d{3})*,\d+")
_LONGEST_SHOWN = 40
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class BadRow(Exception):
    """A row that cannot be right, with the reason."""

    def __init__(self, cause: Sentence) -> None:
        super().__init__(cause)
        self.cause = cause


class DecimalComma(BadRow):
    """A number with a decimal comma: the whole file is written so."""


class Header:
    """The columns of a file, by name in lower case, and where each stands."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        #: The columns whose name stands more than once.
        self.repeated = tuple(
            name for name, times in Counter(filter(None, self.names)).items() if times > 1
        )
        self._places = {name: place for place, name in reversed(list(enumerate(self.names)))}

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def __len__(self) -> int:
        return len(self.names)

    def at(self, *names: str) -> int:
        """Return the place of the first of these columns that the file has."""
        return self._places[self.name(*names)]

    def name(self, *names: str) -> str:
        """Return the first of these columns that the file has."""
        return next(name for name in names if name in self._places)


def shown(text: str) -> str:
    """Return a cell in a few printable characters."""
    text = "".join(c if c.isprintable() else "\ufffd" for c in text)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 3] + "..."


def whole(text: str, column: str, low: int, high: int) -> int:
    """Return a whole number from `low` to `high`; 5.0 is one."""
    try:
        number = int(text)
    except ValueError:
        number = _whole_float(text, column, low, high)
    if not low <= number <= high:
        raise _not_whole(text, column, low, high)
    return number


def _whole_float(text: str, column: str, low: int, high: int) -> int:
    try:
        number = float(text)
        if number == int(number):
            return int(number)
    except (ValueError, OverflowError):
        if _DECIMAL_COMMA.fullmatch(text.strip()):
            raise _decimal_comma(text, column) from None
    raise _not_whole(text, column, low, high)


def _not_whole(text: str, column: str, low: int, high: int) -> BadRow:
    return BadRow(
        say(
            "{column} is {value}, which is no whole number from {low} to {high}",
            column=column,
            value=shown(text) or say("blank"),
            low=low,
            high=high,
        )
    )


def _decimal_comma(text: str, column: str) -> DecimalComma:
    return DecimalComma(
        say(
            "{column} is {value}, a number with a comma; write decimals with a point and no"
            " separator for thousands",
            column=column,
            value=shown(text),
        )
    )


def state(text: str, column: str) -> int:
    """Return a Correlates of War state number."""
    return whole(text, column, 2, 999)


def year(text: str, column: str, first: int = 1000) -> int:
    """Return a year; the published files have rows of the year 0, which cannot be right."""
    return whole(text, column, first, 2200)


def figure(text: str, column: str) -> float | None:
    """Return a figure of at least 0, or None where it is missing."""
    if text in MISSING:
        return None
    try:
        number = float(text)
    except ValueError:
        stripped = text.strip()
        if stripped in MISSING:
            return None
        if _DECIMAL_COMMA.fullmatch(stripped):
            raise _decimal_comma(text, column) from None
        number = -1.0
    if not 0 <= number < 1e300:
        raise BadRow(
            say(
                "{column} is {value}, which is no figure of 0 or more",
                column=column,
                value=shown(text),
            )
        )
    return number


def degrees(text: str, column: str, most: int) -> float:
    """Return degrees of latitude or longitude, from -most to most."""
    try:
        number = float(text)
    except ValueError:
        if _DECIMAL_COMMA.fullmatch(text.strip()):
            raise _decimal_comma(text, column) from None
        number = 1e9
    if not -most <= number <= most:
        raise BadRow(
            say(
                "{column} is {value}, but must be from -{most} to {most} degrees",
                column=column,
                value=shown(text) or say("blank"),
                most=most,
            )
        )
    return number


def flag(text: str, column: str) -> bool:
    """Return whether a cell says 1 rather than 0; a missing mark is no promise."""
    if text == "1":
        return True
    if text == "0" or text in MISSING:
        return False
    return bool(whole(text, column, 0, 1))


def day(
    year_text: str, month_text: str, day_text: str, column: str, unknown: frozenset[str] = MISSING
) -> str:
    """Return an ISO date that stops where month or day are not known (0, blank or -9)."""
    began = f"{year(year_text, column):04}"
    if month_text in unknown or month_text == "0":
        return began
    month = whole(month_text, column, 1, 12)
    if day_text in unknown or day_text == "0":
        return f"{began}-{month:02}"
    return f"{began}-{month:02}-{whole(day_text, column, 1, _DAYS[month - 1]):02}"


def iso_day(text: str, column: str) -> str:
    """Return a date written YYYY-MM-DD or YYYYMM, checked."""
    text = text.strip()
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return day(text[:4], text[5:7], text[8:], column)
    if re.fullmatch(r"\d{6}", text):
        return day(text[:4], text[4:], "", column)
    raise BadRow(
        say(
            "{column} is {value}, which is no date",
            column=column,
            value=shown(text) or say("blank"),
        )
    )


def in_order(began: str, ended: str | None) -> None:
    """Refuse a spell that ends before it begins, as far as the dates say."""
    if ended is not None and ended[: len(began)] < began[: len(ended)]:
        raise BadRow(
            say("it ends on {ended}, before it begins on {began}", began=began, ended=ended)
        )
