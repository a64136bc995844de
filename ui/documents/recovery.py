"""Copies of unsaved changes in the user's data folder, and what a killed window left there.

Each window keeps one snapshot, written soon after an edit and gone once the treaty is saved or
given up. A lock beside it shows that its window still runs; a snapshot without one is offered
at the next start.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from sandbox.files.locks import Lock, lock
from sandbox.files.regular_files import read_bytes
from sandbox.files.user_folder import user_folder
from sandbox.files.writing import save
from sandbox.sentences import Refusal, say
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from ui.documents.document import Document

#: Milliseconds from an edit to its snapshot, so that dragging a slider does not write hundreds.
_DELAY = 300

_FORMAT = "covenant-recovery"

#: The longest snapshot read, in bytes: escaping makes it up to seven times a treaty file's length.
_LONGEST = 7 * file.LONGEST_FILE

#: No name of a treaty is longer, in characters.
_LONGEST_NAME = 200


@dataclass(frozen=True)
class Snapshot:
    """A treaty that was not saved: its name, when, which file it was to go to.

    known: what that file was when the treaty was read from it (see `ui.documents.file_watcher`).
    """

    place: Path
    name: str
    time: datetime
    path: Path | None
    known: str | None
    text: str

    def treaty(self) -> Treaty:
        """Return the treaty; raises Refusal if the snapshot is damaged."""
        return file.loads(self.text, self.name)


class Recovery(QObject):
    """Keeps the snapshot of one window's document; a thread of its own writes it."""

    failed = Signal(object)
    """Emitted with the Sentence that says why a snapshot cannot be written."""

    def __init__(
        self, document: Document, known: Callable[[], str | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._known = known
        self._place: Path | None = None
        self._lock: Lock | None = None
        self._is_kept = False
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="recovery")
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._keep)
        document.changed.connect(self._soon)
        document.stack.cleanChanged.connect(self._soon)

    def leave(self) -> Path | None:
        """Keep the snapshot for another window to adopt; return its place, None if all is saved."""
        self._timer.stop()
        if self._document.is_dirty:
            self._keep()
        left = self._place if self._document.is_dirty else None
        if left is not None:
            self._is_kept = False
        self._let_go()
        return left

    def adopt(self, place: Path) -> bool:
        """Take over the snapshot of a closed window; return whether it is still available.

        The file stays where it is, so that there is a copy on the disk at every moment.
        """
        if not place.exists():
            return False
        try:
            taken = lock(_lock_of(place))
            if taken is None:
                return False
        except OSError:
            # On a disk that is read-only or without locks the treaty is restored all the same.
            taken = None
        self._let_go()
        self._place, self._lock, self._is_kept = place, taken, True
        return True

    def close(self) -> None:
        """Delete the snapshot: the user has saved the treaty or discarded it."""
        self._timer.stop()
        self._let_go()
        self._writer.shutdown()

    def _soon(self) -> None:
        # Further edits do not restart the timer, so that a long drag cannot delay the snapshot.
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        document = self._document
        if not document.is_dirty:
            self._forget()
            return
        try:
            place = self._place or recovery_folder() / f"{os.getpid()}-{secrets.token_hex(4)}.json"
        except RuntimeError:
            self.failed.emit(say("There is no home folder."))
            return
        with suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            # Before the snapshot, so that no other window takes it for a killed window's. Without
            # locks a snapshot may be offered twice; that is better than not keeping it.
            self._lock = self._lock or lock(_lock_of(place))
        self._place, self._is_kept = place, True
        path = str(document.path.absolute()) if document.path else None
        self._writer.submit(self._write, place, document.treaty, path, self._known())

    def _write(self, place: Path, treaty: Treaty, path: str | None, known: str | None) -> None:
        snapshot = {
            "format": _FORMAT,
            "version": 1,
            "name": treaty.name,
            "time": datetime.now(UTC).isoformat(timespec="seconds"),
            "path": path,
            "known": known,
            "treaty": file.dumps(treaty),
        }
        try:
            save({place: json.dumps(snapshot).encode()})
        except Refusal as refusal:
            self.failed.emit(refusal.sentence)

    def _forget(self) -> None:
        if self._is_kept and self._place is not None:
            # On the same thread, and so after what it still has to write.
            self._writer.submit(self._place.unlink, missing_ok=True)
            self._is_kept = False

    def _let_go(self) -> None:
        self._forget()
        self._writer.submit(lambda: None).result()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def unsaved_snapshots() -> list[Snapshot]:
    """Return the snapshots of windows that no longer run, the newest first."""
    found = []
    for place in _snapshots():
        with suppress(OSError):  # a disk that is read-only, or without locks
            taken = lock(_lock_of(place))
            if taken is None:
                continue
            taken.release()
        # A file that is no snapshot, or an incomplete one, is not offered and not deleted.
        with suppress(ValueError, KeyError, TypeError, RecursionError):
            found.append(_read(place))
    return sorted(found, key=lambda snapshot: snapshot.time, reverse=True)


def discard(snapshot: Snapshot) -> None:
    """Delete a snapshot that the user discards, unless a window has taken it over since."""
    with suppress(OSError):
        taken = lock(_lock_of(snapshot.place))
        if taken is not None:
            with suppress(OSError):
                snapshot.place.unlink()
            taken.release()


def _snapshots() -> list[Path]:
    try:
        return list(recovery_folder().glob("*.json"))
    except (OSError, RuntimeError):
        return []


def _read(place: Path) -> Snapshot:
    """Return a snapshot; raises ValueError, KeyError, TypeError or RecursionError if it is none."""
    data: dict[str, Any] = json.loads(read_bytes(place, _LONGEST))
    if data["format"] != _FORMAT:
        raise ValueError(place)
    path, known = data["path"], data["known"]
    if (path and b"\0" in os.fsencode(path)) or not isinstance(known, str | None):
        raise ValueError(place)
    time = datetime.fromisoformat(data["time"])
    return Snapshot(
        place=place,
        name=str(data["name"])[:_LONGEST_NAME],
        # Covenant writes times with a zone; a file without one may still hold a treaty.
        time=time if time.tzinfo else time.replace(tzinfo=UTC),
        path=Path(path) if path else None,
        known=known,
        text=str(data["treaty"]),
    )


def recovery_folder() -> Path:
    """Return where the snapshots are."""
    return user_folder() / "recovery"


def _lock_of(place: Path) -> Path:
    return place.with_suffix(".lock")
