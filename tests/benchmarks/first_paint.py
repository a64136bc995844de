"""How long the window takes to its first paint, beside an empty window of the same libraries.

    python tests/benchmarks/first_paint.py [RUNS]

Starts in turn a process that shows an empty pyqtgraph plot in a main window of the
same size, and one that opens Covenant as a double click does, on its start page, and
on a treaty. Each ends as soon as its window is painted. Prints the medians of wall and
of processor time; the exit status is 1 where either window takes more than twice as
long as the empty one. Without a display it draws offscreen.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]

#: How many times as long as the empty window it may take.
ALLOWED = 2.0

#: Ends the process once a window has been painted, and tells when that was.
WATCH = """
import os, sys, time
from PySide6.QtCore import QCoreApplication, QEvent, QObject
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType():
            watched.windowHandle().installEventFilter(self)
        if event.type() == QEvent.Type.Expose:
            # What is exposed is painted before this returns.
            watched.removeEventFilter(self)
            QCoreApplication.sendEvent(watched, event)
            done()
        return False
def done():
    print(time.time(), sum(os.times()[:2]), flush=True)
    os._exit(0)
def watch(window):
    window.watch = Watch()
    window.installEventFilter(window.watch)
"""

EMPTY = f"""{WATCH}
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1440, 900)
watch(window)
window.show()
app.exec()
"""

#: Steps in where the program is about to import its window, and not before: what it does
#: meanwhile, and in which order, is part of what is measured.
COVENANT = f"""
import sys
from ui.startup import launch as program
prepare = program.without_source_lines
def step_in():
    prepare()
    exec({WATCH!r}, globals())
    from ui.startup import app
    class Watched(app.MainWindow):
        def __init__(self, *arguments):
            super().__init__(*arguments)
            watch(self)
    app.MainWindow = Watched
program.without_source_lines = step_in
sys.exit(program.run(sys.argv[1:]))
"""

WINDOWS = {
    "empty PySide6 and pyqtgraph window": (EMPTY,),
    "covenant": (COVENANT,),
    "covenant league@1935": (COVENANT, "league@1935"),
}


def seconds(*command: str) -> tuple[float, float]:
    """Start a window; return wall time until it is painted, and processor time."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"COVENANT_DATA": folder, "XDG_CONFIG_HOME": folder}
        # As installed: compiled once.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        began = time.time()
        run = subprocess.run(
            [sys.executable, "-c", *command],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    if run.returncode or not run.stdout:
        sys.exit(run.stderr or "The window was never painted.")
    painted, processor = map(float, run.stdout.split()[-2:])
    return painted - began, processor


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    for command in WINDOWS.values():
        seconds(*command)  # fills the disk cache and compiles; does not count
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in WINDOWS}
    for _ in range(runs):
        for name, command in WINDOWS.items():
            times[name].append(seconds(*command))
    medians = {
        name: tuple(map(statistics.median, zip(*taken, strict=True)))
        for name, taken in times.items()
    }
    empty = medians["empty PySide6 and pyqtgraph window"]
    beyond = False
    for name, (wall, processor) in medians.items():
        ratio, of_processor = wall / empty[0], processor / empty[1]
        beyond |= ratio > ALLOWED
        print(
            f"{name:<36} {wall:5.2f} s ({ratio:4.2f} times), "
            f"processor {processor:5.2f} s ({of_processor:4.2f} times)"
        )
    print(f"medians of {runs} runs each, in turn; {ALLOWED:g} times is allowed")
    return int(beyond)


if __name__ == "__main__":
    sys.exit(main())
