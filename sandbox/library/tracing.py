"""From a figure of a world back to the file and the line it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.library import worlds
from sandbox.library.figures import neighbours
from sandbox.library.importers.capabilities import OWN_CAPABILITIES
from sandbox.library.plain import Source, Trace
from sandbox.library.rows import CapabilityRow
from sandbox.sentences import refuse
from sandbox.world import shipped
from sandbox.world.strength import INDICATORS
from sandbox.world.tables import rows

SHIPPED = "Covenant's own tables"


def trace(
    session: Session, known: Sequence[Source], state: str, year: int, indicator: str
) -> Trace:
    """Return where the figure that the world of a year has comes from."""
    if indicator not in INDICATORS:
        raise refuse(
            "{indicator} is no indicator; there are {indicators}.",
            indicator=indicator,
            indicators=INDICATORS,
        )
    source = worlds.source_of_figures(session, known, year)
    if source is None:
        return shipped_trace(state, year, indicator)
    number = worlds.number_of(session, known, state, year)
    found = _imported(session, source, state, number, year, indicator)
    if found.figure is not None or number is None:
        return found
    around = neighbours(session, source.id, number, year, indicator)
    between = [_imported(session, source, state, number, at, indicator) for at in around]
    return replace(found, between=tuple(between))


def _imported(
    session: Session, source: Source, state: str, number: int | None, year: int, indicator: str
) -> Trace:
    row = session.scalars(
        select(CapabilityRow).where(
            CapabilityRow.source_id == source.id,
            CapabilityRow.state == number,
            CapabilityRow.year == year,
        )
    ).one_or_none()
    if row is None:
        raise _nothing(state, year)
    return Trace(
        state=state,
        year=year,
        indicator=indicator,
        figure=getattr(row, indicator),
        source=source.label,
        file_name=source.file_name,
        sha256=source.sha256,
        line=row.line,
        has_own_unit=source.kind == OWN_CAPABILITIES.name,
    )


def shipped_trace(state: str, year: int, indicator: str) -> Trace:
    """Return the line of a figure in the tables that come with Covenant."""
    table = "present" if shipped.is_present(year) else "indicators"
    for line, row in enumerate(rows(table), start=2):
        if (row["state"], row["year"]) == (state, str(year)):
            return Trace(
                state=state,
                year=year,
                indicator=indicator,
                figure=float(row[indicator]) if row[indicator] else None,
                source=SHIPPED,
                file_name=shipped_file(table),
                sha256=None,
                line=line,
            )
    raise _nothing(state, year)


def shipped_file(table: str) -> str:
    """Return the file of a table that comes with Covenant."""
    return f"resources/worlds/{table}.csv"


def _nothing(state: str, year: int) -> Exception:
    return refuse("No table has figures of {state} in {year}.", state=state, year=year)
