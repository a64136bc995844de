"""The crash log in the user's data folder, for bug reports."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

import sandbox
from sandbox.files.regular_files import is_ordinary
from sandbox.files.user_folder import user_folder

#: Above this many bytes the log starts anew.
LONGEST = 1_000_000


def log_crash(error: BaseException) -> Path | None:
    """Write down an error that nobody expected, and return where; None if even that fails."""
    heading = (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC  Covenant {sandbox.__version__}"
        f"  Python {platform.python_version()}  {platform.platform()}\n"
        f"arguments: {sys.argv[1:]}\n"
    )
    try:
        path = user_folder() / "crash.log"
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not is_ordinary(path):
            return None
        anew = path.exists() and path.stat().st_size > LONGEST
        with path.open("w" if anew else "a", encoding="utf-8", errors="replace") as log:
            log.write(heading + "".join(traceback.format_exception(error)) + "\n")
    except (OSError, RuntimeError):  # RuntimeError: there is no home folder
        return None
    return path
