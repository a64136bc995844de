"""The pacts of a year from ATOP's members, or the Correlates of War's alliances by member.

A pact that the shipped tables have, too, keeps its key and its name there, so that
a template's own treaty is known among the imported ones. What a pair of states promised in a year
(ATOP by pair) names no treaty, and the treaty under test could not be told from it:
worlds do not use it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy.orm import Session

from sandbox.library.imported import NEVER, SourceCoverage, origin
from sandbox.library.records import Source
from sandbox.library.rows import AllianceMemberRow, AtopMemberRow
from sandbox.world import shipped
from sandbox.world.relations import PactKind
from sandbox.world.sources import PactRow, PactTable

#: The kinds of source that have pacts, the fuller one first, with the shipped table's column of
#: their numbers.
NUMBERS = {"atop-members": "atop", "alliances": "cow"}


_EVERY_KIND = tuple(PactKind)

#: The kinds promised by whether they are defence, and non-aggression.
_PROMISES = {
    (defence, peace): (PactKind.DEFENCE,) * defence + (PactKind.NON_AGGRESSION,) * peace
    for defence in (False, True)
    for peace in (False, True)
}


def pact_source(known: Sequence[Source], year: int) -> Source | None:
    """Return the preferred source that covers the year, if any has pacts."""
    for kind in NUMBERS:
        for source in known:
            first, last = source.first_year, source.last_year
            if source.kind == kind and first and last and first <= year <= last:
                return source
    return None


def pact_table(session: Session, source: Source, coverage: SourceCoverage) -> PactTable:
    """Return the pacts of a source, to be read while `session` is."""
    table, column = members_table(source.kind), NUMBERS[source.kind]

    def rows(year: int) -> Iterable[PactRow]:
        of = {"source": source.id, "year": f"{year:04}", "next": f"{year + 1:04}"}
        for line, began, ended, number, state, defence, peace in session.execute(
            _in_force(source.kind), of
        ):
            key, name = called(number, column)
            promises = _PROMISES[bool(defence), bool(peace)]
            yield PactRow(line, began, ended, number, key, name, state, promises, _EVERY_KIND)

    return PactTable(
        origin=origin(source),
        first_year=source.first_year or NEVER,
        last_year=source.last_year,
        last_day=source.last_day,
        named=coverage.of(session, source.id, table.state),
        keys=coverage.of(
            session, source.id, table.alliance, called=lambda number: pact_key(number, column)
        ),
        rows=rows,
    )


def members_table(kind: str) -> type[AtopMemberRow] | type[AllianceMemberRow]:
    """Return the table that has the rows of a kind of source of pacts."""
    return AtopMemberRow if kind == "atop-members" else AllianceMemberRow


@cache
def _in_force(kind: str) -> Select[Any]:
    """Return what selects the rows of a source that are in force on any day of a year."""
    table = members_table(kind)
    return (
        select(*(table.line, table.began, table.ended, table.alliance, table.state))
        .add_columns(table.defence, table.non_aggression)
        .where(
            table.source_id == bindparam("source"),
            table.began < bindparam("next"),
            or_(table.ended.is_(None), table.ended >= bindparam("year")),
        )
        .order_by(table.alliance, table.line)
    )


def pact_key(number: int, column: str) -> str:
    """Return the key of a pact with a number in ATOP (`atop`) or the Correlates of War (`cow`)."""
    return called(number, column)[0]


@cache
def called(number: int, column: str) -> tuple[str, str]:
    """Return key and name of a pact: those of ours, which may be a template's, or its number."""
    known = shipped.pacts_known_as(column).get(number)
    return known or (f"{column}:{number}", f"{column.upper()} {number}")
