"""The verdict: why the draft has its name, and evidence that is shown on the map."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import Opened
from ui.verdict.criterion import CriterionFold


def opened_fold(qtbot, opened: Opened, key: str) -> CriterionFold:
    keys = [result.key for result in opened.outcome.scorecard.criteria]
    fold = opened.window.verdict.folds[keys.index(key)]
    qtbot.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    button = fold.show_on_map

    def can_be_clicked() -> bool:
        opened.window.verdict.ensureWidgetVisible(button)
        return button.visibleRegion().contains(button.rect().center())

    qtbot.waitUntil(can_be_clicked)
    return fold


def test_the_rules_unfold_and_say_which_one_gave_the_name(qtbot, open_window):
    why = open_window("north-atlantic@1950").window.verdict.name_explanation
    assert not why.rules.isVisible()
    qtbot.keyClick(why.button, Qt.Key.Key_Space)
    texts = [part.text() for part in why.rules.findChildren(QLabel)]
    (fitting,) = [text for text in texts if "This one fits" in text]
    assert fitting.startswith("5. Against outsiders only, or resolute: collective defence.")
    assert sum("Does not fit" in text for text in texts) == 4


def test_the_evidence_of_a_criterion_shows_its_threat_on_the_map(qtbot, open_window):
    opened = open_window("league@1935")
    fold = opened_fold(qtbot, opened, "preponderance")
    qtbot.mouseClick(fold.show_on_map, Qt.MouseButton.LeftButton)
    threat = opened.window.threat
    assert (threat.aggressors, threat.victim) == (("USA",), "MEX")


def test_evidence_without_a_threat_points_out_its_states(qtbot, open_window):
    opened = open_window("league@1935")
    fold = opened_fold(qtbot, opened, "universality")
    with qtbot.waitSignal(opened.window.threat.pointed_out) as pointed:
        qtbot.mouseClick(fold.show_on_map, Qt.MouseButton.LeftButton)
    (codes,) = pointed.args
    assert {"USA", "GMY", "JPN"} <= set(codes)
    assert opened.window.threat.victim is None


def test_a_criterion_without_parties_offers_nothing_to_show(open_window):
    opened = open_window(None)
    assert not any(fold.show_on_map.isVisible() for fold in opened.window.verdict.folds)


def test_the_ticks_of_a_bar_are_explained(open_window):
    opened = open_window("league@1935")
    tips = [fold.header.toolTip() for fold in opened.window.verdict.folds]
    assert "“partly” (faint) and “met”" in tips[1]
    assert "The tick on the bar is the limit" in tips[5]
    assert "tick" not in tips[7]
