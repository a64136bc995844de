"""A read-only table: whole rows, sorted by a click or a key, copied as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ui.widgets.table_models import ROW_ROLE, SORT_ROLE, Column, RowsModel

_ROW_HEIGHT = 28

#: Pixels at the sides of a heading, as the theme has them.
_BESIDE_HEADING = 24

_SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class RowsTable(QTableView):
    """Shows rows of values. The menu key sorts and copies, as a click on a heading does."""

    chosen = Signal(object)
    """Emitted with the value of the row that the user selects, not for changes by the program."""

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        widths: Mapping[int, int],
        parent: QWidget | None = None,
    ) -> None:
        """widths: the columns of a fixed width, in pixels; the others share the rest.

        No column is narrower than its heading.
        """
        super().__init__(parent)
        self._rows = RowsModel(columns, self)
        self._sorted = _Sorted(self._rows, self)
        self._is_showing = False
        self.setModel(self._sorted)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        # Unsorted: in the order of the rows.
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        for column in range(len(columns)):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, mode.Fixed if column in widths else mode.Stretch)
            if column in widths:
                words = self.fontMetrics().horizontalAdvance(columns[column].title)
                self.setColumnWidth(column, max(widths[column], words + _BESIDE_HEADING))
        self.selectionModel().currentRowChanged.connect(self._tell)
        # Selecting the same row again must emit the signal again.
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    def show_rows(
        self, rows: Sequence[Any], selected: Callable[[Any], bool] = lambda row: False
    ) -> None:
        """Show other rows, and select the first for which `selected` returns True."""
        self._is_showing = True
        self._rows.show_rows(rows)
        self._is_showing = False
        self.select(selected)

    def select(self, wanted: Callable[[Any], bool]) -> None:
        """Select the first row for which `wanted` returns True, or none, without a signal."""
        self._is_showing = True
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        for number, row in enumerate(self.rows()):
            if wanted(row):
                self.selectionModel().setCurrentIndex(self._sorted.index(number, 0), _SELECT_ROW)
                self.scrollTo(self._sorted.index(number, 0))
                break
        self._is_showing = False

    def rows(self) -> list[Any]:
        """Return the values shown, from top to bottom."""
        shown = self._sorted
        places = (shown.mapToSource(shown.index(row, 0)) for row in range(shown.rowCount()))
        # Not through a role, for which Qt would call Python for each row.
        return [self._rows.row(place.row()) for place in places]

    def selected(self) -> list[Any]:
        """Return the values of the rows that are selected, from top to bottom."""
        picked = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(ROW_ROLE) for index in picked]

    def let_through(self, test: Callable[[Any], bool]) -> None:
        """Show only the rows that pass a test."""
        self._sorted.let_through(test)

    def copy(self) -> None:
        """Copy the selected rows, or all, with the headings, as tab-separated text."""
        columns = [c for c in range(self._sorted.columnCount()) if not self.isColumnHidden(c)]
        picked = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = [[self._heading(column) for column in columns]]
        for row in picked or range(self._sorted.rowCount()):
            lines.append([str(self._sorted.index(row, column).data()) for column in columns])
        text = "\n".join("\t".join(line) for line in lines)
        QGuiApplication.clipboard().setText(text + "\n")

    def _heading(self, column: int) -> str:
        return str(self._sorted.headerData(column, Qt.Orientation.Horizontal))

    def _tell(self, now: QModelIndex) -> None:
        if now.isValid() and not self._is_showing:
            self.chosen.emit(now.data(ROW_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return the menu of the table: copy, and sort by each column."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        menu.addSeparator()
        for column in range(self._sorted.columnCount()):
            if self.isColumnHidden(column):
                continue
            words = self.tr("Sort by {column}").format(column=self._heading(column))
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, column=column: self._sort(column))
        menu.addAction(
            self.tr("In the first order"),
            lambda: self.sortByColumn(-1, Qt.SortOrder.AscendingOrder),
        )
        return menu

    def _sort(self, column: int) -> None:
        """Sort by a column, in reverse if it is already sorted by it."""
        header = self.horizontalHeader()
        ascending = Qt.SortOrder.AscendingOrder
        again = (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (column, ascending)
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if again else ascending)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Key navigation needs a current row to start from; that does not yet select it.
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.currentIndex().isValid() and self._sorted.rowCount():
            self._is_showing = True
            self.selectionModel().setCurrentIndex(
                self._sorted.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self._is_showing = False


class _Sorted(QSortFilterProxyModel):
    """The rows that pass a test, sorted."""

    def __init__(self, rows: RowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._test: Callable[[Any], bool] = lambda row: True
        self.setSourceModel(rows)
        self.setSortRole(SORT_ROLE)

    def let_through(self, test: Callable[[Any], bool]) -> None:
        self.beginFilterChange()
        self._test = test
        self.endFilterChange(self.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Any) -> bool:  # noqa: N802, Qt's name
        return self._test(self._rows.row(row))
