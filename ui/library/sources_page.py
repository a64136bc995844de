"""The imported files: their priority, and how to cite them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui import dialogs
from ui.library.library_worker import LibraryWorker, open_library
from ui.text import day, number, shown
from ui.theme import GRID
from ui.widgets.labels import button, label
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

if TYPE_CHECKING:
    from sandbox.library.records import Source


class SourcesPage(QWidget):
    """The list of files, and buttons for the selected one."""

    files_wanted = Signal()
    changed = Signal()
    """Emitted after the library's sources have changed."""

    def __init__(self, library_worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library_worker = library_worker
        self._first: set[int] = set()
        self.table = RowsTable(
            self.tr("Imported tables"), self._columns(), {1: 80, 2: 104, 4: 116, 5: 80}
        )
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.empty = label(role="quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.citation = label(role="small")
        self.add = button(self.tr("Add files…"), "primary")
        self.add.clicked.connect(self.files_wanted)
        self.prefer = button(self.tr("Use this one first"))
        self.prefer.setToolTip(
            self.tr("Of several files of a kind, the first that has a figure answers")
        )
        self.prefer.clicked.connect(self._prefer)
        self.remove = button(self.tr("Remove…"))
        self.remove.clicked.connect(self._ask_remove)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(self.prefer)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._pages, 1)
        column.addWidget(self.citation)
        column.addLayout(row)
        self._show_chosen()

    def refresh(self) -> None:
        """Read the library's files again."""
        self._ask(lambda: open_library().sources())

    @property
    def chosen(self) -> Source | None:
        """The selected file."""
        rows = self.table.selected()
        return rows[0] if len(rows) == 1 else None

    def _show(self, sources: Sequence[Source]) -> None:
        if not sources:
            self.empty.setText(self._nothing_imported())
        kept = self.chosen
        self._first = {next(s.id for s in sources if s.kind == kind) for kind in _kinds(sources)}
        self.table.show_rows(sources, lambda row: kept is not None and row.id == kept.id)
        self._pages.setCurrentIndex(1 if sources else 0)
        self._show_chosen()

    def _nothing_imported(self) -> str:
        # Imported here since it takes a third of a second, which reading the library has taken.
        from sandbox.library.importers import KINDS

        return self.tr(
            "Nothing is imported yet: Covenant uses the tables it came with, for the years of its"
            " templates.\n\nDrag files here, or add them: {tables}. They are read as they are"
            " published, packed or not. With states and their capabilities imported, every year"
            " from 1816 is a world. What a file does not have, the next one answers, and"
            " Covenant's own tables last."
        ).format(tables="; ".join(shown(kind.title) for kind in KINDS.values()))

    def _show_chosen(self) -> None:
        source = self.chosen
        self.citation.setText("" if source is None else source.citation)
        self.citation.setVisible(source is not None)
        self.prefer.setEnabled(
            source is not None and not source.is_damaged and source.id not in self._first
        )
        self.remove.setEnabled(source is not None)

    def _prefer(self) -> None:
        if (source := self.chosen) is not None:
            self._change(lambda: open_library().prefer(source.id))

    def _ask_remove(self) -> None:
        source = self.chosen
        if source is None:
            return
        box = dialogs.remove_source_box(self, self._label(source))
        box.accepted.connect(lambda: self._change(lambda: open_library().remove(source.id)))
        box.open()

    def _change(self, change: Callable[[], object]) -> None:
        def work() -> Sequence[Source]:
            change()
            return open_library().sources()

        self._ask(work, has_changed=True)

    def _ask(self, work: Callable[[], Sequence[Source]], *, has_changed: bool = False) -> None:
        def done(sources: Sequence[Source]) -> None:
            self._show(sources)
            if has_changed:
                self.changed.emit()

        self._library_worker.ask(
            lambda tell: work(), self, done, lambda why: dialogs.tell(self.window(), shown(why))
        )

    def _label(self, source: Source) -> str:
        return self.tr("damaged table") if source.is_damaged else source.label

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(self.tr("Table"), shown=self._label, tells=self._label),
            Column(
                self.tr("Rows"),
                is_figure=True,
                shown=lambda row: number(row.rows),
                key=lambda row: row.rows,
            ),
            Column(
                self.tr("Years"),
                shown=lambda row: (
                    f"{row.first_year}–{row.last_year}" if row.first_year is not None else ""
                ),
            ),
            Column(
                self.tr("File"), shown=lambda row: row.file_name, tells=lambda row: row.file_name
            ),
            Column(
                self.tr("Imported"),
                shown=lambda row: day(row.imported_at),
                key=lambda row: row.imported_at,
            ),
            Column(
                self.tr("Used"),
                self.tr("Whether it answers before other files of its kind, or behind one"),
                shown=lambda row: self.tr("first") if row.id in self._first else self.tr("behind"),
            ),
        ]


def _kinds(sources: Sequence[Source]) -> set[str]:
    return {source.kind for source in sources}
