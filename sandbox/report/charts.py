"""Charts as values: series, axes and words. Nothing is drawn here (see `ui.charts`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import sandbox
from sandbox.criteria.verdict import Verdict
from sandbox.report.grids import Grid
from sandbox.report.hues import Hue, Line
from sandbox.report.manifest import Manifest
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
class Axis:
    """An axis from `low` to `high` with a tick at each of `ticks`; percent: shown times 100.

    names: what the ticks are called instead of their figures, in step with them.
    """

    label: Sentence
    low: float
    high: float
    ticks: tuple[float, ...]
    percent: bool = False
    names: tuple[Sentence, ...] = ()


#: A key, a name, and places on the x and the y axis.
Points = tuple[str, Sentence, tuple[float, ...], tuple[float, ...]]


@dataclass(frozen=True)
class Chart:
    """A chart to be drawn or written as a table; `source` names where the figures come from.

    It has lines with marks, or bars, or panels: charts of its own side by side, at most
    `columns` in a row. One with tables (`grids`) is all of a comparison: the tables first,
    and each of its panels as a section with its own words.
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
    panels: tuple[Chart, ...] = ()
    columns: int = 2
    grids: tuple[Grid, ...] = ()

    def worded(
        self, title: str | None = None, caption: str | None = None, source: str | None = None
    ) -> Chart:
        """Return the chart with words of the user's own; None leaves what there is."""
        return replace(
            self,
            title=self.title if title is None else say("{words}", words=title),
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

        A bar's place on the y axis is its number, from the top.
        """
        for line in self.series:
            yield line.key, line.name, line.x, line.y
        for number, mark in enumerate(self.marks, 1):
            yield f"mark {number}", mark.name, (mark.x,), (mark.y,)
        for number, bar in enumerate(self.bars, 1):
            if bar.value is not None:
                name = say("{of}, {name}", of=bar.of, name=bar.name) if bar.hollow else bar.of
                yield f"bar {number}", name, (bar.value,), (float(number),)
        for number, panel in enumerate(self.panels, 1):
            for key, name, x, y in panel.points():
                words = say("{panel}: {name}", panel=panel.title, name=name)
                yield f"{number}/{key}", words, x, y

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
            "bars": [
                {"of": str(bar.of), "name": str(bar.name), "x": bar.value, "shown": str(bar.shown)}
                for bar in self.bars
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
        sources=tuple(dict.fromkeys(world.source for world in worlds)),
    )
