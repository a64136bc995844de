"""A chart of lines in the window: what can be zoomed, moved and read off with the pointer."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsSceneResizeEvent, QStyleOptionGraphicsItem, QWidget

from sandbox.report.charts.chart import Axis, Chart
from ui.charts.axes import zoomed
from ui.charts.line_chart import LineChart
from ui.charts.text_block import page_font
from ui.theme import GRID, LIGHT, SMALL_PIXELS, Colours

#: The smallest part of an axis that can be shown.
_LEAST = 0.02


class ChartPlot(pg.GraphicsWidget):
    """One chart, painted as in files; pyqtgraph's view box keeps the range that is shown.

    The units of the view box are places on the axes (`Axis.place`), not figures.
    """

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._colours = LIGHT
        self._painted: LineChart | None = None
        self.vb = _View(parent=self, enableMenu=False)
        self.vb.sigRangeChanged.connect(lambda: self._lay_out())

    def show_chart(self, chart: Chart, colours: Colours) -> None:
        """Draw `chart`, all of it, in place of what was drawn before."""
        is_new = chart != self._chart
        self._chart, self._colours = chart, colours
        if is_new:
            self.show_all()
        self._lay_out()

    def show_all(self) -> None:
        """Show all of both axes."""
        if self._chart is None:
            return
        left, right = map(self._chart.x.place, (self._chart.x.low, self._chart.x.high))
        low, high = map(self._chart.y.place, (self._chart.y.low, self._chart.y.high))
        self.vb.setLimits(
            xMin=left,
            xMax=right,
            yMin=low,
            yMax=high,
            minXRange=_LEAST * (right - left),
            minYRange=_LEAST * (high - low),
        )
        self.vb.setRange(xRange=(left, right), yRange=(low, high), padding=0)

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._painted is not None:
            self._painted.paint(painter, self._colours)

    def _lay_out(self) -> None:
        # pyqtgraph resizes the plot before its constructor is done.
        chart: Chart | None = getattr(self, "_chart", None)
        if chart is None or self.size().isEmpty():
            return
        x, y = self._axes(chart)
        place = QRectF(2, GRID, self.size().width() - 2, self.size().height() - GRID)
        self._painted = LineChart(chart, place, page_font(SMALL_PIXELS), x, y)
        self.vb.setGeometry(self._painted.frame.inside)
        self.update()

    def _axes(self, chart: Chart) -> tuple[Axis, Axis]:
        """Return the parts of both axes that are in sight."""
        across, up = (
            map(axis.figure, ends)
            for axis, ends in zip((chart.x, chart.y), self.vb.viewRange(), strict=True)
        )
        is_whole = not chart.x.percent and all(float(tick).is_integer() for tick in chart.x.ticks)
        return zoomed(chart.x, *across, whole=is_whole), zoomed(chart.y, *up, whole=False)


class _View(pg.ViewBox):
    """What is in sight; it is moved with the left button alone."""

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        if event.button() == pg.QtCore.Qt.MouseButton.LeftButton:
            super().mouseDragEvent(event, axis)
        else:
            event.ignore()
