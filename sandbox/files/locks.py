"""Locks kept in files. A lock counts while the process that took it lives, whatever the file holds.

The system itself lets go of the lock of a process that ends in whatever way: by `flock` (POSIX) or
`LockFile` (Windows). A file that a killed process left behind is therefore free to be taken.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

#: A program that only looks whether a lock is free holds it for less than this, in seconds.
_GLANCE, _GLANCES = 0.003, 4

_FLAGS = (
    os.O_RDWR
    # A pipe in the place of the file must not be waited for, nor a link be followed.
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
)


class Lock:
    """A lock that is held; handle: of its file, which is open for reading and writing."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self.handle = handle

    def close(self) -> None:
        """Let go of the lock; its file stays."""
        if self.handle >= 0:
            os.close(self.handle)
            self.handle = -1

    def release(self) -> None:
        """Let go of the lock, and remove its file."""
        if os.name != "posix":
            # An open file cannot be removed there; nor this one, if somebody has opened it since.
            self.close()
        with suppress(OSError):
            # While the lock is still held: nobody else's file can be removed then.
            self.path.unlink()
        self.close()


def lock(path: Path, *, make: bool = True, glances: int = _GLANCES) -> Lock | None:
    """Take the lock kept in a file; None while somebody else holds it, also in this process.

    make: make the file if it is not there; otherwise FileNotFoundError is raised. glances: how
    often to try, as another process may hold the lock for a moment only to see whether it is free.
    Raises OSError where the file cannot be opened, or the system has no locks there.
    """
    for glance in range(glances):
        if glance:
            time.sleep(_GLANCE)
        while True:
            handle = os.open(path, _FLAGS | (os.O_CREAT if make else 0), 0o666)
            try:
                is_ours = _take(handle)
                is_there = is_ours and _is_at(handle, path)
            except BaseException:
                os.close(handle)
                raise
            if is_there:
                return Lock(path, handle)
            os.close(handle)
            if not is_ours:
                break
            # Its last holder removed it between our opening and our taking it: once more.
    return None


def left_behind(folder: Path, names: re.Pattern[str]) -> Iterator[Lock]:
    """Take one by one the files in a folder whose names fit and that no live process holds."""
    try:
        with os.scandir(folder) as entries:
            found = [
                Path(entry.path)
                for entry in entries
                if names.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)
            ]
    except (OSError, ValueError):  # ValueError: no system has a folder of that name
        return
    for path in found:
        with suppress(OSError):
            held = lock(path, make=False, glances=1)
            if held is not None:
                yield held


def _is_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), os.stat(path))
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    #: A byte far behind the content, which others may still read.
    _BYTE = 1 << 30

    def _take(handle: int) -> bool:
        os.lseek(handle, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _take(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
