"""A short list of entries, with controls for one entry and buttons to add or remove it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.text import tooltip
from ui.theme import GRID
from ui.widgets.labels import button, label

Index = QModelIndex | QPersistentModelIndex

_ROW_HEIGHT = 26
_HEADER_HEIGHT = 30

#: The most rows shown; with more entries the table scrolls.
_MOST_ROWS = 6

#: One entry: the text of each column, and a note for the tooltip.
Row = tuple[tuple[str, ...], str]


class EntryListModel(QAbstractTableModel):
    """A table model with one row for each entry."""

    def __init__(self, columns: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cells, note = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(note or cells[index.column()])
        return None


class EntryList(QWidget):
    """The table with its buttons; its owner holds the entries and reads the controls.

    The controls stand between the table and the buttons. `put` is emitted when the entry
    in the controls is to be added, or to replace the one with the same key.
    """

    put = Signal()
    removed = Signal(int)
    """Emitted with the row to remove."""

    selected = Signal(int)
    """Emitted with the row that the user selects, to be shown in the controls."""

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        nothing: str,
        controls: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = EntryListModel(columns, self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName(name)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._nothing = label(nothing, "quiet")
        self.add = button(self.tr("Add or change"))
        self.add.clicked.connect(self.put)
        self.remove = button(self.tr("Remove"))
        self.remove.clicked.connect(self._remove)
        self.table.selectionModel().selectionChanged.connect(self._select)
        self._model.modelReset.connect(self._select)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.table, self._nothing, *controls):
            column.addWidget(part)
        column.addLayout(buttons)
        self.show_rows(())

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these entries in place of those before."""
        self._model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(_HEADER_HEIGHT + _ROW_HEIGHT * min(len(rows), _MOST_ROWS))
        self._nothing.setVisible(not rows)
        self._select()

    def _row(self) -> int | None:
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def _select(self) -> None:
        row = self._row()
        self.remove.setEnabled(row is not None)
        if row is not None:
            self.selected.emit(row)

    def _remove(self) -> None:
        row = self._row()
        if row is not None:
            self.removed.emit(row)
