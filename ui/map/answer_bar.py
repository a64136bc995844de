"""The line under the map: what comes of the attack that is marked, or how to mark one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.text import tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.labels import label

_HEIGHT = 30


class AnswerBar(QWidget):
    """One line of a fixed height, so that another sentence moves nothing; hidden without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._label = label(role="heading", wraps=False)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, GRID, 0)
        row.addWidget(self._label)
        self.setFixedHeight(_HEIGHT)
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence; an empty one hides the bar."""
        self.text = words
        self.setVisible(bool(words))
        self._label.setToolTip(tooltip(words))
        self._label.setAccessibleName(words)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        metrics, room = self._label.fontMetrics(), self.width() - MARGIN - GRID
        self._label.setText(metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room))
