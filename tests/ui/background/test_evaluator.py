"""Live evaluation: what it brings of a treaty, in which stages, and the window between them."""

from __future__ import annotations

import os
import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from sandbox import load_world, open_treaty, respond
from sandbox.model import draft
from sandbox.model.draft import Draft
from sandbox.model.two_treaties import build_model
from sandbox.report.charts.attack_charts import whom_can_it_stop
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from tests.ui.background.evaluations_as_told import told
from ui.background.evaluation_messages import Kind, Painted, Submit, Threat
from ui.background.evaluation_process import EvaluationProcess
from ui.background.evaluation_worker import EvaluationWorker
from ui.background.evaluator import Evaluator
from ui.background.outcome import Outcome, VisibleCoalitions
from ui.background.world_source import WorldSource
from ui.charts.bar_view import BarChartView


@pytest.fixture
def evaluator(qapp) -> Iterator[Evaluator]:
    made = Evaluator()
    yield made
    made.close()


def test_a_treaty_is_known_in_stages(qtbot, evaluator):
    outcomes: list[Outcome] = []
    evaluator.updated.connect(outcomes.append)
    evaluator.request(open_treaty("league@1925"))
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete, timeout=30_000)
    sizes = [outcome.test.largest if outcome.test else 0 for outcome in outcomes]
    assert sizes == [0, 0, 2, 10, 10, 10]
    assert [outcome.scorecard is not None for outcome in outcomes] == [False] + 5 * [True]
    ranges = [outcome.scorecard.stands_over is not None for outcome in outcomes[1:]]
    assert ranges == [False, False, False, True, True]
    forecasts = [outcome.forecast is not None for outcome in outcomes]
    assert forecasts == 5 * [False] + [True]
    assert len(outcomes[0].strengths) == len(outcomes[0].world)


def test_an_edit_in_the_same_world_brings_its_verdict_first(qtbot, evaluator):
    outcomes: list[Outcome] = []
    evaluator.updated.connect(outcomes.append)
    treaty = open_treaty("league@1925")
    evaluator.request(treaty)
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete)
    outcomes.clear()
    evaluator.request(treaty.with_(name="Another"))
    qtbot.waitUntil(lambda: bool(outcomes) and outcomes[-1].complete)
    assert [outcome.scorecard is not None for outcome in outcomes] == 5 * [True]
    assert outcomes[0].draft.treaty.name == "Another"
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


def test_an_edit_builds_one_model(monkeypatch):
    built = []
    monkeypatch.setattr(
        draft, "build_model", lambda *asked: built.append(asked) or build_model(*asked)
    )
    sent: queue.Queue[tuple[Kind, object]] = queue.Queue()
    worker = EvaluationWorker(lambda kind, number, value: sent.put((kind, value)))
    worker.start()
    treaty = open_treaty("league@1935")
    threat = Threat(1, ("ITA",), "ETH")
    worker.take(Submit(1, treaty, VisibleCoalitions(), None, WorldSource(), threat))
    kinds, found = set(), {}
    while "complete" not in found:
        kind, value = sent.get(timeout=60)
        kinds.add(kind)
        found = value if kind is Kind.OUTCOME else found
        worker.take(Painted())
    worker.close()
    worker.join()
    assert Kind.REPLY in kinds
    # What the answer rests on is found by trying other settings, each a treaty of its own.
    assert sum(asked[0] is treaty for asked in built) == 1


def test_a_year_without_data_brings_its_reason(qtbot, evaluator):
    with qtbot.waitSignal(evaluator.updated) as caught:
        evaluator.request(Treaty("Pact", 1850))
    (outcome,) = caught.args
    assert outcome.complete
    assert "1850" in str(outcome.refusal)


@pytest.fixture
def own_folder() -> Path:
    return Path(os.environ["COVENANT_DATA"])


@pytest.fixture
def told_what(qapp) -> Iterator[Evaluator]:
    """Return an evaluator whose evaluations give two outcomes, and say when they work on."""
    parent = QObject()
    process = EvaluationProcess(parent, ("-m", "tests.ui.background.evaluations_as_told"))
    yield Evaluator(process=process)
    process.close()
    parent.deleteLater()


class PaintWatch(QObject):
    """Tells when a widget is painted."""

    def __init__(self, widget: QWidget, tell: Callable[[], None]) -> None:
        super().__init__(widget)
        self._tell = tell
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802, Qt's name
        if event.type() == QEvent.Type.Paint:
            self._tell()
        return False


def test_an_edit_is_painted_before_its_evaluation_begins(qtbot, told_what, own_folder):
    begun: list[bool] = []
    form = QWidget()
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    qtbot.wait(50)
    PaintWatch(form, lambda: begun.append(bool(told(own_folder))))
    told_what.request(Treaty("first", 1935))
    form.update()
    qtbot.waitUntil(lambda: bool(told(own_folder)))
    assert begun[0] is False


def test_a_chart_is_painted_before_more_is_worked_out(qtbot, told_what, own_folder):
    chart = whom_can_it_stop(Draft(open_treaty("league@1925"), load_world(1925)))
    view = BarChartView()
    qtbot.addWidget(view)
    # Of the same size before and after: nothing else has it painted anew.
    view.show_chart(chart)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.wait(50)
    worked_on: list[bool] = []
    PaintWatch(view, lambda: worked_on.append("works on first" in told(own_folder)))
    told_what.updated.connect(lambda outcome: None if outcome.complete else view.show_chart(chart))
    told_what.request(Treaty("first", 1935))
    qtbot.waitUntil(lambda: "works on first" in told(own_folder))
    assert worked_on[0] is False
