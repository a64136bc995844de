"""The items of the map's scene: the globe, land, states, and the marks on them."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsPolygonItem,
    QGraphicsScene,
    QStyleOptionGraphicsItem,
    QWidget,
)

from ui.map.layout import StateShape
from ui.map.projection import MIDDLE, project
from ui.map.shading import StateStyle

#: The most southern and northern degree shown: Antarctica is no state.
SOUTH, NORTH = -58.0, 84.5

#: Shapes smaller than this on the screen, in pixels, are shown as dots.
SMALL = 5.0
DOT = 3.5

#: Pixels across that a state needs for a badge with a number.
_ROOM_FOR_BADGE = 22.0

#: The head of an arrow whose tip is at 0, and the length from which it has one, in pixels.
_HEAD = QPolygonF([QPointF(0, 0), QPointF(-12, 5.5), QPointF(-12, -5.5)])
_SHORT = 18.0

_Z_LAND, _Z_STATE, _Z_DOT, _Z_MARK = 1, 2, 3, 4


def cosmetic(colour: str | QColor, width: float) -> QPen:
    """Return a pen that is as wide on the screen at every zoom."""
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def globe() -> QPainterPath:
    """Return the outline of the part of the globe that the map shows."""
    latitudes = np.linspace(SOUTH, NORTH, 90)
    west, east = (np.full_like(latitudes, MIDDLE + side) for side in (-180.0, 180.0))
    x1, y1 = project(west, latitudes)
    x2, y2 = project(east, latitudes)
    return _line(np.concatenate([x1, x2[::-1]]), np.concatenate([y1, y2[::-1]]), closed=True)


def graticule() -> QPainterPath:
    """Return meridians and parallels, every 30 and 15 degrees."""
    path = QPainterPath()
    latitudes = np.linspace(SOUTH, NORTH, 60)
    for longitude in range(-150, 181, 30):
        path.addPath(_line(*project(np.full_like(latitudes, float(longitude)), latitudes)))
    ends = np.array([MIDDLE - 180.0, MIDDLE + 180.0])
    for latitude in range(-45, 76, 15):
        path.addPath(_line(*project(ends, np.full_like(ends, float(latitude)))))
    return path


def _line(x: np.ndarray, y: np.ndarray, *, closed: bool = False) -> QPainterPath:
    path = QPainterPath(QPointF(x[0], y[0]))
    for across, down in zip(x[1:].tolist(), y[1:].tolist(), strict=True):
        path.lineTo(across, down)
    if closed:
        path.closeSubpath()
    return path


def keep_painted(item: QGraphicsItem, *, is_kept: bool) -> None:
    """Keep what is painted as a picture, so that what changes beside it is painted faster."""
    mode = QGraphicsItem.CacheMode
    item.setCacheMode(mode.DeviceCoordinateCache if is_kept else mode.NoCache)


class LineItem(QGraphicsPathItem):
    """A path whose shape ignores the pen, which is thin.

    Qt's own item computes the outline of the stroke: 12 ms for the land of 1935.
    """

    def shape(self) -> QPainterPath:
        return self.path()


class StateItem(LineItem):
    """A state's shape. A hatch over it repeats by lines what the colour says.

    Qt paints it without calling Python: two hundred calls, each of which may wait for the
    evaluator's thread, would add up to a visible pause.
    """

    def __init__(self, place: StateShape) -> None:
        super().__init__(place.path)
        self.place = place
        self.box = place.path.boundingRect()
        self._hatch: LineItem | None = None
        self._scale = 1.0
        self.setZValue(_Z_STATE)

    def move_to(self, place: StateShape) -> None:
        """Move to the state's shape in another world, which is mostly the same."""
        self.place = place
        if place.path != self.path():
            self.setPath(place.path)
            self.box = place.path.boundingRect()
            if self._hatch is not None:
                self._hatch.setPath(place.path)

    def show_style(self, style: StateStyle, border: QPen) -> None:
        """Set another style; what does not change is not painted again."""
        fill = QColor(style.fill)
        if self.pen() != border:
            self.setPen(border)
        if fill != self.brush().color() or self.brush().style() == Qt.BrushStyle.NoBrush:
            self.setBrush(fill)
        if style.hatch and self._hatch is None:
            self._hatch = LineItem(self.path(), self)
            self._hatch.setCacheMode(self.cacheMode())
            self._hatch.setPen(Qt.PenStyle.NoPen)
        if self._hatch is not None:
            self._hatch.setVisible(bool(style.hatch))
            if style.hatch:
                self._hatch.setBrush(_hatching(QColor(style.hatch), self._scale))

    def keep_painted(self, *, is_kept: bool) -> None:
        """Keep the shape and its hatch as pictures."""
        for item in (self, self._hatch):
            if item is not None:
                keep_painted(item, is_kept=is_kept)

    def show_scale(self, scale: float) -> None:
        """Keep the distance between the hatch lines on the screen."""
        self._scale = scale
        if self._hatch is not None:
            self._hatch.setBrush(_hatching(self._hatch.brush().color(), scale))


