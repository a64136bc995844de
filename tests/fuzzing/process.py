"""Runs a script of this folder as a process of its own, whose memory is then its own."""

from __future__ import annotations

import subprocess
import sys

from tests.reference import ROOT


def output_of(script: str, count: int) -> str:
    """Return what a script says of so many inputs; fail with what it complains of."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.fuzzing.{script}", str(count)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout
