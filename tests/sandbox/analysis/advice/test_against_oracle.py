"""The cheapest changes against those found by trying every set of changes.

The oracle writes the treaty of each set itself and asks it in plain loops; it shares no code with
the search. Both moods, named threats, coalitions of one and two, shares of the likely attacks,
reservations, pledges, the finding, casus and scope, locks, and states kept out and in.
"""

from __future__ import annotations

from itertools import pairwise

import pytest

from sandbox.analysis.advice.advising import advise
from sandbox.analysis.advice.goals import ShareHeld
from sandbox.model.draft import Draft
from tests.oracle.random_goals import AdviceCase, advice_case
from tests.shares import share_of

STEP = 10


@pytest.mark.parametrize(
    "first", [pytest.param(n, marks=share_of(n, STEP, 210)) for n in range(0, 2_100, STEP)]
)
def test_the_cheapest_changes_are_those_that_trying_every_one_finds(first):
    for seed in range(first, first + STEP):
        case = advice_case(seed, most_ways=400 if first else 120)
        advice = advise(
            Draft(case.treaty, case.world),
            case.goal,
            costs=case.costs,
            locks=case.locks,
            seconds=120 if _is_exact(case) else 2,
        )
        cheapest = case.lattice.cheapest()
        if cheapest is None:
            assert advice.impossible or not _is_exact(case), seed
            assert advice.cost is None, seed
            continue
        assert not advice.impossible, seed
        if not advice.proven:
            assert not _is_exact(case), seed
            assert advice.bound is not None, seed
            assert advice.bound <= cheapest.cost, seed
            assert advice.cost is None or advice.cost >= cheapest.cost, seed
            continue
        assert advice.cost == cheapest.cost == sum(one.cost for one in advice.changes), seed
        assert advice.bound == advice.cost, seed


def _is_exact(case: AdviceCase) -> bool:
    """Tell whether the rows are linear: an arms article lets who joins decide what is needed."""
    return not (isinstance(case.goal, ShareHeld) and case.treaty.arms.reduction > 0)


@pytest.mark.tenth
def test_another_way_is_the_cheapest_that_spends_less_on_something():
    found = 0
    for seed in range(60):
        case = advice_case(seed, most_ways=150)
        draft = Draft(case.treaty, case.world)
        advice = advise(draft, case.goal, costs=case.costs, locks=case.locks, alternatives=2)
        costs = [advice.cost, *(other.cost for other in advice.alternatives)]
        assert costs == sorted(costs, key=lambda cost: cost or 0)
        ways = [advice.changes, *(other.changes for other in advice.alternatives)]
        texts = [frozenset(str(change.sentence) for change in way) for way in ways]
        for earlier, later in pairwise(texts):
            assert not earlier <= later
        found += len(advice.alternatives)
    assert found > 0
