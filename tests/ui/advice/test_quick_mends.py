"""Quick mends in the window, by clicks: what is offered is applied, and does what it says."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sandbox.analysis.advice.quick_mends import Grade
from sandbox.criteria.verdict import Verdict
from tests.ui.conftest import OpenWindow
from ui.background.evaluation_process import evaluation_process
from ui.verdict.criterion import CriterionFold
from ui.verdict.panel import VerdictPanel


def fold_of(verdict: VerdictPanel, key: str) -> CriterionFold:
    return next(fold for fold in verdict.folds if fold.header.text() == key)


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_criterion_that_is_not_met_offers_changes_that_help(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    opened = open_window("league@1935")
    window, document = opened.window, opened.document
    before = document.treaty
    fold = fold_of(window.verdict, "great-power test")
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(fold.mends.buttons))
    offered = window.mends.mends_of_criterion
    assert offered is not None
    assert len(fold.mends.buttons) == len(offered.mends) == 3
    assert offered.mends[0].grade is Grade.FULL
    best = fold.mends.buttons[0]
    assert "All parties move from recommend to discretionary in force" in best.accessibleName()
    # Pointed at, by mouse or keyboard, it shows what the bar would be.
    as_it_is = fold.header.grab().toImage()
    best.setFocus()
    assert fold.header.previewed == offered.mends[0].result
    assert fold.header.previewed.verdict is Verdict.MET
    assert fold.header.grab().toImage() != as_it_is
    fold.mends.more.setFocus()
    assert fold.header.previewed is None
    click(qtbot, best)
    assert document.treaty == offered.mends[0].treaty
    assert document.stack.undoText() == (
        "mend: All parties move from recommend to discretionary in force"
    )
    # Nothing is offered for a treaty that is no longer open.
    assert not fold.mends.isVisible()
    opened.settle()
    card = opened.outcome.scorecard
    assert card is not None
    assert card.criterion("great-power test").verdict is Verdict.MET
    # A criterion that is met needs no mend.
    assert not fold.mends.isVisible()
    document.stack.undo()
    assert document.treaty == before
    opened.settle()
    qtbot.waitUntil(lambda: bool(fold.mends.buttons))
    # The criterion closed, nothing is looked for any more.
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    assert window.mends.criterion == ""


def test_an_attack_that_is_lost_offers_changes_under_the_map_and_in_who_acts(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    opened = open_window("league@1935")
    window, document = opened.window, opened.document
    before = document.treaty
    window.threat.show(("ITA",), "ETH")
    window.stress.turn_to(window.stress.response)
    lines, bar = window.stress.response.mends, window.map.answer_bar
    qtbot.waitUntil(lambda: bool(lines.buttons))
    assert lines.isVisible()
    assert bar.mends.isVisible()
    offered = window.mends.mends_of_threat
    assert offered is not None
    assert {mend.grade for mend in offered.mends} == {Grade.FULL}
    actions = bar.mends.menu().actions()
    assert [action.text() for action in actions[:3]] == [str(m.words) for m in offered.mends]
    actions[1].trigger()
    assert document.treaty == offered.mends[1].treaty
    opened.settle()
    qtbot.waitUntil(lambda: opened.outcome.answer is not None)
    assert opened.outcome.answer.upheld_hesitant
    # Held, it offers nothing.
    assert not bar.mends.isVisible()
    assert not lines.isVisible()
    document.stack.undo()
    assert document.treaty == before
    window.threat.clear()
    assert not bar.mends.isVisible()


def test_where_the_process_dies_while_it_looks_the_changes_are_offered_all_the_same(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    opened = open_window("league@1935")
    finder = opened.window.mends
    finder.look_at("great-power test")
    assert finder.criterion
    os.kill(evaluation_process().pid, 9)
    qtbot.waitUntil(lambda: not finder.criterion)
    qtbot.waitUntil(lambda: finder.mends_of_criterion is not None)
    assert len(finder.mends_of_criterion.mends) == 3


def test_texts_are_never_squeezed_when_mends_arrive(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window("league@1935").window
    page = window.stress.response
    window.stress.turn_to(page)
    squeezed = []

    def look() -> None:
        squeezed.extend(
            words.text()
            for words in page.findChildren(QLabel)
            if words.isVisible() and words.height() < words.heightForWidth(words.width())
        )

    window.mends.threat_changed.connect(look)
    window.threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: bool(page.mends.buttons))
    assert page.odds.isVisible()
    assert not squeezed
