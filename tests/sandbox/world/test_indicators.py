"""The six indicators by name, and their units in the published tables."""

from __future__ import annotations

from sandbox.world import shipped
from sandbox.world.indicators import NAMES, unit
from sandbox.world.strength import INDICATORS


def test_every_indicator_has_a_name():
    assert tuple(NAMES) == INDICATORS


def test_spending_is_in_pounds_until_the_first_world_war_and_in_dollars_since():
    assert str(unit("milex", 1913)) == "thousands of current British pounds"
    assert str(unit("milex", 1914)) == "thousands of current US dollars"


def test_the_present_day_counts_all_who_live_in_towns():
    (present,) = [year for year in shipped.years() if shipped.is_present(year)]
    assert "cities" in str(unit("upop", 1935))
    assert str(unit("upop", present)) == "thousands of persons"
