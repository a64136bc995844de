"""What a Covenant that was killed left behind, removed at the next start."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from threading import Thread

from sandbox.locks import left_behind
from sandbox.user_folder import user_folder
from sandbox.writing import tidy
from ui import locking, recovery
from ui.recent import recent_files

_LOCK = re.compile(r".+\.lock")


def sweep() -> None:
    """Remove locks and temporary files that no live process holds."""
    with suppress(RuntimeError):  # there is no home folder
        own = [user_folder(), recovery.folder()]
        # At once: a lock that is being looked at is not free for the windows to come.
        for folder in (locking.folder(), recovery.folder()):
            for lock in left_behind(folder, _LOCK):
                lock.release()
        # A folder of the user's may be far away.
        places: list[Path] = [*own, *(path.parent for path in recent_files())]
        Thread(target=tidy, args=(dict.fromkeys(places),), daemon=True).start()
