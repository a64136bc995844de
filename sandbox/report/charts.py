"""Charts as values: series, axes and words. Nothing is drawn here (see `ui.charts`)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import Any

import sandbox
from sandbox.report.manifest import Manifest, manifest
from sandbox.report.remarks import coalitions_line
from sandbox.sentences import Sentence, refuse, say
from sandbox.stress.results import StressTest
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World


class Hue(StrEnum):
    """A colour by name; whoever draws picks a shade for light or dark."""

    BLUE = "blue"
    VERMILION = "vermilion"
    GREEN = "green"
    AMBER = "amber"
    PURPLE = "purple"
    SKY = "sky"
    GREY = "grey"


#: The hues of treaties beside one another, in the order of comparison.
TREATY_HUES = (Hue.BLUE, Hue.VERMILION, Hue.GREEN, Hue.AMBER, Hue.PURPLE, Hue.SKY)


class Line(StrEnum):
    """How a series is drawn, so that it can be told apart without colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


@dataclass(frozen=True)
class Series:
    """One line: points (x, y) in the units of the axes, and what it stands for."""

    name: Sentence
    x: tuple[float, ...]
    y: tuple[float, ...]
    hue: Hue
    line: Line
    steps: bool = False
    """Each y holds from its x until the next."""


@dataclass(frozen=True)
class Mark:
    """A point of its own, with a name beside it, in the units of the axes."""

    name: Sentence
    x: float
    y: float
    hue: Hue


@dataclass(frozen=True)
class Axis:
    """An axis from `low` to `high` with a tick at each of `ticks`; percent: shown times 100."""

    label: Sentence
    low: float
    high: float
    ticks: tuple[float, ...]
    percent: bool = False


@dataclass(frozen=True)
class Chart:
    """A chart to be drawn or written as a table; `source` names where the figures come from."""

    title: Sentence
    x: Axis
    y: Axis
    series: tuple[Series, ...]
    caption: Sentence
    source: Sentence
    manifest: Manifest
    marks: tuple[Mark, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "title": str(self.title),
            "x": str(self.x.label),
            "y": str(self.y.label),
            "series": [
                {"name": str(line.name), "x": list(line.x), "y": list(line.y)}
                for line in self.series
            ],
            "marks": [{"name": str(mark.name), "x": mark.x, "y": mark.y} for mark in self.marks],
            "caption": str(self.caption),
            "source": str(self.source),
            "manifest": self.manifest,
        }


def protection_chart(
    tests: Sequence[StressTest], treaties: Sequence[Treaty], *worlds: World
) -> Chart:
    """Return the share of states protected by size of coalition, for one or more treaties.

    `tests` and `treaties` go in step; `worlds` is the one that all are tested
    in, or each one's own, in step too. One treaty is shown beside its victims
    alone and the ideal; several beside the ideal, where it is the same for all:
    in one world, against the same coalitions. A mood not tested is left out.
    Raises Refusal for none, or for more than can be told apart.
    """
    if not tests:
        raise refuse("There is no treaty to draw.")
    if len(tests) > len(TREATY_HUES):
        raise refuse("A chart can show at most {most} treaties.", most=len(TREATY_HUES))
    largest = max(test.largest for test in tests)
    return Chart(
        title=_title(tests),
        x=Axis(
            say("aggressors acting together, at most"),
            1,
            max(largest, 2),
            tuple(range(1, largest + 1)),
        ),
        y=Axis(
            say("share of states protected"), 0.0, 1.0, (0.0, 0.25, 0.5, 0.75, 1.0), percent=True
        ),
        series=tuple(
            line
            for line in (_one(tests[0]) if len(tests) == 1 else _several(tests))
            if None not in line.y
        ),
        caption=say(
            "A state is protected when the worst coalition of that size cannot break the treaty"
            " there. Every coalition is counted, none is sampled. {coalitions}",
            coalitions=tuple(dict.fromkeys(map(coalitions_line, tests))),
        ),
        source=source_line(*worlds),
        manifest=manifest(treaties, worlds if len(worlds) > 1 else worlds * len(treaties)),
    )


