"""A chart as a pyqtgraph plot, for the window (`ui.charts.line_chart` paints it into files)."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsSceneResizeEvent, QStyleOptionGraphicsItem, QWidget

from sandbox.report.charts import Chart, Series
from ui.charts.items import Marks, SeriesLine
from ui.charts.line_chart import tick_words
from ui.charts.line_labels import LineLabels, line_labels
from ui.charts.lines import POINT, asides, pen_for
from ui.text import capital, shown
from ui.theme import GRID, LIGHT, SMALL_PIXELS, Colours, interface_font

#: Where pyqtgraph's layout of a plot holds its view, and what is to the right of it.
_VIEW_ROW, _NAMES_COLUMN = 2, 3


class ChartPlot(pg.PlotItem):
    """Draws one chart; each line is named beside its end, so that no legend is needed.

    The range is that of the chart's axes: there is nothing to find by zooming.
    """

    def __init__(self) -> None:
        super().__init__(
            enableMenu=False, axisItems={name: _Axis(name) for name in ("left", "bottom")}
        )
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        # What lies on the edge, such as a point at 0% or 100%, is drawn whole.
        self.layout.setContentsMargins(0, GRID, 0, GRID)
        self.vb.setFlag(self.vb.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        small = interface_font()
        small.setPixelSize(SMALL_PIXELS)
        self._small = small
        self._names = _Names(self.vb)
        self.layout.addItem(self._names, _VIEW_ROW, _NAMES_COLUMN)
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.enableAutoSIPrefix(False)
            axis.setTickFont(small)
            axis.setPen(pg.mkPen(None))
            axis.setStyle(tickLength=0, tickAlpha=255)
        self.getAxis("left").setStyle(tickTextOffset=GRID)
        self.getAxis("bottom").setStyle(tickTextOffset=GRID)
        self.getAxis("left").setGrid(255)
        self.getAxis("left").setZValue(self.vb.zValue() - 1)
        self.getAxis("bottom").setTickPen(pg.mkPen(None))

    def show_chart(self, chart: Chart, colours: Colours) -> None:
        """Draw `chart` in place of what was drawn before."""
        self.clear()
        self.setXRange(chart.x.low, chart.x.high, padding=0)
        self.setYRange(chart.y.low, chart.y.high, padding=0)
        for name, axis in (("left", chart.y), ("bottom", chart.x)):
            item = self.getAxis(name)
            names = tick_words(axis)
            item.setTicks([list(zip(axis.ticks, names, strict=True))])
            item.setTextPen(colours.quiet)
            if name == "left":
                # Left to itself the axis learns how wide its texts are only by painting them.
                metrics = QFontMetricsF(self._small)
                widest = max(map(metrics.horizontalAdvance, names), default=0.0)
                item.setWidth(widest + GRID + 2)
        self.getAxis("left").setTickPen(colours.line)
        # pyqtgraph takes a label for HTML.
        self.setLabel(
            "bottom",
            escape(capital(shown(chart.x.label))),
            **{"color": colours.quiet, "font-size": f"{SMALL_PIXELS}px"},
        )
        self.getAxis("bottom").label.setFont(self._small)
        beside = asides(chart.series, chart.y.low, chart.y.high)
        for series, aside in zip(chart.series, beside, strict=True):
            self.addItem(SeriesLine(series, colours.hues[series.hue], aside))
        if chart.marks:
            range_ = QRectF(
                chart.x.low, chart.y.low, chart.x.high - chart.x.low, chart.y.high - chart.y.low
            )
            self.addItem(Marks(chart.marks, colours, self._small, range_))
        self._names.show_names(chart, colours, [aside[-1] for aside in beside])
        self._names.fit(self.size().width(), self.size().height())

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        super().resizeEvent(event)
        # pyqtgraph resizes the plot before its constructor is done.
        if hasattr(self, "_names"):
            self._names.fit(self.size().width(), self.size().height())


class _Axis(pg.AxisItem):
    """An axis that comes out right on every device, with the texts at its very ends."""

    def boundingRect(self) -> QRectF:  # noqa: N802, Qt's name
        return super().boundingRect().adjusted(-3 * GRID, -2 * GRID, 3 * GRID, 2 * GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        # pyqtgraph replays a picture, whose texts have the size they had on the screen.
        painter.setFont(self.style["tickFont"])
        specifications = self.generateDrawSpecs(painter)
        if specifications is not None:
            self.drawPicture(painter, *specifications)


class _Names(pg.GraphicsWidget):
    """The names of the lines, beside the plot."""

    def __init__(self, view: pg.ViewBox) -> None:
        super().__init__()
        self._view = view
        self._colours = LIGHT
        self._series: tuple[Series, ...] = ()
        self._beside: tuple[float, ...] = ()
        self._naming = LineLabels((), SMALL_PIXELS)
        view.sigResized.connect(lambda: self.update())

    def show_names(self, chart: Chart, colours: Colours, beside: Sequence[float]) -> None:
        """`beside` is how many pixels each line ends below its place."""
        self._series = chart.series
        self._beside = tuple(beside)
        self._colours = colours

    def fit(self, width: float, height: float) -> None:
        """Take the room that the names need beside a plot, in all of this size in pixels."""
        self._naming = line_labels([shown(series.name) for series in self._series], width, height)
        self.setFixedWidth(self._naming.width)
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        place = QRectF(0, 0, self.size().width(), self.size().height())
        ends = [self._end(number) for number in range(len(self._series))]
        pens = [pen_for(each.line, self._colours.hues[each.hue]) for each in self._series]
        self._naming.paint(painter, place, ends, pens, self._colours)

    def _end(self, number: int) -> QPointF:
        """Return where a line ends, as it is drawn."""
        series = self._series[number]
        spot = self._view.mapFromView(QPointF(series.x[-1], series.y[-1]))
        return self.mapFromItem(self._view, spot) + QPointF(POINT, self._beside[number])
