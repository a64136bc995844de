"""Make the map of `resources/map` from Natural Earth; for maintainers, not shipped.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python resources/make/map.py package/countries-50m.json

Reads the countries as TopoJSON, in which a border that two of them share is one
line, an "arc". Keeps it so: whoever draws a union of shapes leaves out the arcs
that it holds twice. What the file means: `resources/map/SOURCES.md`.
"""

from __future__ import annotations

import csv
import json
import math
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

HERE = Path(__file__).parent
OUT = HERE.parent / "map" / "shapes.json"

#: The meridian at which the map is cut, and so its left edge: it parts Russia from Alaska.
EDGE = -169.0

#: One unit of the file, in degrees, and how far a line may be moved, in degrees.
UNIT = 0.01
TOLERANCE = 0.02

#: Islands smaller than this (square degrees on the page) are left out, unless all are.
SMALLEST = 0.012

#: Shapes that have no ISO number of their own, and what they are drawn with.
NAMED = {
    "Kosovo": "XKX",
    "Somaliland": "SOM",
    "N. Cyprus": "CYP",
    "Siachen Glacier": "XSI",
    "Indian Ocean Ter.": "XIO",
}

#: No state, and much page.
LEFT_OUT = {"ATA", "HMD", "ATF"}

#: Lines along which a shape of today is parted, roughly, from degrees east and north. The first
#: name is of the part that lies to the left of the line as it runs.
PARTED = {
    # The inner German border, from the Bay of Lübeck to the Czech corner.
    "DEU": (
        ("DEU-E", "DEU-W"),
        [
            (10.90, 53.96), (10.77, 53.85), (10.95, 53.64), (10.60, 53.36), (11.25, 53.08),
            (11.60, 53.03), (11.50, 52.92), (10.94, 52.85), (10.76, 52.80), (10.97, 52.33),
            (11.06, 52.20), (10.64, 52.04), (10.56, 51.66), (10.70, 51.62), (10.37, 51.56),
            (9.93, 51.39), (10.20, 51.19), (9.93, 50.93), (10.03, 50.52), (10.39, 50.39),
            (10.72, 50.24), (11.26, 50.27), (11.26, 50.48), (11.52, 50.38), (11.92, 50.42),
            (12.09, 50.32),
        ],
    ),
    # The demarcation line of 1954 at the 17th parallel, from the sea to Laos.
    "VNM": (("VNM-S", "VNM-N"), [(107.10, 17.02), (106.90, 17.00), (106.56, 17.00)]),
    # The border of the two Yemens to 1990, from the strait to the desert.
    "YEM": (
        ("YEM-N", "YEM-S"),
        [
            (43.47, 12.68), (43.95, 13.00), (44.40, 13.35), (44.80, 13.45), (45.20, 13.95),
            (45.65, 14.20), (45.60, 14.65), (46.30, 15.40), (47.00, 16.20), (47.20, 17.05),
        ],
    ),
}  # fmt: skip

#: Islands that were a state of their own: the shape, the new name, west, south, east, north.
ISLANDS = {"TZA": ("TZA-Z", 39.0, -6.7, 40.0, -4.7)}

Point = tuple[float, float]
Ring = list[int]


def main() -> int:
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    atlas = Topology(topology)
    for name, (parts, line) in PARTED.items():
        atlas.part(name, parts, line)
    for name, (new, *box) in ISLANDS.items():
        atlas.take_islands(name, new, *box)
    atlas.cut_at_edge()
    atlas.simplify()
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(atlas.to_json(), encoding="utf-8")
    points = sum(map(len, atlas.arcs))
    print(f"{OUT.name}: {len(atlas.shapes)} shapes, {points} points, {OUT.stat().st_size} bytes")
    return 0


