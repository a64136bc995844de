"""A program killed at any moment leaves a whole library and loses nothing it had told of."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.reference import ROOT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("kills", [20, pytest.param(200, marks=pytest.mark.slow)])
def test_kills_at_random_moments_leave_all_of_an_import_or_none(tmp_path, kills):
    script = ROOT / "tests" / "sandbox" / "library" / "kills.py"
    run = subprocess.run(
        [sys.executable, script, str(kills), tmp_path, str(kills)], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    assert f"{kills} kills" in run.stdout
