"""Live evaluation: one worker, and only what the newest request brings."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from sandbox import load_world, open_treaty, respond
from sandbox.model import draft
from sandbox.model.draft import Draft
from sandbox.model.two_treaties import build_model
from sandbox.report.attack_charts import whom_can_it_stop
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from ui.background import evaluation_worker
from ui.background import evaluator as evaluator_module
from ui.background.evaluator import Evaluator
from ui.background.outcome import Outcome, VisibleCoalitions
from ui.charts.bar_view import BarChartView


@pytest.fixture
def evaluator(qapp) -> Iterator[Evaluator]:
    made = Evaluator()
    yield made
    made.close()


class Slow:
    """Stands in for the evaluation: each treaty waits until it is let through."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[str] = []
        self.stopped: list[str] = []
        self._gate = threading.Event()
        monkeypatch.setattr(evaluation_worker, "evaluate", self)

    def let_through(self) -> None:
        self._gate.set()

    def __call__(self, treaty, shown, progress, wider, load):
        self.begun.append(treaty.name)
        try:
            while not self._gate.wait(0.005):
                progress(0, 1)
            progress(1, 1)
        except BaseException:
            self.stopped.append(treaty.name)
            raise
        yield Outcome(treaty, refusal=object(), complete=True)


def test_a_treaty_is_known_in_stages(qtbot, evaluator):
    outcomes: list[Outcome] = []
    evaluator.updated.connect(outcomes.append)
    evaluator.request(open_treaty("league@1925"))
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete, timeout=30_000)
    sizes = [outcome.test.largest if outcome.test else 0 for outcome in outcomes]
    assert sizes == [0, 0, 2, 10, 10]
    assert [outcome.scorecard is not None for outcome in outcomes] == [False] + 4 * [True]
    ranges = [outcome.scorecard.stands_over is not None for outcome in outcomes[1:]]
    assert ranges == [False, False, False, True]
    assert len(outcomes[0].strengths) == len(outcomes[0].world)


def test_the_odds_that_the_table_shows_are_ready_when_it_shows_them(qtbot, evaluator):
    ready = []

    def look(outcome: Outcome) -> None:
        if outcome.test is not None:
            answered = outcome.answers.by_victim if outcome.answers else {}
            rows = outcome.test.of(Mood.RESOLUTE, 2)
            ready.append(all(worst.victim in answered for worst in rows))

    evaluator.look_at(VisibleCoalitions(Mood.RESOLUTE, 2))
    evaluator.updated.connect(look)
    evaluator.request(open_treaty("league@1925"))
    qtbot.waitUntil(lambda: len(ready) == 3, timeout=30_000)
    assert ready == [True, True, True]


def test_other_worst_coalitions_are_answered_when_they_are_looked_at(qtbot, evaluator):
    outcomes: list[Outcome] = []
    evaluator.updated.connect(outcomes.append)
    evaluator.request(open_treaty("league@1925"))
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete, timeout=30_000)
    wanted = VisibleCoalitions(Mood.RESOLUTE, 3)
    evaluator.look_at(wanted)
    qtbot.waitUntil(lambda: outcomes[-1].answers.shown == wanted, timeout=30_000)
    test = outcomes[-1].test
    assert outcomes[-1].complete
    worst = test.of(Mood.RESOLUTE, 3)[0]
    force = respond(outcomes[-1].draft, worst.coalition, worst.victim).force
    answer = outcomes[-1].answers.by_victim[worst.victim]
    assert answer.resolute_odds == pytest.approx(force.resolute_odds)
    assert answer.hesitant_odds == pytest.approx(force.hesitant_odds)
    assert answer.confidence_needed == force.confidence_needed
    assert set(answer.actors) == set(force.resolute_actors)


def test_an_edit_builds_one_model(qtbot, evaluator, monkeypatch):
    built = []
    monkeypatch.setattr(
        draft, "build_model", lambda *asked: built.append(asked) or build_model(*asked)
    )
    outcomes: list[Outcome] = []
    evaluator.updated.connect(outcomes.append)
    treaty = open_treaty("league@1935")
    evaluator.show_threat(("ITA",), "ETH")
    evaluator.request(treaty)
    qtbot.waitUntil(
        lambda: bool(outcomes) and outcomes[-1].complete and outcomes[-1].reply is not None,
        timeout=30_000,
    )
    # What the answer rests on is found by trying other settings, each a treaty of its own.
    assert sum(asked[0] is treaty for asked in built) == 1


def test_a_year_without_data_brings_its_reason(qtbot, evaluator):
    with qtbot.waitSignal(evaluator.updated) as caught:
        evaluator.request(Treaty("Pact", 1850))
    (outcome,) = caught.args
    assert outcome.complete
    assert "1850" in str(outcome.refusal)


@pytest.fixture
def happened(monkeypatch) -> list[str]:
    """Have an evaluation give two outcomes, and return what happens: between them it works on."""
    told: list[str] = []

    def stages(treaty, shown, progress, wider, load):
        yield Outcome(treaty, refusal=object())
        told.append("works on")
        yield Outcome(treaty, refusal=object(), complete=True)

    monkeypatch.setattr(evaluation_worker, "evaluate", stages)
    # Longer than is waited for here: what ends it is that the first outcome was painted.
    monkeypatch.setattr(evaluation_worker, "_LONGEST_PAINT", 60.0)
    return told


