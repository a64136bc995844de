"""From a state's membership, borders, rivals and pacts in a world back to the lines of files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.library import worlds
from sandbox.library.plain import Fact, Part, Source
from sandbox.library.rows import BorderRow, CapitalRow, GreatPowerRow, MembershipRow, RivalryRow
from sandbox.library.tracing import SHIPPED, shipped_file
from sandbox.library.world_pacts import NUMBERS, in_force, members_table, pact_key, pact_source
from sandbox.world import shipped
from sandbox.world.relations import Pact, PactKind
from sandbox.world.tables import Row, at_midyear, in_year, rows
from sandbox.world.world import World

#: The kind of import that each part of a world may be taken from; pacts have two.
_KINDS = {
    Part.MEMBERSHIP: "states",
    Part.CAPITAL: "capitals",
    Part.GREAT_POWER: "great-powers",
    Part.BORDER: "contiguity",
    Part.RIVALRY: "rivalries",
}

#: The shipped table of each part.
_TABLES = {
    Part.MEMBERSHIP: "states",
    Part.CAPITAL: "capitals",
    Part.GREAT_POWER: "great_powers",
    Part.NUCLEAR_POWER: "nuclear_powers",
    Part.BORDER: "borders",
    Part.RIVALRY: "rivalries",
    Part.PACT: "pact_parties",
}


def facts(session: Session, known: Sequence[Source], code: str, year: int) -> tuple[Fact, ...]:
    """Return the lines on which a state's place in the world of a year rests, part by part.

    Raises Refusal for a state that is not in that world.
    """
    world = worlds.load(session, known, year, interpolate=False)
    world.place(code)
    found: list[Fact] = []
    for part in Part:
        source = _source(known, part, year)
        imported = _imported(session, source, part, world, code) if source else ()
        # A capital that the imported table lacks is ours; of all else it then says: none.
        is_ours = source is None or (part is Part.CAPITAL and not imported)
        found += _shipped(part, world, code) if is_ours else imported
    return tuple(found)


def shipped_facts(world: World, code: str) -> tuple[Fact, ...]:
    """Return the same of a world that rests on the tables that come with Covenant alone."""
    return tuple(fact for part in Part for fact in _shipped(part, world, code))


def _source(known: Sequence[Source], part: Part, year: int) -> Source | None:
    if part is Part.PACT:
        return pact_source(known, year)
    return worlds.preferred(known, _KINDS[part], year) if part in _KINDS else None


def _imported(
    session: Session, source: Source, part: Part, world: World, code: str
) -> tuple[Fact, ...]:
    read = {
        Part.MEMBERSHIP: _memberships,
        Part.CAPITAL: _capital,
        Part.GREAT_POWER: _great,
        Part.BORDER: _borders,
        Part.RIVALRY: _rivalries,
        Part.PACT: _pacts,
    }[part]
    return tuple(read(session, source, world, code))


def _fact(part: Part, source: Source, line: int, began: str, ended: str | None) -> Fact:
    return Fact(part, line, began, ended, source.label, source.file_name, source.sha256)


def _memberships(session: Session, source: Source, world: World, code: str) -> Iterator[Fact]:
    number = world.state(code).cow
    columns = ("line", "began", "ended", "state", "name")
    for *spell, state, name in worlds.in_year(session, source, world.year, MembershipRow, *columns):
        if state == number:
            yield replace(_fact(Part.MEMBERSHIP, source, *spell), name=name)


def _capital(session: Session, source: Source, world: World, code: str) -> Iterator[Fact]:
    table = CapitalRow
    spells = session.execute(
        select(table.line, table.began, table.ended, table.capital)
        .where(table.source_id == source.id, table.state == world.state(code).cow)
        .order_by(table.began)
    ).mappings()
    if found := [dict(spell) for spell in spells]:
        spell = at_midyear(found, world.year)
        fact = _fact(Part.CAPITAL, source, int(spell["line"]), spell["began"], spell["ended"])
        yield replace(fact, name=spell["capital"])


def _great(session: Session, source: Source, world: World, code: str) -> Iterator[Fact]:
    number = world.state(code).cow
    columns = ("line", "began", "ended", "state")
    for *spell, state in worlds.in_year(session, source, world.year, GreatPowerRow, *columns):
        if state == number:
            yield _fact(Part.GREAT_POWER, source, *spell)


def _borders(session: Session, source: Source, world: World, code: str) -> Iterator[Fact]:
    columns = ("line", "began", "ended", "first", "second", "water")
    spells = worlds.in_year(session, source, world.year, BorderRow, *columns)
    for *spell, first, second, water in spells:
        other = _other(world, code, first, second)
        if other is not None and water is not None:
            yield replace(_fact(Part.BORDER, source, *spell), others=(other,), water=water)


def _rivalries(session: Session, source: Source, world: World, code: str) -> Iterator[Fact]:
    columns = ("line", "began", "ended", "first", "second")
    spells = worlds.in_year(session, source, world.year, RivalryRow, *columns)
    for *spell, first, second in spells:
        if (other := _other(world, code, first, second)) is not None:
            yield replace(_fact(Part.RIVALRY, source, *spell), others=(other,))


def _other(world: World, code: str, first: int, second: int) -> str | None:
    """Return the other state of a pair of numbers, if one is the state's and both are there."""
    number = world.state(code).cow
    if number not in (first, second):
        return None
    wanted = second if first == number else first
    return next((state.code for state in world.states if state.cow == wanted), None)


