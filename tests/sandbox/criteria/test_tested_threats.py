"""What the criteria share, beside the same worked out one threat at a time."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.tested_threats import TestedThreats
from sandbox.model.treaty_model import TreatyModel
from sandbox.model.two_treaties import build_model
from sandbox.response.equilibria import Threats
from sandbox.treaty.articles import Instrument
from tests.oracle.random_worlds import case_of_seed, pair_of_seed


def one_threat(threats: TestedThreats, row: int, victim: int, factors: np.ndarray) -> Threats:
    """Return the numbers of one threat by great powers, each party's threshold times a factor."""
    which = np.zeros_like(threats.great.tested)
    which[row, victim] = True
    ((_, _, threat),) = threats.batches(threats.great, which, Instrument.FORCE)
    members = threats.great.coalitions[row]
    blocked = int(threats.model.blocks[members, victim].any())
    return Threats(
        threat.sent, threat.theta * factors[blocked], threat.own, threat.opposed, threat.required
    )


def check_great_threats(model: TreatyModel, dice: np.random.Generator) -> np.ndarray:
    """Compare what is upheld to each threat by itself; return the counts of upheld and not."""
    threats = TestedThreats(model)
    # Factors that differ between parties, and make a blocked finding help as often as hurt.
    factors = np.exp(dice.normal(0, 1, (2, len(model.world))))
    which = threats.great.tested & (dice.random(threats.great.tested.shape) < 0.8)
    found = threats.upheld_great(which, factors)
    assert not (found & ~which).any()
    for row, victim in zip(*np.nonzero(which), strict=True):
        threat = one_threat(threats, row, victim, factors)
        assert found[row, victim] == threat.upheld(threat.hesitant)[0]
    return np.array([found.sum(), which.sum() - found.sum()])


def test_threats_left_out_as_hopeless_are_not_upheld():
    dice = np.random.default_rng(5)
    counts = np.zeros(2)
    for seed in range(150):
        treaty, world = case_of_seed(seed)
        counts += check_great_threats(TreatyModel(treaty, world), dice)
    for seed in range(60):
        one, other, world = pair_of_seed(seed)
        counts += check_great_threats(build_model(one, world, other), dice)
    assert (counts > 100).all()
