"""Measures that shorten the start of the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def garbage_collection_paused() -> Iterator[None]:
    """Pause the garbage collector while the window is made: little becomes garbage by then.

    The objects made in the meantime are frozen, so that later collections skip them too.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def without_source_lines() -> None:
    """Import PySide, and keep it from reading the source of every module imported afterwards.

    It searches them for its `__feature__` module, which Covenant does not use. That makes
    imports a fifth slower and keeps all sources in memory.
    """
    import PySide6.QtCore  # noqa: F401

    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda module: True
