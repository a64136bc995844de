"""Writes a chart to a file: SVG, PNG, PDF or CSV, by the ending of its name.

Works without a display and off the UI thread. The file is at every moment either the old or the
new one, and carries the chart's manifest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from sandbox.files.writing import save
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.grids import Grid
from sandbox.report.comparison import pdf as comparison_pdf
from sandbox.report.documents.html import comparison_to_html
from sandbox.report.documents.picture_files import DEFAULT, FORMATS, TALLEST
from sandbox.report.documents.table import table_files
from sandbox.report.manifests.manifest import as_text
from sandbox.sentences import either, refuse
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
from ui.charts.style import PAGE_DPI, Look, Style, colours_for, palette
from ui.charts.table_chart import least_width
from ui.charts.text_block import page_font, paint_text, text_height
from ui.text import capital, shown
from ui.theme import SMALL_PIXELS, Colours

_MARGIN = 24

#: A page without an end, to measure on; the height of lines to their width; and how thick bars are
#: on a page that is as high as they need.
_ENDLESS, _RATIO, _MEDIUM = 100_000.0, 0.6, 16.0

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

    Raises Refusal for an ending that is none of svg, png, pdf and csv; for all of a
    comparison, a document, none of pdf, html and csv.
    """
    ending = path.suffix.lower()
    if ending == ".csv":
        return table_files(chart, path)
    makers = _DOCUMENTS if chart.is_document else _PICTURES
    if chart.is_document and ending in _PICTURES and ending not in makers:
        raise refuse(
            "{file} cannot be written: all of a comparison is a document, whose name must end in"
            " {endings}. Choose one chart for a picture.",
            file=path.name,
            endings=either((*makers, ".csv")),
        )
    if ending not in makers:
        raise refuse(
            "{file} cannot be written: its name must end in {endings}.",
            file=path.name,
            endings=either((*makers, ".csv")),
        )
    return {path: makers[ending](chart, look)}


def svg(chart: Chart, look: Look) -> bytes:
    """Return a chart as SVG, with title, caption and source line."""
    return paint_svg(partial(_draw, chart, look), look, _words(chart), as_text(chart.full_manifest))


def plot_svg(chart: Chart, size: tuple[int, int], style: Style = Style.SCREEN) -> bytes:
    """Return the plot of a chart alone as SVG, for a page that has the words in its own type.

    size: pixels of 96 to the inch; it is higher where its bars need that.
    """
    ensure_application()
    width, height = size
    needed = 0.0 if chart.series else needed_for_panels(chart, width)
    look = Look((width, max(height, round(needed))), PAGE_DPI, style)
    return paint_svg(partial(_draw_plot, chart, look), look, _words(chart), "")


def image(chart: Chart, look: Look) -> QImage:
    """Return a chart as a picture of dots; of a document, its first page."""
    if chart.is_document:
        return _first_page(chart, look)
    return paint_image(partial(_draw, chart, look), look, _words(chart), "")


def table_image(grid: Grid, width: float) -> QImage:
    """Return a table as a picture of this width, in twice the dots of the screen."""
    made = _tables([grid], Style.SCREEN, round(2 * width))
    made.setDevicePixelRatio(2)
    return made


def _words(chart: Chart) -> Metadata:
    return Metadata(shown(chart.headline), shown(chart.caption))


def _png(chart: Chart, look: Look) -> bytes:
    manifest = as_text(chart.full_manifest)
    return png_of(paint_image(partial(_draw, chart, look), look, _words(chart), manifest))


def _pdf(chart: Chart, look: Look) -> bytes:
    manifest = as_text(chart.full_manifest)
    return paint_pdf(partial(_draw, chart, look), look, _words(chart), manifest)


def _document_pdf(chart: Chart, look: Look) -> bytes:
    plot = partial(plot_svg, style=look.style)
    return comparison_pdf.to_pdf(chart, plot, palette(colours_for(look.style)))


def _first_page(chart: Chart, look: Look) -> QImage:
    """Return the first page of a document as a picture that fits a size."""
    plot = partial(plot_svg, style=look.style)
    made = comparison_pdf.first_page(chart, plot, palette(colours_for(look.style)), look.size[0])
    ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QImage.fromData(made).scaled(QSize(*look.size), *ways)


def _document_html(chart: Chart, look: Look) -> bytes:
    return comparison_to_html(chart, plot_svg)


def _tables(grids: Sequence[Grid], style: Style, width: int) -> QImage:
    """Return tables as one picture so many pixels wide."""
    colours = palette(colours_for(style))
    return QImage.fromData(comparison_pdf.tables_to_png(grids, colours, width))


_PICTURES: dict[str, Callable[[Chart, Look], bytes]] = {".svg": svg, ".png": _png, ".pdf": _pdf}

