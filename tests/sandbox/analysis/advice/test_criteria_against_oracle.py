"""The cheapest changes to meet a criterion or earn a name, against trying every set of changes.

Covered: every criterion but regional harmony (which needs a second treaty) and every name, with
rungs of force and of sanctions, reservations, pledges, joining, leaving, the finding, the casus
foederis, the scope, admission, locks, states kept out and in, costs of many kinds. The oracle
judges each set's treaty by the words of the guide in plain loops; it shares no code with search or
criteria.

Where the adviser proves an answer it must be the cheapest; where it gives a bracket the cheapest
must lie in it; and what it finds must reach the goal, by the oracle too.
"""

from __future__ import annotations

from collections import Counter

import pytest

from sandbox.analysis.advice.advising import advise
from sandbox.analysis.advice.changes import apply_all
from sandbox.analysis.advice.goals import CriterionMet
from sandbox.model.draft import Draft
from tests.oracle.random_goals import WORDED, criterion_case
from tests.shares import share_of

WORLDS, STEP, IN_CI = 2_000, 20, 200
MOST_WAYS = 300

#: Seconds for each; where they do not suffice the answer is a bracket.
SECONDS = 5

#: Goals whose rows are linear: given time, these are never a bracket.
EXACT = {
    CriterionMet(key)
    for key in ("bindingness", "universality", "openness", "impartiality", "reach")
}


def compared(seed: int) -> str:
    """Compare one case, and return what came of it."""
    case = criterion_case(seed, MOST_WAYS)
    advice = advise(
        Draft(case.treaty, case.world),
        case.goal,
        costs=case.costs,
        locks=case.locks,
        seconds=60 if case.goal in EXACT else SECONDS,
    )
    lattice = case.lattice
    cheapest = lattice.cheapest()
    if advice.cost is not None:
        changes = [one.change for one in advice.changes]
        assert advice.cost == sum(one.cost for one in advice.changes), seed
        changed = apply_all(case.treaty.with_(year=case.world.year), changes)
        assert lattice.is_reached_by(changed), seed
    if cheapest is None:
        assert advice.cost is None, seed
        assert advice.impossible or case.goal not in EXACT, seed
        return "impossible" if advice.impossible else "bracket"
    assert not advice.impossible, seed
    assert advice.bound is not None, seed
    assert advice.bound <= cheapest.cost, seed
    if not advice.proven:
        assert case.goal not in EXACT, seed
        assert advice.cost is None or cheapest.cost <= advice.cost, seed
        return "bracket"
    assert advice.cost == advice.bound == cheapest.cost, seed
    return "proven" if advice.changes else "met already"


@pytest.mark.parametrize(
    "first", [pytest.param(n, marks=share_of(n, STEP, IN_CI)) for n in range(0, WORLDS, STEP)]
)
def test_the_cheapest_changes_are_those_that_trying_every_one_finds(first):
    for seed in range(first, first + STEP):
        compared(seed)


@pytest.mark.parametrize(
    "seed",
    [
        pytest.param(88, id="all likely attacks covered already, but for rounding"),
        pytest.param(107, id="no great powers"),
    ],
)
def test_worlds_at_the_edge_are_answered(seed):
    compared(seed)


@pytest.mark.tenth
def test_the_worlds_ask_for_changes_often_enough():
    seen = Counter(compared(seed) for seed in range(WORLDS, WORLDS + 8 * len(WORDED)))
    assert seen["proven"] > sum(seen.values()) / 6
    assert seen["bracket"] < sum(seen.values()) / 4
