"""The states of a world by region: who is a party, how strong, since when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from sandbox.treaty.articles import Party
from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Region, State
from sandbox.world.strength import held_by
from ui import text
from ui.membership.spells import spells
from ui.widgets.table_models import Heading, Index


class StatesColumn(IntEnum):
    """The columns of the list."""

    STATE = 0
    STRENGTH = 1
    JOINED = 2
    LEFT = 3


#: The columns that hold a year of a party, by the field of `Party` they show.
YEARS = {StatesColumn.JOINED: "joined", StatesColumn.LEFT: "left"}

#: The role of a state's abbreviation, in its first cell; None for a region.
CODE_ROLE = Qt.ItemDataRole.UserRole

#: The role of the text at the right end of a region's line.
SUM_ROLE = Qt.ItemDataRole.UserRole + 1

#: The role of the value that a cell is sorted by, within its region.
SORT_ROLE = Qt.ItemDataRole.UserRole + 2

#: The role of the text that is searched: a state's name, a line break, its abbreviation.
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 3

_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TICK = _READ | Qt.ItemFlag.ItemIsUserCheckable
_EDIT = _READ | Qt.ItemFlag.ItemIsEditable

_NAME = Heading("").alignment
_FIGURE = Heading("", is_figure=True).alignment

#: States without a year sort after all others.
_NO_YEAR = 9999


@dataclass(frozen=True)
class _Group:
    """The states of one region, with their shares of the world's strength."""

    region: Region
    states: tuple[State, ...]
    strengths: tuple[float, ...]


