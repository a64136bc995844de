"""From a state's membership, borders, rivals and pacts in a world back to the lines of files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sandbox.library.records import Fact
from sandbox.world import shipped
from sandbox.world.membership import capitals, members
from sandbox.world.pacts import Terms, answering
from sandbox.world.relations import PactKind
from sandbox.world.sources import Origin, PactRow, Part, SpellTable, Tables
from sandbox.world.world import World


def facts(tables: Tables, world: World, code: str) -> tuple[Fact, ...]:
    """Return the lines on which a state's place in a world of the tables rests, part by part.

    Raises Refusal for a state that is not in the world.
    """
    number = world.state(code).cow
    read = {
        Part.MEMBERSHIP: _memberships,
        Part.CAPITAL: _capital,
        Part.GREAT_POWER: _powers,
        Part.NUCLEAR_POWER: _powers,
        Part.BORDER: _pairs,
        Part.RIVALRY: _pairs,
        Part.PACT: _pacts,
    }
    return tuple(fact for part in Part for fact in read[part](tables, part, world, number))


def shipped_facts(world: World, code: str) -> tuple[Fact, ...]:
    """Return the same of a world that rests on the tables that come with Covenant alone."""
    return facts(shipped.tables(), world, code)


def _fact(part: Part, origin: Origin, row: Sequence[Any], **what: Any) -> Fact:
    line, began, ended = row[:3]
    return Fact(part, line, began, ended, origin.label, origin.file_name, origin.sha256, **what)


def _memberships(tables: Tables, part: Part, world: World, number: int) -> Iterator[Fact]:
    member = members(tables, world.year)[0][number]
    for row in member.rows:
        yield _fact(part, member.table.origin, row, name=row[-1])


def _capital(tables: Tables, part: Part, world: World, number: int) -> Iterator[Fact]:
    for table, row in capitals(tables, world.year, [number]).values():
        yield _fact(part, table.origin, row, name=row[4])


def _powers(tables: Tables, part: Part, world: World, number: int) -> Iterator[Fact]:
    for table, row in _rows(tables, part, world, number):
        yield _fact(part, table.origin, row)


def _pairs(tables: Tables, part: Part, world: World, number: int) -> Iterator[Fact]:
    codes = {state.cow: state.code for state in world.states}
    for table, row in _rows(tables, part, world, number):
        _, _, _, first, second, *water = row
        other = codes.get(second if first == number else first)
        if other is not None and water != [None]:
            miles = float(water[0]) if water else None
            yield _fact(part, table.origin, row, others=(other,), water=miles)


def _rows(
    tables: Tables, part: Part, world: World, number: int
) -> Iterator[tuple[SpellTable, Sequence[Any]]]:
    """Yield the rows in force that name a state, each from the table that speaks for its states."""
    states = slice(3, 5 if part in (Part.BORDER, Part.RIVALRY) else 4)
    earlier: list[SpellTable] = []
    for table in tables.of(part, world.year):
        for row in table.rows(world.year):
            named = row[states]
            if number in named and not any(one.speaks_for(*named) for one in earlier):
                yield table, row
        earlier.append(table)


def _pacts(tables: Tables, part: Part, world: World, number: int) -> Iterator[Fact]:
    codes = {state.cow: state.code for state in world.states}
    for table, terms, _ in answering(tables, world.year, codes):
        for row in terms.rows:
            if row.state == number:
                yield _of_pact(table.origin, terms, row, codes[number])


def _of_pact(origin: Origin, terms: Terms, row: PactRow, code: str) -> Fact:
    promised = [kind for kind in PactKind if kind in row.promises]
    return _fact(
        Part.PACT,
        origin,
        row,
        name=terms.name,
        others=tuple(other for other in terms.promises if other != code),
        promises=tuple(map(str, promised)),
    )
