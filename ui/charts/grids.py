"""Paints a table of treaties side by side in the window, cell by cell."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from sandbox.report.grids import SIGNS, Badge, Cell, Change, Row
from ui.charts.lines import paint_swatch
from ui.text import capital, shown
from ui.theme import GRID, SMALL_PIXELS, Colours
from ui.widgets.verdict_mark import MARK_SIZE, paint_mark

#: Pixels: of the sign before a label, at the edges of a cell, and between lines in one.
_SIGN, EDGE, _BETWEEN = 20, 10, 3

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
