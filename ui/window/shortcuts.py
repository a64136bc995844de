"""Help > Keyboard shortcuts: the keys of the menus, and those of the parts of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import GRID
from ui.window.commands import action_keys, action_words, menu_actions

_WIDTH, _HEIGHT = 520, 560


class ShortcutsDialog(QDialog):
    """Lists the shortcuts, read from the menus themselves so that none is missing."""

    def __init__(self, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self._fill(bar)
        self.list.expandAll()
        self.list.setColumnWidth(0, _WIDTH - 200)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)

    def _fill(self, bar: QMenuBar) -> None:
        menus: dict[str, list[tuple[str, str]]] = {}
        for place, action in menu_actions(bar):
            if keys := action_keys(action):
                menus.setdefault(place, []).append((action_words(action), keys))
        for place, rows in (menus | self._parts()).items():
            heading = QTreeWidgetItem(self.list, [place])
            for words, keys in rows:
                QTreeWidgetItem(heading, [words, keys])

    def _parts(self) -> dict[str, list[tuple[str, str]]]:
        """Return the keys that parts of the window take while they have the keyboard."""
        return {
            self.tr("Map"): [
                (self.tr("Go from state to state"), self.tr("Arrows")),
                (self.tr("Go to a state by its name"), self.tr("Letters")),
                (self.tr("Make it a party, or an aggressor in “What if…”"), _key("Space")),
                (self.tr("Make it the victim in “What if…”"), _key("Shift+Space")),
                (self.tr("Switch “What if…”"), _key("W")),
                (self.tr("Larger, smaller, the whole world"), "+  −  0"),
            ],
            self.tr("Crisis that plays"): [
                (self.tr("Play and pause"), _key("Space")),
                (self.tr("One step on or back"), f"{_key('Right')}, {_key('Left')}"),
                (self.tr("To the first step, to the last"), f"{_key('Home')}, {_key('End')}"),
            ],
            self.tr("Chart of lines"): [
                (self.tr("Read the figures from point to point"), self.tr("Arrows")),
                (self.tr("Larger, smaller, all of it"), "+  −  0"),
            ],
            self.tr("Ladder of an obligation"): [
                (self.tr("One rung up or down"), self.tr("Arrows")),
                (self.tr("To a rung"), "0 – 6"),
            ],
            self.tr("List of states"): [
                (self.tr("Make the states chosen parties, or no longer"), _key("Space")),
                (self.tr("Change the year of joining or leaving"), _key("F2")),
            ],
            self.tr("Everywhere"): [
                (self.tr("Next control, and back"), f"{_key('Tab')}, {_key('Shift+Tab')}"),
                (self.tr("Close, or give up the change"), _key("Esc")),
            ],
        }


def _key(name: str) -> str:
    """Return a key as the system writes it."""
    return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
