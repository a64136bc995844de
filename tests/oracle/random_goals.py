"""Random goals, costs and locks for the adviser, on random small worlds."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import (
    AllHeld,
    Attacks,
    CriterionMet,
    Goal,
    NameReached,
    ShareHeld,
    ThreatHeld,
)
from sandbox.analysis.advice.locks import Locks, Movable
from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.scorecard import DraftName
from sandbox.results.coalitions import Pool
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.advice import Lattice
from tests.oracle.random_worlds import Dice, SeededDice, chance, one, random_case, some

#: Sets of changes to try at most; states are locked until there are no more.
MOST_WAYS = 400


#: The goals about a criterion or a name; regional harmony needs a second treaty.
WORDED: tuple[Goal, ...] = (
    *(CriterionMet(one.key) for one in all_criteria() if one.key != "regional harmony"),
    *map(NameReached, DraftName),
)


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
    """Return the case of a seed, whose goal is about threats held."""
    dice = SeededDice(np.random.default_rng(seed))
    treaty, world = random_case(dice, 5)
    goal = _goal(dice, world)
    case = AdviceCase(treaty, world, goal, _costs(dice), _locks(dice, world))
    return _small(case, most_ways)


def criterion_case(seed: int, most_ways: int = MOST_WAYS) -> AdviceCase:
    """Return the case of a seed, whose goal is a criterion or a name.

    Every criterion and name comes up in turn. Mostly either force or sanctions stay as they are, so
    that more states may move.
    """
    dice = SeededDice(np.random.default_rng((seed, len(WORDED))))
    treaty, world = random_case(dice, 4)
    locks = _locks(dice, world)
    kept = one(dice, (Movable.FORCE, Movable.SANCTIONS, Movable.SANCTIONS, None))
    if kept is not None:
        locks = replace(locks, kinds=locks.kinds | {kept})
    case = AdviceCase(treaty, world, WORDED[seed % len(WORDED)], _costs(dice), locks)
    return _small(case, most_ways)


def _small(case: AdviceCase, most_ways: int) -> AdviceCase:
    """Return a case with states locked until there are few enough ways."""
    world = case.world
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
