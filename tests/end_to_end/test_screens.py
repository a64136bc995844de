"""The window can be drawn in every scene, size, scheme and language: pictures are not blank."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.end_to_end.screens import SCENES, SIZES

TENTH = list(SCENES)[::10]


def pictures(out: Path, scenes: list[str], languages: list[str]) -> list[QImage]:
    """Render scenes in a process of their own and return the pictures of the window."""
    command = [sys.executable, "-m", "tests.end_to_end.screens", str(out)]
    done = subprocess.run(
        [*command, "--only", *scenes, "--languages", *languages],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=1_800,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return [QImage(str(path)) for path in out.iterdir() if not path.stem.endswith("dialog")]


def assert_drawn(found: list[QImage], count: int) -> None:
    assert len(found) == count
    for picture in found:
        assert (picture.width(), picture.height()) in SIZES
        spots = range(5, picture.width(), 7)
        assert len({picture.pixel(x, y) for x in spots for y in range(5, 800, 41)}) > 20


@pytest.mark.tenth
def test_a_tenth_of_the_screens_are_drawn_in_both_languages(tmp_path: Path) -> None:
    for language, some in (("en", TENTH[::2]), ("fr", TENTH[1::2])):
        (tmp_path / language).mkdir()
        assert_drawn(pictures(tmp_path / language, some, [language]), 4 * len(some))


@pytest.mark.slow
def test_all_screens_are_drawn_in_both_languages(tmp_path: Path) -> None:
    assert_drawn(pictures(tmp_path, list(SCENES), ["en", "fr"]), 8 * len(SCENES))
