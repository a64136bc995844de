"""Marking an attack and reading its answer, as one does who has read no manual."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel

from sandbox.world import shipped
from tests.ui.conftest import OpenWindow
from tests.ui.map.test_panel import click, look_at

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def test_an_attack_is_marked_on_the_cards_and_answered_under_the_map(
    qtbot, open_window: OpenWindow
):
    opened = open_window("league@1935")
    window, panel = opened.window, opened.window.map
    bar, card = panel.answer_bar, panel.card
    # Who has never marked an attack is told how.
    assert bar.isVisible()
    assert bar.sentence == "To test an attack, rest the pointer on a state and press “It attacks”."
    look_at(panel, 0, 0, 50, 50)
    for code, button in (("GRC", card.attacks), ("BUL", card.is_attacked)):
        qtbot.mouseMove(panel.view.viewport(), panel.view.spot_of(code))
        qtbot.waitUntil(lambda code=code: card.isVisible() and card.code == code)
        qtbot.mouseClick(button, LEFT)
        assert not card.isVisible()
    assert (window.threat.aggressors, window.threat.victim) == (("GRC",), "BUL")
    assert opened.document.stack.count() == 0
    # The page of who acts opens, and asks for no attack any more; the answer is a sentence.
    said = [part.text() for part in window.stress.response.findChildren(QLabel) if part.isVisible()]
    assert said
    assert "Now mark a victim on the map." not in said
    assert window.stress.tabs.tabText(window.stress.tabs.currentIndex()) == "Who acts"
    qtbot.waitUntil(lambda: bar.sentence.startswith("Bulgaria holds"))
    assert "parties act though others wait." in bar.sentence
    assert QSettings().value("map/attack-marked")
    # Two aggressors in whatever order have an answer, too.
    click(qtbot, panel, "YUG")
    click(qtbot, panel, "ALB")
    assert window.threat.aggressors == ("GRC", "YUG", "ALB")
    qtbot.waitUntil(lambda: bar.sentence.startswith("Bulgaria") and "…" not in bar.sentence)
    assert "worked out" not in panel.legend.shading.missing


def test_an_attack_on_states_that_the_year_lacks_is_set_aside_in_words(qtbot, open_window):
    opened = open_window("league@1935")
    window, panel = opened.window, opened.window.map
    panel.set_what_if(True)
    window.threat.show(("GMY",), "CZE")
    window.stress.turn_to(window.stress.response)
    qtbot.waitUntil(lambda: panel.answer_bar.sentence.startswith("Czechoslovakia"))
    opened.document.edit(opened.document.treaty.with_(year=2022), "move to 2022")
    opened.settle()
    words = "The attack is set aside: Czechoslovakia is no state of 2022."
    assert panel.answer_bar.sentence == words
    assert panel.legend.shading.missing == words
    assert words in [part.text() for part in window.stress.response.findChildren(QLabel)]
    opened.document.stack.undo()
    opened.settle()
    qtbot.waitUntil(lambda: panel.answer_bar.sentence.startswith("Czechoslovakia"))


@pytest.mark.parametrize("aggressor", ["GRC", "ITA"])
def test_the_sentence_counts_who_acts_as_the_answer_does(qtbot, open_window, aggressor):
    opened = open_window("league@1935")
    opened.window.threat.show((aggressor,), "ETH")
    bar = opened.window.map.answer_bar
    qtbot.waitUntil(lambda: opened.outcome.answer is not None)
    answer = opened.outcome.answer
    world = shipped.load(1935)
    parties = {code for code in opened.document.treaty.bound if code in world}
    others = len(parties - {aggressor, "ETH"})
    if answer.victim_alone_odds >= 1:
        assert bar.sentence == "Ethiopia holds alone, whoever acts."
    else:
        acting = len(answer.force.resolute_actors)
        assert f"{acting} of {others}" in bar.sentence
