"""Locks in the user's data folder, by which windows know of one another.

A lock names the process that holds it: that of a process that was killed counts for nothing.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QLockFile

from sandbox.user_folder import user_folder


def lock(path: Path) -> QLockFile | None:
    """Take the lock kept in a file; None while another window holds it.

    The lock lasts until it is unlocked, or the process ends in whatever way. Raises
    OSError where there is no place for the file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    taken = QLockFile(str(path))
    # However long a window stays open, its lock does not grow old.
    taken.setStaleLockTime(0)
    if taken.tryLock(0):
        return taken
    if taken.error() is not QLockFile.LockError.LockFailedError:
        raise OSError(f"{path} cannot be written")
    return None


class OpenFile:
    """The lock on the treaty file that one window has open."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._lock: QLockFile | None = None

    def hold(self, path: Path | None) -> bool:
        """Let go of the file held so far and take `path`; tell whether it is ours now."""
        place = Path(os.path.realpath(path)) if path else None
        if self._lock is not None and place == self._path:
            return True
        if self._lock is not None:
            self._lock.unlock()
        self._path, self._lock = place, None
        if place is None:
            return True
        try:
            self._lock = _lock_on(place)
        except (OSError, RuntimeError):  # RuntimeError: there is no home folder
            # Without a data folder no window knows of another; that must not stop the work.
            return True
        return self._lock is not None

    def is_free(self, path: Path) -> bool:
        """Tell whether no other window has `path` open."""
        place = Path(os.path.realpath(path))
        if self._lock is not None and place == self._path:
            return True
        try:
            taken = _lock_on(place)
        except (OSError, RuntimeError):
            return True
        if taken is not None:
            taken.unlock()
        return taken is not None


def _lock_on(place: Path) -> QLockFile | None:
    key = hashlib.sha256(os.fsencode(place)).hexdigest()[:32]
    return lock(user_folder() / "locks" / f"{key}.lock")
