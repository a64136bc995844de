"""The recent files, each a line to click; those that are gone are marked and can be taken off."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.documents import recent_files
from ui.text import tooltip
from ui.theme import GRID
from ui.widgets.labels import button, label


class RecentFiles(QWidget):
    """Shows the files opened or saved last."""

    file_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.lines: list[QWidget] = []

    def refresh(self) -> None:
        """Read the list again."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        paths = recent_files.recent_files()
        self.lines = [self._line(path) for path in paths]
        if not paths:
            self.lines = [label(self.tr("Files that you open or save are listed here."), "quiet")]
        for line in self.lines:
            self._column.addWidget(line)

    def _line(self, path: Path) -> QWidget:
        is_there = os.path.exists(path)
        opener = button("", "link")
        name = path.stem if is_there else self.tr("{name} (missing)").format(name=path.stem)
        words = opener.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 220)
        opener.setText(words.replace("&", "&&"))
        opener.setAccessibleName(self.tr("Open {name}").format(name=name))
        opener.setAccessibleDescription(str(path))
        opener.setToolTip(tooltip(str(path)))
        opener.setEnabled(is_there)
        opener.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        opener.clicked.connect(lambda: self.file_wanted.emit(path))
        if is_there:
            return opener
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(opener, 1)
        remove = button("×")
        remove.setAccessibleName(self.tr("Take {name} off the list").format(name=path.stem))
        remove.setToolTip(self.tr("Take it off the list"))
        remove.setFixedWidth(28)
        remove.clicked.connect(lambda: self._forget(path))
        row.addWidget(remove)
        return line

    def _forget(self, path: Path) -> None:
        recent_files.remove_recent_file(path)
        self.refresh()
