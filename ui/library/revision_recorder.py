"""Records every save of the document as a revision in the user's library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from sandbox import judge
from sandbox.sentences import Refusal
from sandbox.treaty.treaty import Treaty
from ui.documents.document import Document
from ui.library.library_worker import LibraryWorker, open_library
from ui.library.worlds import WorldLoader


class RevisionRecorder(QObject):
    """Records a revision at each save; if that fails, the file is saved all the same."""

    kept = Signal()
    refused = Signal(object)
    """Emitted with the Sentence that says why a revision was not kept."""

    def __init__(
        self, document: Document, library_worker: LibraryWorker, worlds: WorldLoader
    ) -> None:
        super().__init__(library_worker)
        self._document = document
        self._library_worker = library_worker
        self._worlds = worlds
        document.saved.connect(self._keep)

    def _keep(self, path: Path) -> None:
        treaty = self._document.treaty
        self._library_worker.ask(
            lambda tell: open_library().save_revision(
                treaty, revision_name(path), verdict_on(treaty, self._worlds)
            ),
            self,
            lambda _: self.kept.emit(),
            self.refused.emit,
            must_finish=True,
        )


def revision_name(path: Path) -> str:
    """Return the name shared by the revisions of a file, as in `covenant library keep`."""
    return str(path.resolve())


def verdict_on(treaty: Treaty, worlds: WorldLoader) -> dict[str, Any] | None:
    """Return the verdict on a treaty by itself; None in a year without data."""
    try:
        return judge(treaty, worlds.load(treaty.year)).to_dict()
    except Refusal:
        return None
