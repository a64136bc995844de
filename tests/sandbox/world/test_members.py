"""Who was a member of the system in a year, and whom a code meant then."""

from __future__ import annotations

import pytest

from sandbox.world.members import Members, Spell, shipped_members
from sandbox.world.tables import rows


@pytest.fixture
def members():
    return shipped_members()


@pytest.mark.parametrize(
    ("code", "year", "meant"),
    [
        ("DEU", 1914, "GMY"),
        ("DEU", 1946, None),
        ("DEU", 1970, "GFR"),
        # West Germany was there until 2 October, Germany from the 3rd.
        ("DEU", 1990, "GFR"),
        ("DEU", 1991, "GMY"),
        ("DDR", 1970, "GDR"),
        ("DDR", 1991, None),
        ("YEM", 1975, "YAR"),
        # Yemen was there from 22 May.
        ("YEM", 1990, "YEM"),
        ("CZE", 1970, "CZE"),
        ("CZE", 1940, None),
        ("CZE", 1992, "CZE"),
        ("CZE", 1993, "CZR"),
        ("SVK", 1970, None),
        ("KOR", 1905, "KOR"),
        ("KOR", 1906, None),
        ("KOR", 1950, "ROK"),
        ("PRK", 1905, None),
        ("AUS", 1935, "AUL"),
        ("AUT", 1935, "AUS"),
        ("SWZ", 1935, None),
        ("VNM", 1970, "DRV"),
        ("UKR", 1970, None),
        ("ROM", 1970, "ROM"),
        ("SUN", 1970, "RUS"),
        ("SUN", 1995, None),
        ("XXX", 1970, None),
    ],
)
def test_an_iso_code_means_who_held_the_ground_that_year(members, code, year, meant):
    assert members.with_iso3(code, year) == (members.numbers[meant] if meant else None)


@pytest.mark.parametrize("year", [1816, 1905, 1935, 1958, 1975, 2000, 2016, 2024])
def test_the_members_are_the_states_with_a_day_in_the_year(members, year):
    assert members.of(year) == {
        int(row["cow"])
        for row in rows("states")
        if row["began"][:4] <= str(year) <= (row["ended"] or "9999")[:4]
    }


def test_every_iso_code_of_today_means_its_state(members):
    for row in rows("states"):
        if row["iso3"] and not row["ended"]:
            assert members.with_iso3(row["iso3"], 2016) == int(row["cow"])


@pytest.mark.parametrize(
    ("began", "ended", "days"),
    [
        ("1990-10-03", None, 90),
        ("1945", "1990-10-02", 275),
        ("1990-02-01", "1990-02-29", 28),
        ("1990-06", "1990-06", 30),
        ("1990", "1990", 365),
        ("1991", None, 0),
    ],
)
def test_days_of_a_year_are_counted_from_dates_that_may_stop_early(began, ended, days):
    assert Members([Spell(2, "USA", began, ended)]).days(2, 1990) == days
