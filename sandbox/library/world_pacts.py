"""The pacts of a year from ATOP's members, or the Correlates of War's alliances by member.

A pact that the shipped tables have, too, keeps its key and its name there, so that
a template's own treaty is known among the imported ones. What a pair of states promised in a year
(ATOP by pair) names no treaty, and the treaty under test could not be told from it:
worlds do not use it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from sandbox.library.imported import NEVER, Reach, origin
from sandbox.library.plain import Source
from sandbox.library.rows import AllianceMemberRow, AtopMemberRow
from sandbox.world import shipped
from sandbox.world.relations import PactKind
from sandbox.world.sources import PactRow, PactTable

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


def pact_table(session: Session, source: Source, reach: Reach) -> PactTable:
    """Return the pacts of a source, to be read while `session` is."""
    table, column = members_table(source), NUMBERS[source.kind]

    def rows(year: int) -> Iterable[PactRow]:
        columns = (table.line, table.began, table.ended, table.alliance, table.state)
        found = session.execute(
            select(*columns, table.defence, table.non_aggression)
            .where(*in_force(source, year))
            .order_by(table.alliance, table.line)
        )
        for line, began, ended, number, state, defence, peace in found:
            promises = (PactKind.DEFENCE,) * defence + (PactKind.NON_AGGRESSION,) * peace
            key, name = called(number, column)
            yield PactRow(
                line, began, ended, number, key, name, state, promises, promised=tuple(PactKind)
            )

    return PactTable(
        origin=origin(source),
        first_year=source.first_year or NEVER,
        last_year=source.last_year,
        last_day=source.last_day,
        named=reach.of(session, source.id, table.state),
        keys=frozenset(
            pact_key(number, column) for number in reach.of(session, source.id, table.alliance)
        ),
        rows=rows,
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
    return called(number, column)[0]


def called(number: int, column: str) -> tuple[str, str]:
    """Return key and name of a pact: those of ours, which may be a template's, or its number."""
    known = shipped.pacts_known_as(column).get(number)
    return known or (f"{column}:{number}", f"{column.upper()} {number}")
