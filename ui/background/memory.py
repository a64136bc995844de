"""Returns unused memory to the system."""

from __future__ import annotations

import ctypes
import sys


def release_memory() -> None:
    """Have the C library return freed memory; takes a few milliseconds, on any thread.

    Every search allocates and frees arrays, and glibc keeps the freed gaps: a fifth of all
    memory after some minutes. With other C libraries this does nothing.
    """
    if sys.platform != "linux":
        return
    # Other C libraries of Linux lack `malloc_trim`.
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
