"""Table models whose columns have headings; the base of all table models of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui import text

Index = QModelIndex | QPersistentModelIndex

#: The roles of the value that a cell is sorted by, and of the row's own value.
SORT_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

Row = TypeVar("Row")


@dataclass(frozen=True)
class Heading:
    """The heading of a column; columns of figures are aligned to the right."""

    title: str
    tip: str = ""
    is_figure: bool = False

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.is_figure else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class ColumnsModel(QAbstractTableModel):
    """A table with headings; subclasses keep `_rows` and implement `data`."""

    def __init__(self, headings: Sequence[Heading], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: Sequence[Any] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        heading = self._headings[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return heading.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.tooltip(heading.tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return heading.alignment
        return None


@dataclass(frozen=True)
class Column(Heading, Generic[Row]):
    """A column, by functions of a row's value.

    shown: the text of the cell; key: the sort key, None for the text itself; tells: the
    tooltip, None for none.
    """

    shown: Callable[[Row], str] = str
    key: Callable[[Row], Any] | None = None
    tells: Callable[[Row], str] | None = None


class RowsModel(ColumnsModel):
    """Shows one value in each row, by the functions of its columns."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._columns = tuple(columns)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, in their own order."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> Any:
        """Return the value of a row."""
        return self._rows[number]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown(row)
        if role == SORT_ROLE:
            return text.plain(column.shown(row)) if column.key is None else column.key(row)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.ToolTipRole and column.tells is not None:
            return text.tooltip(column.tells(row))
        return None
