"""A chart as a pyqtgraph plot: the one drawing for the window and for every file."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsSceneResizeEvent, QStyleOptionGraphicsItem, QWidget

from sandbox.report.charts import Axis, Chart, Series
from ui.charts.labels import in_two_lines, spread
from ui.charts.lines import Marks, SeriesLine, asides
from ui.text import capital, percent, shown
from ui.text import figure as written
from ui.theme import DARK, GRID, LIGHT, SMALL_PIXELS, Colours, interface_font

#: Below this width, in pixels, the names of lines take two lines to leave the plot its room.
_NARROW = 560

#: The share of a plot's width that the names may take; longer ones end in dots.
_MOST_FOR_NAMES = 0.4

#: Pixels between two names.
_BETWEEN_NAMES = 5.0

#: The smallest type of names, in pixels, where there are many and little room.
_SMALLEST_PIXELS = 8

#: Pixels between the plot and the names, from the last points on, and that axis and title take.
_LEADER, _POINT, _BELOW = 20.0, 4.0, 48.0

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
        self._names = _Names(QFont(small), self.vb)
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
            names = [shown(name) for name in axis.names]
            names = names or [shown_figure(axis, tick) for tick in axis.ticks]
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

    def name_boxes(self) -> list[QRectF]:
        """Return where the names of the lines stand, in the coordinates of the scene."""
        return self._names.boxes()

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        super().resizeEvent(event)
        # pyqtgraph resizes the plot before its constructor is done.
        if hasattr(self, "_names"):
            self._names.fit(self.size().width(), self.size().height())


def shown_figure(axis: Axis, figure: float, decimals: int = 0) -> str:
    """Return a figure as it is read off an axis."""
    if axis.percent:
        return percent(figure, decimals)
    # A year is no figure to be rounded.
    return f"{figure:.0f}" if float(figure).is_integer() else written(figure, ".3g")


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
    """The names of the lines, each beside the end of its own, none over another."""

    def __init__(self, font: QFont, view: pg.ViewBox) -> None:
        super().__init__()
        self._font = font
        self._view = view
        self._series: tuple[Series, ...] = ()
        self._colours: list[QColor] = []
        self._texts: list[str] = []
        self._beside: tuple[float, ...] = ()
        self._ink: QColor | None = None
        view.sigResized.connect(lambda: self.update())

    def show_names(self, chart: Chart, colours: Colours, beside: Sequence[float]) -> None:
        """`beside` is how many pixels each line ends below its place."""
        self._series = chart.series
        self._beside = tuple(beside)
        # Shades made for paper are too pale for letters.
        self._ink = None if colours.name in (LIGHT.name, DARK.name) else QColor(colours.ink)
        self._colours = [QColor(colours.hues[series.hue]) for series in chart.series]

    def fit(self, width: float, height: float) -> None:
        """Take the room that the names need beside a plot, in all of this size in pixels."""
        self._texts = [shown(series.name) for series in self._series]
        whole = self._texts
        self._font.setPixelSize(SMALL_PIXELS)
        metrics = QFontMetricsF(self._font)
        room = width * _MOST_FOR_NAMES
        if width < _NARROW or max(map(metrics.horizontalAdvance, whole), default=0) > room:
            self._texts = [in_two_lines(text) for text in whole]
        if not self._fits(height):
            self._texts = whole
        while not self._fits(height) and self._font.pixelSize() > _SMALLEST_PIXELS:
            self._font.setPixelSize(self._font.pixelSize() - 1)
        metrics = QFontMetricsF(self._font)
        self._texts = [_elided(text, metrics, room) for text in self._texts]
        lines = [line for text in self._texts for line in text.split("\n")]
        longest = max(map(metrics.horizontalAdvance, lines), default=0)
        self.setFixedWidth(_LEADER + GRID + longest)
        self.update()

    def _fits(self, height: float) -> bool:
        """Tell whether all names have room above one another in a plot so many pixels high."""
        return sum(self._heights()) <= height - _BELOW

    def _heights(self) -> list[float]:
        spacing = QFontMetricsF(self._font).lineSpacing()
        return [spacing * (1 + text.count("\n")) + self._between for text in self._texts]

    @property
    def _between(self) -> float:
        """Pixels between two names: fewer where they are small."""
        return _BETWEEN_NAMES if self._font.pixelSize() == SMALL_PIXELS else 1.0

    def boxes(self) -> list[QRectF]:
        """Return where each name stands, in the coordinates of the plot's scene."""
        metrics = QFontMetricsF(self._font)
        found = []
        for text, centre, height in zip(self._texts, self._centres(), self._heights(), strict=True):
            longest = max(map(metrics.horizontalAdvance, text.split("\n")))
            tall = height - self._between
            box = QRectF(_LEADER, -centre - tall / 2, longest, tall)
            found.append(self.mapToScene(box).boundingRect())
        return found

    def _centres(self) -> list[float]:
        """Return the height of each name's middle; `spread` counts upwards, painters downwards."""
        room = QFontMetricsF(self._font).height() / 2
        wanted = [-self._end(number).y() for number in range(len(self._series))]
        return spread(wanted, self._heights(), -self.size().height() - room, room)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        metrics = QFontMetricsF(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        names = zip(self._texts, self._colours, self._centres(), self._heights(), strict=True)
        for number, (text, colour, centre, height) in enumerate(names):
            end = self._end(number)
            # From the line to its name, which may have had to give way to others.
            painter.setPen(QPen(colour, 1))
            painter.drawLine(end, QPointF(_LEADER - 4, -centre))
            painter.setPen(self._ink or colour)
            baseline = -centre - height / 2 + metrics.ascent() + self._between / 2
            for row, line in enumerate(text.split("\n")):
                painter.drawText(QPointF(_LEADER, baseline + row * metrics.lineSpacing()), line)

    def _end(self, number: int) -> QPointF:
        """Return where a line ends, as it is drawn."""
        series = self._series[number]
        spot = self._view.mapFromView(QPointF(series.x[-1], series.y[-1]))
        return self.mapFromItem(self._view, spot) + QPointF(_POINT, self._beside[number])


def _elided(text: str, metrics: QFontMetricsF, room: float) -> str:
    """Return text each of whose lines fits into `room`."""
    dots = Qt.TextElideMode.ElideRight
    return "\n".join(metrics.elidedText(line, dots, room) for line in text.split("\n"))
