"""Paints the lines and marks of a chart, in the window and in files."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from sandbox.report.charts import Mark, Series
from sandbox.report.hues import Hue, Line
from ui.charts.label_placement import spread
from ui.text import shown
from ui.theme import Colours

#: Dashes and gaps by turns, in widths of the pen; those beyond Qt's own styles.
_DASHES: dict[Line, tuple[float, ...]] = {
    Line.DASHED: (4, 2),
    Line.DOTTED: (1, 2),
    Line.DASH_DOTTED: (5, 2, 1, 2),
    Line.LONG_DASHED: (9, 3),
    Line.DOT_DOT_DASHED: (5, 2, 1, 2, 1, 2),
}

#: The width of a line in pixels.
_WIDTH = 2.0


def pen_for(line: Line, colour: str) -> QPen:
    """Return the pen that draws a kind of line."""
    pen = QPen(QColor(colour), _WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line in _DASHES:
        pen.setDashPattern(_DASHES[line])
    return pen


#: Pixels: long enough for every pattern to be told from the others.
SWATCH = 32


def paint_swatch(painter: QPainter, at: QPointF, line: Line, colour: str) -> None:
    """Paint a piece of line to the right of a place."""
    painter.setPen(pen_for(line, colour))
    painter.drawLine(at, at + QPointF(SWATCH, 0))


#: Pixels from a line's last point to its leader.
POINT = 4.0

_POINT_RADIUS = 3.0
_MARK_RADIUS = 5.0


def _shape(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) * _POINT_RADIUS for x, y in corners])


#: The points of each hue, so that lines can be told apart without colour; None for a disc.
_SHAPES: dict[Hue, QPolygonF | None] = {
    Hue.BLUE: None,
    Hue.VERMILION: _shape((-1, -1), (1, -1), (1, 1), (-1, 1)),
    Hue.GREEN: _shape((0, -1.3), (1.3, 1), (-1.3, 1)),
    Hue.AMBER: _shape((0, -1.45), (1.45, 0), (0, 1.45), (-1.45, 0)),
    Hue.PURPLE: _shape((-1.3, -1), (1.3, -1), (0, 1.3)),
    Hue.SKY: _shape((-0.5, -1.2), (0.5, -1.2), (0.5, 1.2), (-0.5, 1.2)),
    Hue.GREY: None,
}

#: Pixels between lines that would cover one another.
_APART = 2.5

#: Pixels that a plot is high at least: in a higher one lines are further apart than they need.
_LOW = 100.0


def paint_series(painter: QPainter, series: Series, spots: Sequence[QPointF], pen: QPen) -> None:
    """Paint a line through spots in pixels, and its points."""
    path = QPainterPath(spots[0])
    for before, spot in pairwise(spots):
        if series.steps:
            path.lineTo(spot.x(), before.y())
        path.lineTo(spot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if series.line is Line.DOTTED or series.steps:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    shape = _SHAPES[series.hue]
    for spot in spots:
        if shape:
            painter.drawPolygon(shape.translated(spot))
        else:
            painter.drawEllipse(spot, _POINT_RADIUS, _POINT_RADIUS)


def asides(series: Sequence[Series], low: float, high: float) -> list[list[float]]:
    """Return by how many pixels each point of each line is drawn below its place.

    Lines that would cover one another run side by side there, in their order, and on
    the edges of the plot inwards, clear of what stands outside. Where there are lines of
    steps, only those keep clear of each other that have their steps at the same places.
    """
    found = [[0.0] * len(line.x) for line in series]
    any_steps = any(line.steps for line in series)
    alike: dict[tuple[float, ...], list[int]] = {}
    for number, line in enumerate(series):
        if line.steps or not any_steps:
            alike.setdefault(line.x, []).append(number)
    if any_steps:
        for numbers in alike.values():
            for place in range(len(series[numbers[0]].x)):
                _part(series, [(number, place) for number in numbers], (low, high), found)
        return found
    for x in {x for line in series for x in line.x}:
        here = [(number, line.x.index(x)) for number, line in enumerate(series) if x in line.x]
        _part(series, here, (low, high), found)
    return found


def _part(
    series: Sequence[Series],
    here: Sequence[tuple[int, int]],
    axis: tuple[float, float],
    found: list[list[float]],
) -> None:
    """Set aside the points, as (line, place), that lie on one another.

    Where all lines fall, all are drawn to fall.
    """
    low, high = axis
    here = [(number, place) for number, place in here if math.isfinite(series[number].y[place])]
    heights = [
        (min(max(series[number].y[place], low), high) - low) * _LOW / (high - low)
        for number, place in here
    ]
    parted = spread(heights, [_APART] * len(here), -_APART / 2, _LOW + _APART / 2)
    for (number, place), height, to in zip(here, heights, parted, strict=True):
        found[number][place] = height - to


def paint_marks(
    painter: QPainter,
    marks: Sequence[Mark],
    spots: Sequence[QPointF],
    colours: Colours,
    font: QFont,
    room: QRectF,
) -> None:
    """Paint marks at spots in pixels, their names beside them, within the room of the plot."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    panel = QColor(colours.panel)
    taken: list[QRectF] = []
    for mark, spot in zip(marks, spots, strict=True):
        colour = QColor(colours.hues[mark.hue])
        painter.setPen(QPen(colour, 2))
        painter.setBrush(panel)
        painter.drawEllipse(spot, _MARK_RADIUS, _MARK_RADIUS)
        text = shown(mark.name)
        size = QRectF(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height())
        label = _beside(spot, size, room, taken)
        taken.append(label)
        painter.setPen(Qt.PenStyle.NoPen)
        panel.setAlpha(220)
        painter.setBrush(panel)
        painter.drawRect(label)
        panel.setAlpha(255)
        painter.setPen(colour)
        painter.drawText(QPointF(label.left() + 3, label.top() + metrics.ascent()), text)


def _beside(spot: QPointF, size: QRectF, room: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """Return where the name of a mark goes: on the inner side, clear of the others."""
    gap = _MARK_RADIUS + 3
    on_the_left = spot.x() > room.center().x()
    x = spot.x() - gap - size.width() if on_the_left else spot.x() + gap
    label = QRectF(x, spot.y() - size.height() - 2, size.width(), size.height())
    if label.top() < room.top():
        label.moveTop(spot.y() + 2)
    while any(label.intersects(other) for other in taken):
        label.translate(0, -size.height())
    return label
