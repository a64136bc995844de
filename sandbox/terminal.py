"""What every command prints with."""

from __future__ import annotations

import json
import shutil
import sys
from typing import Any

DONE, FAILED = 0, 1

#: Text is set in at least and at most so many columns.
NARROWEST, WIDEST = 60, 100


def print_json(value: Any) -> int:
    """Print a value for other programs, and return the exit status."""
    print(json.dumps(value, indent=2, ensure_ascii=not shows("é"), allow_nan=False))
    return DONE


def width() -> int:
    """Return how many columns text is set in."""
    return max(NARROWEST, min(shutil.get_terminal_size().columns, WIDEST))


def shows(characters: str) -> bool:
    """Tell whether the terminal's encoding has these characters."""
    try:
        characters.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
