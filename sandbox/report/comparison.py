"""Several drafts side by side: their names, their verdicts, and where they differ."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sandbox.criteria.scorecard import Scorecard
from sandbox.report.layout import paragraph
from sandbox.sentences import say

#: The widths of the first column, and of the gaps between columns.
FIRST, GAP = 23, 2


@dataclass(frozen=True)
class Comparison:
    """Two or more scorecards, in the order asked for."""

    cards: tuple[Scorecard, ...]

    @property
    def differing(self) -> tuple[str, ...]:
        """The criteria on which the drafts do not all have the same verdict."""
        return tuple(
            result.key
            for result in self.cards[0].criteria
            if len({card.criterion(result.key).verdict for card in self.cards}) > 1
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaties": [card.to_dict() for card in self.cards],
            "differing": list(self.differing),
        }


def comparison_text(comparison: Comparison, width: int) -> str:
    """Return the table of criteria by draft; a star marks a row in which drafts differ."""
    cards = comparison.cards
    column = max(12, (width - FIRST) // len(cards) - GAP)
    lines = _row("", [f"{card.treaty}, {card.world}" for card in cards], column)
    lines.append("-" * (FIRST + len(cards) * (column + GAP) - GAP))
    lines += _row(_starred("name", len({card.name for card in cards}) > 1), _names(cards), column)
    for result in cards[0].criteria:
        results = [card.criterion(result.key) for card in cards]
        label = _starred(result.key, result.key in comparison.differing)
        lines += _row(label, [each.verdict.value for each in results], column)
        lines += _row("", [str(each.shown) for each in results], column)
    lines.append("")
    lines += paragraph(
        say(
            "* The drafts differ: on {count} of {all} criteria.",
            count=len(comparison.differing),
            all=len(cards[0].criteria),
        ),
        width,
    )
    return "\n".join(lines)


def _names(cards: Sequence[Scorecard]) -> list[str]:
    return [card.name.value for card in cards]


def _starred(label: str, differs: bool) -> str:
    return f"{'*' if differs else ' '} {label}"


def _row(label: str, cells: Sequence[str], column: int) -> list[str]:
    """Return one row of the table, each cell wrapped within its column."""
    wrapped = [textwrap.wrap(cell, column) for cell in cells]
    return [
        (
            f"{label if place == 0 else '':<{FIRST}}"
            + (" " * GAP).join(f"{line:<{column}}" for line in lines)
        ).rstrip()
        for place, lines in enumerate(zip_longest(*wrapped, fillvalue=""))
    ]
