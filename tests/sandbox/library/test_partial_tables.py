"""A table of a few states takes nothing from the rest: figure by figure the next source answers."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import update

from sandbox import cli, judge, load_world, open_treaty
from sandbox.library.library import Library
from sandbox.library.rows import CapabilityRow, MembershipRow
from sandbox.report.wording.gaps import data_facts, gap_lines
from sandbox.sentences import Refusal
from sandbox.treaty.settings import Settings
from sandbox.world import shipped
from sandbox.world.sources import Part
from sandbox.world.strength import INDICATORS, strength_index
from tests.sandbox.library.samples import SAMPLES

#: Spending of two states of 1935, in whatever unit, and the name of the file.
TWO = ("stateabb,year,milex\nFRN,1935,1500\nUKG,1935,900\n", "mine.csv")

PUBLISHED = "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\n"


@pytest.fixture
def put(tmp_path, library):
    def put(content: str, name: str = "table.csv"):
        path = tmp_path / name
        path.write_text(content)
        return library.import_file(path).source

    return put


def figure(world, code, indicator):
    return world.indicators[world.place(code), INDICATORS.index(indicator)]


def test_two_figures_of_ones_own_leave_all_others_of_the_year(library, put):
    put(*TWO)
    world, ours = library.world(1935), shipped.load(1935)
    expected = ours.indicators.copy()
    milex = INDICATORS.index("milex")
    expected[ours.place("FRN"), milex], expected[ours.place("UKG"), milex] = 1500, 900
    assert world.codes == ours.codes
    np.testing.assert_array_equal(world.indicators, expected)
    for part in ("water", "great", "nuclear", "rivals"):
        np.testing.assert_array_equal(getattr(world, part), getattr(ours, part))
    assert world.pacts == ours.pacts
    assert world.source == f"Imported: Capabilities of your own (mine.csv). All else: {ours.source}"


def test_shares_are_of_what_was_found_in_all_tables_together(library, put):
    put(*TWO)
    world = library.world(1935)
    total = np.nansum(world.indicators, axis=0)
    expected = np.nanmean(world.indicators / total, axis=1)
    np.testing.assert_allclose(strength_index(world.indicators), expected, rtol=1e-12)
    assert total[INDICATORS.index("milex")] == np.nansum(
        [1500, 900]
        + [
            value
            for code, value in zip(
                shipped.load(1935).codes,
                shipped.load(1935).indicators[:, INDICATORS.index("milex")],
                strict=True,
            )
            if code not in ("FRN", "UKG")
        ]
    )


def test_each_figure_is_traced_to_the_source_that_it_is_from(library, put):
    put(*TWO)
    put(PUBLISHED + "FRN,220,1935,7,8,-9,-9,-9,-9,0.1,5\n", "edition.csv")
    of = {name: library.trace("FRN", 1935, name) for name in INDICATORS}
    assert {name: found.file_name for name, found in of.items()} == {
        "milex": "mine.csv",
        "milper": "edition.csv",
        **dict.fromkeys(("irst", "pec", "tpop", "upop"), "resources/worlds/indicators.csv"),
    }
    assert (of["milex"].figure, of["milex"].line, of["milper"].figure) == (1500, 2, 8)
    world = library.world(1935)
    for name, found in of.items():
        assert found.figure == figure(world, "FRN", name)


def test_the_users_own_tables_answer_before_a_newer_edition(library, put):
    put(*TWO)
    put(PUBLISHED + "FRN,220,1935,7,8,9,10,11,12,0.1,5\n", "newer.csv")
    assert figure(library.world(1935), "FRN", "milex") == 1500
    assert figure(library.world(1935), "FRN", "irst") == 9


def test_the_preferred_edition_answers_before_the_other_figure_by_figure(library, put):
    old = put(
        PUBLISHED + "FRN,220,1935,1,2,-9,3,4,5,0.1,5\nITA,325,1935,6,-9,7,8,9,10,0.1,5\n", "old"
    )
    put(PUBLISHED + "FRN,220,1935,11,-9,-9,13,14,15,0.1,7\n", "new.csv")
    world = library.world(1935)
    assert [figure(world, "FRN", name) for name in ("milex", "milper")] == [11, 2]
    assert figure(world, "ITA", "milex") == 6
    # Neither has it: ours answers.
    for code, name in (("FRN", "irst"), ("ITA", "milper")):
        assert figure(world, code, name) == figure(shipped.load(1935), code, name)
    library.prefer(old.id)
    assert figure(library.world(1935), "FRN", "milex") == 1


def test_a_year_outside_all_sources_is_refused_and_none_is_filled_from_another(library, put):
    put("state,year,milex\nUSA,1947,5\n")
    with pytest.raises(Refusal, match="no figures for 1948; the nearest years are 1947 and 1950"):
        library.world(1948)
    world = library.world(1947)
    assert np.isfinite(world.indicators).sum() == 1
    with pytest.raises(Refusal, match="no figures for 1789"):
        library.world(1789)


def test_figures_before_the_system_of_states_are_refused_with_a_sentence(library, put):
    put("state,year,milex\nUSA,1947,5\n")
    change(library, 2, year=1800)
    with pytest.raises(Refusal, match="No table has a state of the system in 1800"):
        library.world(1800)


STATES = "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n"


@pytest.mark.parametrize("year", [1935, 2025])
def test_a_table_of_two_states_leaves_the_others_in_the_world(library, put, year):
    put(
        STATES
        + "USA,2,United States,1816,1,1,2024,12,31,2024\nFRN,220,France,1816,1,1,1930,1,1,2024\n"
    )
    world, ours = library.world(year), shipped.load(year)
    # What it says of the states it names is so: that France was none after 1930.
    assert set(ours.codes) - set(world.codes) == {"FRN"}
    assert figure(world, "UKG", "milper") == figure(ours, "UKG", "milper")


def test_tables_of_a_few_spells_leave_those_of_all_other_states(library, put):
    for kind in ("contiguity", "great-powers", "rivalries", "atop-members"):
        put(SAMPLES[kind], f"{kind}.csv")
    world, ours = library.world(1950), shipped.load(1950)
    france, belgium = world.place("FRN"), world.place("BEL")
    assert world.land[france, belgium]
    # It names Cuba, and says that it no longer borders on the United States.
    assert ours.water[ours.place("USA"), ours.place("CUB")] == 150
    assert np.isinf(world.water[world.place("USA"), world.place("CUB")])
    assert world.great[france]
    assert set(ours.codes) == set(world.codes)
    keys = [pact.key for pact in world.pacts]
    assert "rio" in keys
    # Both have it, and the imported table answers, with the parties that it knows.
    (north,) = [p for p in world.pacts if (p.key, p.kind) == ("north-atlantic", "defence")]
    assert set(north.states) == {"USA", "CAN"}


def test_a_pact_among_states_that_the_table_names_is_the_tables_to_tell(library, put):
    pact = next(pact for pact in shipped.load(1935).pacts if pact.key == "franco-polish")
    assert set(pact.states) == {"FRN", "POL"}
    header = (
        "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,"
        "consul\n"
    )
    other = "9000,{0},1900,1,1,1940,1,1,1,0,0,0,0\n9000,290,1919,1,1,1940,1,1,1,0,0,0,0\n"
    put(header + other.format(2), "poland.csv")
    assert "franco-polish" in {pact.key for pact in library.world(1935).pacts}
    put(header + other.format(220), "poland-and-france.csv")
    assert "franco-polish" not in {pact.key for pact in library.world(1935).pacts}


TWICE = (
    "USA,2,A,1816,1,1,2016,12,31,2016\n"
    "USA,200,B,1816,1,1,2016,12,31,2016\n"
    "FRN,220,C,1816,1,1,2016,12,31,2016\n"
)


@pytest.fixture
def twice(library, put):
    """A library, as an older version could make one, in which two states are called USA."""
    put(STATES + TWICE.replace("USA,200", "UKG,200"), "twice.csv")
    with library.database.writing() as session:
        session.execute(update(MembershipRow).where(MembershipRow.state == 200).values(code="USA"))
    return library


def test_two_states_with_one_abbreviation_are_set_aside_with_a_word(twice):
    world = twice.world(1950)
    assert world.codes == shipped.load(1950).codes
    assert world.state("USA").cow == 2
    # Of the state whose row is set aside the next table answers.
    assert world.state("UKG").cow == 200
    assert list(map(str, world.notes)) == [
        "twice.csv, line 3, is set aside: it gives state number 200 the abbreviation USA, which is"
        " that of number 2."
    ]
    assert world.notes[0] in gap_lines(world, Settings())
    assert data_facts(world)["notes"] == [str(world.notes[0])]
    assert judge(open_treaty("north-atlantic@1950"), world).criteria
    found = twice.facts("UKG", 1950)
    (member,) = [fact for fact in found if fact.part is Part.MEMBERSHIP]
    assert member.file_name == "resources/worlds/states.csv"


def test_two_states_unknown_to_us_with_one_abbreviation_are_both_set_aside(library, put):
    put(
        STATES
        + "ATL,998,Atlantis,1900,1,1,2016,12,31,2016\nLEM,997,Lemuria,1900,1,1,2016,12,31,2016\n",
        "lost.csv",
    )
    with library.database.writing() as session:
        session.execute(update(MembershipRow).where(MembershipRow.state == 997).values(code="ATL"))
    world = library.world(1950)
    assert world.codes == shipped.load(1950).codes
    assert list(map(str, world.notes)) == [
        "What lost.csv has of the state numbers 998 and 997 is set aside: the abbreviation ATL is"
        " that of more states than one."
    ]


TWO_ROWS = "ccode,year,milex\n200,1935,5\n220,1935,7\n"


def change(library, line, **values):
    """Make a row say what an older version would have let in."""
    with library.database.writing() as session:
        session.execute(update(CapabilityRow).where(CapabilityRow.line == line).values(**values))


def test_figures_of_states_that_did_not_exist_are_told_and_traced(library, put):
    put(TWO_ROWS, "strays.csv")
    change(library, 2, state=265)
    world = library.world(1935)
    assert figure(world, "FRN", "milex") == 7
    assert list(map(str, world.notes)) == [
        "Figures in strays.csv are not used, for these were no states of the system in 1935: East"
        " Germany (GDR)."
    ]
    found = library.trace("GDR", 1935, "milex")
    assert (found.figure, found.file_name, found.line) == (5, "strays.csv", 2)
    assert str(found.unused) == (
        "It is not used: East Germany (GDR) was no state of the system in 1935."
    )
    by_number = library.trace("265", 1935, "milex")
    assert (by_number.figure, by_number.line, by_number.unused) == (5, 2, found.unused)
    for france in ("FRN", "220"):
        assert library.trace(france, 1935, "milex").figure == 7
        assert library.trace(france, 1935, "milex").unused is None


def test_many_strays_are_counted(library, put):
    strays = (31, 51, 52, 53, 54, 55, 56, 57, 58, 60, 80)
    members = (2, 20, 40, 41, 42, 70, 90, 91, 92, 93, 94, 95)
    put("ccode,year,milex\n" + "".join(f"{number},1935,1\n" for number in members))
    for line, number in enumerate(strays, start=3):
        change(library, line, state=number)
    (note,) = map(str, library.world(1935).notes)
    assert note.endswith(" and 3 more.")
    assert note.count("(") == 8


def run(capsys, *words):
    status = cli.main(words, lambda chart, options: None, lambda chart, size: b"")
    shown = capsys.readouterr()
    return status, shown.out, shown.err


@pytest.fixture
def own(tmp_path: Path):
    """Put a table into the user's own library."""

    def own(content: str, name: str) -> None:
        path = tmp_path / name
        path.write_text(content)
        library = Library()
        library.import_file(path)
        if name == "strays.csv":
            change(library, 2, state=265)

    return own


