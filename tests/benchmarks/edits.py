"""How long the window takes from an edit to its verdict, and how long it stands still meanwhile.

    python tests/benchmarks/edits.py [--beside CHECKOUT] [--rounds 3] [TREATY ...]

Opens the window on each treaty, by default on the United Nations of 2022 with
its 195 states and on the League of 1935, and makes edits as a person would:
ticks, rungs, a slider; then it opens other treaties. Prints medians, 95th
percentiles and worst times in milliseconds:

verdict   from an edit until the scorecard is on the screen, before the coalitions of
          one and two states;
all       until those of up to ten and the range of readiness are;
work      the processor time until the verdict, of the process that evaluates, too;
gap       the longest time for which the window answered nothing;
held, worked, off core, waited
          of every event, as `session.py` has them; median, 99th and 99.9th percentile;
opening   the same four for the longest event while another treaty opens.

With --beside the same is measured in another checkout of the program, in turn, each
round in a process of its own: on a machine with other work, only figures of one run
can be compared, and only `work` and `worked` are hardly disturbed. Draws offscreen.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

sys.path.insert(0, str(Path(__file__).parent))
# The program that is measured: this checkout, or another one.
sys.path.insert(0, os.environ.get("COVENANT_MEASURED", str(Path(__file__).parents[2])))

from processes import processor_seconds
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, QTimer
from ui_thread import Spent, WatchedApplication, columns, percentile

from sandbox.treaty.articles import Instrument, Rung
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty
from ui.startup.app import application, window_on
from ui.window.main_window import MainWindow

ROOT = Path(__file__).parents[2]

TREATIES = ("un-charter@2022", "league@1935")

#: What is opened afterwards: other years, other states.
OTHERS = ("north-atlantic@1950", "league@1925", "un-charter@2022")

#: Milliseconds between two beats of the clock that feels gaps.
BEAT = 2

#: The figures of one round, by name.
Figures = dict[str, list[float]]


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


def wait(app: WatchedApplication, until: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(60_000)
    while not until() and not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def pause(app: WatchedApplication, milliseconds: int) -> None:
    until = QDeadlineTimer(milliseconds)
    wait(app, until.hasExpired)


def measure(app: WatchedApplication, reference: str) -> Figures:
    pulse = Pulse()
    document = Document(empty_treaty())
    document.open(reference)
    window = window_on(document)
    window.resize(1440, 900)
    seen: list[tuple[float, float, Outcome]] = []

    def look(outcome: Outcome) -> None:
        seen.append((1000 * time.perf_counter(), 1000 * processor_seconds(), outcome))

    window.evaluator.updated.connect(look)

    def settled() -> bool:
        return bool(seen) and seen[-1][2].complete and seen[-1][2].treaty == document.treaty

    window.show()
    wait(app, settled)
    found: Figures = {name: [] for name in ("verdict", "all", "work", "gap")}
    spent: list[Spent] = []
    for edit in edits(window):
        pause(app, 400)
        seen.clear()
        app.spent.clear()
        pulse.reset()
        began, worked = 1000 * time.perf_counter(), 1000 * processor_seconds()
        edit()
        wait(app, settled)
        at, work = next((a, w) for a, w, outcome in seen if outcome.scorecard is not None)
        found["verdict"].append(at - began)
        found["work"].append(work - worked)
        found["all"].append(seen[-1][0] - began)
        pause(app, 100)
        found["gap"].append(pulse.longest)
        spent += [one for one, _ in app.spent]
    found |= columns(spent)
    for another in OTHERS:
        pause(app, 400)
        seen.clear()
        app.spent.clear()
        QTimer.singleShot(0, lambda another=another: document.open(another))
        wait(app, settled)
        pause(app, 100)
        longest = columns([max(one for one, _ in app.spent)])
        for name, times in longest.items():
            found.setdefault(f"opening: {name}", []).extend(times)
    window.document.stack.setClean()
    window.close()
    window.deleteLater()
    return found


def measured_here(treaties: list[str]) -> dict[str, Figures]:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COVENANT_DATA"] = folder
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = WatchedApplication()
        application()
        return {reference: measure(app, reference) for reference in treaties}


def measured_in(checkout: Path, treaties: list[str]) -> dict[str, Figures]:
    """Measure a checkout in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-P", __file__, "--json", *treaties],
        env=dict(os.environ) | {"COVENANT_MEASURED": str(checkout.resolve())},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    figures: dict[str, Figures] = json.loads(run.stdout)
    return figures


def tell(name: str, times: list[float]) -> None:
    shares = (0.99, 0.999) if name in ("held", "worked", "off_core", "waited") else (0.95, 1.0)
    high, highest = (percentile(times, share) for share in shares)
    print(
        f"  {name.replace('_', ' '):<18} {len(times):6} times:"
        f" median {statistics.median(times):6.1f}, {shares[0]:.1%} {high:6.1f},"
        f" {shares[1]:.1%} {highest:6.1f}, worst {max(times):6.1f} ms"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--beside", type=Path, help="another checkout to measure in turn")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true", help="one round of this checkout")
    parser.add_argument("treaties", nargs="*")
    asked = parser.parse_args()
    treaties = asked.treaties or list(TREATIES)
    if asked.json:
        json.dump(measured_here(treaties), sys.stdout)
        return 0
    checkouts = [ROOT, *([asked.beside] if asked.beside else [])]
    rounds: list[tuple[Path, dict[str, Any]]] = []
    for number in range(asked.rounds):
        load = f", load average {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
        print(f"round {number + 1} of {asked.rounds}{load}", flush=True)
        for checkout in checkouts[:: -1 if number % 2 else 1]:
            rounds.append((checkout, measured_in(checkout, treaties)))
    for reference in treaties:
        for checkout in checkouts:
            print(f"{reference}, {'here' if checkout is ROOT else checkout}")
            mine = [figures[reference] for where, figures in rounds if where is checkout]
            for name in mine[0]:
                tell(name, [time for figures in mine for time in figures[name]])
    return 0


if __name__ == "__main__":
    sys.exit(main())
