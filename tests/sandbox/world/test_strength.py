import math
from collections import defaultdict

import numpy as np
import pytest

from sandbox.sentences import Refusal
from sandbox.world import shipped
from sandbox.world.strength import (
    INDICATORS,
    WEIGHTS,
    StrengthIndex,
    held_by,
    normalised,
    shares,
    strength_index,
)
from tests.reference import needs_reference, published

NAN = math.nan

#: Three states and six indicators; the third indicator is unknown for all, the
#: fourth zero for all, and the last state is known by its population alone.
SMALL = np.array(
    [
        [30.0, 1.0, NAN, 0.0, 50.0, 1.0],
        [10.0, NAN, NAN, 0.0, 30.0, 3.0],
        [NAN, NAN, NAN, NAN, 20.0, NAN],
    ]
)


@needs_reference
def test_the_index_reproduces_every_published_cinc_value():
    by_year = defaultdict(list)
    for row in published("cow_nmc.csv"):
        by_year[row["year"]].append(row)
    compared = 0
    for rows in by_year.values():
        figures = np.array([[float(row[name] or "nan") for name in INDICATORS] for row in rows])
        cinc = np.array([float(row["cinc"]) for row in rows])
        np.testing.assert_allclose(strength_index(figures), cinc, rtol=0, atol=1e-6)
        compared += len(rows)
    assert compared == 17_121


def test_a_state_is_measured_only_by_what_is_known_of_it():
    index = strength_index(SMALL)
    np.testing.assert_allclose(
        index, [(0.75 + 1 + 0.5 + 0.25) / 4, (0.25 + 0.3 + 0.75) / 3, 0.2], rtol=1e-12
    )


def test_an_indicator_whose_total_is_zero_or_unknown_says_nothing():
    assert np.isnan(shares(SMALL)[:, [2, 3]]).all()


def test_the_military_index_does_not_know_a_state_without_military_figures():
    index = strength_index(SMALL, WEIGHTS[StrengthIndex.MILITARY])
    np.testing.assert_allclose(index, [0.875, 0.25, NAN])
    np.testing.assert_allclose(normalised(index), [7 / 9, 2 / 9, 0])


def test_own_weights_weigh_the_known_shares():
    index = strength_index(SMALL, (3.0, 0.0, 0.0, 0.0, 1.0, 0.0))
    np.testing.assert_allclose(index, [(3 * 0.75 + 0.5) / 4, (3 * 0.25 + 0.3) / 4, 0.2])


@pytest.mark.parametrize("year", shipped.years())
@pytest.mark.parametrize("index", [i for i in StrengthIndex if i is not StrengthIndex.OWN])
def test_strength_sums_to_one(year, index):
    c = shipped.load(year).strength(index)
    assert c.sum() == pytest.approx(1)
    assert (c >= 0).all()


@pytest.mark.parametrize("year", shipped.years())
def test_published_indices_sum_to_little_more_than_one(year):
    assert 1 - 1e-9 <= strength_index(shipped.load(year).indicators).sum() <= 1.08


def test_equal_own_weights_are_cinc():
    world = shipped.load(1935)
    own = world.strength(StrengthIndex.OWN, (2.0,) * 6)
    np.testing.assert_allclose(own, world.strength(StrengthIndex.CINC))


@pytest.mark.parametrize("own", [(), (1.0,) * 5, (-1.0, 1, 1, 1, 1, 1), (NAN,) * 6])
def test_weights_that_mean_nothing_are_refused(own):
    with pytest.raises(Refusal, match="one number of at least 0 for each of milex"):
        shipped.load(1935).strength(StrengthIndex.OWN, own)


def test_weights_of_nothing_are_refused():
    with pytest.raises(Refusal, match="no state has any known strength"):
        shipped.load(1935).strength(StrengthIndex.OWN, (0.0,) * 6)


def test_economic_strength_is_iron_steel_and_energy():
    world = shipped.load(1935)
    irst, pec = (world.indicators[:, INDICATORS.index(name)] for name in ("irst", "pec"))
    usa = world.place("USA")
    expected = (irst[usa] / np.nansum(irst) + pec[usa] / np.nansum(pec)) / 2
    assert world.economy[usa] == pytest.approx(expected)
    assert not np.isnan(world.economy).any()


def test_states_together_hold_the_sum_of_their_shares():
    states = shipped.load(1935).states
    ones = [1 / len(states)] * len(states)
    assert held_by({"USA", "FRN", "XXX"}, states, ones) == pytest.approx(2 / len(states))
    assert held_by({state.code for state in states}, states, ones) == pytest.approx(1)
