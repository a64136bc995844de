"""Paints a chart with any painter: the window's, a picture's, or that of a vector file.

One painter's code for all of them is why a chart looks the same wherever it
goes; a plotting widget would have to be talked into each vector format.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from sandbox.report.charts import Axis, Chart, Line, Series
from ui.charts.labels import in_two_lines, spread
from ui.text import capital, percent, shown
from ui.theme import SMALL_PIXELS, Colours

_PEN = {
    Line.SOLID: Qt.PenStyle.SolidLine,
    Line.DASHED: Qt.PenStyle.DashLine,
    Line.DOTTED: Qt.PenStyle.DotLine,
}

#: Below this width, in pixels, labels take two lines to leave the plot its room.
_NARROW = 560

#: Pixels between things that belong together.
_GAP = 8

_POINT_RADIUS = 3.0


@dataclass(frozen=True)
class _Frame:
    """Where the plot lies, and how figures become pixels."""

    plot: QRectF
    x: Axis
    y: Axis

    def at(self, x: float, y: float) -> QPointF:
        across = (x - self.x.low) / (self.x.high - self.x.low)
        up = (y - self.y.low) / (self.y.high - self.y.low)
        return QPointF(
            self.plot.left() + across * self.plot.width(),
            self.plot.bottom() - up * self.plot.height(),
        )


def paint_chart(
    painter: QPainter, place: QRectF, chart: Chart, colours: Colours, font: QFont
) -> None:
    """Paint axes, lines and their labels into `place`; title and caption are the caller's."""
    small = QFont(font)
    small.setPixelSize(SMALL_PIXELS)
    painter.setFont(small)
    metrics = QFontMetricsF(small)
    names = [shown(series.name) for series in chart.series]
    if place.width() < _NARROW:
        names = [in_two_lines(name) for name in names]
    widest = max(metrics.horizontalAdvance(line) for name in names for line in name.split("\n"))
    ticks = max(metrics.horizontalAdvance(_tick(chart.y, tick)) for tick in chart.y.ticks)
    plot = place.adjusted(
        ticks + _GAP + _POINT_RADIUS,
        metrics.height() / 2,
        -widest - 2 * _GAP,
        -2 * metrics.height() - _GAP,
    )
    frame = _Frame(plot, chart.x, chart.y)
    _paint_axes(painter, place, frame, colours, metrics)
    for series in chart.series:
        _paint_series(painter, frame, series, colours)
    _paint_names(painter, frame, chart, names, colours, metrics)


def _tick(axis: Axis, value: float) -> str:
    return percent(value) if axis.percent else f"{value:g}"


def _paint_axes(
    painter: QPainter, place: QRectF, frame: _Frame, colours: Colours, metrics: QFontMetricsF
) -> None:
    height = metrics.height()
    for tick in frame.y.ticks:
        left, right = frame.at(frame.x.low, tick), frame.at(frame.x.high, tick)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(left, right)
        painter.setPen(QColor(colours.quiet))
        text = QRectF(
            place.left(), left.y() - height / 2, frame.plot.left() - place.left() - _GAP, height
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignRight, _tick(frame.y, tick))
    below = frame.plot.bottom() + _GAP / 2
    for tick in frame.x.ticks:
        centre = frame.at(tick, frame.y.low).x()
        text = QRectF(centre - 20, below, 40, height)
        painter.drawText(text, Qt.AlignmentFlag.AlignHCenter, _tick(frame.x, tick))
    # The label may be wider than a narrow plot, but not than the whole.
    label = capital(shown(frame.x.label))
    width = metrics.horizontalAdvance(label) + 2
    start = max(place.left(), frame.plot.center().x() - width / 2)
    text = QRectF(start, below + height + _GAP / 2, width, height)
    painter.drawText(text, Qt.AlignmentFlag.AlignHCenter, label)


def _paint_series(painter: QPainter, frame: _Frame, series: Series, colours: Colours) -> None:
    colour = QColor(colours.hues[series.hue])
    points = [frame.at(x, y) for x, y in zip(series.x, series.y, strict=True)]
    pen = QPen(colour, 2, _PEN[series.line], Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    if series.line is not Line.DOTTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in points:
            painter.drawEllipse(point, _POINT_RADIUS, _POINT_RADIUS)


def _paint_names(
    painter: QPainter,
    frame: _Frame,
    chart: Chart,
    names: list[str],
    colours: Colours,
    metrics: QFontMetricsF,
) -> None:
    """Write the name of each line beside its end."""
    # `spread` counts upwards, painters downwards.
    wanted = [-frame.at(series.x[-1], series.y[-1]).y() for series in chart.series]
    heights = [metrics.lineSpacing() * (1 + name.count("\n")) + 3 for name in names]
    room = metrics.height() / 2
    low, high = -frame.plot.bottom() - room, -frame.plot.top() + room
    for series, name, centre, height in zip(
        chart.series, names, spread(wanted, heights, low, high), heights, strict=True
    ):
        painter.setPen(QColor(colours.hues[series.hue]))
        for number, line in enumerate(name.split("\n")):
            top = -centre - height / 2 + number * metrics.lineSpacing()
            baseline = top + metrics.ascent() + 1.5
            painter.drawText(QPointF(frame.plot.right() + 1.5 * _GAP, baseline), line)
