"""What every event costs the UI thread, and what of that is the fault of other programs."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

_SCHEDULER = Path("/proc/thread-self/schedstat")


class Spent(NamedTuple):
    """Milliseconds of one event, with all that it led to before the next.

    held: by the clock. worked: the processor time of the thread itself. off_core: ready to run,
    but every core was taken, by other programs or by this one's other threads; 0 where the
    system does not tell. waited: the rest, for Python's lock or for the disk.
    """

    held: float
    worked: float
    off_core: float

    @property
    def waited(self) -> float:
        return max(0.0, self.held - self.worked - self.off_core)


class Stopwatch:
    """Reads the clocks of the thread that makes it."""

    def __init__(self) -> None:
        self._file = os.open(_SCHEDULER, os.O_RDONLY) if _SCHEDULER.exists() else None

    def read(self) -> Spent:
        """Return what was spent since some moment in the past."""
        return Spent(1000 * time.perf_counter(), 1000 * time.thread_time(), self._off_core())

    def since(self, before: Spent) -> Spent:
        return Spent(*(now - then for now, then in zip(self.read(), before, strict=True)))

    def _off_core(self) -> float:
        if self._file is None:
            return 0.0
        return int(os.pread(self._file, 64, 0).split()[1]) / 1e6


class WatchedApplication(QApplication):
    """An application that knows what each event cost the UI thread."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self.spent: list[tuple[Spent, str]] = []
        self.doing = ""
        self._stopwatch = Stopwatch()
        self._is_inside = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        # What an event leads to at once counts as part of it.
        if self._is_inside:
            return super().notify(receiver, event)
        # Asked first: the event may delete its receiver.
        words = f"{event.type().name} to {type(receiver).__name__}, after: {self.doing}"
        self._is_inside = True
        before = self._stopwatch.read()
        try:
            return super().notify(receiver, event)
        finally:
            self._is_inside = False
            self.spent.append((self._stopwatch.since(before), words))


def columns(spent: list[Spent]) -> dict[str, list[float]]:
    """Return each figure of many events by its name."""
    return {
        name: [getattr(one, name) for one in spent]
        for name in ("held", "worked", "off_core", "waited")
    }


def percentile(times: list[float], share: float) -> float:
    """Return the time that a share of all times do not exceed."""
    ordered = sorted(times)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]
