"""Which state a row of a table is of: the column decides, the year decides, or the row is told."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from sandbox.library.rows import CapabilityRow, MembershipRow
from sandbox.sentences import Refusal
from sandbox.world.members import shipped_members
from tests.sandbox.library.samples import SAMPLES

CODES = shipped_members().codes

#: A row that can be read by any column, so that one that cannot be is not the greater part.
GOOD = {
    "stateabb": ("USA", "UKG", "FRN"),
    "ccode": ("2", "200", "220"),
    "iso3": ("USA", "GBR", "FRA"),
}


@pytest.fixture
def read(library, tmp_path):
    """Import a table of states, years and one figure; return what is held, and what was told."""

    def read(text: str):
        path = tmp_path / "table.csv"
        path.write_text(text)
        report = library.import_file(path)
        with library.database.reading() as session:
            rows = session.execute(
                select(CapabilityRow.state, CapabilityRow.year, CapabilityRow.milex)
                .where(CapabilityRow.source_id == report.source.id)
                .order_by(CapabilityRow.line)
            ).all()
        return (
            {(CODES[state], year): milex for state, year, milex in rows},
            {problem.line: str(problem.cause) for problem in report.problems},
        )

    return read


def test_codes_that_two_lists_share_are_those_of_the_correlates_of_war_in_stateabb(read):
    held, told = read(
        "stateabb,year,milex,milper\n"
        "AUS,1935,50,20\nAUL,1935,20,10\nSWZ,1935,30,5\nCZE,1935,60,150\n"
        "SLV,2000,300,10\nMNG,2010,50,2\nKOR,1905,1,7\n"
    )
    assert held == {
        ("AUS", 1935): 50,
        ("AUL", 1935): 20,
        ("SWZ", 1935): 30,
        ("CZE", 1935): 60,
        ("SLV", 2000): 300,
        ("MNG", 2010): 50,
        ("KOR", 1905): 1,
    }
    assert told == {}


def test_the_same_codes_are_those_of_iso_in_iso3(read):
    held, _ = read(
        "iso3,year,milex\nAUS,1935,1\nAUT,1935,2\nSLV,2000,3\nSVN,2000,4\nMNG,2010,5\nMNE,2010,6\n"
        "CHE,1935,7\nSWZ,2010,8\n"
    )
    assert held == {
        ("AUL", 1935): 1,
        ("AUS", 1935): 2,
        ("SAL", 2000): 3,
        ("SLV", 2000): 4,
        ("MON", 2010): 5,
        ("MNG", 2010): 6,
        ("SWZ", 1935): 7,
        ("SWA", 2010): 8,
    }


def test_an_iso_code_means_the_state_that_held_the_ground_that_year(read):
    held, told = read(
        "iso3,year,milex\nDEU,1970,6000\nDEU,2000,28000\nYEM,1975,50\nCZE,1970,1500\nKOR,1905,1\n"
        "SVK,1970,9\nSWZ,1935,9\nUKR,1970,9\n"
    )
    assert held == {
        ("GFR", 1970): 6000,
        ("GMY", 2000): 28000,
        ("YAR", 1975): 50,
        ("CZE", 1970): 1500,
        ("KOR", 1905): 1,
    }
    assert told == {
        7: "iso3 is SVK, which was no member of the state system in 1970",
        8: "iso3 is SWZ, which was no member of the state system in 1935",
        9: "iso3 is UKR, which was no member of the state system in 1970",
    }


@pytest.mark.parametrize(
    ("column", "code", "year", "cause"),
    [
        ("stateabb", "FRA", 1950, "which is no state's Correlates of War number or abbreviation"),
        ("stateabb", "GBR", 1950, "which is no state's Correlates of War number or abbreviation"),
        ("iso3", "FRN", 1950, "which is no state's ISO 3166-1 alpha-3 code"),
        ("iso3", "2", 1950, "which is no state's ISO 3166-1 alpha-3 code"),
        ("iso3", "", 1950, "iso3 is blank"),
        ("stateabb", "GFR", 2000, "which was no member of the state system in 2000"),
        ("stateabb", "CZR", 1970, "which was no member of the state system in 1970"),
        ("ccode", "999", 1950, "which was no member of the state system in 1950"),
        ("ccode", "2.5", 1950, "which is no whole number from 2 to 999"),
        ("ccode", "1", 1950, "which is no whole number from 2 to 999"),
        ("ccode", "World", 1950, "ccode is World"),
    ],
)
def test_a_state_that_the_column_does_not_have_is_reported(read, column, code, year, cause):
    good = "".join(f"{state},1950,1\n" for state in GOOD[column])
    held, told = read(f"{column},year,milex\n{good}{code},{year},9\n")
    assert len(held) == len(GOOD[column])
    assert told.keys() == {5}
    assert cause in told[5]


@pytest.mark.parametrize("column", ["state", "country", "country_code", "Country Code"])
def test_a_column_that_may_be_either_takes_what_means_one_state(read, column):
    held, told = read(f"{column},year,milex\nFRN,1950,1\nGBR,1950,2\nUSA,1950,3\n365,1950,4\n")
    assert held == {("FRN", 1950): 1, ("UKG", 1950): 2, ("USA", 1950): 3, ("RUS", 1950): 4}
    assert told == {}


@pytest.mark.parametrize("column", ["state", "country", "country_code"])
@pytest.mark.parametrize(
    ("code", "year", "cow", "iso"),
    [
        ("AUS", 1935, "AUS", "AUL"),
        ("CZE", 2000, "CZE", "CZR"),
        ("KOR", 1950, "KOR", "ROK"),
        ("MNG", 2010, "MNG", "MON"),
        ("SLV", 1950, "SLV", "SAL"),
        ("SWZ", 1935, "SWZ", "SWA"),
    ],
)
def test_a_column_that_may_be_either_refuses_a_code_that_means_two(
    read, column, code, year, cow, iso
):
    held, told = read(f"{column},year,milex\nFRN,1950,1\nUKG,1950,2\n{code},{year},3\n")
    assert held == {("FRN", 1950): 1, ("UKG", 1950): 2}
    assert f"{column} is {code}, which is {cow} by the Correlates of War and {iso} by" in told[4]


@pytest.mark.parametrize("column", ["country", "country_code"])
def test_a_number_that_is_also_one_of_iso_is_refused_where_either_may_stand(read, column):
    held, told = read(f"{column},year,milex\n220,1950,1\n200,1950,2\n840,1950,3\n")
    assert held == {("FRN", 1950): 1, ("UKG", 1950): 2}
    assert f"{column} is 840, which is PHI by the Correlates of War and USA by ISO" in told[4]


def test_where_both_lists_mean_one_state_nothing_is_in_doubt(read):
    held, _ = read("country,year,milex\nCZE,1970,1\nKOR,1905,2\nUSA,1950,3\n")
    assert held == {("CZE", 1970): 1, ("KOR", 1905): 2, ("USA", 1950): 3}


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        *(("ccode", "220"), ("ccode", "220.0"), ("ccode", " 220 "), ("ccode", "FRN")),
        *(("cowcode", "220"), ("cow", "220"), ("cow", "FRN"), ("COWcode", "220"), ("cown", "220")),
        *(("cowc", "FRN"), ("stabb", "frn"), ("StateAbb", "FRN"), ("stateabb", "220")),
        *(("iso3c", "FRA"), ("ISO3", "fra"), ("iso_a3", "FRA"), ("iso", "FRA")),
        *(("country_code", "FRA"), ("Country.Code", "FRA"), ("country", "FRA"), ("state", "FRA")),
    ],
)
def test_people_have_many_names_for_the_column_of_the_state(read, column, cell):
    assert read(f"{column},year,milex\n{cell},1950,1\n") == ({("FRN", 1950): 1}, {})


def test_the_column_that_leaves_no_doubt_decides_and_the_others_must_agree(read):
    held, told = read(
        "country,iso3,stateabb,ccode,year,milex\n"
        "Austria,AUT,AUS,305,1935,1\n"
        "France,,,220,1935,2\n"
        "Germany,DEU,GMY,255,1935,3\n"
        "Russia,SUN,RUS,365,1935,4\n"
        "Germany,DEU,GMY,255,1990,5\n"
        "Poland,POL,POL,291,1935,9\n"
        "Poland,POL,RUS,290,1935,9\n"
        "Poland,RUS,POL,290,1935,9\n"
    )
    assert held == {
        ("AUS", 1935): 1,
        ("FRN", 1935): 2,
        ("GMY", 1935): 3,
        ("RUS", 1935): 4,
        ("GMY", 1990): 5,
    }
    assert told == {
        7: "ccode is 291, which was no member of the state system in 1935",
        8: "stateabb is RUS, but state 290 is POL",
        9: "iso3 is RUS, but state 290 is POL",
    }


def test_a_state_without_a_name_for_it_is_told_every_name_that_would_do(read):
    with pytest.raises(Refusal) as refusal:
        read("nation,year,milex\nFrance,1950,1\n")
    for name in ("ccode", "cowcode", "cow", "stateabb", "iso3", "iso3c", "country_code", "country"):
        assert re.search(rf" {name}(,|\.| and )", str(refusal.value)), name


def test_gleditsch_ward_numbers_are_reported_as_what_they_look_like(read):
    with pytest.raises(Refusal) as refusal:
        read("ccode,year,milex\n260,2000,28000\n340,2010,800\n678,2000,500\n")
    assert "3 of its 3 rows cannot be right" in str(refusal.value)
    assert "no member of the state system had that number in 2000" in str(refusal.value)
    assert "these look like Gleditsch-Ward numbers" in str(refusal.value)


def test_a_number_that_is_another_state_by_gleditsch_and_ward_is_reported_beside_others(read):
    good = "2,2010,1\n200,2010,1\n220,2010,1\n365,2010,1\n"
    held, told = read(f"ccode,year,milex\n{good}970,2010,9\n")
    assert held["NAU", 2010] == 9
    held, told = read(f"ccode,year,milex\n{good}970,2010,9\n971,2010,9\n")
    assert len(held) == 4
    assert "Nauru by the Correlates of War, but Kiribati by Gleditsch and Ward" in told[6]
    assert "these look like Gleditsch-Ward numbers" in told[7]


def test_a_number_before_its_state_is_reported_without_a_guess(read):
    _, told = read("ccode,year,milex\n2,1900,1\n200,1900,1\n20,1900,1\n")
    assert told == {4: "ccode is 20, which was no member of the state system in 1900"}


def states(library, tmp_path, *rows):
    path = tmp_path / "states.csv"
    header = SAMPLES["states"].split("\n")[0]
    path.write_text("\n".join([header, *(f"{row},1816,1,1,2016,12,31,2016" for row in rows)]))
    report = library.import_file(path)
    with library.database.reading() as session:
        held = session.execute(
            select(MembershipRow.state, MembershipRow.code).order_by(MembershipRow.line)
        ).all()
    return [tuple(row) for row in held], {p.line: str(p.cause) for p in report.problems}


def test_two_numbers_with_one_abbreviation_are_set_aside(library, tmp_path):
    held, told = states(library, tmp_path, "USA,2,A", "USA,200,B", "FRN,220,C")
    assert held == [(220, "FRN")]
    assert told == dict.fromkeys((2, 3), "stateabb USA stands for more than one state: 2 and 200")


def test_one_number_with_two_abbreviations_is_set_aside(library, tmp_path):
    held, told = states(library, tmp_path, "USA,2,A", "USB,2,B", "FRN,220,C")
    assert held == [(220, "FRN")]
    assert told.keys() == {2, 3}


def test_an_abbreviation_of_another_state_is_set_aside(library, tmp_path):
    held, told = states(library, tmp_path, "USA,200,A", "FRN,220,C")
    assert held == [(220, "FRN")]
    assert told == {2: "stateabb is USA, which is state 2, not 200"}


def test_a_table_of_states_of_which_nothing_is_left_is_refused(library, tmp_path):
    with pytest.raises(Refusal, match=r"2 of its 2 rows cannot be right"):
        states(library, tmp_path, "USA,2,A", "USA,200,B")
    assert library.sources() == ()


def test_years_are_judged_after_a_table_with_one_abbreviation_twice(library, tmp_path):
    states(library, tmp_path, "USA,2,A", "USA,200,B", "FRN,220,C", "UKG,200,D")
    path = tmp_path / "own.csv"
    path.write_text("stateabb,year,milex\nUSA,1950,5\nUKG,1950,6\nFRN,1950,7\n")
    library.import_file(path)
    world = library.world(1950)
    assert len(set(world.codes)) == len(world.codes)


def test_a_state_of_an_imported_table_of_states_is_known_to_tables_after_it(library, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("stateabb,year,milex\nFRN,1950,7\nUTO,1950,8\nUKG,1950,7\n")
    assert [p.line for p in library.import_file(path).problems] == [3]
    states(library, tmp_path, "UTO,998,Utopia", "FRN,220,France")
    path.write_text(path.read_text() + "USA,1950,9\n")
    assert library.import_file(path).problems == ()
