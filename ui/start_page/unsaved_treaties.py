"""The treaties that were not saved when Covenant last ended, each to restore or discard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.documents.recovery import Snapshot
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label


class UnsavedTreaties(QFrame):
    """A line for each snapshot, to restore it or discard it."""

    restore_wanted = Signal(object)
    discard_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self.setProperty("role", "notice")
        self._column.setContentsMargins(MARGIN, GRID + 4, GRID + 4, GRID + 4)
        self._column.setSpacing(GRID + 4)
        self._column.addWidget(label(self.tr("Not saved when Covenant last ended"), "heading"))
        self.lines: list[UnsavedTreaty] = []

    def show_snapshots(self, snapshots: Sequence[Snapshot]) -> None:
        """Offer these in place of those before."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [UnsavedTreaty(snapshot) for snapshot in snapshots]
        for line in self.lines:
            line.restore.clicked.connect(
                lambda _=False, line=line: self.restore_wanted.emit(line.snapshot)
            )
            line.discard.clicked.connect(
                lambda _=False, line=line: self.discard_wanted.emit(line.snapshot)
            )
            self._column.addWidget(line)
        self.setVisible(bool(self.lines))


class UnsavedTreaty(QWidget):
    """One snapshot: its name, its time and its file, with the two buttons."""

    def __init__(self, snapshot: Snapshot) -> None:
        super().__init__()
        self.snapshot = snapshot
        moment = QDateTime.fromSecsSinceEpoch(int(snapshot.time.timestamp()))
        time = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        where = str(snapshot.path) if snapshot.path else self.tr("never saved to a file")
        self.restore = button(self.tr("Restore"), "primary")
        self.restore.setAccessibleName(self.tr("Restore {name}").format(name=snapshot.name))
        self.discard = button(self.tr("Discard"))
        self.discard.setAccessibleName(self.tr("Discard {name}").format(name=snapshot.name))
        self.words = label(self.tr("{name}, {time}").format(name=snapshot.name, time=time))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.words)
        words.addWidget(label(where, "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addLayout(words, 1)
        row.addWidget(self.restore)
        row.addWidget(self.discard)
