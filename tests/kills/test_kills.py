"""Killed at any moment, Covenant loses nothing it told of, and leaves nothing half or stray."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.reference import ROOT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(
    "kills",
    [
        pytest.param(200, marks=pytest.mark.tenth),
        pytest.param(10_000, marks=pytest.mark.slow),
    ],
)
def test_kills_at_random_moments_leave_all_or_nothing_of_what_was_done(kills):
    run = subprocess.run(
        [sys.executable, "-m", "tests.kills", str(kills)], cwd=ROOT, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.count(f" {kills // 5} kills in ") == 5, run.stdout
