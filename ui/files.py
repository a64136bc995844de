"""The commands of the File menu: new, open, save, export, and "save changes?" before losing any."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from sandbox.report.charts import Chart
from sandbox.sentences import Refusal
from sandbox.treaty.file import SUFFIX
from sandbox.treaty.treaty import Treaty
from sandbox.world import shipped
from ui import dialogs
from ui.charts import export
from ui.document import Document
from ui.text import shown


class Files(QObject):
    """Carries out file commands on the document, and says so when one fails."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window
        self._folder = ""

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
        return self._try(lambda: self._document.open(reference))

    def save(self) -> bool:
        """Save where the treaty was saved before, or ask where."""
        path = self._document.path
        return self.save_as() if path is None else self._try(lambda: self._document.save(path))

    def save_as(self) -> bool:
        """Ask where to save, and save there."""
        suggested = self._document.path or Path(self._folder) / (self._file_name() + SUFFIX)
        path = dialogs.ask_where_to_save(self._window, str(suggested))
        if path is None:
            return False
        self._folder = str(path.parent)
        return self._try(lambda: self._document.save(path))

    def export(self, chart: Chart) -> None:
        """Ask where to write a chart, and write it."""
        suggested = Path(self._folder) / f"{self._file_name()}.svg"
        path = dialogs.ask_where_to_export(self._window, str(suggested))
        if path is not None:
            self._try(lambda: export.write(chart, path))

    def may_lose_changes(self) -> bool:
        """Return whether the treaty may go: saved, without changes, or given up by the user."""
        if not self._document.is_dirty:
            return True
        answer = dialogs.ask_save_changes(self._window, self._document.treaty.name)
        if answer is dialogs.Answer.SAVE:
            return self.save()
        return answer is dialogs.Answer.DISCARD

    def _try(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except Refusal as error:
            dialogs.tell(self._window, shown(error.sentence))
            return False
        return True

    def _file_name(self) -> str:
        """Return the treaty's name without what file names may not hold."""
        return (
            re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", self._document.treaty.name).strip() or "treaty"
        )


def empty_treaty(year: int | None = None) -> Treaty:
    """Return a treaty without parties, in a year or the newest that has data."""
    return Treaty(
        name=QCoreApplication.translate("files", "Untitled treaty"),
        year=year or shipped.years()[-1],
    )
