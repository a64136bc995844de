"""Worlds of a few imported rows: which source answers, what stays missing, what is drawn."""

from __future__ import annotations

import numpy as np
import pytest

import sandbox
from sandbox import LibraryWarning, load_world, world_years
from sandbox.files.user_folder import library_path
from sandbox.library.library import Library
from sandbox.sentences import Refusal
from sandbox.world import shipped
from sandbox.world.strength import INDICATORS
from tests.sandbox.library.samples import SAMPLES


@pytest.fixture
def put(tmp_path, library):
    def put(content: str, name: str = "table.csv"):
        path = tmp_path / name
        path.write_text(content)
        return library.import_file(path).source

    return put


def figure(world, code, indicator):
    return world.indicators[world.place(code), INDICATORS.index(indicator)]


def test_without_imports_the_library_has_the_shipped_worlds(library):
    assert library.world(1935) is shipped.load(1935)
    assert library.years() == ()
    with pytest.raises(Refusal, match="no figures for 1972; the nearest years are 1968 and 1979"):
        library.world(1972)


def test_a_year_with_imported_figures_is_a_world(library, put):
    put(SAMPLES["own-capabilities"], "mine.csv")
    world = library.world(1972)
    assert figure(world, "USA", "milex") == 700_000
    assert "Capabilities of your own (mine.csv)" in world.source
    assert library.years() == (1972,)


def test_what_no_table_has_stays_missing(library, put):
    put(SAMPLES["capabilities"].replace(",1935,", ",1947,"))
    world = library.world(1947)
    assert np.isnan(figure(world, "ITA", "milex"))
    assert figure(world, "ETH", "irst") == 0
    assert np.isnan(world.indicators[world.place("FRN")]).all()
    assert world.interpolated is None


def test_a_year_outside_is_refused_with_imported_years_among_the_nearest(library, put):
    put(SAMPLES["own-capabilities"])
    with pytest.raises(Refusal, match="no figures for 1971; the nearest years are 1968 and 1972"):
        library.world(1971)


def test_missing_figures_are_drawn_between_known_ones_only_if_asked_and_marked(library, put):
    rows = [f"USA,{year},{figure},5" for year, figure in ((1972, 100), (1973, ""), (1974, 300))]
    rows += ["FRA,1972,100,", "FRA,1974,300,", "FRA,1973,,", "ITA,1973,,7", "ITA,1974,5,"]
    put("state,year,milex,milper\n" + "\n".join(rows) + "\n")
    assert np.isnan(figure(library.world(1973), "USA", "milex"))
    world = library.world(1973, interpolate=True)
    assert figure(world, "USA", "milex") == 200
    assert figure(world, "FRN", "milex") == 200
    assert np.isnan(figure(world, "ITA", "milex"))
    assert np.isnan(figure(world, "FRN", "milper"))
    milex = INDICATORS.index("milex")
    marked = {world.codes[i] for i in np.flatnonzero(world.interpolated[:, milex])}
    assert marked == {"USA", "FRN"}
    assert " Interpolated figures: 2." in world.source
    assert "Interpolated" not in library.world(1973).source
    assert not world.interpolated[:, INDICATORS.index("milper")].any()


def test_no_figure_is_drawn_across_years_without_a_row(library, put):
    put("state,year,milex,milper\nUSA,1972,100,1\nUSA,1974,,1\nUSA,1975,400,1\n")
    world = library.world(1974, interpolate=True)
    assert np.isnan(figure(world, "USA", "milex"))
    assert library.trace("USA", 1974, "milex").between == ()


def test_no_figure_is_drawn_where_the_year_has_no_row(library, put):
    put("state,year,milex\nUSA,1972,100\nUSA,1974,300\nFRN,1973,1\n")
    assert np.isnan(figure(library.world(1973, interpolate=True), "USA", "milex"))


def test_a_figure_that_can_be_drawn_is_traced_to_the_lines_it_is_drawn_between(library, put):
    rows = ["1971,50", "1972,100", "1973,", "1974,", "1975,400", "1976,500"]
    put("state,year,milex\n" + "".join(f"USA,{row}\n" for row in rows))
    found = library.trace("USA", 1973, "milex")
    assert (found.figure, found.line) == (None, 4)
    assert [(at.year, at.figure, at.line) for at in found.between] == [
        *((1972, 100, 3), (1975, 400, 6)),
    ]
    assert figure(library.world(1973, interpolate=True), "USA", "milex") == 200
    assert library.trace("USA", 1972, "milex").between == ()