def _pacts(session: Session, source: Source, world: World, code: str) -> Iterator[Fact]:
    table = members_table(source)
    spells = session.execute(
        select(*(table.line, table.began, table.ended), table.alliance)
        .add_columns(table.defence, table.non_aggression)
        .where(*in_force(source, world.year), table.state == world.state(code).cow)
        .order_by(table.alliance, table.line)
    )
    for line, began, ended, alliance, defence, peace in spells:
        promises = [PactKind.DEFENCE] * defence + [PactKind.NON_AGGRESSION] * peace
        key = pact_key(alliance, NUMBERS[source.kind])
        if (pact := _pact(world, code, key, promises or list(PactKind))) is not None:
            fact = _fact(Part.PACT, source, line, began, ended)
            yield _named_after(fact, pact, code, *promises)


def _pact(world: World, code: str, key: str, kinds: Collection[PactKind]) -> Pact | None:
    found = (pact for pact in world.pacts if pact.key == key and code in pact.states)
    return next((pact for pact in found if pact.kind in kinds), None)


def _named_after(fact: Fact, pact: Pact, code: str, *promises: str) -> Fact:
    others = tuple(other for other in pact.states if other != code)
    return replace(fact, name=pact.name, others=others, promises=tuple(map(str, promises)))


def _shipped(part: Part, world: World, code: str) -> list[Fact]:
    table, year = _TABLES[part], world.year
    lines = [(line, row) for line, row in _lines(table, code) if in_year(row, year)]
    if part is Part.CAPITAL:
        seat = at_midyear([row for _, row in lines], year)
        lines = [(line, row) for line, row in lines if row is seat]
    if part is Part.PACT:
        return _shipped_pacts(lines, world, code)
    found = [_of_row(part, table, line, row, code) for line, row in lines]
    if part is Part.BORDER and shipped.is_present(year):
        newer = "present_borders"
        now = [_of_row(part, newer, line, row, code) for line, row in _lines(newer, code)]
        replaced = {fact.others for fact in now}
        found = [fact for fact in found if fact.others not in replaced]
        found += [fact for fact in now if fact.water is not None]
    return [fact for fact in found if all(other in world for other in fact.others)]


def _lines(table: str, code: str) -> list[tuple[int, Row]]:
    """Return the rows of a shipped table that name a state, with their lines."""
    columns = ("code", "state", "first", "second")
    return [
        (line, row)
        for line, row in enumerate(rows(table), start=2)
        if code in [row[column] for column in columns if column in row]
    ]


def _of_row(part: Part, table: str, line: int, row: Row, code: str) -> Fact:
    water = row.get("water_miles")
    return Fact(
        part,
        line,
        row.get("began"),
        row.get("ended") or None,
        SHIPPED,
        shipped_file(table),
        None,
        name=row.get("capital") or row.get("name") or "",
        others=tuple(row[end] for end in ("first", "second") if end in row and row[end] != code),
        water=float(water) if water else None,
    )


def _shipped_pacts(lines: Sequence[tuple[int, Row]], world: World, code: str) -> list[Fact]:
    """Return the lines of the state as a party of the pacts of the year.

    One that went on in another form is NAME/FORM in the table, and promises are of the form.
    """
    forms = {row["pact"]: row for row in rows("pacts") if in_year(row, world.year)}
    found = []
    for line, row in lines:
        form = forms[row["pact"]]["kind"] if row["pact"] in forms else ""
        kinds = [kind for kind in PactKind if form in (kind, "both")]
        pact = _pact(world, code, row["pact"].partition("/")[0], kinds)
        if pact is not None:
            promises = [] if row["promise"] == "promised" else kinds
            fact = _of_row(Part.PACT, _TABLES[Part.PACT], line, row, code)
            found.append(_named_after(fact, pact, code, *promises))
    return found
