"""The Edit menu: undo and redo, and the ways to a state and to a command."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.documents.document import Document
from ui.window.menu_entry import add_entry


class EditMenu(QObject):
    """Fills the menu; undo and redo are those of the document."""

    history_wanted = Signal()
    state_wanted = Signal()
    """Emitted when a state is to be looked for."""

    command_wanted = Signal()
    """Emitted when a command is to be looked for."""

    def __init__(self, menu: QMenu, window: QMainWindow, document: Document) -> None:
        super().__init__(window)
        stack, keys = document.stack, QKeySequence.StandardKey
        for action, key in (
            (stack.createUndoAction(window, self.tr("&Undo")), keys.Undo),
            (stack.createRedoAction(window, self.tr("&Redo")), keys.Redo),
        ):
            action.setShortcut(QKeySequence(key))
            menu.addAction(action)
        add_entry(menu, self.tr("Undo &history"), self.history_wanted.emit, "Ctrl+Alt+Z")
        menu.addSeparator()
        add_entry(menu, self.tr("&Find a state"), self.state_wanted.emit, keys.Find)
        add_entry(menu, self.tr("Find a &command"), self.command_wanted.emit, "Ctrl+K")
