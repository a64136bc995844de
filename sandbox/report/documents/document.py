"""A report as values: sections of paragraphs, tables, findings and charts. Nothing is set here.

`sandbox.report.documents.html` and `sandbox.report.documents.pdf` set it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sandbox.criteria.criterion import CriterionResult
from sandbox.report.charts.chart import Chart
from sandbox.report.manifests.manifest import Manifest
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


def is_hash(cell: str) -> bool:
    """Tell whether a cell is a SHA-256, which is set in letters of one width."""
    return re.fullmatch("[0-9a-f]{64}", cell) is not None


@dataclass(frozen=True)
class Glance:
    """The criteria with their verdicts, one line each."""

    criteria: tuple[CriterionResult, ...]


def dots_of(held: tuple[int, int, int]) -> tuple[int, ...]:
    """Return which count each of 100 dots is the first to belong to: 0 to 2, or 3 for none."""
    return tuple(sum(number >= count for count in held) for number in range(100))


@dataclass(frozen=True)
class AttackDots:
    """Of 100 likely attacks those that are held, as ten by ten dots beside a table.

    held: how many if each party waits, if they trust one another and if every pledge is kept, each
    counting those before it; kinds: the words for the three; rows: the same by who attacks, a dash
    where the treaty is needed for no attack; words: the whole in a sentence, for who sees no dots.
    """

    held: tuple[int, int, int]
    kinds: tuple[Sentence, ...]
    rows: tuple[tuple[Sentence, tuple[str, ...]], ...]
    words: Sentence

    @property
    def dots(self) -> tuple[int, ...]:
        """What each of 100 dots shows: 0 to 2, an index of `kinds`, or 3 for not held."""
        return dots_of(self.held)


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


Block = Paragraph | DataTable | AttackDots | Glance | CriterionDetail | Article | ChartFigure


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