def test_the_newest_import_answers_until_another_is_preferred(library, put):
    first = put("state,year,milex\nUSA,1972,1\n", "first.csv")
    put("state,year,milex\nUSA,1972,2\n", "second.csv")
    assert figure(library.world(1972), "USA", "milex") == 2
    library.prefer(first.id)
    assert figure(library.world(1972), "USA", "milex") == 1
    assert library.trace("USA", 1972, "milex").file_name == "first.csv"


def test_an_imported_source_answers_only_for_its_years(library, put):
    put("state,year,milex\nUSA,1972,1\n")
    assert library.world(1935) is shipped.load(1935)


def test_relations_are_imported_part_by_part(library, put):
    put(SAMPLES["rivalries"])
    world = library.world(1935)
    france, germany = world.place("FRN"), world.place("GMY")
    assert world.rivals[france, germany]
    # Of Britain it says that it has no rival in France or Germany, and of the others nothing.
    ours = shipped.load(1935).rivals.copy()
    named = [world.place(code) for code in ("UKG", "FRN", "GMY")]
    ours[np.ix_(named, named)] = False
    ours[france, germany] = ours[germany, france] = True
    np.testing.assert_array_equal(world.rivals, ours)
    np.testing.assert_array_equal(world.indicators, shipped.load(1935).indicators)
    assert "Strategic Rivalries" in world.source


def test_a_spell_to_the_last_day_of_its_table_is_open_and_said_to_be(library, put):
    put(SAMPLES["contiguity"])
    world = library.world(2022)
    assert world.land[world.place("USA"), world.place("CAN")]
    assert not np.isfinite(world.water[world.place("USA"), world.place("CUB")])
    assert world.as_of == "2016-12"


def test_imported_pacts_bind_those_who_promised(library, put):
    put(SAMPLES["atop-members"])
    world = library.world(1950)
    pact = next(pact for pact in world.pacts if pact.kind == "defence")
    assert (pact.key, pact.name) == ("north-atlantic", "North Atlantic Treaty")
    assert set(pact.states) == {"USA", "CAN"}


def test_a_member_without_a_promise_of_defence_is_promised_it_all_the_same(library, put):
    put(
        "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,"
        "consul\n9000,2,1900,1,1,1940,1,1,1,0,0,0,0\n9000,40,1904,1,1,1940,1,1,0,0,0,0,0\n",
        "one-sided.csv",
    )
    world = library.world(1935)
    (pact,) = [pact for pact in world.pacts if pact.key.startswith("atop:")]
    assert (pact.promisors, pact.promised) == (("USA",), ("USA", "CUB"))
    assert pact.key == "atop:9000"


def test_states_of_an_imported_table_need_a_capital(library, put):
    put(SAMPLES["states"] + "ATL,997,Atlantis,1900,1,1,2024,12,31,2024\n")
    with pytest.raises(Refusal, match="where the capital of Atlantis is"):
        library.world(1935)


def test_a_world_is_kept_until_the_imports_change(library, put):
    put(SAMPLES["rivalries"])
    world = library.world(1935)
    assert library.world(1935) is world
    put(SAMPLES["great-powers"])
    assert library.world(1935) is not world


def test_the_users_library_is_preferred_by_load_world(tmp_path):
    assert sandbox.user_library() is None
    path = tmp_path / "mine.csv"
    path.write_text(SAMPLES["own-capabilities"])
    Library().import_file(path)
    assert load_world(1972).source.startswith("Imported: Capabilities of your own")
    assert set(world_years()) == {*shipped.years(), 1972}
    assert load_world(1935) is shipped.load(1935)


def test_a_damaged_library_is_told_in_one_sentence_and_the_shipped_worlds_stay():
    library_path().parent.mkdir(parents=True, exist_ok=True)
    library_path().write_bytes(b"This is no database, but long enough to be read as one." * 100)
    with pytest.warns(LibraryWarning, match=r"The library .*library\.sqlite is damaged"):
        assert load_world(1935) is shipped.load(1935)
    with pytest.warns(LibraryWarning, match="damaged"):
        assert world_years() == shipped.years()


def test_a_figure_of_a_shipped_world_is_traced_to_our_own_table(library):
    found = library.trace("ITA", 1935, "milex")
    assert found.file_name == "resources/worlds/indicators.csv"
    assert found.figure == figure(shipped.load(1935), "ITA", "milex")


@pytest.mark.parametrize(
    ("asked", "cause"),
    [
        (("ITA", 1935, "gold"), "gold is no indicator"),
        (("XXX", 1935, "milex"), "No table has figures of XXX in 1935"),
        (("ITA", 1700, "milex"), "No table has figures of ITA in 1700"),
    ],
)
def test_what_cannot_be_traced_is_refused(library, asked, cause):
    with pytest.raises(Refusal, match=cause):
        library.trace(*asked)
