"""Parts of a window whose sizes the user shifts against one another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def splitter(direction: Qt.Orientation, *parts: QWidget) -> QSplitter:
    """Return parts in a row or column with a line between them to drag; none goes away."""
    made = QSplitter(direction)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for part in parts:
        made.addWidget(part)
    return made
