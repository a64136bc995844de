"""A thin bar below a figure of a table, as long as the figure is large."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sandbox.report.charts.hues import Hue
from ui.theme import colours_of
from ui.widgets.table_models import SORT_ROLE

_HEIGHT, _SIDE = 3.0, 8


class BarDelegate(QStyledItemDelegate):
    """Draws the figure as any cell, and its bar, from the right; `largest` fills the cell."""

    def __init__(self, hue: Hue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hue = hue
        self.largest = 0.0

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        value = float(index.data(SORT_ROLE))
        if value > 0 and self.largest > 0:
            cell = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, -3)
            width = cell.width() * min(1.0, value / self.largest)
            bar = QRectF(cell.right() - width, cell.bottom() - _HEIGHT, width, _HEIGHT)
            hues = colours_of(option.widget).hues
            painter.fillRect(bar, QColor(hues[self._hue]))
