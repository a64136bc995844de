"""The scenes of what it would take, for `screens.py`: quick mends, the page, and the costs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from sandbox.analysis.advice.locks import Movable
from ui.window.main_window import MainWindow


def wait_for(condition: Callable[[], bool], milliseconds: int = 30_000) -> None:
    deadline = QDeadlineTimer(milliseconds)
    while not condition() and not deadline.hasExpired():
        QApplication.processEvents()


def look_at(window: MainWindow, key: str) -> None:
    """Open a criterion, and show the changes that help."""
    number = [result.key for result in window.verdict._scorecard.criteria].index(key)
    fold = window.verdict.folds[number]
    fold.set_open(True)
    wait_for(lambda: window.mends.mends_of_criterion is not None)
    wait_for(lambda: False, 300)
    window.verdict.ensureWidgetVisible(fold.mends)


def lose(window: MainWindow) -> None:
    """Mark an attack that is lost, and show the changes that hold it."""
    window.map.set_what_if(True)
    window.threat.show(("ITA",), "ETH")
    window.stress.turn_to(window.stress.response)
    wait_for(lambda: window.mends.mends_of_threat is not None)


def ask(window: MainWindow, *, with_locks: bool = False, is_question: bool = False) -> None:
    """Ask what it would take to hold an attack."""
    window.map.set_what_if(True)
    window.threat.show(("ITA",), "ETH")
    page = window.stress.advice
    if with_locks:
        for kind in Movable:
            page.locks.kinds[kind].setChecked(False)
    window.stress.ask_for_advice("")
    wait_for(lambda: page.answer.found is not None)
    if is_question:
        page.locks.folds[0].set_open(True)
        page.side_by_side.tabs.setCurrentIndex(0)


ADVICE_SCENES: dict[str, tuple[str | None, Callable[[MainWindow], object]]] = {
    "mends": ("league@1935", lambda window: look_at(window, "great-power test")),
    "mends-none": ("north-atlantic@2022", lambda window: look_at(window, "armaments")),
    "mends-attack": ("league@1935", lose),
    "advice": ("league@1935", ask),
    "advice-question": ("league@1935", lambda window: ask(window, is_question=True)),
    "advice-impossible": ("league@1935", lambda window: ask(window, with_locks=True)),
    "costs": ("league@1935", lambda window: window.stress.advice.costs.click()),
}
