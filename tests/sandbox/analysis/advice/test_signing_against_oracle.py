"""The cheapest changes after which all would still sign, against trying every set of changes.

The oracle writes the treaty of each set itself, and adds up what each party would carry and gain
attack by attack; it shares no code with the search. An answer that is proven must be the cheapest,
a bracket must hold the cheapest, what is found must reach all of the goal by the oracle too, and
nothing may be called impossible that is not.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from sandbox.analysis.advice.advising import advise
from sandbox.analysis.advice.changes import apply_all
from sandbox.analysis.advice.goals import AllSign
from sandbox.model.draft import Draft
from sandbox.treaty.treaty import Treaty
from tests.oracle.participation import shares
from tests.oracle.random_goals import AdviceCase, advice_case, criterion_case
from tests.oracle.small_world import SmallWorld
from tests.shares import share_of

WORLDS, STEP, IN_CI = 600, 10, 100
MOST_WAYS = 150

#: Seconds for each; where they do not suffice the answer is a bracket.
SECONDS = 5

RATIOS = (0.0, 1.0, 10.0, 100.0)

#: How many sets of changes are looked at for one that reaches the goal and has a ratio.
LOOKS = 30

#: How many worlds are looked at for one where signing asks for changes.
WORLDS_FOR_EACH = 6


def case_and_ratio(seed: int) -> tuple[AdviceCase, float]:
    """Return a case and a ratio to sign at.

    The goal is about threats, or every third time a criterion or a name. The ratio is mostly the
    highest of some treaty that reaches the goal, lower than that of the treaty as it stands: of the
    first world in which one is found.
    """
    random = np.random.default_rng((seed, 7))
    for nth in range(WORLDS_FOR_EACH):
        case = (criterion_case if seed % 3 == 2 else advice_case)(
            WORLDS_FOR_EACH * seed + nth, MOST_WAYS
        )
        lattice = case.lattice
        ways = lattice.ways()
        stands = max((0.0, *ratios(case, lattice.treaty_of(ways[0]))))
        for way in random.choice(len(ways), min(LOOKS, len(ways)), replace=False):
            highest = max((0.0, *ratios(case, lattice.treaty_of(ways[way]))))
            if 0 < highest < stands and lattice.reaches(ways[way]):
                return case, highest * (1 + 1e-6)
    return case, float(random.choice(RATIOS))


def ratios(case: AdviceCase, treaty: Treaty) -> list[float]:
    """Return the ratios of the parties of a treaty that have one."""
    small = SmallWorld(treaty, case.world)
    by_state = shares(small, case.world, "either", case.lattice.likely).by_state
    found = (by_state[code].ratio for code in small.parties)
    return [ratio for ratio in found if ratio is not None]


def all_sign(case: AdviceCase, treaty: Treaty, ratio: float) -> bool:
    return all(one <= ratio for one in ratios(case, treaty))


def compared(seed: int) -> str:
    """Compare one case, and return what came of it."""
    case, ratio = case_and_ratio(seed)
    goal = AllSign(case.goal, ratio)
    draft = Draft(case.treaty, case.world)
    advice = advise(draft, goal, costs=case.costs, locks=case.locks, seconds=SECONDS)
    lattice = case.lattice
    cheapest = lattice.cheapest(lambda way: all_sign(case, lattice.treaty_of(way), ratio))
    if advice.cost is not None:
        changes = [one.change for one in advice.changes]
        assert advice.cost == sum(one.cost for one in advice.changes), seed
        changed = apply_all(case.treaty.with_(year=case.world.year), changes)
        assert lattice.is_reached_by(changed), seed
        assert all_sign(case, changed, ratio), seed
    if cheapest is None:
        assert advice.cost is None, seed
        return "impossible" if advice.impossible else "none in time"
    assert not advice.impossible, seed
    assert advice.bound is not None, seed
    assert advice.bound <= cheapest.cost, seed
    if not advice.proven:
        assert advice.cost is None or cheapest.cost <= advice.cost, seed
        assert advice.tries > 0, seed
        return "bracket"
    assert advice.cost == advice.bound == cheapest.cost, seed
    return "proven" if advice.changes else "met already"


@pytest.mark.parametrize(
    "first", [pytest.param(n, marks=share_of(n, STEP, IN_CI)) for n in range(0, WORLDS, STEP)]
)
def test_the_cheapest_changes_are_those_that_trying_every_one_finds(first: int) -> None:
    for seed in range(first, first + STEP):
        compared(seed)


@pytest.mark.tenth
def test_the_worlds_ask_for_changes_often_enough() -> None:
    seen = Counter(compared(seed) for seed in range(WORLDS, WORLDS + 60))
    assert seen["proven"] > sum(seen.values()) / 8
    assert seen["impossible"] > 0
    assert seen["bracket"] + seen["none in time"] < sum(seen.values()) / 4
