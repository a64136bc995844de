"""Paints a table of treaties side by side: in the window cell by cell, in files as a whole."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from sandbox.report.grids import SIGNS, Badge, Cell, Change, Grid, Row
from ui.charts.formats import Metadata, paint_image
from ui.charts.lines import paint_swatch
from ui.charts.style import PAGE_DPI, Look
from ui.charts.text_block import page_font
from ui.text import capital, shown
from ui.theme import BASE_PIXELS, GRID, SMALL_PIXELS, Colours
from ui.widgets.mark import MARK_SIZE, paint_mark

#: Pixels: of the sign before a label, at the edges of a cell, and between lines in one.
_SIGN, EDGE, _BETWEEN = 20, 10, 3

#: The share of a table's width that the labels take, and the most that they need.
_LABELS, _MOST_FOR_LABELS = 0.2, 190.0

#: Above and below the names of the treaties, and for the piece of line over each.
_HEADER, _SWATCH_ROOM = 6.0, 12.0

_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


def in_words(cell: Cell) -> str:
    """Return all that a cell says, line by line."""
    return capital(cell.text(shown, "\n"))


def bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.Normal)
    made.setPixelSize(min(SMALL_PIXELS, font.pixelSize()))
    return made


def _tall(font: QFont, words: str, width: float) -> float:
    """Return the height of wrapped words."""
    place = QRectF(0, 0, max(width, 1), 100_000)
    return QFontMetricsF(font).boundingRect(place, _wrapping(words), words).height()


def _wrapping(words: str) -> Qt.TextFlag:
    """Words are broken only where one is too long for any cell, such as a name of 500 letters."""
    has_long = any(len(word) > 24 for word in words.split())
    return _WRAP if has_long else Qt.TextFlag.TextWordWrap


def label_height(row: Row, width: float, font: QFont) -> float:
    """Return the pixels that the label of a row takes in a column of this width."""
    words = capital(shown(row.label))
    return _tall(bold(font), words, width - 2 * EDGE - _SIGN) + 2 * GRID + 2


def cell_height(cell: Cell, width: float, font: QFont) -> float:
    """Return the pixels that a cell takes in a column of this width."""
    room = width - 2 * EDGE - (MARK_SIZE + GRID if cell.verdict is not None else 0)
    height = _tall(bold(font), capital(shown(cell.head)), room) + 2
    for kind, sentence in cell.lines:
        height += _tall(_small(font), SIGNS[kind] + shown(sentence), room) + _BETWEEN
    return height + 2 * GRID + 2


def paint_label(painter: QPainter, place: QRectF, row: Row, colours: Colours, font: QFont) -> None:
    """Paint the label of a row, with a sign where the treaties differ."""
    inside = place.adjusted(EDGE, GRID, -EDGE, -GRID)
    painter.setFont(bold(font))
    painter.setPen(QColor(colours.ink))
    words = capital(shown(row.label))
    painter.drawText(inside.adjusted(_SIGN, 0, 0, 0), _wrapping(words), words)
    if row.differs:
        painter.setPen(QColor(colours.accent))
        ascent = QFontMetricsF(bold(font)).ascent()
        painter.drawText(QPointF(inside.left(), inside.top() + ascent), "≠")


def paint_cell(painter: QPainter, place: QRectF, cell: Cell, colours: Colours, font: QFont) -> None:
    """Paint what a row says of one treaty."""
    words = place.adjusted(EDGE, GRID, -EDGE, -GRID)
    heavy, small = bold(font), _small(font)
    if cell.verdict is not None:
        middle = words.top() + QFontMetricsF(heavy).height() / 2
        spot = QPointF(words.left() + MARK_SIZE / 2, middle)
        paint_mark(painter, spot, cell.verdict, colours)
        words = words.adjusted(MARK_SIZE + GRID, 0, 0, 0)
    painter.setFont(heavy)
    painter.setPen(QColor(colours.ink))
    head = capital(shown(cell.head))
    painter.drawText(words, _wrapping(head), head)
    top = _tall(heavy, head, words.width()) + 2
    painter.setFont(small)
    for kind, sentence in cell.lines:
        line = SIGNS[kind] + shown(sentence)
        painter.setPen(QColor(colours.ink if kind is not Change.SAME else colours.quiet))
        painter.drawText(words.adjusted(0, top, 0, 0), _wrapping(line), line)
        top += _tall(small, line, words.width()) + _BETWEEN


def header_height(badges: tuple[Badge, ...], width: float, font: QFont) -> float:
    """Return the pixels that the names of the treaties take over columns of this width."""
    room = width - 2 * EDGE
    names = (min(_tall(bold(font), badge.name, room), _most_lines(font)) for badge in badges)
    return max(names, default=0.0) + _SWATCH_ROOM + 2 * _HEADER


def _most_lines(font: QFont) -> float:
    """A name may take four lines over its column."""
    return 4 * QFontMetricsF(bold(font)).lineSpacing()


def paint_name(
    painter: QPainter, place: QRectF, badge: Badge, colours: Colours, font: QFont
) -> None:
    """Paint the name of a treaty over its column, below a piece of its line."""
    at = QPointF(place.left() + EDGE, place.top() + _HEADER + _SWATCH_ROOM / 2 - 2)
    paint_swatch(painter, at, badge.line, colours.hues[badge.hue])
    painter.setFont(bold(font))
    painter.setPen(QColor(colours.ink))
    room = place.adjusted(EDGE, _HEADER + _SWATCH_ROOM, -EDGE, 0)
    words = badge.name
    if _tall(bold(font), words, room.width()) > _most_lines(font):
        metrics = QFontMetricsF(bold(font))
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 3.5 * room.width())
    painter.drawText(room, _wrapping(words), words)


class GridPainter:
    """One table laid out in a width: how high it is, and painting it."""

    def __init__(self, grid: Grid, width: float, font: QFont) -> None:
        self._grid, self._font = grid, font
        self._labels = min(_MOST_FOR_LABELS, _LABELS * width)
        self._column = (width - self._labels) / len(grid.badges)
        self._header = header_height(grid.badges, self._column, font)
        tall = partial(cell_height, width=self._column, font=font)
        self._heights = [
            max(label_height(row, self._labels, font), *map(tall, row.cells)) for row in grid.rows
        ]

    @property
    def height(self) -> float:
        return self._header + sum(self._heights)

    def paint(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        """Paint the table with its upper left corner at a spot."""
        top, width = at.y(), self._labels + len(self._grid.badges) * self._column
        line = QColor(colours.line)
        for number, badge in enumerate(self._grid.badges):
            paint_name(
                painter, self._place(at, number, top, self._header), badge, colours, self._font
            )
        top += self._header
        painter.fillRect(QRectF(at.x(), top - 1, width, 1), line)
        for row, height in zip(self._grid.rows, self._heights, strict=True):
            place = QRectF(at.x(), top, width, height)
            if row.differs:
                painter.fillRect(place, QColor(colours.ground))
            painter.fillRect(QRectF(at.x(), place.bottom() - 1, width, 1), line)
            labels = QRectF(at.x(), top, self._labels, height)
            paint_label(painter, labels, row, colours, self._font)
            for number, cell in enumerate(row.cells):
                paint_cell(painter, self._place(at, number, top, height), cell, colours, self._font)
            top += height

    def _place(self, at: QPointF, number: int, top: float, height: float) -> QRectF:
        left = at.x() + self._labels + number * self._column
        return QRectF(left, top, self._column, height)


def grid_image(grid: Grid, width: float, colours: Colours) -> QImage:
    """Return a table as a picture of this width, in twice the dots of the screen."""
    made = GridPainter(grid, width, page_font(BASE_PIXELS))
    look = Look((round(2 * width), round(2 * made.height)), 2 * PAGE_DPI)

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, width, made.height + 1), QColor(colours.panel))
        made.paint(painter, QPointF(0, 0), colours)

    return paint_image(paint, look, Metadata(shown(grid.title), ""), "")
