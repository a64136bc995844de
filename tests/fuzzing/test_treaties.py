"""Whatever is in a treaty file, it is read, and kept as it is by a save, or refused."""

from __future__ import annotations

import pytest

from tests.fuzzing.process import output_of


@pytest.mark.parametrize("files", [20_000, pytest.param(200_000, marks=pytest.mark.slow)])
def test_mutated_treaty_files_open_as_they_are_or_are_refused(files):
    said = output_of("treaties", files)
    assert f"{files} inputs" in said
    assert " 0 failures" in said
