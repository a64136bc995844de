"""The templates agree with the historical record."""

from __future__ import annotations

import csv
import json
import re
from importlib import resources

import pytest

from sandbox.sentences import Refusal
from sandbox.treaty import codes
from sandbox.treaty.articles import (
    Aggressors,
    FindingBody,
    FindingRule,
    Instrument,
    Place,
    Rung,
    Victims,
)
from sandbox.treaty.file import write
from sandbox.treaty.templates import in_year, open_treaty, template, template_info, template_names
from sandbox.world.shipped import load

FOLDER = resources.files("resources") / "templates"
TABLES = sorted(entry.name for entry in FOLDER.iterdir() if entry.name.endswith(".csv"))
PARTY_TABLES = [name for name in TABLES if name.endswith("-parties.csv")]


def rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader((FOLDER / table).read_text("utf-8").splitlines()))


def parties_on(table: str, day: str) -> set[str]:
    return {
        row["state"]
        for row in rows(table)
        if row["from"] <= day and (not row["to"] or day <= row["to"])
    }


# F. P. Walters, A History of the League of Nations (1952): 42 original members when the first
# Assembly met, six admitted by it; three Baltic states 1921, Hungary 1922, Ireland and Ethiopia
# 1923, the Dominican Republic 1924; most members ever from 28 September 1934 to 23 February 1935.
@pytest.mark.parametrize(
    ("day", "count"),
    [
        ("1920-11-15", 42),
        ("1920-12-31", 48),
        ("1921-12-31", 51),
        ("1922-12-31", 52),
        ("1923-12-31", 54),
        ("1924-12-31", 55),
        ("1934-09-27", 57),
        ("1934-09-28", 58),
        ("1935-02-23", 58),
        ("1935-02-24", 57),
    ],
)
def test_the_league_had_as_many_members_as_history_counts(day: str, count: int) -> None:
    assert len(parties_on("league-parties.csv", day)) == count


def test_sixty_three_states_were_ever_in_the_league() -> None:
    assert len({row["state"] for row in rows("league-parties.csv")}) == 63


def test_the_league_of_1935_binds_57_of_the_66_states_of_its_world() -> None:
    world = load(1935)
    bound = template("league", 1935).bound & set(world.codes)
    assert (len(bound), len(world)) == (57, 66)
    assert set(world.codes) - bound == {
        "USA", "COS", "BRA", "GMY", "YEM", "YAR", "SAU", "MON", "NEP", "JPN", "BHU",
    } & set(world.codes)  # fmt: skip


@pytest.mark.parametrize(
    ("state", "last"),
    [("GMY", 1933), ("JPN", 1933), ("ITA", 1937), ("BRA", 1926), ("COS", 1925), ("RUS", 1939),
     ("PAR", 1935), ("SPN", 1939), ("AUS", 1938), ("ALB", 1939), ("HUN", 1939), ("CHL", 1938)],
)  # fmt: skip
def test_a_state_leaves_the_league_with_the_year_of_its_notice(state: str, last: int) -> None:
    league = template("league")
    assert state in league.parties.bound_in(last)
    assert state not in league.parties.bound_in(last + 1)


# United Nations, "Growth in United Nations membership".
UN = {
    1945: 51, 1946: 55, 1947: 57, 1948: 58, 1949: 59, 1950: 60, 1955: 76, 1956: 80, 1957: 82,
    1958: 82, 1960: 99, 1961: 104, 1962: 110, 1964: 115, 1965: 117, 1966: 122, 1967: 123,
    1968: 126, 1970: 127, 1971: 132, 1973: 135, 1974: 138, 1975: 144, 1976: 147, 1977: 149,
    1978: 151, 1979: 152, 1980: 154, 1981: 157, 1982: 157, 1983: 158, 1984: 159, 1990: 159,
    1991: 166, 2000: 189, 2001: 189, 2002: 191, 2006: 192, 2011: 193, 2014: 193, 2022: 193,
}  # fmt: skip


@pytest.mark.parametrize(("year", "count"), UN.items())
def test_the_united_nations_had_as_many_members_as_it_says(year: int, count: int) -> None:
    assert len(parties_on("un-charter-parties.csv", f"{year}-12-31")) == count


@pytest.mark.parametrize(
    ("year", "outside"),
    [
        (1950, {"BLR", "UKR"}),
        (1956, {"BLR", "UKR"}),
        # And those of whose ground another state held more of the year.
        (1990, {"BLR", "UKR", "GMY", "YAR", "YPR"}),
        (2001, set()),
        (2022, set()),
    ],
)
def test_members_that_were_no_states_of_the_system_are_the_known_ones(
    year: int, outside: set[str]
) -> None:
    assert template("un-charter", year).bound - set(load(year).codes) == outside


def test_the_chinese_seat_passes_from_the_republic_to_the_people_s_republic() -> None:
    for year, holder, other in [(1948, "CHN", "TAW"), (1950, "TAW", "CHN"), (1979, "CHN", "TAW")]:
        charter = template("un-charter", year)
        assert holder in charter.bound & set(charter.finding.vetoes)
        assert other not in charter.bound | set(charter.finding.council)


