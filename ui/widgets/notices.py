"""Notices above the panels: one sentence each, with buttons for what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label


class NoticeBar(QWidget):
    """Shows notices below one another, each until it is answered or no longer applies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        self._column.setSpacing(GRID)
        self.hide()

    def show_notice(
        self, key: str, words: str, actions: Mapping[str, Callable[[], object]] | None = None
    ) -> None:
        """Show a notice in place of the one with the same key.

        actions: the function of each button by its text; a click also closes the notice.
        """
        self.clear(key)
        notice = Notice(words)
        for name, action in (actions or {self.tr("Close"): lambda: None}).items():
            notice.add(name).clicked.connect(partial(self._answer, key, action))
        self._notices[key] = notice
        self._column.addWidget(notice)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(notice, QAccessible.Event.Alert))

    def clear(self, key: str) -> None:
        """Take a notice away, if it is there."""
        notice = self._notices.pop(key, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._notices))

    def notice(self, key: str) -> Notice | None:
        """Return the notice with a key, None if it is not shown."""
        return self._notices.get(key)

    def _answer(self, key: str, action: Callable[[], object]) -> None:
        self.clear(key)
        action()

    def point_at(self, key: str) -> None:
        """Focus a notice that must be answered first."""
        self._notices[key].buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)


class Notice(QFrame):
    """One notice with its buttons."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setAccessibleName(words)
        self.words = words
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GRID + 4, GRID - 2, GRID, GRID - 2)
        self._row.setSpacing(GRID)
        self._row.addWidget(label(words), 1)

    def add(self, name: str) -> QPushButton:
        """Add a button and return it."""
        made = button(name)
        made.setAccessibleDescription(self.words)
        self._row.addWidget(made)
        self.buttons.append(made)
        return made
