"""Locks in the user's data folder: they tell a window which files other windows have open."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from sandbox.files.locks import Lock, lock
from sandbox.files.user_folder import user_folder


class OpenFileLock:
    """The lock on the treaty file that one window has open."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._lock: Lock | None = None

    def hold(self, path: Path | None) -> bool:
        """Release the present lock and lock `path`; return whether that succeeded."""
        place = Path(os.path.realpath(path)) if path else None
        if self._lock is not None and place == self._path:
            return True
        if self._lock is not None:
            self._lock.release()
        self._path, self._lock = place, None
        if place is None:
            return True
        try:
            self._lock = _lock_on(place)
        except (OSError, RuntimeError):  # RuntimeError: there is no home folder
            # Without a data folder there are no locks; the user can work all the same.
            return True
        return self._lock is not None

    def is_free(self, path: Path) -> bool:
        """Return whether no other window has `path` open."""
        place = Path(os.path.realpath(path))
        if self._lock is not None and place == self._path:
            return True
        try:
            taken = _lock_on(place)
        except (OSError, RuntimeError):
            return True
        if taken is not None:
            taken.release()
        return taken is not None


def _lock_on(place: Path) -> Lock | None:
    key = hashlib.sha256(os.fsencode(place)).hexdigest()[:32]
    locks_folder().mkdir(parents=True, exist_ok=True)
    return lock(locks_folder() / f"{key}.lock")


def locks_folder() -> Path:
    """Return the folder of the locks."""
    return user_folder() / "locks"
