"""Axes that fit their figures, with ticks on round ones."""

from __future__ import annotations

import math
from collections.abc import Iterable

from sandbox.report.charts.chart import Axis
from sandbox.sentences import Sentence

#: Ticks of a scale from none to all.
QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)

#: Ticks of a scale of 100.
HUNDREDTHS = (0.0, 25.0, 50.0, 75.0, 100.0)


def round_step(length: float) -> float:
    """Return the round step by which an axis of a length has about five ticks."""
    rough = length / 5
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough)


def scale_from_zero(highest: float) -> tuple[float, tuple[float, ...]]:
    """Return the top of an axis from 0, and about five ticks on round figures.

    Where all is 0 the axis goes to 1.
    """
    highest = highest or 1.0
    step = round_step(highest)
    count = math.ceil(highest / step - 1e-9)
    return step * count, tuple(round(step * number, 10) for number in range(count + 1))


def share_axis(label: Sentence, shares: Iterable[float | None]) -> Axis:
    """Return the axis in percent that shares fit: from 0, and to 1 where one comes near it."""
    highest = max((share for share in shares if share is not None), default=0.0)
    if highest > QUARTERS[-2] or highest == 0:
        return Axis(label, 0.0, 1.0, QUARTERS, percent=True)
    top, ticks = scale_from_zero(highest)
    return Axis(label, 0.0, top, ticks, percent=True)
