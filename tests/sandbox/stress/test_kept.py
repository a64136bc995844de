"""The share of states protected with every pledge kept, against brute force."""

from __future__ import annotations

import numpy as np
import pytest

from sandbox.stress.balance import Balance
from sandbox.stress.bond import Together
from sandbox.stress.ideal import kept_margins
from tests.oracle import brute_force
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.small_world import SmallWorld
from tests.sandbox.stress.test_bonds_and_smallest import bond


@pytest.mark.parametrize("together", Together)
def test_least_margins_with_every_pledge_kept_equal_brute_force(together: Together) -> None:
    for seed in range(3_000, 3_040):
        treaty, world = case_of_seed(seed)
        small, balance = SmallWorld(treaty, world), Balance(treaty, world)
        sizes = len(world) - 1
        margins = kept_margins(balance, sizes, balance.covered_aggressors, together)
        for place, victim in enumerate(world.codes):
            everyone = brute_force.coalitions(small, victim, sizes, bond(together, world))
            left = [
                (len(coalition), kept_by_hand(balance, coalition, place)) for coalition in everyone
            ]
            for size in range(1, sizes + 1):
                within = [margin for length, margin in left if length <= size]
                if within:
                    assert margins[place, size - 1] == pytest.approx(min(within), abs=1e-9), (
                        seed,
                        victim,
                        size,
                    )


def kept_by_hand(balance: Balance, coalition: tuple[str, ...], victim: int) -> float:
    """Add up what is left when all who pledged force send it, and none of the coalition does."""
    inside = {balance.world.place(code) for code in coalition}
    response = float(balance.own[victim])
    for party in np.flatnonzero(balance.pledged):
        if party not in inside:
            response += float(balance.sent[party, victim])
    opposed = sum(float(balance.at[aggressor, victim]) for aggressor in inside)
    return response - balance.treaty.settings.required_odds * opposed
