"""Requests that make no sense, or next to none: a clear refusal, or the obvious answer."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from sandbox import judge, load_world, open_treaty, respond, stress_test
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.stress_test import StressTest
from sandbox.search import stress_test as run
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Aggressors, CasusFoederis, Forces, Rung, Victims
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Capital
from sandbox.world.strength import INDICATORS, StrengthIndex
from sandbox.world.world import World
from tests.oracle.tiny_worlds import FOUR, treaty, world

#: Shares of 8: an aggressor of 3 against a victim of 1 needs help from both others.
UNEVEN = {"USA": 2, "UKG": 2, "FRN": 1, "ITA": 3}


def margins(test: StressTest, mood: Mood = Mood.RESOLUTE) -> dict[tuple[str, int], float]:
    return {(w.victim, w.size): w.margin for w in test.worst if w.mood is mood}


# Sizes and pools


@pytest.mark.parametrize("size", [0, -1])
def test_a_coalition_of_less_than_one_state_is_refused(size: int) -> None:
    with pytest.raises(Refusal, match=f"at least one state, not {size}"):
        stress_test(treaty("UKG"), world(FOUR), largest=size)


def test_a_size_beyond_the_pool_gives_the_whole_pool() -> None:
    test = stress_test(treaty("UKG", "FRN"), world(UNEVEN), largest=12, pool="any")
    for mood in Mood:
        beyond = {worst.size: worst for worst in test.of(mood, 12) if worst.victim == "FRN"}
        assert set(beyond[12].coalition) == {"USA", "UKG", "ITA"}
        # All that is left is France, 1 of 8, against 7 of 8.
        assert beyond[12].margin == beyond[12].bound == pytest.approx(-6 / 8)
    found = margins(test)
    assert {found["FRN", size] for size in range(3, 13)} == {found["FRN", 3]}
    assert len(test.protection) == 12


def test_without_possible_aggressors_nothing_breaks() -> None:
    no_one = CasusFoederis(Aggressors.NAMED, (), victims=Victims.ANY)
    test = stress_test(treaty("UKG", "FRN", casus=no_one), world(FOUR), largest=3)
    assert test.worst == ()
    assert test.breaking == {mood: dict.fromkeys(FOUR) for mood in Mood}
    assert test.critical.share is None
    assert test.breaking_size(Mood.HESITANT) is None


def test_a_pool_of_states_that_are_not_in_the_world_is_empty() -> None:
    gone = CasusFoederis(Aggressors.NAMED, ("PRU", "SAR"))
    test = stress_test(treaty("UKG", "FRN", casus=gone), world(FOUR), largest=2)
    assert test.worst == ()


def test_alone_in_the_world_a_state_has_no_one_to_fear() -> None:
    test = stress_test(treaty("UKG"), world({"UKG": 1}), largest=3)
    assert test.worst == ()
    assert test.breaking[Mood.RESOLUTE] == {"UKG": None}
    assert all(protection.resolute == 1 for protection in test.protection)


# Victims and coalitions


def test_a_victim_that_the_world_does_not_have_is_refused() -> None:
    model = TreatyModel(treaty("UKG"), world(FOUR))
    with pytest.raises(Refusal, match="PRU is not a state of the world of 1935"):
        run.stress_test(model, victims=("PRU",))
    with pytest.raises(Refusal, match="PRU is not a state of the world of 1935"):
        respond(model.treaty, ["ITA"], "PRU", model.world)


def test_a_victim_that_is_not_covered_is_refused_in_a_search() -> None:
    model = TreatyModel(treaty("UKG", "FRN", casus=CasusFoederis()), world(FOUR))
    with pytest.raises(Refusal, match="does not cover USA"):
        run.stress_test(model, victims=("USA",))


def test_a_victim_that_is_not_covered_has_itself_alone() -> None:
    # Where it is not covered, the parties wait for odds of 99 with these settings.
    plan = treaty("UKG", "FRN", casus=CasusFoederis())
    answer = respond(plan, ["ITA"], "USA", world(UNEVEN))
    assert not answer.covered
    assert answer.force.rung is Rung.NONE
    assert answer.force.resolute_odds == answer.victim_alone_odds == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("aggressors", "cause"),
    [
        ([], "at least one aggressor"),
        (["FRN"], "FRN cannot be both aggressor and victim"),
        (["ITA", "FRN"], "FRN cannot be both aggressor and victim"),
        (["ITA", "PRU"], "PRU is not a state of the world of 1935"),
        (["ita"], "ita is not a state of the world of 1935"),
    ],
)
def test_a_coalition_that_cannot_be_is_refused(aggressors: list[str], cause: str) -> None:
    with pytest.raises(Refusal, match=cause):
        respond(treaty("UKG"), aggressors, "FRN", world(FOUR))


def test_naming_an_aggressor_twice_adds_nothing() -> None:
    once = respond(treaty("UKG"), ["ITA"], "FRN", world(FOUR))
    assert respond(treaty("UKG"), ["ITA", "ITA"], "FRN", world(FOUR)) == once


# Treaties that promise nothing


@pytest.mark.parametrize(
    "plan",
    [
        treaty("UKG", "FRN", force=Rung.STANDING, forces=Forces(0.0)),
        treaty("UKG", "FRN", force=Rung.STANDING, forces=Forces(own=(("UKG", 0), ("FRN", 0)))),
        treaty(force=Rung.STANDING),
        treaty("PRU", "SAR", force=Rung.STANDING),
    ],
    ids=["no pledges", "no pledge of any party", "no parties", "no party in the world"],
)
def test_without_pledges_each_victim_has_its_own_strength_and_no_more(plan: Treaty) -> None:
    test = stress_test(plan, world(UNEVEN), largest=2, pool="any")
    # The strongest others, against each, in eighths.
    expected = {"USA": (2, 3, 5), "UKG": (2, 3, 5), "FRN": (1, 3, 5), "ITA": (3, 2, 4)}
    for mood in Mood:
        found = margins(test, mood)
        assert len(found) == 2 * len(expected)
        for victim, (own, *opposed) in expected.items():
            for size, strength in enumerate(opposed, start=1):
                assert found[victim, size] == pytest.approx((own - strength) / 8)
    for victim in expected:
        answer = respond(plan, ["ITA" if victim != "ITA" else "USA"], victim, world(UNEVEN))
        assert answer.force.hesitant_odds == answer.victim_alone_odds
        assert answer.force.resolute_odds == answer.victim_alone_odds
    # USA or UKG, 2, fall to 3; so does France. The lightest coalition is one of 2 against France.
    assert test.critical.share == pytest.approx(2 / 8)


def test_without_parties_no_criterion_is_met() -> None:
    card = judge(treaty(), world(FOUR))
    assert {str(result.verdict) for result in card.criteria} == {"not met"}


# Figures


def damaged(figure: float) -> Callable[[], World]:
    def make() -> World:
        sound = world(FOUR)
        indicators = sound.indicators.copy()
        indicators[2, 1] = figure
        return replace(sound, indicators=indicators)

    return make


@pytest.mark.parametrize("figure", [-1.0, -9.0, -1e-300, math.inf, -math.inf])
def test_a_figure_that_is_no_amount_is_refused(figure: float) -> None:
    with pytest.raises(Refusal, match=f"{figure} cannot be the milper of FRN"):
        damaged(figure)()


def test_a_missing_figure_leaves_the_others_to_count() -> None:
    # Of five indicators each state has a quarter; of the sixth, France's is unknown
    # and the others have a third.
    known, unknown = (5 / 4 + 1 / 3) / 6, 1 / 4
    total = 3 * known + unknown
    share = dict.fromkeys(FOUR, known / total) | {"FRN": unknown / total}
    assert damaged(math.nan)().strength(StrengthIndex.CINC) == pytest.approx(list(share.values()))


def test_a_state_without_figures_is_as_good_as_one_without_strength() -> None:
    sound = world(UNEVEN)
    nothing, unknown = sound.indicators.copy(), sound.indicators.copy()
    nothing[0], unknown[0] = 0.0, math.nan
    plan = treaty("UKG", "FRN", "USA")
    tests = [
        stress_test(plan, replace(sound, indicators=figures), largest=3)
        for figures in (nothing, unknown)
    ]
    assert margins(tests[0]) == margins(tests[1])
    assert not any(math.isnan(worst.margin) for worst in tests[1].worst)
    answer = respond(plan, ["USA"], "FRN", replace(sound, indicators=unknown))
    assert answer.force.resolute_odds is None
    assert answer.upheld_hesitant


@pytest.mark.parametrize("figure", [math.nan, 0.0])
def test_a_world_without_any_figures_is_refused(figure: float) -> None:
    sound = world(FOUR)
    empty = replace(sound, indicators=np.full((len(sound), len(INDICATORS)), figure))
    for ask in (lambda: stress_test(treaty("UKG"), empty), lambda: judge(treaty("UKG"), empty)):
        with pytest.raises(Refusal, match="known strength"):
            ask()


@pytest.mark.parametrize("place", [(math.nan, 0.0), (0.0, math.inf), (91.0, 0.0), (0.0, -181.0)])
def test_a_capital_that_is_nowhere_is_refused(place: tuple[float, float]) -> None:
    sound = world(FOUR)
    states = (replace(sound.states[0], capital=Capital("Nowhere", *place)), *sound.states[1:])
    with pytest.raises(Refusal, match="Nowhere, the capital of USA"):
        replace(sound, states=states)


def test_weights_that_cannot_be_used_are_refused() -> None:
    plan = open_treaty("league@1935")
    for weights in ((1.0,), (-1.0,) * 6, (math.nan,) * 6, (0.0,) * 6):
        own = replace(plan.settings, index=StrengthIndex.OWN, weights=weights)
        with pytest.raises(Refusal):
            stress_test(plan.with_(settings=own), load_world(1935), largest=1)