def test_the_command_line_traces_what_is_not_used(capsys, own):
    own(TWO_ROWS, "strays.csv")
    status, out, _ = run(capsys, "library", "trace", "GDR", "1935")
    assert status == 0
    assert "strays.csv, line 2" in out
    assert " ".join(out.split()).endswith(
        "It is not used: East Germany (GDR) was no state of the system in 1935."
    )
    status, out, _ = run(capsys, "library", "trace", "GDR", "1935", "milex", "--json")
    assert json.loads(out)["unused"].startswith("It is not used")
    status, out, _ = run(capsys, "judge", "league@1935")
    assert "Figures in strays.csv are not used" in " ".join(out.split())
    status, out, _ = run(capsys, "library", "trace", "GMY", "1990")
    assert status == 0
    assert "held longer that year by West Germany and East Germany." in " ".join(out.split())


def test_a_partial_table_changes_no_verdict_but_by_its_figures(own):
    ours = load_world(1935)
    france = {name: figure(ours, "FRN", name) for name in INDICATORS}
    columns = ",".join(INDICATORS)
    values = ",".join(f"{france[name]:g}" for name in INDICATORS)
    own(f"stateabb,year,{columns}\nFRN,1935,{values}\n", "same.csv")
    world = load_world(1935)
    assert world is not ours
    assert world.digest == ours.digest
