"""Copies of unsaved changes in the user's data folder, and what a killed window left there.

Each window keeps one snapshot, written soon after an edit and gone once the treaty is saved or
given up. A lock beside it tells that its window lives; without one it is offered at the next start.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from sandbox.user_folder import user_folder
from ui.document import Document
from ui.locking import lock

#: Milliseconds from an edit to its snapshot; a slider on its way makes one, not hundreds.
_DELAY = 300

_FORMAT = "covenant-recovery"


@dataclass(frozen=True)
class Snapshot:
    """A treaty that was not saved: its name, when, which file it was to go to.

    known: what that file was when the treaty was read from it (see `ui.watching`).
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

    failed = Signal(str)
    """Emitted with the cause when a snapshot cannot be written."""

    def __init__(
        self, document: Document, known: Callable[[], str | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._known = known
        self._place: Path | None = None
        self._lock: QLockFile | None = None
        self._is_kept = False
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="recovery")
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._keep)
        document.changed.connect(self._soon)
        document.stack.cleanChanged.connect(self._soon)

    def adopt(self, snapshot: Snapshot) -> bool:
        """Make the snapshot of a dead window this one's own; tell whether it is still to be had.

        It stays where it is: at no moment is there no copy on the disk.
        """
        taken = lock(_lock_of(snapshot.place)) if snapshot.place.exists() else None
        if taken is None:
            return False
        self._let_go()
        self._place, self._lock, self._is_kept = snapshot.place, taken, True
        return True

    def close(self) -> None:
        """Give up the snapshot: the user has saved the treaty, or let it go."""
        self._timer.stop()
        self._let_go()
        self._writer.shutdown()

    def _soon(self) -> None:
        # Not begun anew by each edit: those of a long drag may not put it off.
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        document = self._document
        if not document.is_dirty:
            self._forget()
            return
        try:
            place = self._place or folder() / f"{os.getpid()}-{secrets.token_hex(4)}.json"
            # Before the snapshot, so that no other window takes it for a dead one's.
            self._lock = self._lock or lock(_lock_of(place))
        except (OSError, RuntimeError) as error:  # RuntimeError: there is no home folder
            self.failed.emit(str(error))
            return
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
            file.replace_file(place, json.dumps(snapshot).encode())
        except OSError as error:
            self.failed.emit(error.strerror or str(error))

    def _forget(self) -> None:
        if self._is_kept and self._place is not None:
            # By the same thread, so after what it still has to write.
            self._writer.submit(self._place.unlink, missing_ok=True)
            self._is_kept = False

    def _let_go(self) -> None:
        self._forget()
        self._writer.submit(lambda: None).result()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def lost() -> list[Snapshot]:
    """Return what windows that no longer live had not saved, the newest first."""
    found = []
    for place in _snapshots():
        try:
            taken = lock(_lock_of(place))
            if taken is None:
                continue
            taken.unlock()
            found.append(_read(place))
        except (OSError, ValueError, KeyError, TypeError):
            # Not ours, or half a file of a disk that was full: it stays, for what it is worth.
            continue
    return sorted(found, key=lambda snapshot: snapshot.time, reverse=True)


def discard(snapshot: Snapshot) -> None:
    """Delete a snapshot that the user does not want, unless a window has taken it since."""
    try:
        taken = lock(_lock_of(snapshot.place))
    except OSError:
        return
    if taken is not None:
        snapshot.place.unlink(missing_ok=True)
        taken.unlock()


def _snapshots() -> list[Path]:
    try:
        return list(folder().glob("*.json"))
    except (OSError, RuntimeError):
        return []


def _read(place: Path) -> Snapshot:
    data: dict[str, Any] = json.loads(place.read_text("utf-8"))
    if data["format"] != _FORMAT:
        raise ValueError(place)
    return Snapshot(
        place=place,
        name=str(data["name"]),
        time=datetime.fromisoformat(data["time"]),
        path=Path(data["path"]) if data["path"] else None,
        known=data["known"],
        text=str(data["treaty"]),
    )


def folder() -> Path:
    """Return where the snapshots are."""
    return user_folder() / "recovery"


def _lock_of(place: Path) -> Path:
    return place.with_suffix(".lock")
