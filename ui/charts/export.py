"""Writes a chart to a file: SVG, PNG, PDF or CSV, by the ending of its name.

Works without a display and off the UI thread. The file is at every moment either the old or the
new one, and carries the chart's manifest.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from sandbox.report.charts import Chart
from sandbox.report.manifest import as_text
from sandbox.report.saving import save
from sandbox.report.table import table_files
from sandbox.sentences import refuse
from ui.charts.bars import paint_bars
from ui.charts.lineplot import paint_lines
from ui.charts.panels import paint_title, places
from ui.charts.paper import Words, paint_image, paint_pdf, paint_svg, png_of
from ui.charts.style import Look, colours_for
from ui.text import capital, shown
from ui.theme import SMALL_PIXELS, Colours, interface_font

_MARGIN = 24


def write(chart: Chart, path: Path, look: Look = Look()) -> None:  # noqa: B008, it is frozen
    """Write `chart` to `path`, with a manifest inside or, for a table, beside it.

    Raises Refusal for an ending that is none of svg, png, pdf and csv, and for
    a file that cannot be written.
    """
    if path.suffix.lower() == ".csv":
        save(table_files(chart, path))
        return
    make = _MAKERS.get(path.suffix.lower())
    if make is None:
        raise refuse(
            "{file} cannot be written: its name must end in one of {endings}.",
            file=path.name,
            endings=(*_MAKERS, ".csv"),
        )
    save({path: make(chart, look)})


def svg(chart: Chart, look: Look) -> bytes:
    """Return a chart as SVG, with title, caption and source line."""
    return paint_svg(partial(_draw, chart, look), look, _words(chart), as_text(chart.full_manifest))


def plot_svg(chart: Chart, look: Look) -> bytes:
    """Return the plot of a chart alone as SVG, for a page that has the words in its own type."""
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


_MAKERS: dict[str, Callable[[Chart, Look], bytes]] = {".svg": svg, ".png": _png, ".pdf": _pdf}


def _draw(chart: Chart, look: Look, painter: QPainter) -> None:
    """Draw title, plot, caption and source, from top to bottom, on white."""
    colours = colours_for(look.style)
    width, height = look.page
    margin = min(_MARGIN, width / 30)
    page = QRectF(0, 0, width, height).adjusted(margin, margin, -margin, -margin)
    small = _font(12 if height >= 480 else 10)
    title = _font(18 if width >= 560 else 15, bold=True)
    top = _text(painter, page, shown(chart.title), title, colours.ink)
    if chart.series:
        subtitle = capital(shown(chart.y.label))
        top += _text(painter, page.adjusted(0, top + 4, 0, 0), subtitle, small, colours.quiet)
    words = f"{shown(chart.caption)}\n{shown(chart.source)}"
    painter.setFont(small)
    foot = painter.boundingRect(page, _WRAP, words).height()
    _text(painter, page.adjusted(0, page.height() - foot, 0, 0), words, small, colours.quiet)
    _paint(chart, colours, painter, page.adjusted(0, top + 16, 0, -foot - 12))


def _draw_plot(chart: Chart, look: Look, painter: QPainter) -> None:
    _paint(chart, colours_for(look.style), painter, QRectF(0, 0, *look.page))


def _paint(chart: Chart, colours: Colours, painter: QPainter, place: QRectF) -> None:
    """Draw what a chart has: lines, bars, or panels with titles of their own."""
    font = _font(SMALL_PIXELS)
    if chart.series:
        paint_lines(painter, place, chart, colours, font)
    elif chart.bars:
        paint_bars(painter, place, chart, colours, font)
    for panel, room in places(place, chart):
        _paint(panel, colours, painter, paint_title(painter, room, panel, colours, font))


_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def _text(painter: QPainter, place: QRectF, text: str, font: QFont, colour: str) -> float:
    """Write wrapped text at the top of `place`, and return its height."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, _WRAP, text)
    return painter.boundingRect(place, _WRAP, text).height()


def _font(pixels: int, bold: bool = False) -> QFont:
    font = interface_font()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
