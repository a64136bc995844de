from __future__ import annotations

import pytest

from sandbox.criteria import sanctions_and_force
from sandbox.treaty.articles import (
    Aggressors,
    CasusFoederis,
    Instrument,
    Reservation,
    Rung,
    Victims,
)
from tests.oracle.tiny_worlds import treaty, world
from tests.sandbox.criteria.hand_made import eighths, judged, limited, outcome, rest

KEY = "sanctions and force"
BOTH = {"sanctions": Rung.MANDATORY, "force": Rung.MANDATORY}


@pytest.mark.parametrize(
    ("sanctions", "force", "verdict"),
    [
        (Rung.MANDATORY, Rung.MANDATORY, "met"),
        (Rung.AUTOMATIC, Rung.DISCRETIONARY, "partly"),
        (Rung.DISCRETIONARY, Rung.STANDING, "partly"),
        (Rung.DISCRETIONARY, Rung.DISCRETIONARY, "not met"),
    ],
)
def test_both_instruments_must_be_owed(sanctions, force, verdict):
    # All three but the victim act against USA's 3, whether at odds of 1 or 1.5: full coverage.
    plan = rest(sanctions=sanctions, force=force)
    assert outcome(plan, eighths(), KEY) == (verdict, pytest.approx(1.0))


def test_sanctions_must_take_in_most_of_what_others_have():
    # FRN outside: at ETH, UKG has 2 of the 4 outside; at UKG, ETH 1 of 3, the least; and at
    # FRN, UKG and ETH have all 3.
    plan = treaty("UKG", "ETH", **BOTH)
    assert outcome(plan, eighths(), KEY) == ("partly", pytest.approx(1 / 3))
    # At ETH too it is too little, but an attack on UKG is likelier: the stronger victim.
    evidence = judged(plan, eighths(), KEY).evidence
    assert (evidence.aggressors, evidence.victim) == (("USA",), "UKG")
    assert evidence.worst is None
    assert outcome(limited(plan, {sanctions_and_force.MET: 1 / 3}), eighths(), KEY)[0] == "met"


def test_coverage_counts_those_who_act_if_each_trusts_the_others():
    # Recommended sanctions take odds of 9, and all together have 5 to 3: no one begins.
    loose = rest(sanctions=Rung.RECOMMEND, force=Rung.MANDATORY)
    assert outcome(loose, eighths(), KEY) == ("partly", 0.0)


@pytest.mark.parametrize(("weaker", "verdict"), [("FRN", "met"), ("UKG", "partly")])
def test_it_is_owed_if_parties_with_half_of_their_strength_owe_it(weaker, verdict):
    # Of 4, 2 and 1 the treaty still binds 5 of 7 without FRN, and 3 of 7 without UKG.
    strengths = {"UKG": 4, "FRN": 2, "ETH": 1}
    reserved = (Reservation(weaker, Instrument.FORCE, Rung.DISCRETIONARY),)
    plan = treaty(*strengths, **BOTH, reservations=reserved)
    assert outcome(plan, world(strengths), KEY) == (verdict, None)


def test_without_a_great_power_that_is_covered_no_coverage_is_asked_for():
    outward = CasusFoederis(Aggressors.OUTSIDERS, victims=Victims.PARTIES)
    everyone = treaty("USA", "UKG", "FRN", "ETH", casus=outward, **BOTH)
    assert outcome(everyone, eighths(), KEY) == ("met", None)
    assert outcome(rest(**BOTH), eighths(great=[]), KEY) == ("met", None)


def test_where_no_one_else_is_left_there_is_nothing_to_cover():
    two = world({"UKG": 3, "FRN": 1}, great=["UKG"])
    assert outcome(treaty("UKG", "FRN", **BOTH), two, KEY) == ("met", None)
