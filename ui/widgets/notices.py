"""Notices in a row that is kept for them: one sentence each, with buttons for what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.text import tooltip
from ui.theme import GRID
from ui.widgets.labels import ElidedLabel, button, label


class NoticeBar(QWidget):
    """Shows the newest notice until it is answered or no longer applies, then the one before."""

    changed = Signal()
    """Emitted when another notice is shown, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        self._others = label(role="small", wraps=False)
        self._row.addWidget(self._others)
        self.hide()

    def show_notice(
        self, key: str, words: str, actions: Mapping[str, Callable[[], object]] | None = None
    ) -> None:
        """Show a notice in place of the one with the same key; one that says the same stays.

        actions: the function of each button by its text; a click also closes the notice.
        """
        actions = actions or {self.tr("Close"): lambda: None}
        shown = self._notices.get(key)
        if shown is not None and shown.says(words, actions):
            return
        self._take_away(key)
        notice = Notice(words)
        for name, action in actions.items():
            notice.add(name).clicked.connect(partial(self._answer, key, action))
        self._notices[key] = notice
        self._row.insertWidget(0, notice, 1)
        self._show_newest()
        QAccessible.updateAccessibility(QAccessibleEvent(notice, QAccessible.Event.Alert))

    def clear(self, key: str) -> None:
        """Take a notice away, if it is there."""
        self._take_away(key)
        self._show_newest()

    def notice(self, key: str) -> Notice | None:
        """Return the notice with a key, None if there is none."""
        return self._notices.get(key)

    def point_at(self, key: str) -> None:
        """Show a notice that must be answered first, and focus it."""
        self._notices[key] = self._notices.pop(key)
        self._show_newest()
        self._notices[key].buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, key: str) -> None:
        notice = self._notices.pop(key, None)
        if notice is not None:
            self._row.removeWidget(notice)
            notice.hide()
            notice.deleteLater()

    def _show_newest(self) -> None:
        notices = list(self._notices.values())
        for notice in notices:
            notice.setVisible(notice is notices[-1])
        more = len(notices) - 1
        self._others.setText(self.tr("and {count} more").format(count=more))
        self._others.setVisible(more > 0)
        self.setVisible(bool(notices))
        self.changed.emit()

    def _answer(self, key: str, action: Callable[[], object]) -> None:
        self.clear(key)
        action()


class Notice(QFrame):
    """One notice with its buttons."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setAccessibleName(words)
        self.words = words
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GRID + 4, 0, 0, 0)
        self._row.setSpacing(GRID)
        shown = ElidedLabel()
        shown.setText(words)
        shown.setToolTip(tooltip(words))
        self._row.addWidget(shown, 1)

    def says(self, words: str, actions: Mapping[str, object]) -> bool:
        """Whether the notice says these words, and offers buttons of these names."""
        return self.words == words and [each.text() for each in self.buttons] == list(actions)

    def add(self, name: str) -> QPushButton:
        """Add a button and return it."""
        made = button(name, "row")
        made.setAccessibleDescription(self.words)
        self._row.addWidget(made)
        self.buttons.append(made)
        return made
