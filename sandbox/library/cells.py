"""From the cells of a published table to values, or a sentence that says why not."""

from __future__ import annotations

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterable

from sandbox.sentences import Sentence, say

#: What tables write for a value they do not have, in small letters: blanks, the codes of the
#: Correlates of War, the marks of R, pandas, Stata, SQL, spreadsheets and statistical offices.
MISSING = frozenset(
    [
        *("", "-9", "-99", "-999", "-9999", ".", "..", "...", "-", "--", "\u2013", "\u2014"),
        *("na", "n/a", "n.a.", "n.a", "#n/a", "#na", "<na>", "nan", "-nan", "nat", "null", "none"),
        *("\\n", "(null)", "missing", "#null!", "#div/0!", "#value!", "#ref!", "#num!", "#name?"),
        *(f".{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
    ]
)

_WHOLE_CODE = re.compile(r"^(-\d+)[.,]0*$")
_DECIMAL_COMMA = re.compile(r"[-+]?(\d{1,3}(\.\d{3})+|\d+)?,\d+(e[-+]?\d+)?", re.IGNORECASE)
#: Thousands parted by a blank (also one that never breaks) or, as in Switzerland, an apostrophe.
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0\u2009\u202f'\u2019]\d{3})+(\.\d+)?")
_DATED = re.compile(
    r"(\d{4})-\d\d?-\d\d?(?:[ T][\d:.]+(?:Z|[-+]\d\d:?\d\d)?)?|\d\d?([/.-])\d\d?\2(\d{4})"
)
_LONGEST_SHOWN = 40
LONGEST_NAME = 300


class BadRow(Exception):
    """A row that cannot be right, with the reason."""

    def __init__(self, cause: Sentence) -> None:
        super().__init__(cause)
        self.cause = cause


class DecimalComma(BadRow):
    """A number with a decimal comma: the whole file is written so."""


class Header:
    """The columns of a file, by name in lower case, and where each stands.

    Blanks, points and hyphens in a name count as an underscore: one table says `Country Code`,
    and R makes it `Country.Code`.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(
            re.sub(r"[\s.-]+", "_", printed(name.strip('\ufeff" \t\r\n')).lower()) for name in names
        )
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


def printed(text: str) -> str:
    """Return a text without what no terminal or window should be sent, nor blanks around it."""
    text = text.strip()
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def shown(text: str) -> str:
    """Return a cell in a few printable characters."""
    text = printed(text)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 3] + "..."


def name(text: str, column: str) -> str:
    """Return a name as it can be shown."""
    text = printed(text)
    if len(text) > LONGEST_NAME:
        raise BadRow(
            say(
                "{column} has {found} characters; no name has more than {most}",
                column=column,
                found=len(text),
                most=LONGEST_NAME,
            )
        )
    return text


def missing(text: str, also: frozenset[str] = frozenset()) -> bool:
    """Tell whether a cell has a mark for a missing value; `also` are further marks."""
    if text in MISSING:
        return True
    mark = _WHOLE_CODE.sub(r"\1", text.strip().lower())
    return mark in MISSING or mark in also


def is_number(text: str) -> bool:
    """Tell whether a cell is a number, in digits as Python reads them."""
    try:
        float(text)
    except ValueError:
        return False
    return "_" not in text


def whole(text: str, column: str, low: int, high: int) -> int:
    """Return a whole number from `low` to `high`; 5.0 is one."""
    try:
        # Python takes 1_000 for a number.
        number = int(text) if "_" not in text else low - 1
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
        _refuse_comma(text, column)
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


def _refuse_comma(text: str, column: str) -> None:
    if _DECIMAL_COMMA.fullmatch(text.strip()):
        raise DecimalComma(
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
    """Return a year, also that of a date; the published files have rows of the year 0."""
    if not text.isdecimal() and (dated := _DATED.fullmatch(text.strip())):
        text = dated[1] or dated[3]
    return whole(text, column, first, 2200)


def figure(text: str, column: str) -> float | None:
    """Return a figure of at least 0, or None where it is missing."""
    try:
        number = float(text)
    except ValueError:
        if missing(text):
            return None
        _refuse_comma(text, column)
        grouped = _GROUPED.fullmatch(text.strip())
        number = float(re.sub(r"[^\d.]", "", text)) if grouped else -1.0
    if 0 <= number < 1e300 and "_" not in text:
        return number
    if missing(text):
        return None
    raise BadRow(
        say(
            "{column} is {value}, which is no figure of 0 or more",
            column=column,
            value=shown(text),
        )
    )


def degrees(text: str, column: str, most: int) -> float:
    """Return degrees of latitude or longitude, from -most to most."""
    try:
        number = float(text) if "_" not in text else 1e9
    except ValueError:
        _refuse_comma(text, column)
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
    """Return whether a cell says 1 (or true) rather than 0; a missing mark is no promise."""
    if text == "1" or text.strip().lower() == "true":
        return True
    if text == "0" or text.strip().lower() == "false" or missing(text):
        return False
    return bool(whole(text, column, 0, 1))


def day(
    year_text: str, month_text: str, day_text: str, column: str, also: frozenset[str] = frozenset()
) -> str:
    """Return an ISO date that stops where month or day are not known (0 or missing)."""
    unknown = also | {"0", "0.0"}
    began = f"{year(year_text, column):04}"
    if missing(month_text, unknown):
        return began
    month = whole(month_text, column, 1, 12)
    if missing(day_text, unknown):
        return f"{began}-{month:02}"
    last = monthrange(int(began), month)[1]
    return f"{began}-{month:02}-{whole(day_text, column, 1, last):02}"


def iso_day(text: str, column: str) -> str:
    """Return a date written YYYY-MM-DD (perhaps with a time of day) or YYYYMM, checked."""
    text = re.sub(r"[ T]00:00(:00)?(\.0+)?$|(?<=\d{6})\.0$", "", text.strip())
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
