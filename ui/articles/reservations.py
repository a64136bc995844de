"""Article 6: parties' own limits on their obligations."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from sandbox.treaty.articles import Instrument, Reservation, Rung
from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from ui.articles.form import ArticleForm
from ui.document import Document
from ui.text import chosen
from ui.theme import GRID
from ui.widgets.choices import Choice, field, words_of
from ui.widgets.labels import button, label

Index = QModelIndex | QPersistentModelIndex


_ROW_HEIGHT = 26
_HEADER_HEIGHT = 30

#: With more reservations the table scrolls.
_MOST_ROWS = 6


class Column(IntEnum):
    PARTY = 0
    INSTRUMENT = 1
    LIMIT = 2


class ReservationsModel(QAbstractTableModel):
    """One row a reservation; the note is in the tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reservations: tuple[Reservation, ...] = ()

    def show_reservations(self, reservations: tuple[Reservation, ...]) -> None:
        if reservations != self._reservations:
            self.beginResetModel()
            self._reservations = reservations
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return 0 if parent.isValid() else len(self._reservations)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Party"), self.tr("For"), self.tr("Limit"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        reservation = self._reservations[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                name_of(reservation.party),
                chosen(reservation.instrument),
                chosen(reservation.limit),
            )[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return reservation.note or None
        return None


class ReservationsForm(ArticleForm):
    """A table of reservations; below it, a line to add one or to change the one selected."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.column.setSpacing(GRID)
        self.model = ReservationsModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Reservations"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.PARTY, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.INSTRUMENT, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.LIMIT, QHeaderView.ResizeMode.ResizeToContents)
        self._empty = label(self.tr("No party has made a reservation."), "quiet")
        self.party = Choice({})
        self.instrument = Choice(words_of(Instrument))
        self.limit = Choice(words_of(Rung))
        self.note = QLineEdit(placeholderText=self.tr("Note, for example a date"), maxLength=500)
        self.note.setAccessibleName(self.tr("Note"))
        self.put = button(self.tr("Add or change"))
        self.put.setToolTip(self.tr("A party has one reservation for each instrument."))
        self.put.clicked.connect(self._put)
        self.remove = button(self.tr("Remove"))
        self.remove.clicked.connect(self._remove)
        self.table.selectionModel().selectionChanged.connect(self._show_selected)
        self.model.modelReset.connect(self._show_selected)
        self.instrument.show_choice(Instrument.FORCE)
        self.limit.show_choice(Rung.NONE)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field(self.tr("For"), self.instrument))
        row.addWidget(field(self.tr("No further than"), self.limit))
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.put)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.add(
            self.table,
            self._empty,
            field(self.tr("Party"), self.party),
            pair,
            self.note,
            buttons,
        )

    def show_treaty(self, treaty: Treaty) -> None:
        self.model.show_reservations(treaty.reservations)
        self.table.setVisible(bool(treaty.reservations))
        rows = min(len(treaty.reservations), _MOST_ROWS)
        self.table.setFixedHeight(_HEADER_HEIGHT + _ROW_HEIGHT * rows)
        self._empty.setVisible(not treaty.reservations)
        parties = sorted(treaty.bound | {r.party for r in treaty.reservations}, key=name_of)
        self.party.offer({code: name_of(code) for code in parties})
        self._show_selected()

    def _selected(self) -> Reservation | None:
        rows = self.table.selectionModel().selectedRows()
        return self.treaty.reservations[rows[0].row()] if rows else None

    def _show_selected(self) -> None:
        selected = self._selected()
        self.remove.setEnabled(selected is not None)
        self.put.setEnabled(self.party.choice is not None)
        if selected:
            self.party.show_choice(selected.party)
            self.instrument.show_choice(selected.instrument)
            self.limit.show_choice(selected.limit)
            self.note.setText(selected.note)

    def _put(self) -> None:
        made = Reservation(
            self.party.choice, self.instrument.choice, self.limit.choice, self.note.text().strip()
        )
        kept = list(self.treaty.reservations)
        same = [
            place
            for place, other in enumerate(kept)
            if (other.party, other.instrument) == (made.party, made.instrument)
        ]
        if same:
            kept[same[0]] = made
        else:
            kept.append(made)
        step = self.tr("limit {party}").format(party=name_of(made.party))
        self.document.edit(self.treaty.with_(reservations=tuple(kept)), step)

    def _remove(self) -> None:
        selected = self._selected()
        if selected is None:
            return
        kept = tuple(other for other in self.treaty.reservations if other is not selected)
        step = self.tr("lift the limit of {party}").format(party=name_of(selected.party))
        self.document.edit(self.treaty.with_(reservations=kept), step)
