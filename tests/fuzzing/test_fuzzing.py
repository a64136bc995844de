"""A tenth of the spoilt inputs of each script in every run of the tests; all with `-m slow`."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.reference import ROOT

LONG = 3600


def fuzz(script: str, count: int) -> None:
    run = subprocess.run(
        [sys.executable, "-m", f"tests.fuzzing.{script}", str(count)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=LONG,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-5000:] + run.stderr[-5000:]
    assert f"{count} inputs" in run.stdout
    assert ", 0 failures" in run.stdout


@pytest.mark.parametrize("count", [2_000, pytest.param(20_000, marks=pytest.mark.slow)])
def test_no_export_however_spoilt_stops_verify(count):
    fuzz("verify_files", count)


@pytest.mark.parametrize("count", [200, pytest.param(2_000, marks=pytest.mark.slow)])
def test_no_library_however_damaged_stops_the_program(count):
    fuzz("library_files", count)
