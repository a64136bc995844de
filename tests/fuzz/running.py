"""Runs a script of this folder as a process of its own, whose memory and time are measured."""

from __future__ import annotations

import subprocess
import sys

from tests.reference import ROOT


def run(script: str, count: int) -> str:
    """Return what a script says of so many files; fail with what it complains of."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.fuzz.{script}", str(count)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
