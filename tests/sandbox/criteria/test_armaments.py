from __future__ import annotations

import pytest

from sandbox.treaty.articles import Arms
from tests.oracle.tiny_worlds import treaty, world
from tests.sandbox.criteria.hand_made import TESTED, eighths, judged, likely, outcome, rest

KEY = "armaments"


@pytest.mark.parametrize(
    ("growth", "held", "verdict"),
    [
        (0.0, TESTED, "met"),
        # Against USA there are 5 to 3 everywhere, against UKG and FRN 1 + 2 to 2 at ETH.
        (0.5, TESTED, "met"),
        (0.6, TESTED[:3], "partly"),
        (0.7, (), "partly"),
    ],
)
def test_pledges_must_hold_likely_attacks_through_an_arms_race(growth, held, verdict):
    plan = rest(arms=Arms(growth=growth))
    assert outcome(plan, eighths(), KEY) == (verdict, pytest.approx(likely(held)))


def test_reduced_arms_that_no_longer_hold_are_not_met():
    # Halved, the three bring 2.5 against the 3 of USA, which keeps its arms. Those of UKG and FRN
    # have shrunk as well: 0.5 + 1 to 1, and to 1.25 after the race.
    plan = rest(arms=Arms(reduction=0.5, growth=0.25))
    held = likely([("UKG", "ETH"), ("FRN", "ETH")])
    assert outcome(plan, eighths(), KEY) == ("not met", pytest.approx(held))
    assert judged(plan, eighths(), KEY).evidence.aggressors == ("USA",)


def test_the_attack_that_is_lost_first_is_named_with_the_weakest_beside_it():
    # After a race by 0.7 all are lost, the likeliest being those by USA; with today's strength
    # the least is to spare at ETH against UKG, 3 to 2.
    evidence = judged(rest(arms=Arms(growth=0.7)), eighths(), KEY).evidence
    assert (evidence.aggressors, evidence.victim) == (("USA",), "UKG")
    assert (evidence.worst.aggressors, evidence.worst.victim) == (("UKG",), "ETH")


def test_nuclear_aggressors_are_named():
    said = str(judged(rest(), eighths(nuclear=["USA"]), KEY).reason)
    assert said.endswith("Nuclear powers among those aggressors: USA.")
    assert "No nuclear power" in str(judged(rest(), eighths(nuclear=["ETH"]), KEY).reason)


def test_where_nothing_is_tested_it_does_not_apply():
    even = world({"UKG": 1, "FRN": 1})
    assert outcome(treaty("UKG", "FRN"), even, KEY) == ("does not apply", None)
