"""A test that takes its process with it ends the run of the tests, by name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

DIES = """
import os, signal

def test_before():
    pass

def test_that_dies():
    os.kill(os.getpid(), signal.SIGKILL)

def test_after():
    pass
"""

#: Longer than a run may take: who waits for these has not ended it.
TAKES_LONG = """
import time

def test_that_takes_long():
    time.sleep(600)
"""


@pytest.mark.tenth
def test_a_process_that_dies_ends_the_run_at_once_and_names_its_test(tmp_path: Path) -> None:
    (tmp_path / "test_dies.py").write_text(DIES)
    (tmp_path / "test_takes_long.py").write_text(TAKES_LONG)
    # With the options and the hooks of the project, as in its own run.
    command = ["-m", "pytest", "-c", ROOT / "pyproject.toml", "-p", "tests.conftest", "-n", "2"]
    run = subprocess.run(
        [sys.executable, *command, "--rootdir", tmp_path, tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 1, run.stdout[-2000:] + run.stderr[-2000:]
    assert "test_dies.py::test_that_dies" in run.stdout
    assert "1 failed" in run.stdout
