"""Where the labels of lines go, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence

#: Characters that any chart has room for in one line.
SHORT = 16


def in_two_lines(text: str) -> str:
    """Return text broken at the space nearest its middle, unless it is short."""
    if len(text) <= SHORT:
        return text
    spaces = [place for place, character in enumerate(text) if character == " "]
    if not spaces:
        return text
    middle = min(spaces, key=lambda place: abs(place - len(text) / 2))
    return f"{text[:middle]}\n{text[middle + 1 :]}"


def spread(
    wanted: Sequence[float], heights: Sequence[float], low: float, high: float
) -> list[float]:
    """Return centres near the `wanted` ones for labels of these heights, none overlapping.

    All in pixels, upwards. They keep their order, ties going to the first
    as the upper one, and lie between `low` and `high` where there is room.
    """
    order = sorted(range(len(wanted)), key=lambda index: -wanted[index])
    placed: list[float] = [0.0] * len(wanted)
    top = high
    for index in order:
        placed[index] = min(wanted[index], top - heights[index] / 2)
        top = placed[index] - heights[index] / 2
    bottom = low
    for index in reversed(order):
        placed[index] = max(placed[index], bottom + heights[index] / 2)
        bottom = placed[index] + heights[index] / 2
    return placed
