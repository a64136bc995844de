"""The pacts of a year from ATOP's members, or the Correlates of War's alliances by member.

A pact that the shipped tables have, too, keeps its key and its name there, so that
a template's own treaty is known among the imported ones. What a pair of states promised in a year
(ATOP by pair) names no treaty, and the treaty under test could not be told from it:
worlds do not use it.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from sandbox.library.plain import Source
from sandbox.library.rows import AllianceMemberRow, AtopMemberRow
from sandbox.world import shipped
from sandbox.world.relations import Pact, PactKind
from sandbox.world.states import State

#: The kinds of source that have pacts, the fuller one first, with the shipped table's column of
#: their numbers.
NUMBERS = {"atop-members": "atop", "alliances": "cow"}


def pact_source(known: Sequence[Source], year: int) -> Source | None:
    """Return the preferred source that covers the year, if any has pacts."""
    for kind in NUMBERS:
        for source in known:
            first, last = source.first_year, source.last_year
            if source.kind == kind and first and last and first <= year <= last:
                return source
    return None


def pacts(
    session: Session, source: Source, year: int, members: Sequence[State]
) -> tuple[Pact, ...]:
    """Return the pacts in force on any day of the year among the states of its world."""
    table = members_table(source)
    rows = session.execute(
        select(table.alliance, table.state, table.defence, table.non_aggression)
        .where(*in_force(source, year))
        .order_by(table.alliance, table.line)
    )
    codes = {state.cow: state.code for state in members}
    bound: dict[int, dict[str, tuple[bool, bool]]] = {}
    for number, state, defence, peace in rows:
        if (code := codes.get(state)) is not None:
            # Of several phases in one year, each promise counts.
            before = bound.setdefault(number, {}).get(code, (False, False))
            bound[number][code] = (defence or before[0], peace or before[1])
    column = NUMBERS[source.kind]
    return tuple(
        pact
        for number, parties in bound.items()
        if len(parties) > 1
        for pact in _kinds_of_pact(number, column, parties)
    )


def members_table(source: Source) -> type[AtopMemberRow] | type[AllianceMemberRow]:
    """Return the table that has the rows of a source of pacts."""
    return AtopMemberRow if source.kind == "atop-members" else AllianceMemberRow


def in_force(source: Source, year: int) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of the rows of a source that are in force on any day of a year."""
    table = members_table(source)
    return (
        table.source_id == source.id,
        table.began < f"{year + 1:04}",
        or_(table.ended.is_(None), table.ended >= f"{year:04}"),
    )


def pact_key(number: int, column: str) -> str:
    """Return the key of a pact with a number in ATOP (`atop`) or the Correlates of War (`cow`)."""
    known = shipped.pacts_known_as(column).get(number)
    return known[0] if known else f"{column}:{number}"


def _kinds_of_pact(number: int, column: str, parties: dict[str, tuple[bool, bool]]) -> list[Pact]:
    states = tuple(parties)
    known = shipped.pacts_known_as(column).get(number)
    name = known[1] if known else f"{column.upper()} {number}"
    found = []
    for place, kind in enumerate((PactKind.DEFENCE, PactKind.NON_AGGRESSION)):
        promisors = tuple(code for code, promises in parties.items() if promises[place])
        if promisors:
            found.append(
                Pact(
                    key=pact_key(number, column),
                    name=name,
                    kind=kind,
                    states=states,
                    guarantors=() if promisors == states else promisors,
                )
            )
    return found
