"""Which states were members of the system in a year, and which of them a code meant then.

A Correlates of War number or abbreviation is one state's for good. An ISO 3166-1 code belongs to a
state of today. In an earlier year it means that state's predecessor, which then held its ground
(`DEU` in 1970: West Germany), or no state where the predecessor was no member.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import NamedTuple

from sandbox.world.successions import absent
from sandbox.world.tables import rows

#: Abbreviations of the states that an ISO code has meant, the state of today first.
_HELD = {
    "CZE": ("CZR", "CZE"),
    "DEU": ("GMY", "GFR"),
    "KOR": ("ROK", "KOR"),
    "YEM": ("YEM", "YAR"),
    # Withdrawn codes (ISO 3166-3), which tables of earlier years still have.
    "BUR": ("MYA",),
    "CSK": ("CZE",),
    "DDR": ("GDR",),
    "DHY": ("BEN",),
    "HVO": ("BFO",),
    "RHO": ("ZIM",),
    "ROM": ("ROM",),
    "SCG": ("YUG",),
    "SUN": ("RUS",),
    "TMP": ("ETM",),
    "YMD": ("YPR",),
    "YUG": ("YUG",),
    "ZAR": ("DRC",),
    # Assigned by its users, the World Bank among them.
    "XKX": ("KOS",),
}

#: Withdrawn codes of states whose Correlates of War number went on, with their last year.
_LAST_YEARS = {"SUN": 1991, "YUG": 2003, "SCG": 2006}


class Spell(NamedTuple):
    """A state's time in the system: ISO dates, which may stop at month or year; None if open."""

    number: int
    code: str
    began: str
    ended: str | None


class Members:
    """The members of the system, by year, from their spells."""

    def __init__(self, spells: Iterable[Spell]) -> None:
        self._spells: dict[int, list[Spell]] = {}
        #: Each state's number by its Correlates of War abbreviation, and the other way round.
        self.numbers: dict[str, int] = {}
        self.codes: dict[int, str] = {}
        for spell in spells:
            self._spells.setdefault(spell.number, []).append(spell)
            self.numbers.setdefault(spell.code, spell.number)
            self.codes.setdefault(spell.number, spell.code)
        self._days: dict[tuple[int, int], int] = {}

    def days(self, number: int, year: int) -> int:
        """Return on how many days of a year a state was a member."""
        if (number, year) not in self._days:
            spells = self._spells.get(number, ())
            self._days[number, year] = sum(_days(spell, year) for spell in spells)
        return self._days[number, year]

    def of(self, year: int) -> frozenset[int]:
        """Return the numbers of the states that were members on any day of a year."""
        return frozenset(number for number in self._spells if self.days(number, year))

    def in_world(self, year: int) -> frozenset[int]:
        """Return the members in a year's world: of two that held the same ground, only one."""
        there = self.of(year)
        spells = {
            self.codes[number]: [(spell.began, spell.ended) for spell in self._spells[number]]
            for number in there
        }
        gone = absent(year, spells)
        displaced = {
            self.numbers[code]
            for code, holders in gone.items()
            if any(holder not in gone for holder in holders)
        }
        return there - displaced

    def holding(self, code: str, year: int) -> list[int]:
        """Return the members that an ISO code may mean in a year, those in it longest first."""
        if year > _LAST_YEARS.get(code, year):
            return []
        held = [self.numbers[each] for each in _iso3().get(code, ()) if each in self.numbers]
        there = [number for number in held if self.days(number, year)]
        return sorted(there, key=lambda number: -self.days(number, year))

    def with_iso3(self, code: str, year: int) -> int | None:
        """Return the state that an ISO code meant in a year; None if no member (see `holding`)."""
        return next(iter(self.holding(code, year)), None)


@cache
def shipped_members() -> Members:
    """Return the members of the system by the tables that come with Covenant."""
    return Members(shipped_spells())


def shipped_spells() -> list[Spell]:
    """Return the spells of the tables that come with Covenant."""
    return [
        Spell(int(row["cow"]), row["code"], row["began"], row["ended"] or None)
        for row in rows("states")
    ]


def knows_iso3(code: str) -> bool:
    """Tell whether an ISO code is, or was, that of a state of some year."""
    return code in _iso3()


def latest_with_iso3(code: str) -> str | None:
    """Return the abbreviation of the state that an ISO code means today, or last meant."""
    return next(iter(_iso3().get(code, ())), None)


@cache
def _iso3() -> dict[str, tuple[str, ...]]:
    return {row["iso3"]: (row["code"],) for row in rows("states") if row["iso3"]} | _HELD


def _days(spell: Spell, year: int) -> int:
    """Return how many days of a year are in a spell; where it stops at a month, all of that."""
    began, ended = spell.began, spell.ended or "9999"
    if not int(began[:4]) <= year <= int(ended[:4]):
        return 0
    first = _day(began, is_last=False) if int(began[:4]) == year else date(year, 1, 1)
    last = _day(ended, is_last=True) if int(ended[:4]) == year else date(year, 12, 31)
    return (last - first).days + 1


def _day(text: str, *, is_last: bool) -> date:
    """Return the first or the last day of a date that may stop at the year or the month."""
    year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
    month = month or (12 if is_last else 1)
    days = monthrange(year, month)[1]
    # Earlier imports let a 29th of February stand in any year.
    return date(year, month, min(day or (days if is_last else 1), days))
