"""Suggestions how to begin, shown for a treaty without parties."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox.treaty.templates import template_info
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label

#: Templates that differ as widely as possible.
_TEMPLATES = ("league", "un-charter", "north-atlantic")


class Suggestions(QWidget):
    """A sentence, and buttons that open a few templates."""

    template_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addStretch(1)
        heading = label(self.tr("Nobody is protected yet"), "heading")
        hint = label(
            self.tr("Tick the states that are to be parties, or start from a treaty of history."),
            "quiet",
        )
        for words in (heading, hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        column.addSpacing(GRID)
        for name in _TEMPLATES:
            info = template_info(name)
            open_it = button(self.tr("{title}, {year}").format(title=info.title, year=info.default))
            open_it.setAccessibleName(self.tr("Open {title}").format(title=info.title))
            open_it.clicked.connect(lambda _=False, name=name: self.template_wanted.emit(name))
            column.addWidget(open_it, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