def test_indonesia_was_away_from_the_united_nations_in_1965_and_1966_only() -> None:
    assert "INS" in parties_on("un-charter-parties.csv", "1965-01-01")
    assert "INS" not in parties_on("un-charter-parties.csv", "1965-12-31")
    assert "INS" in parties_on("un-charter-parties.csv", "1966-12-31")


# NATO, "Member countries", with the day each protocol of accession took effect.
NATO = {
    1949: 12, 1951: 12, 1952: 14, 1955: 15, 1982: 16, 1990: 16, 1999: 19, 2004: 26, 2009: 28,
    2017: 29, 2020: 30, 2022: 30, 2023: 31, 2024: 32,
}  # fmt: skip


@pytest.mark.parametrize(("year", "count"), NATO.items())
def test_the_north_atlantic_treaty_had_as_many_parties_as_it_says(year: int, count: int) -> None:
    assert len(parties_on("north-atlantic-parties.csv", f"{year}-12-31")) == count


@pytest.mark.parametrize("table", PARTY_TABLES)
def test_a_state_has_no_two_memberships_at_once(table: str) -> None:
    spells: dict[str, list[tuple[str, str]]] = {}
    for row in rows(table):
        spells.setdefault(row["state"], []).append((row["from"], row["to"] or "9999"))
    for own in spells.values():
        days = [day for spell in sorted(own) for day in spell]
        assert days == sorted(set(days))


@pytest.mark.parametrize("table", PARTY_TABLES)
def test_dates_of_membership_are_whole_days(table: str) -> None:
    for row in rows(table):
        for day in (row["from"], row["to"], row["legal_effect"]):
            assert not day or re.fullmatch(r"\d{4}-\d{2}-\d{2}", day)


def test_no_withdrawal_from_the_league_took_effect_before_two_years() -> None:
    for row in rows("league-parties.csv"):
        if row["ended"] == "withdrew":
            days = (int(row["legal_effect"][:4]) - int(row["to"][:4])) * 12
            assert days == 24


@pytest.mark.parametrize("table", TABLES)
def test_every_row_names_a_known_state_and_a_known_source(table: str) -> None:
    sources = set(re.findall(r"^\| `([^`]+)` \|", (FOLDER / "SOURCES.md").read_text(), re.M))
    for row in rows(table):
        assert codes.is_known(row["state"])
        assert row["source"] in sources


@pytest.mark.tenth
@pytest.mark.parametrize("name", [name for name in template_names() if name != "locarno"])
def test_who_has_a_seat_or_a_reservation_in_a_year_is_a_party_then(name: str) -> None:
    info = template_info(name)
    for year in range(info.first, info.last + 1):
        treaty = template(name, year)
        assert set(treaty.finding.council) <= treaty.bound
        assert {reservation.party for reservation in treaty.reservations} <= treaty.bound


def test_the_league_council_grew_from_four_elected_members_to_eleven() -> None:
    permanent = {"UKG", "FRN", "ITA", "JPN", "GMY", "RUS"}
    for first, last, elected in [
        (1920, 1921, 4), (1923, 1925, 6), (1926, 1932, 9), (1933, 1935, 10), (1936, 1939, 11),
    ]:  # fmt: skip
        for year in (first, last):
            council = set(template("league-as-signed", year).finding.council)
            assert len(council - permanent) == elected, year


def test_the_council_that_met_on_ethiopia_is_the_one_that_sat() -> None:
    # The Committee of Six was drawn from it, and its report of 7 October 1935 adopted by it.
    assert set(template("league-as-signed", 1935).finding.council) == {
        "UKG", "FRN", "ITA", "RUS",
        "ARG", "AUL", "CHL", "DEN", "ECU", "POL", "POR", "ROM", "SPN", "TUR",
    }  # fmt: skip


@pytest.mark.parametrize("year", range(1946, 2026))
def test_the_security_council_has_eleven_seats_and_fifteen_from_1966(year: int) -> None:
    finding = template("un-charter", year).finding
    assert len(finding.council) == (11 if year < 1966 else 15)
    assert len(finding.vetoes) == 5
    assert set(finding.vetoes) <= set(finding.council)


def test_the_league_s_terms_weaken_in_1921() -> None:
    assert template("league", 1920).finding.body is FindingBody.COUNCIL
    league = template("league", 1921)
    assert league.finding.body is FindingBody.EACH_PARTY
    assert league.obligations.sanctions is Rung.MANDATORY
    assert league.obligations.force is Rung.RECOMMEND


def test_the_league_as_signed_finds_by_a_unanimous_council_without_the_disputants() -> None:
    finding = template("league-as-signed", 1935).finding
    assert finding.body is FindingBody.COUNCIL
    assert finding.rule is FindingRule.UNANIMITY
    assert not finding.disputants_vote
    assert not finding.patrons


def test_the_league_with_the_united_states_differs_by_one_party_and_one_seat() -> None:
    league, with_usa = template("league", 1935), template("league-with-usa", 1935)
    assert with_usa.bound - league.bound == {"USA"}
    assert set(with_usa.finding.council) - set(league.finding.council) == {"USA"}
    assert with_usa.obligations == league.obligations
    assert with_usa.reservations == league.reservations


