"""The line under the map: what comes of the attack that is marked, or how to mark one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.text import tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.labels import label

#: From this width in pixels on every sentence fits into one line; else two are kept for it.
_WIDE = 780


class AnswerBar(QWidget):
    """A row whose height no sentence changes, so that another one moves nothing.

    Hidden without a sentence.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ""
        self._label = label(role="heading")
        self._label.setParent(self)
        self._make_room()
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence; an empty one hides the bar."""
        self.sentence = words
        self._label.setText(words)
        self._label.setToolTip(tooltip(words))
        self.setVisible(bool(words))

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        lines = 1 if self.width() >= _WIDE else 2
        self.setFixedHeight(lines * self._label.fontMetrics().lineSpacing() + GRID)
        self._label.setGeometry(MARGIN, 0, self.width() - MARGIN - GRID, self.height())
