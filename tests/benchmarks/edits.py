"""How long the window takes from an edit to its verdict, and how long it stands still meanwhile.

    python tests/benchmarks/edits.py [TREATY ...]

Opens the window on each treaty, by default on the United Nations of 2022 with
its 195 states and on the League of 1935, and makes edits as a person would:
ticks, rungs, a slider. Prints medians, 95th percentiles and worst times in milliseconds. "Verdict"
is when the scorecard is on the screen, before the coalitions of one and two
states, "all" when those of up to ten and the range of readiness are. The gap is
the longest time for which the window answered nothing. Draws offscreen.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from sandbox.treaty.articles import Instrument, Rung
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty
from ui.startup.app import application, window_on
from ui.window.main_window import MainWindow

TREATIES = ("un-charter@2022", "league@1935")

#: Milliseconds between two beats of the clock that feels gaps.
BEAT = 2


class Pulse:
    """Feels for how long the event loop stood still."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def reset(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._last))
        self._last = now


def edits(window: MainWindow) -> Iterator[Callable[[], object]]:
    """Return edits, each of which changes what is tested."""
    membership, ladders = window.membership, window.articles.forms["obligations"].ladders
    for code in ("USA", "FRN", "BRA", "USA", "FRN", "BRA"):
        is_party = code in window.document.treaty.bound
        yield lambda code=code, to=not is_party: membership.model.ticked.emit(code, to)
    for rung in (Rung.STANDING, Rung.CONSULT, Rung.MANDATORY, Rung.DISCRETIONARY):
        yield lambda rung=rung: ladders[Instrument.FORCE].setValue(rung)
        yield lambda rung=rung: ladders[Instrument.SANCTIONS].setValue(rung)
    for share in (90, 80, 70, 100):
        yield lambda share=share: window.articles.forms["forces"].pledge.slider.setValue(share)


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(60_000)
    while not until() and not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def pause(app: QApplication, milliseconds: int) -> None:
    until = QDeadlineTimer(milliseconds)
    wait(app, until.hasExpired)


def measure(app: QApplication, reference: str) -> None:
    pulse = Pulse()
    document = Document(empty_treaty())
    document.open(reference)
    window = window_on(document)
    window.resize(1440, 900)
    seen: list[tuple[float, Outcome]] = []
    window.evaluator.updated.connect(lambda outcome: seen.append((time.perf_counter(), outcome)))

    def settled() -> bool:
        return bool(seen) and seen[-1][1].complete and seen[-1][1].treaty == document.treaty

    pulse.reset()
    window.show()
    wait(app, settled)
    print(f"{reference}: {len(seen[-1][1].world)} states; opening stands still {pulse.longest:.0f}")
    verdicts, all_known, gaps = [], [], []
    for edit in edits(window):
        pause(app, 400)
        seen.clear()
        pulse.reset()
        began = time.perf_counter()
        edit()
        wait(app, settled)
        first = next(at for at, outcome in seen if outcome.scorecard is not None)
        verdicts.append(1000 * (first - began))
        all_known.append(1000 * (seen[-1][0] - began))
        pause(app, 100)
        gaps.append(pulse.longest)
    for name, times in (("verdict", verdicts), ("all", all_known), ("gap", gaps)):
        high = sorted(times)[int(0.95 * len(times))]
        median = statistics.median(times)
        print(f"  {name:<8} median {median:4.0f}  95% {high:4.0f}  worst {max(times):4.0f} ms")
    window.document.stack.setClean()
    window.close()
    window.deleteLater()


def main() -> int:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = application()
        for reference in sys.argv[1:] or TREATIES:
            measure(app, reference)
    return 0


if __name__ == "__main__":
    sys.exit(main())
