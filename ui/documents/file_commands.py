"""The commands of the File menu: new, open, save, export, and "save changes?" before losing any."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from sandbox.report.charts.chart import Chart
from sandbox.sentences import Refusal
from sandbox.treaty.file import SUFFIX
from sandbox.treaty.treaty import Treaty
from sandbox.world import shipped
from ui import dialogs
from ui.charts.style import Look
from ui.documents import recent_files
from ui.documents.document import Document
from ui.documents.document_file import DocumentFile
from ui.documents.recovery import Snapshot
from ui.text import shown
from ui.widgets.notices import NoticeBar

if TYPE_CHECKING:
    from ui.documents.file_writing import Contents, FileWriter


class FileCommands(QObject):
    """Carries out file commands on the document, and says so when one fails."""

    window_wanted = Signal(object)
    """Emitted with a Path to be opened in a window of its own, None for an empty one."""

    wrote = Signal(str)
    """Emitted with the words that say that a file is written."""

    def __init__(self, document: Document, window: QWidget, notices: NoticeBar) -> None:
        super().__init__(window)
        self._writings: set[FileWriter] = set()
        self._document = document
        self._window = window
        self._folder = ""
        self.document_file = DocumentFile(document, notices, self)
        for signal in (document.opened, document.saved):
            signal.connect(self._remember)
        self._remember()

    def new(self) -> None:
        """Start an empty treaty in the year that is shown."""
        if self.may_lose_changes():
            self._document.new(empty_treaty(self._document.treaty.year))

    def open(self) -> None:
        """Ask for a file and open it."""
        if not self.may_lose_changes():
            return
        path = dialogs.ask_treaty_to_open(self._window, self._folder)
        if path is not None:
            self._folder = str(path.parent)
            self.open_reference(path)

    def open_template(self, name: str) -> None:
        """Open a template at its own year."""
        if self.may_lose_changes():
            self.open_reference(name)

    def open_reference(self, reference: str | Path) -> bool:
        """Open a file or a template; on a failure say why, and keep what was open."""
        return self.attempt(lambda: self._document.open(reference))

    def open_file(self, path: Path) -> None:
        """Open a file in place of the treaty that is open."""
        if self.may_lose_changes():
            self.open_reference(path)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open the first file here, each other in a window of its own."""
        for path in paths[1:]:
            self.window_wanted.emit(path)
        if paths:
            self.open_file(paths[0])

    def restore(self, snapshot: Snapshot) -> bool:
        """Open what a killed window had not saved; on a failure say why."""
        if not self.may_lose_changes():
            return False
        why_not = self.document_file.restore(snapshot)
        if why_not:
            dialogs.tell(self._window, why_not)
        return not why_not

    def close(self) -> None:
        """Release the file, and cancel files being written: the window closes."""
        for writing in self._writings:
            writing.close_down()
        self.document_file.close()

    def save(self) -> bool:
        """Save where the treaty was saved before, or ask where."""
        path = self._document.path
        if path is None:
            return self.save_as()
        return self.document_file.may_overwrite() and self._save_to(path)

    def save_as(self) -> bool:
        """Ask where to save, and save there."""
        suggested = self._document.path or Path(self._folder) / (self._file_name() + SUFFIX)
        path = dialogs.ask_where_to_save(self._window, str(suggested))
        if path is None:
            return False
        self._folder = str(path.parent)
        return self._save_to(path)

    def export(
        self, chart: Chart, look: Look, asker: QWidget, *, is_for_print: bool = False
    ) -> FileWriter | None:
        """Ask where to write a chart, and write it; None if the user cancels.

        is_for_print: offer the formats of print before those that can be pasted.
        """
        kinds = dialogs.chart_kinds(is_document=chart.is_document, is_for_print=is_for_print)
        path = self.ask_where(self.tr("Export the chart"), kinds)
        if path is None:
            return None
        # Imported here because few sessions export anything.
        from ui.charts import export

        return self.write(path, lambda: export.contents(chart, path, look), asker)

    def write(
        self, path: Path, make: Callable[[], Contents], asker: QWidget | None = None
    ) -> FileWriter:
        """Write what `make` returns, off the UI thread, and emit `wrote` when it is done."""
        from ui.documents.file_writing import FileWriter

        writing = FileWriter(make, path.name, asker or self._window, self)
        self._writings.add(writing)
        writing.ended.connect(lambda is_written: self._end(writing, path, is_written=is_written))
        return writing

    def _end(self, writing: FileWriter, path: Path, *, is_written: bool) -> None:
        self._writings.discard(writing)
        if is_written:
            self.wrote.emit(self.tr("{file} is written.").format(file=path.name))

    def ask_where(self, title: str, kinds: Mapping[str, str]) -> Path | None:
        """Ask for a file named after the treaty; kinds: the endings by the names of the formats."""
        suggested = Path(self._folder) / f"{self._file_name()}{next(iter(kinds.values()))}"
        return dialogs.ask_where_to_export(self._window, title, str(suggested), kinds)

    def may_lose_changes(self) -> bool:
        """Return whether the treaty may be closed: unchanged, saved, or discarded by the user."""
        if not self._document.is_dirty:
            return True
        answer = dialogs.ask_save_changes(self._window, self._document.treaty.name)
        if answer is dialogs.DialogAnswer.SAVE:
            return self.save()
        return answer is dialogs.DialogAnswer.DISCARD

    def _save_to(self, path: Path) -> bool:
        """Save to a file; if that fails, say why and offer another file."""
        why_not = self.document_file.objection(path)
        if not why_not:
            try:
                self._document.save(path)
            except Refusal as error:
                why_not = shown(error.sentence)
        if not why_not:
            return True
        return dialogs.offer_save_as(self._window, why_not) and self.save_as()

    def _remember(self) -> None:
        if self._document.path is not None:
            recent_files.add_recent_file(self._document.path)

    def attempt(self, action: Callable[[], None]) -> bool:
        """Call `action`; if it raises Refusal, say why and return False."""
        try:
            action()
        except Refusal as error:
            dialogs.tell(self._window, shown(error.sentence))
            return False
        return True

    def _file_name(self) -> str:
        """Return the treaty's name without characters that file names may not hold."""
        return (
            re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", self._document.treaty.name).strip() or "treaty"
        )


def empty_treaty(year: int | None = None) -> Treaty:
    """Return a treaty without parties, in a year; by default the newest with data."""
    return Treaty(
        name=QCoreApplication.translate("files", "Untitled treaty"),
        year=year or shipped.last_compared_year(),
    )
