"""The shapes and positions of a world's states on the map."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QPointF
from PySide6.QtGui import QPainterPath

from sandbox.world.world import World
from ui.map.atlas import Atlas, Ring, Shapes, drawn_with
from ui.map.projection import Floats, place

#: The least distance of a centroid from the outline, as a share of the state's extent.
_WELL_INSIDE = 0.08

#: A point of a path in Qt's serialised form, and the codes of its kinds.
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE_TO, _LINE_TO, _ODD_EVEN = 0, 1, 0


@dataclass(frozen=True)
class StateShape:
    """A state on the map.

    path: its shape, empty if none of today's shapes fits; centre: a point well
    inside, or the capital; extent: the longer side of its largest piece.
    """

    code: str
    name: str
    path: QPainterPath
    centre: QPointF
    extent: float


@dataclass(frozen=True)
class MapLayout:
    """A world on the map: its states, and the land that belongs to none of them."""

    world: World
    places: dict[str, StateShape]
    shapes: dict[str, Shapes]
    land: QPainterPath


@cache
def _atlas() -> Atlas:
    return Atlas()


def map_layout(world: World) -> MapLayout:
    """Return the layout of a world; the first takes long. Works in any thread."""
    atlas = _atlas()
    shapes = drawn_with(world, atlas.shapes)
    places = {}
    for state in world.states:
        path, centre, extent = _drawn(shapes.get(state.code, frozenset()))
        if centre is None:
            centre = QPointF(*place(state.capital.longitude, state.capital.latitude))
        places[state.code] = StateShape(state.code, state.name, path, centre, extent)
    taken = frozenset[str]().union(*shapes.values())
    land = QPainterPath()
    for name in sorted(atlas.shapes - taken):
        land.addPath(_drawn(frozenset({name}))[0])
    return MapLayout(world, places, shapes, land)


@cache
def _drawn(shapes: Shapes) -> tuple[QPainterPath, QPointF | None, float]:
    """Return the path, centre and extent of a union of shapes, which most years share.

    None for the centre if there are no shapes.
    """
    rings = _atlas().outline(shapes)
    return (_path(rings), *_centre(rings)) if rings else (QPainterPath(), None, 0.0)


def _path(rings: Iterable[Ring]) -> QPainterPath:
    """Return a path around rings, read from Qt's serialised form.

    Adding the points one by one would take a hundred times as long.
    """
    path = QPainterPath()
    parts: list[NDArray[np.void]] = []
    count = last = 0
    for x, y in rings:
        part = np.empty(len(x) + 1, _ELEMENT)
        part["kind"] = _LINE_TO
        part["kind"][0] = _MOVE_TO
        part["x"], part["y"] = np.append(x, x[0]), np.append(y, y[0])
        parts.append(part)
        last, count = count, count + len(part)
    if parts:
        head, foot = struct.pack(">i", count), struct.pack(">ii", last, _ODD_EVEN)
        written = head + b"".join(part.tobytes() for part in parts) + foot
        QDataStream(QByteArray(written)) >> path
    return path


def _centre(rings: list[Ring]) -> tuple[QPointF, float]:
    """Return a point well inside the largest ring, and the ring's longer side.

    The centroid if it lies well inside; else the point of a grid that is farthest from the
    outline.
    """
    sizes = [abs(_double_area(x, y)) for x, y in rings]
    x, y = rings[int(np.argmax(sizes))]
    extent = float(max(np.ptp(x), np.ptp(y)))
    path = _path([(x, y)])
    x2, y2 = np.roll(x, -1), np.roll(y, -1)
    turn = x * y2 - x2 * y
    third = 3 * turn.sum()
    if third:
        spot = QPointF(
            float(((x + x2) * turn).sum() / third), float(((y + y2) * turn).sum() / third)
        )
        if path.contains(spot) and _to_shore(spot, x, y) > _WELL_INSIDE * extent:
            return spot, extent
    box = path.boundingRect()
    grid = [
        QPointF(box.x() + box.width() * (i + 0.5) / 15, box.y() + box.height() * (j + 0.5) / 15)
        for i in range(15)
        for j in range(15)
    ]
    inside = [spot for spot in grid if path.contains(spot)]
    if not inside:
        return QPointF(float(x[0]), float(y[0])), extent
    return max(inside, key=lambda spot: _to_shore(spot, x, y)), extent


def _to_shore(spot: QPointF, x: Floats, y: Floats) -> float:
    """Return the distance from a point to the nearest vertex of a ring."""
    return float(np.hypot(x - spot.x(), y - spot.y()).min())


def _double_area(x: Floats, y: Floats) -> float:
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum())
