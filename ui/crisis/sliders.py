"""The sliders of a film: one for its time, one for trust, with the confidence needed on it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QWidget

from ui.text import percent
from ui.theme import SMALL_PIXELS, colours_of

#: Places of the slider from no trust to all of it.
_PLACES = 1000

#: Half the width of the handle, by the style sheet.
_HANDLE = 6


class JumpingSlider(QSlider):
    """Goes to where it is clicked, and is dragged from there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setMinimumWidth(60)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            room = self.width() - 2 * _HANDLE
            place = QStyle.sliderValueFromPosition(
                self.minimum(), self.maximum(), int(event.position().x()) - _HANDLE, room
            )
            # Not where the handle is: it would jump within itself.
            if abs(self.x_of(self.value()) - event.position().x()) > _HANDLE:
                self.setSliderDown(True)
                self.setSliderPosition(place)
        super().mousePressEvent(event)

    def x_of(self, value: float) -> float:
        """Return where a value is on the slider, in pixels."""
        share = (value - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        return _HANDLE + share * (self.width() - 2 * _HANDLE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # What is below scrolls.
        event.ignore()


class TrustSlider(JumpingSlider):
    """The share of the others' pledges that each party expects to be kept."""

    moved = Signal(float)
    """Emitted with the confidence, 0 to 1, that the user chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed: float | None = None
        self.setRange(0, _PLACES)
        self.setSingleStep(_PLACES // 100)
        self.setPageStep(_PLACES // 10)
        self.setMinimumHeight(34)
        self.valueChanged.connect(lambda _: self.moved.emit(self.confidence))

    @property
    def confidence(self) -> float:
        """The confidence chosen; at the mark it is exactly what is needed."""
        if self._needed and self.value() == self.snap:
            return self._needed
        return self.value() / _PLACES

    @property
    def snap(self) -> int | None:
        """The place at which the response snaps: the first at or above what is needed."""
        return None if not self._needed else math.ceil(self._needed * _PLACES)

    def show_needed(self, needed: float | None) -> None:
        """Mark the confidence needed; None, or 0, has no mark."""
        self._needed = needed
        self.update()

    def show_confidence(self, confidence: float) -> None:
        """Move without telling."""
        with QSignalBlocker(self):
            self.setValue(round(confidence * _PLACES))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.snap is None or self._needed is None:
            return
        x, colours, middle = self.x_of(self.snap), colours_of(self), self.height() / 2
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(colours.partly), 2.5))
            if abs(self.x_of(self.value()) - x) > _HANDLE:
                painter.drawLine(QPointF(x, middle - 7), QPointF(x, middle + 7))
            else:
                painter.drawLine(QPointF(x, middle - 11), QPointF(x, middle - 7))
            font = QFont(self.font())
            font.setPixelSize(SMALL_PIXELS - 1)
            painter.setFont(font)
            words = percent(self._needed)
            width = painter.fontMetrics().horizontalAdvance(words) + 2.0
            left = min(max(x - width / 2, 0.0), self.width() - width)
            place = QRectF(left, middle + 6, width, self.height() - middle - 6)
            painter.setPen(QColor(colours.ink))
            painter.drawText(
                place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words
            )
