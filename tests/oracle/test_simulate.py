"""The step-by-step simulation against threats worked out by hand."""

from __future__ import annotations

import pytest

from tests.oracle.brute_force import hesitant_margin, resolute_margin
from tests.oracle.simulate import (
    PlainThreat,
    confidence_needed,
    critical_confidence,
    hesitant,
    odds,
    resolute,
    response_at_confidence,
    rounds,
    upheld,
)

# A coalition of weight 4 against a victim of 1; A and C would act alone, B only beside them:
#   A: 1 + 2 = 3 >= 0.75 * 4 = 3          C: 1 + 1 = 2 >= 0
#   B: 1 + 2 = 3 <  1.25 * 4 = 5, then 1 + 2 + 1 + 2 = 6 >= 5
CASCADE = PlainThreat(
    victim=1.0,
    coalition=4.0,
    sends={"A": 2.0, "B": 2.0, "C": 1.0},
    threshold={"A": 0.75, "B": 1.25, "C": 0.0},
)

# Two who wait for each other: alone 1 + 2 = 3 < 4, together 5 >= 4.
WAITING = PlainThreat(
    victim=1.0, coalition=4.0, sends={"A": 2.0, "B": 2.0}, threshold={"A": 1.0, "B": 1.0}
)

# B asks for 8 where all together are 5, so it withdraws; A asks for 4, is left with 3, and follows.
UNRAVELLING = PlainThreat(
    victim=1.0, coalition=4.0, sends={"A": 2.0, "B": 2.0}, threshold={"A": 1.0, "B": 2.0}
)

# No victim to speak of, a coalition of 10, two parties of 6: A acts at 8, B at 10.
ONE_LEADS = PlainThreat(
    victim=0.0, coalition=10.0, sends={"A": 6.0, "B": 6.0}, threshold={"A": 0.8, "B": 1.0}
)


def test_the_hesitant_join_in_rounds_as_they_see_others_act():
    assert rounds(CASCADE) == [{"A", "C"}, {"B"}]
    assert hesitant(CASCADE) == {"A", "B", "C"}
    assert odds(CASCADE, hesitant(CASCADE)) == 6 / 4


def test_parties_that_wait_for_each_other_act_only_if_resolute():
    assert hesitant(WAITING) == set()
    assert resolute(WAITING) == {"A", "B"}
    assert odds(WAITING, hesitant(WAITING)) == 0.25
    assert odds(WAITING, resolute(WAITING)) == 1.25


def test_one_withdrawal_brings_on_the_next():
    assert resolute(UNRAVELLING) == set()


def test_confidence_is_what_the_waiting_must_expect_of_one_another():
    # (1 * 4 - 1 - 2) / 2 = 0.5 for both.
    assert critical_confidence(WAITING, "A") == 0.5
    assert response_at_confidence(WAITING, 0.49) == set()
    assert response_at_confidence(WAITING, 0.5) == {"A", "B"}
    assert confidence_needed(WAITING, 1.0) == 0.5


def test_no_confidence_is_needed_where_the_hesitant_hold():
    assert confidence_needed(CASCADE, 1.5) == 0.0


def test_no_confidence_suffices_where_the_resolute_break():
    # A starts at 0.5, B at (8 - 3) / 2 = 2.5; whoever starts withdraws.
    assert critical_confidence(UNRAVELLING, "B") == 2.5
    assert confidence_needed(UNRAVELLING, 1.0) is None


def test_a_leader_with_confidence_draws_the_other_in():
    # A starts at (8 - 6) / 6 = 1/3; B then sees 6 + 6 = 12 >= 10 and joins, before its own 2/3.
    assert confidence_needed(ONE_LEADS, 1.0) == pytest.approx(1 / 3)
    assert response_at_confidence(ONE_LEADS, 1 / 3) == {"A", "B"}


def test_confidence_that_is_disappointed_counts_for_nothing():
    # With B asking for 15, A starts at 1/3 but sees only 6 < 8 delivered and withdraws.
    alone = PlainThreat(0.0, 10.0, {"A": 6.0, "B": 6.0}, {"A": 0.8, "B": 1.5})
    assert response_at_confidence(alone, 1 / 3) == set()
    assert confidence_needed(alone, 0.5) is None


@pytest.mark.parametrize(("strength", "needed"), [(2.0, None), (3.0, 0.0)])
def test_a_single_party_has_no_one_to_be_confident_in(strength, needed):
    # It asks for 4 and finds 1 + its own.
    alone = PlainThreat(1.0, 4.0, {"A": strength}, {"A": 1.0})
    assert confidence_needed(alone, 1.0) == needed


def test_a_coalition_that_weighs_nothing_is_met_by_all_and_has_no_odds():
    harmless = PlainThreat(0.0, 0.0, {"A": 0.0}, {"A": 99.0})
    assert hesitant(harmless) == {"A"}
    assert odds(harmless, hesitant(harmless)) is None
    assert upheld(harmless, hesitant(harmless), 2.0)
    assert confidence_needed(harmless, 2.0) == 0.0


def test_the_resolute_margin_is_the_greatest_slack_of_any_level():
    # At kappa = 1 nobody is counted: 1 - 2 = -1. At 1.5 the party is: 1 + 2 - 1.5 * 2 = 0.
    threat = PlainThreat(1.0, 2.0, {"A": 2.0}, {"A": 1.5})
    assert resolute_margin(threat, 1.0) == 0.0
    assert upheld(threat, resolute(threat), 1.0)


def test_a_threshold_below_the_required_odds_is_no_level_of_its_own():
    # A acts at 0.5 but the response must reach 1: 1 + 2 - 4 = -1, not 1 + 2 - 0.5 * 4.
    assert resolute_margin(PlainThreat(1.0, 4.0, {"A": 2.0}, {"A": 0.5}), 1.0) == -1.0


def test_the_hesitant_margin_is_what_they_deliver_beyond_the_required_odds():
    assert hesitant_margin(CASCADE, 1.0) == 6.0 - 4.0
    assert hesitant_margin(WAITING, 1.0) == 1.0 - 4.0
