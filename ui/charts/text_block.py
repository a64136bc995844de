"""Wrapped text on a page, in the font of the interface."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.theme import DARK, LIGHT, Colours, interface_font

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

#: Letters in a row that are broken between lines, since no page is wide enough for them.
_LONG_WORD = 40


def page_font(pixels: int, *, bold: bool = False) -> QFont:
    """Return the font of a page in a size and weight."""
    font = interface_font()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def letters(shade: QColor, colours: Colours) -> QColor:
    """Return the colour of words that belong to a mark of a shade."""
    # Shades made for paper are too pale for letters.
    return shade if colours.name in (LIGHT.name, DARK.name) else QColor(colours.ink)


def text_height(font: QFont, words: str, width: float) -> float:
    """Return the height of words wrapped within a width, in pixels."""
    room = QRectF(0, 0, max(width, 1.0), 100_000)
    return QFontMetricsF(font).boundingRect(room, _wrapping(words), words).height()


def paint_text(painter: QPainter, place: QRectF, words: str, font: QFont, colour: QColor) -> float:
    """Paint wrapped text at the top of a place, and return its height."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, _wrapping(words), words)
    return text_height(font, words, place.width())


def _wrapping(words: str) -> int:
    has_long = any(len(word) > _LONG_WORD for word in words.split())
    return int(_WRAP | Qt.TextFlag.TextWrapAnywhere) if has_long else int(_WRAP)
