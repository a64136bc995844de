"""The regional templates: who was bound when, and what their articles say."""

from __future__ import annotations

import pytest

from sandbox import load_world, respond
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    FindingBody,
    FindingRule,
    Instrument,
    Place,
    Rung,
)
from sandbox.treaty.templates import template, template_info, template_names
from sandbox.world.shipped import years
from tests.reference import codes, needs_reference, published
from tests.sandbox.treaty.test_templates import parties_on, rows

REGIONAL = (
    "locarno", "rio", "brussels", "north-atlantic", "arab-league", "anzus", "seato", "warsaw",
    "oau", "ecowas", "csto",
)  # fmt: skip

#: Parties at the end of some years, with the source of each count.
COUNTS = {
    # LNTS 54; Germany denounced it on 7 March 1936.
    "locarno": {1925: 5, 1935: 5, 1936: 4},
    # OAS, treaty B-29: 19 signatories in 1947, Nicaragua 1948 and Ecuador 1949, Trinidad and
    # Tobago 1967, the Bahamas 1982; Cuba out in 1962, Mexico 2004, Bolivia and Nicaragua 2014,
    # Venezuela 2015, Ecuador 2016.
    "rio": {1947: 19, 1948: 20, 1949: 21, 1961: 21, 1962: 20, 1967: 21, 1982: 22, 2004: 21,
            2014: 19, 2015: 18, 2016: 17, 2022: 17},
    # UNTS 19 and 211; Western European Union: Portugal and Spain 1990, Greece 1995.
    "brussels": {1948: 5, 1954: 5, 1955: 7, 1990: 9, 1995: 10, 2010: 10},
    # ATOP 4.01 no. 3205, with Syria away in 1958-61 and Yemen one from 1990.
    "arab-league": {1950: 5, 1952: 7, 1964: 13, 1971: 18, 1978: 20, 1979: 19, 1989: 20, 1990: 19,
                    1993: 20, 2010: 20, 2011: 19},
    # UNTS 131; New Zealand suspended in 1986.
    "anzus": {1951: 3, 1985: 3, 1986: 2, 2022: 2},
    # UNTS 209: eight parties and, under the Protocol, two states protected.
    "seato": {1954: 10, 1961: 10, 1962: 9, 1972: 8, 1974: 7, 1975: 6},
    # UNTS 219: eight parties, seven without Albania, six without East Germany.
    "warsaw": {1955: 8, 1967: 8, 1968: 7, 1989: 7, 1990: 6},
    # UNTS 479: 32 founders; African Union, "Member States": 53 in 1994 and 55 in 2017, each with
    # the Sahrawi republic, which is no state of the system.
    "oau": {1963: 33, 1980: 50, 1984: 49, 1990: 50, 1994: 52, 2011: 53, 2017: 54, 2022: 54},
    # UNTS 1010: 15 founders, Cape Verde, without Mauritania from the end of 2000.
    "ecowas": {1975: 15, 1977: 16, 1999: 16, 2000: 15, 2022: 15},
    # UNTS 1894: six, nine with the accessions of 1993, six from 1999; Uzbekistan 2006-12.
    "csto": {1992: 6, 1993: 9, 1998: 9, 1999: 6, 2006: 7, 2011: 7, 2012: 6, 2022: 6},
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "year", "count"),
    [(name, year, count) for name, years in COUNTS.items() for year, count in years.items()],
)
def test_a_regional_treaty_had_as_many_parties_as_its_sources_say(
    name: str, year: int, count: int
) -> None:
    assert len(parties_on(f"{name}-parties.csv", f"{year}-12-31")) == count


#: Where a template departs from ATOP by more than the year of an event, and why.
KNOWN = {
    "locarno": {"BEL"},  # ATOP ends its part with the speech of 14 October 1936
    "brussels": {"GFR", "ITA", "GRC", "POR", "SPN"},  # here from their accession's effect
    "arab-league": {"SYR", "COM"},  # no state in 1958-61; readmitted in 2023
    "seato": {"USA", "THI"},  # the organisation ended in 1977
}
ATOP = {
    "locarno": "2130", "rio": "3075", "brussels": "3130", "arab-league": "3205", "anzus": "3215",
    "seato": "3260", "warsaw": "3285", "csto": "4220",
}  # fmt: skip


@needs_reference
@pytest.mark.parametrize("name", ATOP)
def test_years_of_membership_agree_with_atop(name: str) -> None:
    code = codes()
    theirs: dict[str, set[int]] = {}
    for row in published("atop_4_01_members.csv.gz"):
        if row["atopid"] == ATOP[name]:
            last = int(row["yrexit"]) or 2018
            years = range(int(row["yrent"]), min(last, 2018) + 1)
            theirs.setdefault(code[row["member"]], set()).update(years)
    last = template_info(name).last
    treaty = template(name)
    for state, years in theirs.items():
        ours = {year for year in range(1920, 2019) if state in treaty.parties.bound_in(year)}
        if state not in KNOWN.get(name, set()):
            # A party that signs on the last days of a year is in the next one elsewhere.
            assert len(ours ^ {year for year in years if year <= last}) <= 1, (state, ours ^ years)


@pytest.mark.parametrize("name", template_names())
def test_every_template_answers_a_threat_in_its_years(name: str) -> None:
    info = template_info(name)
    shipped = [year for year in years() if info.first <= year <= info.last]
    for year in {shipped[0], info.default, shipped[-1]}:
        treaty, world = template(name, year), load_world(year)
        victim = min(treaty.bound & set(world.codes) - {"RUS", "USA"})
        aggressor = next(state for state in ("RUS", "USA") if state in world.codes)
        answer = respond(treaty, [aggressor], victim, world).to_dict()
        assert answer["treaty"] == info.title
        assert 0 < answer["forecast"]["not_beaten"] < 1


