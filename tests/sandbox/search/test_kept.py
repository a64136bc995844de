"""The share of states protected with every pledge kept, against brute force."""

from __future__ import annotations

import numpy as np
import pytest

from sandbox.model.treaty_model import TreatyModel
from sandbox.results.coalitions import Pool, Together
from sandbox.search.ideal import kept_margins
from sandbox.search.pool import aggressors
from tests.oracle import brute_force
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.small_world import SmallWorld
from tests.sandbox.search.test_constraints_and_smallest import constraint


@pytest.mark.parametrize("together", Together)
def test_least_margins_with_every_pledge_kept_equal_brute_force(together: Together) -> None:
    for seed in range(3_000, 3_040):
        treaty, world = case_of_seed(seed)
        small, model = SmallWorld(treaty, world), TreatyModel(treaty, world)
        sizes = len(world) - 1
        margins = kept_margins(model, sizes, aggressors(Pool.ANY, model), together)
        for place, victim in enumerate(world.codes):
            everyone = brute_force.coalitions(small, victim, sizes, constraint(together, world))
            left = [
                (len(coalition), kept_by_hand(model, coalition, place)) for coalition in everyone
            ]
            for size in range(1, sizes + 1):
                within = [margin for length, margin in left if length <= size]
                if within:
                    assert margins[place, size - 1] == pytest.approx(min(within), abs=1e-9), (
                        seed,
                        victim,
                        size,
                    )


def kept_by_hand(model: TreatyModel, coalition: tuple[str, ...], victim: int) -> float:
    """Add up what is left when all who pledged force send it, and none of the coalition does."""
    inside = {model.world.place(code) for code in coalition}
    response = float(model.own[victim])
    for party in np.flatnonzero(model.pledged):
        if party not in inside:
            response += float(model.sent[party, victim])
    opposed = sum(float(model.at[aggressor, victim]) for aggressor in inside)
    return response - model.treaty.settings.required_odds * opposed
