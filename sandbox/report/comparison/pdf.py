"""A comparison as a document in PDF, and its tables as a picture, set by Typst.

The words go in as data, never as markup.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sandbox.report.charts.chart import Chart
from sandbox.report.charts.grids import SIGNS, Cell, Grid
from sandbox.report.documents.document import Plot, dots_of
from sandbox.report.documents.pdf import breakable, figure_of, typeset
from sandbox.report.manifests.manifest import as_text
from sandbox.sentences import Sentence

#: The plot of a chart, in pixels of 96 to the inch: as wide as the page's text.
PLOT_SIZE = (1000, 360)

#: Inches that a page is wide.
PAGE_WIDTH = 297 / 25.4


def to_pdf(chart: Chart, plot: Plot, colours: Mapping[str, str]) -> bytes:
    """Return a comparison (`comparison_chart_kinds.whole`) as PDF, with its manifest attached.

    plot draws its charts; colours: hexadecimal, by the name of a hue, a verdict or a use.
    """
    return _document(chart, plot, colours, chart.panels)


def first_page(chart: Chart, plot: Plot, colours: Mapping[str, str], width: int) -> bytes:
    """Return the first page of that document as PNG, so many pixels wide."""
    return _document(chart, plot, colours, (), width / PAGE_WIDTH)


def _document(
    chart: Chart,
    plot: Plot,
    colours: Mapping[str, str],
    panels: Sequence[Chart],
    dpi: float | None = None,
) -> bytes:
    parts = {"covenant-manifest.json": as_text(chart.full_manifest).encode()}
    held = {
        "title": _words(chart.headline),
        "subtitle": _words(chart.subtitle) if chart.subtitle else "",
        # The first page is the beginning of the first table.
        "tables": [_table(grid, colours) for grid in chart.grids],
        "charts": [figure_of(panel, plot, PLOT_SIZE, parts) for panel in panels],
        "notes": [_words(chart.caption), _words(chart.source)],
        "colours": dict(colours),
        "pages": True,
    }
    made = typeset("comparison", held, parts, dpi)
    return made[0] if isinstance(made, list) else made


def tables_to_png(grids: Sequence[Grid], colours: Mapping[str, str], width: int) -> bytes:
    """Return tables below one another as one picture so many pixels wide."""
    held = {
        "title": "",
        "subtitle": "",
        "tables": [_table(grid, colours) for grid in grids],
        "charts": [],
        "notes": [],
        "colours": dict(colours),
        "pages": False,
    }
    return typeset("comparison", held, {}, width / PAGE_WIDTH)


def _table(grid: Grid, colours: Mapping[str, str]) -> dict[str, Any]:
    return {
        "title": _words(grid.title),
        "badges": [
            {"name": breakable(badge.name), "colour": colours[badge.hue], "line": badge.line}
            for badge in grid.badges
        ],
        "rows": [
            {
                "label": _words(row.label),
                "differs": row.differs,
                "cells": [_cell(cell) for cell in row.cells],
            }
            for row in grid.rows
        ],
    }


def _cell(cell: Cell) -> dict[str, Any]:
    lines: Sequence[tuple[str, str]] = [
        (kind.value, breakable(SIGNS[kind] + str(words))) for kind, words in cell.lines
    ]
    return {
        "verdict": cell.verdict.value if cell.verdict else None,
        "head": _words(cell.head),
        "dots": dots_of(cell.held) if cell.held else (),
        "lines": lines,
    }


def _words(words: Sentence) -> str:
    """Return a sentence with a capital, which may be broken anywhere in its longest words."""
    text = str(words)
    return breakable(text[:1].upper() + text[1:])
