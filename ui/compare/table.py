"""A table of treaties side by side; rows that differ have a sign, a word and a background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sandbox.report.charts.grids import Badge, Grid, Row
from sandbox.report.documents.table import escaped
from sandbox.sentences import say
from ui.charts.clipboard import Copier
from ui.charts.export import table_image
from ui.charts.grids import (
    cell_height,
    header_height,
    in_words,
    label_height,
    paint_cell,
    paint_label,
    paint_name,
)
from ui.text import capital, shown, tooltip
from ui.theme import colours_of

Index = QModelIndex | QPersistentModelIndex

_LABELS = 190
_NARROW = 150


class CompareTable(QTableView):
    """Shows rows of cells, one column a treaty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._copier = Copier(self)
        self._title = say("{name}", name=name)
        self._arranged_width: int | None = None
        self.setModel(self._rows)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._header = _Header(self._rows, self)
        self.setHorizontalHeader(self._header)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_rows(self, rows: Sequence[Row], badges: Sequence[Badge]) -> None:
        """Show rows, the treaties in the order of their badges."""
        if (tuple(rows), tuple(badges)) == (self._rows.rows, self._rows.badges):
            return
        self._rows.show_rows(rows, badges)
        self._arranged_width = None
        self._arrange()

    def text(self) -> str:
        """Return the table as tab-separated text."""
        return self._rows.text()

    def copy(self) -> None:
        """Copy the table as text, for a spreadsheet."""
        QGuiApplication.clipboard().setText(self.text())

    def copy_picture(self) -> None:
        """Copy the whole table as a picture, not only its visible part."""
        if not self._rows.rows:
            return
        grid = Grid(self._title, tuple(self._rows.badges), tuple(self._rows.rows))
        width = float(max(self.viewport().width(), self.horizontalHeader().length()))
        self._copier.copy_picture(lambda: table_image(grid, width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Divide the width among the treaties, and give each row the height it needs.

        Done once for rows and width, while the table is visible: all words are measured for it.
        """
        treaties, room = self._rows.columnCount() - 1, self.viewport().width()
        if treaties < 1 or not self.isVisible() or room == self._arranged_width:
            return
        self._arranged_width = room
        self.setColumnWidth(0, _LABELS)
        width = max((room - _LABELS) // treaties, _NARROW)
        for column in range(1, treaties + 1):
            self.setColumnWidth(column, width)
        self._header.fit(width)
        self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy table"), QKeySequence.StandardKey.Copy, self.copy)
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        menu.popup(event.globalPos())


class _Rows(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.badges: tuple[Badge, ...] = ()

    def show_rows(self, rows: Sequence[Row], badges: Sequence[Badge]) -> None:
        self.beginResetModel()
        self.rows, self.badges = tuple(rows), tuple(badges)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self.badges) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if index.column() == 0:
                words = capital(shown(row.label))
                return self.tr("{label}, differs").format(label=words) if row.differs else words
            return in_words(row.cells[index.column() - 1])
        if role == Qt.ItemDataRole.ToolTipRole and index.column():
            hint = row.cells[index.column() - 1].hint
            return tooltip(shown(hint)) if hint else None
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.badges[section - 1].name if section else ""
        return None

    def text(self) -> str:
        lines = [["", *(badge.name for badge in self.badges)]]
        for row in self.rows:
            label = capital(shown(row.label))
            lines.append([label, *(in_words(cell) for cell in row.cells)])
        return "".join("\t".join(map(_for_a_cell, line)) + "\n" for line in lines)


def _for_a_cell(words: str) -> str:
    return escaped("; ".join(words.replace("\t", " ").splitlines()))


class _Header(QHeaderView):
    """Names the treaties, each below a piece of its line."""

    def __init__(self, rows: _Rows, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._badges = rows
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fit(self, width: float) -> None:
        """Set the height that the names need over columns of this width."""
        self.setFixedHeight(round(header_height(self._badges.badges, width, self.font())))

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:  # noqa: N802
        colours = colours_of(self)
        painter.save()
        painter.fillRect(rect, QColor(colours.panel))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        if section:
            badge = self._badges.badges[section - 1]
            paint_name(painter, QRectF(rect), badge, colours, self.font())
        painter.restore()


class _Cells(QStyledItemDelegate):
    """Paints labels and cells, and computes their heights."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table: Any = self.parent()
        colours = colours_of(table)
        row = table.model().rows[index.row()]
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.wash))
        elif row.differs:
            painter.fillRect(rect, QColor(colours.ground))
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(colours.line)
        )
        if index.column() == 0:
            paint_label(painter, rect, row, colours, table.font())
        else:
            paint_cell(painter, rect, row.cells[index.column() - 1], colours, table.font())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        table: Any = self.parent()
        width = table.columnWidth(index.column())
        row = table.model().rows[index.row()]
        if index.column() == 0:
            height = label_height(row, width, table.font())
        else:
            height = cell_height(row.cells[index.column() - 1], width, table.font())
        return QSize(width, round(height))
