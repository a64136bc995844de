from __future__ import annotations

import pytest

from sandbox.criteria import great_power_test
from sandbox.treaty.articles import Rung
from tests.sandbox.criteria.hand_made import eighths, judged, limited, outcome, rest

KEY = "great-power test"


@pytest.mark.parametrize(
    ("force", "expected"),
    [
        # USA (3) is tested at all three others, UKG (2) at ETH.
        (Rung.MANDATORY, ("met", 1.0)),
        # At odds of 1.5, FRN saves ETH from UKG (1 + 2 to 2), but no one moves against USA.
        (Rung.DISCRETIONARY, ("partly", 1 / 2)),
        (Rung.RECOMMEND, ("not met", 0.0)),
    ],
)
def test_each_great_power_must_be_held_though_all_hesitate(force, expected):
    assert outcome(rest(force=force), eighths(great=["USA", "UKG"]), KEY) == expected


def test_less_than_half_of_them_is_not_enough():
    plan = limited(rest(force=Rung.DISCRETIONARY), {great_power_test.PARTLY: 0.51})
    two = eighths(great=["USA", "UKG"])
    assert outcome(plan, two, KEY) == ("not met", 1 / 2)
    evidence = judged(plan, two, KEY).evidence
    assert (evidence.aggressors, evidence.states) == (("USA",), ("UKG", "FRN", "ETH"))


def test_a_great_power_that_tests_no_one_is_left_out():
    # No one needs help against ETH.
    plan = rest(force=Rung.DISCRETIONARY)
    assert outcome(plan, eighths(great=["UKG", "ETH"]), KEY) == ("met", 1.0)
    assert outcome(plan, eighths(great=["ETH"]), KEY) == ("does not apply", None)
