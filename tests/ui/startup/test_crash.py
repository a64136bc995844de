"""Errors that nobody expected."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from sandbox.files.user_folder import user_folder
from ui.startup import crash


def test_an_unexpected_error_is_logged_and_said_once(qapp: QApplication, qtbot, capsys):
    for message in ("first", "second"):
        error = ZeroDivisionError(message)
        crash.report(ZeroDivisionError, error, None)
    boxes = [w for w in qapp.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert len(boxes) == 1
    assert "crash.log" in boxes[0].text()
    log = (user_folder() / "crash.log").read_text()
    assert "first" in log
    assert "second" in log
    boxes[0].accept()


@pytest.mark.tenth
def test_an_error_while_painting_leaves_the_window_standing():
    # In a process of its own, as what goes wrong here ends the process.
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.startup.failing_paint"],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout == "stands, with 1 box\n"


def test_every_painter_ends_with_its_block():
    # One that an error's traceback keeps alive paints on what is gone, and Qt crashes.
    for path in (Path(__file__).parents[3] / "ui").rglob("*.py"):
        assert "= QPainter(" not in path.read_text(), path
