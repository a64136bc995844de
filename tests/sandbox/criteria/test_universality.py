from __future__ import annotations

import pytest

from sandbox.criteria import universality
from tests.oracle.tiny_worlds import treaty, world
from tests.sandbox.criteria.hand_made import eighths, judged, limited, outcome, rest

KEY = "universality"


def test_all_states_in_is_met():
    assert outcome(treaty("USA", "UKG", "FRN", "ETH"), eighths(), KEY) == ("met", 1.0)


def test_too_few_states_with_enough_strength_are_partly_enough():
    # All but ETH: 3 of 4 states, 7/8 of strength.
    plan = treaty("USA", "UKG", "FRN")
    assert outcome(plan, eighths(), KEY) == ("partly", 3 / 4)
    assert judged(plan, eighths(), KEY).evidence.states == ("ETH",)
    assert outcome(limited(plan, {universality.MET: 0.75}), eighths(), KEY)[0] == "met"


def test_without_a_great_power_it_is_never_met():
    # All but USA: 5/8 of strength is short of two thirds.
    plan = limited(rest(), {universality.MET: 0.75})
    assert outcome(plan, eighths(), KEY) == ("not met", 3 / 4)
    eased = limited(rest(), {universality.MET: 0.75, universality.PARTLY: 5 / 8})
    assert outcome(eased, eighths(), KEY) == ("partly", 3 / 4)
    assert outcome(plan, eighths(great=["UKG"]), KEY) == ("met", 3 / 4)


@pytest.mark.parametrize(("ethiopia", "verdict"), [(1, "partly"), (2, "not met")])
def test_two_thirds_of_strength_are_the_limit(ethiopia, verdict):
    # 2 of 3, or 2 of 4.
    three = world({"UKG": 1, "FRN": 1, "ETH": ethiopia})
    assert outcome(treaty("UKG", "FRN"), three, KEY)[0] == verdict
