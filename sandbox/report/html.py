"""A report as one HTML file that needs no other, for the screen and for any printer."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib.resources import files

from sandbox.criteria.verdict import Verdict
from sandbox.report.charts import Chart
from sandbox.report.document import (
    Article,
    Block,
    ChartFigure,
    CriterionDetail,
    DataTable,
    Glance,
    Paragraph,
    Plot,
    Report,
)
from sandbox.report.manifest import Manifest, as_text
from sandbox.sentences import Sentence, say

#: The plot of a chart, in pixels of 96 to the inch: as wide as the column of type.
PLOT_SIZE = (744, 360)

CLASSES = {
    Verdict.MET: "met",
    Verdict.PARTLY: "partly",
    Verdict.NOT_MET: "not-met",
    Verdict.DOES_NOT_APPLY: "none",
}

#: A title longer than this is set smaller.
_LONG_TITLE = 60


def to_html(report: Report, plot: Plot) -> bytes:
    """Return the report as HTML; `plot` draws its charts."""
    return page(report.title, "\n".join(_body(report, plot)), report.manifest)


def page(title: str, body: str, manifest: Manifest) -> bytes:
    """Return a whole page with its look and its manifest inside."""
    style = (files("resources") / "report" / "report.css").read_text("utf-8")
    # "</script>" in a name must not end the manifest.
    held = as_text(manifest).replace("<", "\\u003c")
    text = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="{escape(manifest["program"])}">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{body}\n"
        f'<script type="application/json" id="covenant-manifest">{held}</script>\n'
        "</body>\n</html>\n"
    )
    return text.encode("utf-8", "replace")


def heading(title: str) -> str:
    """Return the heading of a page."""
    size = ' class="long"' if len(title) > _LONG_TITLE else ""
    return f'<h1 dir="auto"{size}>{escape(title)}</h1>'


def _p(words: Sentence | str, role: str = "") -> str:
    of = f' class="{role}"' if role else ""
    return f"<p{of}>{escape(str(words))}</p>"


def _body(report: Report, plot: Plot) -> Iterator[str]:
    yield "<header>"
    yield _p(report.subtitle, "kicker")
    yield heading(report.title)
    yield _p(report.verdict.capitalize(), "name")
    yield "</header>"
    yield f"<nav><b>{escape(str(say('Contents')))}</b><ol>"
    for number, section in enumerate(report.sections, 1):
        yield f'<li><a href="#s{number}">{escape(str(section.title))}</a></li>'
    yield "</ol></nav>\n<main>"
    for number, section in enumerate(report.sections, 1):
        yield f'<section>\n<h2 id="s{number}">{number}. {escape(str(section.title))}</h2>'
        for block in section.blocks:
            yield _block(block, plot)
        yield "</section>"
    yield f"</main>\n<footer>{escape(str(report.source))}</footer>"


def _block(block: Block, plot: Plot) -> str:
    if isinstance(block, Paragraph):
        return _p(block.words, block.role)
    if isinstance(block, Glance):
        return "\n".join(_glance(block))
    if isinstance(block, CriterionDetail):
        return "\n".join(_finding(block))
    if isinstance(block, Article):
        title = f"<h3>Article {block.number}. {escape(str(block.title))}</h3>"
        return "\n".join([title, *map(_p, block.paragraphs)])
    if isinstance(block, ChartFigure):
        return _figure(block, plot)
    return "\n".join(_table(block))


def _glance(block: Glance) -> Iterator[str]:
    yield "<table>"
    for each in block.criteria:
        name = CLASSES[each.verdict]
        yield (
            f'<tr><td><span class="{name}"><i class="mark {name}"></i></span>{escape(each.key)}'
            f'</td><td class="{name}">{escape(each.verdict.value)}</td>'
            f"<td>{escape(str(each.shown))}</td></tr>"
        )
    yield "</table>"


def _finding(block: CriterionDetail) -> Iterator[str]:
    each = block.result
    name = CLASSES[each.verdict]
    yield (
        f'<h3><span class="{name}"><i class="mark {name}"></i></span>{escape(each.key)}'
        f'<span class="verdict {name}">{escape(each.verdict.value)}</span></h3>'
    )
    yield _p(each.criterion.asks, "asks")
    yield f"<p><b>{escape(str(each.shown))}.</b> {escape(str(each.reason))}</p>"
    if each.evidence:
        yield _p(each.evidence.sentence, "evidence")


def _table(block: DataTable) -> Iterator[str]:
    yield f"<table><caption>{escape(str(block.caption))}</caption>\n<thead><tr>"
    for place, words in enumerate(block.head):
        of = ' class="figure"' if place in block.figures else ""
        yield f'<th scope="col"{of}>{escape(str(words))}</th>'
    yield "</tr></thead>\n<tbody>"
    for row in block.rows:
        cells = "".join(
            _cell(cell, is_figure=place in block.figures) for place, cell in enumerate(row)
        )
        yield f"<tr>{cells}</tr>"
    yield "</tbody></table>"


def _cell(cell: str, *, is_figure: bool) -> str:
    of = ' class="figure"' if is_figure else ' class="hash"' if len(cell) == 64 else ""
    return f"<td{of}>{escape(cell)}</td>"


def _figure(block: ChartFigure, plot: Plot) -> str:
    chart = block.chart
    axis = escape(str(chart.y.label).capitalize())
    return (
        f"<figure><b>{escape(str(chart.title))}</b>"
        f'<span class="small">{axis}</span>\n{drawing(chart, plot)}'
        f"<figcaption>{escape(str(chart.caption))}</figcaption></figure>"
    )


def drawing(chart: Chart, plot: Plot) -> str:
    """Return the plot of a chart as an SVG element."""
    _, _, drawn = plot(chart, PLOT_SIZE).decode().partition("<svg ")
    return f'<svg role="img" aria-label="{escape(str(chart.title))}" {drawn}'
