"""The file of the open document: no changes made elsewhere are overwritten without asking."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject

from sandbox.sentences import Refusal, Sentence
from ui.documents.document import Document
from ui.documents.file_locks import OpenFileLock
from ui.documents.file_watcher import FileWatcher
from ui.documents.recovery import Recovery, Snapshot
from ui.text import shown
from ui.widgets.notices import NoticeBar


class DocumentFile(QObject):
    """Locks and watches the file, shows notices about it, and keeps copies of unsaved changes."""

    def __init__(self, document: Document, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._notices = notices
        self._file = OpenFileLock()
        self.watcher = FileWatcher(document, self)
        self._recovery = Recovery(document, lambda: self.watcher.known, self)
        self._recovery.failed.connect(self._tell_no_copies)
        self.watcher.changed.connect(self._tell_changed)
        self.watcher.gone.connect(self._tell_gone)
        self.watcher.returned.connect(self._clear)
        document.opened.connect(self._look_at_file)
        document.saved.connect(lambda _: self._look_at_file())
        self._look_at_file()

    def close(self) -> None:
        """Release the file and delete the copy; the treaty is saved or given up."""
        self._recovery.close()
        self._file.hold(None)

    def leave(self) -> Path | None:
        """Release the file; return where unsaved changes are kept, for `take_over`."""
        self._file.hold(None)
        return self._recovery.leave()

    def take_over(self, known: str | None, unsaved: Path | None) -> None:
        """Take over the file and the copy that another window of this program has left.

        known: the fingerprint of the file as the document knows it.
        """
        if unsaved is not None:
            self._recovery.adopt(unsaved)
        if self._document.path is not None:
            self.watcher.expect(known)

    def may_overwrite(self) -> bool:
        """Return whether the file is unchanged since it was read or saved; else ask by a notice."""
        self.watcher.check()
        if not self.watcher.is_in_conflict:
            return True
        if self._notices.notice("file") is None:
            self._tell_changed()
        self._notices.point_at("file")
        return False

    def objection(self, path: Path) -> str:
        """Return why the treaty should not be saved to `path`; "" if it may."""
        held = self._file.hold(path) if path == self._document.path else self._file.is_free(path)
        if held:
            return ""
        return self.tr("{file} is open in another window of Covenant.").format(file=path.name)

    def restore(self, snapshot: Snapshot) -> str:
        """Open what another window had not saved; return "", or why that is not possible."""
        try:
            treaty = snapshot.treaty()
        except Refusal as error:
            return shown(error.sentence)
        if not self._recovery.adopt(snapshot.place):
            return self.tr("Another window has restored “{name}” already.").format(
                name=snapshot.name
            )
        self._document.restore(treaty, snapshot.path)
        if snapshot.path is not None:
            self.watcher.expect(snapshot.known)
        return ""

    def _clear(self) -> None:
        self._notices.clear("file")

    def _look_at_file(self) -> None:
        """Show a notice if the treaty cannot be saved to the file that it came from."""
        self._clear()
        path = self._document.path
        if not self._file.hold(path):
            assert path is not None
            self._tell(
                self.tr(
                    "{file} is open in another window of Covenant. Save your changes here under"
                    " another name."
                ).format(file=path.name)
            )
        elif path is not None and os.path.exists(path) and not _is_writable(path):
            self._tell(
                self.tr("{file} is write-protected. Save your changes under another name.").format(
                    file=path.name
                )
            )

    def _tell(self, words: str) -> None:
        self._notices.show_notice("file", words)

    def _tell_changed(self) -> None:
        assert self._document.path is not None
        self._document.mark_unsaved()
        self._notices.show_notice(
            "file",
            self.tr("Another program has changed {file}.").format(file=self._document.path.name),
            {self.tr("Reload"): self._reload, self.tr("Keep mine"): self.watcher.accept},
        )

    def _tell_gone(self) -> None:
        assert self._document.path is not None
        self._document.mark_unsaved()
        self._tell(
            self.tr("{file} is no longer in its folder. Save to write it there again.").format(
                file=self._document.path.name
            )
        )

    def _tell_no_copies(self, cause: Sentence) -> None:
        words = self.tr("Covenant cannot keep a copy of unsaved changes: save often. {cause}")
        self._notices.show_notice("recovery", words.format(cause=shown(cause)))

    def _reload(self) -> None:
        path = self._document.path
        assert path is not None
        try:
            self._document.reload(self.tr("reload {file}").format(file=path.name))
        except Refusal as error:
            self._notices.show_notice("file", shown(error.sentence))
            return
        self.watcher.accept()


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
