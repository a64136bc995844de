"""What a Covenant that was killed left behind, removed at the next start."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import Thread

from sandbox.locks import left_behind
from sandbox.user_folder import user_folder
from sandbox.writing import tidy
from ui import locking, recovery

_LOCK = re.compile(r".+\.lock")


def sweep(folders: Iterable[Path]) -> Thread:
    """Remove locks and temporary files that no live process holds.

    folders: of the user's, to be looked into besides Covenant's own. Returns the thread that does
    so, as one of them may be far away.
    """
    places = list(folders)
    with suppress(RuntimeError):  # there is no home folder
        places += [user_folder(), recovery.folder()]
        # At once: a lock that is being looked at is not free for the windows to come.
        for folder in (locking.folder(), recovery.folder()):
            for lock in left_behind(folder, _LOCK):
                lock.release()
    thread = Thread(target=tidy, args=(dict.fromkeys(places),), daemon=True)
    thread.start()
    return thread
