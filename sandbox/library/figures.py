"""The figures of a year from an imported source, with the lines they stand on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.library.rows import CapabilityRow
from sandbox.world.strength import INDICATORS

Floats = NDArray[np.float64]

_COLUMNS = [getattr(CapabilityRow, name) for name in INDICATORS]


class Figures(NamedTuple):
    """Six figures a state, NaN where missing, and which of them are interpolated."""

    values: Floats
    interpolated: NDArray[np.bool_] | None


def figures(
    session: Session, source: int, year: int, place: Mapping[int, int], interpolate: bool
) -> Figures:
    """Return the figures of a year; `place` is the row of each state, by number.

    interpolate: draw a straight line to a missing figure from the nearest known ones before and
    after it, where the source has the state in every year between. Never beyond the last known.
    """
    values = np.full((len(place), len(INDICATORS)), np.nan)
    table = CapabilityRow
    found = session.execute(
        select(table.state, *_COLUMNS).where(table.source_id == source, table.year == year)
    )
    for state, *row in found:
        if state in place:
            values[place[state]] = [np.nan if figure is None else figure for figure in row]
    if not interpolate:
        return Figures(values, None)
    missing = np.isnan(values)
    for state, at in place.items():
        if missing[at].any():
            history = _history(session, source, state)
            for column in np.flatnonzero(missing[at]):
                values[at, column] = _between(history, year, int(column))
    return Figures(values, missing & ~np.isnan(values))


def _history(session: Session, source: int, state: int) -> dict[int, tuple[float | None, ...]]:
    table = CapabilityRow
    rows = session.execute(
        select(table.year, *_COLUMNS).where(table.source_id == source, table.state == state)
    )
    return {year: tuple(figures) for year, *figures in rows}


def neighbours(
    session: Session, source: int, state: int, year: int, indicator: str
) -> tuple[int, ...]:
    """Return the two years between which a missing figure is drawn; none where it cannot be."""
    known = _around(_history(session, source, state), year, INDICATORS.index(indicator))
    return tuple(at for at, _ in known)


def _between(history: Mapping[int, tuple[float | None, ...]], year: int, column: int) -> float:
    """Return the figure on the line between the nearest known years, or NaN."""
    known = _around(history, year, column)
    if not known:
        return float("nan")
    (first, start), (last, end) = known
    return start + (end - start) * (year - first) / (last - first)


def _around(
    history: Mapping[int, tuple[float | None, ...]], year: int, column: int
) -> tuple[tuple[int, float], ...]:
    """Return the nearest known years before and after a year with their figures, or nothing."""
    before, after = _known(history, year, column, -1), _known(history, year, column, 1)
    if year not in history or before is None or after is None:
        return ()
    return before, after


def _known(
    history: Mapping[int, tuple[float | None, ...]], year: int, column: int, step: int
) -> tuple[int, float] | None:
    """Return the nearest known year in one direction and its figure, without a gap in the rows."""
    at = year + step
    while at in history:
        figure = history[at][column]
        if figure is not None:
            return at, figure
        at += step
    return None