def source_line(*worlds: World) -> Sentence:
    """Return the program and where the figures of worlds come from."""
    return say(
        "Covenant {version}. Data: {sources}.",
        version=sandbox.__version__,
        sources=tuple(dict.fromkeys(world.source for world in worlds)),
    )


def _title(tests: Sequence[StressTest]) -> Sentence:
    year = tests[0].world
    if len(tests) == 1:
        return say("States protected by {treaty}, {year}", treaty=tests[0].treaty, year=year)
    if _share_a_world(tests):
        return say("States protected by each treaty, {year}", year=year)
    return say("States protected by each treaty, each in its own year")


def _share_a_world(tests: Sequence[StressTest]) -> bool:
    return len({test.world for test in tests}) == 1


def _one(test: StressTest) -> tuple[Series, ...]:
    return (
        _series(test, say("ideal treaty"), Hue.GREEN, Line.DOTTED, "ideal"),
        _series(test, say("if every pledge is kept"), Hue.SKY, Line.SOLID, "kept"),
        _series(test, say("if parties trust one another"), Hue.BLUE, Line.SOLID, "resolute"),
        _series(test, say("if each waits for the others"), Hue.VERMILION, Line.DASHED, "hesitant"),
        _series(test, say("each state alone"), Hue.GREY, Line.DOTTED, "alone"),
    )


def _several(tests: Sequence[StressTest]) -> tuple[Series, ...]:
    lines: list[Series] = []
    ideals = {tuple(point.ideal for point in test.protection) for test in tests}
    if _share_a_world(tests) and len(ideals) == 1:
        lines.append(_series(tests[0], say("ideal treaty"), Hue.GREY, Line.DOTTED, "ideal"))
    for test, hue in zip(tests, TREATY_HUES, strict=False):
        resolute, hesitant = _names(test, with_year=not _share_a_world(tests))
        lines += [
            _series(test, resolute, hue, Line.SOLID, "resolute"),
            _series(test, hesitant, hue, Line.DASHED, "hesitant"),
        ]
    return tuple(lines)


def _names(test: StressTest, with_year: bool) -> tuple[Sentence, Sentence]:
    """Return what the resolute and the hesitant series of a test are called."""
    name = (
        say("{treaty} {year}", treaty=test.treaty, year=test.world)
        if with_year
        else say("{treaty}", treaty=test.treaty)
    )
    return name, say("{treaty}, hesitant", treaty=name)


def _series(test: StressTest, name: Sentence, hue: Hue, line: Line, share: str) -> Series:
    """Return one series; `share` is the field of Protection that it shows."""
    points = sorted(test.protection, key=lambda protection: protection.size)
    return Series(
        name,
        tuple(float(point.size) for point in points),
        tuple(map(attrgetter(share), points)),
        hue,
        line,
    )


def to_csv(chart: Chart) -> str:
    """Return the chart's figures as comma-separated text: one row a point.

    The manifest comes first, in rows that begin with "#". Text that a
    spreadsheet would take for a formula is escaped with an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for key, value in chart.manifest.items():
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        writer.writerow([f"# {key}", escaped(text)])
    writer.writerow(["series", escaped(str(chart.x.label)), escaped(str(chart.y.label))])
    for series in chart.series:
        for x, y in zip(series.x, series.y, strict=True):
            writer.writerow([escaped(str(series.name)), f"{x:g}", f"{y:.4g}"])
    for mark in chart.marks:
        writer.writerow([escaped(str(mark.name)), f"{mark.x:g}", f"{mark.y:.4g}"])
    return out.getvalue()


def escaped(cell: str) -> str:
    """Return a cell's text so that no spreadsheet runs it as a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
