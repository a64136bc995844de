from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from sandbox.world import shipped
from sandbox.world.relations import PactKind
from sandbox.world.tables import rows
from tests.reference import codes, needs_reference, published

PARTIES = rows("pact_parties")
PACTS = {row["pact"]: row for row in rows("pacts")}

#: Defence dyads that ATOP counts and we do not, on purpose (SOURCES.md says why).
CIS = frozenset({"RUS", "BLR", "ARM", "TAJ", "KYR", "UZB", "KZK", "AZE", "GRG"})
NYON = frozenset({"UKG", "FRN", "YUG", "GRC", "BUL", "ROM", "RUS", "TUR", "EGY"})
REPLACED = [{"FRN", "GAB"}, {"FRN", "SEN"}, {"FRN", "CEN"}, {"FRN", "COM"}]


def promise(year, one, other, kind=PactKind.DEFENCE, without=frozenset()):
    world = shipped.load(year)
    return bool(world.pact_matrix(kind, without)[world.place(one), world.place(other)])


def closed(row):
    return row["ended"] or "9999"


def test_every_pact_has_its_treaty_and_at_least_two_parties():
    parties = {row["pact"]: set() for row in PARTIES}
    for row in PARTIES:
        parties[row["pact"]].add(row["state"])
    assert parties.keys() == PACTS.keys()
    for key, row in PACTS.items():
        assert len(parties[key]) > 1
        assert row["name"]
        assert row["treaty"]
        assert row["kind"] in ("defence", "non-aggression", "both")


def test_every_party_is_a_state_of_the_system_throughout_its_spell():
    spells: dict[str, list[tuple[str, str]]] = {}
    for row in rows("states"):
        spells.setdefault(row["code"], []).append((row["began"], closed(row)))
    for row in PARTIES:
        assert any(
            began[: len(row["began"])] <= row["began"] and closed(row) <= ended
            for began, ended in spells[row["state"]]
        ), row


def test_every_party_is_bound_only_while_its_pact_is_in_force():
    for row in PARTIES:
        pact = PACTS[row["pact"]]
        assert pact["began"] <= row["began"]
        assert closed(row) <= closed(pact)


def test_no_party_is_counted_twice_in_a_pact_at_once():
    spells = sorted((row["pact"], row["state"], row["began"], closed(row)) for row in PARTIES)
    for earlier, later in pairwise(spells):
        if earlier[:2] == later[:2]:
            assert earlier[3] < later[2]


@needs_reference
@pytest.mark.parametrize("year", [year for year in shipped.years() if year <= 2018])
def test_defence_pacts_hold_every_dyad_that_atop_counts_but_the_listed_ones(year):
    code = codes()
    world = shipped.load(year)
    promised = world.pact_matrix(PactKind.DEFENCE)
    missing = []
    for row in published("atop_alliance_dyads.csv.gz"):
        pair = (code[row["ccode1"]], code[row["ccode2"]])
        if row["year"] != str(year) or row["atop_defense"] != "1":
            continue
        if not all(state in world for state in pair):
            continue
        i, j = (world.place(state) for state in pair)
        if not (promised[i, j] or promised[j, i] or left_out(year, set(pair))):
            missing.append(pair)
    assert missing == []


def left_out(year, pair):
    american = all(shipped.load(year).state(code).cow < 200 for code in pair)
    return (
        (year >= 1968 and american)
        or (year >= 1992 and pair <= CIS)
        or (1937 <= year <= 1939 and pair <= NYON)
        or (year in (1982, 1990) and pair == {"USA", "ISR"})
        or (year >= 2013 and pair in REPLACED)
    )


@pytest.mark.parametrize(
    ("year", "one", "other"),
    [
        (1925, "FRN", "POL"),
        (1935, "UKG", "FRN"),
        (1935, "ROM", "YUG"),
        (1938, "FRN", "CZE"),
        (1938, "RUS", "CZE"),
        (1939, "UKG", "POL"),
        (1939, "GMY", "ITA"),
        (1939, "TUR", "FRN"),
        (1950, "USA", "NOR"),
        (1950, "RUS", "CHN"),
        (1956, "RUS", "HUN"),
        (1961, "UKG", "KUW"),
        (1962, "CHN", "PRK"),
        (1962, "USA", "CUB"),
        (1968, "USA", "TAW"),
        (1979, "RUS", "MON"),
        (1982, "SPN", "USA"),
        (1990, "GDR", "RUS"),
        (2001, "SAU", "KUW"),
        (2014, "POL", "USA"),
        (2022, "FIN", "SWD"),
        (2022, "RUS", "BLR"),
        (2022, "TUR", "AZE"),
    ],
)
def test_an_ally_has_promised_its_defence(year, one, other):
    assert promise(year, one, other)


