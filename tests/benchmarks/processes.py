"""What this process and those that it has started use together, as Linux tells it."""

from __future__ import annotations

import os
import time
from pathlib import Path

_PROC = Path("/proc")


def children() -> list[str]:
    """Return the numbers of the processes started by this one that are running."""
    lists = (_PROC / "self/task").glob("*/children") if _PROC.exists() else ()
    return [number for listed in lists for number in listed.read_text().split()]


def processor_seconds() -> float:
    """Return the processor time of all, to a hundredth of a second for the others."""
    ticks = 0
    for number in children():
        after_name = (_PROC / number / "stat").read_text().rpartition(")")[2].split()
        ticks += int(after_name[11]) + int(after_name[12])
    return time.process_time() + (ticks / os.sysconf("SC_CLK_TCK") if ticks else 0.0)


def megabytes(field: str) -> float:
    """Return a size of all together; 0 where the system does not tell."""
    return sum(_megabytes(number, field) for number in ("self", *children()))


def _megabytes(number: str, field: str) -> float:
    status = _PROC / number / "status"
    if not status.exists():
        return 0.0
    lines = [line for line in status.read_text().splitlines() if line.startswith(field)]
    return int(lines[0].split()[1]) / 1000 if lines else 0.0
