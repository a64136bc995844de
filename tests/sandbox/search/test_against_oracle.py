"""The response and the exact search against the oracle, which shares no code with them.

Margins, sizes, odds and shares are compared; which coalition is named, where
several are as bad, is not.
"""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings

from sandbox import load_world, open_treaty, respond, stress_test
from sandbox.response.respond import Response
from sandbox.results.coalitions import Pool
from sandbox.results.stress_test import StressTest
from sandbox.search import bounds, hesitant, resolute
from sandbox.search import worst_coalitions as search
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle import brute_force, cp_sat
from tests.oracle.random_worlds import case_of_seed, cases
from tests.oracle.small_world import Coalition, InstrumentAnswer, SmallWorld
from tests.shares import share_of

WORLDS, BY_DEFAULT, IN_CI, IN_A_BATCH = 1_100, 25, 100, 25
#: The first 25 in every run, the first hundred in CI, and a thousand more under -m slow.
BATCHES = [
    pytest.param(
        range(first, first + IN_A_BATCH),
        marks=share_of(first, BY_DEFAULT, IN_CI),
        id=f"worlds {first}-{first + IN_A_BATCH - 1}",
    )
    for first in range(0, WORLDS, IN_A_BATCH)
]

POOLS = (Pool.PLAUSIBLE, Pool.ANY)

#: Ten victims the League of 1935 protected: great and small, near and far.
VICTIMS_1935 = ("ETH", "POL", "CZE", "FRN", "CHN", "BEL", "SWZ", "AUS", "FIN", "TUR")

#: The search proves its critical share to a bracket of this width.
BRACKET = 1e-6


def same(one: float | None, other: float | None) -> bool:
    """Tell whether two figures agree, up to the order in which floats were added."""
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


@pytest.mark.parametrize("seeds", BATCHES)
def test_the_search_equals_brute_force(seeds: range) -> None:
    for seed in seeds:
        compare_search(*case_of_seed(seed), seed)


