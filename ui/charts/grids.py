"""Paints a table of treaties side by side in the window, cell by cell."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from sandbox.report.charts.grids import SIGNS, Badge, Cell, Change, Row
from ui.charts.lines import paint_swatch
from ui.text import capital, shown
from ui.theme import GRID, SMALL_PIXELS, Colours
from ui.widgets.attack_dots import paint_dot, paint_dots
from ui.widgets.verdict_mark import MARK_SIZE, paint_mark

#: Pixels: of the sign before a label, at the edges of a cell, and between lines in one.
_SIGN, EDGE, _BETWEEN = 20, 10, 3

#: Above and below the names of the treaties, and for the piece of line over each.
_HEADER, _SWATCH_ROOM = 6.0, 12.0

#: Of the grid of dots, of a dot before words, and of a cell from which words stand beside the grid.
DOTS, _KEY_DOT, _BESIDE_DOTS = 74.0, 9.0, 230.0

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


def label_margins() -> float:
    """Return the pixels beside the words of a label: the edges, and the sign before them."""
    return 2 * EDGE + _SIGN + 2


def label_height(row: Row, width: float, font: QFont) -> float:
    """Return the pixels that the label of a row takes in a column of this width."""
    words = capital(shown(row.label))
    return _tall(bold(font), words, width - 2 * EDGE - _SIGN) + 2 * GRID + 2


def cell_height(cell: Cell, width: float, font: QFont) -> float:
    """Return the pixels that a cell takes in a column of this width."""
    dots, left, top = _dots_place(cell, width)
    room = width - 2 * EDGE - left
    heights = [_tall(_font_of(line, font), line.words, room) + _BETWEEN for line in _lines(cell)]
    return max(dots, top + sum(heights)) + 2 * GRID


@dataclass(frozen=True)
class _Words:
    """One paragraph of a cell, and how it is set; kind: which of the dots it counts."""

    words: str
    is_head: bool = False
    is_quiet: bool = False
    kind: int | None = None


def _lines(cell: Cell) -> list[_Words]:
    """Return what is written in a cell. What its mark says is not said again in words."""
    head = capital(shown(cell.head))
    lines = [(kind, capital(SIGNS[kind] + shown(words))) for kind, words in cell.lines]
    if cell.held is not None:
        counts = [head, *(words for _, words in lines)]
        return [_Words(words, kind=number) for number, words in enumerate(counts)]
    if cell.verdict is not None and lines:
        return [_Words(words) for _, words in lines]
    return [
        _Words(head, is_head=True),
        *(_Words(words, is_quiet=kind is Change.SAME) for kind, words in lines),
    ]


def _font_of(line: _Words, font: QFont) -> QFont:
    return bold(font) if line.is_head else _small(font)


def _dots_place(cell: Cell, width: float) -> tuple[float, float, float]:
    """Return the side of a cell's grid of dots, and how far left and top its words begin."""
    if cell.held is None:
        return 0.0, (MARK_SIZE + GRID if cell.verdict is not None else 0.0), 0.0
    if width >= _BESIDE_DOTS:
        return DOTS, DOTS + 1.5 * GRID + _KEY_DOT, 0.0
    return DOTS, _KEY_DOT + 4, DOTS + GRID


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
    inside = place.adjusted(EDGE, GRID, -EDGE, -GRID)
    side, left, top = _dots_place(cell, place.width())
    middle = QFontMetricsF(_small(font)).height() / 2
    if cell.held is not None:
        square = QRectF(inside.left(), inside.top(), side, side)
        paint_dots(painter, square, cell.held, colours)
    elif cell.verdict is not None:
        spot = QPointF(inside.left() + MARK_SIZE / 2, inside.top() + middle)
        paint_mark(painter, spot, cell.verdict, colours)
    words = inside.adjusted(left, top, 0, 0)
    for line in _lines(cell):
        if line.kind is not None:
            spot = QPointF(words.left() - _KEY_DOT / 2 - 4, words.top() + middle)
            paint_dot(painter, spot, _KEY_DOT, line.kind, colours)
        painter.setFont(_font_of(line, font))
        painter.setPen(QColor(colours.quiet if line.is_quiet else colours.ink))
        painter.drawText(words, _wrapping(line.words), line.words)
        down = _tall(_font_of(line, font), line.words, words.width()) + _BETWEEN
        words = words.adjusted(0, down, 0, 0)


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
