"""Limits that no file may exceed: seconds of work, and megabytes."""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager

SECONDS, MEGABYTES = 5, 300

#: Seconds by the clock, for what waits and does not work; on a machine however busy.
PATIENCE = 90


class TooLong(BaseException):
    """More seconds than a file may take; no code that is tried may catch it."""


@contextmanager
def in_time() -> Iterator[None]:
    """Raise TooLong where what is done takes too long."""

    def end(*_: object) -> None:
        raise TooLong

    for number in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(number, end)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def megabytes() -> float:
    """Return the most memory that this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
