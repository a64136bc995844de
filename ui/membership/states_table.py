"""The view of the list of states: columns, keys and editors."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QRegularExpressionValidator,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ui.membership.states_model import CODE_ROLE, SUM_ROLE, YEARS, StatesColumn
from ui.theme import GRID, SMALL_PIXELS

Index = QModelIndex | QPersistentModelIndex

#: Least widths in pixels where there is little room, and from `_WIDE` pixels on.
_NARROW_WIDTHS = {StatesColumn.STRENGTH: 55, StatesColumn.JOINED: 42, StatesColumn.LEFT: 40}
_WIDE_WIDTHS = {StatesColumn.STRENGTH: 96, StatesColumn.JOINED: 68, StatesColumn.LEFT: 60}
_WIDE = 420

#: Pixels at the sides of a heading, as the theme has them, and between it and the next.
_BESIDE_HEADING = 8

#: A year as a treaty file takes it, or none.
_YEAR = "|[12][0-9]{3}"


class _YearEditor(QStyledItemDelegate):
    """Shows a year, and edits it in its cell."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        name = index.sibling(index.row(), StatesColumn.STATE)
        if name.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked:
            # The years of a state that is not a party now are shown in a quiet colour.
            option.palette.setBrush(QPalette.ColorRole.Text, option.palette.placeholderText())

    def createEditor(  # noqa: N802, Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setValidator(QRegularExpressionValidator(_YEAR, editor))
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setProperty("role", "cell")
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(heading))
        return editor


class _Name(QStyledItemDelegate):
    """Shows a name; a region's is bold, with its sum at the right end of the line."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        if index.data(CODE_ROLE) is None:
            option.font.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        words = index.data(SUM_ROLE)
        if words:
            painter.save()
            painter.setFont(option.font)
            painter.setPen(option.palette.placeholderText().color())
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(option.rect.adjusted(0, 0, -GRID // 2, 0), side, words)
            painter.restore()


class StatesTable(QTreeView):
    """The list: whole rows, several at a time, the space bar to tick them, F2 for a year."""

    space_pressed = Signal()

    explained = Signal(str)
    """Emitted with a state whose figures are to be traced."""

    def settle(self) -> None:
        """Set the look once there is a model."""
        self.setItemDelegateForColumn(StatesColumn.STATE, _Name(self))
        for column in YEARS:
            self.setItemDelegateForColumn(column, _YearEditor(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setIndentation(GRID)
        self.setSortingEnabled(True)
        self.sortByColumn(StatesColumn.STRENGTH, Qt.SortOrder.DescendingOrder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(32)
        header.setSectionResizeMode(StatesColumn.STATE, QHeaderView.ResizeMode.Stretch)
        for column in _NARROW_WIDTHS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.model().modelReset.connect(self._unfold)
        self.model().rowsInserted.connect(self._unfold)

    def sizeHint(self) -> QSize:
        # A stack of pages takes this height, be the least one more or not.
        return super().sizeHint().expandedTo(self.minimumSize())

    def sort_by(self, column: StatesColumn) -> None:
        """Sort by a column: the strongest first, else from A to Z and from early to late."""
        falls = column is StatesColumn.STRENGTH
        order = Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder
        self.sortByColumn(column, order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = _WIDE_WIDTHS if self.width() >= _WIDE else _NARROW_WIDTHS
        for column, width in widths.items():
            self.setColumnWidth(column, max(width, self._heading_width(column)))

    def _heading_width(self, column: StatesColumn) -> int:
        """Return the pixels that a heading needs in the user's language and font."""
        font = QFont(self.header().font())
        font.setPixelSize(SMALL_PIXELS)
        title = self.model().headerData(column, Qt.Orientation.Horizontal)
        return QFontMetrics(font).horizontalAdvance(title) + _BESIDE_HEADING

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # With the menu key, the menu is about the current row.
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        code = index.siblingAtColumn(StatesColumn.STATE).data(CODE_ROLE)
        if code is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Where its figures come from…"), lambda: self.explained.emit(code))
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Key navigation needs a current row to start from.
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.selectionModel().hasSelection() and self.model().rowCount():
            current = self.currentIndex()
            self.selectionModel().setCurrentIndex(
                current if current.isValid() else self.model().index(0, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )

    def _unfold(self) -> None:
        """Expand all regions, and let the first cell of a region span all columns."""
        for row in range(self.model().rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003
        self.expandAll()
