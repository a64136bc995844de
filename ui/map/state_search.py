"""Finds states by keyboard: the nearest in a direction, and the one whose name is typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF

from ui.map.layout import StateShape
from ui.text import plain

#: The weight of the distance across the given direction, against that along it.
_ASIDE = 2.0


def nearest_towards(
    here: QPointF, across: int, down: int, places: Iterable[StateShape]
) -> StateShape | None:
    """Return the state nearest to a point in a direction: -1, 0 or 1 across and down."""
    best, least = None, float("inf")
    for place in places:
        way = place.centre - here
        ahead = way.x() * across + way.y() * down
        aside = abs(way.x() * down) + abs(way.y() * across)
        if ahead > 1e-6 and aside <= 2 * ahead and ahead + _ASIDE * aside < least:
            best, least = place, ahead + _ASIDE * aside
    return best


def nearest_to(here: QPointF, places: Iterable[StateShape]) -> StateShape | None:
    """Return the state nearest to a point."""

    def miles(place: StateShape) -> float:
        way = place.centre - here
        return way.x() ** 2 + way.y() ** 2

    return min(places, key=miles, default=None)


def state_named(typed: str, places: Iterable[StateShape]) -> StateShape | None:
    """Return the state whose name begins with a text, else one with a word that does."""
    start = plain(typed)
    ranked = sorted((_rank(plain(place.name), start), place.name, place.code) for place in places)
    if not ranked or ranked[0][0] > 1:
        return None
    code = ranked[0][2]
    return next(place for place in places if place.code == code)


def _rank(name: str, start: str) -> int:
    if name.startswith(start):
        return 0
    return 1 if f" {start}" in name else 2
