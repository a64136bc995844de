"""Places the labels of a network's states, so that none covers another or a state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

#: Pixels between a state and its name.
_GAP = 8.0

#: The pixels around a state that no name may cover.
_CLEAR = 5.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, downwards."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Label:
    """A text beside a state, its box, and on which of the sides it stands."""

    text: str
    box: Box
    side: int


def place_labels(
    order: Sequence[str],
    spots: Mapping[str, tuple[float, float]],
    texts: Mapping[str, Sequence[tuple[str, float]]],
    height: float,
    room: Box,
    surely: frozenset[str] = frozenset(),
    before: Mapping[str, int] = MappingProxyType({}),
) -> dict[str, Label]:
    """Return the states that get a label, and theirs; those first in `order` are placed first.

    texts: what each state may be called, with its width, the longest first. All get
    their shortest where it has room, and then a longer one where that has room as well. A
    label that would cover another is left out, and so is one that would cover a
    state, unless it is one of `surely`. before: the side on which a label stood, kept
    where it can be.
    """
    if not order:
        return {}
    points = np.array(list(spots.values()))
    at = np.array([spots[code] for code in order])
    taken = np.full((len(order), 4), np.nan)
    placed: dict[str, Label] = {}

    longest = max(len(texts[code]) for code in order)
    for rank in range(longest):
        chosen = [
            # A state that must have its name has it whole, at once.
            texts[code][0 if code in surely else max(len(texts[code]) - 1 - rank, 0)]
            for code in order
        ]
        boxes = _beside(at, np.array([width for _, width in chosen]), height)
        covered = _covered(boxes, points)
        inside = _inside(boxes, room)
        for number, code in enumerate(order):
            if rank and (code in surely or code not in placed or rank >= len(texts[code])):
                continue
            kept = taken[number].copy()
            taken[number] = np.nan
            free = inside[number] & ~_meet(boxes[number], taken)
            if code not in surely:
                free &= covered[number] == 0
            sides = np.flatnonzero(free).tolist()
            if not sides:
                taken[number] = kept
                continue
            last = before.get(code)
            side = min(sides, key=lambda one: (covered[number, one], one != last, one))
            taken[number] = boxes[number, side]
            placed[code] = Label(chosen[number][0], Box(*boxes[number, side].tolist()), side)
    return placed


def _beside(at: Floats, width: Floats, height: float) -> Floats:
    """Return the candidate boxes of n labels (n, 8, 4): right, left, above, below, the corners."""
    x, y = at.T
    half, middle, corner = height / 2, width / 2, 0.7 * _GAP
    corners = [
        (left, top)
        for left in (x + corner, x - corner - width)
        for top in (y - corner - height, y + corner)
    ]
    places = [
        (x + _GAP, y - half),
        (x - _GAP - width, y - half),
        (x - middle, y - _GAP - height),
        (x - middle, y + _GAP),
        *corners,
    ]
    boxes = [np.stack((left, top, left + width, top + height), axis=1) for left, top in places]
    return np.stack(boxes, axis=1)


def _inside(boxes: Floats, room: Box) -> NDArray[np.bool_]:
    left, top, right, bottom = np.moveaxis(boxes, -1, 0)
    inside: NDArray[np.bool_] = (
        (left >= room.left) & (right <= room.right) & (top >= room.top) & (bottom <= room.bottom)
    )
    return inside


def _meet(boxes: Floats, taken: Floats) -> NDArray[np.bool_]:
    """Return which boxes (k, 4) overlap one of those taken; a row of NaN is none."""
    left, top, right, bottom = boxes.T[:, :, None]
    across = (left < taken[:, 2]) & (taken[:, 0] < right)
    met: NDArray[np.bool_] = (across & (top < taken[:, 3]) & (taken[:, 1] < bottom)).any(axis=1)
    return met


def _covered(boxes: Floats, points: Floats) -> NDArray[np.int_]:
    """Return how many states each box would cover; a label's own is never among them."""
    left, top, right, bottom = np.moveaxis(boxes, -1, 0)[..., None]
    x, y = points.T
    across = (x > left - _CLEAR) & (x < right + _CLEAR)
    down = (y > top - _CLEAR) & (y < bottom + _CLEAR)
    covered: NDArray[np.int_] = (across & down).sum(axis=-1)
    return covered