class Topology:
    """Arcs, and shapes as rings of arcs; ~i is arc i run backwards."""

    def __init__(self, topology: dict) -> None:
        (sx, sy), (tx, ty) = (topology["transform"][key] for key in ("scale", "translate"))
        self.arcs: list[list[Point]] = []
        for steps in topology["arcs"]:
            x = y = 0
            arc = []
            for dx, dy in steps:
                x, y = x + dx, y + dy
                arc.append((from_edge(x * sx + tx), y * sy + ty))
            self.arcs.append(arc)
        with (HERE.parent / "worlds" / "iso_numeric.csv").open(
            encoding="utf-8", newline=""
        ) as table:
            iso3 = {row["numeric"]: row["iso3"] for row in csv.DictReader(table)}
        self.shapes: dict[str, list[Ring]] = {}
        for geometry in topology["objects"]["countries"]["geometries"]:
            name = NAMED.get(geometry["properties"]["name"]) or iso3[geometry["id"]]
            polygons = geometry["arcs"]
            if geometry["type"] == "Polygon":
                polygons = [polygons]
            if name in LEFT_OUT:
                continue
            rings = self.shapes.setdefault(name, [])
            rings.extend(list(ring) for polygon in polygons for ring in polygon)

    def points(self, ring: Ring) -> list[Point]:
        """Return the vertices of a ring; the first is not repeated at the end."""
        found: list[Point] = []
        for index in ring:
            arc = self.arcs[index] if index >= 0 else self.arcs[~index][::-1]
            found += arc[:-1]
        return found

    def add(self, arc: list[Point]) -> int:
        self.arcs.append(arc)
        return len(self.arcs) - 1

    def part(self, name: str, parts: tuple[str, str], line: list[Point]) -> None:
        """Part a shape's largest ring along a line; each other ring goes with the nearer half."""
        rings = self.shapes.pop(name)
        rings.sort(key=lambda ring: -area(self.points(ring)))
        line = [(from_edge(x), y) for x, y in line]
        first = self._split_at(name, rings, line[0])
        last = self._split_at(name, rings, line[-1])
        new = self.add([first, *line[1:-1], last])
        main = rings[0]
        starts = [self.points([index])[0] for index in main]
        turn = starts.index(last)
        main = main[turn:] + main[:turn]
        starts = starts[turn:] + starts[:turn]
        middle = starts.index(first)
        # Natural Earth runs clockwise: the land lies to the right of a ring.
        halves = {parts[1]: [[*main[:middle], new]], parts[0]: [[*main[middle:], ~new]]}
        corners = {half: self.points(found[0]) for half, found in halves.items()}
        for ring in rings[1:]:
            spot = self.points(ring)[0]
            near = min(halves, key=lambda half: min(math.dist(spot, p) for p in corners[half]))
            halves[near].append(ring)
        self.shapes.update(halves)

    def _split_at(self, name: str, rings: list[Ring], spot: Point) -> Point:
        """Break the arc of the first ring that passes nearest to a spot; return where."""
        best = min(
            (math.dist(spot, point), index, place)
            for index in {i if i >= 0 else ~i for i in rings[0]}
            for place, point in enumerate(self.arcs[index])
        )
        _, index, place = best
        arc = self.arcs[index]
        if 0 < place < len(arc) - 1:
            second = self.add(arc[place:])
            self.arcs[index] = arc[: place + 1]
            for every in [*self.shapes.values(), rings]:
                for ring in every:
                    ring[:] = [part for i in ring for part in broken(i, index, second)]
        return arc[place]

    def take_islands(
        self, name: str, new: str, west: float, south: float, east: float, north: float
    ) -> None:
        """Give the rings that start inside a box to a shape of their own."""
        rings = self.shapes[name]
        inside = [
            ring
            for ring in rings
            if west < self.points(ring)[0][0] < east and south < self.points(ring)[0][1] < north
        ]
        self.shapes[name] = [ring for ring in rings if ring not in inside]
        self.shapes[new] = inside

    def cut_at_edge(self) -> None:
        """Part the rings that cross the map's edge, which else draw streaks across it."""
        for name, rings in self.shapes.items():
            kept: list[Ring] = []
            for ring in rings:
                points = self.points(ring)
                pieces = cut(points)
                kept += [ring] if pieces is None else [[self.add(piece)] for piece in pieces]
            self.shapes[name] = kept

    def simplify(self) -> None:
        """Leave out points that nobody misses, and islands too small to see."""
        users = Counter(i if i >= 0 else ~i for ring in self.rings() for i in ring)
        for name, rings in self.shapes.items():
            sizes = [area(self.points(ring)) for ring in rings]
            kept = [
                ring
                for ring, size in zip(rings, sizes, strict=True)
                if size >= SMALLEST
                or size == max(sizes)
                or any(users[i if i >= 0 else ~i] > 1 for i in ring)
            ]
            self.shapes[name] = kept
        used = sorted({i if i >= 0 else ~i for ring in self.rings() for i in ring})
        number = {old: new for new, old in enumerate(used)}
        self.arcs = [drop_dominated(self.arcs[old]) for old in used]
        for name, rings in self.shapes.items():
            self.shapes[name] = [
                [number[i] if i >= 0 else ~number[~i] for i in ring] for ring in rings
            ]

    def rings(self) -> list[Ring]:
        return [ring for rings in self.shapes.values() for ring in rings]

    def to_json(self) -> str:
        """Return one line an arc and a shape, so that a change shows which."""
        arcs = ",\n".join(dump(deltas(arc)) for arc in self.arcs)
        shapes = ",\n".join(f'"{name}":{dump(self.shapes[name])}' for name in sorted(self.shapes))
        head = f'"edge":{EDGE},"unit":{UNIT}'
        return f'{{{head},"arcs":[\n{arcs}\n],"shapes":{{\n{shapes}\n}}}}\n'


def dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def from_edge(longitude: float) -> float:
    """Return a longitude as degrees east of Greenwich, from the edge to the edge plus 360."""
    return EDGE + (longitude - EDGE) % 360.0


def broken(part: int, index: int, second: int) -> list[int]:
    """Return what stands for a part of a ring once arc `index` has a `second` half."""
    if part == index:
        return [index, second]
    return [~second, ~index] if part == ~index else [part]


def area(points: list[Point]) -> float:
    """Return the area of a ring in square degrees as seen at its latitude."""
    double = sum(
        x1 * y2 - x2 * y1
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True)
    )
    return abs(double) / 2 * math.cos(math.radians(points[0][1]))


def cut(points: list[Point]) -> list[list[Point]] | None:
    """Return the closed pieces of a ring that crosses the edge, or None for one that does not."""
    unrolled = [points[0]]
    for x, y in points[1:]:
        before = unrolled[-1][0]
        unrolled.append((before + (x - before + 180) % 360 - 180, y))
    low, high = min(x for x, _ in unrolled), max(x for x, _ in unrolled)
    pieces = []
    for turn in range(math.floor((low - EDGE) / 360), math.floor((high - EDGE) / 360) + 1):
        left = EDGE + 360 * turn
        piece = clipped(clipped(unrolled, left, 1), left + 360, -1)
        if len(piece) > 2:
            shifted = [(x - 360 * turn, y) for x, y in piece]
            pieces.append([*shifted, shifted[0]])
    return pieces if len(pieces) > 1 or low < EDGE or high > EDGE + 360 else None


def clipped(points: list[Point], x: float, side: int) -> list[Point]:
    """Return the part of a ring east (side 1) or west (side -1) of a meridian."""
    found: list[Point] = []
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True):
        in1, in2 = side * (x1 - x) >= 0, side * (x2 - x) >= 0
        if in1:
            found.append((x1, y1))
        if in1 != in2:
            found.append((x, y1 + (y2 - y1) * (x - x1) / (x2 - x1)))
    return found


def drop_dominated(arc: list[Point]) -> list[Point]:
    """Return an arc without the points nearer to the rest than the tolerance.

    Source: Douglas and Peucker 1973. A closed arc is halved first, since its
    ends are one point.
    """
    keep = {0, len(arc) - 1}
    spans = [(0, len(arc) - 1)]
    if arc[0] == arc[-1]:
        far = max(range(len(arc)), key=lambda i: math.dist(arc[0], arc[i]))
        sides = sorted(range(len(arc)), key=lambda i: -distance(arc[i], arc[0], arc[far]))
        keep |= {far, sides[0]}
        spans = [(0, far), (far, len(arc) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        away, place = max(
            (distance(arc[i], arc[first], arc[last]), i) for i in range(first + 1, last)
        )
        if away > TOLERANCE:
            keep.add(place)
            spans += [(first, place), (place, last)]
    return [arc[i] for i in sorted(keep)]


def distance(point: Point, start: Point, end: Point) -> float:
    """Return the distance of a point from a stretch, in degrees as seen at its latitude."""
    narrow = math.cos(math.radians(point[1]))
    (px, py), (ax, ay), (bx, by) = ((x * narrow, y) for x, y in (point, start, end))
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0.0 if length == 0 else ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length
    along = min(1.0, max(0.0, along))
    return math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay))


def deltas(arc: list[Point]) -> list[int]:
    """Return x, y of the first point and the steps to each other one, in units, in one list."""
    units = [(round(x / UNIT), round(y / UNIT)) for x, y in arc]
    found = [*units[0]]
    for (x1, y1), (x2, y2) in pairwise(units):
        if (x1, y1) != (x2, y2):
            found += [x2 - x1, y2 - y1]
    return found


if __name__ == "__main__":
    sys.exit(main())
