"""The indices of power against enumeration of every set of players."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sandbox.analysis.participation.pivotal import SAMPLES, pivotal_shares, sampled
from sandbox.model.draft import Draft
from sandbox.treaty.articles import Aggressors, CasusFoederis
from tests.oracle.power_indices import indices, mean_indices
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.tiny_worlds import treaty, world

#: Random games: a few in every run, and all 500 under -m slow.
GAMES = [
    pytest.param(range(8), id="games 0-7"),
    pytest.param(range(8, 50), marks=pytest.mark.tenth, id="games 8-49"),
    pytest.param(range(50, 500), marks=pytest.mark.slow, id="games 50-499"),
]
SEEDS = [
    *range(5),
    *(pytest.param(seed, marks=pytest.mark.tenth) for seed in range(5, 30)),
    *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(30, 200)),
]


def errors_off(found: float, exact: float, samples: int) -> float:
    """Return by how many standard errors of the exact figure an estimate is off."""
    error = math.sqrt(max(exact * (1 - exact), 0.0) / samples)
    if error < 1e-9:
        assert found == pytest.approx(exact, abs=1e-9)
        return 0.0
    return abs(found - exact) / error


@pytest.mark.parametrize("seeds", GAMES)
def test_sampled_games_equal_enumeration_within_three_standard_errors(seeds: range) -> None:
    off = []
    for seed in seeds:
        random = np.random.default_rng(seed)
        players = int(random.integers(1, 13))
        sends = random.choice([0.0, 1.0, 2.0, 5.0], players) + random.random(players)
        quota = float(random.uniform(0.01, sends.sum()))
        exact = indices({str(place): float(one) for place, one in enumerate(sends)}, quota)
        rows = np.tile(sends, (SAMPLES, 1))
        pivotal, critical = sampled(rows, np.full(SAMPLES, quota - 1e-12), random)
        assert pivotal.sum() == SAMPLES
        for place, (shapley, banzhaf) in enumerate(exact.values()):
            off += [
                errors_off(pivotal[place] / SAMPLES, shapley, SAMPLES),
                errors_off(critical[place] / SAMPLES, banzhaf, SAMPLES),
            ]
    # Of so many figures, 3 in 1,000 are off by more by chance; none is by five.
    assert np.mean(np.array(off) > 3) < 0.01
    assert max(off) < 5


@pytest.mark.parametrize("seed", SEEDS)
def test_shares_of_a_treaty_are_means_over_the_threats_that_it_holds(seed: int) -> None:
    text, states = case_of_seed(seed, most_states=6)
    found = pivotal_shares(Draft(text, states))
    exact = mean_indices(text, states, set(states.codes))
    groups = [(found.everyone, exact)]
    for power in found.great_powers:
        assert power.aggressor is not None
        groups.append((power, mean_indices(text, states, {power.aggressor})))
    for group, expected in groups:
        if group is None:
            assert not expected
            continue
        told = {one.state: one for one in group.parties}
        for code, figures in expected.items():
            if code not in told:
                assert figures == (0.0, 0.0)
                continue
            one = told[code]
            for estimate, figure in zip((one.shapley_shubik, one.banzhaf), figures, strict=True):
                assert abs(estimate.value - figure) < 4.5 * estimate.error
        total = sum(one.shapley_shubik.value for one in group.parties)
        assert total == pytest.approx(1.0)


def test_two_of_three_equals_are_needed_and_a_weak_fourth_never() -> None:
    # Against Italy (5), France (3) needs 2: each of three sends 1, Portugal (0.5) never decides.
    assert indices({"A": 1.0, "B": 1.0, "C": 1.0, "D": 0.5}, 2.0) == {
        "A": (pytest.approx(1 / 3), 0.5),
        "B": (pytest.approx(1 / 3), 0.5),
        "C": (pytest.approx(1 / 3), 0.5),
        "D": (0.0, 0.0),
    }


def test_the_same_seed_gives_the_same_shares_and_no_threat_gives_none() -> None:
    states = world({"USA": 8, "UKG": 1, "FRN": 3, "ITA": 5})
    text = treaty("USA", "UKG", "FRN", casus=CasusFoederis(Aggressors.OUTSIDERS))
    draft = Draft(text, states)
    assert pivotal_shares(draft) == pivotal_shares(draft)
    everyone = pivotal_shares(draft).everyone
    assert everyone is not None
    assert everyone.by_share()[0].state == "USA"
    alone = Draft(treaty("USA", casus=CasusFoederis(Aggressors.OUTSIDERS)), states)
    assert pivotal_shares(alone).everyone is None
