"""The key of a chart: what its shades or dots stand for, above the plot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from sandbox.report.charts.chart import Part
from ui.text import capital, shown
from ui.theme import GRID, Colours

#: Pixels: the sign before each name, between two entries, and the height of a line of them.
_SIGN, _APART, _LINE = 14.0, 2.0 * GRID, 18.0

#: Paints the sign of a part into a box.
PaintSign = Callable[[QPainter, QRectF, Part, Colours], None]


def key_height(parts: Sequence[Part], width: float, font: QFont) -> float:
    """Return the pixels that the key takes in a width."""
    rows = {place.y() for _, place in _places(parts, QRectF(0, 0, width, 0), font)}
    return len(rows) * _LINE


def paint_key(
    painter: QPainter,
    place: QRectF,
    parts: Sequence[Part],
    colours: Colours,
    font: QFont,
    sign: PaintSign,
) -> None:
    """Paint the sign and the name of each part, in as many lines as that takes."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for part, at in _places(parts, place, font):
        sign(painter, QRectF(at.x(), at.y() + 3, _SIGN, 11), part, colours)
        painter.setPen(QColor(colours.ink))
        baseline = at.y() + 8.5 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(at.x() + _SIGN + 5, baseline), capital(shown(part.name)))


def _places(parts: Sequence[Part], place: QRectF, font: QFont) -> Iterator[tuple[Part, QPointF]]:
    metrics = QFontMetricsF(font)
    x, y = place.left(), place.top()
    for part in parts:
        wide = _SIGN + 5 + metrics.horizontalAdvance(capital(shown(part.name)))
        if x > place.left() and x + wide > place.right():
            x, y = place.left(), y + _LINE
        yield part, QPointF(x, y)
        x += wide + _APART
