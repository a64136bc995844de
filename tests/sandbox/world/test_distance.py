import math

import numpy as np
import pytest

from sandbox.world import shipped
from sandbox.world.distance import DistanceMode, great_circle_miles, miles_a_day, strength_at

C = np.array([0.2, 0.05])
MILES = np.array([[0.0, 3000.0], [3000.0, 0.0]])


def miles_between(year, one, other):
    world = shipped.load(year)
    return world.capital_miles[world.place(one), world.place(other)]


def test_a_quarter_of_the_equator_is_a_quarter_of_the_earths_girth():
    miles = great_circle_miles(np.array([0.0, 0.0]), np.array([0.0, 90.0]))
    assert miles[0, 1] == pytest.approx(3958.7613 * math.pi / 2)
    assert miles[0, 0] == 0


def test_opposite_points_are_half_the_earths_girth_apart():
    miles = great_circle_miles(np.array([30.0, -30.0]), np.array([10.0, -170.0]))
    assert miles[0, 1] == pytest.approx(3958.7613 * math.pi)


@pytest.mark.parametrize(
    ("one", "other", "miles"),
    [("UKG", "FRN", 213), ("ITA", "ETH", 2780), ("USA", "UKG", 3670), ("USA", "AUL", 9907)],
)
def test_capitals_are_as_far_apart_as_an_atlas_says(one, other, miles):
    assert miles_between(1935, one, other) == pytest.approx(miles, rel=0.01)


def test_without_distance_strength_is_the_same_everywhere():
    p = strength_at(C, MILES, DistanceMode.NONE, 1935)
    np.testing.assert_array_equal(p, [[0.2, 0.2], [0.05, 0.05]])


def test_boulding_loses_strength_in_a_straight_line():
    p = strength_at(C, MILES, DistanceMode.BOULDING, 1935)
    np.testing.assert_allclose(p, [[0.2, 0.2 * 0.76], [0.05 * 0.76, 0.05]])


def test_boulding_leaves_nothing_beyond_12500_miles():
    p = strength_at(C, np.array([[0.0, 12_500.0], [13_000.0, 0.0]]), DistanceMode.BOULDING, 1935)
    assert p[0, 1] == p[1, 0] == 0


def test_bueno_de_mesquita_raises_strength_to_a_power_of_the_days_of_travel():
    p = strength_at(C, MILES, DistanceMode.BUENO_DE_MESQUITA, 1935)
    # 3000 miles at 375 a day are 8 days: log10(8 + 10 - e) = 1.18417.
    assert p[0, 1] == pytest.approx(0.2**1.18417, rel=1e-5)
    # At home log10(10 - e) = 0.8622.
    assert p[1, 1] == pytest.approx(0.05**0.86223, rel=1e-4)


@pytest.mark.parametrize(
    ("year", "miles"), [(1918, 250), (1919, 375), (1945, 375), (1946, 500), (2022, 500)]
)
def test_forces_travel_faster_in_later_years(year, miles):
    assert miles_a_day(year) == miles


def test_neighbours_by_land_are_no_distance_apart():
    world = shipped.load(1935)
    france, germany, britain = (world.place(code) for code in ("FRN", "GMY", "UKG"))
    assert world.miles[france, germany] == 0
    assert world.capital_miles[france, germany] > 500
    assert world.miles[france, britain] == world.capital_miles[france, britain]


@pytest.mark.parametrize("mode", list(DistanceMode))
@pytest.mark.parametrize("year", [1935, 2022])
def test_no_state_is_stronger_away_than_at_home(mode, year):
    world = shipped.load(year)
    p = world.strength_at(np.full(len(world), 1 / len(world)), mode)
    assert (p <= np.diag(p)[:, None] + 1e-15).all()
    assert np.isfinite(p).all()
