"""The Help menu: the guide, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.help.guide_window import GuideWindow
from ui.window.shortcuts import ShortcutsDialog


class HelpMenu(QObject):
    """Fills the menu; the guide's window is made when it is first opened, and kept."""

    def __init__(self, menu: QMenu, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideWindow | None = None
        for words, keys, do in (
            (self.tr("&Guide"), "F1", self.show_guide),
            (self.tr("&Keyboard shortcuts"), "Ctrl+F1", self._show_shortcuts),
        ):
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(do)

    def show_guide(self) -> None:
        """Open the guide, or bring it to the front."""
        if self.guide is None:
            self.guide = GuideWindow(self._window)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def close(self) -> None:
        """Close the guide; the window closes."""
        if self.guide is not None:
            self.guide.close()

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self._window.menuBar(), self._window).open()
