"""Lays cards out in as many columns as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import GRID


class CardGrid(QWidget):
    """Cards of one width, row by row; the tab order is the reading order."""

    def __init__(
        self, cards: Sequence[QWidget], narrowest: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._narrowest = narrowest
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID + 4)
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = self._grid.spacing()
        fits = (self.width() + gap) // (self._narrowest + gap)
        self._arrange(min(max(1, fits), len(self._cards)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