def test_what_is_known_is_shown_before_more_is_worked_out(qtbot, evaluator, happened):
    evaluator.updated.connect(lambda outcome: happened.append("is shown"))
    evaluator.request(Treaty("first", 1935))
    qtbot.waitUntil(lambda: happened.count("is shown") == 2)
    assert happened == ["is shown", "works on", "is shown"]


class Painted(QObject):
    """Tells when a widget is painted."""

    def __init__(self, widget: QWidget, tell: Callable[[], None]) -> None:
        super().__init__(widget)
        self._tell = tell
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802, Qt's name
        if event.type() == QEvent.Type.Paint:
            self._tell()
        return False


def test_an_edit_is_painted_before_its_evaluation_begins(qtbot, evaluator, monkeypatch):
    happened: list[str] = []

    def stages(treaty, shown, progress, wider, load):
        happened.append("works")
        yield Outcome(treaty, refusal=object(), complete=True)

    monkeypatch.setattr(evaluation_worker, "evaluate", stages)
    monkeypatch.setattr(evaluation_worker, "_LONGEST_PAINT", 60.0)
    form = QWidget()
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    Painted(form, lambda: happened.append("is painted"))
    evaluator.request(Treaty("first", 1935))
    form.update()
    qtbot.waitUntil(lambda: "works" in happened)
    assert happened == ["is painted", "works"]


def test_a_chart_is_painted_before_more_is_worked_out(qtbot, evaluator, happened):
    chart = whom_can_it_stop(Draft(open_treaty("league@1925"), load_world(1925)))
    view = BarChartView()
    qtbot.addWidget(view)
    # Of the same size before and after: nothing else has it painted anew.
    view.show_chart(chart)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.wait(50)
    Painted(view, lambda: happened.append("is painted"))
    evaluator.updated.connect(lambda outcome: None if outcome.complete else view.show_chart(chart))
    evaluator.request(Treaty("first", 1935))
    qtbot.waitUntil(lambda: "works on" in happened)
    assert "is painted" in happened[: happened.index("works on")]


def test_progress_is_reported_twenty_times_a_second_at_most(qtbot, monkeypatch):
    monkeypatch.setattr(evaluator_module, "PATIENCE", 0)
    impatient = Evaluator()
    slow = Slow(monkeypatch)
    told: list[float] = []
    impatient.progressed.connect(lambda done, total: told.append(time.monotonic()))
    began = time.monotonic()
    impatient.request(Treaty("first", 1935))
    qtbot.waitUntil(lambda: len(told) == 4)
    assert time.monotonic() - began >= 3 * 0.05
    slow.let_through()
    impatient.close()


def test_what_an_older_request_brings_is_dropped(qtbot, evaluator, monkeypatch):
    slow = Slow(monkeypatch)
    outcomes: list[Outcome] = []
    evaluator.updated.connect(outcomes.append)
    for name in ("first", "second", "third"):
        evaluator.request(Treaty(name, 1935))
        if name == "first":
            qtbot.waitUntil(lambda: slow.begun == ["first"])
    slow.let_through()
    qtbot.waitUntil(lambda: bool(outcomes))
    qtbot.wait(50)
    assert [outcome.treaty.name for outcome in outcomes] == ["third"]
    # The second waited, and the third took its place.
    assert slow.begun == ["first", "third"]


def test_a_newer_request_stops_the_one_under_way(qtbot, evaluator, monkeypatch):
    slow = Slow(monkeypatch)
    evaluator.request(Treaty("first", 1935))
    qtbot.waitUntil(lambda: slow.begun == ["first"])
    evaluator.request(Treaty("second", 1935))
    qtbot.waitUntil(lambda: slow.begun == ["first", "second"])
    assert slow.stopped == ["first"]
    slow.let_through()


def test_a_request_that_takes_long_shows_progress_and_can_be_cancelled(
    qtbot, evaluator, monkeypatch
):
    monkeypatch.setattr(evaluator_module, "PATIENCE", 20)
    impatient = Evaluator()
    slow = Slow(monkeypatch)
    outcomes: list[Outcome] = []
    impatient.updated.connect(outcomes.append)
    with qtbot.waitSignal(impatient.progressed):
        impatient.request(Treaty("first", 1935))
    with qtbot.waitSignal(impatient.busy_changed) as caught:
        impatient.cancel()
    assert caught.args == [False]
    qtbot.waitUntil(lambda: slow.stopped == ["first"])
    slow.let_through()
    impatient.close()
    assert not outcomes


def test_an_error_that_nobody_expected_reaches_the_hook(qtbot, evaluator, monkeypatch):
    def fail(treaty, shown, progress, wider, load):
        raise ZeroDivisionError("a mistake of ours")
        yield

    monkeypatch.setattr(evaluation_worker, "evaluate", fail)
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(evaluator.busy_changed):
        evaluator.request(Treaty("first", 1935))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