@pytest.mark.parametrize("seldom", [1, 10**9], ids=["bounds only", "the strongest first"])
@pytest.mark.parametrize("seeds", BATCHES)
def test_the_search_of_many_equals_brute_force(
    seeds: range, seldom: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Search small worlds as large ones are: level by level, in batches."""
    monkeypatch.setattr(resolute, "_FEW", 0)
    monkeypatch.setattr(search, "_SELDOM", seldom)
    for module in (bounds, hesitant, resolute):
        monkeypatch.setattr(module, "batch_rows", lambda states: 3)
    for seed in seeds:
        compare_search_in(POOLS[seed % 2], *case_of_seed(seed), seed)


@pytest.mark.parametrize("seeds", BATCHES)
def test_the_response_equals_the_step_by_step_simulation(seeds: range) -> None:
    for seed in seeds:
        compare_responses(*case_of_seed(seed), seed)


@settings(max_examples=40, deadline=None)
@given(cases(most_states=5))
def test_hypothesis_finds_no_world_where_they_differ(case: tuple[Treaty, World]) -> None:
    compare_search(*case)
    compare_responses(*case)


@pytest.fixture(scope="module")
def league_1935() -> tuple[SmallWorld, StressTest]:
    treaty, world = open_treaty("league@1935"), load_world(1935)
    return SmallWorld(treaty, world), stress_test(treaty, world, largest=3)


@pytest.mark.parametrize("victim", VICTIMS_1935)
@pytest.mark.parametrize("mood", Mood)
def test_the_search_equals_cp_sat_on_the_league_of_1935(
    league_1935: tuple[SmallWorld, StressTest], victim: str, mood: Mood
) -> None:
    small, test = league_1935
    for size in (1, 2, 3):
        worst = next(found for found in test.of(mood, size) if found.victim == victim)
        expected = cp_sat.least_margin(small, victim, mood, size)
        assert expected is not None
        error = max(problem.error for problem in cp_sat.regimes(small, victim, size))
        assert abs(worst.margin - expected.margin) <= error, (worst, expected)
        assert same(worst.margin, brute_force.margin(small, worst.coalition, victim, mood))


def compare_search(treaty: Treaty, world: World, seed: int | None = None) -> None:
    """Compare every worst coalition, breaking size and the critical share, in either pool."""
    for pool in POOLS:
        compare_search_in(pool, treaty, world, seed)


def compare_search_in(pool: Pool, treaty: Treaty, world: World, seed: int | None = None) -> None:
    small = SmallWorld(treaty, world)
    everyone = len(small.codes) - 1
    test = stress_test(treaty, world, largest=everyone, pool=pool)
    assert test.pool is pool
    plausible = brute_force.plausible if pool is Pool.PLAUSIBLE else None
    found = {(worst.victim, worst.mood, worst.size): worst for worst in test.worst}
    breaking_sizes: dict[Mood, dict[str, int | None]] = {mood: {} for mood in Mood}
    for victim in small.codes:
        allowed = brute_force.drawn_from(plausible(world, victim) if plausible else small.codes)
        for mood in Mood:
            by_size = brute_force.worst_of_each_size(small, victim, mood, everyone, allowed)
            for size, expected in enumerate(by_size, start=1):
                where = (seed, pool, victim, mood, size)
                worst = found.pop((victim, mood, size), None)
                if expected is None or worst is None:
                    assert expected is worst, where
                    continue
                assert worst.proven, where
                assert same(worst.margin, expected.margin), (where, worst, expected)
                named = brute_force.margin(small, worst.coalition, victim, mood)
                assert same(named, expected.margin), (where, worst, expected)
                assert len(worst.coalition) <= size, where
            breaking = brute_force.breaking_size(small, victim, mood, everyone, allowed)
            assert test.breaking[mood].get(victim) == breaking, (seed, victim, mood)
            breaking_sizes[mood][victim] = breaking
    assert not found, (seed, found)
    for row in test.protection:
        for mood, share in ((Mood.HESITANT, row.hesitant), (Mood.RESOLUTE, row.resolute)):
            assert same(share, held_by_hand(small, breaking_sizes[mood], row.size)), (seed, row)

    share, expected_share = test.critical.share, brute_force.critical_share(small, plausible)
    if share is None or expected_share is None:
        assert share is expected_share, (seed, share, expected_share)
    else:
        assert expected_share - 1e-9 <= share <= expected_share + BRACKET, (seed, share)


def held_by_hand(small: SmallWorld, breaking: dict[str, int | None], size: int) -> float | None:
    """Return the share of the states covered that no coalition of at most `size` breaks."""
    held = [
        not any(breaking[victim] == smaller for smaller in range(1, size + 1))
        for victim in small.codes
        if small.covers_victim(victim)
    ]
    return held.count(True) / len(held) if held else None


def compare_responses(treaty: Treaty, world: World, seed: int | None = None) -> None:
    """Compare the answers to one or two aggressors, and to all others, at every victim."""
    small = SmallWorld(treaty, world)
    for place, victim in enumerate(small.codes):
        others = tuple(small.codes[place + 1 :] + small.codes[:place])
        for coalition in {others[: 1 + place % 2], others}:
            compare_response(small, coalition, victim, seed)


def compare_response(
    small: SmallWorld, coalition: Coalition, victim: str, seed: int | None
) -> None:
    where = (seed, coalition, victim)
    expected = small.answer(coalition, victim)
    answer = respond(small.treaty, coalition, victim, small.world)
    assert answer.covered == expected.covered, where
    assert answer.finding == expected.finding, where
    assert same(answer.victim_alone_odds, expected.victim_alone_odds), where
    assert same(answer.coverage, expected.coverage_resolute), where
    assert same(answer.coverage_hesitant, expected.coverage_hesitant), where
    compare_instrument(answer.force, expected.force, where)
    compare_instrument(answer.sanctions, expected.sanctions, where)


def compare_instrument(response: Response, expected: InstrumentAnswer, where: object) -> None:
    assert same(response.hesitant_odds, expected.hesitant_odds), where
    assert same(response.resolute_odds, expected.resolute_odds), where
    assert same(response.confidence_needed, expected.confidence_needed), where
    assert response.upheld_hesitant == expected.upheld_hesitant, where
    assert response.upheld_resolute == expected.upheld_resolute, where
    assert set().union(*response.hesitant_rounds) == expected.hesitant, where
    assert set(response.resolute_actors) == expected.resolute, where
