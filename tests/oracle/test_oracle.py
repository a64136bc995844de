"""What the guide promises of every threat, in random worlds; and the worlds themselves."""

from __future__ import annotations

import dataclasses
from collections import Counter

import pytest
from hypothesis import given, settings

from sandbox.treaty.articles import FindingBody, Instrument, Rung
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle import brute_force, cp_sat
from tests.oracle.random_worlds import case_of_seed, cases
from tests.oracle.small_world import SmallWorld


def check_promises(plan: Treaty, in_world: World) -> None:
    small = SmallWorld(plan, in_world)
    everyone = len(small.codes) - 1
    for victim in small.codes:
        for coalition in brute_force.coalitions(small, victim, everyone):
            for by in (answer := small.answer(coalition, victim)).force, answer.sanctions:
                needed = by.confidence_needed
                assert by.resolute >= by.hesitant
                assert (needed == 0) == by.upheld_hesitant
                assert (needed is None) == (not by.upheld_resolute)
                assert needed is None or needed <= 1 + 1e-12
            for mood in Mood:
                margin = brute_force.margin(small, coalition, victim, mood)
                assert (margin < 0) == brute_force.broken(small, coalition, victim, mood)


@pytest.mark.parametrize("seed", range(100))
def test_the_promises_hold_in_random_worlds(seed):
    check_promises(*case_of_seed(seed, most_states=6))


@settings(max_examples=50, deadline=None)
@given(cases(most_states=5))
def test_the_promises_hold_in_whatever_world_hypothesis_makes_up(case):
    check_promises(*case)


# The general solver against brute force.


@pytest.mark.parametrize("mood", Mood)
@pytest.mark.parametrize("seed", range(60))
def test_cp_sat_finds_the_least_margin_that_brute_force_finds(seed, mood):
    plan, in_world = case_of_seed(seed)
    small = SmallWorld(without_barring_pacts(plan), in_world)
    for victim in small.codes[:3]:
        expected = brute_force.worst_of_each_size(small, victim, mood, 3)[-1]
        found = cp_sat.least_margin(small, victim, mood, 3)
        if expected is None or found is None:
            assert expected is found
            continue
        error = max(problem.error for problem in cp_sat.regimes(small, victim, 3))
        assert abs(found.margin - expected.margin) <= error
        exact = brute_force.margin(small, found.coalition, victim, mood)
        assert abs(exact - expected.margin) <= 2 * error


def test_cp_sat_declines_pacts_that_bar_single_parties():
    plan, in_world = next(
        case for case in map(case_of_seed, range(100)) if case[0].settings.readiness.pacts_bar
    )
    small = SmallWorld(plan, in_world)
    with pytest.raises(ValueError, match="pacts"):
        cp_sat.least_margin(small, small.codes[0], Mood.RESOLUTE, 1)


def without_barring_pacts(plan: Treaty) -> Treaty:
    readiness = dataclasses.replace(plan.settings.readiness, pacts_bar=False)
    return plan.with_(settings=dataclasses.replace(plan.settings, readiness=readiness))


# The random worlds are worth comparing on.


def test_the_same_seed_makes_the_same_case():
    (plan, in_world), (again, world_again) = case_of_seed(7), case_of_seed(7)
    assert plan == again
    assert in_world.codes == world_again.codes
    assert in_world.indicators.tobytes() == world_again.indicators.tobytes()


@pytest.mark.tenth
def test_random_cases_show_every_feature_often_enough():
    seen: Counter[object] = Counter()
    for seed in range(400):
        seen.update(features(SmallWorld(*case_of_seed(seed))))
    rare = {feature: seen[feature] for feature in FEATURES if seen[feature] < 10}
    assert not rare


FEATURES = [
    *FindingBody,
    *Rung,
    "made",
    "blocked",
    "a party that is not in the world",
    "a state without strength",
    "a reservation that bites",
    "a barred party",
    "a nuclear aggressor",
    "a party out of scope",
    "a party that pledges nothing",
    "reduced arms",
    "an uncovered threat",
    "a threat held only if resolute",
    "some confidence needed",
    "an exact tie",
    "a breaking size of 1",
    "a breaking size of 2",
    "a breaking size of 3",
    "a size that depends on the mood",
]


def features(small: SmallWorld) -> set[object]:
    """Return which of the features a case shows anywhere."""
    plan, everyone = small.treaty, len(small.codes) - 1
    force = plan.obligations.force
    shown: dict[object, bool] = {
        plan.finding.body: True,
        force: True,
        "a party that is not in the world": bool(plan.bound - set(small.codes)),
        "a state without strength": 0 in small.share.values(),
        "a reservation that bites": any(
            plan.rung_of(m, instrument) < plan.obligations.rung(instrument)
            for m in small.parties
            for instrument in Instrument
        ),
        "reduced arms": plan.arms.reduction > 0 and bool(small.parties),
        "a party that pledges nothing": 0 in map(small.pledge, small.parties),
    }
    for victim in small.codes:
        sizes = {mood: brute_force.breaking_size(small, victim, mood, everyone) for mood in Mood}
        shown |= {f"a breaking size of {size}": True for size in sizes.values()}
        if len(set(sizes.values())) > 1:
            shown["a size that depends on the mood"] = True
        shown |= dict.fromkeys(_features_of_threats(small, victim), True)
    return {feature for feature, is_shown in shown.items() if is_shown}


def _features_of_threats(small: SmallWorld, victim: str) -> set[str]:
    shown = set()
    for aggressor in small.codes:
        if aggressor == victim:
            continue
        coalition = (aggressor,)
        answer = small.answer(coalition, victim)
        force = answer.force
        threat = small.plain(coalition, victim)
        shown |= {
            answer.finding,
            "" if answer.covered else "an uncovered threat",
            "a nuclear aggressor" if small.nuclear(coalition) else "",
            "some confidence needed" if force.confidence_needed else "",
            "an exact tie"
            if threat.coalition and force.resolute_odds == small.settings.required_odds
            else "",
        }
        if force.upheld_resolute and not force.upheld_hesitant:
            shown.add("a threat held only if resolute")
        if any(small.barred(m, coalition, victim) for m in small.parties):
            shown.add("a barred party")
        if any(
            threat.sends[m] == 0 and small.at[m, victim] > 0 and small.pledge(m) > 0
            for m in threat.sends
        ):
            shown.add("a party out of scope")
    return shown
