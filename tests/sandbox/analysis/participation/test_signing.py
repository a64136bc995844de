"""Who would sign, against every set of the parties tried in turn."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest

from sandbox import attacks_held, draft_of, open_treaty
from sandbox.analysis.participation.burden_sharing import burden_sharing
from sandbox.analysis.participation.leaving import without
from sandbox.analysis.participation.signing import departures, self_enforcing
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.attack_weights import attack_weights
from sandbox.model.draft import Draft
from sandbox.sentences import Refusal
from sandbox.treaty.articles import (
    Aggressors,
    Arms,
    CasusFoederis,
    Finding,
    FindingBody,
    Obligations,
    Rung,
    Scope,
    Victims,
)
from tests.oracle.attacks import likelihoods
from tests.oracle.participation import Ratios, bears_more, ratios, those_who_stay
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.small_world import SmallWorld
from tests.oracle.tiny_worlds import treaty, world

LIMITS = (0.0, 1.0, 5.0, 20.0)
MOODS = ("either", "hesitant", "resolute")
SEEDS = [
    *range(4),
    *(pytest.param(seed, marks=pytest.mark.tenth) for seed in range(4, 30)),
    *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(30, 500)),
]


def sets(parties: frozenset[str]) -> Iterator[frozenset[str]]:
    for size in range(len(parties) + 1):
        yield from map(frozenset, combinations(sorted(parties), size))


def greatest(family: list[frozenset[str]]) -> frozenset[str] | None:
    """Return the set that holds all others of a family; None where there is none."""
    together = frozenset().union(*family)
    return together if together in family else None


def more_members_never_make_staying_worse(found: dict[frozenset[str], Ratios]) -> bool:
    def rises(fewer: float | None, more: float | None) -> bool:
        return (-1.0 if more is None else more) > (-1.0 if fewer is None else fewer)

    return not any(
        rises(found[some][member], found[some | {other}][member])
        for some in found
        for member in some
        for other in (frozenset[str]().union(*found) - some)
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_those_who_stay_are_those_whom_plain_loops_leave(seed: int) -> None:
    text, states = case_of_seed(seed, most_states=5)
    mood, likely = MOODS[seed % 3], likelihoods(text, states)
    draft = Draft(text, states)
    path = departures(draft, mood)
    parties = frozenset(SmallWorld(text, states).parties)
    found = {some: ratios(text, states, some, mood, likely) for some in sets(parties)}
    alike = more_members_never_make_staying_worse(found)
    for limit in LIMITS:
        remaining = path.at(limit)
        stay = frozenset(remaining.stay)
        assert stay == those_who_stay(text, states, limit, mood, likely)
        assert stay | {one.state for one in remaining.left} == parties
        family = [
            some
            for some, by_state in found.items()
            if not any(bears_more(ratio, limit) for ratio in by_state.values())
        ]
        assert stay in family
        if remaining.greatest or alike:
            assert stay == greatest(family)


@pytest.mark.parametrize("seed", SEEDS)
def test_where_each_is_taken_at_its_word_no_self_enforcing_set_is_greater(seed: int) -> None:
    most = 6 if seed < 30 else 10
    text, states = case_of_seed(seed, most_states=most)
    text = text.with_(
        obligations=Obligations(force=Rung.AUTOMATIC),
        reservations=(),
        casus=replace(text.casus, victims=Victims.ANY),
        finding=Finding(FindingBody.NO_ONE),
        scope=Scope(),
        arms=Arms(),
        settings=replace(
            text.settings,
            readiness=replace(
                text.settings.readiness, automatic_weighs_odds=False, pacts_bar=False
            ),
        ),
    )
    draft, mood = Draft(text, states), MOODS[seed % 3]
    parties = text.parties.bound_in(states.year) & frozenset(states.codes)
    found = {}
    for some in sets(parties):
        sharing = burden_sharing(without(draft, parties - some), mood)
        found[some] = {one.state: one.ratio for one in sharing.parties}
    path = departures(draft, mood)
    for limit in LIMITS:
        family = [
            some
            for some, by_state in found.items()
            if not any(bears_more(ratio, limit) for ratio in by_state.values())
        ]
        remaining = path.at(limit)
        assert frozenset(remaining.stay) == greatest(family)


def test_what_is_left_is_held_by_those_who_stay() -> None:
    draft = draft_of(open_treaty("ideal@1935"))
    path, covered = departures(draft), attacks_held(draft).covered
    everyone = path.at(math.inf).held
    assert (everyone.hesitant, everyone.kept) == (covered.hesitant, covered.kept)
    need, weight = attack_outcomes(draft.model).need, attack_weights(draft.world).weight
    for limit in (100.0, 30.0, 10.0):
        remaining = path.at(limit)
        left = without(draft, [one.state for one in remaining.left])
        for name in ("hesitant", "resolute", "kept"):
            held = getattr(attack_outcomes(left.model), name)
            expected = weight[need & held].sum() / weight[need].sum()
            assert getattr(remaining.held, name) == pytest.approx(expected)
            assert getattr(remaining.held, name) < getattr(everyone, name)


def test_the_strong_who_gain_nothing_leave_first_and_nobody_leaves_at_no_limit() -> None:
    # The United States hold all attacks alone; France needs them against Italy.
    states = world({"USA": 9, "FRN": 3, "ITA": 5})
    draft = Draft(treaty("USA", "FRN", casus=CasusFoederis(Aggressors.OUTSIDERS)), states)
    path = departures(draft)
    assert [one.state for one in path.steps[0].states] == ["USA"]
    assert path.steps[0].ratio == math.inf
    assert path.at(math.inf).stay == ("USA", "FRN")
    assert path.at(1.0).stay == ("FRN",)
    assert path.at(1.0).held.resolute == 0.0


def test_departures_are_not_told_below_the_ratio_that_was_asked_for() -> None:
    draft = Draft(treaty("USA", "FRN"), world({"USA": 9, "FRN": 3, "ITA": 5}))
    with pytest.raises(ValueError, match=r"down to 2\.0"):
        departures(draft, down_to=2.0).at(1.0)


@pytest.mark.parametrize("ratio", [-1.0, math.nan])
def test_a_ratio_that_is_none_is_refused(ratio: float) -> None:
    draft = Draft(treaty("USA", "FRN"), world({"USA": 9, "FRN": 3, "ITA": 5}))
    with pytest.raises(Refusal, match="0 or more"):
        self_enforcing(draft, ratio)
