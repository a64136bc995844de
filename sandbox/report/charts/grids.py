"""Tables of treaties side by side as values: one column a treaty. Nothing is drawn here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sandbox.criteria.verdict import Verdict
from sandbox.report.charts.hues import Hue, Line
from sandbox.sentences import Sentence


@dataclass(frozen=True)
class Badge:
    """How a treaty is told from the others: name, colour, and dashes for who sees no colour."""

    name: str
    hue: Hue
    line: Line


class Change(StrEnum):
    """How a line of a cell stands to the first treaty."""

    SAME = "same"
    NEW = "new"
    JOINED = "joined"
    LEFT = "left"


#: What stands before a line that the first treaty does not have, or not so.
SIGNS = {Change.SAME: "", Change.NEW: "≠ ", Change.JOINED: "+ ", Change.LEFT: "− "}


@dataclass(frozen=True)
class Cell:
    """What a row says of one treaty: a head, lines below it, and more on demand.

    value: the exact figure behind the words, where there is one. held: of 100 likely attacks those
    held (`HeldShares.of_hundred`), to be drawn as a grid of dots; head and lines say each count.
    """

    head: Sentence
    lines: tuple[tuple[Change, Sentence], ...] = ()
    verdict: Verdict | None = None
    hint: Sentence | None = None
    value: float | None = None
    held: tuple[int, int, int] | None = None

    def text(self, render: Any = str, between: str = "; ") -> str:
        """Return all that the cell says."""
        return between.join(
            [render(self.head), *(SIGNS[kind] + render(words) for kind, words in self.lines)]
        )


@dataclass(frozen=True)
class Row:
    """One row: what it is about, one cell a treaty, and whether the treaties differ in it."""

    key: str
    label: Sentence
    cells: tuple[Cell, ...]
    differs: bool


@dataclass(frozen=True)
class Grid:
    """A table with its title; the cells of each row go in step with the badges."""

    title: Sentence
    badges: tuple[Badge, ...]
    rows: tuple[Row, ...]

    def figures(self) -> dict[str, dict[str, list[Any]]]:
        """Return by row what each cell says, and its exact figure, to be checked later."""
        return {
            row.key: {
                "words": [cell.text() for cell in row.cells],
                "values": [cell.value for cell in row.cells],
            }
            for row in self.rows
        }
