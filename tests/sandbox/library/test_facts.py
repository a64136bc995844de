"""Membership, borders, rivals and pacts of a world traced to the lines of files."""

from __future__ import annotations

import csv
import gzip
from functools import cache
from importlib.resources import files

import numpy as np
import pytest

from sandbox.library.facts import shipped_facts
from sandbox.sentences import Refusal
from sandbox.world import shipped
from sandbox.world.relations import PactKind
from sandbox.world.sources import Part
from tests.reference import FOLDER
from tests.sandbox.library.samples import SAMPLES


def others(found, part):
    return {fact.others[0] for fact in found if fact.part is part}


def parts(found):
    return {fact.part for fact in found}


def check_all_of_the_world_is_told(world, code, found):
    """Each border, rivalry and pact of a state in a world has a line, and none too many."""
    at = world.place(code)
    assert others(found, Part.BORDER) == {
        world.codes[i] for i in np.flatnonzero(np.isfinite(world.water[at]))
    }
    for other in others(found, Part.BORDER):
        lines = [fact.water for fact in found if fact.others == (other,) and fact.water is not None]
        assert min(lines) == world.water[at, world.place(other)]
    assert others(found, Part.RIVALRY) == {world.codes[i] for i in np.flatnonzero(world.rivals[at])}
    assert (Part.GREAT_POWER in parts(found)) == world.great[at]
    assert (Part.NUCLEAR_POWER in parts(found)) == world.nuclear[at]
    for kind in PactKind:
        assert {f.name for f in found if f.part is Part.PACT and kind in f.promises} == {
            pact.name for pact in world.pacts if pact.kind is kind and code in pact.promisors
        }
    assert {fact.name for fact in found if fact.part is Part.PACT} == {
        pact.name for pact in world.pacts if code in pact.states
    }
    assert {Part.MEMBERSHIP, Part.CAPITAL} <= parts(found)
    (capital,) = [fact.name for fact in found if fact.part is Part.CAPITAL]
    assert capital == world.state(code).capital.name


@pytest.mark.parametrize(("year", "every"), [(1935, 1), (1990, 3), (2025, 4)])
def test_all_that_a_shipped_world_has_of_a_state_stands_on_the_lines_named(year, every):
    world = shipped.load(year)
    for code in world.codes[::every]:
        found = shipped_facts(world, code)
        check_all_of_the_world_is_told(world, code, found)
        for fact in found:
            text = (files("resources").parent / fact.file_name).read_text(encoding="utf-8")
            cells = text.splitlines()[fact.line - 1].split(",")
            assert code in cells
            assert fact.part is Part.PACT or all(other in cells for other in fact.others)
            assert fact.sha256 is None


#: The columns of the published files that name the states of a row.
NAMED = ("ccode", "ccode1", "ccode2", "statelno", "statehno", "member")


@cache
def published(name):
    opened = gzip.open if name.endswith(".gz") else open
    with opened(FOLDER / name, "rt", encoding="latin-1", newline="") as file:
        lines = csv.reader(file)
        header = [cell.lower() for cell in next(lines)]
        rows = ((lines.line_num, row) for row in lines)
        return {number: dict(zip(header, row, strict=False)) for number, row in rows}


@pytest.mark.parametrize(("year", "every"), [(1938, 8), (2010, 40)])
def test_all_that_an_imported_world_has_of_a_state_stands_on_the_lines_named(full, year, every):
    world = full.world(year)
    numbers = {state.code: str(state.cow) for state in world.states}
    seen = set()
    for code in world.codes[::every]:
        found = full.facts(code, year)
        check_all_of_the_world_is_told(world, code, found)
        for fact in found:
            if fact.part is Part.NUCLEAR_POWER:
                continue
            if fact.sha256 is None:
                # Of pacts with states that the imported table never names, ours answers.
                assert (fact.part, fact.name[:27]) == (Part.PACT, "Compact of Free Association")
                continue
            row = published(fact.file_name)[fact.line]
            named = {row[column] for column in NAMED if column in row}
            if fact.part is Part.PACT:
                assert named == {numbers[code]}
            else:
                assert named == {numbers[code], *(numbers[other] for other in fact.others)}
            seen.add(fact.part)
    assert seen >= set(Part) - {Part.NUCLEAR_POWER, Part.GREAT_POWER}


def test_imported_lines_answer_part_by_part_and_ours_for_the_rest(library, tmp_path):
    path = tmp_path / "rivals.csv"
    path.write_text(SAMPLES["rivalries"])
    source = library.import_file(path).source
    found = library.facts("FRN", 1935)
    (rivalry,) = [fact for fact in found if fact.sha256 is not None]
    assert (rivalry.part, rivalry.line, rivalry.others) == (Part.RIVALRY, 3, ("GMY",))
    assert (rivalry.file_name, rivalry.sha256) == ("rivals.csv", source.sha256)
    ours = shipped_facts(shipped.load(1935), "FRN")
    # That with Italy, of which the imported table never says anything, stays ours.
    assert [fact for fact in found if fact.sha256 is None] == [
        fact for fact in ours if (fact.part, fact.others) != (Part.RIVALRY, ("GMY",))
    ]
    assert ("ITA",) in [fact.others for fact in found if fact.part is Part.RIVALRY]


def test_a_state_that_is_not_in_the_world_is_refused(library):
    with pytest.raises(Refusal, match="XXX is not a state of the world of 1935"):
        library.facts("XXX", 1935)
