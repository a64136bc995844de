"""Covenant as a process of its own, as a person or a script would start it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.programs import program

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
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment(screen, changes),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


@contextmanager
def running(*arguments: str, **changes: str) -> Iterator[subprocess.Popen[bytes]]:
    """Start `covenant` on the screen that `changes` name, and end it afterwards."""
    process = subprocess.Popen(
        [sys.executable, "-m", "ui", *arguments],
        cwd=ROOT,
        env=environment(False, changes),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@contextmanager
def x_display() -> Iterator[str]:
    """Yield the name of an X display that nobody sees."""
    server = subprocess.Popen(
        [program("Xvfb", "xvfb"), "-displayfd", "1", "-screen", "0", "1280x800x24"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert server.stdout is not None
    try:
        yield f":{server.stdout.readline().decode().strip()}"
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


def environment(screen: bool, changes: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if screen or name not in SCREEN}
    # A fixed width, whatever the terminal that the tests run in.
    return {**kept, "PYTHONIOENCODING": "utf-8", "COLUMNS": "80", **changes}