@pytest.mark.parametrize("name", REGIONAL)
def test_a_regional_treaty_serves_the_universal_one_of_its_time(name: str) -> None:
    info = template_info(name)
    for year in {info.first, info.default}:
        order = template(name, year).order
        assert order.place is Place.REGIONAL
        assert order.serves == ("league" if name == "locarno" else "un-charter")
        assert template(order.serves, year).order.place is Place.UNIVERSAL


def test_only_universal_templates_may_be_served() -> None:
    universal = {name for name in template_names() if template_info(name).universal}
    assert universal == set(template_names()) - set(REGIONAL)
    assert len(universal) == 7


def test_rio_decides_by_two_thirds_and_never_requires_force() -> None:
    rio = template("rio", 1962)
    assert rio.finding.body is FindingBody.ASSEMBLY
    assert rio.finding.rule is FindingRule.TWO_THIRDS
    assert not rio.finding.disputants_vote
    assert rio.obligations.sanctions is Rung.MANDATORY
    assert rio.obligations.force is Rung.DISCRETIONARY
    assert rio.casus.aggressors is Aggressors.ANY


def test_rio_protects_all_american_states_and_no_others() -> None:
    rio, world = template("rio", 1982), load_world(1982)
    assert respond(rio, ["UKG"], "ARG", world).covered
    assert respond(rio, ["ARG"], "CAN", world).covered
    assert not respond(rio, ["ARG"], "UKG", world).covered


def test_cuba_leaves_rio_in_1962_and_stays_out() -> None:
    rio = template("rio")
    assert "CUB" in rio.parties.bound_in(1962)
    assert all("CUB" not in rio.parties.bound_in(year) for year in (1963, 1990, 2009, 2022))


def test_egypt_is_away_from_the_arab_league_in_the_nineteen_eighties() -> None:
    league = template("arab-league")
    bound = [year for year in range(1975, 1995) if "EGY" in league.parties.bound_in(year)]
    assert bound == [*range(1975, 1980), *range(1989, 1995)]


def test_brussels_is_automatic_and_needs_no_finding() -> None:
    brussels = template("brussels", 1950)
    assert brussels.obligations.force is Rung.AUTOMATIC
    assert brussels.finding.body is FindingBody.NO_ONE


def test_locarno_names_its_own_parties_and_asks_the_council_of_the_league() -> None:
    locarno = template("locarno", 1936)
    assert locarno.casus.named == ("BEL", "FRN", "GMY")
    assert locarno.parties.admission is Admission.CLOSED
    assert locarno.finding.council == template("league-as-signed", 1936).finding.council
    answer = respond(locarno, ["GMY"], "FRN", load_world(1936))
    assert (answer.covered, answer.finding) == (True, "made")
    assert not respond(locarno, ["RUS"], "FRN", load_world(1936)).covered


def test_the_states_of_the_manila_protocol_are_protected_and_promise_nothing() -> None:
    seato, world = template("seato", 1961), load_world(1961)
    assert {row["state"] for row in rows("seato-reservations.csv")} == {"RVN", "LAO"}
    answer = respond(seato, ["CHN"], "RVN", world)
    assert answer.covered
    for state in ("RVN", "LAO"):
        assert {seato.rung_of(state, instrument) for instrument in Instrument} == {Rung.NONE}


def test_the_warsaw_treaty_does_not_cover_an_attack_by_its_own_parties() -> None:
    warsaw, world = template("warsaw", 1968), load_world(1968)
    assert not respond(warsaw, ["RUS", "POL"], "CZE", world).covered
    assert respond(warsaw, ["GFR"], "CZE", world).covered


def test_the_african_union_binds_where_the_oau_recommended() -> None:
    before, after = template("oau", 1979), template("oau", 2022)
    assert before.obligations.sanctions is Rung.RECOMMEND
    assert after.obligations.sanctions is Rung.MANDATORY
    assert not before.order.needs_authorisation
    assert after.order.needs_authorisation


def test_ecowas_grows_from_trade_to_force_owed_on_a_decision() -> None:
    rungs = [template("ecowas", year).obligations.force for year in (1975, 1978, 1981, 2022)]
    assert rungs == [Rung.NONE, Rung.CONSULT, Rung.MANDATORY, Rung.MANDATORY]


def test_csto_answers_by_consensus_once_it_has_a_charter() -> None:
    assert template("csto", 1992).finding.body is FindingBody.EACH_PARTY
    csto = template("csto", 2022)
    assert (csto.finding.body, csto.finding.rule) == (FindingBody.ASSEMBLY, FindingRule.UNANIMITY)


def test_the_charter_as_designed_owes_force_and_loses_it_to_a_veto() -> None:
    designed, world = template("un-charter-as-designed", 1950), load_world(1950)
    practised = template("un-charter", 1950)
    assert designed.bound == practised.bound
    assert designed.finding.council == practised.finding.council
    assert respond(designed, ["PRK"], "ROK", world).force.rung is Rung.MANDATORY
    assert respond(practised, ["PRK"], "ROK", world).force.rung is Rung.RECOMMEND
    for charter in (designed, practised):
        vetoed = respond(charter, ["RUS"], "POL", world)
        assert (vetoed.finding, vetoed.force.rung) == ("blocked", Rung.CONSULT)
