"""A bar that fills towards a mark: what has been gathered, against what is required."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import colours_of

#: Heights in pixels: of the words, the bar and the mark below it.
_WORDS, _BAR, _MARK = 18, 12, 6


class Gauge(QWidget):
    """Shows a share of a bar, a mark on it, and the figures in words above.

    is_scale: whether the rest of the bar is the other side of a balance, as strong as it is long;
    else it is what is still missing.
    """

    def __init__(self, *, is_scale: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_scale = is_scale
        self._left = self._right = ""
        self._share = 0.0
        self._mark: float | None = 0.0
        self.is_met = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The figures in words, as a screen reader is given them."""
        return self.accessibleName()

    @property
    def share(self) -> float:
        return self._share

    def show_words(self, left: str, right: str) -> None:
        """Say what there is, at the left, and what it is held against, at the right."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.setAccessibleName(f"{left}; {right}")
            self.update()

    def show_share(self, share: float, mark: float | None, *, is_met: bool) -> None:
        """Fill the bar to a share, from 0 to 1; mark: where it has to come to, None for nowhere."""
        if (share, mark, is_met) != (self._share, self._mark, self.is_met):
            self._share, self._mark, self.is_met = share, mark, is_met
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _WORDS + _BAR + _MARK + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        full, words = self.width(), QRectF(0, 0, self.width(), _WORDS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            metrics = self.fontMetrics()
            left, right = self._left, self._right
            # What there is comes first; what is required has its mark, too.
            if metrics.horizontalAdvance(left) > full - metrics.horizontalAdvance(right) - 8:
                left, right = metrics.elidedText(left, Qt.TextElideMode.ElideRight, full), ""
            painter.setPen(QColor(colours.ink))
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft, left)
            painter.setPen(QColor(colours.quiet))
            painter.drawText(words, Qt.AlignmentFlag.AlignRight, right)
            bar = QRectF(0.5, _WORDS + 0.5, full - 1, _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.not_met if self._is_scale else colours.line))
            painter.drawRoundedRect(bar, 3, 3)
            # Clipped, so that a thin part has the round corner of the bar.
            painter.setClipRect(QRectF(0, _WORDS, full * self._share, _BAR + 1))
            painter.setBrush(QColor(colours.met if self.is_met else colours.accent))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setClipping(False)
            if self._mark is not None:
                self._paint_mark(painter, full * self._mark, colours.ink, colours.panel)

    @staticmethod
    def _paint_mark(painter: QPainter, x: float, ink: str, ground: str) -> None:
        top, bottom = _WORDS - 1.0, float(_WORDS + _BAR + 2)
        for colour, width in ((ground, 4.0), (ink, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        low = bottom + _MARK - 2
        corners = [QPointF(x, bottom - 2), QPointF(x - 5, low), QPointF(x + 5, low)]
        painter.drawPolygon(QPolygonF(corners))
