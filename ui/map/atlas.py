"""The shapes of the map from `resources/map`, projected."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np

from sandbox.world.world import World
from ui.map.projection import Floats, project

#: A closed line on the page: x and y of its points.
Ring = tuple[Floats, Floats]

#: Today's land that no state of the world has: a colony, a dependency, a state to come.
Shapes = frozenset[str]


@dataclass(frozen=True)
class Drawing:
    """Which of today's shapes a state is drawn with, from a year to a year.

    drawn: "union" of several states of today, "part" of one, or "whole", one
    state of today with what belongs to it.
    """

    state: str
    began: int
    ended: int
    drawn: str
    shapes: tuple[str, ...]


class Atlas:
    """Today's shapes as rings of shared arcs, so that a union has no border inside it."""

    def __init__(self, *, projected: bool = True) -> None:
        """projected: in units of the projection; else in degrees east and north."""
        held = json.loads((_folder() / "shapes.json").read_text(encoding="utf-8"))
        self._arcs = _drawn(held["arcs"], held["unit"], projected=projected)
        self._shapes: dict[str, list[list[int]]] = held["shapes"]

    @property
    def shapes(self) -> Shapes:
        """The names of all shapes: ISO 3166-1 alpha-3 codes, some with the part they stand for."""
        return frozenset(self._shapes)

    def outline(self, shapes: Iterable[str]) -> list[Ring]:
        """Return the closed lines around a union of shapes, and around its holes."""
        parts = [part for name in sorted(shapes) for ring in self._shapes[name] for part in ring]
        count = Counter(parts)
        # What one shape runs along one way, and another the other way, lies inside the union.
        left = [part for part in parts if count[~part] == 0]
        return self._joined(left)

    def _joined(self, parts: list[int]) -> list[Ring]:
        """Join arcs, end to start, into closed rings."""
        starting: dict[tuple[float, float], list[int]] = {}
        for part in parts:
            starting.setdefault(self._end(part, 0), []).append(part)
        rings = []
        for first in parts:
            ring: list[int] = []
            ahead = starting[self._end(first, 0)]
            if first not in ahead:
                continue
            ahead.remove(first)
            ring.append(first)
            while self._end(ring[-1], -1) != self._end(first, 0):
                ring.append(starting[self._end(ring[-1], -1)].pop())
            pieces = [self._run(part) for part in ring]
            rings.append(
                (
                    np.concatenate([x[:-1] for x, _ in pieces]),
                    np.concatenate([y[:-1] for _, y in pieces]),
                )
            )
        return rings

    def _run(self, part: int) -> Ring:
        if part >= 0:
            return self._arcs[part]
        x, y = self._arcs[~part]
        return x[::-1], y[::-1]

    def _end(self, part: int, which: int) -> tuple[float, float]:
        x, y = self._run(part)
        return float(x[which]), float(y[which])


def _drawn(arcs: list[list[int]], unit: float, *, projected: bool) -> list[Ring]:
    """Return arcs decoded from first points and differences, all in one sum: ten times faster.

    The sum runs on across arcs; each arc is then shifted back to its own first point.
    """
    ends = np.cumsum([len(arc) // 2 for arc in arcs])
    starts = ends - np.diff(ends, prepend=0)
    steps = np.array([number for arc in arcs for number in arc]).reshape(-1, 2)
    sums = steps.cumsum(axis=0)
    before = sums[starts] - steps[starts]
    degrees = (sums - np.repeat(before, ends - starts, axis=0)) * unit
    x, y = degrees[:, 0], degrees[:, 1]
    if projected:
        x, y = project(x, y)
    return list(zip(np.split(x, ends[:-1]), np.split(y, ends[:-1]), strict=True))


def drawn_with(world: World, shapes: Shapes) -> dict[str, Shapes]:
    """Return the shapes of each state of a world that has any; no shape is given twice.

    A shape whose own state is in the world is that state's alone: so the Soviet
    Union of 1935 is drawn without the Baltic states.
    """
    own = {state.iso3: state.code for state in world.states if state.iso3}
    given: dict[str, Shapes] = {}
    taken: set[str] = set()
    for state in world.states:
        drawing = drawing_of(state.code, world.year)
        wanted = frozenset(drawing.shapes if drawing else (state.iso3 or "",)) & shapes
        mine = frozenset(n for n in wanted if own.get(n, state.code) == state.code) - taken
        if mine:
            given[state.code] = mine
            taken |= mine
    return given


def drawing_of(code: str, year: int) -> Drawing | None:
    """Return how a state is drawn in a year where that is not as the state of today."""
    for drawing in _drawings():
        if drawing.state == code and drawing.began <= year <= drawing.ended:
            return drawing
    return None


@cache
def _drawings() -> tuple[Drawing, ...]:
    with (_folder() / "unions.csv").open(encoding="utf-8", newline="") as table:
        return tuple(
            Drawing(
                state=row["state"],
                began=int(row["began"]),
                ended=int(row["ended"] or 9999),
                drawn=row["drawn"],
                shapes=tuple(row["shapes"].split()),
            )
            for row in csv.DictReader(table)
        )


def _folder() -> Path:
    return Path(str(files("resources") / "map"))
