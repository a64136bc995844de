"""The map for other programs, held against RFC 7946 and the rules of simple features."""

from __future__ import annotations

import json
from typing import Any

import pytest
from shapely import is_ccw
from shapely.geometry import Point, shape

from sandbox import load_world, open_treaty
from sandbox.model.draft import Draft
from ui.map.geojson import geojson


def features(year: int) -> dict[str, dict[str, Any]]:
    draft = Draft(open_treaty("league@1935"), load_world(year))
    return {feature["id"]: feature for feature in json.loads(geojson(draft))["features"]}


@pytest.fixture(scope="module")
def present() -> dict[str, dict[str, Any]]:
    return features(2025)


@pytest.mark.tenth
@pytest.mark.parametrize("year", [1920, 1939, 1990, 2025])
def test_every_shape_is_valid(year):
    for code, feature in features(year).items():
        land = shape(feature["geometry"])
        assert land.is_valid, code
        west, south, east, north = land.bounds
        assert -180 <= west <= east <= 180, code
        assert -90 <= south <= north <= 90, code
        for part in getattr(land, "geoms", ()):
            assert not isinstance(part, Point)
            assert is_ccw(part.exterior), code
            assert not any(map(is_ccw, part.interiors)), code
            assert part.bounds[2] - part.bounds[0] < 180, code


@pytest.mark.tenth
@pytest.mark.parametrize(
    ("code", "longitude", "latitude"),
    [
        ("RUS", 179.0, 68.0),  # Chukotka, on both sides of 180 degrees
        ("RUS", -179.0, 67.5),
        ("USA", -169.0, 63.2),  # St Lawrence Island, which the edge of the page cuts
        ("USA", -168.999, 63.2),
        ("USA", -169.001, 63.2),
        ("NEW", -176.5, -44.0),  # the Chathams, beyond 180 degrees
        ("CAN", -75.0, 46.0),
        ("LES", 28.3, -29.6),
    ],
)
def test_land_is_where_it_is(present, code, longitude, latitude):
    spot = Point(longitude, latitude)
    on = {each for each, found in present.items() if shape(found["geometry"]).contains(spot)}
    assert on == {code}


def test_a_hole_is_no_land(present):
    lesotho = Point(28.3, -29.6)
    south_africa = shape(present["SAF"]["geometry"])
    assert south_africa.convex_hull.contains(lesotho)
    assert not south_africa.contains(lesotho)


def test_a_state_says_which_it_is_in_the_tables_of_others(present):
    france = present["FRN"]["properties"]
    assert (france["cow"], france["iso3"], france["year"]) == (220, "FRA", 2025)
    assert france["name"] == "France"
    east = features(1990)["GDR"]["properties"]
    assert (east["cow"], east["iso3"]) == (265, None)
