"""An entry of a menu, with what it does and its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


def add_entry(
    menu: QMenu,
    words: str,
    does: Callable[[], object],
    keys: str | QKeySequence.StandardKey = "",
) -> QAction:
    """Add an entry to a menu and return it."""
    action = menu.addAction(words)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda: does())
    return action
