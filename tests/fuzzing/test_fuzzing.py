"""A tenth of the spoilt inputs of each script in every run of the tests; all with `-m slow`."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.reference import ROOT


def fuzz(script: str, count: int, seed: int) -> None:
    run = subprocess.run(
        [sys.executable, "-m", f"tests.fuzzing.{script}", str(count), str(seed)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stdout[-5000:] + run.stderr[-5000:]
    assert f"{count} inputs of seed {seed}" in run.stdout
    assert ", 0 failures" in run.stdout


def seeds(usual: int, all_of_them: int) -> list[object]:
    """Return the seeds of the usual run, and those of the long one."""
    long = range(usual, all_of_them)
    return [*range(usual), *(pytest.param(seed, marks=pytest.mark.slow) for seed in long)]


@pytest.mark.parametrize("seed", seeds(4, 40))
def test_no_export_however_spoilt_stops_verify(seed):
    fuzz("verify_files", 500, seed)


@pytest.mark.parametrize("seed", seeds(4, 40))
def test_no_library_however_damaged_stops_the_program(seed):
    fuzz("library_files", 50, seed)


@pytest.mark.parametrize("seed", seeds(4, 40))
def test_a_treaty_file_however_spoilt_opens_as_it_is_or_is_refused(seed):
    fuzz("treaties", 5000, seed)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
@pytest.mark.parametrize("seed", seeds(1, 10))
def test_the_window_starts_whatever_its_own_files_hold(seed):
    fuzz("own_files", 50, seed)
