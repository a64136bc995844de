"""Work that waits until a window has been painted for the first time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

#: A window that only the work which waits for its paint still holds, as after a `show()` whose
#: caller has gone on. Once the work is done nothing holds it.
HELD_BY_ITS_WORK = """
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from ui.background.first_paint import after_first_paint

app = QApplication([])

def show():
    window = QWidget()
    done = []
    after_first_paint(window, lambda: done.append(window.isVisible()))
    window.show()
    while not done:
        app.processEvents()
    print(done)

show()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
print(app.topLevelWidgets())
"""


def test_a_window_held_only_by_its_work_goes_with_it_and_once() -> None:
    # In a process of its own: deleted twice, it takes the process with it.
    run = subprocess.run(
        [sys.executable, "-c", HELD_BY_ITS_WORK],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stdout) == (0, "[True]\n[]\n"), run.stderr
