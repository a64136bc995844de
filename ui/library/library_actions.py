"""The actions of a window on the user's library: its worlds, dialogs and revisions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sandbox.sentences import Sentence
from sandbox.treaty.treaty import Treaty
from ui import dialogs
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.documents.file_commands import FileCommands
from ui.library.alliance_chooser import AllianceChooser
from ui.library.data_dialog import DataDialog
from ui.library.figures_dialog import FiguresDialog
from ui.library.library_worker import LibraryWorker
from ui.library.revision_recorder import RevisionRecorder
from ui.library.revisions_dialog import RevisionsDialog
from ui.library.saved_runs_dialog import RunsDialog
from ui.library.worlds import AvailableYears, WorldLoader
from ui.text import shown
from ui.widgets.notices import NoticeBar

if TYPE_CHECKING:
    from sandbox.library.alliances import AllianceDraft

#: The keys of the notices: a library that cannot be used, and an alliance that was opened.
TROUBLE, NOT_CODED = "library", "not coded"


class LibraryActions(QObject):
    """Opens the library's dialogs, and emits signals when the data changes."""

    years_found = Signal(tuple)
    """Emitted with the years that have data, once they are known and when they change."""

    data_changed = Signal()
    """Emitted when the data of a world may have changed."""

    _outcome_shown = Signal(object)

    def __init__(
        self, window: QWidget, document: Document, files: FileCommands, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._files = window, document, files
        self._notices = notices
        self._outcome: Outcome | None = None
        self._known: AvailableYears | None = None
        self._data: DataDialog | None = None
        self.library_worker = LibraryWorker(self)
        self.worlds = WorldLoader(self)
        self.worlds.troubled.connect(self.tell_of_trouble)
        self.revision_recorder = RevisionRecorder(document, self.library_worker, self.worlds)
        self.revision_recorder.refused.connect(self._tell_not_kept)
        document.opened.connect(lambda: notices.clear(NOT_CODED))

    def show_outcome(self, outcome: Outcome) -> None:
        """Use this outcome from now on, for saved runs and sources."""
        self._outcome = outcome
        self._outcome_shown.emit(outcome)

    def close(self) -> None:
        """End the background work, once everything that must be saved is saved."""
        self.library_worker.close()

    def look_again(self) -> None:
        """Check which years have data, and whether the data has changed."""
        self.library_worker.ask(
            lambda tell: self.worlds.found(), self, self._compare, self.tell_of_trouble
        )

    def open_data(self, paths: Sequence[Path] = ()) -> None:
        """Show the imported files, and import more."""
        if self._data is None:
            self._data = DataDialog(self.library_worker, self.worlds, self._window)
            self._data.changed.connect(self.look_again)
        self._data.show()
        self._data.raise_()
        self._data.activateWindow()
        self._data.add_files(paths)

    def open_alliances(self) -> None:
        """Show the alliances of ATOP to choose from."""
        if self._has_raised(AllianceChooser):
            return
        chooser = AllianceChooser(self.library_worker, self._window)
        chooser.wanted.connect(self._open_alliance)
        chooser.data_wanted.connect(self.open_data)
        chooser.show()

    def open_revisions(self) -> None:
        """Show the revisions of the treaty."""
        if self._has_raised(RevisionsDialog):
            return
        dialog = RevisionsDialog(self._document, self.library_worker, self.worlds, self._window)
        self.revision_recorder.kept.connect(dialog.refresh)
        dialog.show()

    def open_runs(self) -> None:
        """Show the saved runs, and offer to save one."""
        if self._has_raised(RunsDialog):
            return
        dialog = RunsDialog(self._outcome, self.library_worker, self.worlds, self._window)
        dialog.treaty_wanted.connect(self._open_treaty)
        self._outcome_shown.connect(dialog.show_outcome)
        dialog.show()

    def explain(self, code: str) -> None:
        """Show the sources of a state's figures."""
        outcome = self._outcome
        if outcome is None or outcome.world is None or code not in outcome.world:
            return
        world, shares = outcome.world, outcome.strengths
        is_known = bool(shares) and code not in outcome.unknown
        share = shares[world.place(code)] if is_known else None
        FiguresDialog(world, code, share, self.library_worker, self.worlds, self._window).show()

    def _has_raised(self, kind: type[QDialog]) -> bool:
        """Bring an open dialog of this class to the front; return whether there is one."""
        for dialog in self._window.findChildren(kind):
            # A closed dialog is still a child until Qt deletes it.
            if dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return True
        return False

    def _open_treaty(self, treaty: Treaty) -> None:
        if self._files.may_lose_changes():
            self._document.new(treaty)

    def _open_alliance(self, draft: AllianceDraft) -> None:
        if not self._files.may_lose_changes():
            return
        self._document.new(draft.treaty)
        words = self.tr(
            "{name} as ATOP codes it. What ATOP does not code is left at the least a treaty can"
            " say: {count} points to look up in its text."
        )
        self._notices.show_notice(
            NOT_CODED,
            words.format(name=draft.treaty.name, count=len(draft.not_coded)),
            {
                self.tr("Show them"): lambda: self._show_not_coded(draft),
                self.tr("Close"): lambda: None,
            },
        )

    def _show_not_coded(self, draft: AllianceDraft) -> None:
        lines = [*map(shown, draft.read), *map(shown, draft.not_coded)]
        dialogs.tell(self._window, "\n\n".join(lines))

    def tell_of_trouble(self, sentence: Sentence) -> None:
        """Show a notice that says what is wrong with the library."""
        words = self.tr("{trouble} Until then Covenant uses the tables it came with.")
        self._notices.show_notice(
            TROUBLE,
            words.format(trouble=shown(sentence)),
            {self.tr("Try again"): self._try_again, self.tr("Close"): lambda: None},
        )

    def _tell_not_kept(self, sentence: Sentence) -> None:
        words = self.tr("The file is saved, but not kept as a revision: {cause}")
        self._notices.show_notice(TROUBLE, words.format(cause=shown(sentence)))

    def _try_again(self) -> None:
        self.worlds.try_again()
        self.look_again()

    def _compare(self, found: AvailableYears) -> None:
        before, self._known = self._known, found
        if before is None or before.years != found.years:
            self.years_found.emit(found.years)
        if before is not None and before != found:
            self.data_changed.emit()
