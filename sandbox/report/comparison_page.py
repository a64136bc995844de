"""All of a comparison as one HTML page that needs no other file, for the screen and for paper."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from sandbox.report.charts import Chart
from sandbox.report.document import Plot
from sandbox.report.grids import SIGNS, Cell, Grid
from sandbox.report.html import CLASSES, drawing, heading, page


def to_page(chart: Chart, plot: Plot) -> bytes:
    """Return a comparison (`comparison_chart_kinds.whole`) as HTML; `plot` draws its charts."""
    return page(str(chart.title), "\n".join(_body(chart, plot)), chart.full_manifest)


def _body(chart: Chart, plot: Plot) -> Iterator[str]:
    yield f"<header>{heading(str(chart.title))}</header>\n<main>"
    for grid in chart.grids:
        yield from _table(grid)
    for part in chart.panels:
        yield f"<section>\n<h2>{escape(str(part.title))}</h2>"
        axis = f'<span class="small">{_of(part.y.label)}</span>' if part.series else ""
        caption = f"<figcaption>{escape(str(part.caption))}</figcaption>"
        yield f"<figure>{axis}\n{drawing(part, plot)}{caption}</figure></section>"
    yield f'<p class="small">{escape(str(chart.caption))}</p>'
    yield f"</main>\n<footer>{escape(str(chart.source))}</footer>"


def _table(grid: Grid) -> Iterator[str]:
    yield f"<section>\n<h2>{escape(str(grid.title))}</h2>"
    yield '<table class="side-by-side">\n<thead><tr><th></th>'
    for badge in grid.badges:
        yield f'<th scope="col" dir="auto">{escape(badge.name)}</th>'
    yield "</tr></thead>\n<tbody>"
    for row in grid.rows:
        of = ' class="differs"' if row.differs else ""
        mark = "≠ " if row.differs else ""
        yield f'<tr{of}><th scope="row">{mark}{_of(row.label)}</th>'
        yield from map(_cell, row.cells)
        yield "</tr>"
    yield "</tbody></table></section>"


def _cell(cell: Cell) -> str:
    mark = ""
    if cell.verdict is not None:
        name = CLASSES[cell.verdict]
        mark = f'<span class="{name}"><i class="mark {name}"></i></span>'
    lines = "".join(
        f'<br><span class="{kind}">{escape(SIGNS[kind] + str(words))}</span>'
        for kind, words in cell.lines
    )
    return f"<td>{mark}<b>{_of(cell.head)}</b>{lines}</td>"


def _of(words: object) -> str:
    """Return words with a capital, so that HTML takes nothing in them for markup."""
    text = str(words)
    return escape(text[:1].upper() + text[1:])
