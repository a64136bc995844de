"""Quick mends are looked for in the process that evaluates, and what ends such a search."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sandbox import load_world, open_treaty
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.quick_mends import QuickMends, mends_of_criterion, mends_of_threat
from sandbox.model.draft import Draft
from sandbox.treaty.treaty import Treaty
from tests.ui.background.evaluations_as_told import THROUGH, told
from ui.background.evaluation_process import EvaluationProcess
from ui.background.evaluator import Evaluator
from ui.background.mend_question import MendQuestion, MendsFor
from ui.background.outcome import Outcome

PROGRAM = "tests.ui.background.evaluations_as_told"


class Asked:
    """An evaluator, and what it has told."""

    def __init__(self, evaluator: Evaluator, qtbot: QtBot) -> None:
        self.evaluator, self._qtbot = evaluator, qtbot
        self.outcomes: list[Outcome] = []
        self.found: list[tuple[MendsFor, QuickMends | None]] = []
        evaluator.updated.connect(self.outcomes.append)
        evaluator.mends_found.connect(lambda *found: self.found.append(found))

    def evaluate(self, treaty: Treaty) -> None:
        self.evaluator.request(treaty)
        self._qtbot.waitUntil(lambda: self._is_known(treaty))

    def _is_known(self, treaty: Treaty) -> bool:
        return any(each.complete and each.treaty is treaty for each in self.outcomes)

    def seek(self, key: str, mends_for: MendsFor = MendsFor.CRITERION) -> None:
        self.evaluator.find_mends(mends_for, MendQuestion(Costs(), key))


@pytest.fixture
def process(qapp: QApplication) -> Iterator[EvaluationProcess]:
    parent = QObject()
    made = EvaluationProcess(parent, ("-m", PROGRAM))
    yield made
    made.close()
    parent.deleteLater()


@pytest.fixture
def asked(process: EvaluationProcess, qtbot: QtBot) -> Asked:
    return Asked(Evaluator(process=process), qtbot)


@pytest.fixture
def folder() -> Path:
    return Path(os.environ["COVENANT_DATA"])


def test_the_answers_are_those_of_the_program_itself(qtbot: QtBot, qapp: QApplication) -> None:
    asked = Asked(Evaluator(), qtbot)
    treaty, costs = open_treaty("league@1935"), Costs(finding=1)
    asked.evaluate(treaty)
    by_criterion = MendQuestion(costs, "great-power test")
    by_threat = MendQuestion(costs, aggressors=("ITA",), victim="ETH")
    asked.evaluator.find_mends(MendsFor.CRITERION, by_criterion)
    asked.evaluator.find_mends(MendsFor.THREAT, by_threat)
    qtbot.waitUntil(lambda: len(asked.found) == 2)
    draft = Draft(treaty, load_world(1935), None)
    assert asked.found == [
        (MendsFor.CRITERION, mends_of_criterion(draft, "great-power test", costs)),
        (MendsFor.THREAT, mends_of_threat(draft, ("ITA",), "ETH", costs)),
    ]
    asked.evaluator.close()


def test_a_newer_treaty_ends_the_search(qtbot: QtBot, asked: Asked, folder: Path) -> None:
    asked.evaluate(Treaty("first", 1935))
    asked.seek("slow")
    qtbot.waitUntil(lambda: told(folder)[-1] == "begun slow")
    asked.evaluate(Treaty("next", 1935))
    assert "stopped slow" in told(folder)
    (folder / THROUGH).touch()
    asked.seek("another")
    qtbot.waitUntil(lambda: bool(asked.found))
    assert told(folder).count("begun slow") == 1
    assert len(asked.found) == 1


def test_a_newer_question_of_the_same_kind_replaces_an_older_one(
    qtbot: QtBot, asked: Asked, folder: Path
) -> None:
    asked.evaluate(Treaty("first", 1935))
    asked.seek("slow")
    asked.seek("other kind", MendsFor.THREAT)
    qtbot.waitUntil(lambda: "begun slow" in told(folder))
    asked.evaluator.find_mends(MendsFor.CRITERION, None)
    qtbot.waitUntil(lambda: bool(asked.found))
    assert [mends_for for mends_for, _ in asked.found] == [MendsFor.THREAT]
    assert told(folder)[-2:] == ["stopped slow", "begun other kind"]


def test_a_threat_is_answered_while_mends_are_looked_for(
    qtbot: QtBot, asked: Asked, folder: Path
) -> None:
    asked.evaluate(Treaty("first", 1935))
    asked.seek("slow")
    qtbot.waitUntil(lambda: told(folder)[-1] == "begun slow")
    asked.evaluator.show_threat(("ITA",), "ETH")
    qtbot.waitUntil(lambda: asked.outcomes[-1].answer is not None)
    assert not asked.found
    (folder / THROUGH).touch()
    qtbot.waitUntil(lambda: bool(asked.found))
    assert "stopped slow" not in told(folder)


def test_an_error_that_nobody_expected_ends_the_search_and_is_told(
    qtbot: QtBot, asked: Asked, process: EvaluationProcess
) -> None:
    asked.evaluate(Treaty("first", 1935))
    number = process.pid
    with qtbot.captureExceptions() as caught:
        asked.seek("raise")
        qtbot.waitUntil(lambda: bool(caught) and bool(asked.found))
    assert caught[0][0] is ZeroDivisionError
    assert asked.found == [(MendsFor.CRITERION, None)]
    asked.seek("next")
    qtbot.waitUntil(lambda: len(asked.found) == 2)
    assert asked.found[-1][1] is not None
    assert process.pid == number


def test_where_the_process_dies_at_it_the_treaty_is_evaluated_again_and_then_given_up(
    qtbot: QtBot, asked: Asked, process: EvaluationProcess, folder: Path
) -> None:
    treaty = Treaty("first", 1935)
    asked.evaluate(treaty)
    number = process.pid

    def ask_once_known(outcome: Outcome) -> None:
        # As whoever wants mends does.
        if outcome.complete:
            asked.seek("die")

    asked.evaluator.updated.connect(ask_once_known)
    asked.seek("die")
    qtbot.waitUntil(lambda: bool(asked.found))
    assert asked.found == [(MendsFor.CRITERION, None)]
    assert [line for line in told(folder) if line.startswith("begun")] == [
        "begun first",
        "begun die",
        "begun first",
        "begun die",
    ]
    assert number != process.pid == 0
    # Without a process there is no answer, and nobody waits for one.
    asked.seek("next")
    assert asked.found[1:] == [(MendsFor.CRITERION, None)]
    asked.evaluator.updated.disconnect(ask_once_known)
    asked.evaluate(Treaty("next", 1935))
    asked.seek("next")
    qtbot.waitUntil(lambda: len(asked.found) == 3)
    assert asked.found[-1][1] is not None
