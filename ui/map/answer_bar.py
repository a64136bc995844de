"""The line under the map: what comes of the attack that is marked, or how to mark one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from sandbox.analysis.advice.quick_mends import QuickMends
from ui.text import shown, tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label

#: From this room in pixels on every sentence fits into one line; else two are kept for it.
_WIDE = 780


class AnswerBar(QWidget):
    """A row whose height no sentence changes, so that another one moves nothing.

    Hidden without a sentence. Beside the sentence there may be a button with changes that help.
    """

    mend_wanted = Signal(object)
    """Emitted with the QuickMend that the user chooses."""

    advice_wanted = Signal()
    """Emitted when the user asks what it would take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ""
        self._label = label(role="heading")
        self._label.setParent(self)
        self.mends = button(self.tr("Try…"), "menu")
        self.mends.setParent(self)
        self.mends.setAccessibleName(self.tr("Try a change that holds the attack"))
        self.mends.setToolTip(self.mends.accessibleName())
        self._menu = QMenu(self.mends)
        self.mends.setMenu(self._menu)
        self.mends.hide()
        self._make_room()
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence; an empty one hides the bar."""
        self.sentence = words
        self._label.setText(words)
        self._label.setToolTip(tooltip(words))
        self.setVisible(bool(words))

    def offer(self, found: QuickMends | None) -> None:
        """Offer changes that hold the attack; None: none is looked for, or known yet."""
        self._menu.clear()
        if found is not None:
            for mend in found.mends:
                words = shown(mend.words).replace("&", "&&")
                self._menu.addAction(words, lambda mend=mend: self.mend_wanted.emit(mend))
            self._menu.addAction(self.tr("What would it take?"), self.advice_wanted.emit)
        self.mends.setVisible(found is not None)
        self._make_room()

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        # As much room is left as with the button, so that its coming moves nothing.
        size = self.mends.sizeHint()
        lines = 1 if self.width() - size.width() - GRID >= _WIDE else 2
        self.setFixedHeight(lines * self._label.fontMetrics().lineSpacing() + GRID)
        taken = 0
        if not self.mends.isHidden():
            taken, height = size.width() + GRID, min(size.height(), self.height())
            top = (self.height() - height) // 2
            self.mends.setGeometry(self.width() - taken, top, size.width(), height)
        self._label.setGeometry(MARGIN, 0, self.width() - MARGIN - GRID - taken, self.height())
