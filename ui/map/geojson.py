"""The map as GeoJSON (RFC 7946), for other programs that draw maps."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np

from sandbox.model.draft import Draft
from sandbox.report.wording.state_facts import facts, states_manifest
from ui.map.atlas import Atlas, Ring, drawn_with

#: Decimals of a degree: the shapes are accurate to a hundredth.
_DECIMALS = 2

#: Degrees east and north; a stretch of a border, which runs from one point to the next.
_Point = tuple[float, float]
_Stretch = tuple[_Point, _Point]


@cache
def _atlas() -> Atlas:
    return Atlas(projected=False)


def geojson(draft: Draft) -> bytes:
    """Return every state of a draft's world with its shape and its facts.

    A state without land on the map is a point, its capital. Longitudes run from -180 to 180, and
    shapes that cross that meridian are cut there (RFC 7946, section 3.1.9).
    """
    atlas = _atlas()
    told = facts(draft)
    shapes = drawn_with(draft.world, atlas.shapes)
    features = []
    for state in draft.world.states:
        rings = atlas.outline(shapes.get(state.code, ()))
        capital = state.capital
        geometry: dict[str, Any] = {
            "type": "Point",
            "coordinates": [capital.longitude, capital.latitude],
        }
        if rings:
            geometry = {"type": "MultiPolygon", "coordinates": _polygons(list(_on_globe(rings)))}
        features.append(
            {
                "type": "Feature",
                "id": state.code,
                "properties": {
                    "cow": state.cow,
                    "iso3": state.iso3,
                    "year": draft.world.year,
                    **told[state.code],
                },
                "geometry": geometry,
            }
        )
    whole = {
        "type": "FeatureCollection",
        "covenant": states_manifest(draft),
        "features": features,
    }
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()


def _on_globe(rings: list[Ring]) -> Iterator[Ring]:
    """Yield rings cut at 180 degrees, not at the page's edge, none of which touches itself.

    Where the edge cut land in two, both sides of the cut now lie on each other, one running each
    way, and are left out.
    """
    stretches = dict.fromkeys(_cut_at_180(rings))
    following: dict[_Point, list[_Point]] = {}
    for start, end in stretches:
        if (end, start) not in stretches:
            following.setdefault(start, []).append(end)
    for start in list(following):
        walked = {start: None}
        while following[start]:
            start = following[start].pop()
            if start in walked:
                points = list(walked)
                around = points[points.index(start) :]
                x, y = np.array(around).T
                yield x, y
                for point in around:
                    del walked[point]
            walked[start] = None


def _cut_at_180(rings: list[Ring]) -> Iterator[_Stretch]:
    """Yield the stretches of rings, with those along the cut, from -180 to 180 degrees east."""
    crossings = []
    for ring in rings:
        x, y = (part.round(_DECIMALS) for part in ring)
        east = x >= 180
        points = list(zip((x - 360 * east).round(_DECIMALS).tolist(), y.tolist(), strict=True))
        for here, there in enumerate([*range(1, len(points)), 0]):
            if east[here] == east[there]:
                yield points[here], points[there]
                continue
            along = (180 - x[here]) / (x[there] - x[here])
            spot = round(float(y[here] + along * (y[there] - y[here])), _DECIMALS)
            crossings.append(spot)
            yield points[here], (-180.0 if east[here] else 180.0, spot)
            yield (-180.0 if east[there] else 180.0, spot), points[there]
    crossings.sort()
    # Land lies to the right of its lines if these run clockwise.
    way = 1 if sum(map(_area, rings)) < 0 else -1
    for south, north in zip(crossings[::2], crossings[1::2], strict=True):
        first, last = (south, north)[::way]
        yield (180.0, last), (180.0, first)
        yield (-180.0, first), (-180.0, last)


def _polygons(rings: list[Ring]) -> list[list[list[list[float]]]]:
    """Return polygons: each an outer ring, counterclockwise, and then its holes, clockwise."""
    areas = [_area(ring) for ring in rings]
    way = np.sign(areas[int(np.argmax(np.abs(areas)))])
    outer = [n for n, area in enumerate(areas) if np.sign(area) == way]
    polygons = {n: [_points(rings[n], way)] for n in outer}
    for n, area in enumerate(areas):
        if n in polygons:
            continue
        # A hole may touch the line around it in a corner, but not along a side.
        x, y = (float(part[:2].mean()) for part in rings[n])
        around = [o for o in outer if _holds(rings[o], x, y)]
        # A hole outside all outer rings is land.
        if around:
            home = min(around, key=lambda o: abs(areas[o]))
            polygons[home].append(_points(rings[n], -np.sign(area)))
        else:
            polygons[n] = [_points(rings[n], np.sign(area))]
    return list(polygons.values())


def _area(ring: Ring) -> float:
    x, y = ring
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)


def _points(ring: Ring, way: float) -> list[list[float]]:
    """Return a closed ring, turned round where `way` is below 0."""
    x, y = ring if way > 0 else (ring[0][::-1], ring[1][::-1])
    points = np.column_stack([x, y]).round(_DECIMALS).tolist()
    return [*points, points[0]]


def _holds(ring: Ring, x: float, y: float) -> bool:
    """Return whether a ring contains a point (even-odd rule)."""
    across, up = ring
    next_across, next_up = np.roll(across, -1), np.roll(up, -1)
    straddles = (up > y) != (next_up > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        at = across + (y - up) * (next_across - across) / (next_up - up)
    return bool((straddles & (at > x)).sum() % 2)
