"""The states that the search lets through, sorted within their regions."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
)

from sandbox.world.states import State
from ui.membership.model import CODE_ROLE, Column, StatesModel
from ui.text import plain

Index = QModelIndex | QPersistentModelIndex


class ShownStates(QSortFilterProxyModel):
    """Lets through the states that match, and every region that holds one."""

    def __init__(self, states: StatesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states = states
        self._search = ""
        self.setSourceModel(states)

    @property
    def is_searching(self) -> bool:
        """Whether some states may be hidden."""
        return bool(self._search)

    def search(self, words: str) -> None:
        """Let through the states whose name or abbreviation holds `words`."""
        self.beginFilterChange()
        self._search = plain(words.strip())
        self.endFilterChange(self.Direction.Rows)

    # Both read the states themselves: a thousand calls of `data` would be felt.
    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802, Qt's name
        if parent.isValid():
            return self._matches(self._states.group(parent.row())[1][row])
        return any(map(self._matches, self._states.group(row)[1]))

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802, Qt's name
        column = Column(left.column())
        first = self._states.sort_key(left, column)
        return bool(first < self._states.sort_key(right, column))

    def codes(self) -> list[str]:
        """Return the abbreviations of the states let through, from top to bottom."""
        return [place.data(CODE_ROLE) for place in self._places()]

    def place(self, code: str, column: Column = Column.STATE) -> QModelIndex:
        """Return where a state is, an invalid index if it is not let through."""
        for place in self._places():
            if place.data(CODE_ROLE) == code:
                return place.siblingAtColumn(column)
        return QModelIndex()

    def _places(self) -> list[QModelIndex]:
        regions = [self.index(row, 0) for row in range(self.rowCount())]
        return [
            self.index(row, 0, region) for region in regions for row in range(self.rowCount(region))
        ]

    def _matches(self, state: State) -> bool:
        return self._search in plain(state.name) or self._search == plain(state.code)
