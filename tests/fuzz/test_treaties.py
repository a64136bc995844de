"""Whatever is in a treaty file, it is read, and kept as it is by a save, or refused."""

from __future__ import annotations

import pytest

from tests.fuzz.running import run


@pytest.mark.parametrize("files", [20_000, pytest.param(200_000, marks=pytest.mark.slow)])
def test_mutated_treaty_files_open_as_they_are_or_are_refused(files):
    assert f"{files} files" in run("treaties", files)
