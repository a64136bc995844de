"""Splitters, in which the user changes the sizes of the parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def splitter(direction: Qt.Orientation, *parts: QWidget) -> QSplitter:
    """Return a splitter with a thin handle, whose parts cannot be collapsed."""
    made = QSplitter(direction)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for part in parts:
        made.addWidget(part)
    return made
