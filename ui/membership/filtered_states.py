"""The states that match the search, sorted within their regions."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QRegularExpression, QSortFilterProxyModel

from ui.membership.states_model import CODE_ROLE, SEARCH_ROLE, SORT_ROLE, StatesColumn, StatesModel
from ui.text import plain


class FilteredStates(QSortFilterProxyModel):
    """Filters the list to the states that match, and the regions that hold any."""

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
        """Show only the states whose name contains `words`, or whose abbreviation it is."""
        wanted = QRegularExpression.escape(plain(words.strip()))
        self.setFilterRegularExpression(f"^.*{wanted}|\n{wanted}$" if wanted else "")

    def codes(self) -> list[str]:
        """Return the abbreviations of the matching states, from top to bottom."""
        return [place.data(CODE_ROLE) for place in self._places()]

    def place(self, code: str, column: StatesColumn = StatesColumn.STATE) -> QModelIndex:
        """Return the index of a state, an invalid one if it does not match."""
        for place in self._places():
            if place.data(CODE_ROLE) == code:
                return place.siblingAtColumn(column)
        return QModelIndex()

    def _places(self) -> list[QModelIndex]:
        regions = [self.index(row, 0) for row in range(self.rowCount())]
        return [
            self.index(row, 0, region) for region in regions for row in range(self.rowCount(region))
        ]
