"""Whatever is in the files that the window reads at its start, it starts."""

from __future__ import annotations

import os

import pytest

from tests.fuzzing.process import output_of


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
@pytest.mark.parametrize("files", [50, pytest.param(500, marks=pytest.mark.slow)])
def test_the_window_starts_whatever_its_own_files_hold(files):
    assert f"{files} inputs" in output_of("own_files", files)
