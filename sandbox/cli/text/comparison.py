"""A comparison as text for a terminal: criteria, figures and articles, treaty by treaty."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from itertools import zip_longest

from sandbox.cli.text.layout import paragraph
from sandbox.report.comparison.comparison import Comparison, Entry
from sandbox.report.comparison.findings import overall
from sandbox.report.comparison.table import figure_rows, participation_rows
from sandbox.report.wording.gaps import gap_lines
from sandbox.sentences import Sentence, say

#: The widths of the first column, and of the gaps between columns.
FIRST, GAP = 23, 2

#: The narrowest column that can be read.
_NARROWEST = 12


def comparison_text(comparison: Comparison, width: int) -> str:
    """Return the tables of a comparison; a star marks a row in which the treaties differ."""
    entries = comparison.entries
    column = max(_NARROWEST, (width - FIRST) // len(entries) - GAP)
    rule = "-" * (FIRST + len(entries) * (column + GAP) - GAP)
    lines = [*paragraph(overall(comparison), width), ""]
    lines += _row("", [f"{e.card.treaty}, {e.card.world}" for e in entries], column)
    lines.append(rule)
    names = [card.name.value for card in comparison.cards]
    lines += _row(_starred("name", differs=len(set(names)) > 1), names, column)
    for result in comparison.cards[0].criteria:
        results = [card.criterion(result.key) for card in comparison.cards]
        label = _starred(result.key, differs=result.key in comparison.differing)
        lines += _row(label, [each.verdict.value for each in results], column)
        lines += _row("", [str(each.shown) for each in results], column)
    lines.append(rule)
    for row in (*figure_rows(entries), *participation_rows(entries)):
        cells = [str(cell.head) for cell in row.cells]
        lines += _row(_starred(str(row.label), differs=row.differs), cells, column)
    lines.append(rule)
    for article in comparison.articles:
        label = _starred(str(article.title), differs=article.differs)
        lines += _row(label, [str(cell.value) for cell in article.cells], column)
        if any(cell.joined or cell.left for cell in article.cells):
            lines += _row("", [_moves(cell.joined, cell.left) for cell in article.cells], column)
    lines.append("")
    differing = comparison.differing
    lines += paragraph(
        say(
            "* The treaties differ: on {count} of {all} criteria. Parties with + and - are held"
            " against those of the first treaty.",
            count=len(differing),
            all=len(comparison.cards[0].criteria),
        ),
        width,
    )
    # Two treaties in one world would say the same twice.
    for line in dict.fromkeys(str(line) for entry in entries for line in _gaps(entry)):
        lines += paragraph(line, width)
    return "\n".join(lines)


def _gaps(entry: Entry) -> list[Sentence]:
    draft = entry.draft
    return [
        say("{year}: {gap}", year=draft.world.year, gap=gap)
        for gap in gap_lines(
            draft.world, draft.treaty.settings, draft.treaty.parties.bound_in(draft.world.year)
        )
    ]


def _moves(joined: Sequence[str], left: Sequence[str], most: int = 4) -> str:
    """Return who is a party in one treaty only, the first few by name."""
    parts = []
    for sign, names in (("+", joined), ("-", left)):
        if names:
            more = f" +{len(names) - most}" if len(names) > most else ""
            parts.append(f"{sign} {', '.join(names[:most])}{more}")
    return "; ".join(parts)


def _starred(label: str, *, differs: bool) -> str:
    return f"{'*' if differs else ' '} {label}"


def _row(label: str, cells: Sequence[str], column: int) -> list[str]:
    """Return one row of the table, label and cells wrapped within their columns."""
    labels = textwrap.wrap(label, FIRST - GAP, subsequent_indent="  ", drop_whitespace=False)
    columns = [labels, *(textwrap.wrap(cell, column) for cell in cells)]
    return [
        (
            f"{first.rstrip():<{FIRST}}" + (" " * GAP).join(f"{line:<{column}}" for line in rest)
        ).rstrip()
        for first, *rest in zip_longest(*columns, fillvalue="")
    ]
