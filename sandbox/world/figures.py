"""The six figures of a year's states, each from the first table that has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sandbox.world.sources import FigureRow, FigureTable, Tables
from sandbox.world.strength import INDICATORS


class Figures(NamedTuple):
    """The six figures of each state.

    values (n, 6): NaN where missing; interpolated (n, 6): which are interpolated, None if that was
    not asked for; used: the tables that figures were taken from.
    """

    values: NDArray[np.float64]
    interpolated: NDArray[np.bool_] | None
    used: tuple[FigureTable, ...]


#: The rows of a year, table by table.
Found = Sequence[tuple[FigureTable, Sequence[FigureRow]]]


def rows_of_year(tables: Tables, year: int) -> Found:
    """Return the tables that have rows of a year, in the order in which they answer."""
    found = [(table, list(table.of_year(year))) for table in tables.figures]
    return [(table, rows) for table, rows in found if rows]


def figures(
    tables: Tables, found: Found, year: int, place: Mapping[int, int], *, interpolate: bool
) -> Figures:
    """Return the figures of a year's states; `place` is the row of each, by number.

    interpolate: where no table has a figure, take it from the straight line between the nearest
    known ones before and after it, in one table that has the state in every year between. Nothing
    is carried beyond the last known figure.
    """
    values = np.full((len(place), len(INDICATORS)), np.nan)
    used: list[FigureTable] = []
    for table, rows in found:
        theirs = np.full_like(values, np.nan)
        known = [row for row in rows if row.state in place]
        if known:
            theirs[[place[row.state] for row in known]] = np.array(
                [row.figures for row in known], dtype=np.float64
            )
        new = np.isnan(values) & ~np.isnan(theirs)
        if new.any():
            values[new] = theirs[new]
            used.append(table)
    if not interpolate:
        return Figures(values, None, tuple(used))
    missing = np.isnan(values)
    for state, at in place.items():
        for table in tables.figures:
            gaps = np.flatnonzero(np.isnan(values[at]))
            if not gaps.size:
                break
            history = table.history(state)
            for column in gaps.tolist():
                if around := neighbours(history, year, column):
                    values[at, column] = _between(around, year, column)
                    if table not in used:
                        used.append(table)
    return Figures(values, missing & ~np.isnan(values), tuple(used))


def neighbours(
    history: Mapping[int, FigureRow], year: int, column: int
) -> tuple[tuple[int, FigureRow], tuple[int, FigureRow]] | None:
    """Return the nearest known years before and after a year, with their rows, if there are both.

    history: a state's rows by year; every year from the one to the other must have a row.
    """
    before, after = _known(history, year, column, -1), _known(history, year, column, 1)
    if year not in history or before is None or after is None:
        return None
    return (before, history[before]), (after, history[after])


def _known(history: Mapping[int, FigureRow], year: int, column: int, step: int) -> int | None:
    """Return the nearest known year in one direction, without a gap in the rows."""
    at = year + step
    while at in history:
        if history[at].figures[column] is not None:
            return at
        at += step
    return None


def _between(
    around: tuple[tuple[int, FigureRow], tuple[int, FigureRow]], year: int, column: int
) -> float:
    """Return the figure on the line between two known years."""
    (first, start), (last, end) = around
    low, high = start.figures[column], end.figures[column]
    assert low is not None
    assert high is not None
    return low + (high - low) * (year - first) / (last - first)