_DOCUMENTS: dict[str, Callable[[Chart, Look], bytes]] = {
    ".pdf": _document_pdf,
    ".html": _document_html,
}


def natural_look(chart: Chart) -> Look:
    """Return the size that a chart has unless another is asked for."""
    return look_of(chart, DEFAULT)


def look_of(chart: Chart, name: str, style: Style = Style.SCREEN) -> Look:
    """Return the look of a size by its name, one of `FORMATS`."""
    dots, across, down = FORMATS[name]
    width = round(dots * across)
    if down is not None:
        return Look((width, round(dots * down)), dots, style)
    ensure_application()
    down = _natural_height(chart, PAGE_DPI * across, PAGE_DPI * TALLEST) / PAGE_DPI
    return Look((width, round(dots * down)), dots, style)


def _natural_height(chart: Chart, width: float, most: float) -> float:
    """Return the height of a page of a width that a figure just fills, in pixels of the page.

    What could not be read in that width, or is higher than the most, is drawn smaller.
    """
    drawn = width
    while True:
        figure = _Figure(chart, drawn, _ENDLESS)
        words, plot = _ENDLESS - figure.place.height(), figure.place.width()
        needed = _RATIO * plot if chart.series else needed_for_panels(chart, plot, _MEDIUM)
        height = (words + needed + 1) * width / drawn
        if drawn > _MOST * width or (figure.has_room() and height <= most):
            return min(height, most)
        drawn *= _STEP


def _draw(chart: Chart, look: Look, painter: QPainter) -> None:
    """Draw title, plot, caption and source, from top to bottom, on white."""
    width, height = look.page
    figure = _fitted(chart, width, height)
    painter.scale(width / figure.width, width / figure.width)
    figure.paint(painter, colours_for(look.style))


def _fitted(chart: Chart, width: float, height: float) -> _Figure:
    """Return the figure of the page's shape to be drawn on it: larger or smaller, as bars need."""
    figure = _Figure(chart, width, height)
    while not figure.has_room() and figure.width < _MOST * width:
        figure = _Figure(chart, figure.width * _STEP, figure.height * _STEP)
    while not chart.series and figure.width > _LEAST * width:
        closer = _Figure(chart, figure.width / _STEP, figure.height / _STEP)
        if not closer.has_room(_THICK):
            break
        figure = closer
    return figure


@dataclass(frozen=True)
class _Figure:
    """One chart with its words on a page of a size in pixels."""

    chart: Chart
    width: float
    height: float

    def has_room(self, thickness: float = THIN) -> bool:
        """Tell whether there is room for all bars of a thickness, or for lines."""
        place = self.place
        if self.chart.grids and place.width() < least_width(self.chart.grids[0]):
            return False
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
        title = shown(self.chart.headline)
        top = paint_text(painter, page, title, self._bold, QColor(colours.ink))
        for words in self._below_title:
            below = page.adjusted(0, top + 4, 0, 0)
            top += paint_text(painter, below, words, small, quiet)
        foot = page.adjusted(0, page.height() - text_height(small, self._said, page.width()), 0, 0)
        paint_text(painter, foot, self._said, small, quiet)
        paint_chart(painter, self.place, self.chart, colours, page_font(SMALL_PIXELS))

    @property
    def _page(self) -> QRectF:
        margin = min(_MARGIN, self.width / 30)
        return QRectF(0, 0, self.width, self.height).adjusted(margin, margin, -margin, -margin)

    @property
    def place(self) -> QRectF:
        """Where the plot goes, between the words."""
        page = self._page
        top = text_height(self._bold, shown(self.chart.headline), page.width())
        for words in self._below_title:
            top += text_height(self._small, words, page.width())
        foot = text_height(self._small, self._said, page.width())
        return page.adjusted(0, top + 16, 0, -foot - 12)

    @property
    def _below_title(self) -> list[str]:
        """What stands below the headline: what is drawn, and what the lines show."""
        chart = self.chart
        found = [shown(chart.subtitle)] if chart.subtitle else []
        return [*found, capital(shown(chart.y.label))] if chart.series else found

    @property
    def _bold(self) -> QFont:
        return page_font(18 if self.width >= 560 else 14, bold=True)

    @property
    def _small(self) -> QFont:
        return page_font(12 if self.height >= 480 else 10)

    @property
    def _said(self) -> str:
        return f"{shown(self.chart.caption)}\n{shown(self.chart.source)}"


def _draw_plot(chart: Chart, look: Look, painter: QPainter) -> None:
    place = QRectF(0, 0, *look.page)
    paint_chart(painter, place, chart, colours_for(look.style), page_font(SMALL_PIXELS))
