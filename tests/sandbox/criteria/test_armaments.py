from __future__ import annotations

import pytest

from sandbox.treaty.articles import Arms, Instrument, Reservation, Rung
from tests.oracle.tiny_worlds import treaty, world
from tests.sandbox.criteria.hand_made import eighths, judged, outcome, rest

KEY = "armaments"


@pytest.mark.parametrize(
    ("growth", "verdict"), [(0.0, "met"), (0.3, "met"), (0.5, "met"), (0.6, "partly")]
)
def test_the_worst_odds_must_last_through_an_arms_race(growth, verdict):
    # Against USA there are 5 to 3 everywhere. Worse is UKG against ETH: 1 + 2 to 2.
    plan = rest(arms=Arms(growth=growth))
    assert outcome(plan, eighths(), KEY) == (verdict, pytest.approx(1.5 / (1 + growth)))


def test_reduced_arms_that_no_longer_hold_are_not_met():
    # Halved, the three bring 2.5 against the 3 of USA, which keeps its arms.
    plan = rest(arms=Arms(reduction=0.5, growth=0.25))
    assert outcome(plan, eighths(), KEY) == ("not met", pytest.approx(2.5 / 3 / 1.25))
    assert judged(plan, eighths(), KEY).evidence.aggressors == ("USA",)


@pytest.mark.parametrize(
    ("growth", "expected"),
    [
        # At odds of 1.5 FRN just comes to ETH's help against UKG: 1 + 2 to 2.
        (0.0, ("met", 1.5)),
        # Against 2.2 it no longer does; UKG and FRN still do against USA's 3.3, for 4.95.
        (0.1, ("partly", 1 / 2.2)),
        # Against 3.9 they would want 5.85, and have 5 with ETH.
        (0.3, ("partly", 1 / 3.9)),
    ],
)
def test_a_race_may_make_parties_stand_aside(growth, expected):
    plan = rest(force=Rung.DISCRETIONARY, arms=Arms(growth=growth))
    assert outcome(plan, eighths(), KEY) == (expected[0], pytest.approx(expected[1]))


def test_a_weaker_aggressor_is_worse_if_it_takes_away_the_only_one_who_acts():
    # Against ETH: UKG's 4 meet ETH and FRN, which is automatic: 1 + 3 to 4. FRN's 3 meet ETH
    # alone, for UKG asks for odds of 9.
    strengths = {"UKG": 4, "FRN": 3, "ETH": 1}
    plan = treaty(*strengths, reservations=(Reservation("UKG", Instrument.FORCE, Rung.RECOMMEND),))
    result = judged(plan, world(strengths), KEY)
    assert result.measure == pytest.approx(1 / 3 / 1.3)
    assert (result.evidence.aggressors, result.evidence.victim) == (("FRN",), "ETH")


def test_where_nothing_is_tested_it_does_not_apply():
    even = world({"UKG": 1, "FRN": 1})
    assert outcome(treaty("UKG", "FRN"), even, KEY) == ("does not apply", None)
