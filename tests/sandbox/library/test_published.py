"""The published tables, imported as they are: all rows, and the figures they are known for."""

from __future__ import annotations

import numpy as np
import pytest
from sqlalchemy import select

from sandbox.library.rows import CapabilityRow
from sandbox.world import shipped
from sandbox.world.strength import INDICATORS, strength_index
from tests.reference import FOLDER, codes, needs_reference, published

pytestmark = needs_reference

#: Every file with its kind, its edition, its rows, and its figures that are missing.
FILES = {
    "cow_states.csv": ("states", "2016", 243, {}),
    "raw/states2016.csv": ("states", "2016", 243, {}),
    "cow_majors.csv": ("great-powers", "2016", 14, {}),
    "cow_capitals.csv": ("capitals", "", 242, {}),
    "cow_contdir.csv": ("contiguity", "", 1874, {}),
    "cow_nmc.csv": (
        "capabilities",
        "7.0",
        17121,
        {"milex": 2360, "milper": 456, "irst": 26, "pec": 448, "upop": 68},
    ),
    "raw/NMC_5_0.csv": (
        "capabilities",
        "5.0",
        15171,
        {"milex": 2065, "milper": 418, "irst": 26, "pec": 466, "upop": 68},
    ),
    # Where a war turned into another kind of war its outcome is blank; four counts of the dead are.
    "cow_war_inter.csv": (
        "war-dyads",
        "",
        1932,
        {"outcome1": 22, "batdeath1": 4},
    ),
    "raw/Inter-StateWarData_v4.0.csv": ("wars", "4", 337, {"batdeath": 1}),
    "tss_rivalries.csv": ("rivalries", "", 264, {}),
    "atop_alliance_dyads.csv.gz": ("atop-dyads", "", 136648, {}),
    "atop_4_01_alliances.csv.gz": ("atop-alliances", "4.01", 745, {}),
    "atop_4_01_members.csv.gz": ("atop-members", "4.01", 2398, {}),
}


@pytest.mark.tenth
@pytest.mark.parametrize("name", FILES)
def test_a_published_table_is_read_whole_without_a_warning(full, name):
    kind, version, rows, missing = FILES[name]
    # Imported before, so that this tells of the first time as well.
    report = full.import_file(FOLDER / name)
    assert not report.new
    assert (report.source.kind, report.source.version, report.source.rows) == (kind, version, rows)
    assert dict(report.missing) == missing
    assert not report.problems


@pytest.mark.tenth
@pytest.mark.parametrize(("edition", "first", "last"), [("5.0", 1816, 2012), ("7.0", 1816, 2022)])
def test_the_index_made_from_imported_figures_is_the_published_one(full, edition, first, last):
    source = next(s for s in full.sources() if s.kind == "capabilities" and s.version == edition)
    years = 0
    with full.database.reading() as session:
        for year in range(first, last + 1):
            rows = session.scalars(
                select(CapabilityRow).where(
                    CapabilityRow.source_id == source.id, CapabilityRow.year == year
                )
            ).all()
            figures = [
                [np.nan if (f := getattr(row, name)) is None else f for name in INDICATORS]
                for row in rows
            ]
            index = strength_index(np.array(figures, dtype=float))
            np.testing.assert_allclose(index, [row.cinc for row in rows], rtol=0, atol=1e-6)
            years += 1
    assert years == last - first + 1


def published_figures(year):
    """Return the figures of a year by abbreviation, each of edition 7 or else of edition 5."""
    code, found = codes(), {}
    for edition in ("cow_nmc.csv", "raw/NMC_5_0.csv"):
        for row in published(edition):
            if row["year"] == str(year):
                mine = found.setdefault(code[row["ccode"]], dict.fromkeys(INDICATORS))
                for name in INDICATORS:
                    if mine[name] is None and row[name] not in ("", "-9"):
                        mine[name] = float(row[name])
    return found


@pytest.mark.parametrize("year", range(1816, 2023))
def test_every_year_is_a_world_of_the_states_of_the_system_and_its_totals_are_theirs(full, year):
    world = full.world(year)
    figures = published_figures(year)
    left_out = {one.code for one in world.displaced}
    # Edition 7 has a row for every member of the system in a year.
    assert set(world.codes) == set(figures) - left_out
    assert not set(world.codes) & left_out
    assert all(by in world for one in world.displaced for by in one.by)
    assert np.isfinite(world.capital_miles).all()
    for column, name in enumerate(INDICATORS):
        known = [figures[code][name] for code in world.codes]
        assert np.isnan(world.indicators[:, column]).sum() == known.count(None)
        total = sum(figure for figure in known if figure is not None)
        assert np.nansum(world.indicators[:, column]) == pytest.approx(total, rel=1e-12)
    assert "National Material Capabilities 7.0 (cow_nmc.csv)" in world.source
    assert world.notes == ()


@pytest.mark.parametrize("year", [*shipped.years()[:20:3], 1922, 1961, 1990])
def test_an_imported_world_is_the_shipped_one_where_both_have_a_year(full, year):
    ours, theirs = shipped.load(year), full.world(year)
    assert ours.codes == theirs.codes
    assert ours.displaced == theirs.displaced
    # Three figures that edition 7 lacks are in edition 5.
    known = ~np.isnan(ours.indicators)
    np.testing.assert_allclose(ours.indicators[known], theirs.indicators[known], rtol=6e-4)
    assert (~known & ~np.isnan(theirs.indicators)).sum() == (2 if year == 1990 else 0)
    for part in ("water", "great", "nuclear", "rivals"):
        np.testing.assert_array_equal(getattr(ours, part), getattr(theirs, part))
    assert [state.name for state in ours.states] == [state.name for state in theirs.states]


def test_a_pact_that_is_a_template_keeps_its_key_among_the_imported_ones(full):
    keys = {pact.key for pact in full.world(1955).pacts}
    assert {"north-atlantic", "warsaw"} <= keys


@pytest.mark.parametrize("year", [1900, 1914, 1938, 1975, 2010])
def test_imported_pacts_are_the_dyads_that_atop_counts_but_for_its_versions(full, year):
    world = full.world(year)
    mine = {
        frozenset((world.states[i].cow, world.states[j].cow))
        for pact in world.pacts
        if pact.kind == "defence"
        for i, j in np.argwhere(world.promises(pact))
    }
    members = {state.cow for state in world.states}
    theirs = {
        pair
        for row in published("atop_alliance_dyads.csv.gz")
        if row["year"] == str(year) and row["atop_defense"] == "1"
        if (pair := frozenset((int(row["ccode1"]), int(row["ccode2"])))) <= members
    }
    # Ours are of version 4.01, theirs of 5.1, which has fewer pairs of the alliances of several.
    assert len(mine ^ theirs) <= 2 + 0.05 * len(theirs)


@pytest.mark.tenth
def test_every_indicator_of_a_world_is_traced_to_its_line_in_the_file(full):
    lines = (FOLDER / "cow_nmc.csv").read_text().splitlines()
    world = full.world(1936)
    for state, row in zip(world.states, world.indicators, strict=True):
        for name, figure in zip(INDICATORS, row, strict=True):
            found = full.trace(state.code, 1936, name)
            cells = dict(zip(lines[0].split(","), lines[found.line - 1].split(","), strict=True))
            assert (cells["ccode"], cells["year"]) == (str(state.cow), "1936")
            assert found.file_name == "cow_nmc.csv"
            if np.isnan(figure):
                assert found.figure is None
                assert cells[name] == ""
            else:
                assert float(cells[name]) == found.figure == figure
