"""What the criteria share, beside the same worked out one threat at a time."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.case import Case
from sandbox.stress.balance import Balance
from sandbox.stress.equilibria import Threats
from sandbox.stress.joint import balance_of
from sandbox.treaty.articles import Instrument
from tests.oracle.random_worlds import case_of_seed, pair_of_seed


def one_threat(case: Case, row: int, victim: int, factors: np.ndarray) -> Threats:
    """Return the numbers of one threat by great powers, each party's threshold times a factor."""
    which = np.zeros_like(case.great.tested)
    which[row, victim] = True
    ((_, _, threat),) = case.batches(case.great, which, Instrument.FORCE)
    members = case.great.coalitions[row]
    blocked = int(case.balance.blocks[members, victim].any())
    return Threats(
        threat.sent, threat.theta * factors[blocked], threat.own, threat.opposed, threat.required
    )


def check_great_threats(balance: Balance, dice: np.random.Generator) -> np.ndarray:
    """Compare what is upheld to each threat by itself; return the counts of upheld and not."""
    case = Case(balance)
    # Factors that differ between parties, and make a blocked finding help as often as hurt.
    factors = np.exp(dice.normal(0, 1, (2, len(balance.world))))
    which = case.great.tested & (dice.random(case.great.tested.shape) < 0.8)
    found = case.upheld_great(which, factors)
    assert not (found & ~which).any()
    for row, victim in zip(*np.nonzero(which), strict=True):
        threat = one_threat(case, row, victim, factors)
        assert found[row, victim] == threat.upheld(threat.hesitant)[0]
    return np.array([found.sum(), which.sum() - found.sum()])


def test_threats_left_out_as_hopeless_are_not_upheld():
    dice = np.random.default_rng(5)
    counts = np.zeros(2)
    for seed in range(150):
        treaty, world = case_of_seed(seed)
        counts += check_great_threats(Balance(treaty, world), dice)
    for seed in range(60):
        one, other, world = pair_of_seed(seed)
        counts += check_great_threats(balance_of(one, world, other), dice)
    assert (counts > 100).all()
