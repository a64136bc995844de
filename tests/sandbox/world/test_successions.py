"""Two states on one ground in one year: the one that held it longer is in the world."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from sandbox import cli, judge, load_world, open_treaty
from sandbox.report.wording.gaps import data_facts, gap_lines
from sandbox.sentences import Refusal
from sandbox.world import shipped
from sandbox.world.strength import INDICATORS, StrengthIndex
from sandbox.world.successions import absent, days_in, successions
from sandbox.world.tables import rows

TABLE = [one for ones in successions().values() for one in ones]


def spells(year):
    """Return the published spells of the states with a day in the system in a year."""
    found: dict[str, list[tuple[str, str | None]]] = {}
    for row in rows("states"):
        ended = row["ended"] or None
        if int(row["began"][:4]) <= year and (ended is None or year <= int(ended[:4])):
            found.setdefault(row["code"], []).append((row["began"], ended))
    return found


#: By year who is left out, and who held that ground longer; all other years leave out nobody.
LEFT_OUT = {
    1830: {"BEL": "NTH"},
    1860: {"MOD": "ITA", "PMA": "ITA", "TUS": "ITA"},
    1861: {"SIC": "ITA"},
    1867: {"HSG": "GMY", "MEC": "GMY", "SAX": "GMY"},
    1871: {"BAD": "GMY", "BAV": "GMY", "WRT": "GMY"},
    1903: {"PAN": "COL"},
    1917: {"FIN": "RUS"},
    1918: {"CZE": "AUH", "HUN": "AUH", "POL": "AUH"},
    1922: {"IRE": "UKG"},
    1949: {"TAW": "CHN"},
    1958: {"SYR": "EGY"},
    1961: {"SYR": "EGY"},
    1964: {"ZAN": "TAZ"},
    1965: {"SIN": "MAL"},
    1971: {"BNG": "PAK"},
    1975: {"RVN": "DRV"},
    1990: {"GMY": "GFR GDR", "YAR": "YEM", "YPR": "YEM"},
    1991: dict.fromkeys(["EST", "LAT", "LIT", "MLD", "UKR", "BLR", "ARM", "GRG"], "RUS")
    | dict.fromkeys(["AZE", "TKM", "TAJ", "KYR", "UZB", "KZK"], "RUS"),
    2011: {"SSD": "SUD"},
}


@pytest.mark.parametrize("year", range(1816, 2026))
def test_who_is_left_out_of_a_year_by_the_published_dates(year):
    expected = {code: tuple(by.split()) for code, by in LEFT_OUT.get(year, {}).items()}
    assert absent(year, spells(year)) == expected


@pytest.mark.parametrize(
    ("year", "code", "days"),
    [
        (1990, "GMY", 90),
        (1990, "GFR", 275),
        (1990, "GDR", 275),
        (1990, "YEM", 224),
        (1990, "YAR", 141),
        (1990, "YPR", 141),
        (1961, "SYR", 94),
        (1958, "SYR", 32),
        (1964, "ZAN", 117),
        (1964, "TAZ", 366),
        (1918, "AUH", 316),
        (1991, "UKR", 6),
        (2011, "SSD", 176),
    ],
)
def test_days_are_counted_from_the_first_to_the_last(year, code, days):
    assert len(days_in(spells(year)[code], year)) == days


def test_a_date_that_stops_at_the_month_or_the_year_means_all_of_it():
    assert len(days_in([("1990-05", "1990-06")], 1990)) == 61
    assert len(days_in([("1990", "1990")], 1990)) == 365
    assert len(days_in([("1992-02", "1992-02"), ("1992-12", None)], 1992)) == 29 + 31
    assert len(days_in([("1990-12", "9999")], 1990)) == 31


def germany(last_of_two: date):
    """Return Germanies of which the two end on a day and the one begins on the next."""
    two = [("1955-05-05", last_of_two.isoformat())]
    first = (last_of_two + timedelta(days=1)).isoformat()
    return {"GFR": two, "GDR": two, "GMY": [(first, None)]}


@pytest.mark.parametrize(
    ("last_of_two", "gone"),
    [
        # 182 days and 183: the one that followed held the ground longer.
        (date(1990, 7, 1), {"GFR": ("GMY",), "GDR": ("GMY",)}),
        # 183 days and 182.
        (date(1990, 7, 2), {"GMY": ("GFR", "GDR")}),
        (date(1990, 1, 1), {"GFR": ("GMY",), "GDR": ("GMY",)}),
        (date(1990, 12, 30), {"GMY": ("GFR", "GDR")}),
    ],
)
def test_one_day_decides(last_of_two, gone):
    assert absent(1990, germany(last_of_two)) == gone


def test_of_two_that_held_it_as_long_the_first_stays():
    # 1964 has 366 days: 183 each.
    members = {"ZAN": [("1963-12-19", "1964-07-01")], "TAZ": [("1961-12-09", None)]}
    assert absent(1964, members) == {}
    members["ZAN"] = [("1963-12-19", "1964-06-30")]
    assert absent(1964, members) == {"ZAN": ("TAZ",)}
    members = {"MLI": [("1960-01-01", None)], "SEN": [("1960-07-02", None)]}
    assert absent(1960, members) == {"SEN": ("MLI",)}
    members["SEN"] = [("1960-07-01", None)]
    assert absent(1960, members) == {}


def test_a_state_stays_where_the_other_is_no_member():
    alone = {"GMY": [("1990-10-03", None)]}
    assert absent(1990, alone) == {}
    # Austria-Hungary was gone before Austria began, and Zanzibar was no state before 1963.
    assert absent(1919, spells(1919)) == absent(1963, spells(1963)) == {}


@pytest.mark.parametrize("one", TABLE, ids=lambda one: f"{one.before}-{one.after}-{one.day}")
def test_a_succession_has_the_dates_of_the_published_states(one):
    members = spells(one.day.year)
    eve = (one.day - timedelta(days=1)).isoformat()
    begins = one.day.isoformat() in [began for began, _ in members[one.after]]
    ends = eve in [ended for _, ended in members[one.before]]
    assert begins or ends
    assert ends or one.before not in one.is_all_of
    assert begins or one.after not in one.is_all_of


def test_every_state_that_ended_for_good_has_one_that_followed_it_or_a_reason():
    last = {row["code"]: row["ended"] for row in rows("states")}
    ended = {code for code, day in last.items() if day}
    # Czechoslovakia ended with a year; Korea became a dependency, not a part of Japan.
    assert ended - {one.before for one in TABLE} == {"CZE", "KOR"}


@pytest.mark.parametrize("year", shipped.years())
def test_the_totals_of_a_shipped_year_are_those_of_its_states(year):
    check_totals(shipped.load(year), shipped_figures(year))


def shipped_figures(year):
    table = "present" if shipped.is_present(year) else "indicators"
    return {row["state"]: row for row in rows(table) if row["year"] == str(year)}


def check_totals(world, figures):
    """Each ground counts once: the shares are of the sums over the states that are in the world."""
    here = set(world.codes)
    gone = set(LEFT_OUT.get(world.year, {}))
    assert set(figures) - here == gone
    assert {one.code for one in world.displaced} == gone
    for column, name in enumerate(INDICATORS):
        total = sum(float(figures[code][name] or 0) for code in here if code in figures)
        assert np.nansum(world.indicators[:, column]) == pytest.approx(total, rel=1e-12)
    assert world.strength(StrengthIndex.CINC).sum() == pytest.approx(1, abs=1e-12)


def test_the_germanies_and_yemens_of_1990_count_once():
    world = shipped.load(1990)
    assert {"GFR", "GDR", "YEM"} <= set(world.codes)
    assert not {"GMY", "YAR", "YPR"} & set(world.codes)
    people = dict(zip(world.codes, world.indicators[:, INDICATORS.index("tpop")], strict=True))
    assert people["GFR"] + people["GDR"] == 63250 + 16250
    assert people["YEM"] == 11280
    assert world.land[world.place("GFR"), world.place("GDR")]
    assert world.land[world.place("YEM"), world.place("SAU")]


def test_a_verdict_on_1990_says_who_is_left_out_and_which_party(capsys):
    treaty, world = open_treaty("north-atlantic@1990"), load_world(1990)
    told = list(map(str, gap_lines(world, treaty.settings, treaty.bound)))
    assert told[:3] == [
        "Left out of the world of 1990, for their ground was held longer that year by West Germany"
        " and East Germany: Germany.",
        "Left out of the world of 1990, for their ground was held longer that year by Yemen: North"
        " Yemen and South Yemen.",
        "Parties to the treaty that are left out so, and count for nothing: Germany.",
    ]
    assert data_facts(world)["displaced"] == {
        "GMY": ["GFR", "GDR"],
        "YAR": ["YEM"],
        "YPR": ["YEM"],
    }
    assert judge(treaty).criteria
    arguments = ("judge", "north-atlantic@1990")
    assert cli.main(arguments, lambda chart, options: None, lambda chart, size: b"") == 0
    assert "left out so, and count for nothing: Germany." in " ".join(
        capsys.readouterr().out.split()
    )


def test_a_state_that_is_left_out_is_refused_with_the_reason():
    with pytest.raises(Refusal) as refused:
        shipped.load(1990).place("GMY")
    assert str(refused.value) == (
        "GMY (Germany) is not in the world of 1990: its ground was held longer that year by West"
        " Germany and East Germany."
    )
