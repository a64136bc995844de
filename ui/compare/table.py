"""A table of treaties side by side: rows that differ are marked by a sign, a word and a wash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
    QResizeEvent,
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

from sandbox.report.comparison import Badge
from sandbox.report.comparison_table import Cell, Change, Row
from sandbox.report.table import escaped
from ui.compare.swatch import paint_swatch
from ui.text import capital, shown, tooltip
from ui.theme import GRID, SMALL_PIXELS, colours_of
from ui.widgets.mark import MARK_SIZE, paint_mark

Index = QModelIndex | QPersistentModelIndex

#: What stands before a line that the first treaty does not have, or not so.
_SIGNS = {Change.SAME: "", Change.NEW: "≠ ", Change.JOINED: "+ ", Change.LEFT: "− "}

_LABELS = 190
_NARROW = 150
_HEADER = 46
_EDGE = 10


class CompareTable(QTableView):
    """Shows rows of cells, one column a treaty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = _Header(self._rows, self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_rows(self, rows: Sequence[Row], badges: Sequence[Badge]) -> None:
        """Show other rows, the treaties in the order of their badges."""
        self._rows.show_rows(rows, badges)
        self._arrange()

    def text(self) -> str:
        """Return what is shown as text with tabs between cells."""
        return self._rows.text()

    def copy(self) -> None:
        """Copy what is shown, for a spreadsheet."""
        QGuiApplication.clipboard().setText(self.text())

    def picture(self) -> QPixmap:
        """Return the whole table as a picture, whatever of it is in sight."""
        whole = CompareTable("")
        whole.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        whole.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.resize(max(self.width(), self.horizontalHeader().length()), 100)
        whole.show()
        whole.show_rows(self._rows.rows, self._rows.badges)
        whole.resize(whole.width(), whole.verticalHeader().length() + _HEADER)
        made = whole.grab()
        whole.deleteLater()
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Share the width out among the treaties, and give each row the height it needs."""
        treaties = self._rows.columnCount() - 1
        if treaties < 1:
            return
        self.setColumnWidth(0, _LABELS)
        width = max((self.viewport().width() - _LABELS) // treaties, _NARROW)
        for column in range(1, treaties + 1):
            self.setColumnWidth(column, width)
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


def in_words(cell: Cell) -> str:
    """Return all that a cell says, line by line."""
    return "\n".join(
        [capital(shown(cell.head)), *(_SIGNS[kind] + shown(words) for kind, words in cell.lines)]
    )


def _for_a_cell(words: str) -> str:
    return escaped("; ".join(words.replace("\t", " ").splitlines()))


class _Header(QHeaderView):
    """Names the treaties, each with its piece of line."""

    def __init__(self, rows: _Rows, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._badges = rows
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(_HEADER)

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:  # noqa: N802
        colours = colours_of(self)
        painter.save()
        painter.fillRect(rect, QColor(colours.panel))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        if section:
            badge = self._badges.badges[section - 1]
            colour = colours.hues[badge.hue]
            paint_swatch(painter, QPointF(rect.left() + _EDGE, rect.top() + 10), badge.line, colour)
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.ink))
            place = QRectF(rect).adjusted(_EDGE, 14, -_EDGE, 0)
            words = QFontMetricsF(font).elidedText(
                badge.name, Qt.TextElideMode.ElideMiddle, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class _Cells(QStyledItemDelegate):
    """Paints labels and cells, and tells how high they are."""

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
        inside = rect.adjusted(_EDGE, GRID, -_EDGE, -GRID)
        bold = QFont(table.font())
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(bold)
        if index.column() == 0:
            painter.setFont(bold)
            painter.setPen(QColor(colours.ink))
            wrap = Qt.TextFlag.TextWordWrap
            painter.drawText(inside.adjusted(20, 0, 0, 0), wrap, capital(shown(row.label)))
            if row.differs:
                painter.setPen(QColor(colours.accent))
                painter.drawText(QPointF(inside.left(), inside.top() + metrics.ascent()), "≠")
        else:
            self._paint_cell(painter, inside, row.cells[index.column() - 1], bold)
        painter.restore()

    def _paint_cell(self, painter: QPainter, inside: QRectF, cell: Cell, bold: QFont) -> None:
        table: Any = self.parent()
        colours = colours_of(table)
        metrics = QFontMetricsF(bold)
        words = inside
        if cell.verdict is not None:
            spot = QPointF(inside.left() + MARK_SIZE / 2, inside.top() + metrics.height() / 2)
            paint_mark(painter, spot, cell.verdict, colours)
            words = inside.adjusted(MARK_SIZE + GRID, 0, 0, 0)
        wrap = Qt.TextFlag.TextWordWrap
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink))
        head = capital(shown(cell.head))
        painter.drawText(words, wrap, head)
        top = metrics.boundingRect(words, wrap, head).height() + 2
        small = _small(bold)
        for kind, sentence in cell.lines:
            line = _SIGNS[kind] + shown(sentence)
            painter.setFont(small)
            is_new = kind is not Change.SAME
            painter.setPen(QColor(colours.ink if is_new else colours.quiet))
            place = words.adjusted(0, top, 0, 0)
            painter.drawText(place, wrap, line)
            top += QFontMetricsF(small).boundingRect(place, wrap, line).height() + 3

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        table: Any = self.parent()
        width = table.columnWidth(index.column())
        row = table.model().rows[index.row()]
        bold = QFont(table.font())
        bold.setWeight(QFont.Weight.DemiBold)
        if index.column() == 0:
            height = _height(bold, capital(shown(row.label)), width - 2 * _EDGE - 20)
            return QSize(width, round(height + 2 * GRID + 2))
        cell = row.cells[index.column() - 1]
        room = width - 2 * _EDGE - (MARK_SIZE + GRID if cell.verdict is not None else 0)
        height = _height(bold, capital(shown(cell.head)), room) + 2
        for kind, sentence in cell.lines:
            height += _height(_small(bold), _SIGNS[kind] + shown(sentence), room) + 3
        return QSize(width, round(height + 2 * GRID + 2))


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.Normal)
    made.setPixelSize(SMALL_PIXELS)
    return made


def _height(font: QFont, words: str, width: float) -> float:
    place = QRectF(0, 0, width, 10_000)
    return QFontMetricsF(font).boundingRect(place, Qt.TextFlag.TextWordWrap, words).height()
