"""The states of a world by region: who is a party, how strong, since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from sandbox.treaty.articles import Party
from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Region, State
from sandbox.world.strength import held_by
from ui import text
from ui.membership.spells import spells
from ui.widgets.columns import Heading, Index


class Column(IntEnum):
    """The columns of the list."""

    STATE = 0
    STRENGTH = 1
    JOINED = 2
    LEFT = 3


#: The columns that hold a year of a party, by the field of `Party` they show.
YEARS = {Column.JOINED: "joined", Column.LEFT: "left"}

#: Brings a state's abbreviation, or None from a region.
CODE_ROLE = Qt.ItemDataRole.UserRole

#: Brings what stands at the right end of a region's line.
SUM_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class _Group:
    """The states of one region, with their shares of the world's strength."""

    region: Region
    states: tuple[State, ...]
    strengths: tuple[float, ...]


class StatesModel(QAbstractItemModel):
    """One row a region, and below it one a state.

    A tick asks for parties; only the document makes them. The internal id of an
    index is 0 for a region, and for a state the row of its region plus one.
    """

    ticked = Signal(str, bool)
    """Emitted with a state's abbreviation and whether it is to be a party."""

    region_ticked = Signal(object, bool)
    """Emitted with a Region and whether its states are to be parties."""

    dated = Signal(object, object)
    """Emitted with a Party and what it is to be, with other years."""

    refused = Signal(str)
    """Emitted with the reason why a year was not taken."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = self._columns()
        self._groups: tuple[_Group, ...] = ()
        self._gaps: Mapping[str, str] = {}
        self._interpolated: frozenset[str] = frozenset()
        self._unknown: frozenset[str] = frozenset()
        self._bound: frozenset[str] = frozenset()
        self._spells: dict[str, Party] = {}

    def show_states(
        self,
        states: tuple[State, ...],
        strengths: tuple[float, ...],
        gaps: Mapping[str, str] | None = None,
        interpolated: frozenset[str] = frozenset(),
        unknown: frozenset[str] = frozenset(),
    ) -> None:
        """Show states, with their shares of the world's strength in the same order.

        gaps: by abbreviation, what is not known of a state; interpolated: those whose strength
        rests on figures that were drawn between two known years; unknown: those whose
        strength is not known.
        """
        self._gaps, self._interpolated, self._unknown = gaps or {}, interpolated, unknown
        shares = strengths or (0.0,) * len(states)
        made = []
        for region in Region:
            here = [pair for pair in zip(states, shares, strict=True) if pair[0].region is region]
            if here:
                made.append(_Group(region, *(tuple(part) for part in zip(*here, strict=True))))
        groups = tuple(made)
        if groups == self._groups:
            return
        # Where only strengths differ, what is folded and chosen stays.
        if [group.states for group in groups] == [group.states for group in self._groups]:
            self._groups = groups
            for row, group in enumerate(groups):
                whole = 0, len(group.states) - 1
                self._tell_of(row, whole, (Column.STATE, Column.LEFT))
            return
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def show_treaty(self, treaty: Treaty) -> None:
        """Show who is a party in the treaty's year, from when and until when."""
        before = self._bound, self._spells
        self._bound, self._spells = treaty.bound, spells(treaty)
        for row, group in enumerate(self._groups):
            changed = [
                place
                for place, state in enumerate(group.states)
                if (state.code in before[0], before[1].get(state.code))
                != (state.code in self._bound, self._spells.get(state.code))
            ]
            if changed:
                # Strengths are as they were: a list sorted by them keeps its order.
                for columns in ((Column.STATE, Column.STATE), (Column.JOINED, Column.LEFT)):
                    self._tell_of(row, (changed[0], changed[-1]), columns)

    def group(self, row: int) -> tuple[Region, tuple[State, ...]]:
        """Return the region in a row of the first level, and its states."""
        return self._groups[row].region, self._groups[row].states

    def state(self, index: Index) -> State | None:
        """Return the state at an index, or None where that is a region."""
        if not index.internalId():
            return None
        return self._groups[index.internalId() - 1].states[index.row()]

    def sort_key(self, index: Index, column: Column) -> Any:
        """Return what a row is sorted by in a column, among those beside it."""
        state = self.state(index)
        if state is None:
            group = self._groups[index.row()]
            # Regions keep their usual order where a year sorts the states.
            return {
                Column.STATE: text.plain(text.chosen(group.region)),
                Column.STRENGTH: sum(group.strengths),
            }.get(column, 0)
        if column is Column.STATE:
            return text.plain(state.name)
        if column is Column.STRENGTH:
            return self._strength(index)
        # Those without a year come after all others.
        return self._year(state, column) or 9999

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        # Not by `hasIndex`: Qt asks some thousand times an edit.
        if row < 0 or not 0 <= column < len(Column):
            return QModelIndex()
        if not parent.isValid():
            known = row < len(self._groups)
            return self.createIndex(row, column, 0) if known else QModelIndex()
        if parent.internalId() or row >= len(self._groups[parent.row()].states):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[parent.row()].states)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        heading = self._headings[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return heading.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.tooltip(heading.tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return heading.alignment
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        state = self.state(index)
        if index.column() == Column.STATE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        elif index.column() in YEARS and state is not None and state.code in self._spells:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        state = self.state(index)
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._headings[column].alignment
        if state is None:
            return self._of_region(self._groups[index.row()], column, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if column is Column.STATE:
                return state.name
            if column is Column.STRENGTH and state.code in self._unknown:
                # What is missing stands in the tooltip: the column is narrow.
                return "–"
            if column is Column.STRENGTH:
                share = text.strength(self._strength(index))
                return f"≈ {share}" if state.code in self._interpolated else share
            year = self._year(state, column)
            return "" if year is None else str(year)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.STATE:
            is_party = state.code in self._bound
            return Qt.CheckState.Checked if is_party else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and column in YEARS:
            # Years of a state that is no party now are there to be read, not to stand out.
            is_party = state.code in self._bound
            return None if is_party else QGuiApplication.palette().placeholderText()
        if role == CODE_ROLE:
            return state.code
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.STRENGTH:
            return text.tooltip(self._gaps.get(state.code, ""))
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.STATE:
            return text.tooltip(
                self.tr("{name} ({code}), {region}. Capital: {capital}.").format(
                    name=state.name,
                    code=state.code,
                    region=text.chosen(state.region),
                    capital=state.capital.name,
                )
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        state = self.state(index)
        column = Column(index.column())
        if role == Qt.ItemDataRole.EditRole and column in YEARS and state is not None:
            return self._date(state, column, str(value).strip())
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        if state is None:
            self.region_ticked.emit(self._groups[index.row()].region, wanted)
        else:
            self.ticked.emit(state.code, wanted)
        return True

    def _of_region(self, group: _Group, column: Column, role: int) -> Any:
        if column is not Column.STATE:
            return None
        inside = [state.code in self._bound for state in group.states]
        if role == Qt.ItemDataRole.DisplayRole:
            return text.chosen(group.region)
        if role == Qt.ItemDataRole.CheckStateRole:
            if all(inside):
                return Qt.CheckState.Checked
            return Qt.CheckState.PartiallyChecked if any(inside) else Qt.CheckState.Unchecked
        if role == SUM_ROLE:
            return self.tr("{parties} of {states}").format(parties=sum(inside), states=len(inside))
        if role == Qt.ItemDataRole.ToolTipRole:
            held = held_by(self._bound, group.states, group.strengths)
            return text.tooltip(
                self.tr(
                    "{region}: {parties} of {states} states are parties, with {held} of the"
                    " world's strength; all of them together have {all}. A region by Correlates"
                    " of War state number."
                ).format(
                    region=text.chosen(group.region),
                    parties=sum(inside),
                    states=len(inside),
                    held=text.strength(held),
                    all=text.strength(sum(group.strengths)),
                )
            )
        return None

    def _columns(self) -> tuple[Heading, ...]:
        """Return the headings, in the order of `Column`."""
        return (
            Heading(self.tr("State"), self.tr("States of the international system in this year")),
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
        )

    def _strength(self, index: Index) -> float:
        return self._groups[index.internalId() - 1].strengths[index.row()]

    def _year(self, state: State, column: Column) -> int | None:
        return getattr(self._spells.get(state.code), YEARS[column], None)

    def _date(self, state: State, column: Column, words: str) -> bool:
        spell = self._spells[state.code]
        change: dict[str, Any] = {YEARS[column]: int(words) if words else None}
        after = replace(spell, **change)
        if after.joined is not None and after.left is not None and after.left < after.joined:
            self.refused.emit(self.tr("A party cannot leave before it joins."))
            return False
        if after != spell:
            self.dated.emit(spell, after)
        return True

    def _tell_of(self, group: int, places: tuple[int, int], columns: tuple[Column, Column]) -> None:
        """Tell that states of a region, and so the region, are to be shown again."""
        region = self.index(group, 0)
        first, last = (
            self.index(place, column, region) for place, column in zip(places, columns, strict=True)
        )
        self.dataChanged.emit(first, last)
        self.dataChanged.emit(region, region)
