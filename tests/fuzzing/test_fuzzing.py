"""Spoilt inputs of each script: few or none in every run, a tenth in CI, all with `-m slow`."""

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


def runs(few: int, many: int, tenth: int, all_of_them: int) -> list[object]:
    """Return the number of inputs and the seed of the usual run, of CI's and of the long one.

    few: 0 where even a few would hold up the usual run.
    """
    marks = {
        seed: pytest.mark.tenth if seed < tenth else pytest.mark.slow for seed in range(all_of_them)
    }
    usual: list[object] = [(few, 0)] if few else []
    return [*usual, *(pytest.param(many, seed, marks=mark) for seed, mark in marks.items())]


@pytest.mark.parametrize(("count", "seed"), runs(0, 500, 4, 40))
def test_no_export_however_spoilt_stops_verify(count, seed):
    fuzz("verify_files", count, seed)


@pytest.mark.parametrize(("count", "seed"), runs(0, 50, 4, 40))
def test_no_library_however_damaged_stops_the_program(count, seed):
    fuzz("library_files", count, seed)


@pytest.mark.parametrize(("count", "seed"), runs(200, 5000, 4, 40))
def test_a_treaty_file_however_spoilt_opens_as_it_is_or_is_refused(count, seed):
    fuzz("treaties", count, seed)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
@pytest.mark.parametrize(("count", "seed"), runs(0, 50, 1, 10))
def test_the_window_starts_whatever_its_own_files_hold(count, seed):
    fuzz("own_files", count, seed)
