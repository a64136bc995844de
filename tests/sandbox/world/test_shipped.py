from __future__ import annotations

import numpy as np
import pytest

from sandbox.sentences import Refusal
from sandbox.world import shipped
from sandbox.world.relations import PactKind
from sandbox.world.states import Region, region_of

YEARS = shipped.years()


def named(world, mask):
    return {code for code, yes in zip(world.codes, mask, strict=True) if yes}


def test_the_promised_years_are_there():
    expected = (*range(1920, 1940), 1950, 1956, 1961, 1962, 1968, 1979, 1982)
    assert (*expected, 1990, 2001, 2014, 2022, 2025) == YEARS


@pytest.mark.parametrize("year", YEARS)
def test_every_year_loads_whole(year):
    world = shipped.load(year)
    n = len(world)
    assert world.year == year
    assert world.indicators.shape == (n, 6)
    assert world.water.shape == world.rivals.shape == world.capital_miles.shape == (n, n)
    assert list(world.states) == sorted(world.states, key=lambda state: state.cow)
    assert not np.isnan(world.indicators).all(axis=1).any()
    np.testing.assert_array_equal(world.water, world.water.T)
    np.testing.assert_array_equal(world.rivals, world.rivals.T)
    assert np.isinf(np.diag(world.water)).all()
    assert not np.diag(world.rivals).any()
    assert np.isfinite(world.capital_miles).all()


@pytest.mark.parametrize("year", YEARS)
def test_every_state_has_a_place(year):
    for state in shipped.load(year).states:
        assert isinstance(state.region, Region)
        assert state.name
        assert state.capital.name
        assert -90 <= state.capital.latitude <= 90
        assert -180 <= state.capital.longitude <= 180


@pytest.mark.parametrize(
    ("year", "count"), [(1920, 59), (1935, 66), (1939, 65), (1950, 75), (1990, 162), (2022, 195)]
)
def test_a_year_has_the_states_of_the_system(year, count):
    assert len(shipped.load(year)) == count


def test_a_state_with_one_day_in_a_year_is_in_its_world():
    assert "AUS" in shipped.load(1938)
    assert {"CZE", "ALB", "POL"} <= set(shipped.load(1939).codes)
    assert "ETH" in shipped.load(1936)
    assert "ETH" not in shipped.load(1937)


@pytest.mark.parametrize(
    ("year", "great"),
    [
        (1920, "USA UKG FRN ITA JPN"),
        (1935, "USA UKG FRN GMY ITA RUS JPN"),
        (1950, "USA UKG FRN RUS CHN"),
        (2022, "USA UKG FRN GMY RUS CHN JPN"),
    ],
)
def test_great_powers_are_those_of_the_year(year, great):
    world = shipped.load(year)
    assert named(world, world.great) == set(great.split())


@pytest.mark.parametrize(
    ("year", "nuclear"),
    [
        (1939, ""),
        (1950, "USA RUS"),
        (1956, "USA RUS UKG"),
        (1962, "USA RUS UKG FRN"),
        (1968, "USA RUS UKG FRN CHN ISR"),
        (1982, "USA RUS UKG FRN CHN ISR IND SAF"),
        (1990, "USA RUS UKG FRN CHN ISR IND"),
        (2001, "USA RUS UKG FRN CHN ISR IND PAK"),
        (2022, "USA RUS UKG FRN CHN ISR IND PAK PRK"),
    ],
)
def test_nuclear_powers_are_those_of_the_year(year, nuclear):
    world = shipped.load(year)
    assert named(world, world.nuclear) == set(nuclear.split())


