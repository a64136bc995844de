from __future__ import annotations

import pytest

from sandbox.criteria import preponderance
from sandbox.treaty.articles import Arms, Instrument, Reservation, Rung
from tests.oracle.tiny_worlds import treaty, world
from tests.sandbox.criteria.hand_made import eighths, likely, limited, outcome

KEY = "preponderance"

# Eighths: the tested threats by one state are USA against each other (4 against 1, 1 and 2,
# with all others just strong enough) and ITA against UKG and FRN (2 against 1).
OTHER = {"USA": 4.0, "UKG": 1.0, "FRN": 1.0, "ITA": 2.0}
ALL_BUT_ONE = ("UKG", "FRN", "ITA")
AT_ITA, BY_ITA = ("USA", "ITA"), (("ITA", "UKG"), ("ITA", "FRN"))
AGAINST = (("USA", "UKG"), ("USA", "FRN"), AT_ITA, *BY_ITA)


def test_all_single_aggressors_held_and_a_critical_share_near_the_ideal_is_met():
    # All are parties, and all pledge everything: this is the ideal.
    assert outcome(treaty(*OTHER), world(OTHER), KEY) == ("met", 1.0)


def test_a_coalition_too_light_to_break_the_ideal_makes_it_partly_met():
    # Without USA all five are held still, but ITA and FRN, 3/8, break it at UKG. The ideal
    # takes 5/8, USA and one more: 3/5 of that is below 3/4. Great powers are plausible anywhere.
    powers = world(OTHER, great=tuple(OTHER))
    assert outcome(treaty(*ALL_BUT_ONE), powers, KEY) == ("partly", 1.0)
    eased = limited(treaty(*ALL_BUT_ONE), {preponderance.CRITICAL: 0.6})
    assert outcome(eased, powers, KEY) == ("met", 1.0)


def test_a_coalition_of_far_states_that_are_no_rivals_is_not_plausible():
    assert outcome(treaty(*ALL_BUT_ONE), world(OTHER), KEY) == ("met", 1.0)


@pytest.mark.parametrize(("limit", "verdict"), [(0.95, "not met"), (0.5, "partly")])
def test_single_aggressors_that_are_not_held_count_against_it(limit, verdict):
    # Only UKG and FRN: their 2 hold ITA (2) at either, and with ITA's own 2 they hold USA (4)
    # there; at themselves they do not.
    held = likely([AT_ITA, *BY_ITA], AGAINST, OTHER, great=())
    plan = limited(treaty("UKG", "FRN"), {preponderance.PARTLY: limit})
    assert outcome(plan, world(OTHER), KEY) == (verdict, pytest.approx(held))


@pytest.mark.parametrize("force", [Rung.CONSULT, Rung.RECOMMEND, Rung.STANDING])
def test_a_pledge_counts_as_kept_however_loose_it_is(force):
    assert outcome(treaty(*OTHER, force=force), world(OTHER), KEY) == ("met", 1.0)


def test_no_pledge_and_a_pledge_reserved_away_are_none_to_keep():
    assert outcome(treaty(*OTHER, force=Rung.NONE), world(OTHER), KEY) == ("not met", 0.0)
    # Without ITA's 2: USA is held at ITA alone (2 + 1 + 1), and ITA at both.
    reserved = (Reservation("ITA", Instrument.FORCE, Rung.NONE),)
    plan = treaty(*ALL_BUT_ONE, reservations=reserved)
    held = likely([AT_ITA, *BY_ITA], AGAINST, OTHER, great=())
    assert outcome(plan, world(OTHER), KEY) == ("not met", pytest.approx(held))


def test_a_threat_beyond_all_others_tests_no_treaty():
    giant = world({"USA": 9, "UKG": 1, "FRN": 1, "ITA": 1})
    assert outcome(treaty("UKG", "FRN", "ITA"), giant, KEY) == ("does not apply", None)


def test_reduced_arms_are_no_excuse():
    # Halved, the parties bring 2.5 against 3 of USA (3 threats), but 1.5 against 1 at ETH.
    plan = treaty("UKG", "FRN", "ETH", arms=Arms(reduction=0.5))
    held = likely([("UKG", "ETH"), ("FRN", "ETH")])
    assert outcome(plan, eighths(), KEY) == ("not met", pytest.approx(held))
