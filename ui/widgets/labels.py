"""Labels, buttons and lines in the window's few styles (see `resources/window.qss`)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui.theme import colours_of

#: The side of a button in a folded column, in pixels.
_RAIL_SIDE = 28


def label(text: str = "", role: str = "", *, wraps: bool = True) -> QLabel:
    """Return a label that shows its text as it is, never as markup.

    Roles: quiet, small, heading, warning, year, title, quote, notice, found.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    made.setProperty("role", role)
    return made


class ElidedLabel(QLabel):
    """One line in small type, shortened by an ellipsis where it does not fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.contentsRect()
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, place.width()
        )
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(place, self.alignment(), words)


def button(text: str, role: str = "") -> QPushButton:
    """Return a push button; the role "primary" is prominent, "link" and "words" are discreet."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    return made


def rail_button(sign: str, name: str) -> QPushButton:
    """Return a small square button that shows a sign, and has a name for screen readers."""
    made = button(sign, "rail")
    made.setAccessibleName(name)
    made.setFixedSize(_RAIL_SIDE, _RAIL_SIDE)
    return made


class Hairline(QWidget):
    """A thin line between parts of a panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colours_of(self).line))