@pytest.mark.parametrize(
    ("year", "one", "other"),
    [
        (1935, "ITA", "ETH"),
        (1937, "UKG", "GMY"),
        (1939, "FRN", "CZE"),
        (1939, "GMY", "RUS"),
        (1950, "USA", "ROK"),
        (1982, "USA", "TAW"),
        (1990, "USA", "NEW"),
        (2014, "RUS", "AZE"),
        (2022, "USA", "FIN"),
        (2022, "USA", "UKR"),
    ],
)
def test_a_state_that_is_no_ally_has_not(year, one, other):
    assert not promise(year, one, other)


@pytest.mark.parametrize(
    ("year", "guarantor", "guaranteed"),
    [
        (1935, "UKG", "FRN"),
        (1935, "ITA", "GMY"),
        (1939, "UKG", "ROM"),
        (1939, "FRN", "GRC"),
        (1968, "USA", "JPN"),
        (2022, "USA", "PAL"),
    ],
)
def test_a_guarantee_runs_one_way(year, guarantor, guaranteed):
    assert promise(year, guarantor, guaranteed)
    assert not promise(year, guaranteed, guarantor)


def test_new_zealand_kept_only_australia_when_anzus_broke():
    assert promise(1982, "USA", "NEW")
    assert promise(1990, "USA", "AUL")
    assert promise(1990, "AUL", "NEW")


@pytest.mark.parametrize(
    ("key", "year", "one", "other"),
    [
        ("north-atlantic", 1950, "USA", "NOR"),
        ("rio", 1950, "USA", "BRA"),
        ("warsaw", 1956, "RUS", "GDR"),
        ("arab-league", 1968, "EGY", "MOR"),
        ("seato", 1956, "USA", "PAK"),
        ("ecowas", 1990, "NIG", "GHA"),
        ("csto", 2022, "KZK", "ARM"),
        ("locarno", 1935, "UKG", "GMY"),
        ("anzus", 1990, "AUL", "NEW"),
    ],
)
def test_the_treaty_under_test_is_never_among_the_pacts(key, year, one, other):
    assert promise(year, one, other)
    others = {pact.key for pact in shipped.load(year).pacts if {one, other} <= set(pact.states)}
    assert not promise(year, one, other, without=frozenset({key}))
    assert key in others


def test_a_promise_made_in_two_pacts_survives_without_one_of_them():
    assert promise(1950, "UKG", "NTH", without=frozenset({"north-atlantic"}))
    assert promise(1950, "UKG", "NTH", without=frozenset({"brussels"}))
    assert not promise(1950, "UKG", "NTH", without=frozenset({"brussels", "north-atlantic"}))


@pytest.mark.parametrize(
    ("year", "one", "other"),
    [
        (1934, "GMY", "POL"),
        (1935, "ITA", "ETH"),
        (1935, "POL", "RUS"),
        (1939, "GMY", "RUS"),
        (1979, "EGY", "ISR"),
        (2014, "RUS", "UKR"),
        (2022, "USA", "UKR"),
    ],
)
def test_a_promise_of_peace_is_a_non_aggression_pact(year, one, other):
    assert promise(year, one, other, PactKind.NON_AGGRESSION)
    assert not promise(year, one, other)


def test_a_lapsed_promise_of_peace_does_not_count():
    assert promise(1935, "FRN", "GMY", PactKind.NON_AGGRESSION)
    assert not promise(1937, "FRN", "GMY", PactKind.NON_AGGRESSION)


@pytest.mark.parametrize("year", shipped.years())
def test_no_state_has_a_pact_with_itself_or_with_a_stranger(year):
    world = shipped.load(year)
    for kind in PactKind:
        assert not np.diag(world.pact_matrix(kind)).any()
    for pact in world.pacts:
        assert set(pact.promisors) | set(pact.promised) == set(pact.states) <= set(world.codes)
