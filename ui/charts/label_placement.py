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

    All in pixels, upwards. They keep their order, ties going to the first as the upper
    one, and lie between `low` and `high` where there is room. No further from their
    places than they must, by least squares (isotonic regression, by pooling adjacent
    violators): what moves down draws none of the others up.
    """
    order = sorted(range(len(wanted)), key=lambda index: (wanted[index], -index))
    below: list[float] = []
    pools: list[tuple[float, int]] = []
    room = 0.0
    for index in order:
        below.append(room + heights[index] / 2)
        room += heights[index]
        mean, count = wanted[index] - below[-1], 1
        while pools and pools[-1][0] > mean:
            other, others = pools.pop()
            mean, count = (mean * count + other * others) / (count + others), count + others
        pools.append((mean, count))
    starts = [max(min(mean, high - room), low) for mean, count in pools for _ in range(count)]
    placed = [0.0] * len(wanted)
    for index, start, under in zip(order, starts, below, strict=True):
        placed[index] = start + under
    return placed
