"""What lets the window be there sooner."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from ui.background.first_paint import after_first_paint

#: What a start has read of the sources of modules, which nothing but an error needs.
SOURCES_READ = """
import linecache, sys
from ui.startup.quick_start import without_source_lines
without_source_lines()
before = set(linecache.cache)
import ui.window.main_window
print(sorted(set(linecache.cache) - before))
"""


class Canvas(QWidget):
    """A widget that knows whether it was painted."""

    is_painted = False

    def paintEvent(self, event):
        self.is_painted = True


@pytest.mark.tenth
def test_pyside_reads_no_sources_of_modules():
    # Should PySide name its parts anew, this is where it shows.
    run = subprocess.run(
        [sys.executable, "-c", SOURCES_READ],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "[]\n"


def test_work_waits_for_the_first_paint(qtbot):
    canvas = Canvas()
    qtbot.addWidget(canvas)
    found = []
    after_first_paint(canvas, lambda: found.append(canvas.is_painted))
    qtbot.wait(20)
    assert not found
    canvas.show()
    qtbot.waitUntil(lambda: found == [True])


def test_work_asked_for_between_show_and_paint_waits(qtbot):
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.show()
    found = []
    after_first_paint(canvas, lambda: found.append(canvas.is_painted))
    qtbot.waitUntil(lambda: found == [True])


def test_in_a_painted_window_work_comes_soon_and_once(qtbot):
    canvas = Canvas()
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    done = []
    after_first_paint(canvas, lambda: done.append(True))
    assert not done
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(20)
    assert done == [True]
