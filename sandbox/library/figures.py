"""An imported table of figures as a source of worlds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from sandbox.library.imported import origin
from sandbox.library.records import Source
from sandbox.library.rows import CapabilityRow
from sandbox.world.sources import FigureRow, FigureTable
from sandbox.world.strength import INDICATORS

_COLUMNS = [getattr(CapabilityRow, name) for name in INDICATORS]
_OF_SOURCE = CapabilityRow.source_id == bindparam("source")

_YEARS = select(CapabilityRow.year).where(_OF_SOURCE).distinct()
_OF_YEAR = select(CapabilityRow.line, CapabilityRow.state, *_COLUMNS).where(
    _OF_SOURCE, CapabilityRow.year == bindparam("year")
)
_OF_STATE = select(CapabilityRow.year, CapabilityRow.line, *_COLUMNS).where(
    _OF_SOURCE, CapabilityRow.state == bindparam("state")
)


def figure_table(session: Session, source: Source) -> FigureTable:
    """Return the figures of a source, to be read while `session` is."""

    def years() -> set[int]:
        return set(session.scalars(_YEARS, {"source": source.id}))

    def of_year(year: int) -> Iterable[FigureRow]:
        found = session.execute(_OF_YEAR, {"source": source.id, "year": year})
        return [FigureRow(line, state, figures) for line, state, *figures in found]

    def history(state: int) -> Mapping[int, FigureRow]:
        found = session.execute(_OF_STATE, {"source": source.id, "state": state})
        return {year: FigureRow(line, state, figures) for year, line, *figures in found}

    return FigureTable(origin=origin(source), years=years, of_year=of_year, history=history)
