"""The states of a world as a table: who is a party, how strong, since when."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from sandbox.treaty.articles import Party
from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Region, State
from ui import text
from ui.widgets.columns import ColumnsModel, Heading, Index


class Column(IntEnum):
    """The columns of the table."""

    STATE = 0
    REGION = 1
    STRENGTH = 2
    JOINED = 3
    LEFT = 4


#: The columns that hold a year of a party, by the field of `Party` they show.
YEARS = {Column.JOINED: "joined", Column.LEFT: "left"}


#: Brings a state's abbreviation.
CODE_ROLE = Qt.ItemDataRole.UserRole


class StatesModel(ColumnsModel):
    """One row a state of the world. A tick asks for a party; only the document makes one."""

    ticked = Signal(str, bool)
    """Emitted with a state's abbreviation and whether it is to be a party."""

    dated = Signal(object, object)
    """Emitted with a Party and what it is to be, with other years."""

    refused = Signal(str)
    """Emitted with the reason why a year was not taken."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(self._columns(), parent)
        self._rows: tuple[State, ...] = ()
        self._strengths: tuple[float, ...] = ()
        self._bound: frozenset[str] = frozenset()
        self._spells: dict[str, Party] = {}

    def show_states(self, states: tuple[State, ...], strengths: tuple[float, ...]) -> None:
        """Show states, with their shares of the world's strength in the same order."""
        if states == self._rows and strengths == self._strengths:
            return
        self.beginResetModel()
        self._rows, self._strengths = states, strengths
        self.endResetModel()

    def show_treaty(self, treaty: Treaty) -> None:
        """Show who is a party in the treaty's year, from when and until when.

        A state that was one earlier, or will be later, shows those years.
        """
        before = self._bound, self._spells
        self._bound = treaty.bound
        farthest_first = sorted(
            treaty.parties.states, key=lambda party: -_years_off(party, treaty.year)
        )
        self._spells = {party.state: party for party in farthest_first}
        # Telling of a row that is as it was would sort the whole list again.
        for row, state in enumerate(self._rows):
            code = state.code
            if (code in before[0], before[1].get(code)) != (
                code in self._bound,
                self._spells.get(code),
            ):
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _columns(self) -> list[Heading]:
        """Return the headings, in the order of `Column`."""
        return [
            Heading(self.tr("State"), self.tr("States of the international system in this year")),
            Heading(self.tr("Region"), self.tr("Region by Correlates of War state number")),
            Heading(
                self.tr("Strength"),
                self.tr("Share of the world's strength on the index chosen"),
                is_figure=True,
            ),
            Heading(
                self.tr("Joined"),
                self.tr(
                    "The year from which the state is bound; none: from the start. Double-click"
                    " or press F2 to change it."
                ),
                is_figure=True,
            ),
            Heading(
                self.tr("Left"),
                self.tr(
                    "The last year in which the state is bound; none: to this day. Double-click"
                    " or press F2 to change it."
                ),
                is_figure=True,
            ),
        ]

    def state(self, row: int) -> State:
        return self._rows[row]

    def sort_key(self, row: int, column: Column) -> Any:
        """Return what a row is sorted by in a column."""
        state = self._rows[row]
        if column is Column.STATE:
            return state.name.casefold()
        if column is Column.REGION:
            return text.chosen(state.region)
        if column is Column.STRENGTH:
            return self._strengths[row] if self._strengths else 0.0
        # Those without a year come after all others.
        return self._year(row, column) or 9999

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == Column.STATE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        elif index.column() in YEARS and self._rows[index.row()].code in self._spells:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        state = self._rows[index.row()]
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._shown(index.row(), column)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.STATE:
            is_party = state.code in self._bound
            return Qt.CheckState.Checked if is_party else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._headings[column].alignment
        if role == Qt.ItemDataRole.ForegroundRole and column in YEARS:
            # Years of a state that is no party now are there to be read, not to stand out.
            is_party = state.code in self._bound
            return None if is_party else QGuiApplication.palette().placeholderText()
        if role == CODE_ROLE:
            return state.code
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.STATE, Column.REGION):
            return self.tr("{name} ({code}), {region}. Capital: {capital}.").format(
                name=state.name,
                code=state.code,
                region=text.chosen(state.region),
                capital=state.capital.name,
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = Column(index.column())
        if role == Qt.ItemDataRole.EditRole and column in YEARS:
            return self._date(index.row(), column, str(value).strip())
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        self.ticked.emit(self._rows[index.row()].code, wanted)
        return True

    def _shown(self, row: int, column: Column) -> str:
        if column is Column.STATE:
            return self._rows[row].name
        if column is Column.REGION:
            return text.chosen(self._rows[row].region)
        if column is Column.STRENGTH:
            return text.strength(self._strengths[row]) if self._strengths else ""
        year = self._year(row, column)
        return "" if year is None else str(year)

    def _year(self, row: int, column: Column) -> int | None:
        spell = self._spells.get(self._rows[row].code)
        return getattr(spell, YEARS[column], None)

    def _date(self, row: int, column: Column, words: str) -> bool:
        spell = self._spells[self._rows[row].code]
        year = int(words) if words else None
        change: dict[str, Any] = {YEARS[column]: year}
        after = replace(spell, **change)
        if after.joined is not None and after.left is not None and after.left < after.joined:
            self.refused.emit(self.tr("A party cannot leave before it joins."))
            return False
        if after != spell:
            self.dated.emit(spell, after)
        return True


def _years_off(party: Party, year: int) -> int:
    """Return how many years lie between a year and those in which a party is bound."""
    if party.bound_in(year):
        return 0
    before = party.joined is not None and year < party.joined
    return abs(year - ((party.joined if before else party.left) or year))


class ShownStates(QSortFilterProxyModel):
    """The states that the search and the region let through, sorted."""

    def __init__(self, states: StatesModel, parent: Any = None) -> None:
        super().__init__(parent)
        self._states = states
        self._search = ""
        self._region: Region | None = None
        self.setSourceModel(states)

    def search(self, words: str) -> None:
        """Let through the states whose name or abbreviation holds `words`."""
        self.beginFilterChange()
        self._search = words.strip().casefold()
        self.endFilterChange(self.Direction.Rows)

    def show_region(self, region: Region | None) -> None:
        """Let through the states of one region, or of all."""
        self.beginFilterChange()
        self._region = region
        self.endFilterChange(self.Direction.Rows)

    # Both read the states themselves: a thousand calls of `data` would be felt.
    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802, Qt's name
        state = self._states.state(row)
        if self._region is not None and state.region != self._region:
            return False
        return self._search in state.name.casefold() or self._search == state.code.casefold()

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802, Qt's name
        column = Column(left.column())
        first = self._states.sort_key(left.row(), column)
        return bool(first < self._states.sort_key(right.row(), column))

    def codes(self) -> list[str]:
        """Return the abbreviations of the states let through."""
        return [self.index(row, 0).data(CODE_ROLE) for row in range(self.rowCount())]
