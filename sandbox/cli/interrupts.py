"""Ctrl+C: a working command stops in an orderly way; at any other moment the process just ends.

Python's own way, an exception wherever the program happens to be, ends in a traceback while
modules are loaded and while the program ends.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


class Interrupts:
    """Whether Ctrl+C was pressed; during an import it may surface as some other error."""

    happened = False


@contextmanager
def interruptible() -> Iterator[Interrupts]:
    """Have Ctrl+C raise KeyboardInterrupt meanwhile, where it would end the process at once."""
    seen = Interrupts()
    if signal.getsignal(signal.SIGINT) is not signal.SIG_DFL:
        yield seen
        return

    def interrupt(number: int, frame: FrameType | None) -> None:
        seen.happened = True
        raise KeyboardInterrupt

    tell = sys.unraisablehook
    sys.unraisablehook = _ending_with_an_interrupt(tell)
    try:
        signal.signal(signal.SIGINT, interrupt)
        yield seen
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        sys.unraisablehook = tell


def _ending_with_an_interrupt(tell: Callable[[Any], object]) -> Callable[[Any], object]:
    def hook(unraisable: Any) -> None:
        """End the process on an interrupt where no exception can be raised, as in `__del__`."""
        if issubclass(unraisable.exc_type, KeyboardInterrupt):
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            signal.raise_signal(signal.SIGINT)
        tell(unraisable)

    return hook
