"""The states that the search lets through, sorted within their regions."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QRegularExpression, QSortFilterProxyModel

from ui.membership.states_model import CODE_ROLE, SEARCH_ROLE, SORT_ROLE, StatesColumn, StatesModel
from ui.text import plain


class FilteredStates(QSortFilterProxyModel):
    """Lets through the states that match, and every region that holds one."""

    def __init__(self, states: StatesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(SORT_ROLE)
        self.setFilterRole(SEARCH_ROLE)
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(states)

    @property
    def is_searching(self) -> bool:
        """Whether some states may be hidden."""
        return bool(self.filterRegularExpression().pattern())

    def search(self, words: str) -> None:
        """Let through the states whose name holds `words`, or whose abbreviation they are."""
        wanted = QRegularExpression.escape(plain(words.strip()))
        self.setFilterRegularExpression(f"^.*{wanted}|\n{wanted}$" if wanted else "")

    def codes(self) -> list[str]:
        """Return the abbreviations of the states let through, from top to bottom."""
        return [place.data(CODE_ROLE) for place in self._places()]

    def place(self, code: str, column: StatesColumn = StatesColumn.STATE) -> QModelIndex:
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
