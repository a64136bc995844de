"""Which parts of several lines coincide, so that each is drawn once, for all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

#: Nearer than so many pixels, half of a line's width, lines cannot be told apart.
NEAR = 1.0

Spot = tuple[float, float]


@dataclass(frozen=True)
class Stroke:
    """A path in pixels that one line takes, or several together; lines: their numbers."""

    lines: tuple[int, ...]
    spots: tuple[Spot, ...]


@dataclass
class _Cluster:
    """Figures so near one another that they are drawn as the first of them."""

    ends: Spot
    lines: list[int] = field(default_factory=list)

    def is_near(self, ends: Spot) -> bool:
        return all(abs(a - b) < NEAR for a, b in zip(self.ends, ends, strict=True))


class _Clusters:
    """The clusters at each place."""

    def __init__(self) -> None:
        self._at: defaultdict[Spot, list[_Cluster]] = defaultdict(list)

    def join(self, place: Spot, ends: Spot, line: int) -> _Cluster:
        """Have a line join the first cluster near its ends."""
        found = next((each for each in self._at[place] if each.is_near(ends)), None)
        if found is None:
            found = _Cluster(ends)
            self._at[place].append(found)
        if line not in found.lines:
            found.lines.append(line)
        return found


def strokes(paths: Sequence[Sequence[Spot]]) -> list[Stroke]:
    """Return what to draw for paths that go from left to right, or straight up and down.

    What two or more share comes first, to be drawn below the rest, and once.
    """
    xs = sorted({x for path in paths for x, _ in path})
    heights: defaultdict[float, set[float]] = defaultdict(set)
    for path in paths:
        for x, y in path:
            heights[x].add(y)
    ys = {x: sorted(found) for x, found in heights.items()}
    clusters = _Clusters()
    pieces = []
    for line, path in enumerate(paths):
        of_line = []
        for (x0, y0), (x1, y1) in _cut(path, xs, ys):
            ends = (y0, y1) if x0 < x1 else (min(y0, y1), max(y0, y1))
            of_line.append(((x0, y0), (x1, y1), clusters.join((x0, x1), ends, line)))
        pieces.append(of_line)
    found: list[Stroke] = []
    for line, path in enumerate(paths):
        found += _joined(line, set(path), pieces[line])
    return sorted(found, key=lambda stroke: -len(stroke.lines))


def _joined(
    line: int, corners: set[Spot], pieces: Sequence[tuple[Spot, Spot, _Cluster]]
) -> Iterator[Stroke]:
    """Yield the strokes that a line draws for itself and for those that coincide with it."""
    spots: list[Spot] = []
    lines: tuple[int, ...] = ()
    for start, end, cluster in pieces:
        if cluster.lines[0] != line:
            continue
        if spots and spots[-1] == start and lines == tuple(cluster.lines):
            if start not in corners:
                spots.pop()
        else:
            if spots:
                yield Stroke(lines, tuple(spots))
            spots, lines = [start], tuple(cluster.lines)
        spots.append(end)
    if spots:
        yield Stroke(lines, tuple(spots))


def _cut(
    path: Sequence[Spot], xs: Sequence[float], ys: dict[float, list[float]]
) -> Iterator[tuple[Spot, Spot]]:
    """Yield the pieces of a path between all places where some path has a corner."""
    for (x0, y0), (x1, y1) in pairwise(path):
        corners: list[Spot] = []
        if x0 < x1:
            slope = (y1 - y0) / (x1 - x0)
            between = xs[bisect_right(xs, x0) : bisect_left(xs, x1)]
            corners = [(x, y0 + slope * (x - x0)) for x in between]
        elif y0 != y1:
            here, low, high = ys[x0], min(y0, y1), max(y0, y1)
            rising = here[bisect_right(here, low) : bisect_left(here, high)]
            corners = [(x0, y) for y in (rising if y0 < y1 else reversed(rising))]
        else:
            continue
        yield from pairwise([(x0, y0), *corners, (x1, y1)])


def meeting(spots: Sequence[tuple[int, Spot]]) -> list[tuple[tuple[int, ...], Spot]]:
    """Return where points are to be drawn, given as (line, spot): once where lines meet."""
    clusters = _Clusters()
    for line, (x, y) in spots:
        clusters.join((x, x), (y, y), line)
    return [
        (tuple(cluster.lines), (x, cluster.ends[0]))
        for (x, _), here in clusters._at.items()
        for cluster in here
    ]
