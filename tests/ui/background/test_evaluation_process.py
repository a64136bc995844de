"""The process that evaluates, and what becomes of questions when it raises, dies or waits."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sandbox import open_treaty
from sandbox.treaty.treaty import Treaty
from tests.ui.background.evaluations_as_told import THROUGH, told
from tests.ui.conftest import OpenWindow
from ui.background import evaluator as evaluator_module
from ui.background.evaluation_process import EvaluationProcess, evaluation_process
from ui.background.evaluator import Evaluator
from ui.background.outcome import Outcome

PROGRAM = "tests.ui.background.evaluations_as_told"

#: Seconds in which a process ends that is to end.
PATIENCE = 60


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def process(parent: QObject) -> Iterator[EvaluationProcess]:
    made = EvaluationProcess(parent, ("-m", PROGRAM))
    yield made
    made.close()


@pytest.fixture
def evaluator(process: EvaluationProcess) -> Evaluator:
    return Evaluator(process=process)


@pytest.fixture
def outcomes(evaluator: Evaluator) -> list[Outcome]:
    found: list[Outcome] = []
    evaluator.updated.connect(found.append)
    return found


@pytest.fixture
def folder() -> Path:
    return Path(os.environ["COVENANT_DATA"])


def crash_log(folder: Path) -> str:
    path = folder / "crash.log"
    return path.read_text() if path.exists() else ""


def has_ended(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return True
    return state in "ZX"


def wait_until_ended(pid: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while not has_ended(pid):
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.tenth
def test_windows_share_one_process(open_window: OpenWindow) -> None:
    first, second = open_window("league@1925"), open_window("locarno@1936")
    number = evaluation_process().pid
    first.document.edit(first.document.treaty.with_(name="Another"), "another name")
    first.settle()
    assert number > 0
    assert evaluation_process().pid == number
    assert (first.outcome.treaty.name, second.outcome.treaty.year) == ("Another", 1936)


def test_a_world_is_brought_once_and_drafts_share_it(qtbot: QtBot, qapp: QApplication) -> None:
    made = Evaluator()
    found: list[Outcome] = []
    made.updated.connect(found.append)
    for treaty in (open_treaty("league@1925"), open_treaty("locarno@1925")):
        made.request(treaty)
        qtbot.waitUntil(lambda treaty=treaty: bool(found) and found[-1].treaty is treaty)
        qtbot.waitUntil(lambda: found[-1].complete)
    assert len({id(outcome.world) for outcome in found}) == 1
    tests = {id(outcome.test) for outcome in found if outcome.test and outcome.test.largest == 10}
    assert len(tests) == 2, "a stage brings only what is new"
    assert all(outcome.draft.treaty is outcome.treaty for outcome in found)
    made.close()


def test_what_an_older_request_brings_is_dropped(
    qtbot: QtBot, evaluator: Evaluator, outcomes: list[Outcome], folder: Path
) -> None:
    for name in ("slow first", "slow second", "slow third"):
        evaluator.request(Treaty(name, 1935))
        if name == "slow first":
            qtbot.waitUntil(lambda: told(folder) == ["begun slow first"])
    qtbot.waitUntil(lambda: "begun slow third" in told(folder))
    assert told(folder)[1] == "stopped slow first"
    (folder / THROUGH).touch()
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete)
    assert {outcome.treaty.name for outcome in outcomes} == {"slow third"}


def test_a_request_that_takes_long_shows_progress_and_can_be_cancelled(
    qtbot: QtBot,
    process: EvaluationProcess,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(evaluator_module, "PATIENCE", 20)
    impatient = Evaluator(process=process)
    outcomes: list[Outcome] = []
    impatient.updated.connect(outcomes.append)
    with qtbot.waitSignal(impatient.progressed) as caught:
        impatient.request(Treaty("slow", 1935))
    assert caught.args == [0, 1]
    with qtbot.waitSignal(impatient.busy_changed) as changed:
        impatient.cancel()
    assert changed.args == [False]
    qtbot.waitUntil(lambda: told(folder)[-1] == "stopped slow")
    assert not outcomes
    impatient.request(Treaty("next", 1935))
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete)
    assert outcomes[-1].treaty.name == "next"


def test_progress_is_reported_twenty_times_a_second_at_most(
    qtbot: QtBot, process: EvaluationProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluator_module, "PATIENCE", 0)
    impatient = Evaluator(process=process)
    heard: list[float] = []
    impatient.progressed.connect(lambda done, total: heard.append(time.monotonic()))
    began = time.monotonic()
    impatient.request(Treaty("slow", 1935))
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert time.monotonic() - began >= 3 * 0.05


def test_an_error_that_nobody_expected_reaches_the_hook_with_its_place(
    qtbot: QtBot, evaluator: Evaluator, outcomes: list[Outcome], process: EvaluationProcess
) -> None:
    number = process.pid
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(evaluator.busy_changed):
        evaluator.request(Treaty("raise", 1935))
        qtbot.waitUntil(lambda: bool(caught))
    kind, error, _ = caught[0]
    assert kind is ZeroDivisionError
    assert "evaluations_as_told.py" in "".join(error.__notes__)
    evaluator.request(Treaty("next", 1935))
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete)
    assert process.pid == number


def test_a_process_that_dies_is_started_again_and_asked_the_same(
    qtbot: QtBot,
    evaluator: Evaluator,
    outcomes: list[Outcome],
    process: EvaluationProcess,
    folder: Path,
) -> None:
    number = process.pid
    evaluator.request(Treaty("die once", 1935))
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete)
    assert str(outcomes[-1].refusal) == "second"
    assert process.pid not in (0, number)
    assert "the last words" in crash_log(folder)


@pytest.mark.tenth
def test_one_that_dies_while_it_has_nothing_to_do_is_replaced(
    qtbot: QtBot, evaluator: Evaluator, outcomes: list[Outcome], process: EvaluationProcess
) -> None:
    evaluator.request(Treaty("first", 1935))
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete)
    number = process.pid
    os.kill(number, 9)
    qtbot.waitUntil(lambda: process.pid not in (0, number))
    evaluator.request(Treaty("next", 1935))
    qtbot.waitUntil(lambda: outcomes[-1].complete and outcomes[-1].treaty.name == "next")


def test_after_two_deaths_in_a_row_the_window_says_so_and_the_next_change_tries_again(
    qtbot: QtBot,
    evaluator: Evaluator,
    outcomes: list[Outcome],
    process: EvaluationProcess,
    folder: Path,
) -> None:
    busy: list[bool] = []
    evaluator.busy_changed.connect(busy.append)
    evaluator.request(Treaty("die", 1935))
    qtbot.waitUntil(lambda: bool(outcomes))
    assert told(folder) == ["begun die", "begun die"]
    assert outcomes[-1].complete
    words = str(outcomes[-1].refusal)
    assert words.startswith("Nothing can be evaluated: the process that does so does not run (")
    assert str(folder / "crash.log") in words
    assert not busy[-1]
    assert process.pid == 0
    evaluator.request(Treaty("next", 1935))
    qtbot.waitUntil(lambda: outcomes[-1].treaty.name == "next" and outcomes[-1].complete)


def test_where_no_process_can_be_started_the_window_says_so(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    process = EvaluationProcess(parent)
    evaluator = Evaluator(process=process)
    found: list[Outcome] = []
    evaluator.updated.connect(found.append)
    evaluator.request(Treaty("first", 1935))
    qtbot.waitUntil(lambda: bool(found))
    assert "no-python" in str(found[-1].refusal)
    process.close()


def test_what_anything_prints_does_not_come_between_the_answers(
    qtbot: QtBot, evaluator: Evaluator, outcomes: list[Outcome], process: EvaluationProcess
) -> None:
    number = process.pid
    evaluator.request(Treaty("print", 1935))
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete)
    assert process.pid == number


def test_what_is_known_is_shown_before_more_is_worked_out(
    qtbot: QtBot, evaluator: Evaluator, outcomes: list[Outcome], folder: Path
) -> None:
    seen: list[bool] = []
    evaluator.updated.connect(lambda _: seen.append("works on first" in told(folder)))
    evaluator.request(Treaty("first", 1935))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [False, True]


@pytest.mark.parametrize("ending", ["kill", "quit"])
def test_it_ends_with_the_window(ending: str) -> None:
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.background.killable_evaluator", ending],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert window.stdout is not None
    number = int(window.stdout.readline())
    if ending == "kill":
        assert not has_ended(number)
        window.kill()
    assert window.communicate(timeout=PATIENCE)[1] == ""
    wait_until_ended(number)


def test_it_imports_no_qt() -> None:
    words = "import sys, ui.background.evaluation_program; print('PySide6' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
