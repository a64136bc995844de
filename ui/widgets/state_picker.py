"""Picks states from a searchable list of ticks, for seats, vetoes and named aggressors."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from sandbox.treaty.codes import name_of
from sandbox.world.world import World
from ui.text import listed, plain
from ui.theme import GRID
from ui.widgets.labels import label

Index = QModelIndex | QPersistentModelIndex


class _States(QAbstractListModel):
    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []
        self._chosen: frozenset[str] = frozenset()

    def show_states(self, rows: list[tuple[str, str]]) -> None:
        """Show states, each as (name, abbreviation)."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def show_chosen(self, chosen: frozenset[str]) -> None:
        self._chosen = chosen
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name, code = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if code in self._chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(self._rows[index.row()][1], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class StatePicker(QWidget):
    """A list of the world's states with check boxes, and of chosen states not in the world."""

    picked = Signal(str, bool)
    """Emitted with a state's abbreviation and whether the user checked it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._chosen: tuple[str, ...] = ()
        self._offered: frozenset[str] | None = None
        #: The states chosen when the list was last shown: they stay first until it is shown again.
        self._first: frozenset[str] = frozenset()
        self._states = _States(self)
        self._states.ticked.connect(self.picked)
        shown = QSortFilterProxyModel(self)
        shown.setSourceModel(self._states)
        shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._summary = label(role="small")
        self.search = QLineEdit(placeholderText=self.tr("Search states"), clearButtonEnabled=True)
        self.search.textChanged.connect(shown.setFilterFixedString)
        self.list = QListView()
        self.list.setModel(shown)
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(132)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for part in (self._summary, self.search, self.list):
            layout.addWidget(part)
        self.setFocusProxy(self.search)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802, Qt's name
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)
        self.search.setAccessibleName(self.tr("Search: {list}").format(list=name))

    def show_world(self, world: World) -> None:
        self._names = {state.code: state.name for state in world.states}
        self._show()

    def offer(self, codes: frozenset[str] | None) -> None:
        """Offer only these states and those chosen; None offers all of the world."""
        self._offered = codes
        self._show()

    def show_chosen(self, codes: tuple[str, ...]) -> None:
        self._chosen = codes
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first = frozenset(self._chosen)
        self._show()

    def _show(self) -> None:
        names = {code: name_of(code) for code in self._chosen} | self._names
        offered = {
            code
            for code in names
            if self._offered is None or code in self._offered or code in self._chosen
        }
        rows = sorted(offered, key=lambda code: (code not in self._first, plain(names[code]), code))
        self._states.show_states([(names[code], code) for code in rows])
        self._states.show_chosen(frozenset(self._chosen))
        chosen = listed(sorted((names[code] for code in self._chosen), key=plain))
        self._summary.setText(chosen or self.tr("None chosen"))
