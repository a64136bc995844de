"""Removes the files that a killed Covenant left behind, at the next start."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QSettings

from sandbox.files.locks import left_behind, lock
from sandbox.files.user_folder import user_folder
from sandbox.files.writing import tidy
from ui.documents import file_locks, recovery

#: What Qt adds to the name of a settings file for the temporary file that will replace it.
_SAVED = r"\.[A-Za-z]{6}"

_LOCK = re.compile(r".+\.lock")


def remove_stale_files(folders: Iterable[Path]) -> Thread:
    """Remove locks and temporary files that no live process holds.

    folders: the user's folders to search, besides Covenant's own. Returns the thread that does
    the work, because a folder on a network may be slow.
    """
    places = list(folders)
    with suppress(RuntimeError):  # there is no home folder
        places += [user_folder(), recovery.recovery_folder()]
        # Before any window opens: a lock that is being tested cannot be taken by a window.
        for folder in (file_locks.locks_folder(), recovery.recovery_folder()):
            for held in left_behind(folder, _LOCK):
                held.release()
    _sweep_settings(Path(QSettings().fileName()))
    thread = Thread(target=tidy, args=(dict.fromkeys(places),), daemon=True)
    thread.start()
    return thread


def _sweep_settings(file: Path) -> None:
    """Remove Qt's lock and temporary files of the settings: Qt would wait 30 s for a stale lock."""
    lock_file = Path(f"{file}.lock")
    written = re.compile(re.escape(file.name) + _SAVED)
    with suppress(OSError):
        if not (lock_file.exists() or any(map(written.fullmatch, os.listdir(file.parent)))):
            return
        # Qt writes only while it holds this lock, which is a `flock` too.
        held = lock(lock_file, glances=1)
        if held is not None:
            for left in left_behind(file.parent, written):
                left.release()
            held.release()
