"""The marks of verdicts, which differ in shape and colour, and the bar of a measure."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.verdict import Verdict
from ui.theme import Colours

MARK_SIZE = 12

#: How far a bar that falls short of a tick ends before it at least, in pixels.
_SHORT = 3.5


def paint_mark(painter: QPainter, centre: QPointF, verdict: Verdict, colours: Colours) -> None:
    """Paint a full circle for met, a half one for partly, an empty one for not met, else a dash."""
    colour = QColor(colours.of_verdict(verdict))
    half = MARK_SIZE / 2
    if verdict is Verdict.DOES_NOT_APPLY:
        painter.fillRect(QRectF(centre.x() - half, centre.y() - 1, MARK_SIZE, 2), colour)
        return
    circle = QRectF(centre.x() - half, centre.y() - half, MARK_SIZE, MARK_SIZE)
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(colour if verdict is Verdict.MET else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if verdict is Verdict.PARTLY:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        # Angles are in sixteenths of a degree: the left half.
        painter.drawPie(circle, 90 * 16, 180 * 16)


def paint_bar(painter: QPainter, place: QRectF, result: CriterionResult, colours: Colours) -> None:
    """Paint a measure as a bar, with a tick at the limit for "met" and a faint one for "partly"."""
    if result.bar is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.line))
    radius = place.height() / 2
    painter.drawRoundedRect(place, radius, radius)
    filled = QRectF(place)
    width = place.width() * min(max(result.bar, 0.0), 1.0)
    for limit in (result.partly_mark, result.mark):
        # One that falls short by less than a pixel would seem to reach the tick.
        if limit is not None and result.bar < limit - 1e-9:
            width = min(width, place.width() * limit - _SHORT)
    filled.setWidth(max(width, 0.0))
    painter.setBrush(QColor(colours.of_verdict(result.verdict)))
    painter.drawRoundedRect(filled, radius, radius)
    for limit, colour in ((result.partly_mark, colours.quiet), (result.mark, colours.ink)):
        if limit is not None and 0 < limit <= 1:
            x = place.left() + place.width() * limit
            painter.fillRect(QRectF(x - 0.75, place.top() - 3, 1.5, place.height() + 6), colour)
