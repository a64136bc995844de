"""The indicator of slow work: a text, a progress bar, and a button that stops the work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.theme import GRID
from ui.widgets.labels import button, label


class BusyIndicator(QWidget):
    """A text with a bar and a button; hidden while no work is under way."""

    stopped = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 6)
        self._bar.setAccessibleName(words)
        self.stop = button(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(label(words, "quiet", wraps=False))
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        row.addStretch(1)
        self.hide()

    def begin(self) -> None:
        """Show that work has begun."""
        self._bar.setRange(0, 0)
        self.show()

    def progress(self, done: int, total: int) -> None:
        """Show how many of how many parts are done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _stop(self) -> None:
        self.stopped.emit()
        self.hide()
