"""Gives memory that is no longer used back to the system."""

from __future__ import annotations

import ctypes
import sys


def release_memory() -> None:
    """Have the C library hand over what it keeps for later; a few milliseconds, on any thread.

    Arrays come and go with every search, and glibc keeps the holes that they leave between
    what stays: after a session of some minutes a fifth of all. Elsewhere nothing happens.
    """
    if sys.platform != "linux":
        return
    # Other C libraries of Linux have none.
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
