"""What lets the window be there sooner."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def garbage_collection_paused() -> Iterator[None]:
    """Look for no garbage while the window is made: what a start makes is there to stay.

    Nor later: what is made meanwhile is never looked at again.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def without_source_lines() -> None:
    """Import PySide, and keep it from reading the source of all that is imported afterwards.

    It looks there for uses of its `__feature__` module, of which Covenant has none. Imports
    take a fifth longer by it, and all the sources stay in memory.
    """
    import PySide6.QtCore  # noqa: F401

    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: True
