"""The column that names the state in a table by state and year, and which state a cell means.

The column decides: a code in a Correlates of War column is one of theirs, a code in an ISO 3166-1
column is one of ISO's. In a column used for either, a code that means different states in the two
lists is refused, never guessed (`AUS`: Austria or Australia; 840: the Philippines or the United
States).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sandbox.library import cells
from sandbox.library.cells import BadRow, Header
from sandbox.sentences import say
from sandbox.world.members import Members, knows_iso3, latest_with_iso3
from sandbox.world.tables import rows

#: Names of a column with numbers or abbreviations of the Correlates of War.
COW = ("ccode", "cowcode", "cown", "cow", "stateabb", "cowc", "stabb")
#: Names of a column with alpha-3 codes of ISO 3166-1.
ISO = ("iso3", "iso3c", "iso_a3", "iso_code", "iso")
#: Names of a column that may have either.
EITHER = ("country_code", "countrycode", "country", "state")

#: Every name of the column, those that leave the least doubt first.
STATE = (*COW, *ISO, *EITHER)

#: Abbreviations of other lists in use (Gleditsch and Ward, Polity) that are nobody else's.
_ALSO = {"RUM": "ROM"}

#: Gleditsch-Ward numbers that the Correlates of War have not, or no longer: the first year
#: from which, and the last until which, the number is a sign. Gleditsch and Ward 1999,
#: International Interactions 25: 393-413, with the microstates they added.
_GLEDITSCH_WARD = {
    260: (1991, 9999),
    678: (1991, 9999),
    **dict.fromkeys((89, 99, 340, 396, 397, 563, 564, 711, 815, 971, 972, 973), (0, 9999)),
}


class GleditschWard(BadRow):
    """A row whose state number looks like one of Gleditsch and Ward."""


class StateColumn:
    """Reads which state a row is of: call it with the row's cells and year."""

    def __init__(self, header: Header, members: Members) -> None:
        self._members = members
        self._column = header.name(*STATE)
        self._place = header.at(self._column)
        #: Columns of the Correlates of War or ISO besides, which must not say another state.
        self._others = [
            (name, header.at(name))
            for name in (*COW, *ISO)
            if name in header and name != self._column
        ]
        #: What cells of the Correlates of War mean: there are few, and they stand in every row.
        self._numbers: dict[str, int] = {}

    def __call__(self, row: Sequence[str], year: int) -> int:
        """Return the state's number; raises BadRow for a state that was no member that year."""
        text = row[self._place].strip()
        number = self._meant(self._column, text, year)
        if number is None or not self._members.days(number, year):
            raise self._no_member(text, number, year)
        for column, place in self._others:
            self._agree(column, row[place].strip(), number, year)
        return number

    def _meant(self, column: str, text: str, year: int) -> int | None:
        """Return the number of the state that a cell means; None for one of other years alone."""
        if column in COW:
            return self._cow(column, text)
        if column in ISO:
            return self._iso(column, text, year)
        return self._either(column, text, year)

    def _cow(self, column: str, text: str) -> int:
        number = self._numbers.get(text) or self._abbreviated(text)
        if number is None and cells.is_number(text):
            number = cells.state(text, column)
        if number is not None:
            self._numbers[text] = number
            return number
        raise BadRow(
            say(
                "{column} is {value}, which is no state's Correlates of War number or abbreviation",
                column=column,
                value=_shown(text),
            )
        )

    def _abbreviated(self, text: str) -> int | None:
        code = text.upper()
        return self._members.numbers.get(_ALSO.get(code, code))

    def _iso(self, column: str, text: str, year: int) -> int | None:
        code = text.upper()
        if not knows_iso3(code):
            raise BadRow(
                say(
                    "{column} is {value}, which is no state's ISO 3166-1 alpha-3 code",
                    column=column,
                    value=_shown(text),
                )
            )
        return self._members.with_iso3(code, year)

    def _either(self, column: str, text: str, year: int) -> int | None:
        cow, code = self._abbreviated(text), text.upper()
        if cow is None and cells.is_number(text):
            cow = cells.state(text, column)
            # A number in `state` is one of the Correlates of War; nobody puts ISO's there.
            is_known = column != "state" and cow in self._members.codes
            code = _iso_numbers().get(cow, "") if is_known else ""
        if cow is None and not knows_iso3(code):
            raise BadRow(
                say(
                    "{column} is {value}, which is no state's Correlates of War abbreviation"
                    " or number, nor its ISO code",
                    column=column,
                    value=_shown(text),
                )
            )
        iso = self._members.with_iso3(code, year)
        if cow is None:
            return iso
        if iso is None and (latest := latest_with_iso3(code)) is not None:
            iso = self._members.numbers[latest]
        if iso not in (None, cow):
            raise BadRow(
                say(
                    "{column} is {value}, which is {cow} by the Correlates of War and {iso} by ISO"
                    " 3166-1; name the column stateabb or iso3, whichever it is",
                    column=column,
                    value=_shown(text),
                    cow=self._members.codes[cow],
                    iso=self._members.codes[iso],
                )
            )
        return cow

    def _agree(self, column: str, text: str, number: int, year: int) -> None:
        """Refuse a row whose second code means another state; a code of no state is ignored."""
        if (self._numbers.get(text) == number and column in COW) or cells.missing(text):
            return
        if column in ISO:
            held = self._members.holding(text.upper(), year)
            is_wrong = bool(held) and number not in held
        else:
            other = self._abbreviated(text)
            if other is None and cells.is_number(text):
                other = cells.state(text, column)
            is_wrong = other != number
            if not is_wrong:
                self._numbers[text] = number
        if is_wrong:
            raise BadRow(
                say(
                    "{column} is {value}, but state {number} is {code}",
                    column=column,
                    value=_shown(text),
                    number=number,
                    code=self._members.codes[number],
                )
            )

    def _no_member(self, text: str, number: int | None, year: int) -> BadRow:
        first, last = _GLEDITSCH_WARD.get(number or 0, (1, 0))
        if first <= year <= last and cells.is_number(text):
            return GleditschWard(
                say(
                    "{column} is {value}, but no member of the state system had that number in"
                    " {year}; these look like Gleditsch-Ward numbers, where those of the"
                    " Correlates of War are needed",
                    column=self._column,
                    value=_shown(text),
                    year=year,
                )
            )
        return BadRow(
            say(
                "{column} is {value}, which was no member of the state system in {year}",
                column=self._column,
                value=_shown(text),
                year=year,
            )
        )


def _shown(text: str) -> object:
    return cells.shown(text) or say("blank")


@cache
def _iso_numbers() -> dict[int, str]:
    return {int(row["numeric"]): row["iso3"] for row in rows("iso_numeric")}
