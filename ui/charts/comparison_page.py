"""All of a comparison on one page: its tables, and below or beside them its charts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from sandbox.report.charts import Chart
from ui.charts.grids import GridPainter
from ui.charts.panels import needed_for_panels, paint_chart
from ui.charts.text_block import page_font, paint_text, text_height
from ui.text import capital, shown
from ui.theme import BASE_PIXELS, GRID, MARGIN, SMALL_PIXELS, Colours

#: The width in pixels of a page on which tables of six treaties stand beside the charts.
NATURAL_WIDTH = 2400

#: In pixels: the height of a chart of lines, how thick bars are, and the gap between parts.
_LINES, _THICK, _GAP = 300.0, 11.0, 4.0 * GRID

#: The most that a page grows beyond its room, to be drawn smaller.
_MOST = 64.0


@dataclass(frozen=True)
class ComparisonPage:
    """A comparison laid out in a width, in one column or, on a page wider than high, in two."""

    chart: Chart
    width: float
    columns: int = 1

    @property
    def height(self) -> float:
        """The pixels that all of it takes in this width, margins included."""
        parts = self._tables, self._charts
        body = max(parts) if self.columns == 2 else sum(parts)
        return self._top + body + self._foot + 2 * MARGIN

    @cached_property
    def _column(self) -> float:
        inside = self.width - 2 * MARGIN
        return inside if self.columns == 1 else (inside - 2 * _GAP) / 2

    @cached_property
    def _grids(self) -> list[GridPainter]:
        font = page_font(BASE_PIXELS)
        return [GridPainter(grid, self._column, font) for grid in self.chart.grids]

    @cached_property
    def _heading(self) -> float:
        return text_height(page_font(16, bold=True), "X", self._column) + GRID

    @cached_property
    def _top(self) -> float:
        title = shown(self.chart.title)
        return text_height(page_font(22, bold=True), title, self.width - 2 * MARGIN) + 2 * GRID

    @cached_property
    def _foot(self) -> float:
        return text_height(page_font(SMALL_PIXELS), self._said, self.width - 2 * MARGIN) + 2 * GRID

    @property
    def _said(self) -> str:
        return f"{shown(self.chart.caption)}\n{shown(self.chart.source)}"

    @cached_property
    def _tables(self) -> float:
        return sum(self._heading + grid.height + _GAP for grid in self._grids)

    @cached_property
    def _charts(self) -> float:
        return sum(self._section(panel) + _GAP for panel in self.chart.panels)

    def _section(self, chart: Chart) -> float:
        """Return the height of a chart with its words."""
        return self._words_above(chart) + self._plot(chart) + self._words_below(chart)

    def _words_above(self, chart: Chart) -> float:
        heading = text_height(page_font(16, bold=True), shown(chart.title), self._column)
        axis = text_height(page_font(SMALL_PIXELS), "X", self._column) if chart.series else 0.0
        return heading + axis + GRID

    def _words_below(self, chart: Chart) -> float:
        return GRID + text_height(page_font(SMALL_PIXELS), shown(chart.caption), self._column)

    def _plot(self, chart: Chart) -> float:
        return _LINES if chart.series else needed_for_panels(chart, self._column, _THICK)

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """Paint all of it from the upper left corner on."""
        left, inside = float(MARGIN), self.width - 2 * MARGIN
        ink, quiet = QColor(colours.ink), QColor(colours.quiet)
        title = page_font(22, bold=True)
        paint_text(
            painter, QRectF(left, MARGIN, inside, self._top), shown(self.chart.title), title, ink
        )
        top = MARGIN + self._top
        for grid, told in zip(self._grids, self.chart.grids, strict=True):
            place = QRectF(left, top, self._column, self._heading)
            paint_text(painter, place, shown(told.title), page_font(16, bold=True), ink)
            grid.paint(painter, QPointF(left, top + self._heading), colours)
            top += self._heading + grid.height + _GAP
        if self.columns == 2:
            left, top = left + self._column + 2 * _GAP, MARGIN + self._top
        for chart in self.chart.panels:
            self._paint_section(painter, QPointF(left, top), chart, colours)
            top += self._section(chart) + _GAP
        small = page_font(SMALL_PIXELS)
        foot = QRectF(MARGIN, self.height - MARGIN - self._foot + 2 * GRID, inside, self._foot)
        paint_text(painter, foot, self._said, small, quiet)

    def _paint_section(
        self, painter: QPainter, at: QPointF, chart: Chart, colours: Colours
    ) -> None:
        small = page_font(SMALL_PIXELS)
        quiet = QColor(colours.quiet)
        above, plot = self._words_above(chart), self._plot(chart)
        place = QRectF(at.x(), at.y(), self._column, self._section(chart))
        down = paint_text(
            painter, place, shown(chart.title), page_font(16, bold=True), QColor(colours.ink)
        )
        if chart.series:
            axis = capital(shown(chart.y.label))
            paint_text(painter, place.adjusted(0, down, 0, 0), axis, small, quiet)
        room = QRectF(at.x(), at.y() + above, self._column, plot)
        paint_chart(painter, room, chart, colours, small)
        said = place.adjusted(0, above + plot + GRID, 0, 0)
        paint_text(painter, said, shown(chart.caption), small, quiet)


def laid_out(chart: Chart, width: float, height: float) -> ComparisonPage:
    """Return a comparison laid out so that all of it fits a page of this shape.

    It may be wider than the page, and is then to be drawn smaller; nothing is left out.
    """
    ways = (_fitted(chart, width, height, columns) for columns in (1, 2))
    return min(ways, key=lambda made: made.width)


def _fitted(chart: Chart, width: float, height: float, columns: int) -> ComparisonPage:
    def fits(made: ComparisonPage) -> bool:
        return made.height <= height * made.width / width

    low, high = width, width
    while not fits(made := ComparisonPage(chart, high, columns)) and high < width * _MOST:
        low, high = high, high * 1.25
    while high - low > 0.01 * high:
        middle = ComparisonPage(chart, (low + high) / 2, columns)
        if fits(middle):
            high, made = middle.width, middle
        else:
            low = middle.width
    return made


def natural_size(chart: Chart) -> tuple[int, int]:
    """Return the size of the page on which all of it stands at its own size."""
    return NATURAL_WIDTH, round(ComparisonPage(chart, NATURAL_WIDTH, 2).height + 0.5)
