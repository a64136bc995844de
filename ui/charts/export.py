"""Writes a chart to a file: SVG, PNG, PDF or CSV, by the ending of its name.

Works without a display and off the UI thread. The file is at every moment either the old or the
new one, and carries the chart's manifest.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from sandbox.arguments import LARGEST
from sandbox.report.charts import Chart
from sandbox.report.comparison_page import to_page
from sandbox.report.manifest import as_text
from sandbox.report.saving import save
from sandbox.report.table import table_files
from sandbox.sentences import refuse
from ui.charts import whole
from ui.charts.panels import needed_for_panels, paint_chart
from ui.charts.paper import Words, ensure_application, paint_image, paint_pdf, paint_svg, png_of
from ui.charts.style import PAGE_DPI, Look, colours_for
from ui.charts.words import page_font, paint_words, tall
from ui.text import capital, shown
from ui.theme import SMALL_PIXELS

_MARGIN = 24

#: Dots for each pixel of a page with tables, whose letters are small.
_SHARP = 2.0


def write(chart: Chart, path: Path, look: Look = Look()) -> None:  # noqa: B008, it is frozen
    """Write `chart` to `path`, with a manifest inside or, for a table, beside it.

    Raises Refusal as `contents` does, and for a file that cannot be written.
    """
    save(contents(chart, path, look))


def contents(chart: Chart, path: Path, look: Look) -> dict[Path, bytes]:
    """Return what is to be written for a chart at a path, in the format of its ending.

    Raises Refusal for an ending that is none of svg, png, pdf and csv, nor html for all
    of a comparison.
    """
    ending = path.suffix.lower()
    if ending == ".csv":
        return table_files(chart, path)
    makers = {**_MAKERS, ".html": _html} if chart.grids else _MAKERS
    if ending not in makers:
        raise refuse(
            "{file} cannot be written: its name must end in one of {endings}.",
            file=path.name,
            endings=(*makers, ".csv"),
        )
    return {path: makers[ending](chart, look)}


def svg(chart: Chart, look: Look) -> bytes:
    """Return a chart as SVG, with title, caption and source line."""
    return paint_svg(partial(_draw, chart, look), look, _words(chart), as_text(chart.full_manifest))


def plot_svg(chart: Chart, size: tuple[int, int]) -> bytes:
    """Return the plot of a chart alone as SVG, for a page that has the words in its own type.

    size: pixels of 96 to the inch; it is higher where its bars need that.
    """
    width, height = size
    needed = 0.0 if chart.series else needed_for_panels(chart, width)
    look = Look((width, max(height, round(needed))), PAGE_DPI)
    return paint_svg(partial(_draw_plot, chart, look), look, _words(chart), "")


def image(chart: Chart, look: Look) -> QImage:
    """Return a chart as a picture of dots."""
    return paint_image(partial(_draw, chart, look), look, _words(chart), "")


def _words(chart: Chart) -> Words:
    return Words(shown(chart.title), shown(chart.caption))


def _png(chart: Chart, look: Look) -> bytes:
    manifest = as_text(chart.full_manifest)
    return png_of(paint_image(partial(_draw, chart, look), look, _words(chart), manifest))


def _pdf(chart: Chart, look: Look) -> bytes:
    manifest = as_text(chart.full_manifest)
    return paint_pdf(partial(_draw, chart, look), look, _words(chart), manifest)


def _html(chart: Chart, look: Look) -> bytes:
    return to_page(chart, plot_svg)


_MAKERS: dict[str, Callable[[Chart, Look], bytes]] = {".svg": svg, ".png": _png, ".pdf": _pdf}


def natural_look(chart: Chart) -> Look:
    """Return the size and resolution that a chart has unless others are asked for."""
    if not chart.grids:
        return Look()
    ensure_application()
    page = whole.natural_size(chart)
    scale = min(_SHARP, LARGEST / max(page))
    return Look((round(page[0] * scale), round(page[1] * scale)), round(PAGE_DPI * scale))


def _draw(chart: Chart, look: Look, painter: QPainter) -> None:
    """Draw title, plot, caption and source, from top to bottom, on white."""
    colours = colours_for(look.style)
    width, height = look.page
    if chart.grids:
        made = whole.laid_out(chart, width, height)
        painter.scale(width / made.width, width / made.width)
        made.paint(painter, colours)
        return
    margin = min(_MARGIN, width / 30)
    page = QRectF(0, 0, width, height).adjusted(margin, margin, -margin, -margin)
    small, quiet = page_font(12 if height >= 480 else 10), QColor(colours.quiet)
    title = page_font(18 if width >= 560 else 15, bold=True)
    top = paint_words(painter, page, shown(chart.title), title, QColor(colours.ink))
    if chart.series:
        subtitle = capital(shown(chart.y.label))
        top += paint_words(painter, page.adjusted(0, top + 4, 0, 0), subtitle, small, quiet)
    words = f"{shown(chart.caption)}\n{shown(chart.source)}"
    foot = tall(small, words, page.width())
    paint_words(painter, page.adjusted(0, page.height() - foot, 0, 0), words, small, quiet)
    place = page.adjusted(0, top + 16, 0, -foot - 12)
    paint_chart(painter, place, chart, colours, page_font(SMALL_PIXELS))


def _draw_plot(chart: Chart, look: Look, painter: QPainter) -> None:
    place = QRectF(0, 0, *look.page)
    paint_chart(painter, place, chart, colours_for(look.style), page_font(SMALL_PIXELS))
