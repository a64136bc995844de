"""The files opened or saved last, newest first, remembered from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

#: How many are remembered.
_MOST = 8

_KEY = "files/recent"


def recent_files() -> list[Path]:
    """Return the files, whether they are still there or not."""
    value = QSettings().value(_KEY)
    # QSettings reads a list of one back as its member, and a user may have edited the file.
    paths = value if isinstance(value, list) else [value]
    return [Path(path) for path in paths if isinstance(path, str) and path][:_MOST]


def add_recent_file(path: Path) -> None:
    """Put a file first."""
    whole = path.absolute()
    paths = [whole, *(other for other in recent_files() if other != whole)]
    QSettings().setValue(_KEY, [str(path) for path in paths[:_MOST]])


def remove_recent_file(path: Path) -> None:
    """Take a file off the list."""
    QSettings().setValue(_KEY, [str(other) for other in recent_files() if other != path])
