from __future__ import annotations

import pytest

from sandbox.criteria import certainty
from sandbox.treaty.articles import Finding, FindingBody, FindingRule, Instrument, Reservation, Rung
from tests.sandbox.criteria.hand_made import (
    TESTED,
    eighths,
    judged,
    likely,
    limited,
    outcome,
    rest,
)

KEY = "certainty"


def with_veto(holder: str) -> Finding:
    council = ("USA", "UKG", "FRN")
    return Finding(FindingBody.COUNCIL, FindingRule.VETOES, council, (holder,))


@pytest.mark.parametrize(
    ("force", "expected"),
    [
        (Rung.DISCRETIONARY, ("not met", 0.0)),
        (Rung.MANDATORY, ("met", 1.0)),
        (Rung.STANDING, ("met", 1.0)),
    ],
)
def test_force_is_owed_from_mandatory_on(force, expected):
    assert outcome(rest(force=force), eighths(), KEY) == expected


@pytest.mark.parametrize(
    ("holder", "expected"),
    [
        # USA is the aggressor in three of the five tested threats, UKG in one.
        ("USA", ("not met", likely(TESTED[3:]))),
        ("UKG", ("partly", 1 - likely([("UKG", "ETH")]))),
    ],
)
def test_what_one_state_can_block_is_not_certain(holder, expected):
    plan = rest(force=Rung.MANDATORY, finding=with_veto(holder))
    assert outcome(plan, eighths(), KEY) == (expected[0], pytest.approx(expected[1]))
    assert judged(plan, eighths(), KEY).evidence.states == (holder,)


@pytest.mark.parametrize("force", [Rung.AUTOMATIC, Rung.STANDING])
def test_an_automatic_duty_needs_no_finding(force):
    plan = rest(force=force, finding=with_veto("USA"))
    assert outcome(plan, eighths(), KEY) == ("met", 1.0)


def test_where_each_party_finds_for_itself_nothing_is_certain_below_automatic():
    finding = Finding(FindingBody.EACH_PARTY)
    assert outcome(rest(force=Rung.MANDATORY, finding=finding), eighths(), KEY) == ("not met", 0.0)
    assert outcome(rest(force=Rung.AUTOMATIC, finding=finding), eighths(), KEY) == ("met", 1.0)


def test_force_is_owed_if_half_of_what_would_be_sent_is():
    # FRN has reserved itself out of the duty. Against USA: at ETH, UKG owes 2 of 4, enough;
    # at UKG, ETH owes 1 of 3; at FRN, all 3 are owed. At ETH, UKG leaves only FRN, which
    # owes nothing, and FRN leaves UKG. So three of five, of those that are likely nearly 2/3.
    reserved = (Reservation("FRN", Instrument.FORCE, Rung.DISCRETIONARY),)
    plan = rest(force=Rung.MANDATORY, reservations=reserved)
    share = likely([("USA", "ETH"), ("USA", "FRN"), ("FRN", "ETH")])
    assert outcome(plan, eighths(), KEY) == ("partly", pytest.approx(share))
    strict = limited(plan, {certainty.PARTLY: 0.7})
    assert outcome(strict, eighths(), KEY) == ("not met", pytest.approx(share))
