"""Regional treaties beside the Charter of 1950, which only recommends force.

Britain and France keep a regional treaty with standing forces. Italy is no party
to the Charter in 1950 and has no veto; the United States has one.
"""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from sandbox.treaty.articles import CasusFoederis, Forces, Place, Rung, WiderOrder
from sandbox.treaty.treaty import Treaty
from sandbox.world.relations import Pact, PactKind
from sandbox.world.world import World
from tests.oracle.tiny_worlds import PLAIN, treaty, world
from tests.sandbox.criteria.hand_made import judged, outcome

KEY = "regional harmony"
CHARTER = "un-charter"

# Italy is stronger than either party and no stronger than both.
BESIDE_ITALY = {"UKG": 2.0, "FRN": 2.0, "ITA": 3.0}
BESIDE_USA = {"UKG": 2.0, "FRN": 2.0, "USA": 3.0}


def in_1950(strength: dict[str, float], **features: Any) -> World:
    return world(strength, year=1950, **features)


def regional(*, force: Rung = Rung.STANDING, articles: Any = None, **order: Any) -> Treaty:
    both_ways = {"serves": CHARTER, "supports": True, "supported": True}
    return treaty(
        "UKG",
        "FRN",
        force=force,
        casus=CasusFoederis(),
        order=WiderOrder(Place.REGIONAL, **(both_ways | order)),
        **(articles or {}),
    ).with_(year=1950)


def test_it_does_not_apply_to_the_universal_order_itself():
    plan = regional().with_(order=WiderOrder(Place.UNIVERSAL))
    assert outcome(plan, in_1950(BESIDE_ITALY), KEY) == ("does not apply", None)


@pytest.mark.parametrize("serves", [None, "no-such-treaty", "league"])
def test_a_regional_treaty_without_a_wider_order_does_not_meet_it(serves):
    # The League covers no year after 1946.
    plan = regional(serves=serves)
    assert outcome(plan, in_1950(BESIDE_ITALY), KEY) == ("not met", 0.0)
    if serves:
        assert serves in str(judged(plan, in_1950(BESIDE_ITALY), KEY).reason)


@pytest.mark.parametrize(
    ("supports", "supported", "expected"),
    [
        # The Charter alone moves no one against Italy, at odds of 9; with the regional treaty
        # both threats are held, 4 to 3. That treaty holds them alone, and loses none.
        (True, True, ("met", 2.0)),
        (True, False, ("partly", 1.0)),
        (False, True, ("partly", 1.0)),
        (False, False, ("not met", 0.0)),
    ],
)
def test_each_way_counts_where_the_text_has_it_and_the_test_bears_it_out(
    supports, supported, expected
):
    plan = regional(supports=supports, supported=supported)
    assert outcome(plan, in_1950(BESIDE_ITALY), KEY) == expected


def test_a_treaty_that_adds_nothing_supports_nothing():
    # Consulting adds nothing to recommending, which holds nothing. Nothing is lost, but
    # nothing gained either way.
    plan = regional(force=Rung.CONSULT)
    assert outcome(plan, in_1950(BESIDE_ITALY), KEY) == ("not met", 0.0)


@pytest.mark.parametrize(
    ("needs_authorisation", "expected"),
    [
        # Free to act, the two hold what the Charter does not: USA is met by 4 to 3.
        (False, ("met", 2.0)),
        # USA blocks the Charter's finding, and so the two, who would have held it alone.
        (True, ("not met", 0.0)),
    ],
)
def test_a_treaty_that_must_be_authorised_falls_with_the_universal_finding(
    needs_authorisation, expected
):
    plan = regional(needs_authorisation=needs_authorisation)
    assert outcome(plan, in_1950(BESIDE_USA), KEY) == expected


def test_authorisation_is_no_bar_where_no_one_blocks_it():
    plan = regional(needs_authorisation=True)
    assert outcome(plan, in_1950(BESIDE_ITALY), KEY) == ("met", 2.0)


def test_a_pact_with_the_aggressor_bars_a_party_with_both_in_force_as_well():
    # France may not act against Italy: Britain stays alone, whatever treaties say.
    pact = Pact("rome", "Rome", PactKind.DEFENCE, ("FRN", "ITA"))
    strict = dataclasses.replace(PLAIN, pacts_bar=True)
    plan = regional()
    barring = plan.with_(settings=dataclasses.replace(plan.settings, readiness=strict))
    beside_italy = in_1950(BESIDE_ITALY, pacts=[pact])
    assert outcome(plan, beside_italy, KEY) == ("met", 2.0)
    # Britain still saves France. The Charter gains that one threat of two, and the
    # regional treaty, which holds it alone, gains nothing.
    assert outcome(barring, beside_italy, KEY) == ("partly", 1.0)


def test_a_treaty_too_weak_to_hold_anything_supports_nothing():
    # Italy and the United States have 5 each against 4, and the Charter moves neither.
    strength = {"USA": 5.0, "UKG": 2.0, "FRN": 2.0, "ITA": 5.0}
    assert outcome(regional(), in_1950(strength), KEY) == ("not met", 0.0)


def test_with_both_in_force_a_party_sends_the_more_of_its_two_pledges():
    # By the regional treaty alone each sends a quarter: 2 + 0.5 do not hold 3. The Charter
    # knows no such limit, and the regional treaty no hesitation: 2 + 2 do.
    plan = regional(articles={"forces": Forces(pledge=0.25)})
    assert outcome(plan, in_1950(BESIDE_ITALY), KEY) == ("met", 2.0)
