"""An imported table of figures as a source of worlds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.library.imported import origin
from sandbox.library.plain import Source
from sandbox.library.rows import CapabilityRow
from sandbox.world.sources import FigureRow, FigureTable
from sandbox.world.strength import INDICATORS

_COLUMNS = [getattr(CapabilityRow, name) for name in INDICATORS]


def figure_table(session: Session, source: Source) -> FigureTable:
    """Return the figures of a source, to be read while `session` is."""
    table = CapabilityRow
    rows = select(table.line, table.state, *_COLUMNS).where(table.source_id == source.id)
    dated = select(table.year, table.line, table.state, *_COLUMNS).where(
        table.source_id == source.id
    )

    def years() -> set[int]:
        return set(
            session.scalars(select(table.year).where(table.source_id == source.id).distinct())
        )

    def of_year(year: int) -> Iterable[FigureRow]:
        return [
            FigureRow(line, state, figures)
            for line, state, *figures in session.execute(rows.where(table.year == year))
        ]

    def history(state: int) -> Mapping[int, FigureRow]:
        return {
            year: FigureRow(line, state, figures)
            for year, line, state, *figures in session.execute(dated.where(table.state == state))
        }

    return FigureTable(origin=origin(source), years=years, of_year=of_year, history=history)
