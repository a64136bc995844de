"""Two treaties in force at once, against the oracle and on cases made by hand."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

from sandbox import judge, load_world, open_treaty, respond, stress_test
from sandbox.model.two_treaties import build_model
from sandbox.results.coalitions import Pool
from sandbox.search.certify import certify
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Forces, Obligations, Rung
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle import brute_force
from tests.oracle.random_worlds import pair_of_seed
from tests.oracle.two_treaties import TwoTreaties
from tests.shares import share_of

PAIRS, BY_DEFAULT, IN_CI, IN_A_BATCH = 400, 20, 60, 20
BATCHES = [
    pytest.param(
        range(first, first + IN_A_BATCH),
        marks=share_of(first, BY_DEFAULT, IN_CI),
        id=f"pairs {first}-{first + IN_A_BATCH - 1}",
    )
    for first in range(0, PAIRS, IN_A_BATCH)
]

#: The search proves its critical share to a bracket of this width.
BRACKET = 1e-6


def same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


@pytest.mark.parametrize("seeds", BATCHES)
def test_the_search_equals_brute_force(seeds: range) -> None:
    for seed in seeds:
        compare_search(*pair_of_seed(seed), seed, (Pool.PLAUSIBLE, Pool.ANY)[seed % 2])


def compare_search(one: Treaty, other: Treaty, world: World, seed: int, pool: Pool) -> None:
    small = TwoTreaties(one, other, world)
    everyone = len(world) - 1
    test = stress_test(one, world, largest=everyone, wider=other, pool=pool)
    plausible = brute_force.plausible if pool is Pool.PLAUSIBLE else None
    found = {(worst.victim, worst.mood, worst.size): worst for worst in test.worst}
    for victim in small.codes:
        allowed = brute_force.drawn_from(plausible(world, victim) if plausible else small.codes)
        for mood in Mood:
            for size, expected in enumerate(
                brute_force.worst_of_each_size(small, victim, mood, everyone, allowed), start=1
            ):
                where = (seed, victim, mood, size)
                worst = found.pop((victim, mood, size), None)
                if expected is None or worst is None:
                    assert expected is worst, where
                    continue
                assert worst.proven, where
                assert same(worst.margin, expected.margin), (where, worst, expected)
                named = brute_force.margin(small, worst.coalition, victim, mood)
                assert same(named, expected.margin), (where, worst, expected)
    assert not found, (seed, found)
    share, expected_share = test.critical.share, brute_force.critical_share(small, plausible)
    if share is None or expected_share is None:
        assert share is expected_share, (seed, share, expected_share)
    else:
        assert expected_share - 1e-9 <= share <= expected_share + BRACKET, (seed, share)


@pytest.mark.parametrize("seeds", BATCHES)
def test_answers_equal_the_step_by_step_simulation(seeds: range) -> None:
    for seed in seeds:
        one, other, world = pair_of_seed(seed)
        small = TwoTreaties(one, other, world)
        for place, victim in enumerate(small.codes):
            others = tuple(small.codes[place + 1 :] + small.codes[:place])
            for coalition in (others[:1], others[:2], others):
                expected = small.answer(coalition, victim)
                answer = respond(one, coalition, victim, world, wider=other)
                where = (seed, coalition, victim)
                assert answer.covered == expected.covered, where
                assert answer.finding == expected.finding, where
                assert same(answer.coverage, expected.coverage_resolute), where
                for ours, theirs in (
                    (answer.force, expected.force),
                    (answer.sanctions, expected.sanctions),
                ):
                    assert same(ours.hesitant_odds, theirs.hesitant_odds), where
                    assert same(ours.resolute_odds, theirs.resolute_odds), where
                    assert same(ours.confidence_needed, theirs.confidence_needed), where
                    assert set(ours.resolute_actors) == theirs.resolute, where


def test_a_certificate_adds_up_to_the_margin_of_the_search() -> None:
    for seed in range(30):
        one, other, world = pair_of_seed(seed)
        model = build_model(one, world, other)
        test = stress_test(one, world, largest=2, wider=other)
        for worst in test.worst:
            certificate = certify(model, worst.coalition, worst.victim, worst.mood)
            assert same(certificate.margin, worst.margin), (seed, worst)


def alone_and_inside(
    aggressors: list[str], victim: str, year: int = 1950, **change: Any
) -> tuple[Any, Any, Any]:
    """Return the answers of the North Atlantic Treaty, of the Charter, and of both."""
    world = load_world(year)
    alliance = open_treaty(f"north-atlantic@{year}").with_(**change)
    charter = open_treaty(f"un-charter@{year}")
    return (
        respond(alliance, aggressors, victim, world),
        respond(charter, aggressors, victim, world),
        respond(alliance, aggressors, victim, world, wider=charter),
    )


def test_inside_the_charter_the_alliance_still_acts_when_the_council_is_blocked() -> None:
    alone, charter, both = alone_and_inside(["RUS"], "BEL")
    assert charter.finding == both.finding == "blocked"
    assert charter.force.rung is Rung.CONSULT
    assert alone.force.rung is both.force.rung is Rung.DISCRETIONARY
    assert both.force.resolute_odds > charter.force.resolute_odds
    # Those outside the alliance consult, and a few act on that at high odds.
    assert set(alone.force.resolute_actors) <= set(both.force.resolute_actors)


def test_an_alliance_that_must_be_authorised_falls_with_the_veto() -> None:
    alliance = open_treaty("north-atlantic@1950")
    bound = alliance.with_(order=replace(alliance.order, needs_authorisation=True))
    world, charter = load_world(1950), open_treaty("un-charter@1950")
    # Alone it has no one to ask.
    assert respond(bound, ["RUS"], "BEL", world).force.rung is Rung.DISCRETIONARY
    assert respond(bound, ["RUS"], "BEL", world, wider=charter).force.rung is Rung.CONSULT
    # No one holds a veto for Spain, so it is authorised.
    assert respond(bound, ["SPN"], "POR", world, wider=charter).force.rung is Rung.DISCRETIONARY


def test_the_charter_takes_in_what_the_alliance_does_not() -> None:
    alone, charter, both = alone_and_inside(["PRK"], "ROK")
    assert not alone.covered
    assert charter.covered
    assert both.covered
    assert both.force.rung is charter.force.rung is Rung.RECOMMEND
    assert both.force.resolute_odds == pytest.approx(charter.force.resolute_odds)


def test_a_party_sends_the_more_of_its_two_pledges_where_both_take_in_the_threat() -> None:
    quarter = {"forces": Forces(pledge=0.25), "obligations": Obligations(force=Rung.STANDING)}
    alone, _, both = alone_and_inside(["SPN"], "POR", **quarter)
    assert both.force.resolute_odds > alone.force.resolute_odds


def test_two_universal_treaties_are_refused() -> None:
    with pytest.raises(Refusal) as caught:
        judge(open_treaty("league@1946"), load_world(1939), wider=open_treaty("un-charter@1946"))
    assert str(caught.value) == (
        "League of Nations and United Nations Charter are both meant as the universal order, and"
        " there can be only one: test a regional treaty together with one of them."
    )


def test_a_wider_order_of_another_time_is_refused() -> None:
    with pytest.raises(Refusal, match=r"League of Nations has no parties in 1950\."):
        build_model(open_treaty("north-atlantic@1950"), load_world(1950), open_treaty("league"))


def test_a_regional_treaty_may_stand_beside_another() -> None:
    world = load_world(1962)
    answer = respond(
        open_treaty("rio@1962"), ["RUS"], "USA", world, wider=open_treaty("north-atlantic@1962")
    )
    assert {"BRA", "UKG"} <= {*answer.force.resolute_actors} | {
        party.state for party in answer.force.waiting
    }


def test_regional_harmony_is_judged_with_the_order_that_is_named() -> None:
    world = load_world(1950)
    brussels = open_treaty("brussels@1950")
    assemblies = judge(brussels, world, wider=open_treaty("uniting-for-peace@1950"))
    served = judge(brussels, world)
    assert "Uniting for Peace" in str(assemblies.criterion("regional harmony").reason)
    assert "United Nations Charter" in str(served.criterion("regional harmony").reason)


def test_two_treaties_are_judged_as_one() -> None:
    world = load_world(1950)
    alliance, charter = open_treaty("north-atlantic@1950"), open_treaty("un-charter@1950")
    card = judge(alliance, world, wider=charter)
    assert card.treaty == "North Atlantic Treaty + United Nations Charter"
    assert set(card.parties) == (alliance.bound | charter.bound) & set(world.codes)
    assert card.criterion("impartiality").verdict.value == "met"
    assert card.criterion("reach").measure == 1.0
    assert card.stands_over is None


def test_a_second_treaty_weakens_no_answer_of_the_first() -> None:
    """Unless it reduces arms, is a pact that counted, or has to authorise the first."""
    compared = 0
    for seed in range(100):
        one, other, world = pair_of_seed(seed)
        pacts = one.settings.readiness.count_other_pacts
        if other.arms.reduction or one.order.needs_authorisation or pacts:
            continue
        for place, victim in enumerate(world.codes):
            coalition = [world.codes[place - 1]]
            alone = respond(one, coalition, victim, world)
            both = respond(one, coalition, victim, world, wider=other)
            if alone.covered and alone.force.resolute_odds is not None:
                compared += 1
                assert both.force.resolute_odds is not None
                assert both.force.resolute_odds >= alone.force.resolute_odds - 1e-9
                assert both.upheld_hesitant >= alone.upheld_hesitant
    assert compared > 50
