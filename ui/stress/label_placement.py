"""Places the names of a network's states, so that none covers another or a state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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

    def meets_any(self, others: Floats) -> bool:
        """Return whether it overlaps one of the boxes (k, 4): left, top, right, bottom."""
        left, top, right, bottom = others.T
        across = (self.left < right) & (left < self.right)
        return bool((across & (self.top < bottom) & (top < self.bottom)).any())


def place_labels(
    order: Sequence[str],
    spots: Mapping[str, tuple[float, float]],
    widths: Mapping[str, float],
    height: float,
    room: Box,
    surely: frozenset[str],
) -> dict[str, Box]:
    """Return the states that get a name, and its box; those first in `order` are placed first.

    A name that would cover another is left out, and so is one that would cover a
    state, unless it is one of `surely`.
    """
    points = np.array(list(spots.values())).reshape(-1, 2)
    placed: dict[str, Box] = {}
    taken = np.empty((len(order), 4))
    for code in order:
        best: tuple[int, Box] | None = None
        for box in _beside(spots[code], widths[code], height):
            if not _inside(box, room) or box.meets_any(taken[: len(placed)]):
                continue
            covered = _covered(box, points)
            if best is None or covered < best[0]:
                best = covered, box
            if covered == 0:
                break
        if best is not None and (best[0] == 0 or code in surely):
            box = best[1]
            taken[len(placed)] = (box.left, box.top, box.right, box.bottom)
            placed[code] = box
    return placed


def _beside(spot: tuple[float, float], width: float, height: float) -> Iterator[Box]:
    """Yield the candidate boxes of a name: right, left, above, below."""
    x, y = spot
    half, middle = height / 2, width / 2
    yield Box(x + _GAP, y - half, x + _GAP + width, y + half)
    yield Box(x - _GAP - width, y - half, x - _GAP, y + half)
    yield Box(x - middle, y - _GAP - height, x + middle, y - _GAP)
    yield Box(x - middle, y + _GAP, x + middle, y + _GAP + height)


def _inside(box: Box, room: Box) -> bool:
    return (
        box.left >= room.left
        and box.right <= room.right
        and box.top >= room.top
        and box.bottom <= room.bottom
    )


def _covered(box: Box, points: Floats) -> int:
    """Return how many states a name would cover; its own is never among them."""
    x, y = points[:, 0], points[:, 1]
    across = (x > box.left - _CLEAR) & (x < box.right + _CLEAR)
    down = (y > box.top - _CLEAR) & (y < box.bottom + _CLEAR)
    return int((across & down).sum())
