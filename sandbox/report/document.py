"""A report as values: sections of paragraphs, tables, findings and charts. Nothing is set here.

`sandbox.report.html` and `sandbox.report.pdf` set it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sandbox.criteria.criterion import CriterionResult
from sandbox.report.charts import Chart
from sandbox.report.manifest import Manifest
from sandbox.sentences import Sentence

#: Draws the plot of a chart, without its words, as SVG of a width and a height in pixels
#: of 96 to the inch; higher where its bars need it.
Plot = Callable[[Chart, tuple[int, int]], bytes]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; lead: the one that says it all; small: a note."""

    words: Sentence
    role: str = ""


@dataclass(frozen=True)
class DataTable:
    """Rows below a heading; the columns of `figures` are set to the right."""

    head: tuple[Sentence, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: frozenset[int]
    caption: Sentence


@dataclass(frozen=True)
class Glance:
    """The criteria with their verdicts, one line each."""

    criteria: tuple[CriterionResult, ...]


@dataclass(frozen=True)
class CriterionDetail:
    """One criterion with its reason and evidence."""

    result: CriterionResult


@dataclass(frozen=True)
class Article:
    """One article of the treaty, written out."""

    number: int
    title: Sentence
    paragraphs: tuple[Sentence, ...]


@dataclass(frozen=True)
class ChartFigure:
    """A chart with its words."""

    chart: Chart


Block = Paragraph | DataTable | Glance | CriterionDetail | Article | ChartFigure


@dataclass(frozen=True)
class Section:
    title: Sentence
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Report:
    """title: the treaty's name; verdict: what it deserves to be called; manifest: with figures."""

    title: str
    subtitle: Sentence
    verdict: str
    sections: tuple[Section, ...]
    source: Sentence
    manifest: Manifest
