"""Where the answer to a threat stays what it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox import load_world, open_treaty, respond
from sandbox.history.cases import shipped_cases
from sandbox.history.sensitivity import STEP, sensitivity
from sandbox.model.draft import Draft
from sandbox.treaty.articles import Rung
from sandbox.world.strength import StrengthIndex


def upheld(treaty, case) -> tuple[bool, bool]:
    answer = respond(treaty, case.aggressors, case.victim)
    return answer.upheld_hesitant, answer.upheld_resolute


def with_readiness(treaty, rung: Rung, h: float):
    scale = tuple(h if place == rung else old for place, old in enumerate(_h(treaty)))
    settings = treaty.settings
    readiness = replace(settings.readiness, h=scale)
    return treaty.with_(settings=replace(settings, readiness=readiness))


def _h(treaty) -> tuple[float, ...]:
    return treaty.settings.readiness.h


def test_ethiopia_needs_a_readiness_near_a_tenth_and_breaks_on_the_military_index():
    treaty = open_treaty("league@1935")
    found = sensitivity(Draft(treaty, load_world(1935)), ["ITA"], "ETH")
    assert found.rung is Rung.RECOMMEND
    assert 0.05 < found.low <= 0.1 <= found.high < 0.2
    assert found.differs == (StrengthIndex.MILITARY,)
    assert "not by military strength" in str(found.sentence)


@pytest.mark.parametrize("case", shipped_cases(), ids=lambda case: case.key)
def test_within_the_range_the_answer_stands_and_just_outside_it_changes(case):
    treaty = case.open_treaty()
    found = sensitivity(Draft(treaty, load_world(treaty.year)), case.aggressors, case.victim)
    today = upheld(treaty, case)
    for end, beyond in ((found.low, found.low - STEP), (found.high, found.high + STEP)):
        assert upheld(with_readiness(treaty, found.rung, end), case) == today
        if 0.01 <= beyond <= 0.99:
            assert upheld(with_readiness(treaty, found.rung, beyond), case) != today
    for index in (StrengthIndex.MILITARY, StrengthIndex.WAR_POTENTIAL):
        other = treaty.with_(settings=replace(treaty.settings, index=index))
        assert (upheld(other, case) != today) == (index in found.differs)
