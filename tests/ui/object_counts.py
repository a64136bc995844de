"""What there is of widgets and of Python objects, to find those that are never let go."""

from __future__ import annotations

import gc
import sys
from collections import Counter
from types import FunctionType

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

#: Seconds for which no other thread runs: longer than it takes to count.
_UNDISTURBED = 100.0

#: The modules whose objects count: the window's own, and Qt's.
OWN = ("ui.", "PySide6.")

#: What PySide keeps, one for each window that ever asked for its style: some hundred bytes.
_KEPT_BY_PYSIDE = "PySide6.QtWidgets.QCommonStyle"


def collect_garbage() -> None:
    """Have all go that is to go: what was deleted for later, and cycles of Python objects."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()


def widgets() -> Counter[str]:
    """Return the number of widgets of each class, hidden ones too."""
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def all_objects() -> Counter[str]:
    """Return the number of Python objects that the collector knows, by their type.

    Functions are told apart by the module they are written in: what a signal calls is one.
    """
    interval, was_on = sys.getswitchinterval(), gc.isenabled()
    # A thread that makes a tuple just now would find that others hold it, and fail.
    sys.setswitchinterval(_UNDISTURBED)
    gc.disable()
    try:
        found = Counter(
            (item.__module__, "function")
            if type(item) is FunctionType
            else (type(item).__module__, type(item).__qualname__)
            for item in gc.get_objects()
        )
    finally:
        if was_on:
            gc.enable()
        sys.setswitchinterval(interval)
    return Counter({f"{module}.{name}": count for (module, name), count in found.items()})


def own_objects() -> Counter[str]:
    """Return the number of Python objects of the window and of Qt, by their type."""
    return Counter(
        {
            name: count
            for name, count in all_objects().items()
            if name.startswith(OWN) and name != _KEPT_BY_PYSIDE
        }
    )
