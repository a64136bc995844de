"""Coalitions that must hang together, and the list of smallest ones, against brute force."""

from __future__ import annotations

import numpy as np
import pytest

from sandbox.model.treaty_model import TreatyModel
from sandbox.results.coalitions import Pool, Together
from sandbox.search.pool import pool_per_victim
from sandbox.search.smallest_breaking import smallest_breaking
from sandbox.search.worst_coalitions import worst_coalitions
from sandbox.treaty.settings import Mood
from sandbox.world.world import World
from tests.oracle import brute_force
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.small_world import SmallWorld

SEEDS = [
    pytest.param(range(2_000, 2_008), id="8 worlds"),
    pytest.param(range(2_008, 2_040), id="32 more", marks=pytest.mark.tenth),
    pytest.param(range(2_040, 2_400), id="360 more", marks=pytest.mark.slow),
]


def constraint(together: Together, world: World) -> brute_force.CoalitionConstraint:
    return {
        Together.ANY: brute_force.anyone,
        Together.BORDERS: brute_force.joined_by_borders(world),
        Together.NO_RIVALS: brute_force.without_rivals(world),
    }[together]


@pytest.mark.parametrize("seeds", SEEDS)
@pytest.mark.parametrize("together", [Together.BORDERS, Together.NO_RIVALS])
def test_the_worst_coalition_that_hangs_together_equals_brute_force(
    seeds: range, together: Together
) -> None:
    for seed in seeds:
        treaty, world = case_of_seed(seed)
        small, model = SmallWorld(treaty, world), TreatyModel(treaty, world)
        victims = np.flatnonzero(model.covered_victims)
        everyone = pool_per_victim(world, Pool.ANY)
        for mood in Mood:
            best = worst_coalitions(model, victims, mood, len(world) - 1, everyone, together)
            for row, victim in enumerate(victims):
                expected = brute_force.worst_of_each_size(
                    small, world.codes[victim], mood, len(world) - 1, constraint(together, world)
                )
                for size, worst in enumerate(expected):
                    where = (seed, world.codes[victim], mood, size + 1)
                    if worst is None:
                        assert np.isinf(best.margin[row, size]), where
                    else:
                        assert best.margin[row, size] == pytest.approx(worst.margin, abs=1e-9), (
                            where
                        )
                        assert best.bound[row, size] == pytest.approx(worst.margin, abs=1e-9), where


@pytest.mark.parametrize("seeds", SEEDS)
@pytest.mark.parametrize("together", Together)
def test_all_smallest_breaking_coalitions_are_listed(seeds: range, together: Together) -> None:
    for seed in seeds:
        treaty, world = case_of_seed(seed)
        small, model = SmallWorld(treaty, world), TreatyModel(treaty, world)
        for victim in small.codes:
            if not small.covers_victim(victim):
                continue
            for mood in Mood:
                found = smallest_breaking(
                    model, victim, mood, largest=len(world) - 1, together=together
                )
                expected = brute_force.smallest_breaking(
                    small, victim, mood, len(world) - 1, constraint(together, world)
                )
                assert found.complete, (seed, victim, mood)
                assert set(found.coalitions) == {tuple(coalition) for coalition in expected}, (
                    seed,
                    victim,
                    mood,
                )


def test_a_list_cut_short_says_so() -> None:
    for seed in range(2_000, 2_100):
        treaty, world = case_of_seed(seed)
        model = TreatyModel(treaty, world)
        for victim in np.flatnonzero(model.covered_victims):
            code = world.codes[victim]
            whole = smallest_breaking(model, code, Mood.HESITANT, largest=len(world) - 1)
            if len(whole.coalitions) > 2:
                short = smallest_breaking(
                    model, code, Mood.HESITANT, largest=len(world) - 1, most=2
                )
                assert not short.complete
                assert len(short.coalitions) == 2
                assert set(short.coalitions) < set(whole.coalitions)
                return
    pytest.fail("no world with more than two smallest coalitions")
