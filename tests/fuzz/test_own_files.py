"""Whatever is in the files that the window reads at its start, it starts."""

from __future__ import annotations

import os

import pytest

from tests.fuzz.running import run


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
@pytest.mark.parametrize("files", [50, pytest.param(500, marks=pytest.mark.slow)])
def test_the_window_starts_whatever_its_own_files_hold(files):
    assert f"{files} starts" in run("own_files", files)
