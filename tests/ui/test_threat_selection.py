"""The threat on show, and its answer in every outcome."""

from __future__ import annotations

import pytest

from sandbox import respond
from ui.threat_selection import ThreatSelection


@pytest.fixture
def threat(qapp) -> ThreatSelection:
    return ThreatSelection()


def test_a_state_is_never_both_aggressor_and_victim(threat):
    threat.show(("GMY", "ITA"), "CZE")
    threat.set_victim("GMY")
    assert (threat.aggressors, threat.victim) == (("ITA",), "GMY")
    threat.toggle_aggressor("GMY")
    assert (threat.aggressors, threat.victim) == (("ITA", "GMY"), None)


def test_an_aggressor_is_taken_out_as_it_was_put_in(threat):
    for code in ("GMY", "ITA", "GMY"):
        threat.toggle_aggressor(code)
    assert threat.aggressors == ("ITA",)
    assert not threat.is_complete
    threat.set_victim("ETH")
    assert threat.is_complete
    threat.clear()
    assert (threat.aggressors, threat.victim) == ((), None)


def test_only_a_change_is_told(qtbot, threat):
    threat.show(("ITA",), "ETH")
    with qtbot.assertNotEmitted(threat.changed):
        threat.show(("ITA", "ITA"), "ETH")
    with qtbot.waitSignal(threat.pointed_out) as caught:
        threat.point_out(["FRN", "UKG"])
    assert caught.args == [("FRN", "UKG")]


def test_the_treaty_answers_the_threat_on_show_and_tests_nothing_again(qtbot, open_window):
    opened = open_window("league@1935")
    before = opened.outcome
    assert before.answer is None
    opened.window.threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: opened.outcome.answer is not None)
    assert opened.outcome.answer == respond(opened.document.treaty, ["ITA"], "ETH")
    assert opened.outcome.test is before.test
    assert opened.outcome.complete
    opened.window.threat.toggle_aggressor("GMY")
    qtbot.waitUntil(lambda: opened.outcome.answer.aggressors == ("GMY", "ITA"))
    opened.window.threat.clear()
    assert opened.outcome.answer is None


@pytest.mark.tenth
def test_an_edit_answers_the_threat_anew(open_window):
    opened = open_window("league@1935")
    opened.window.threat.show(("ITA",), "ETH")
    treaty = opened.document.treaty
    treaty = treaty.with_(parties=treaty.parties.adding(["USA"], treaty.year))
    opened.document.edit(treaty, "add the United States")
    opened.settle()
    assert opened.outcome.answer == respond(treaty, ["ITA"], "ETH")


def test_a_state_of_another_year_is_refused_and_answers_again_when_it_is_back(open_window):
    opened = open_window("league@1935")
    opened.window.threat.show(("GMY",), "CZE")
    treaty = opened.document.treaty
    opened.document.edit(treaty.with_(year=1950), "move to 1950")
    opened.settle()
    assert opened.outcome.answer is None
    assert "GMY" in str(opened.outcome.threat_refusal)
    opened.document.stack.undo()
    opened.settle()
    assert opened.outcome.threat_refusal is None
    assert opened.outcome.answer.victim == "CZE"
