"""The shipped tables against the published ones, and against each other."""

from __future__ import annotations

import os
import subprocess
import sys
from decimal import Decimal

import pytest

from sandbox.world import shipped
from sandbox.world.strength import INDICATORS
from sandbox.world.tables import rows
from tests.reference import FOLDER, ROOT, codes, needs_reference, published

#: States whose capital, or its place, the published table has wrong (SOURCES.md).
CORRECTED = {"BRA", "CHN", "MAW", "PAL", "RVN", "SAU", "TAZ", "TUN", "TUR"}
WATER = {"1": 0, "2": 12, "3": 24, "4": 150, "5": 400}
LAST_DAY = {row["table"]: row["last_day"] for row in rows("last_days")}


def day(row, end):
    return f"{row[end + 'year']}-{int(row[end + 'month']):02}-{int(row[end + 'day']):02}"


def in_year(row, year):
    """Tell whether any day of the row's spell falls in the year."""
    return int(row["began"][:4]) <= year and (not row["ended"] or year <= int(row["ended"][:4]))


def spells(table, name):
    """Return our spells with their open ends closed on the table's last day."""
    return sorted((row[name], row["began"], row["ended"] or LAST_DAY[table]) for row in rows(table))


@needs_reference
def test_states_and_their_dates_are_the_published_ones():
    theirs = published("cow_states.csv")
    assert {(row["cow"], row["code"]) for row in rows("states")} == {
        (row["ccode"], row["stateabb"]) for row in theirs
    }
    assert spells("states", "cow") == sorted(
        (row["ccode"], day(row, "st"), day(row, "end")) for row in theirs
    )


@needs_reference
def test_great_powers_and_their_dates_are_the_published_ones():
    code = codes()
    assert spells("great_powers", "state") == sorted(
        (code[row["ccode"]], day(row, "st"), day(row, "end")) for row in published("cow_majors.csv")
    )


@needs_reference
def test_indicators_are_the_published_ones_to_four_significant_figures():
    code = codes()
    ours = {(row["year"], row["state"]): row for row in rows("indicators")}
    compared = 0
    for row in published("cow_nmc.csv"):
        if int(row["year"]) not in shipped.years():
            continue
        shown = ours.pop((row["year"], code[row["ccode"]]))
        for name in INDICATORS:
            assert (shown[name] == "") == (row[name] == "")
            if row[name]:
                assert float(shown[name]) == float(f"{float(row[name]):.4g}")
                compared += 1
    assert not ours
    assert compared > 13_000


def test_no_indicator_has_more_than_four_significant_figures():
    for row in rows("indicators"):
        for name in INDICATORS:
            if row[name]:
                assert len(Decimal(row[name]).normalize().as_tuple().digits) <= 4


@needs_reference
def test_capitals_are_the_published_ones_but_for_the_listed_corrections():
    code = codes()
    theirs = {
        (code[row["ccode"]], row["capital"], row["stdate"], row["enddate"]): row
        for row in published("cow_capitals.csv")
        if code[row["ccode"]] not in CORRECTED
    }
    ours = {
        (row["state"], row["capital"], row["began"], row["ended"] or LAST_DAY["capitals"]): row
        for row in rows("capitals")
        if row["state"] not in CORRECTED
    }
    assert ours.keys() == theirs.keys()
    for key, row in ours.items():
        assert float(row["latitude"]) == pytest.approx(float(theirs[key]["lat"]), abs=0.00501)
        assert float(row["longitude"]) == pytest.approx(float(theirs[key]["lng"]), abs=0.00501)


@needs_reference
@pytest.mark.parametrize("year", [1816, 1900, *shipped.years()])
def test_borders_are_the_published_ones_in_every_year(year):
    code = codes()
    theirs: dict[frozenset[str], int] = {}
    for row in published("cow_contdir.csv"):
        if row["conttype"] != "0" and int(row["stdate"][:4]) <= year <= open_end(row["enddate"]):
            pair = frozenset((code[row["ccode1"]], code[row["ccode2"]]))
            theirs[pair] = min(WATER[row["conttype"]], theirs.get(pair, 999))
    ours: dict[frozenset[str], int] = {}
    for row in rows("borders"):
        if in_year(row, year):
            pair = frozenset((row["first"], row["second"]))
            ours[pair] = min(int(row["water_miles"]), ours.get(pair, 999))
    assert ours == theirs


def open_end(date):
    return 9999 if date == "2016-12-01" else int(date[:4])


@needs_reference
@pytest.mark.parametrize("year", shipped.years())
def test_rivalries_are_the_published_ones_in_every_year(year):
    code = codes()
    theirs = {
        frozenset((code[row["ccode1"]], code[row["ccode2"]]))
        for row in published("tss_rivalries.csv")
        if int(row["start"]) <= year <= (9999 if row["end"] == "2020" else int(row["end"]))
    }
    ours = {
        frozenset((row["first"], row["second"])) for row in rows("rivalries") if in_year(row, year)
    }
    assert ours == theirs


@needs_reference
def test_the_maintainers_script_makes_the_shipped_tables(tmp_path):
    script = ROOT / "resources" / "make" / "worlds.py"
    environment = {**os.environ, "COVENANT_REFERENCE": str(FOLDER)}
    subprocess.run([sys.executable, script, tmp_path], check=True, env=environment)
    made = sorted(path.name for path in tmp_path.iterdir())
    assert len(made) == 7
    for name in made:
        shipped_bytes = (ROOT / "resources" / "worlds" / name).read_bytes()
        assert (tmp_path / name).read_bytes() == shipped_bytes, name


def test_every_state_named_in_a_table_is_in_the_table_of_states():
    known = {row["code"] for row in rows("states")}
    spells = ("capitals", "great_powers", "nuclear_powers", "former_names")
    for table in (*spells, "indicators", "present"):
        assert {row["state"] for row in rows(table)} <= known
    for table in ("borders", "rivalries", "present_borders"):
        assert {row[end] for row in rows(table) for end in ("first", "second")} <= known


def test_no_spell_ends_before_it_begins():
    for table in LAST_DAY:
        for row in rows(table):
            assert not row["ended"] or row["began"] <= row["ended"]


def test_iso_codes_belong_to_one_state_of_today_each():
    today = [row["iso3"] for row in rows("states") if not row["ended"] and row["iso3"]]
    assert len(today) == len(set(today)) == 194
    assert [row["code"] for row in rows("states") if not row["ended"] and not row["iso3"]] == [
        "KOS"
    ]
    assert all(len(code) == 3 and code.isupper() for code in today)


def test_a_former_name_ends_with_its_state_or_before():
    for row in rows("former_names"):
        assert row["began"] <= row["ended"]


def test_the_sources_name_every_table():
    text = (ROOT / "resources" / "worlds" / "SOURCES.md").read_text(encoding="utf-8")
    tables = list((ROOT / "resources" / "worlds").glob("*.csv"))
    assert len(tables) == 15
    for path in tables:
        assert f"| `{path.name}` |" in text
