"""Charts as values: series, axes and words. Nothing is drawn here (see `ui.charts`)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import sandbox
from sandbox.criteria.verdict import Verdict
from sandbox.report.charts.grids import Grid
from sandbox.report.charts.hues import Hue, Line, Outcome
from sandbox.report.manifests.manifest import Manifest
from sandbox.sentences import Sentence, say
from sandbox.world.world import World


@dataclass(frozen=True)
class Series:
    """One line: points (x, y) in the units of the axes, and what it stands for.

    key: what its figures are called in a manifest, whatever the line is named.
    """

    key: str
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
class Bar:
    """One figure as a bar along the x axis, which begins at the axis's low end.

    of: what the figure is of; bars of the same one that follow each other stand under
    its name. name: which of its figures, empty where there is one only. value: None where
    there is none to draw; shown: the figure in words. limit: where it would be enough.
    verdict: what it amounts to. hollow: drawn as an outline, to be told from the bar beside it.
    beyond: the figure is larger than the value, which is the largest that was tried.
    """

    of: Sentence
    name: Sentence
    value: float | None
    shown: Sentence
    hue: Hue
    line: Line = Line.SOLID
    limit: float | None = None
    verdict: Verdict | None = None
    hollow: bool = False
    beyond: bool = False


@dataclass(frozen=True)
class Part:
    """A figure of a row: a stretch of its bar, or a dot on its line."""

    outcome: Outcome
    name: Sentence
    value: float


@dataclass(frozen=True)
class Stack:
    """A bar made of parts that follow each other along the x axis from its low end.

    of: what it is of; group: the heading over it and those that follow with the same one;
    beside: a figure of its own on the axis beside the bars.
    """

    of: Sentence
    parts: tuple[Part, ...]
    group: Sentence | None = None
    beside: float | None = None


@dataclass(frozen=True)
class DotRow:
    """Several figures of one thing as dots on one line along the x axis.

    shown: the figures in words, or why there are none. hue and line: those of what it is of.
    """

    of: Sentence
    dots: tuple[Part, ...]
    shown: Sentence
    hue: Hue
    line: Line


@dataclass(frozen=True)
class Axis:
    """An axis from `low` to `high` with a tick at each of `ticks`; percent: shown times 100.

    names: what the ticks are called instead of their figures, in step with them. log: equal
    lengths stand for equal ratios, and all figures are above 0.
    """

    label: Sentence
    low: float
    high: float
    ticks: tuple[float, ...]
    percent: bool = False
    names: tuple[Sentence, ...] = ()
    log: bool = False

    def place(self, figure: float) -> float:
        """Return where a figure lies on the axis, in a unit in which its length is even."""
        return math.log10(figure) if self.log else figure

    def figure(self, place: float) -> float:
        """Return the figure at a place."""
        return 10.0**place if self.log else place


#: A key, a name, and places on the x and the y axis.
Points = tuple[str, Sentence, tuple[float, ...], tuple[float, ...]]


@dataclass(frozen=True)
class Chart:
    """A chart to be drawn or written as a table; `source` names where the figures come from.

    It has lines with marks, or bars, stacks with their axis `beside` them, rows of dots, or
    panels: charts of its own side by side, at most `columns` in a row. aligned: its panels have
    bars of the same things in the same order, whose names stand once, before their rows. finding:
    what it shows, in a sentence, which is its headline; the title then stands below it. One with a
    table (`grids`) alone is drawn as that table; one with tables and panels is all of a comparison,
    a document: the tables first, and each of its panels as a section with its own words.
    """

    title: Sentence
    x: Axis
    y: Axis
    series: tuple[Series, ...]
    caption: Sentence
    source: Sentence
    manifest: Manifest
    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()
    stacks: tuple[Stack, ...] = ()
    beside: Axis | None = None
    dots: tuple[DotRow, ...] = ()
    finding: Sentence | None = None
    panels: tuple[Chart, ...] = ()
    columns: int = 2
    aligned: bool = False
    grids: tuple[Grid, ...] = ()

    @property
    def headline(self) -> Sentence:
        """What stands above the chart: its finding, or else its title."""
        return self.title if self.finding is None else self.finding

    @property
    def subtitle(self) -> Sentence | None:
        """What is drawn, where the headline says what it shows."""
        return None if self.finding is None else self.title

    @property
    def is_document(self) -> bool:
        """Whether it is all of a comparison: pages rather than a picture."""
        return bool(self.grids and self.panels)

    def worded(
        self, title: str | None = None, caption: str | None = None, source: str | None = None
    ) -> Chart:
        """Return the chart with words of the user's own; None leaves what there is.

        title: in place of the headline.
        """
        above = None if title is None else say("{words}", words=title)
        return replace(
            self,
            title=self.title if above is None or self.finding is not None else above,
            finding=self.finding if above is None or self.finding is None else above,
            caption=self.caption if caption is None else say("{words}", words=caption),
            source=self.source if source is None else say("{words}", words=source),
        )

    @property
    def full_manifest(self) -> Manifest:
        """The manifest with every figure drawn, so that they can be checked against a new run."""
        figures: dict[str, Any] = {}
        for number, grid in enumerate(self.grids, 1):
            for key, told in grid.figures().items():
                figures[f"table {number}/{key}"] = told
        figures |= {key: {"x": list(x), "y": list(y)} for key, _, x, y in self.points()}
        return {**self.manifest, "figures": figures}

    def points(self) -> Iterator[Points]:
        """Yield every figure drawn: key, name, and the places on both axes.

        The place on the y axis of a bar or a row is its number, from the top.
        """
        for line in self.series:
            yield line.key, line.name, line.x, line.y
        for number, mark in enumerate(self.marks, 1):
            yield f"mark {number}", mark.name, (mark.x,), (mark.y,)
        for number, bar in enumerate(self.bars, 1):
            if bar.value is not None:
                name = say("{of}, {name}", of=bar.of, name=bar.name) if bar.hollow else bar.of
                yield f"bar {number}", name, (bar.value,), (float(number),)
        for row, of, parts in self.rows():
            for part in parts:
                name = say("{of}: {name}", of=of, name=part.name)
                yield f"row {row}/{part.outcome}", name, (part.value,), (float(row),)
        for number, stack in enumerate(self.stacks, 1):
            if self.beside is not None and stack.beside is not None:
                name = say("{of}: {name}", of=stack.of, name=self.beside.label)
                yield f"row {number}/beside", name, (stack.beside,), (float(number),)
        for number, panel in enumerate(self.panels, 1):
            for key, name, x, y in panel.points():
                words = say("{panel}: {name}", panel=panel.title, name=name)
                yield f"{number}/{key}", words, x, y

    def rows(self) -> Iterator[tuple[int, Sentence, tuple[Part, ...]]]:
        """Yield the number of each row, what it is of, and its parts."""
        for number, stack in enumerate(self.stacks, 1):
            yield number, stack.of, stack.parts
        for number, row in enumerate(self.dots, 1):
            yield number, row.of, row.dots

    def to_dict(self) -> dict[str, Any]:
        return {
            "title": str(self.title),
            "finding": str(self.finding) if self.finding else None,
            "x": str(self.x.label),
            "y": str(self.y.label),
            "series": [
                {"name": str(line.name), "x": list(line.x), "y": list(line.y)}
                for line in self.series
            ],
            "marks": [{"name": str(mark.name), "x": mark.x, "y": mark.y} for mark in self.marks],
            "bars": [
                {"of": str(bar.of), "name": str(bar.name), "x": bar.value, "shown": str(bar.shown)}
                for bar in self.bars
            ],
            "rows": [
                {"of": str(of), **{part.outcome.value: part.value for part in parts}}
                for _, of, parts in self.rows()
            ],
            "panels": [panel.to_dict() for panel in self.panels],
            "caption": str(self.caption),
            "source": str(self.source),
            "manifest": self.manifest,
        }


def source_line(*worlds: World) -> Sentence:
    """Return the program and where the figures of worlds come from."""
    return say(
        "Covenant {version}. Data: {sources}.",
        version=sandbox.__version__,
        sources=tuple(dict.fromkeys(world.source_words for world in worlds)),
    )
