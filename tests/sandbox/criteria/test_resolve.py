from __future__ import annotations

import pytest

from sandbox.criteria import resolve
from sandbox.treaty.articles import Instrument, Reservation, Rung
from tests.oracle.tiny_worlds import treaty, world
from tests.sandbox.criteria.hand_made import eighths, judged, limited, outcome, rest

KEY = "resolve"


@pytest.mark.parametrize(
    ("force", "expected"),
    [
        # Against 3, one neighbour of strength 2 is enough to start: 1 + 2 = 3.
        (Rung.MANDATORY, ("met", 1.0)),
        # At odds of 1.5 it takes 4.5, and no one sees more than 2 + 2.
        (Rung.DISCRETIONARY, ("not met", 0.0)),
    ],
)
def test_what_counts_is_who_moves_first(force, expected):
    assert outcome(rest(force=force), eighths(), KEY) == expected


def test_half_hearted_parties_leave_some_threats_unanswered():
    # ETH still acts at 1: it saves UKG and FRN (2 + 1 against 3), but no one saves ETH.
    hesitating = tuple(
        Reservation(party, Instrument.FORCE, Rung.DISCRETIONARY) for party in ("UKG", "FRN")
    )
    plan = rest(force=Rung.MANDATORY, reservations=hesitating)
    assert outcome(plan, eighths(), KEY) == ("partly", pytest.approx(2 / 3))
    evidence = judged(plan, eighths(), KEY).evidence
    assert (evidence.aggressors, evidence.victim) == (("USA",), "ETH")
    strict = limited(plan, {resolve.PARTLY: 0.7})
    assert outcome(strict, eighths(), KEY) == ("not met", pytest.approx(2 / 3))


def test_two_great_powers_are_threats_as_well():
    # 10 in all. Each great power (2) alone is held by the middle ones at odds of 1, but
    # both (4) are not: UKG sees 2 + 2 = 4 >= 4 at FRN, and 1 + 2 = 3 < 4 at ETH, as does FRN.
    strengths = {"USA": 2, "UKG": 2, "FRN": 2, "ITA": 2, "ETH": 1}
    powers = world(strengths, great=["USA", "ITA"])
    # By one: each against ETH, 2 against 1; the rest hold by themselves. By both: against
    # UKG, FRN and ETH (1 + 4 = 5). Of these five only the last is not held by the hesitant.
    plan = treaty("UKG", "FRN", "ETH", force=Rung.MANDATORY)
    assert outcome(plan, powers, KEY) == ("partly", pytest.approx(4 / 5))


def test_threats_that_kept_pledges_could_not_hold_do_not_count():
    # FRN has no pledge: at ETH there are 1 + 2 against 3, at UKG 2 + 1, both held;
    # at FRN 2 + 2 + 1. With UKG without one too, ETH (1) is beyond the treaty.
    none = [Reservation(party, Instrument.FORCE, Rung.NONE) for party in ("FRN", "UKG")]
    plan = rest(force=Rung.MANDATORY, reservations=(none[0],))
    assert outcome(plan, eighths(), KEY) == ("met", 1.0)
    plan = rest(force=Rung.MANDATORY, reservations=tuple(none))
    assert outcome(plan, eighths(), KEY) == ("met", 1.0)


def test_without_great_powers_there_is_nothing_to_test():
    assert outcome(rest(), eighths(great=[]), KEY) == ("does not apply", None)


def test_a_nuclear_great_power_makes_parties_wait():
    # The odds asked for double to 2: no one sees 6.
    plan = rest(force=Rung.MANDATORY)
    assert outcome(plan, eighths(nuclear=["USA"]), KEY) == ("not met", 0.0)
