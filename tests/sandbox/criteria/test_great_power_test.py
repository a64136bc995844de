from __future__ import annotations

import pytest

from sandbox.criteria import great_power_test
from sandbox.treaty.articles import Forces, Rung
from tests.sandbox.criteria.hand_made import (
    TESTED,
    eighths,
    judged,
    likely,
    limited,
    outcome,
    rest,
)

KEY = "great-power test"

# USA (3) is tested at all three others, UKG (2) at ETH. UKG is a great power too.
TWO = ("USA", "UKG")
BY_TWO = TESTED[:4]
BY_UKG = likely([("UKG", "ETH")], BY_TWO, great=TWO)


@pytest.mark.parametrize(
    ("force", "expected"),
    [
        (Rung.MANDATORY, ("met", 1.0)),
        # At odds of 1.5, FRN saves ETH from UKG (1 + 2 to 2), but no one moves against USA.
        (Rung.DISCRETIONARY, ("not met", pytest.approx(BY_UKG))),
        (Rung.RECOMMEND, ("not met", 0.0)),
    ],
)
def test_likely_attacks_by_great_powers_must_be_held_though_all_hesitate(force, expected):
    assert outcome(rest(force=force), eighths(great=TWO), KEY) == expected


def test_a_lower_limit_is_reached():
    plan = limited(rest(force=Rung.DISCRETIONARY), {great_power_test.PARTLY: BY_UKG - 0.01})
    two = eighths(great=TWO)
    assert outcome(plan, two, KEY) == ("partly", pytest.approx(BY_UKG))
    # Of the attacks that are lost, those on the strong are a little likelier.
    evidence = judged(plan, two, KEY).evidence
    assert (evidence.aggressors, evidence.victim) == (("USA",), "UKG")


def test_the_worst_case_stands_beside_the_likeliest():
    # Hesitant parties lose all three attacks by USA. With pledges kept ETH has 1 + 4 against 3, and
    # so have UKG and FRN: the first of equals.
    evidence = judged(rest(force=Rung.RECOMMEND), eighths(), KEY).evidence
    assert str(evidence.sentence) == "Likeliest lost: USA against UKG."
    assert evidence.worst is None
    # UKG sends half: the narrowest are those where it is missed, 4 against 3 at FRN and at ETH.
    plan = rest(force=Rung.RECOMMEND, forces=Forces(own=(("UKG", 0.5),)))
    evidence = judged(plan, eighths(), KEY).evidence
    assert (evidence.aggressors, evidence.victim) == (("USA",), "UKG")
    assert (evidence.worst.aggressors, evidence.worst.victim) == (("USA",), "FRN")
    said = "Likeliest lost: USA against UKG. Worst case: USA against FRN."
    assert str(evidence.sentence) == said


def test_a_great_power_that_tests_no_one_is_left_out():
    # No one needs help against ETH.
    plan = rest(force=Rung.DISCRETIONARY)
    assert outcome(plan, eighths(great=["UKG", "ETH"]), KEY) == ("met", 1.0)
    assert outcome(plan, eighths(great=["ETH"]), KEY) == ("does not apply", None)
