"""The line under the map: what comes of the attack that is marked, or how to mark one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from sandbox.analysis.advice.quick_mends import QuickMends
from ui.text import shown, tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label

#: From this width in pixels on a button has a word beside its sign.
_WORDY = 960

#: From this room in pixels on every sentence fits into one line; else two are kept for it.
_WIDE = 780


class AnswerBar(QWidget):
    """A row whose height no sentence changes, so that another one moves nothing.

    Hidden without a sentence. Beside the sentence there may be a button that plays
    the crisis, and one with changes that help.
    """

    mend_wanted = Signal(object)
    """Emitted with the QuickMend that the user chooses."""

    advice_wanted = Signal()
    """Emitted when the user asks what it would take."""

    film_wanted = Signal()
    """Emitted when the user wants to see how the answer comes about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ""
        self._label = label(role="heading")
        self._label.setParent(self)
        self.play = button("")
        self.play.setParent(self)
        self.play.setAccessibleName(self.tr("Play the crisis on the map"))
        self.play.setToolTip(self.play.accessibleName())
        self.play.clicked.connect(self.film_wanted)
        self.play.hide()
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

    def offer_film(self, *, is_known: bool) -> None:
        """Offer to play how the answer comes about, once it is known."""
        self.play.setVisible(is_known)
        self._make_room()

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        # Where two lines are kept, they need the room that the word would take.
        self.play.setText(self.tr("▶ Play") if self.width() >= _WORDY else "▶")
        # As much room is left as with the buttons, so that their coming moves nothing.
        buttons = (self.mends, self.play)
        most = sum(each.sizeHint().width() + GRID for each in buttons)
        lines = 1 if self.width() - most >= _WIDE else 2
        self.setFixedHeight(lines * self._label.fontMetrics().lineSpacing() + GRID)
        right = self.width()
        for each in buttons:
            if not each.isHidden():
                size = each.sizeHint()
                height = min(size.height(), self.height())
                right -= size.width() + GRID
                each.setGeometry(right, (self.height() - height) // 2, size.width(), height)
        self._label.setGeometry(MARGIN, 0, right - MARGIN - GRID, self.height())
