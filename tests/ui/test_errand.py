"""Work off the UI thread: what comes of it, and what if nobody is there any more."""

from __future__ import annotations

import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from sandbox.sentences import refuse
from sandbox.user_folder import user_folder
from ui import crash
from ui.errand import Errand, Progress
from ui.ui_thread import ui_thread

#: Seconds after which a thread that was to be let go is taken to hang.
PATIENCE = 60


class Heard:
    """An errand, and what it brought."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.errand = Errand(self.owner)
        self.said: list[object] = []
        self.errand.came.connect(self.said.append)
        self.errand.refused.connect(lambda sentence: self.said.append(str(sentence)))
        self.errand.progressed.connect(lambda *parts: self.said.append(parts))


def until_all_is_heard(qtbot: QtBot, errand: Errand) -> None:
    """Wait until the thread is at rest and all that it said has been heard, or dropped."""
    assert errand._work is not None
    errand._work.exception(PATIENCE)
    with qtbot.waitCallback() as heard:
        ui_thread().ask(heard)


def test_progress_and_the_result_come_in_their_order(qtbot: QtBot) -> None:
    heard = Heard()

    def work(tell: Progress) -> str:
        tell(1, 2)
        tell(2, 2)
        return "done"

    heard.errand.ask(work)
    qtbot.waitUntil(lambda: heard.said[-1:] == ["done"])
    assert heard.said == [(1, 2), (2, 2), "done"]


def test_a_refusal_comes_as_its_sentence(qtbot: QtBot) -> None:
    heard = Heard()

    def work(_: Progress) -> None:
        raise refuse("there is no {thing}", thing="chart")

    heard.errand.ask(work)
    qtbot.waitUntil(lambda: heard.said == ["there is no chart"])


def test_the_newest_counts(qtbot: QtBot) -> None:
    heard = Heard()
    began, go_on = threading.Event(), threading.Event()

    def slow(_: Progress) -> str:
        began.set()
        assert go_on.wait(PATIENCE)
        return "old"

    heard.errand.ask(slow)
    assert began.wait(PATIENCE)
    heard.errand.ask(lambda _: "never begun")
    heard.errand.ask(lambda _: "new")
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == ["new"]


def test_an_error_is_said_on_the_ui_thread(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # It opens a box on the screen, which no other thread may do.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.install()
    heard = Heard()
    heard.errand.ask(lambda _: 1 // 0)

    def boxes() -> list[QMessageBox]:
        return [box for box in qapp.topLevelWidgets() if isinstance(box, QMessageBox)]

    qtbot.waitUntil(lambda: any(box.isVisible() for box in boxes()))
    (box,) = boxes()
    assert box.thread() is qapp.thread()
    assert "ZeroDivisionError" in (user_folder() / "crash.log").read_text()
    box.accept()


@pytest.mark.parametrize("ends", ["returns", "refuses", "tells"])
def test_an_errand_that_goes_while_its_thread_works_waits_for_nothing_and_says_nothing(
    ends: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: reported.append(what))
    heard = Heard()
    began, go_on = threading.Event(), threading.Event()
    was_let_go: list[bool] = []

    def work(tell: Progress) -> str:
        began.set()
        was_let_go.append(go_on.wait(PATIENCE))
        if ends == "refuses":
            raise refuse("too late")
        if ends == "tells":
            tell(1, 2)
        return "too late"

    heard.errand.ask(work)
    assert began.wait(PATIENCE)
    shiboken6.delete(heard.owner)
    go_on.set()
    until_all_is_heard(qtbot, heard.errand)
    assert was_let_go == [True], "the UI thread waited for the thread"
    assert heard.said == []
    assert reported == []


def test_closing_waits_until_the_thread_has_ended_and_begins_nothing_more() -> None:
    heard = Heard()
    began = threading.Event()
    at_rest: list[bool] = []

    def work(tell: Progress) -> None:
        began.set()
        try:
            while True:
                tell(0, 1)
        finally:
            at_rest.append(True)

    heard.errand.ask(work)
    assert began.wait(PATIENCE)
    heard.errand.close()
    assert at_rest == [True]
    heard.errand.ask(lambda _: at_rest.append(False))
    heard.errand.close()
    assert at_rest == [True]
