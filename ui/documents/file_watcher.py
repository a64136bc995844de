"""Notices when another program changes or removes the file of the open treaty."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from sandbox.files.regular_files import is_ordinary
from sandbox.treaty.file import LONGEST_FILE
from ui.documents.document import Document

#: Milliseconds for another program to finish writing.
_SETTLING = 200


class FileWatcher(QObject):
    """Compares the file with what the document last read from it or wrote to it."""

    changed = Signal()
    """The file holds something else now."""

    gone = Signal()
    """The file is no longer there."""

    returned = Signal()
    """The file is again as the document knows it."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._path: Path | None = None
        #: The fingerprints of the file as the document knows it, and as it was last found.
        self.known: str | None = None
        self._found: str | None = None
        self._system = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING)
        self._settling.timeout.connect(self.check)
        for signal in (self._system.fileChanged, self._system.directoryChanged):
            signal.connect(lambda _: self._settling.start())
        document.opened.connect(self.accept)
        document.saved.connect(lambda _: self.accept())
        self.accept()

    @property
    def is_in_conflict(self) -> bool:
        """Whether the file is there, but not as the document knows it."""
        return self._found is not None and self._found != self.known

    def accept(self) -> None:
        """Take the file's present contents as known to the document."""
        if self._document.path != self._path:
            self._path = self._document.path
            for watched in (*self._system.files(), *self._system.directories()):
                self._system.removePath(watched)
        self.known = self._found = fingerprint(self._path)
        self._watch()

    def expect(self, known: str | None) -> None:
        """Take an earlier fingerprint as known to the document, and compare it with the file."""
        self.known = self._found = known
        self.check()

    def check(self) -> None:
        """Look at the file now: the system does not report every change, such as on a network."""
        found = fingerprint(self._path)
        if found == self._found:
            return
        self._found = found
        self._watch()
        if found is None:
            self.gone.emit()
        elif found != self.known:
            self.changed.emit()
        else:
            self.returned.emit()

    def _watch(self) -> None:
        if self._path is None:
            return
        # A file that is replaced, as by an atomic save, is no longer watched; its folder
        # reports the replacement.
        watched = {*self._system.files(), *self._system.directories()}
        for place in (self._path, self._path.parent):
            if str(place) not in watched and os.path.exists(place):
                self._system.addPath(str(place))


def fingerprint(path: Path | None) -> str | None:
    """Return a hash of a file's contents; None if there is no such file."""
    # If a pipe has taken the file's place, reading it would never end.
    if path is None or not is_ordinary(path):
        return None
    try:
        with path.open("rb") as file:
            return hashlib.sha256(file.read(LONGEST_FILE + 1)).hexdigest()
    except OSError:
        return None
