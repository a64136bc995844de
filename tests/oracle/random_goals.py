"""Random goals, costs and locks for the adviser, on random small worlds."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import AllHeld, Attacks, Goal, ShareHeld, ThreatHeld
from sandbox.analysis.advice.locks import Locks, Movable
from sandbox.results.coalitions import Pool
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.advice import Lattice
from tests.oracle.random_worlds import Dice, SeededDice, chance, one, random_case, some

#: Sets of changes to try at most; states are locked until there are no more.
MOST_WAYS = 400


@dataclass(frozen=True)
class AdviceCase:
    treaty: Treaty
    world: World
    goal: Goal
    costs: Costs
    locks: Locks

    @property
    def lattice(self) -> Lattice:
        return Lattice(self.treaty, self.world, self.goal, self.costs, self.locks)


def advice_case(seed: int, most_ways: int = MOST_WAYS) -> AdviceCase:
    """Return the case of a seed."""
    dice = SeededDice(np.random.default_rng(seed))
    treaty, world = random_case(dice, 5)
    goal = _goal(dice, world)
    case = AdviceCase(treaty, world, goal, _costs(dice), _locks(dice, world))
    for code in world.codes:
        if case.lattice.size() <= most_ways:
            break
        locks = replace(case.locks, states=case.locks.states | {code})
        case = replace(case, locks=locks)
    return case


def _goal(dice: Dice, world: World) -> Goal:
    mood = one(dice, list(Mood))
    kind = dice.whole(0, 2)
    if kind == 0:
        victim = one(dice, world.codes)
        others = [code for code in world.codes if code != victim]
        aggressors = some(dice, others, 40) or (one(dice, others),)
        return ThreatHeld(aggressors, victim, mood)
    if kind == 1:
        return AllHeld(dice.whole(1, 2), mood, one(dice, (Pool.PLAUSIBLE, Pool.ANY)))
    return ShareHeld(one(dice, (20.0, 50.0, 80.0, 100.0)), mood, one(dice, list(Attacks)))


def _costs(dice: Dice) -> Costs:
    if chance(dice, 60):
        return Costs()
    steps = np.cumsum([dice.whole(1, 5) for _ in range(6)]).tolist()
    return Costs(
        rungs=(0, *steps),
        great_power=dice.whole(1, 4),
        other=dice.whole(1, 3),
        joining=dice.whole(1, 12),
        rival=dice.whole(1, 12),
        pledge=dice.whole(1, 3),
        finding=dice.whole(1, 20),
        casus=dice.whole(1, 20),
        scope=dice.whole(1, 20),
    )


def _locks(dice: Dice, world: World) -> Locks:
    kinds = {kind for kind in Movable if chance(dice, 15)}
    if chance(dice, 70):
        kinds.add(Movable.PLEDGES)
    states = some(dice, world.codes, 10)
    out = some(dice, world.codes, 7)
    within = tuple(code for code in some(dice, world.codes, 7) if code not in out)
    return Locks(frozenset(kinds), frozenset(states), frozenset(out), frozenset(within))
