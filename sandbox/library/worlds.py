"""Worlds from imported tables and those that come with Covenant, which are sources alike.

The user's own tables of figures answer first, then the published ones in the order in which
they are preferred, then those that come with Covenant (`sandbox.world.building`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import Select, Table, bindparam, func, or_, select
from sqlalchemy.orm import Session

from sandbox.library.column_types import DamagedValue
from sandbox.library.damage import unchecked
from sandbox.library.figures import figure_table
from sandbox.library.imported import FIGURES, NEVER, SourceCoverage, origin
from sandbox.library.records import Source
from sandbox.library.rows import (
    BorderRow,
    CapabilityRow,
    CapitalRow,
    GreatPowerRow,
    MembershipRow,
    RivalryRow,
    SourceRow,
)
from sandbox.library.world_pacts import NUMBERS, pact_table
from sandbox.world import shipped
from sandbox.world.building import build
from sandbox.world.sources import Part, SpellTable, Tables
from sandbox.world.world import World

_SpellRow = MembershipRow | CapitalRow | GreatPowerRow | BorderRow | RivalryRow

#: The part of a world that a kind of source has, its table there, and the columns of its rows
#: after those of a spell: the first ones, as many as are numbers of states, and the others.
_SPELLS: dict[str, tuple[Part, type[_SpellRow], tuple[str, ...], tuple[str, ...]]] = {
    "states": (Part.MEMBERSHIP, MembershipRow, ("state",), ("code", "name")),
    "capitals": (Part.CAPITAL, CapitalRow, ("state",), ("capital", "latitude", "longitude")),
    "great-powers": (Part.GREAT_POWER, GreatPowerRow, ("state",), ()),
    "contiguity": (Part.BORDER, BorderRow, ("first", "second"), ("water",)),
    "rivalries": (Part.RIVALRY, RivalryRow, ("first", "second"), ()),
}


def sources(session: Session) -> tuple[Source, ...]:
    """Return the imported files, the preferred first; a damaged one spoils all worlds."""
    found = all_sources(session)
    for source in found:
        if source.is_damaged:
            raise DamagedValue(f"source {source.id}")
    return found


def all_sources(session: Session) -> tuple[Source, ...]:
    """Return the imported files, the preferred first, and those whose rows are damaged."""
    rows = session.execute(unchecked(cast("Table", SourceRow.__table__)).order_by(-SourceRow.rank))
    return tuple(map(Source.read, rows.mappings()))


def years(session: Session) -> tuple[int, ...]:
    """Return the years for which a source has figures, ascending."""
    table = CapabilityRow
    known = select(table.year).distinct().where(func.typeof(table.year) == "integer")
    return tuple(session.scalars(known.order_by(table.year)))


def tables(session: Session, known: Sequence[Source], coverage: SourceCoverage) -> Tables:
    """Return all tables of worlds: the imported ones, and after them those of Covenant."""
    ours = shipped.tables()
    figured = [source for kind in FIGURES for source in known if source.kind == kind]
    bound = [source for kind in NUMBERS for source in known if source.kind == kind]
    spells = [source for source in known if source.kind in _SPELLS]
    return Tables(
        figures=(*(figure_table(session, one) for one in figured), *ours.figures),
        spells=(*(_spell_table(session, one, coverage) for one in spells), *ours.spells),
        pacts=(*(pact_table(session, one, coverage) for one in bound), *ours.pacts),
        own_words=ours.own_words,
    )


def load(
    session: Session,
    known: Sequence[Source],
    coverage: SourceCoverage,
    year: int,
    *,
    interpolate: bool,
) -> World:
    """Return the world of a year; raises Refusal where neither library nor program has figures."""
    found = tables(session, known, coverage)
    if year in shipped.years() and not _is_imported(found, known, year):
        return shipped.load(year)
    return build(found, year, interpolate=interpolate)


def _is_imported(found: Tables, known: Sequence[Source], year: int) -> bool:
    """Tell whether an imported table may have anything of a year."""
    spells = [table.origin for part in Part for table in found.of(part, year)]
    pacts = [table.origin for table in found.of_pacts(year)]
    return any(one.is_imported for one in (*spells, *pacts)) or any(
        source.first_year <= year <= source.last_year
        for source in known
        if source.kind in FIGURES and source.first_year and source.last_year
    )


def _spell_table(session: Session, source: Source, coverage: SourceCoverage) -> SpellTable:
    part, table, states, _ = _SPELLS[source.kind]

    def rows(year: int) -> Iterable[Sequence[Any]]:
        of = {"source": source.id, "last_day": source.last_day}
        return session.execute(
            _rows(source.kind), of | {"year": f"{year:04}", "next": f"{year + 1:04}"}
        ).all()

    return SpellTable(
        part=part,
        origin=origin(source),
        first_year=source.first_year or NEVER,
        last_day=source.last_day,
        named=coverage.of(session, source.id, *(getattr(table, name) for name in states)),
        rows=rows,
    )


@cache
def _rows(kind: str) -> Select[Any]:
    """Return what selects the rows of a source that are in force on any day of a year."""
    _, table, states, others = _SPELLS[kind]
    # Columns, not objects: a world of 195 states reads two thousand rows.
    columns = ("line", "began", "ended", *states, *others)
    rows = select(*(getattr(table, name) for name in columns)).where(
        table.source_id == bindparam("source")
    )
    if table is CapitalRow:
        return rows.order_by(CapitalRow.state, CapitalRow.began)
    # What ends on the table's last day was open.
    is_open = table.ended == bindparam("last_day")
    return rows.where(
        table.began < bindparam("next"), or_(table.ended >= bindparam("year"), is_open)
    )