class StatesModel(QStandardItemModel):
    """One row for each region, and below it one for each state.

    All data is kept in Qt's own items, which Qt sorts, searches and draws without calling
    Python. A tick emits a signal; the model changes only when the document has changed.
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
        self._groups: tuple[_Group, ...] = ()
        self._gaps: Mapping[str, str] = {}
        self._interpolated: frozenset[str] = frozenset()
        self._unknown: frozenset[str] = frozenset()
        self._bound: frozenset[str] = frozenset()
        self._spells: dict[str, Party] = {}
        for column, heading in enumerate(self._columns()):
            item = QStandardItem(heading.title)
            item.setToolTip(text.tooltip(heading.tip))
            item.setTextAlignment(heading.alignment)
            self.setHorizontalHeaderItem(column, item)
        # The prototype of new items: most cells are figures that cannot be edited.
        figure = QStandardItem()
        figure.setFlags(_READ)
        figure.setTextAlignment(_FIGURE)
        self.setItemPrototype(figure)

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
        before, self._groups = self._groups, _by_region(states, strengths)
        # If only strengths differ, keep what is expanded and selected.
        if [group.states for group in self._groups] == [group.states for group in before]:
            for row, group in enumerate(self._groups):
                with QSignalBlocker(self):
                    self._fill_strengths(row)
                self._tell_of(row, 0, len(group.states) - 1)
            return
        self.beginResetModel()
        with QSignalBlocker(self):
            self._place(before)
            for row in range(len(self._groups)):
                self._fill_strengths(row)
        self.endResetModel()

    def show_treaty(self, treaty: Treaty) -> None:
        """Show who is a party in the treaty's year, from when and until when."""
        bound, dated = self._bound, self._spells
        self._bound, self._spells = treaty.bound, spells(treaty)
        changed = bound ^ self._bound
        changed |= {code for code, _ in dated.items() ^ self._spells.items()}
        for row, group in enumerate(self._groups):
            places = [place for place, state in enumerate(group.states) if state.code in changed]
            if places:
                with QSignalBlocker(self):
                    self._fill_parties(row, places)
                    self._fill_sums(row)
                self._tell_of(row, places[0], places[-1])

    def group(self, row: int) -> tuple[Region, tuple[State, ...]]:
        """Return the region in a row of the first level, and its states."""
        return self._groups[row].region, self._groups[row].states

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Emit what the user wants; the items change once the document has changed."""
        code = index.sibling(index.row(), StatesColumn.STATE).data(CODE_ROLE)
        column = StatesColumn(index.column())
        if role == Qt.ItemDataRole.EditRole and column in YEARS and code is not None:
            return self._date(self._spells[code], column, str(value).strip())
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        if code is None:
            self.region_ticked.emit(self._groups[index.row()].region, wanted)
        else:
            self.ticked.emit(code, wanted)
        return True

    def _date(self, spell: Party, column: StatesColumn, words: str) -> bool:
        change: dict[str, Any] = {YEARS[column]: int(words) if words else None}
        after = replace(spell, **change)
        if after.joined is not None and after.left is not None and after.left < after.joined:
            self.refused.emit(self.tr("A party cannot leave before it joins."))
            return False
        if after != spell:
            self.dated.emit(spell, after)
        return True

    def _place(self, before: tuple[_Group, ...]) -> None:
        """Add items for new states, and remove those of states that no longer exist."""
        if [group.region for group in self._groups] != [group.region for group in before]:
            before = tuple(replace(group, states=()) for group in self._groups)
            self.setRowCount(0)
            self.setRowCount(len(before))
            for row in range(len(before)):
                self._fill_region(row)
        for row, (old, new) in enumerate(zip(before, self._groups, strict=True)):
            region, here = self.index(row, StatesColumn.STATE), list(old.states)
            kept = {state.code: state for state in new.states}
            for place in reversed(range(len(here))):
                if kept.get(here[place].code) != here[place]:
                    self.removeRow(place, region)
                    del here[place]
            added = []
            for place, state in enumerate(new.states):
                if here[place : place + 1] != [state]:
                    self.insertRow(place, region)
                    here.insert(place, state)
                    self._fill_name(self.index(place, StatesColumn.STATE, region), state)
                    added.append(place)
            # Those that stand elsewhere now were made anew there.
            self.itemFromIndex(region).setRowCount(len(new.states))
            self._fill_parties(row, added)

    def _fill_region(self, row: int) -> None:
        region, name = self.index(row, StatesColumn.STATE), text.chosen(self._groups[row].region)
        item = self.itemFromIndex(region)
        item.setColumnCount(len(StatesColumn))
        item.setFlags(_TICK)
        self.setItemData(
            region,
            {
                Qt.ItemDataRole.DisplayRole: name,
                Qt.ItemDataRole.TextAlignmentRole: _NAME,
                SORT_ROLE: text.plain(name),
            },
        )
        for column in YEARS:
            # Regions keep their usual order where a year sorts the states.
            self.setItemData(self.index(row, column), {SORT_ROLE: 0})

    def _fill_name(self, index: QModelIndex, state: State) -> None:
        plain = text.plain(state.name)
        self.itemFromIndex(index).setFlags(_TICK)
        self.setItemData(
            index,
            {
                Qt.ItemDataRole.DisplayRole: state.name,
                Qt.ItemDataRole.TextAlignmentRole: _NAME,
                Qt.ItemDataRole.ToolTipRole: text.tooltip(
                    self.tr("{name} ({code}), {region}. Capital: {capital}.").format(
                        name=state.name,
                        code=state.code,
                        region=text.chosen(state.region),
                        capital=state.capital.name,
                    )
                ),
                CODE_ROLE: state.code,
                SORT_ROLE: plain,
                SEARCH_ROLE: f"{plain}\n{text.plain(state.code)}",
            },
        )

    def _fill_strengths(self, row: int) -> None:
        """Put strengths into the items of a region and of its states."""
        group, region = self._groups[row], self.index(row, StatesColumn.STATE)
        for place, (state, strength) in enumerate(zip(group.states, group.strengths, strict=True)):
            self.setItemData(
                self.index(place, StatesColumn.STRENGTH, region),
                {
                    Qt.ItemDataRole.DisplayRole: self._strength(state, strength),
                    Qt.ItemDataRole.ToolTipRole: text.tooltip(self._gaps.get(state.code, "")),
                    SORT_ROLE: strength,
                },
            )
        self.setItemData(self.index(row, StatesColumn.STRENGTH), {SORT_ROLE: sum(group.strengths)})
        self._fill_sums(row)

    def _fill_parties(self, row: int, places: Iterable[int]) -> None:
        """Put into the items of a region and of some of its states who is a party, and when."""
        group, region = self._groups[row], self.index(row, StatesColumn.STATE)
        for place in places:
            code = group.states[place].code
            self.setItemData(
                self.index(place, StatesColumn.STATE, region),
                {Qt.ItemDataRole.CheckStateRole: _tick(code in self._bound)},
            )
            spell = self._spells.get(code)
            for column, field in YEARS.items():
                index = self.index(place, column, region)
                year = getattr(spell, field, None)
                self.itemFromIndex(index).setFlags(_READ if spell is None else _EDIT)
                self.setItemData(
                    index,
                    {
                        Qt.ItemDataRole.DisplayRole: str(year or ""),
                        SORT_ROLE: year or _NO_YEAR,
                    },
                )

    def _fill_sums(self, row: int) -> None:
        """Put into the item of a region how many of its states are parties."""
        group = self._groups[row]
        inside = [state.code in self._bound for state in group.states]
        held = held_by(self._bound, group.states, group.strengths)
        self.setItemData(
            self.index(row, StatesColumn.STATE),
            {
                Qt.ItemDataRole.CheckStateRole: (
                    Qt.CheckState.PartiallyChecked
                    if any(inside) and not all(inside)
                    else _tick(all(inside))
                ),
                Qt.ItemDataRole.ToolTipRole: text.tooltip(
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
                ),
                SUM_ROLE: self.tr("{parties} of {states}").format(
                    parties=sum(inside), states=len(inside)
                ),
            },
        )

    def _strength(self, state: State, strength: float) -> str:
        if state.code in self._unknown:
            # The tooltip says which data are missing, because the column is narrow.
            return "–"
        share = text.strength(strength)
        return f"≈ {share}" if state.code in self._interpolated else share

    def _tell_of(self, row: int, first: int, last: int) -> None:
        """Emit that the rows of a region and its states have changed."""
        region = self.index(row, StatesColumn.STATE)
        left = self.index(first, StatesColumn.STATE, region)
        self.dataChanged.emit(left, self.index(last, StatesColumn.LEFT, region))
        self.dataChanged.emit(region, self.index(row, StatesColumn.LEFT))

    def _columns(self) -> tuple[Heading, ...]:
        """Return the headings, in the order of `StatesColumn`."""
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


def _by_region(states: tuple[State, ...], strengths: tuple[float, ...]) -> tuple[_Group, ...]:
    """Return the regions that hold states, in their usual order."""
    found: dict[Region, list[tuple[State, float]]] = {region: [] for region in Region}
    for state, share in zip(states, strengths or (0.0,) * len(states), strict=True):
        found[state.region].append((state, share))
    return tuple(
        _Group(region, *(tuple(part) for part in zip(*here, strict=True)))
        for region, here in found.items()
        if here
    )


def _tick(is_set: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_set else Qt.CheckState.Unchecked
