"""Who comes, against every combination of parties and against drawn lots."""

from __future__ import annotations

import itertools
import math
from statistics import NormalDist

import numpy as np
import pytest

from sandbox.response.coming import coming

NORMAL = NormalDist()


def by_hand(sent, chances, common, worth):
    """Return the mean of `worth(sum)` over all subsets, the shared error in 2,000 steps."""
    total = weight = 0.0
    for step in range(2_000):
        shared = -8 + 16 * (step + 0.5) / 2_000
        given = [
            NORMAL.cdf((NORMAL.inv_cdf(one) + math.sqrt(common) * shared) / math.sqrt(1 - common))
            for one in chances
        ]
        here = NORMAL.pdf(shared)
        weight += here
        for comes in itertools.product((False, True), repeat=len(sent)):
            chance = math.prod(p if c else 1 - p for p, c in zip(given, comes, strict=True))
            total += here * chance * worth(sum(s for s, c in zip(sent, comes, strict=True) if c))
    return total / weight


@pytest.mark.parametrize("common", [0.0, 0.65, 0.95])
def test_few_parties_are_exact(common):
    sent, chances = [0.2, 0.05, 0.3], [0.1, 0.5, 0.02]
    found = coming(0.1, np.array(sent), np.array(chances), common)
    assert found.chances.sum() == pytest.approx(1, abs=1e-9)
    for worth in (lambda x: x, lambda x: math.log(0.1 + x)):
        mean = sum(p * worth(s) for s, p in zip(found.sums, found.chances, strict=True))
        assert mean == pytest.approx(by_hand(sent, chances, common, worth), abs=1e-6)
    half = by_hand(sent, chances, common, lambda x: x >= 0.275)
    assert found.at_least(0.5) == pytest.approx(half, abs=1e-6)
    anyone = by_hand(sent, chances, common, lambda x: x > 0)
    assert found.anyone == pytest.approx(anyone, abs=1e-6)


@pytest.mark.parametrize(("states", "own"), [(30, 0.01), (190, 1e-4)])
def test_many_parties_come_as_often_as_in_drawn_lots(states, own):
    dice = np.random.default_rng(7)
    sent = np.exp(dice.normal(-7, 1.8, states))
    chances = dice.uniform(0.005, 0.2, states)
    found = coming(own, sent, chances, 0.65)
    wanted = np.array([NORMAL.inv_cdf(one) for one in chances.tolist()])
    drawn = np.concatenate(
        [
            (
                math.sqrt(0.65) * dice.standard_normal((10_000, 1))
                + math.sqrt(0.35) * dice.standard_normal((10_000, states))
                < wanted
            )
            @ sent
            for _ in range(4)
        ]
    )
    log = np.log(own + drawn)
    error = log.std() / math.sqrt(len(drawn))
    assert found.chances @ np.log(own + found.sums) == pytest.approx(log.mean(), abs=4 * error)
    assert found.chances @ found.sums == pytest.approx(drawn.mean(), rel=0.06)
    assert found.anyone == pytest.approx((drawn > 0).mean(), abs=0.01)
    assert found.at_least(0.5) == pytest.approx((drawn >= sent.sum() / 2).mean(), abs=0.01)


def test_where_no_one_can_come_nothing_comes():
    found = coming(0.1, np.zeros(0), np.zeros(0), 0.65)
    assert (found.sums.tolist(), found.chances.tolist()) == ([0.0], [pytest.approx(1)])
    assert (found.anyone, found.at_least(0.5), found.at_least(0.0)) == (0.0, 0.0, 0.0)
