"""Labels, buttons and lines in the window's few styles (see `resources/window.qss`)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui.theme import colours_of


def label(text: str = "", role: str = "", *, wraps: bool = True) -> QLabel:
    """Return a label that shows its text as it is, never as markup.

    Roles: quiet, small, heading, warning, year, title, quote, notice, found.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    made.setProperty("role", role)
    return made


def button(text: str, role: str = "") -> QPushButton:
    """Return a push button; the role "primary" is prominent, "link" and "words" are discreet."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
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
