"""What a world is made of: tables of figures, of spells and of pacts, from whatever source.

The tables that come with Covenant and those of the user's library have this one
interface. Of the tables of a kind the first that has a figure, or speaks for the states, answers
(`sandbox.world.building`). States are Correlates of War numbers; lines are those of the table's
file, the header being line 1. Dates are ISO 8601 and may stop at the month or the year.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from sandbox.sentences import Sentence
from sandbox.world.relations import PactKind


class Part(StrEnum):
    """What the tables of a world say of a state besides its six figures."""

    MEMBERSHIP = "membership"
    CAPITAL = "capital"
    GREAT_POWER = "great power"
    NUCLEAR_POWER = "nuclear power"
    BORDER = "border"
    RIVALRY = "rivalry"
    PACT = "pact"


@dataclass(frozen=True)
class Origin:
    """The file of a table: label is the table and its edition; sha256 None: it is Covenant's own.

    has_own_unit: the table is of the user's own making, and may count in any unit.
    """

    label: str
    file_name: str
    sha256: str | None = None
    has_own_unit: bool = False

    @property
    def is_imported(self) -> bool:
        return self.sha256 is not None


class FigureRow(NamedTuple):
    """The six figures of a state, in the order of `INDICATORS`; None where missing."""

    line: int
    state: int
    figures: Sequence[float | None]


@dataclass(frozen=True)
class FigureTable:
    """A table of figures by state and year.

    years: those it has any figures of; of_year: its rows of a year; history: its rows of a
    state by year, between which missing figures may be drawn.
    """

    origin: Origin
    years: Callable[[], Collection[int]]
    of_year: Callable[[int], Iterable[FigureRow]]
    history: Callable[[int], Mapping[int, FigureRow]]


@dataclass(frozen=True)
class SpellTable:
    """A table of spells: of membership, of capitals, of great powers, of borders ...

    It speaks for the states that it names in any year: two of them that it does not list as
    neighbours have no border. For all other states the next table is asked.

    first_year: the first it tells of; last_day: spells that end on it are open, and count as
    going on after it, None where none are; named: states; pairs: where the table speaks
    for some pairs alone, these. rows: those in force on any day of a year, as
    (line, began, ended, ...) and then by part
      membership: state, abbreviation, name
      capital: state, capital, degrees north, degrees east (all years, by state and beginning)
      great power, nuclear power: state
      border: state, state, miles of water or None for no border
      rivalry: state, state
    """

    part: Part
    origin: Origin
    first_year: int
    last_day: str | None
    named: frozenset[int]
    rows: Callable[[int], Iterable[Sequence[Any]]]
    pairs: frozenset[frozenset[int]] | None = None

    def speaks_for(self, *states: int) -> bool:
        """Tell whether these states have only what the table lists of them."""
        if self.pairs is not None:
            return frozenset(states) in self.pairs
        return self.named.issuperset(states)


class PactRow(NamedTuple):
    """A state's part in a pact: what it promises, and what it is promised.

    group: the pact, and the form that it had then; key and name: as `Pact` has them.
    """

    line: int
    began: str
    ended: str | None
    group: object
    key: str
    name: str
    state: int
    promises: tuple[PactKind, ...]
    promised: tuple[PactKind, ...]


@dataclass(frozen=True)
class PactTable:
    """A table of the parties of pacts, in the order in which a world lists the pacts.

    It speaks for the pacts that it has in any year (`keys`), and for all pacts among the states
    that it names: those it does not list did not exist. first_year, last_year: those that it
    covers.
    """

    origin: Origin
    first_year: int
    last_year: int | None
    last_day: str | None
    named: frozenset[int]
    keys: frozenset[str]
    rows: Callable[[int], Iterable[PactRow]]

    def speaks_for(self, key: str, states: Collection[int]) -> bool:
        """Tell whether these states had the pact only if the table lists it."""
        return key in self.keys or self.named.issuperset(states)


@dataclass(frozen=True)
class Tables:
    """All tables of a world, those of a kind in the order in which they answer.

    own_words: what the tables that come with Covenant rest on in a year.
    """

    figures: tuple[FigureTable, ...]
    spells: tuple[SpellTable, ...]
    pacts: tuple[PactTable, ...]
    own_words: Callable[[int], Sentence]

    def of(self, part: Part, year: int) -> list[SpellTable]:
        """Return the tables of spells of a part that tell of a year."""
        return [table for table in self.spells if table.part is part and table.first_year <= year]

    def of_pacts(self, year: int) -> list[PactTable]:
        """Return the tables of pacts that cover a year."""
        return [
            table
            for table in self.pacts
            if table.first_year <= year and (table.last_year is None or year <= table.last_year)
        ]

    def years(self) -> tuple[int, ...]:
        """Return the years of which any table has figures, ascending."""
        return tuple(sorted({year for table in self.figures for year in table.years()}))
