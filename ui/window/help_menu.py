"""The Help menu: the guide, what a word means, what is new, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.help.guide_content import FOLDER
from ui.help.guide_window import GuideWindow
from ui.help.terms import GLOSSARY, anchor_here
from ui.window.menu_entry import add_entry
from ui.window.shortcuts import ShortcutsDialog


class HelpMenu(QObject):
    """Fills the menu; the guide's window is made when it is first opened, and kept."""

    claims_wanted = Signal()

    def __init__(self, menu: QMenu, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideWindow | None = None
        add_entry(menu, self.tr("&Guide"), self.show_guide, "F1")
        add_entry(
            menu,
            self.tr("The article, &claim by claim"),
            self.claims_wanted.emit,
            "Ctrl+Shift+L",
        )
        add_entry(menu, self.tr("&What is new"), self.show_news)
        add_entry(menu, self.tr("&Keyboard shortcuts"), self._show_shortcuts, "Ctrl+F1")

    def show_guide(self) -> None:
        """Open the guide: at the word that the mouse or the keyboard is on, if it explains it."""
        anchor = anchor_here(self._window, QCursor.pos())
        guide = self._opened()
        if anchor is not None:
            guide.reader.open_page(GLOSSARY, anchor)

    def show_news(self) -> None:
        """Open the guide at what is new in this version."""
        self._opened().reader.open_page(FOLDER / "reference" / "what-is-new.md")

    def _opened(self) -> GuideWindow:
        """Open the guide, or bring it to the front."""
        if self.guide is None:
            self.guide = GuideWindow(self._window)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()
        return self.guide

    def close(self) -> None:
        """Close the guide; the window closes."""
        if self.guide is not None:
            self.guide.close()

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self._window.menuBar(), self._window).open()
