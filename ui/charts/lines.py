"""Paints lines, their points and swatches of them, for the window and for files alike."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from sandbox.report.charts.chart import Series
from sandbox.report.charts.hues import Hue, Line
from ui.charts.axes import Frame
from ui.charts.coincidence import Spot, meeting, strokes
from ui.theme import Colours

#: Dashes and gaps by turns, in widths of the pen; those beyond Qt's own styles.
_DASHES: dict[Line, tuple[float, ...]] = {
    Line.DASHED: (4, 2),
    Line.DOTTED: (1, 2),
    Line.DASH_DOTTED: (5, 2, 1, 2),
    Line.LONG_DASHED: (9, 3),
    Line.DOT_DOT_DASHED: (5, 2, 1, 2, 1, 2),
}

#: Pixels: the width of a line, of one that stands for several, and the length of a stripe of it.
_WIDTH, _THICK, _STRIPE = 2.0, 4.0, 10.0

#: Pixels: long enough for every pattern to be told from the others.
SWATCH = 32

#: Pixels from a line's last point to its leader.
LEADER_GAP = 4.0

_POINT_RADIUS, _MEETING_RADIUS = 3.0, 4.5


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


def pen_for(line: Line, colour: str) -> QPen:
    """Return the pen that draws a kind of line."""
    pen = QPen(QColor(colour), _WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line in _DASHES:
        pen.setDashPattern(_DASHES[line])
    return pen


def paint_swatch(painter: QPainter, at: QPointF, line: Line, colour: str) -> None:
    """Paint a piece of line to the right of a place."""
    painter.setPen(pen_for(line, colour))
    painter.drawLine(at, at + QPointF(SWATCH, 0))


def path_of(series: Series, frame: Frame) -> list[Spot]:
    """Return the corners of a line in pixels."""
    points = list(zip(series.x, series.y, strict=True))
    if not series.steps:
        return [frame.at(*point) for point in points]
    path = [frame.at(*points[0])]
    for (_, before), (x, y) in pairwise(points):
        path += [frame.at(x, before), frame.at(x, y)]
    return path


def paint_series(
    painter: QPainter, series: Sequence[Series], frame: Frame, colours: Colours
) -> None:
    """Paint lines and their points where their figures are.

    Where several coincide, one thick line is drawn with stripes in the colours of all of
    them; where their points do, one disc with a sector for each.
    """
    shades = [QColor(colours.hues[line.hue]) for line in series]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes([path_of(line, frame) for line in series]):
        path = QPainterPath(QPointF(*stroke.spots[0]))
        for spot in stroke.spots[1:]:
            path.lineTo(QPointF(*spot))
        for pen in _pens(series, stroke.lines, shades):
            painter.setPen(pen)
            painter.drawPath(path)
    points = [
        (number, frame.at(x, y))
        for number, line in enumerate(series)
        if line.line is not Line.DOTTED and not line.steps
        for x, y in zip(line.x, line.y, strict=True)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    for lines, spot in meeting(points):
        _paint_point(painter, QPointF(*spot), [series[n].hue for n in lines], colours)


def _pens(series: Sequence[Series], lines: Sequence[int], shades: Sequence[QColor]) -> list[QPen]:
    """Return what a stroke is drawn with, one pen over another."""
    if len(lines) == 1:
        only = series[lines[0]]
        return [pen_for(only.line, shades[lines[0]].name())]
    stripe, count = _STRIPE / _THICK, len(lines)
    pens = []
    for number, line in enumerate(lines):
        pen = QPen(shades[line], _THICK)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        # The first lies below all stripes, so that no gap is left between them.
        if number:
            pen.setDashPattern([stripe, stripe * (count - 1)])
            pen.setDashOffset(stripe * (count - number))
        pens.append(pen)
    return pens


def _paint_point(painter: QPainter, at: QPointF, hues: Sequence[Hue], colours: Colours) -> None:
    shape = _SHAPES[hues[0]]
    if len(hues) > 1:
        square = QRectF(-1, -1, 2, 2)
        disc = QRectF(square.topLeft() * _MEETING_RADIUS, square.size() * _MEETING_RADIUS)
        # Angles of Qt are sixteenths of a degree, from the right anticlockwise.
        span = 360 * 16 / len(hues)
        for number, hue in enumerate(hues):
            painter.setBrush(QColor(colours.hues[hue]))
            painter.drawPie(disc.translated(at), round(90 * 16 + number * span), round(span))
        return
    painter.setBrush(QColor(colours.hues[hues[0]]))
    if shape:
        painter.drawPolygon(shape.translated(at))
    else:
        painter.drawEllipse(at, _POINT_RADIUS, _POINT_RADIUS)