def _hatching(colour: QColor, scale: float) -> QBrush:
    """Return a hatch whose lines keep their distance on the screen at every zoom."""
    brush = QBrush(colour, Qt.BrushStyle.BDiagPattern)
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush


class DotItem(QGraphicsEllipseItem):
    """A state too small to see, or without land of its own on the map, as a dot."""

    def __init__(self, place: StateShape) -> None:
        super().__init__(-DOT, -DOT, 2 * DOT, 2 * DOT)
        self.move_to(place)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(_Z_DOT)

    def move_to(self, place: StateShape) -> None:
        """Move to the state's position in another world."""
        self.place = place
        self.setPos(place.centre)

    def show_style(self, style: StateStyle, border: QPen) -> None:
        self.setBrush(QColor(style.fill))
        self.setPen(QPen(QColor(style.hatch), 1.5) if style.hatch else QPen(border.color(), 1.0))


class Badge(QGraphicsItem):
    """A number on a state, shown where there is room for it."""

    def __init__(self, place: StateShape) -> None:
        super().__init__()
        self.place = place
        self._text = ""
        self._ink, self._ground = QColor(), QColor()
        self.setPos(place.centre)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(_Z_MARK)

    def show_text(self, text: str, ink: str, ground: str) -> None:
        self._text, self._ink, self._ground = text, QColor(ink), QColor(ground)
        self.update()

    def fits(self, scale: float) -> bool:
        return bool(self._text) and self.place.extent * scale >= _ROOM_FOR_BADGE

    def boundingRect(self) -> QRectF:  # noqa: N802, Qt's name
        return QRectF(-10, -10, 20, 20)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawEllipse(QRectF(-8, -8, 16, 16))
        painter.setPen(self._ink)
        font = QFont(painter.font())
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(QRectF(-8, -8, 16, 16), Qt.AlignmentFlag.AlignCenter, self._text)


class Outline:
    """A line around some states, with a ring around those too small for a line to be seen."""

    def __init__(self, scene: QGraphicsScene, radius: float = 8.0) -> None:
        self._scene = scene
        self._radius = radius
        self._items: list[QGraphicsPathItem | QGraphicsEllipseItem] = []
        self._pen = QPen()
        self.codes: tuple[str, ...] = ()

    def show(
        self, places: Iterable[StateShape], *, rings: bool = False, lines: bool = True
    ) -> None:
        """Draw the line around these states only; rings: whether each gets a ring, too.

        lines: False for rings alone: to draw the line around a large state takes long.
        """
        self.clear()
        shown = list(places)
        self.codes = tuple(place.code for place in shown)
        for place in shown:
            if lines and not place.path.isEmpty():
                self._add(LineItem(place.path))
            if rings or place.extent < 60:
                r = self._radius
                ring = QGraphicsEllipseItem(-r, -r, 2 * r, 2 * r)
                ring.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
                ring.setPos(place.centre)
                self._add(ring)

    def paint_with(self, pen: QPen) -> None:
        self._pen = pen
        for item in self._items:
            item.setPen(pen)

    def set_visible(self, *, visible: bool) -> None:
        for item in self._items:
            item.setVisible(visible)

    def clear(self) -> None:
        for item in self._items:
            self._scene.removeItem(item)
        self._items = []
        self.codes = ()

    def _add(self, item: QGraphicsPathItem | QGraphicsEllipseItem) -> None:
        item.setZValue(_Z_MARK)
        item.setPen(self._pen)
        item.setBrush(Qt.BrushStyle.NoBrush)
        self._scene.addItem(item)
        self._items.append(item)


class Arrow(LineItem):
    """A curved arrow from an aggressor to the victim, as wide at every zoom."""

    def __init__(self, start: QPointF, end: QPointF, colour: str, ground: str) -> None:
        way = end - start
        bend = QPointF(-way.y(), way.x()) * (0.18 if way.x() < 0 else -0.18)
        self._ends = start, (start + end) * 0.5 + bend, end
        super().__init__()
        self.setPen(cosmetic(ground, 4.5))
        self._line = LineItem(QPainterPath(), self)
        self._line.setPen(cosmetic(colour, 2.5))
        self._head = QGraphicsPolygonItem(_HEAD, self)
        self._head.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self._head.setPen(Qt.PenStyle.NoPen)
        self._head.setBrush(QColor(colour))
        self._length = self._share = 0.0
        self.show_share(1.0)
        self.setZValue(_Z_MARK)

    def show_share(self, share: float) -> None:
        """Draw the arrow up to a share of its way, 0 to 1."""
        if share == self._share:
            return
        self._share = share
        start, bow, end = self._ends
        # De Casteljau: the first part of a quadratic curve is one, too.
        first = start + (bow - start) * share
        tip = first + (bow + (end - bow) * share - first) * share
        path = QPainterPath(start)
        path.quadTo(first, tip)
        for item in (self, self._line):
            item.setPath(path)
        self._length = path.length()
        self._head.setPos(tip)
        along = tip - first
        self._head.setRotation(math.degrees(math.atan2(along.y(), along.x())))

    def show_scale(self, scale: float) -> None:
        """Hide the head if the arrow is hardly longer than it."""
        self._head.setVisible(self._length * scale >= _SHORT)
