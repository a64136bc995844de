"""Work off the UI thread: what comes of it, and what if nobody is there any more."""

from __future__ import annotations

import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from sandbox.files.user_folder import user_folder
from sandbox.sentences import refuse
from ui.background.background_task import BackgroundTask, Progress
from ui.background.ui_thread import ui_thread
from ui.startup import crash

#: Seconds after which a thread that was to be let go is taken to hang.
PATIENCE = 60


class Heard:
    """A background task, and what it emitted."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.task = BackgroundTask(self.owner)
        self.said: list[object] = []
        self.task.result_ready.connect(self.said.append)
        self.task.refused.connect(lambda sentence: self.said.append(str(sentence)))
        self.task.progressed.connect(lambda *parts: self.said.append(parts))


def until_all_is_heard(qtbot: QtBot, task: BackgroundTask) -> None:
    """Wait until the thread is at rest and all that it said has been heard, or dropped."""
    assert task._work is not None
    task._work.exception(PATIENCE)
    with qtbot.waitCallback() as heard:
        ui_thread().ask(heard)


def test_progress_and_the_result_come_in_their_order(qtbot: QtBot) -> None:
    heard = Heard()

    def work(tell: Progress) -> str:
        tell(1, 2)
        tell(2, 2)
        return "done"

    heard.task.ask(work)
    qtbot.waitUntil(lambda: heard.said[-1:] == ["done"])
    assert heard.said == [(1, 2), (2, 2), "done"]


def test_a_refusal_comes_as_its_sentence(qtbot: QtBot) -> None:
    heard = Heard()

    def work(_: Progress) -> None:
        raise refuse("there is no {thing}", thing="chart")

    heard.task.ask(work)
    qtbot.waitUntil(lambda: heard.said == ["there is no chart"])


def test_the_newest_counts(qtbot: QtBot) -> None:
    heard = Heard()
    began, go_on = threading.Event(), threading.Event()

    def slow(_: Progress) -> str:
        began.set()
        assert go_on.wait(PATIENCE)
        return "old"

    heard.task.ask(slow)
    assert began.wait(PATIENCE)
    heard.task.ask(lambda _: "never begun")
    heard.task.ask(lambda _: "new")
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
    heard.task.ask(lambda _: 1 // 0)

    def boxes() -> list[QMessageBox]:
        return [box for box in qapp.topLevelWidgets() if isinstance(box, QMessageBox)]

    qtbot.waitUntil(lambda: any(box.isVisible() for box in boxes()))
    (box,) = boxes()
    assert box.thread() is qapp.thread()
    assert "ZeroDivisionError" in (user_folder() / "crash.log").read_text()
    box.accept()


@pytest.mark.parametrize("ends", ["returns", "refuses", "tells"])
def test_a_task_that_goes_while_its_thread_works_waits_for_nothing_and_says_nothing(
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

    heard.task.ask(work)
    assert began.wait(PATIENCE)
    shiboken6.delete(heard.owner)
    go_on.set()
    until_all_is_heard(qtbot, heard.task)
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

    heard.task.ask(work)
    assert began.wait(PATIENCE)
    heard.task.close()
    assert at_rest == [True]
    heard.task.ask(lambda _: at_rest.append(False))
    heard.task.close()
    assert at_rest == [True]
