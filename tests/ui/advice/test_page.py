"""What would it take? The page, by clicks: goals, locks, costs, ways, apply, what is impossible."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from sandbox import respond
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import AllSign, NameReached, ShareHeld
from sandbox.analysis.advice.locks import Movable
from sandbox.criteria.scorecard import DraftName
from sandbox.report.verification import verify
from tests.ui.conftest import OpenWindow
from ui.advice.costs_dialog import CostsDialog
from ui.advice.costs_in_use import costs_in_use
from ui.advice.goal_chooser import GoalKind
from ui.advice.page import AdvicePage


def click(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def answered(qtbot: QtBot, page: AdvicePage) -> None:
    """Press Find, and wait for the answer."""
    page.side_by_side.tabs.setCurrentIndex(0)
    click(qtbot, page.find_it)
    assert page.busy_indicator.isVisible()
    qtbot.waitUntil(lambda: page.answer.found is not None)


def test_ethiopia_is_held_by_one_rung_of_one_party(qtbot: QtBot, open_window: OpenWindow) -> None:
    opened = open_window("league@1935")
    window, document, before = opened.window, opened.document, opened.document.treaty
    page = window.stress.advice
    click(qtbot, window.verdict.advice)
    assert page.isVisible()
    # There is no attack yet to be held: a name is offered, and can be asked for at once.
    assert page.goal.goal == NameReached(DraftName.COLLECTIVE_SECURITY)
    assert page.find_it.isEnabled()
    page.goal.kind.show_choice(GoalKind.THREAT)
    assert page.goal.goal is None
    assert not page.find_it.isEnabled()
    window.threat.show(("ITA",), "ETH")
    answered(qtbot, page)
    answer = page.answer
    assert answer.result.text() == "Proven least: cost 2"
    assert answer.caveat.isVisible()
    assert answer.way.states == ("CHN",)
    assert window.map.view.pointed.codes == ("CHN",)
    # The other ways, by clicks: each says who moves, on the map too.
    costs, moved = [answer.way.cost], {answer.way.states}
    while answer.on.isEnabled():
        click(qtbot, answer.on)
        costs.append(answer.way.cost)
        moved.add(answer.way.states)
        assert window.map.view.pointed.codes == answer.way.states
    assert costs == sorted(costs)
    assert {("UKG",), ("FRN",), ("RUS",)} <= moved
    click(qtbot, answer.back)
    while answer.way.states != ("FRN",):
        click(qtbot, answer.back)
    click(qtbot, answer.apply)
    assert document.treaty == answer.way.treaty
    assert respond(document.treaty, ["ITA"], "ETH").upheld_hesitant
    assert "Ethiopia is held against Italy" in document.stack.undoText()
    assert answer.stale.isVisible()
    assert not answer.apply.isEnabled()
    document.stack.undo()
    assert document.treaty == before
    assert not answer.stale.isVisible()
    assert answer.apply.isEnabled()

    # China kept out, it costs what a great power asks.
    opened.settle()
    page.locks.keep_out.picked.emit("CHN", True)
    answered(qtbot, page)
    assert all("CHN" not in way.treaty.bound for way in answer.found.ways)
    page.locks.keep_out.picked.emit("CHN", False)

    # Where nothing may change it is impossible, with the attack that proves it.
    for kind in Movable:
        page.locks.kinds[kind].click()
    answered(qtbot, page)
    assert answer.found.advice.impossible
    assert answer.way is None
    assert not answer.apply.isVisible()
    (proof,) = answer.threats.parts
    assert proof.text() == "Italy against Ethiopia"
    window.threat.clear()
    proof.click()
    assert (window.threat.aggressors, window.threat.victim) == (("ITA",), "ETH")

    # Another treaty: the answer was about the one before.
    document.stack.setClean()
    document.open("north-atlantic@1950")
    opened.settle()
    assert answer.found is None


def test_a_criterion_asks_from_beside_itself_and_the_search_can_be_stopped(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    opened = open_window("league@1925")
    window = opened.window
    page, verdict = window.stress.advice, window.verdict
    fold = next(fold for fold in verdict.folds if fold.header.text() == "openness")
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(fold.mends.buttons))
    click(qtbot, fold.mends.more)
    assert page.isVisible()
    assert page.goal.kind.choice is GoalKind.CRITERION
    assert page.goal.criterion.choice == "openness"
    qtbot.waitUntil(lambda: page.answer.found is not None)
    assert page.answer.result.text() == f"Proven least: cost {Costs().admission}"
    assert [one.key for one, _ in page.answer.effects.rows] == ["openness"]

    page.goal.kind.show_choice(GoalKind.NAME)
    page.side_by_side.tabs.setCurrentIndex(0)
    page.find_it.setFocus()
    click(qtbot, page.find_it)
    # The question may have made way for the answer: the keyboard stays beside the search.
    assert window.focusWidget() is page.busy_indicator.stop
    page.side_by_side.tabs.setCurrentIndex(1)
    click(qtbot, page.busy_indicator.stop)
    assert not page.busy_indicator.isVisible()
    assert page.isAncestorOf(window.focusWidget())
    # What is known by then: a bracket.
    qtbot.waitUntil(lambda: page.answer.found is not None)
    advice = page.answer.found.advice
    assert not advice.proven
    assert page.answer.found.question.goal == NameReached(DraftName.COLLECTIVE_SECURITY)
    bracket = page.answer.result.text()
    assert "at least" in bracket or "cannot be below" in bracket


def test_all_may_be_asked_to_sign_still(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window("ideal@1935").window
    page = window.stress.advice
    click(qtbot, window.verdict.advice)
    goal = page.goal
    goal.kind.show_choice(GoalKind.SHARE)
    goal.percent.setValue(50)
    assert not goal.ratio.isVisible()
    goal.all_sign.click()
    assert goal.ratio.isVisible()
    assert "burden to benefit" in goal.ratio.toolTip()
    assert goal.goal == AllSign(ShareHeld(50), 1.0)
    goal.ratio.setValue(100)
    answered(qtbot, page)
    assert page.answer.result.text() == "Proven least: cost 120"
    assert "would still sign" in page.answer.goal.text()
    assert set(page.answer.way.states) == {"USA", "RUS"}
    left = page.left.goal
    goal.all_sign.click()
    assert goal.goal == ShareHeld(50)
    goal.show_choices(left)
    assert goal.goal == AllSign(ShareHeld(50), 100.0)


def test_costs_are_edited_saved_loaded_and_kept(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, open_window: OpenWindow
) -> None:
    page = open_window("league@1935").window.stress.advice
    page.costs.click()
    dialog = page.findChild(CostsDialog)
    assert dialog is not None
    dialog.figures["joining"].setValue(25)
    path = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    click(qtbot, dialog.save)
    click(qtbot, dialog.usual)
    assert dialog.figures["joining"].whole == Costs().joining
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    click(qtbot, dialog.load)
    assert dialog.figures["joining"].whole == 25
    # Rungs that do not rise are no costs: the sentence says so, and they cannot be used.
    first = next(iter(dialog.rungs.values()))
    usual = first.whole
    first.setValue(50)
    assert dialog.trouble.isVisible()
    assert not dialog.use.isEnabled()
    first.setValue(usual)
    assert not dialog.trouble.isVisible()
    click(qtbot, dialog.use)
    assert costs_in_use().costs == Costs(joining=25)
    assert page.costs.text() == "Costs: your own…"
    costs_in_use().use(Costs())


@pytest.mark.tenth
def test_the_answer_on_show_goes_into_the_report_of_that_treaty(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = open_window("league@1935")
    window, document, page = opened.window, opened.document, opened.window.stress.advice
    click(qtbot, window.verdict.advice)
    page.goal.kind.show_choice(GoalKind.THREAT)
    window.threat.show(("ITA",), "ETH")
    answered(qtbot, page)

    def report(name: str) -> str:
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        window.exports.report.trigger()
        qtbot.waitUntil(lambda: path.exists() and window.exports.report.isEnabled())
        assert verify(path).holds
        return path.read_text("utf-8")

    asked = report("with.html")
    assert "proven least: Ethiopia is held against Italy" in asked
    assert "China moves from recommend to discretionary in force." in asked
    assert "Another way, 5: cost" in asked
    # Of the treaty that it made the answer says nothing.
    click(qtbot, page.answer.apply)
    opened.settle()
    assert document.treaty == page.answer.way.treaty
    assert "proven least" not in report("without.html")
