"""Whether the window's memory stops growing: a long session of random acts and dialogs.

    python tests/benchmarks/soak.py [--minutes 20] [--seed 1] [TREATY]

Opens the window on a treaty, by default the United Nations of 2022 with its 195
states, and lets a random user act on it several times a second, who also opens the
dialogs and other windows, imports tables, and closes what was opened. Once a minute all of
these are closed, the window comes to rest, and a line is printed:

acts      all that was done so far;
memory    resident, in megabytes of a million bytes: as the user left it, and once the first
          treaty is open again, so that like is compared with like;
windows   top-level widgets, and of these the visible ones: one, at rest;
widgets   all of them, hidden ones too;
objects   Python objects that the collector knows of, and which grew most in that minute.

The exit status is 1 where the memory with the first treaty open is in a later minute 5% or
more above the most of the first five, a window stayed open, Qt warned of something, or an
error was caught by nobody. Draws offscreen.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from types import TracebackType

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.benchmarks.processes import megabytes, processor_seconds
from tests.benchmarks.session import RESTS, rest
from tests.sandbox.library.samples import SAMPLES
from tests.ui.object_counts import all_objects, widgets
from tests.ui.random_user import RandomUser
from ui.background.evaluation_worker import IDLE
from ui.startup.app import Windows, application
from ui.startup.quick_start import garbage_collection_paused, without_source_lines
from ui.window.main_window import MainWindow

#: The share by which memory may still grow, and the minutes in which it may grow freely.
ALLOWED, FREE = 0.05, 5

#: Milliseconds: without work from when on a window counts as at rest, and the most to wait.
_CALM, _PATIENCE = 1000 * IDLE + 500, 30_000

#: Pixels below which a window is too narrow for what it holds.
_LEAST_WIDTH = 960

#: The tables to import: those that leave every year its states.
_IMPORTED = ("capabilities", "great-powers", "own-capabilities")

#: What the offscreen platform says of itself.
_OF_OFFSCREEN = "This plugin does not support"

#: The share of a core below which a process does nothing that counts.
_IDLE_SHARE = 0.2


def come_to_rest(app: QApplication) -> None:
    """Wait until nothing has been worked out for a while, so that memory is given back."""
    step = 100
    calm = waited = 0.0
    while calm < _CALM and waited < _PATIENCE:
        before = processor_seconds()
        rest(app, step)
        is_idle = 1000 * (processor_seconds() - before) < _IDLE_SHARE * step
        calm = calm + step if is_idle else 0
        waited += step


class Soak:
    """Has a user act on a window, and keeps what each minute came to."""

    def __init__(self, app: QApplication, user: RandomUser, first: str) -> None:
        """first: what opens the treaty with which the memory of all minutes is compared."""
        self._app, self._user, self._first = app, user, first
        self.memory: list[float] = []
        self.troubles: list[str] = []
        self._objects: Counter[str] = Counter()
        qInstallMessageHandler(self._hear)
        sys.excepthook = self._catch

    def act(self, seconds: float, dice: random.Random) -> None:
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            self._user.act()
            rest(self._app, dice.randint(*RESTS))

    def look(self, minute: int) -> None:
        """Close what is open, and print what there is."""
        self._user.leave_windows()
        come_to_rest(self._app)
        left = megabytes("VmRSS")
        self._user.window.document.open(self._first)
        self._user.window.start_controller.leave()
        come_to_rest(self._app)
        self.memory.append(megabytes("VmRSS"))
        windows = QApplication.topLevelWidgets()
        visible = [window for window in windows if window.isVisible()]
        if len(visible) > 1:
            self.troubles.append(f"open in minute {minute}: {visible}")
        before, self._objects = self._objects, all_objects()
        grown = ", ".join(f"{name} +{n}" for name, n in (self._objects - before).most_common(4))
        print(
            f"minute {minute:3}: {len(self._user.log):6} acts, {left:6.1f}, {self.memory[-1]:6.1f}"
            f" MB, windows {len(windows):4} ({len(visible)}), widgets {widgets().total():5},"
            f" objects {self._objects.total():7}" + (f": {grown}" if before else ""),
            flush=True,
        )

    def status(self) -> int:
        """Say how memory has grown and what went wrong; return the exit status."""
        for trouble in self.troubles:
            print(trouble)
        if len(self.memory) <= FREE:
            return int(bool(self.troubles))
        growth = max(self.memory[FREE:]) / max(self.memory[:FREE]) - 1
        verdict = "within" if growth < ALLOWED else "BEYOND"
        print(f"grown by {growth:.1%} after minute {FREE}, {verdict} the {ALLOWED:.0%} allowed")
        return int(growth >= ALLOWED or bool(self.troubles))

    def _hear(self, kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        if not words.startswith(_OF_OFFSCREEN):
            self.troubles.append(f"Qt, after {self._user.log[-3:]}: {words}")

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        told = "".join(traceback.format_exception(kind, error, trace))
        self.troubles.append(f"after {self._user.log[-3:]}: {told}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("treaty", nargs="?", default="un-charter@2022")
    asked = parser.parse_args()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COVENANT_DATA"] = folder
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        files = Path(folder) / "files"
        files.mkdir()
        for kind in _IMPORTED:
            (files / f"{kind}.csv").write_text(SAMPLES[kind], encoding="utf-8")
        without_source_lines()
        app = application()
        with garbage_collection_paused():
            windows = Windows(app)
            window = windows.open(asked.treaty)
        window.activateWindow()
        rest(app, 3000)

        def first() -> MainWindow:
            # The offscreen screen is small: a window that takes another's place would be cut off.
            if windows.all[0].width() < _LEAST_WIDTH:
                windows.all[0].resize(1280, 800)
            return windows.all[0]

        user = RandomUser(first, asked.seed, files)
        user.take_file_dialogs(setattr)
        soak, dice = Soak(app, user, asked.treaty), random.Random(asked.seed)
        for minute in range(1, asked.minutes + 1):
            soak.act(60, dice)
            soak.look(minute)
        status = soak.status()
        if hasattr(os, "getloadavg"):
            print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        sys.stdout.flush()
        # The window and its threads end with the process.
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
