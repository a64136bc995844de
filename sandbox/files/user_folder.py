"""The user's data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def user_folder() -> Path:
    """Return the folder for Covenant's own data, by the custom of each system.

    It need not exist yet. COVENANT_DATA, if set, names another one.
    """
    if chosen := os.environ.get("COVENANT_DATA"):
        return Path(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "covenant"


def library_path() -> Path:
    """Return the file of the user's library, which need not exist yet."""
    return user_folder() / "library.sqlite"
