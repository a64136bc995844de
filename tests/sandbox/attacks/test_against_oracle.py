"""Likely attacks and those held against the oracle, which shares no code with them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings

from sandbox.attacks.held import attacks_held
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.attack_weights import attack_weights
from sandbox.model.two_treaties import build_model
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.attacks import Attacks
from tests.oracle.random_worlds import case_of_seed, cases, pair_of_seed
from tests.oracle.small_world import SmallWorld
from tests.oracle.two_treaties import TwoTreaties

WORLDS, IN_A_BATCH = 500, 25
#: The first tenth of them by default, and all under -m slow.
BATCHES = [
    pytest.param(
        range(first, first + IN_A_BATCH),
        marks=[pytest.mark.slow] if first >= WORLDS // 10 else [],
        id=f"worlds {first}-{first + IN_A_BATCH - 1}",
    )
    for first in range(0, WORLDS, IN_A_BATCH)
]


@pytest.mark.parametrize("seeds", BATCHES)
def test_weights_outcomes_and_shares_equal_those_worked_out_pair_by_pair(seeds: range) -> None:
    for seed in seeds:
        compare(*case_of_seed(seed))


@pytest.mark.parametrize("seeds", BATCHES)
def test_so_do_those_of_two_treaties_in_force(seeds: range) -> None:
    for seed in seeds:
        treaty, wider, world = pair_of_seed(seed)
        compare(treaty, world, wider)


@settings(max_examples=40, deadline=None)
@given(cases(most_states=5))
def test_hypothesis_finds_no_world_where_they_differ(case: tuple[Treaty, World]) -> None:
    compare(*case)


def compare(treaty: Treaty, world: World, wider: Treaty | None = None) -> None:
    small = TwoTreaties(treaty, wider, world) if wider else SmallWorld(treaty, world)
    attacks = Attacks(small, world)
    model = build_model(treaty, world, wider)
    weight, outcomes = attack_weights(world).weight, attack_outcomes(model)
    for (a, v), likely in attacks.likely.items():
        pair, fate = (world.place(a), world.place(v)), attacks.fates[a, v]
        assert weight[pair] == pytest.approx(likely, rel=1e-9)
        assert outcomes.covered[pair] == fate.covered
        for name in ("alone", "hesitant", "resolute", "kept", "ideal"):
            assert getattr(outcomes, name)[pair] == getattr(fate, name), (a, v, name)
        assert outcomes.need[pair] == fate.needed
    told, expected = attacks_held(model).to_dict(), attacks.to_dict()
    assert told.keys() == expected.keys()
    for key, figures in expected.items():
        for name, figure in figures.items() if isinstance(figures, dict) else {"": figures}.items():
            found = told[key][name] if name else told[key]
            if found is None or figure is None:
                assert found is figure, (key, name)
            else:
                assert math.isclose(found, figure, rel_tol=1e-9, abs_tol=1e-12), (key, name)
