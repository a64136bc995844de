"""Paints a chart of lines on anything that can be painted on, in any thread.

In the window pyqtgraph draws the same lines (`ui.charts.plot`), for the pointer to read; its
scenes belong to the UI thread and go wrong in files.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from sandbox.report.charts import Axis, Chart
from ui.charts.line_labels import line_labels
from ui.charts.lines import POINT, asides, paint_marks, paint_series, pen_for
from ui.text import capital, shown, shown_figure
from ui.theme import GRID, Colours

_TEXT = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def paint_lines(
    painter: QPainter, place: QRectF, chart: Chart, colours: Colours, font: QFont
) -> None:
    """Paint axes, lines, marks and the names of the lines into a place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(font)
    names = line_labels([shown(line.name) for line in chart.series], place.width(), place.height())
    ticks = tick_words(chart.y)
    left = max(map(metrics.horizontalAdvance, ticks), default=0.0) + GRID
    title = capital(shown(chart.x.label))
    room = QRectF(place.left(), 0, place.width(), 1000)
    below = metrics.boundingRect(room, _TEXT, title).height()
    inside = place.adjusted(left, GRID, -names.width, -(2 * GRID + metrics.height() + below + GRID))
    _paint_left_axis(painter, inside, chart.y, ticks, colours, font)
    _paint_bottom_axis(painter, inside, place, chart.x, colours, font)
    painter.setPen(QColor(colours.quiet))
    painter.drawText(_below(inside, place, metrics, title, below), _TEXT, title)

    def at(x: float, y: float) -> QPointF:
        across = (x - chart.x.low) / (chart.x.high - chart.x.low)
        up = (y - chart.y.low) / (chart.y.high - chart.y.low)
        return QPointF(
            inside.left() + across * inside.width(), inside.bottom() - up * inside.height()
        )

    ends, pens = [], []
    beside = asides(chart.series, chart.y.low, chart.y.high)
    for line, aside in zip(chart.series, beside, strict=True):
        spots = [
            at(x, y) + QPointF(0, down) for x, y, down in zip(line.x, line.y, aside, strict=True)
        ]
        pens.append(pen_for(line.line, colours.hues[line.hue]))
        paint_series(painter, line, spots, pens[-1])
        ends.append(spots[-1] + QPointF(POINT, 0))
    spots = [at(mark.x, mark.y) for mark in chart.marks]
    paint_marks(painter, chart.marks, spots, colours, font, inside)
    beside_it = QRectF(inside.right(), inside.top(), names.width, inside.height())
    names.paint(painter, beside_it, ends, pens, colours)


def tick_words(axis: Axis) -> list[str]:
    """Return what the ticks of an axis are called."""
    return [shown(name) for name in axis.names] or [shown_figure(axis, at) for at in axis.ticks]


def _paint_left_axis(
    painter: QPainter,
    inside: QRectF,
    axis: Axis,
    words: list[str],
    colours: Colours,
    font: QFont,
) -> None:
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    middle = (metrics.ascent() - metrics.descent()) / 2
    for tick, text in zip(axis.ticks, words, strict=True):
        y = inside.bottom() - (tick - axis.low) / (axis.high - axis.low) * inside.height()
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
        painter.setPen(QColor(colours.quiet))
        x = inside.left() - GRID - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(x, y + middle), text)


def _paint_bottom_axis(
    painter: QPainter, inside: QRectF, place: QRectF, axis: Axis, colours: Colours, font: QFont
) -> None:
    """Paint the ticks; where there is no room for all, every second or third of them."""
    metrics = QFontMetricsF(font)
    words = tick_words(axis)
    widest = max(map(metrics.horizontalAdvance, words), default=0.0)
    step, apart = 1, inside.width() / max(len(words) - 1, 1)
    while step < len(words) and step * apart < widest + GRID:
        step += 1
    painter.setPen(QColor(colours.quiet))
    for tick, text in list(zip(axis.ticks, words, strict=True))[::step]:
        x = inside.left() + (tick - axis.low) / (axis.high - axis.low) * inside.width()
        wide = metrics.horizontalAdvance(text)
        x = min(max(x - wide / 2, place.left()), place.right() - wide)
        painter.drawText(QPointF(x, inside.bottom() + GRID + metrics.ascent()), text)


def _below(
    inside: QRectF, place: QRectF, metrics: QFontMetricsF, title: str, height: float
) -> QRectF:
    """Return where the title of the axis goes: in the middle below it, but within the place."""
    top = inside.bottom() + GRID + metrics.height() + GRID
    wide = min(metrics.horizontalAdvance(title) + GRID, place.width())
    left = inside.center().x() - wide / 2
    left = min(max(left, place.left()), place.right() - wide)
    return QRectF(left, top, wide, height)