@pytest.mark.parametrize(
    ("year", "code", "name", "capital"),
    [
        (1920, "TUR", "Ottoman Empire", "Constantinople"),
        (1923, "TUR", "Ottoman Empire", "Constantinople"),
        (1924, "TUR", "Turkey", "Ankara"),
        (1925, "AUL", "Australia", "Melbourne"),
        (1931, "CHN", "China", "Nanjing"),
        (1935, "RUS", "Soviet Union", "Moscow"),
        (1935, "IRN", "Iran", "Tehran"),
        (1939, "THI", "Thailand", "Bangkok"),
        (1968, "PAK", "Pakistan", "Islamabad"),
        (1979, "YUG", "Yugoslavia", "Belgrade"),
        (2022, "YUG", "Serbia", "Belgrade"),
        (2022, "TUN", "Tunisia", "Tunis"),
    ],
)
def test_names_and_capitals_are_those_of_the_year(year, code, name, capital):
    state = shipped.load(year).state(code)
    assert (state.name, state.capital.name) == (name, capital)


@pytest.mark.parametrize(
    ("year", "one", "other", "miles"),
    [
        (1935, "FRN", "GMY", 0),
        (1935, "UKG", "FRN", 24),
        (1935, "ITA", "ETH", np.inf),
        (1939, "POL", "RUS", 0),
        (1956, "RUS", "JPN", 12),
        (2022, "USA", "RUS", 12),
        (1962, "TUR", "CYP", 150),
    ],
)
def test_borders_are_those_of_the_map(year, one, other, miles):
    world = shipped.load(year)
    assert world.water[world.place(one), world.place(other)] == miles


def test_rivals_are_those_of_the_year():
    world = shipped.load(1935)
    assert world.rivals[world.place("ITA"), world.place("ETH")]
    assert not world.rivals[world.place("UKG"), world.place("USA")]


def test_a_year_after_the_tables_end_says_as_of_when():
    assert shipped.load(2022).as_of == "2016-12-31"
    assert shipped.load(2014).as_of is None


@pytest.mark.parametrize(
    ("year", "sentence"),
    [
        (1914, "There are no figures for 1914; the first year there is one is 1920."),
        (1947, "There are no figures for 1947; the nearest years are 1939 and 1950."),
        (2030, "There are no figures for 2030; the last year there is one is 2025."),
    ],
)
def test_a_year_without_figures_is_refused_with_the_nearest_years(year, sentence):
    with pytest.raises(Refusal) as refused:
        shipped.load(year)
    assert str(refused.value) == sentence


def test_an_unknown_state_is_refused_with_a_sentence():
    with pytest.raises(Refusal, match="ISR is not a state of the world of 1935"):
        shipped.load(1935).place("ISR")


def test_a_loaded_world_cannot_be_changed_by_one_of_its_readers():
    with pytest.raises(ValueError, match="read-only"):
        shipped.load(1935).indicators[0, 0] = 0


@pytest.mark.parametrize(
    ("cow", "region"),
    [
        (2, Region.AMERICAS),
        (200, Region.EUROPE),
        (560, Region.SUB_SAHARAN_AFRICA),
        (640, Region.MIDDLE_EAST),
        (740, Region.ASIA),
        (900, Region.OCEANIA),
    ],
)
def test_the_number_of_a_state_gives_its_region(cow, region):
    assert region_of(cow) is region


def test_a_number_outside_the_ranges_has_no_region():
    with pytest.raises(ValueError, match="1000"):
        region_of(1000)


def test_the_border_graph_carries_the_water_between_states():
    graph = shipped.load(1935).border_graph()
    assert set(graph) == set(shipped.load(1935).codes)
    assert graph.edges["FRN", "GMY"]["water"] == 0
    assert graph.edges["UKG", "FRN"]["water"] == 24
    assert not graph.has_edge("ITA", "ETH")
    assert graph.nodes["ETH"] == {"name": "Ethiopia", "region": "Sub-Saharan Africa"}


def test_the_pact_graph_joins_states_with_a_promise_either_way():
    world = shipped.load(1939)
    graph = world.pact_graph()
    assert graph.has_edge("UKG", "GRC")
    assert graph.has_edge("FRN", "POL")
    assert not graph.has_edge("GMY", "RUS")
    assert world.pact_graph(PactKind.NON_AGGRESSION).has_edge("GMY", "RUS")
