"""File > Revisions: the treaty at every save, to compare and to restore."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sandbox.report.wording.revision_changes import (
    BeforeAndAfter,
    name_of,
    treaty_changes,
    verdict_changes,
)
from sandbox.sentences import Sentence
from sandbox.treaty.treaty import Treaty
from ui import dialogs
from ui.documents.document import Document
from ui.library import revision_recorder
from ui.library.changes_view import ChangesView
from ui.library.library_worker import LibraryWorker, open_library
from ui.library.worlds import WorldLoader
from ui.text import day_and_time, shown, tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.labels import button, label
from ui.widgets.splitter import splitter
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

if TYPE_CHECKING:
    from sandbox.library.records import Revision


class RevisionsDialog(QDialog):
    """Compares a selected revision with the draft, or two with each other; not modal."""

    def __init__(
        self,
        document: Document,
        library_worker: LibraryWorker,
        worlds: WorldLoader,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document, self._library_worker, self._worlds = document, library_worker, worlds
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Revisions"))
        self.resize(980, 580)
        self.table = RowsTable(self.tr("Revisions"), self._columns(), {0: 176, 2: 60})
        self.table.selectionModel().selectionChanged.connect(self._compare)
        self.everything = QCheckBox(self.tr("Of all documents"))
        self.everything.toggled.connect(lambda _: self.refresh())
        self.view = ChangesView(self.tr("What is different"))
        self.restore = button(self.tr("Restore this revision"), "primary")
        self.restore.setToolTip(
            tooltip(self.tr("Makes the draft what it was then, as a step that can be undone"))
        )
        self.restore.clicked.connect(self._restore)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        self._build()
        document.changed.connect(self._compare)
        self.refresh()

    def _build(self) -> None:
        split = splitter(Qt.Orientation.Horizontal, self.table, self.view)
        split.setSizes([500, 460])
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.everything, 1)
        foot.addWidget(self.restore)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Revisions"), "title"))
        words = self.tr(
            "Every save is kept with its verdict. Choose one to see how the draft differs from it,"
            " or two (Ctrl and click) to compare them."
        )
        column.addWidget(label(words, "quiet"))
        column.addWidget(split, 1)
        column.addLayout(foot)

    def refresh(self) -> None:
        """Read the revisions again."""
        path = self._document.path
        own = revision_recorder.revision_name(path) if path is not None else ""
        wanted = None if self.everything.isChecked() else own
        self._library_worker.ask(
            lambda tell: open_library().revisions(wanted), self, self._show, self._show_refusal
        )

    def _show(self, revisions: tuple[Revision, ...]) -> None:
        kept = {revision.id for revision in self.table.selected()}
        self.table.show_rows(revisions, lambda revision: revision.id in kept)
        self._compare()
        if not revisions:
            self.view.show_words(
                self.tr("Nothing is kept yet. The next save is the first revision.")
            )

    def _show_refusal(self, sentence: Sentence) -> None:
        self.view.show_words(shown(sentence))

    def _compare(self) -> None:
        chosen = self.table.selected()
        self.restore.setEnabled(len(chosen) == 1)
        if len(chosen) == 1:
            revision, draft = chosen[0], self._document.treaty
            self._ask(
                lambda: _held_against(revision, draft, self._worlds),
                (self.tr("Then"), self.tr("Now")),
            )
        elif len(chosen) == 2:
            # The list has the newest first, unless it is sorted otherwise.
            older, newer = sorted(chosen, key=lambda revision: revision.id)
            self._ask(
                lambda: _held(older, newer),
                (self.tr("Older"), self.tr("Newer")),
            )
        else:
            self.view.show_words(self.tr("Choose one revision, or two."))

    def _ask(self, work: Any, sides: tuple[str, str]) -> None:
        chosen = self.table.selected()

        def show(changes: tuple[BeforeAndAfter, ...]) -> None:
            if self.table.selected() != chosen:
                return
            if changes:
                self.view.show_changes(*sides, changes)
            else:
                self.view.show_words(self.tr("They are the same, and so is the verdict."))

        self._library_worker.ask(lambda tell: work(), self, show, self._show_refusal)

    def _restore(self) -> None:
        chosen = self.table.selected()
        if len(chosen) != 1:
            return
        name = self.tr("restore the revision of {time}").format(
            time=day_and_time(chosen[0].saved_at)
        )
        self._library_worker.ask(
            lambda tell: chosen[0].treaty(),
            self,
            lambda treaty: self._document.edit(treaty, name),
            lambda why: dialogs.tell(self, shown(why)),
        )

    def _named(self, row: Revision) -> str:
        if row.is_damaged:
            return self.tr("damaged")
        return shown(name_of(row.verdict)) if row.verdict else "–"

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(
                self.tr("Saved"),
                shown=lambda row: day_and_time(row.saved_at),
                key=lambda row: row.id,
                tells=lambda row: row.document,
            ),
            Column(self.tr("Treaty"), shown=lambda row: row.name, tells=lambda row: row.document),
            Column(self.tr("Year"), shown=lambda row: str(row.year)),
            Column(
                self.tr("Verdict"),
                self.tr("The name that the draft deserved when it was saved"),
                shown=self._named,
            ),
        ]


def _held(one: Revision, other: Revision) -> tuple[BeforeAndAfter, ...]:
    # The verdict on a damaged revision is lost.
    known = not (one.is_damaged or other.is_damaged)
    verdicts = verdict_changes(one.verdict, other.verdict) if known else ()
    return (*treaty_changes(one.treaty(), other.treaty()), *verdicts)


def _held_against(
    revision: Revision, draft: Treaty, worlds: WorldLoader
) -> tuple[BeforeAndAfter, ...]:
    changed = treaty_changes(revision.treaty(), draft)
    if revision.is_damaged:
        return changed
    return (
        *changed,
        *verdict_changes(revision.verdict, revision_recorder.verdict_on(draft, worlds)),
    )
