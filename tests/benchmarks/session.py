"""How long the window stands still in a session of random clicks, keys and drags.

    python tests/benchmarks/session.py [--seconds 120] [--seed 1] [TREATY]

Opens the window on a treaty, by default the United Nations of 2022 with its 195
states, and lets a random user act on it several times a second. Prints

lateness  how much later than asked a timer of 5 ms came, over all its beats: what a
          person would feel, and on a busy machine also what other programs took;
held      how long one event held the UI thread, with all that it led to before the next
          and all that it waited for, over all events;
worked    the processor time of the same, which no other program makes longer;
off core  what of it the thread was ready to run but no core was free: how much the
          machine disturbed, together with this program's own other threads;
waited    the rest: for Python's lock, which those threads hold in turn, or for the disk;
memory    resident at the end, and at its most, of the process that evaluates, too.

The exit status is 1 where the 99.9th percentile of the held times is above 50 ms, or
the memory above 450 MB. With --slow the slowest events are named, too. Draws offscreen.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.processes import megabytes
from tests.benchmarks.ui_thread import WatchedApplication, columns, percentile
from tests.ui.random_user import RandomUser
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty
from ui.startup.app import application, window_on
from ui.startup.quick_start import garbage_collection_paused, without_source_lines

#: Milliseconds; and megabytes.
ALLOWED = 50.0
ALLOWED_MEMORY = 450.0

BEAT = 5

#: The shortest and the longest that the user rests after each act, in milliseconds.
RESTS = (20, 300)


class Pulse:
    """Beats every five milliseconds, and knows how much too late it was."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def restart(self) -> None:
        """Do not count the time since the last beat: it was spent outside the window."""
        self._last = time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, 1000 * (now - self._last) - BEAT))
        self._last = now


def rest(app: QApplication, milliseconds: int) -> None:
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def session(
    app: WatchedApplication, reference: str, seconds: float, seed: int, folder: Path
) -> Pulse:
    """Open a window, and act on it for some seconds."""
    document = Document(empty_treaty())
    document.open(reference)
    with garbage_collection_paused():
        window = window_on(document)
        window.show()
    window.activateWindow()
    rest(app, 3000)
    pulse = Pulse()
    user = RandomUser(lambda: window, seed, folder, decided=pulse.restart)
    user.take_file_dialogs(setattr)
    dice = random.Random(seed)
    app.spent.clear()
    pulse.late.clear()
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        before = len(user.log)
        user.act()
        app.doing = "; ".join(user.log[before:])
        rest(app, dice.randint(*RESTS))
    user.stop()
    print(f"{reference}, seed {seed}: {len(user.log)} acts in {seconds:g} s", end="")
    print(f", load average {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "")
    return pulse


def told(name: str, times: list[float]) -> float:
    """Print how times are spread; return their 99.9th percentile."""
    median, high, highest = (percentile(times, share) for share in (0.5, 0.99, 0.999))
    print(
        f"{name:<9} {len(times):6} times: median {median:5.1f}, 99% {high:5.1f},"
        f" 99.9% {highest:5.1f}, worst {max(times):5.1f} ms"
    )
    return highest


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--slow", type=int, default=0, help="how many of the slowest to name")
    parser.add_argument("treaty", nargs="?", default="un-charter@2022")
    asked = parser.parse_args()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COVENANT_DATA"] = folder
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        without_source_lines()
        app = WatchedApplication()
        application()
        pulse = session(app, asked.treaty, asked.seconds, asked.seed, Path(folder))
        told("lateness", pulse.late)
        highest = 0.0
        for name, times in columns([one for one, _ in app.spent]).items():
            told_of = told(name.replace("_", " "), times)
            highest = told_of if name == "held" else highest
        now, most = megabytes("VmRSS"), megabytes("VmHWM")
        print(f"memory    {now:.0f} MB, at its most {most:.0f} MB")
        for one, event in sorted(app.spent, reverse=True)[: asked.slow]:
            print(f"  {one.held:6.1f} ms, worked {one.worked:5.1f}  {event}")
        sys.stdout.flush()
        # The window, its threads and the process that evaluates end with this one.
        os._exit(int(highest > ALLOWED or now > ALLOWED_MEMORY))


if __name__ == "__main__":
    sys.exit(main())
