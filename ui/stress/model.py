"""The worst coalitions as a table: who attacks whom, and how it ends."""

from __future__ import annotations

import math
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sandbox.stress.results import Worst
from ui import text

Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns of the table."""

    AGGRESSORS = 0
    VICTIM = 1
    ALONE = 2
    HESITANT = 3
    RESOLUTE = 4
    CONFIDENCE = 5


_NUMBERS = (Column.ALONE, Column.HESITANT, Column.RESOLUTE)


class WorstModel(QAbstractTableModel):
    """One row a victim, in the order of margins: the worst first."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Worst, ...] = ()
        self._names: dict[str, str] = {}

    def show_worst(self, rows: tuple[Worst, ...], names: dict[str, str]) -> None:
        """Show worst coalitions; `names` gives each state's name by its abbreviation."""
        self.beginResetModel()
        self._rows, self._names = rows, names
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.AGGRESSORS: self.tr("Aggressors"),
                Column.VICTIM: self.tr("Victim"),
                Column.ALONE: self.tr("Alone"),
                Column.HESITANT: self.tr("Hesitant"),
                Column.RESOLUTE: self.tr("Resolute"),
                Column.CONFIDENCE: self.tr("Confidence"),
            }[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                Column.AGGRESSORS: self.tr("The coalition that does most harm to this victim"),
                Column.VICTIM: self.tr("The state attacked"),
                Column.ALONE: self.tr(
                    "Odds of the victim by its own strength: what it holds alone is no merit"
                    " of the treaty"
                ),
                Column.HESITANT: self.tr(
                    "Odds if each waits to see others act (least equilibrium,"
                    " Milgrom and Roberts 1990)"
                ),
                Column.RESOLUTE: self.tr(
                    "Odds if each trusts the others (greatest equilibrium,"
                    " Milgrom and Roberts 1990)"
                ),
                Column.CONFIDENCE: self.tr(
                    "The share of the others' pledges that a party must expect to be kept"
                ),
            }[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        worst, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(worst, column)
        if role == SORT_ROLE:
            return self._sorted_by(worst, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.AGGRESSORS, Column.VICTIM):
            return text.tooltip(self._shown(worst, column))
        return None

    def _shown(self, worst: Worst, column: Column) -> str:
        if column is Column.AGGRESSORS:
            return self._aggressors(worst)
        if column is Column.VICTIM:
            return self._name(worst.victim)
        if column is Column.ALONE:
            return text.odds(worst.alone_odds)
        if column is Column.HESITANT:
            return text.odds(worst.hesitant_odds)
        if column is Column.RESOLUTE:
            return text.odds(worst.resolute_odds)
        return text.confidence(worst.confidence_needed)

    def _sorted_by(self, worst: Worst, column: Column) -> Any:
        if column in (Column.AGGRESSORS, Column.VICTIM):
            return self._shown(worst, column).casefold()
        value = {
            Column.ALONE: worst.alone_odds,
            Column.HESITANT: worst.hesitant_odds,
            Column.RESOLUTE: worst.resolute_odds,
            Column.CONFIDENCE: worst.confidence_needed,
        }[column]
        # No odds: the coalition has no reach. No confidence: none is ever enough.
        return math.inf if value is None else value

    def _aggressors(self, worst: Worst) -> str:
        return ", ".join(map(self._name, worst.coalition))

    def _name(self, code: str) -> str:
        return self._names.get(code, code)

    @staticmethod
    def _alignment(column: Column) -> Qt.AlignmentFlag:
        right = column in _NUMBERS
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
