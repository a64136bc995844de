"""Writes a chart to a file: SVG, PNG, PDF or CSV, by the ending of its name.

Works without a display and off the UI thread. The file is at every moment either the old or the
new one, and carries the chart's manifest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from sandbox.arguments import LARGEST
from sandbox.report.charts import Chart
from sandbox.report.comparison_page import to_page
from sandbox.report.manifest import as_text
from sandbox.report.table import table_files
from sandbox.sentences import refuse
from sandbox.writing import save
from ui.charts import comparison_page
from ui.charts.bar_chart import THIN
from ui.charts.formats import (
    Metadata,
    ensure_application,
    paint_image,
    paint_pdf,
    paint_svg,
    png_of,
)
from ui.charts.line_labels import line_labels
from ui.charts.panels import needed_for_panels, paint_chart
from ui.charts.style import PAGE_DPI, Look, colours_for
from ui.charts.text_block import page_font, paint_text, text_height
from ui.text import capital, shown
from ui.theme import SMALL_PIXELS, Colours

_MARGIN = 24

#: Dots for each pixel of a page with tables, whose letters are small.
_SHARP = 2.0

#: A page on which bars have too little room grows by such steps, to be drawn smaller; one on
#: which there is room for bars of full thickness shrinks, to be drawn larger.
_STEP, _LEAST, _MOST = 1.08, 0.65, 8.0
_THICK, _LEAST_PLOT = 24.0, 110.0

#: The longest name of a line, in characters, for which a page grows rather than cut it short.
_LONG_NAME = 100


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


def _words(chart: Chart) -> Metadata:
    return Metadata(shown(chart.title), shown(chart.caption))


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
    page = comparison_page.natural_size(chart)
    scale = min(_SHARP, LARGEST / max(page))
    return Look((round(page[0] * scale), round(page[1] * scale)), round(PAGE_DPI * scale))


def _draw(chart: Chart, look: Look, painter: QPainter) -> None:
    """Draw title, plot, caption and source, from top to bottom, on white."""
    colours = colours_for(look.style)
    width, height = look.page
    if chart.grids:
        made = comparison_page.laid_out(chart, width, height)
        painter.scale(width / made.width, width / made.width)
        made.paint(painter, colours)
        return
    sheet = _fitted(chart, width, height)
    painter.scale(width / sheet.width, width / sheet.width)
    sheet.paint(painter, colours)


def _fitted(chart: Chart, width: float, height: float) -> _Sheet:
    """Return the sheet of the page's shape to be drawn on it: larger or smaller, as bars need."""
    sheet = _Sheet(chart, width, height)
    while not sheet.has_room() and sheet.width < _MOST * width:
        sheet = _Sheet(chart, sheet.width * _STEP, sheet.height * _STEP)
    while not chart.series and sheet.width > _LEAST * width:
        closer = _Sheet(chart, sheet.width / _STEP, sheet.height / _STEP)
        if not closer.has_room(_THICK):
            break
        sheet = closer
    return sheet


@dataclass(frozen=True)
class _Sheet:
    """One chart with its words on a page of a size in pixels."""

    chart: Chart
    width: float
    height: float

    def has_room(self, thickness: float = THIN) -> bool:
        """Tell whether there is room for all bars of a thickness, or for lines."""
        place = self._place
        if self.chart.series:
            names = [shown(line.name) for line in self.chart.series]
            stand = line_labels(names, place.width(), place.height())
            return place.height() >= _LEAST_PLOT and not any(
                "…" in text and len(name) <= _LONG_NAME
                for name, text in zip(names, stand.texts, strict=True)
            )
        return place.height() >= needed_for_panels(self.chart, place.width(), thickness)

    def paint(self, painter: QPainter, colours: Colours) -> None:
        page, small, quiet = self._page, self._small, QColor(colours.quiet)
        title = shown(self.chart.title)
        top = paint_text(painter, page, title, self._bold, QColor(colours.ink))
        if self.chart.series:
            below = page.adjusted(0, top + 4, 0, 0)
            paint_text(painter, below, capital(shown(self.chart.y.label)), small, quiet)
        foot = page.adjusted(0, page.height() - text_height(small, self._said, page.width()), 0, 0)
        paint_text(painter, foot, self._said, small, quiet)
        paint_chart(painter, self._place, self.chart, colours, page_font(SMALL_PIXELS))

    @property
    def _page(self) -> QRectF:
        margin = min(_MARGIN, self.width / 30)
        return QRectF(0, 0, self.width, self.height).adjusted(margin, margin, -margin, -margin)

    @property
    def _place(self) -> QRectF:
        """Where the plot goes, between the words."""
        page = self._page
        top = text_height(self._bold, shown(self.chart.title), page.width())
        if self.chart.series:
            top += text_height(self._small, capital(shown(self.chart.y.label)), page.width())
        foot = text_height(self._small, self._said, page.width())
        return page.adjusted(0, top + 16, 0, -foot - 12)

    @property
    def _bold(self) -> QFont:
        return page_font(18 if self.width >= 560 else 15, bold=True)

    @property
    def _small(self) -> QFont:
        return page_font(12 if self.height >= 480 else 10)

    @property
    def _said(self) -> str:
        return f"{shown(self.chart.caption)}\n{shown(self.chart.source)}"


def _draw_plot(chart: Chart, look: Look, painter: QPainter) -> None:
    place = QRectF(0, 0, *look.page)
    paint_chart(painter, place, chart, colours_for(look.style), page_font(SMALL_PIXELS))
