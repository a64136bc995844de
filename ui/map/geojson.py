"""The map as GeoJSON (RFC 7946), for other programs that draw maps."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import numpy as np

from sandbox.model.draft import Draft
from sandbox.report.state_facts import facts, states_manifest
from ui.map.atlas import Atlas, Ring, drawn_with

#: Decimals of a degree: the shapes are accurate to a hundredth.
_DECIMALS = 2


@cache
def _atlas() -> Atlas:
    return Atlas(projected=False)


def geojson(draft: Draft) -> bytes:
    """Return every state of a draft's world with its shape and its facts.

    A state without land on the map is a point, its capital. The few shapes that cross
    180 degrees east are not torn: their longitudes go on beyond it.
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
            geometry = {"type": "MultiPolygon", "coordinates": _polygons(rings)}
        features.append(
            {
                "type": "Feature",
                "id": state.code,
                "properties": told[state.code],
                "geometry": geometry,
            }
        )
    whole = {
        "type": "FeatureCollection",
        "covenant": states_manifest(draft),
        "features": features,
    }
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()


def _polygons(rings: list[Ring]) -> list[list[list[list[float]]]]:
    """Return polygons: each an outer ring, counterclockwise, and then its holes, clockwise."""
    areas = [_area(ring) for ring in rings]
    way = np.sign(areas[int(np.argmax(np.abs(areas)))])
    outer = [n for n, area in enumerate(areas) if np.sign(area) == way]
    polygons = {n: [_points(rings[n], way)] for n in outer}
    for n, area in enumerate(areas):
        if n in polygons:
            continue
        around = [o for o in outer if _holds(rings[o], rings[n][0][0], rings[n][1][0])]
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
