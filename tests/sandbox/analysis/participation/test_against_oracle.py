"""Burden and benefit against the oracle, which shares no code with them, and their sums."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from sandbox.analysis.participation.burden_sharing import burden_sharing
from sandbox.analysis.participation.burdens import Expectation
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.attack_weights import attack_weights
from sandbox.model.draft import Draft
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.attacks import likelihoods
from tests.oracle.participation import shares
from tests.oracle.random_worlds import case_of_seed, cases, pair_of_seed
from tests.oracle.small_world import SmallWorld
from tests.oracle.two_treaties import TwoTreaties

#: A few worlds in every run, a tenth under -m tenth, and all under -m slow.
BATCHES = [
    pytest.param(range(10), id="worlds 0-9"),
    pytest.param(range(10, 50), marks=pytest.mark.tenth, id="worlds 10-49"),
    pytest.param(range(50, 500), marks=pytest.mark.slow, id="worlds 50-499"),
]


@pytest.mark.parametrize("seeds", BATCHES)
def test_burdens_and_benefits_equal_those_worked_out_attack_by_attack(seeds: range) -> None:
    for seed in seeds:
        treaty, world = case_of_seed(seed)
        compare(Draft(treaty, world), SmallWorld(treaty, world))


@pytest.mark.parametrize("seeds", BATCHES)
def test_so_do_those_of_two_treaties_in_force(seeds: range) -> None:
    for seed in seeds:
        treaty, wider, world = pair_of_seed(seed)
        compare(Draft(treaty, world, wider), TwoTreaties(treaty, wider, world))


@settings(max_examples=10, deadline=None)
@given(cases(most_states=5))
def test_hypothesis_finds_no_world_where_they_differ(case: tuple[Treaty, World]) -> None:
    compare(Draft(*case), SmallWorld(*case))


def compare(draft: Draft, small: SmallWorld) -> None:
    world = draft.world
    likely = likelihoods(draft.treaty, world)
    for expectation in Expectation:
        found = burden_sharing(draft, expectation)
        expected = shares(small, world, str(expectation), likely)
        assert {one.state for one in found.parties} == set(small.parties)
        told = {one.state: one for one in found.states}
        for code, sums in expected.by_state.items():
            one = told.get(code)
            if one is None:
                assert (sums.burden, sums.exposed) == (0, 0)
                continue
            for name in ("burden", "benefit", "calls", "wars", "exposed"):
                figure = getattr(one, name)
                assert figure == pytest.approx(getattr(sums, name), rel=1e-9, abs=1e-12), name
            if one.ratio is None or sums.ratio is None:
                assert one.ratio is sums.ratio
            else:
                assert one.ratio == pytest.approx(sums.ratio, rel=1e-9)
        wider = found.widening
        assert wider.attacks == pytest.approx(expected.wider.attacks, rel=1e-9)
        if wider.states is not None:
            a_year = expected.wider.attacks / 10
            assert wider.states == pytest.approx(expected.wider.states / a_year, rel=1e-9)
            assert wider.strength == pytest.approx(expected.wider.strength / a_year, rel=1e-9)
            assert wider.local_strength == pytest.approx(expected.wider.local / a_year, rel=1e-9)
        add_up(draft, found.states, expected.sent, expected.held)


def add_up(draft: Draft, states, sent: float, held: float) -> None:
    """Burdens add up to the strength sent by all, benefits to the attacks held."""
    model, world = draft.model, draft.world
    strength = sum(one.burden * model.own[world.place(one.state)] for one in states)
    assert strength == pytest.approx(sent, abs=1e-9)
    assert sum(one.benefit for one in states) == pytest.approx(held, abs=1e-9)


@pytest.mark.parametrize("seed", range(20))
def test_benefits_add_up_to_the_attacks_that_the_treaty_holds(seed: int) -> None:
    treaty, world = case_of_seed(seed)
    draft = Draft(treaty, world)
    outcomes, weight = attack_outcomes(draft.model), attack_weights(world).weight
    rate = 4 if world.year < 1946 else 16
    for expectation, held in (("hesitant", outcomes.hesitant), ("resolute", outcomes.resolute)):
        total = sum(one.benefit for one in burden_sharing(draft, expectation).states)
        assert total == pytest.approx(rate * weight[held & ~outcomes.alone].sum(), abs=1e-9)