@pytest.mark.parametrize(
    ("year", "state", "instrument", "rung"),
    [
        (1935, "SWZ", Instrument.FORCE, Rung.NONE),
        (1935, "SWZ", Instrument.SANCTIONS, Rung.MANDATORY),
        (1938, "SWZ", Instrument.SANCTIONS, Rung.NONE),
        (1935, "SWD", Instrument.SANCTIONS, Rung.MANDATORY),
        (1936, "SWD", Instrument.SANCTIONS, Rung.DISCRETIONARY),
        (1938, "SWD", Instrument.SANCTIONS, Rung.RECOMMEND),
        (1936, "BEL", Instrument.SANCTIONS, Rung.MANDATORY),
        (1938, "BEL", Instrument.SANCTIONS, Rung.RECOMMEND),
        (1930, "GMY", Instrument.SANCTIONS, Rung.DISCRETIONARY),
    ],
)
def test_the_neutrals_reserve_themselves_year_by_year(
    year: int, state: str, instrument: Instrument, rung: Rung
) -> None:
    assert template("league", year).rung_of(state, instrument) is rung


def test_the_north_atlantic_treaty_is_discretionary_and_looks_outward() -> None:
    treaty = template("north-atlantic", 1950)
    assert treaty.obligations.sanctions is treaty.obligations.force is Rung.DISCRETIONARY
    assert treaty.casus.aggressors is Aggressors.OUTSIDERS
    assert treaty.casus.victims is Victims.PARTIES
    assert treaty.order.place is Place.REGIONAL
    assert treaty.order.serves == "un-charter"
    assert treaty.reservations == ()


def test_uniting_for_peace_has_the_parties_of_the_charter_and_asks_the_assembly() -> None:
    treaty = template("uniting-for-peace", 1956)
    assert treaty.bound == template("un-charter", 1956).bound
    assert treaty.finding.body is FindingBody.ASSEMBLY
    assert treaty.finding.rule is FindingRule.TWO_THIRDS
    assert treaty.obligations.sanctions is treaty.obligations.force is Rung.RECOMMEND


@pytest.mark.parametrize("year", [1935, 1950, 2022])
def test_the_ideal_binds_every_state_of_its_world(year: int) -> None:
    assert template("ideal", year).bound == set(load(year).codes)


def test_moving_a_template_to_another_year_moves_its_membership() -> None:
    league = template("league", 1932)
    assert "GMY" in league.bound
    assert "GMY" not in league.with_(year=1935).bound


@pytest.mark.parametrize("name", template_names())
def test_every_template_says_where_it_comes_from(name: str) -> None:
    treaty = template(name)
    assert treaty.origin == name
    assert treaty.source
    assert treaty.note
    assert template_info(name).default == treaty.year


@pytest.mark.parametrize("name", template_names())
def test_every_year_of_a_template_can_be_opened(name: str) -> None:
    info = template_info(name)
    for year in range(info.first, info.last + 1):
        assert template(name, year).year == year


def test_all_template_files_are_listed() -> None:
    shipped = {entry.name[:-5] for entry in FOLDER.iterdir() if entry.name.endswith(".json")}
    assert shipped == set(template_names())


def test_all_tables_are_used() -> None:
    used = " ".join(
        json.dumps(json.loads((FOLDER / f"{name}.json").read_text("utf-8")))
        for name in template_names()
    )
    assert all(f'"{table}"' in used for table in TABLES)


def refusal(reference: str) -> str:
    with pytest.raises(Refusal) as caught:
        open_treaty(reference)
    return str(caught.value)


def test_a_year_outside_a_template_names_its_span() -> None:
    assert refusal("league@1947") == (
        "The template league covers the years 1920 to 1946, not 1947."
    )
    assert "1949 to" in refusal("north-atlantic@1948")


def test_a_reference_is_a_template_at_a_year_a_template_or_a_file(tmp_path) -> None:  # type: ignore[no-untyped-def]
    league = open_treaty("league@1938")
    assert (league.origin, league.year) == ("league", 1938)
    assert open_treaty("league") == template("league", 1935)
    write(league, tmp_path / "own.treaty")
    assert open_treaty(str(tmp_path / "own.treaty")) == league
    assert open_treaty(tmp_path / "own.treaty") == league


def test_what_is_neither_template_nor_file_is_refused_with_help() -> None:
    assert "did you mean league?" in refusal("legue@1935")
    assert "the templates are league, " in refusal("zzz")
    assert "names no year" in refusal("league@193")
    assert "does not exist" in refusal("none.treaty")


def test_an_unchanged_template_moves_with_its_terms_and_a_changed_one_keeps_its_own():
    weakened, signed = template("league", 1935), template("league", 1920)
    assert weakened.finding != signed.finding or weakened.reservations != signed.reservations
    assert in_year(weakened, 1920) == signed
    edited = weakened.with_(name="Mine")
    assert in_year(edited, 1920) == edited.with_(year=1920)
    assert in_year(weakened, 2000) == weakened.with_(year=2000)
