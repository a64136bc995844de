"""Figures of participation as the window writes them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sandbox.world.world import World
from ui.text import figure, listed, number, strength


def count(value: float) -> str:
    """Return an expected number, such as attacks in ten years, with two significant digits."""
    return figure(value, ".2g") if value < 100 else number(round(value))


def burden(share: float) -> str:
    """Return a share of own strength sent in a year."""
    return strength(share)


def ratio(value: float | None) -> str:
    """Return a ratio of burden to benefit; a dash where there is neither."""
    if value is None:
        return "–"
    return "∞" if math.isinf(value) else count(value)


def some_names(world: World, codes: Sequence[str], most: int) -> str:
    """Return the names of states, at most so many, and how many there are besides."""
    return listed(world.names(codes), most)
