"""File > Open alliance: ATOP's alliances in a table, and how ATOP codes the selected one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sandbox.sentences import Sentence
from sandbox.treaty.codes import name_of
from ui.library.library_worker import LibraryWorker, Task, open_library
from ui.text import listed, number, plain, shown
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label
from ui.widgets.number_fields import year_validator
from ui.widgets.splitter import splitter
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

if TYPE_CHECKING:
    from sandbox.library.alliances import AllianceDraft, ListedAlliance


class AllianceChooser(QDialog):
    """Finds an alliance by party, name and year, and describes the draft that it gives."""

    wanted = Signal(object)
    """Emitted with the AllianceDraft to open."""

    data_wanted = Signal()

    def __init__(self, library_worker: LibraryWorker, parent: QWidget) -> None:
        super().__init__(parent)
        self._library_worker = library_worker
        self._listed: tuple[ListedAlliance, ...] = ()
        self._draft: AllianceDraft | None = None
        self._task: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a real alliance"))
        self.resize(980, 620)
        self.search = QLineEdit(
            placeholderText=self.tr("Parties or name, for example France Russia"),
            clearButtonEnabled=True,
        )
        self.search.setAccessibleName(self.tr("Search alliances by party or name"))
        self.year = QLineEdit(placeholderText=self.tr("Year"), clearButtonEnabled=True)
        self.year.setAccessibleName(self.tr("Year in which the alliance was in force"))
        self.year.setValidator(year_validator(self))
        self.year.setFixedWidth(96)
        self.found = label(role="quiet", wraps=False)
        self.table = RowsTable(self.tr("Alliances"), self._columns(), {1: 96, 2: 68})
        self.note = QTextBrowser()
        self.note.setAccessibleName(self.tr("How the alliance was read"))
        self.note.setTabChangesFocus(True)
        self.note.document().setDocumentMargin(GRID)
        self.add_data = button(self.tr("Add data…"))
        self.add_data.clicked.connect(self._want_data)
        self.open_it = button(self.tr("Open as a draft"), "primary")
        self.open_it.clicked.connect(self._open)
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.close)
        self.search.textChanged.connect(self._filter)
        self.year.textChanged.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._read)
        self._build()
        self._show_none()
        library_worker.ask(lambda tell: _list(), self, self._show, self._show_refusal)

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.year)
        tools.addWidget(self.found)
        split = splitter(Qt.Orientation.Horizontal, self.table, self.note)
        split.setSizes([560, 400])
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.add_data)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.open_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Open a real alliance"), "title"))
        column.addLayout(tools)
        column.addWidget(split, 1)
        column.addLayout(foot)

    def _show(self, listed: Sequence[ListedAlliance]) -> None:
        self._listed = tuple(listed)
        self.add_data.hide()
        self.table.show_rows(self._listed)
        self._filter()
        self.search.setFocus()

    def _show_refusal(self, sentence: Sentence) -> None:
        self.note.setPlainText(shown(sentence))
        self.found.setText("")

    # Searching

    @property
    def _year(self) -> int | None:
        return int(self.year.text()) if self.year.hasAcceptableInput() else None

    def _filter(self) -> None:
        words, year = plain(self.search.text()).split(), self._year

        def passes(row: ListedAlliance) -> bool:
            text = plain(" ".join([shown(row.name), str(row.number), *map(name_of, row.parties)]))
            return all(word in text for word in words) and (year is None or row.in_force(year))

        self.table.let_through(passes)
        self.found.setText(
            self.tr("{count} of {all}").format(
                count=number(len(self.table.rows())), all=number(len(self._listed))
            )
        )
        self._read()

    def _read(self) -> None:
        """Read the chosen alliance as a draft, and describe how it was read."""
        if self._task is not None:
            self._task.cancel()
        chosen = self.table.selected()
        if len(chosen) != 1:
            self._show_none()
            return
        alliance, year = chosen[0].number, self._year
        self._task = self._library_worker.ask(
            lambda tell: _read(alliance, year), self, self._tell, self._show_refusal
        )

    def _show_none(self) -> None:
        self._draft = None
        self.open_it.setEnabled(False)
        self.note.setPlainText(self.tr("Choose an alliance to see how it is read."))

    def _tell(self, draft: AllianceDraft) -> None:
        # The treaty is the user's own from now on: in the user's language.
        treaty = draft.treaty.with_(
            name=shown(draft.name), note=" ".join(map(shown, (*draft.read, *draft.not_coded)))
        )
        self._draft = replace(draft, treaty=treaty)
        self.open_it.setEnabled(True)
        names = listed(sorted(map(name_of, treaty.bound), key=plain))
        parts = [
            treaty.name,
            self.tr("Parties in {year}: {names}").format(year=treaty.year, names=names),
            "\n".join(map(shown, draft.read)),
            "\n".join(map(shown, draft.not_coded)),
        ]
        self.note.setPlainText("\n\n".join(filter(None, parts)))

    def _open(self) -> None:
        if self._draft is not None:
            self.wanted.emit(self._draft)
            self.close()

    def _want_data(self) -> None:
        self.close()
        self.data_wanted.emit()

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(
                self.tr("Alliance"),
                shown=lambda row: shown(row.name),
                tells=lambda row: f"{shown(row.name)}\n{_parties(row)}",
            ),
            Column(
                self.tr("Years"),
                shown=lambda row: f"{row.began}–{row.ended or ''}",
                key=lambda row: (row.began, row.ended or 9999),
            ),
            Column(
                self.tr("States"),
                self.tr("How many states were ever members"),
                is_figure=True,
                shown=lambda row: str(row.members),
                key=lambda row: row.members,
            ),
            Column(self.tr("Parties"), shown=_parties, tells=_parties),
        ]


def _parties(row: ListedAlliance) -> str:
    return listed(map(name_of, row.parties))


def _list() -> tuple[ListedAlliance, ...]:
    from sandbox.library.alliances import listed

    return listed(open_library())


def _read(alliance: int, year: int | None) -> AllianceDraft:
    from sandbox.library.alliances import draft

    return draft(open_library(), alliance, year)
