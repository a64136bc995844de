"""Which states a year's world has, and what each is called, from the tables of membership."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sandbox.names import translated
from sandbox.sentences import Sentence, refuse, say
from sandbox.world import successions
from sandbox.world.former_names import name_in
from sandbox.world.sources import Part, SpellTable, Tables
from sandbox.world.states import Capital, State
from sandbox.world.tables import Row, rows


@dataclass
class Member:
    """A state with a day in the system in a year: what its table calls it, and its rows there."""

    cow: int
    code: str
    name: str
    table: SpellTable
    rows: list[Sequence[Any]] = field(default_factory=list)

    @property
    def spells(self) -> list[successions.DatedSpell]:
        """First and last days in the system; None: still in it on the table's last day."""
        return [
            (began, None if ended == self.table.last_day else ended)
            for _, began, ended, *_ in self.rows
        ]

    def name_in(self, year: int) -> str:
        """Return what the state was called in a year, which our table knows best."""
        own = _by_code().get(self.code)
        return name_in(self.code, own["name"] if own else self.name, year)


def members(tables: Tables, year: int) -> tuple[dict[int, Member], list[Sentence]]:
    """Return the states with a day in the system in a year, by number, and what was set aside.

    A state keeps the abbreviation that our table gives it: two states never have the same
    one. A row that says otherwise is set aside, and the next table answers for its state.
    """
    found: dict[int, Member] = {}
    notes: list[Sentence] = []
    decided: set[int] = set()
    ours = _by_code()
    for table in tables.of(Part.MEMBERSHIP, year):
        mine: dict[int, Member] = {}
        aside: set[int] = set()
        if table.named <= decided:
            continue
        for row in table.rows(year):
            line, _, _, number, code, name = row
            if number in decided or number in aside:
                continue
            if (owner := ours.get(code)) is not None and owner["cow"] != str(number):
                notes.append(_not_its_own(table, line, number, code, owner["cow"]))
                aside.add(number)
                mine.pop(number, None)
                continue
            member = mine.setdefault(number, Member(number, code, name, table))
            member.code, member.name = code, name
            member.rows.append(row)
        for code, numbers in _shared(found, mine).items():
            notes.append(_one_abbreviation(table, numbers, code))
            aside.update(numbers)
        found |= {number: member for number, member in mine.items() if number not in aside}
        decided |= table.named - aside
    return {number: found[number] for number in sorted(found)}, notes


def _shared(found: Mapping[int, Member], mine: Mapping[int, Member]) -> dict[str, list[int]]:
    """Return the abbreviations that several states have, with the numbers among the new ones."""
    count = Counter(member.code for members in (found, mine) for member in members.values())
    shared: dict[str, list[int]] = {}
    for number, member in mine.items():
        if count[member.code] > 1:
            shared.setdefault(member.code, []).append(number)
    return shared


def _not_its_own(table: SpellTable, line: int, number: int, code: str, owner: str) -> Sentence:
    return say(
        "{file}, line {line}, is set aside: it gives state number {number} the abbreviation {code},"
        " which is that of number {owner}.",
        file=table.origin.file_name,
        line=line,
        number=number,
        code=code,
        owner=int(owner),
    )


def _one_abbreviation(table: SpellTable, numbers: Sequence[int], code: str) -> Sentence:
    return say(
        "What {file} has of the state numbers {numbers} is set aside: the abbreviation {code} is"
        " that of more states than one.",
        file=table.origin.file_name,
        numbers=tuple(numbers),
        code=code,
    )


def displaced(members: Mapping[int, Member], year: int) -> dict[str, tuple[str, ...]]:
    """Return the members left out of the world because others held their ground longer.

    They stand by abbreviation, each with those others.
    """
    gone = successions.absent(year, {one.code: one.spells for one in members.values()})
    stay = {
        code: tuple(holder for holder in holders if holder not in gone)
        for code, holders in gone.items()
    }
    return {code: holders for code, holders in stay.items() if holders}


def states(
    members: Iterable[Member], seats: Mapping[int, tuple[SpellTable, Sequence[Any]]], year: int
) -> tuple[State, ...]:
    """Return members as states, with their capitals; raises Refusal for one without."""
    return tuple(_state(member, seats, year) for member in members)


def _state(
    member: Member, seats: Mapping[int, tuple[SpellTable, Sequence[Any]]], year: int
) -> State:
    own, name = _by_code().get(member.code), member.name_in(year)
    if member.cow not in seats:
        raise refuse(
            "No table says where the capital of {state} is; import one of capitals.", state=name
        )
    *_, seat, latitude, longitude = seats[member.cow][1]
    capital = Capital(seat, latitude, longitude)
    return State(member.cow, member.code, name, capital, own["iso3"] or None if own else None)


def capitals(
    tables: Tables, year: int, numbers: Iterable[int]
) -> dict[int, tuple[SpellTable, Sequence[Any]]]:
    """Return the row of each state's capital on 1 July of the year, or the one nearest to it."""
    wanted = set(numbers)
    found: dict[int, tuple[SpellTable, Sequence[Any]]] = {}
    for table in tables.of(Part.CAPITAL, year):
        seats: dict[int, list[Sequence[Any]]] = {}
        for row in table.rows(year):
            if row[3] in wanted:
                seats.setdefault(row[3], []).append(row)
        for number, spells in seats.items():
            found[number] = table, _at_midyear(spells, table.last_day, year)
        wanted -= seats.keys()
        if not wanted:
            break
    return found


def _at_midyear(spells: Sequence[Sequence[Any]], last_day: str | None, year: int) -> Sequence[Any]:
    """Return the spell that holds on 1 July, or else the one that comes nearest."""

    def is_of_year(row: Sequence[Any]) -> bool:
        _, began, ended, *_ = row
        is_open = ended is None or ended == last_day
        return bool(int(began[:4]) <= year and (is_open or year <= int(ended[:4])))

    these = [row for row in spells if is_of_year(row)] or spells
    begun = [row for row in these if row[1] <= f"{year}-07-01"]
    return begun[-1] if begun else these[0]


@cache
def _by_code() -> dict[str, Row]:
    """Return the newest row of our table of states by abbreviation."""
    return {row["code"]: row for row in rows("states")}


def called(number: int) -> str:
    """Return what our table calls a state last, with its abbreviation; else its number."""
    named = (row for row in _by_code().values() if int(row["cow"]) == number)
    row = next(named, None)
    return f"{translated(row['name'])} ({row['code']})" if row else str(number)
