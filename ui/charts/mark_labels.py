"""Where the names of marks go: near them, and over nothing that is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QTransform

from sandbox.report.charts.chart import Mark
from ui.charts.axes import Frame
from ui.charts.text_block import letters
from ui.text import shown
from ui.theme import Colours

_RADIUS = 5.0

#: Names are set smaller, down to so many pixels, where there is no room for them.
_SMALLEST_PIXELS = 8

#: How much worse it is to cover a ring or another name than to cover a line.
_MUCH = 100

#: Pixels: around a name, and between a ring and a name to which a leader is drawn.
_ROUND, _FAR = 2.0, 8.0

#: A large plot is searched in cells of more than a pixel.
_MOST_CELLS = 400_000


class MarkLabels:
    """The marks of a chart, and a place for the name of each."""

    def __init__(
        self,
        marks: Sequence[Mark],
        frame: Frame,
        font: QFont,
        paint_below: Callable[[QPainter], None],
    ) -> None:
        """`paint_below` paints what the names must leave in sight."""
        self._marks = marks
        self._font = QFont(font)
        self._spots = [QPointF(*frame.at(mark.x, mark.y)) for mark in marks]
        self._names: list[str] = []
        self._boxes: list[QRectF] = []
        if not marks:
            return
        room = frame.inside
        cell = max(1.0, (room.width() * room.height() / _MOST_CELLS) ** 0.5)
        self._to_cells = QTransform.fromScale(1 / cell, 1 / cell)
        self._to_cells.translate(-room.left(), -room.top())
        ink = _ink(self._to_cells.mapRect(room).size(), self._to_cells, paint_below)
        while (covering := self._fit(room.width(), ink.copy())) and (
            self._font.pixelSize() > _SMALLEST_PIXELS
        ):
            self._font.setPixelSize(self._font.pixelSize() - 1)
        # A name that has no room anywhere is left out: it would hide what it is about.
        for number in covering:
            self._names[number] = ""

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """Paint a ring for each mark, and its name, with a leader where that is not beside it."""
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        each = zip(self._marks, self._names, self._spots, self._boxes, strict=True)
        for mark, name, spot, box in each:
            colour = QColor(colours.hues[mark.hue])
            near = _nearest(box, spot)
            away = near - spot
            length = (away.x() ** 2 + away.y() ** 2) ** 0.5
            if name and length > _RADIUS + _FAR:
                painter.setPen(QPen(colour, 1))
                painter.drawLine(spot + away * (_RADIUS / length), near)
            painter.setPen(QPen(colour, 2))
            painter.setBrush(QColor(colours.panel))
            painter.drawEllipse(spot, _RADIUS, _RADIUS)
            painter.setPen(letters(colour, colours))
            baseline = box.top() + _ROUND + metrics.ascent()
            painter.drawText(QPointF(box.left() + _ROUND, baseline), name)

    def _fit(self, width: float, ink: np.ndarray) -> list[int]:
        """Place each name as near to its mark as can be; return those that cover something."""
        metrics = QFontMetricsF(self._font)
        longest, dots = width - 2 * _ROUND, Qt.TextElideMode.ElideRight
        names = [shown(mark.name) for mark in self._marks]
        self._names = [metrics.elidedText(name, dots, longest) for name in names]
        self._boxes, covering = [], []
        for spot in self._spots:
            _within(ink, self._to_cells.mapRect(_ring(spot)))[:] = _MUCH
        for number, (name, spot) in enumerate(zip(self._names, self._spots, strict=True)):
            box = QRectF(0, 0, metrics.horizontalAdvance(name), metrics.height())
            box.adjust(-_ROUND, -_ROUND, _ROUND, _ROUND)
            at, covers = _freest(ink, *map(self._to_cells.mapRect, (_ring(spot), box)))
            box.moveTopLeft(self._to_cells.inverted()[0].map(at))
            if covers:
                covering.append(number)
            _within(ink, self._to_cells.mapRect(box))[:] = _MUCH
            self._boxes.append(box)
        return covering


def _ring(spot: QPointF) -> QRectF:
    return QRectF(spot, spot).adjusted(-_RADIUS, -_RADIUS, _RADIUS, _RADIUS)


def _ink(size: QSizeF, to_cells: QTransform, paint_below: Callable[[QPainter], None]) -> np.ndarray:
    """Return for each cell of a room whether something is painted there: 1 or 0."""
    cells = QSize(max(int(size.width()), 1), max(int(size.height()), 1))
    image = QImage(cells, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(to_cells)
        paint_below(painter)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return (rows[:, : image.width()] < 255).astype(int)


def _within(ink: np.ndarray, box: QRectF) -> np.ndarray:
    """Return the cells that a box covers."""
    top, left = max(int(box.top()), 0), max(int(box.left()), 0)
    return ink[top : int(box.bottom()) + 1, left : int(box.right()) + 1]


def _freest(ink: np.ndarray, ring: QRectF, name: QRectF) -> tuple[QPointF, bool]:
    """Return where a name covers the least of what is painted, and whether it covers any.

    It is as near to its ring as can be.
    """
    height, width = ink.shape
    wide, tall = min(int(name.width()) + 1, width), min(int(name.height()) + 1, height)
    # How much is painted above and to the left of each corner, so also within each box.
    sums = np.zeros((height + 1, width + 1), int)
    sums[1:, 1:] = ink.cumsum(0).cumsum(1)
    covered = sums[tall:, wide:] - sums[:-tall, wide:] - sums[tall:, :-wide] + sums[:-tall, :-wide]
    left = np.arange(covered.shape[1])[None, :]
    top = np.arange(covered.shape[0])[:, None]
    across = np.maximum(np.maximum(left - ring.right(), ring.left() - left - wide), 0)
    down = np.maximum(np.maximum(top - ring.bottom(), ring.top() - top - tall), 0)
    # Of several as near: rather above than below, and not far along.
    middle = ring.center()
    aside = np.hypot(left + wide / 2 - middle.x(), top + tall - middle.y())
    cost = np.hypot(across, down) + 0.02 * aside + 1e4 * covered
    row, column = np.unravel_index(int(cost.argmin()), cost.shape)
    return QPointF(float(column), float(row)), bool(covered[row, column])


def _nearest(box: QRectF, spot: QPointF) -> QPointF:
    """Return the point of a box nearest to a spot."""
    return QPointF(
        min(max(spot.x(), box.left()), box.right()), min(max(spot.y(), box.top()), box.bottom())
    )
