"""Covenant as a process of its own, as a person or a script would start it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

#: What tells a program of a screen.
SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")


def covenant(
    *arguments: str, screen: bool = True, **changes: str
) -> subprocess.CompletedProcess[str]:
    """Run `covenant` and wait for it; `changes` are made to its environment."""
    return python("-m", "ui", *arguments, screen=screen, **changes)


def python(
    *arguments: str, screen: bool = True, **changes: str
) -> subprocess.CompletedProcess[str]:
    """Run Python from the root of the checkout; without a screen, it is told of none."""
    kept = {name: value for name, value in os.environ.items() if screen or name not in SCREEN}
    # Wide enough that a terminal's own size does not matter.
    environment = {**kept, "PYTHONIOENCODING": "utf-8", "COLUMNS": "80", **changes}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
