from __future__ import annotations

import dataclasses

import pytest

from sandbox.criteria import resolve
from sandbox.treaty.articles import Instrument, Reservation, Rung
from tests.oracle.tiny_worlds import PLAIN, treaty, world
from tests.sandbox.criteria.hand_made import (
    TESTED,
    eighths,
    judged,
    likely,
    limited,
    outcome,
    rest,
)

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
    share = likely([("USA", "UKG"), ("USA", "FRN")], TESTED[:3])
    assert outcome(plan, eighths(), KEY) == ("partly", pytest.approx(share))
    evidence = judged(plan, eighths(), KEY).evidence
    assert (evidence.aggressors, evidence.victim) == (("USA",), "ETH")
    strict = limited(plan, {resolve.PARTLY: 0.7})
    assert outcome(strict, eighths(), KEY) == ("not met", pytest.approx(share))


def test_two_great_powers_are_threats_as_well():
    # 10 in all. Each great power (2) alone is held by the middle ones at odds of 1, but
    # both (4) are not: UKG sees 2 + 2 = 4 >= 4 at FRN, and 1 + 2 = 3 < 4 at ETH, as does FRN.
    strengths = {"USA": 2, "UKG": 2, "FRN": 2, "ITA": 2, "ETH": 1}
    powers = world(strengths, great=["USA", "ITA"])
    # By one: each against ETH, 2 against 1; the rest hold by themselves. By both: against
    # UKG, FRN and ETH (1 + 4 = 5). Of these five only the last is not held by the hesitant.
    # A pair is as likely as its two together.
    plan = treaty("UKG", "FRN", "ETH", force=Rung.MANDATORY)
    by_one = [("USA", "ETH"), ("ITA", "ETH")]
    by_both = [(a, v) for v in ("UKG", "FRN", "ETH") for a in ("USA", "ITA")]
    held = likely([*by_one, *by_both[:4]], [*by_one, *by_both], strengths, ("USA", "ITA"))
    assert outcome(plan, powers, KEY) == ("met", pytest.approx(held))
    # ETH is held against both if UKG expects 1 of the 2 that FRN has and sees 4, and so FRN.
    assert "count on 50% of the others' pledges" in str(judged(plan, powers, KEY).reason)


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


def test_a_nuclear_great_power_makes_parties_wait_only_if_the_settings_say_so():
    plan = rest(force=Rung.MANDATORY)
    assert outcome(plan, eighths(nuclear=["USA"]), KEY) == ("met", 1.0)
    # The odds asked for double to 2: no one sees 6.
    wary = rest(force=Rung.MANDATORY, readiness=dataclasses.replace(PLAIN, nuclear_factor=2.0))
    assert outcome(wary, eighths(nuclear=["USA"]), KEY) == ("not met", 0.0)
