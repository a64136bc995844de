"""A world made of tables, from whatever sources.

Figures: state by state and indicator by indicator, the first table that has one answers.
Spells: a table speaks for the states that it names in any year: what it does not list of them
did not exist. For all other states the next table is asked, so that a table of a few states
takes nothing from the rest. Pacts likewise: a table speaks for the pacts that it has, and for
all pacts among the states that it names.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sandbox.sentences import Refusal, Sentence, listed, refuse, say
from sandbox.world.figures import Figures, Found, figures, rows_of_year
from sandbox.world.membership import called, capitals, displaced, members, states
from sandbox.world.pacts import answering
from sandbox.world.sources import PactTable, Part, SpellTable, Tables
from sandbox.world.world import Displaced, World

_Number = TypeVar("_Number", np.float64, np.bool_)

#: How many states a sentence names.
_MOST_NAMED = 8

#: The order in which the sources of a world are named, after those of figures and pacts.
_NAMED = (Part.MEMBERSHIP, Part.GREAT_POWER, Part.BORDER, Part.RIVALRY, Part.CAPITAL)

#: The parts of which open spells are carried on beyond their table's last day.
_CARRIED = (
    Part.MEMBERSHIP,
    Part.GREAT_POWER,
    Part.NUCLEAR_POWER,
    Part.BORDER,
    Part.RIVALRY,
    Part.PACT,
)

#: The tables that a world has anything from, by part.
_Used = dict[Part, list[SpellTable | PactTable]]


def build(tables: Tables, year: int, *, interpolate: bool = False) -> World:
    """Return the world of a year.

    interpolate: draw missing figures between known years (see `figures`). Raises Refusal for a year
    of which no table has figures, one without states, and a state without a capital.
    """
    found = rows_of_year(tables, year)
    if not found:
        raise no_figures(year, tables.years())
    present, notes = members(tables, year)
    gone = displaced(present, year)
    here = [member for member in present.values() if member.code not in gone]
    if not here:
        raise refuse("No table has a state of the system in {year}.", year=year)
    seats = capitals(tables, year, [member.cow for member in here])
    nations = states(here, seats, year)
    place = {state.cow: i for i, state in enumerate(nations)}
    used: _Used = {
        Part.MEMBERSHIP: _once(member.table for member in here),
        Part.CAPITAL: _once(table for table, _ in seats.values()),
    }
    known = figures(tables, found, year, place, interpolate=interpolate)
    water = _pairs(tables, Part.BORDER, year, place, used)
    rivals = np.isfinite(_pairs(tables, Part.RIVALRY, year, place, used))
    great = _marked(tables, Part.GREAT_POWER, year, place, used)
    nuclear = _marked(tables, Part.NUCLEAR_POWER, year, place, used)
    pacts = list(answering(tables, year, {state.cow: state.code for state in nations}))
    used[Part.PACT] = _once(table for table, _, _ in pacts)
    sources = _described(tables, known, used, year)
    return World(
        year=year,
        states=nations,
        indicators=_fixed(known.values),
        water=_fixed(water),
        great=_fixed(great),
        nuclear=_fixed(nuclear),
        pacts=tuple(pact for _, _, kinds in pacts for pact in kinds),
        rivals=_fixed(rivals),
        source=str(sources),
        as_of=_as_of(used, year),
        interpolated=known.interpolated,
        displaced=tuple(
            Displaced(member.code, member.name_in(year), gone[member.code])
            for member in present.values()
            if member.code in gone
        ),
        notes=(*notes, *_strays(found, present, year)),
        sources=sources,
    )


def no_figures(year: int, known_years: Sequence[int]) -> Refusal:
    """Return the refusal of a year without figures, given the years that have some."""
    before = [known for known in known_years if known < year]
    after = [known for known in known_years if known > year]
    if not before:
        return refuse(
            "There are no figures for {year}; the first year there is one is {after}.",
            year=year,
            after=after[0],
        )
    if not after:
        return refuse(
            "There are no figures for {year}; the last year there is one is {before}.",
            year=year,
            before=before[-1],
        )
    return refuse(
        "There are no figures for {year}; the nearest years are {before} and {after}.",
        year=year,
        before=before[-1],
        after=after[0],
    )


def _fixed(array: NDArray[_Number]) -> NDArray[_Number]:
    """Make an array read-only: everyone who asks for a year gets the same world."""
    array.setflags(write=False)
    return array


def _once(tables: Iterable[SpellTable | PactTable]) -> list[SpellTable | PactTable]:
    return list({id(table): table for table in tables}.values())


def _marked(
    tables: Tables, part: Part, year: int, place: Mapping[int, int], used: _Used
) -> NDArray[np.bool_]:
    """Return (n,): which states have a spell on any day of the year."""
    flags = np.zeros(len(place), dtype=bool)
    decided: set[int] = set()
    for table in tables.of(part, year):
        marked = {state for _, _, _, state in table.rows(year) if state in place} - decided
        if marked:
            flags[[place[state] for state in marked]] = True
            used.setdefault(part, []).append(table)
        decided |= table.named
    return flags


def _pairs(
    tables: Tables, part: Part, year: int, place: Mapping[int, int], used: _Used
) -> NDArray[np.float64]:
    """Return (n, n) miles of water of the pairs with a spell in the year, infinite for others.

    Of several in the year, the closest counts; where the part has no water it is 0.
    """
    n = len(place)
    miles = np.full((n, n), np.inf)
    undecided = np.ones((n, n), dtype=bool)
    for table in tables.of(part, year):
        turn = undecided & _spoken_for(table, place)
        if not turn.any():
            continue
        rows = [
            (place[first], place[second], *(water or [0.0]))
            for _, _, _, first, second, *water in table.rows(year)
            if first in place and second in place and water != [None]
        ]
        if rows:
            first, second = np.array([row[:2] for row in rows]).T
            width = np.where(turn[first, second], [row[2] for row in rows], np.inf)
            np.minimum.at(miles, (first, second), width)
            np.minimum.at(miles, (second, first), width)
            if np.isfinite(width).any():
                used.setdefault(part, []).append(table)
        undecided &= ~turn
    return miles


def _spoken_for(table: SpellTable, place: Mapping[int, int]) -> NDArray[np.bool_]:
    """Return (n, n): the pairs of states for which the table speaks."""
    if table.pairs is None:
        named = np.array([state in table.named for state in place], dtype=bool)
        return np.outer(named, named)
    spoken = np.zeros((len(place), len(place)), dtype=bool)
    for pair in table.pairs:
        if all(state in place for state in pair):
            spoken[np.ix_(*[[place[state] for state in pair]] * 2)] = True
    return spoken


def _described(tables: Tables, known: Figures, used: _Used, year: int) -> Sentence:
    """Return where the parts of a world come from, in a few words."""
    own = tables.own_words(year)
    parts = [used.get(part, []) for part in (Part.PACT, *_NAMED)]
    everything = [*known.used, *(table for tables in parts for table in tables)]
    origins = [table.origin for table in everything if table.origin.is_imported]
    if not origins:
        return own
    imported = "; ".join(dict.fromkeys(f"{one.label} ({one.file_name})" for one in origins))
    drawn = 0 if known.interpolated is None else int(known.interpolated.sum())
    if drawn:
        return say(
            "Imported: {tables}. Interpolated figures: {count}. All else: {own}",
            tables=imported,
            count=drawn,
            own=own,
        )
    return say("Imported: {tables}. All else: {own}", tables=imported, own=own)


def _as_of(used: _Used, year: int) -> str | None:
    """Return the earliest last day among the tables that had to be carried on to the year."""
    days = [table.last_day for part in _CARRIED for table in used.get(part, [])]
    return min((day for day in days if day and int(day[:4]) < year), default=None)


def _strays(found: Found, members: Collection[int], year: int) -> Iterator[Sentence]:
    """Yield what must be said of imported figures of states that did not exist in the year."""
    for table, rows in found:
        strays = sorted({row.state for row in rows} - set(members))
        if strays and table.origin.is_imported:
            yield say(
                "Figures in {file} are not used, for these were no states of the system in {year}:"
                " {states}.",
                file=table.origin.file_name,
                year=year,
                states=listed(map(called, strays), _MOST_NAMED),
            )
