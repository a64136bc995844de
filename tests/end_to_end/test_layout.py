"""No scene has anything outside its parent, cut off or overlapping, in any size and language.

The pictures of `screens.py` are to be looked at all the same. What is walked in every run, with
every dialog and step of a lesson, is in `tests/ui/test_layout.py`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.screens import SCENES, SCHEMES

TENTH = list(SCENES)[5::10]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("scenes", "schemes"),
    [
        pytest.param(TENTH, ["light"], id="a tenth", marks=pytest.mark.tenth),
        pytest.param(list(SCENES), list(SCHEMES), id="all", marks=pytest.mark.slow),
    ],
)
def test_no_scene_has_a_fault_of_layout(
    scenes: list[str], schemes: list[str], language: str
) -> None:
    command = [sys.executable, "-m", "tests.end_to_end.layout_faults", "--languages", language]
    done = subprocess.run(
        [*command, "--only", *scenes, "--schemes", *schemes],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=3_600,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.stdout.splitlines() == [f"{len(scenes)} scenes walked"]
