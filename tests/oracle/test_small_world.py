"""What the oracle makes of a treaty's words, on worlds worked out by hand."""

from __future__ import annotations

import dataclasses
import math

import pytest

from sandbox.treaty.articles import (
    Aggressors,
    Arms,
    CasusFoederis,
    Finding,
    FindingBody,
    FindingRule,
    Forces,
    Instrument,
    Parties,
    Party,
    Reservation,
    Rung,
    Scope,
    Victims,
)
from sandbox.treaty.settings import Readiness, Settings
from sandbox.world.distance import DistanceMode
from sandbox.world.relations import Pact, PactKind
from sandbox.world.states import Region
from sandbox.world.strength import StrengthIndex
from tests.oracle.small_world import SmallWorld
from tests.oracle.tiny_worlds import FOUR, PLAIN, treaty, world

FORCE, SANCTIONS = Instrument.FORCE, Instrument.SANCTIONS


# Strength.


def test_strength_is_the_mean_of_known_shares_scaled_to_one():
    # UKG: (3/4 + 1/1) / 2 = 0.875; FRN, with personnel unknown: 1/4. Together 1.125.
    figures = world({"UKG": 1, "FRN": 1})
    figures.indicators[:] = math.nan
    figures.indicators[:, 0] = 3, 1
    figures.indicators[0, 1] = 5
    small = SmallWorld(treaty("UKG"), figures)
    assert small.share["UKG"] == pytest.approx(7 / 9)
    assert small.share["FRN"] == pytest.approx(2 / 9)


@pytest.mark.parametrize(
    ("index", "share"),
    [
        # UKG holds 1/2 of everything, but 3/4 of the iron and 1/4 of the people.
        (StrengthIndex.CINC, (1 / 2 + 1 / 2 + 3 / 4 + 1 / 2 + 1 / 4 + 1 / 2) / 6),
        (StrengthIndex.MILITARY, 1 / 2),
        (StrengthIndex.WAR_POTENTIAL, (1 / 2 + 1 / 2 + 3 / 4 + 1 / 2) / 4),
        (StrengthIndex.OWN, (2 * 3 / 4 + 1 * 1 / 4) / 3),
    ],
)
def test_an_index_counts_its_own_indicators(index, share):
    figures = world({"UKG": 1, "FRN": 1})
    figures.indicators[:, 2] = 3, 1
    figures.indicators[:, 4] = 1, 3
    chosen = Settings(index=index, weights=(0, 0, 2, 0, 1, 0), distance=DistanceMode.NONE)
    assert SmallWorld(treaty("UKG", settings=chosen), figures).share["UKG"] == pytest.approx(share)


@pytest.mark.parametrize(
    ("mode", "year", "left"),
    [
        # A quarter of the way round the Earth is 6,218.4 miles.
        (DistanceMode.NONE, 1935, 0.5),
        (DistanceMode.BOULDING, 1935, 0.5 * (1 - 6218.4 / 12_500)),
        (DistanceMode.BUENO_DE_MESQUITA, 1918, 0.5 ** math.log10(6218.4 / 250 + 10 - math.e)),
        (DistanceMode.BUENO_DE_MESQUITA, 1935, 0.5 ** math.log10(6218.4 / 375 + 10 - math.e)),
        (DistanceMode.BUENO_DE_MESQUITA, 1950, 0.5 ** math.log10(6218.4 / 500 + 10 - math.e)),
    ],
)
def test_strength_falls_with_distance(mode, year, left):
    apart = world({"UKG": 1, "ETH": 1}, year=year, places={"ETH": (0.0, 90.0)})
    small = SmallWorld(treaty("UKG", settings=Settings(distance=mode)), apart)
    assert small.at["UKG", "ETH"] == pytest.approx(left, rel=1e-5)


def test_a_land_border_is_no_distance_but_a_strait_is():
    places = {"ETH": (0.0, 90.0)}
    plan = treaty("UKG", settings=Settings(distance=DistanceMode.BOULDING))
    joined = world({"UKG": 1, "ETH": 1}, places=places, water=[("UKG", "ETH", 0)])
    strait = world({"UKG": 1, "ETH": 1}, places=places, water=[("UKG", "ETH", 12)])
    assert SmallWorld(plan, joined).at["UKG", "ETH"] == 0.5
    assert SmallWorld(plan, strait).at["UKG", "ETH"] < 0.26


def test_reduced_arms_weaken_parties_in_every_part_they_play():
    small = SmallWorld(treaty("UKG", "FRN", arms=Arms(reduction=0.5)), world(FOUR))
    threat = small.plain(("UKG", "ITA"), "FRN")
    assert threat.victim == 0.125
    assert threat.coalition == 0.125 + 0.25
    assert small.plain(("ITA",), "FRN").sends == {"UKG": 0.125}


# What parties send, and at which odds.


def test_parties_send_what_they_pledge():
    small = SmallWorld(treaty("UKG", "FRN", forces=Forces(0.5, own=(("FRN", 0.25),))), world(FOUR))
    assert small.plain(("ITA",), "USA").sends == {"UKG": 0.125, "FRN": 0.0625}


def test_parties_need_not_send_forces_outside_their_regions_except_to_a_party():
    scope = Scope((Region.EUROPE,), own=(("FRN", (Region.AMERICAS,)),))
    plan = treaty("UKG", "FRN", scope=scope)
    assert SmallWorld(plan, world(FOUR)).plain(("ITA",), "USA").sends == {"UKG": 0.0, "FRN": 0.25}
    plan = treaty("UKG", "FRN", "USA", scope=scope)
    assert SmallWorld(plan, world(FOUR)).plain(("ITA",), "USA").sends == {"UKG": 0.25, "FRN": 0.25}


def test_no_regions_mean_everywhere_but_an_empty_list_of_its_own_means_nowhere_else():
    plan = treaty("UKG", "FRN", scope=Scope(own=(("UKG", ()),)))
    assert SmallWorld(plan, world(FOUR)).plain(("ITA",), "USA").sends == {"UKG": 0.0, "FRN": 0.25}
    assert SmallWorld(plan, world(FOUR)).plain(("ITA",), "FRN").sends == {"UKG": 0.25}


@pytest.mark.parametrize(
    ("instrument", "odds"),
    [
        # Great power and border for force; sanctions look at the great power alone.
        (FORCE, 1.5 * math.exp(-0.6 - 0.7 + 0.19 * math.log(1 / 1501))),
        (SANCTIONS, 1.5 * math.exp(-0.6)),
    ],
)
def test_a_threshold_follows_from_rung_and_place(instrument, odds):
    ready = Readiness(h=PLAIN.h)
    plan = treaty("UKG", force=Rung.DISCRETIONARY, sanctions=Rung.DISCRETIONARY, readiness=ready)
    near = world(FOUR, great=["UKG"], water=[("UKG", "FRN", 12)])
    threat = SmallWorld(plan, near).plain(("ITA",), "FRN", instrument)
    assert threat.threshold["UKG"] == pytest.approx(odds)


def test_spread_stretches_the_threshold():
    # a = ln(0.4 / 0.6), so exp(-a / 2) is the square root of 1.5.
    flat = Readiness(h=PLAIN.h, border=0, great_power=0, distance=0, spread=2.0)
    small = SmallWorld(treaty("UKG", force=Rung.DISCRETIONARY, readiness=flat), world(FOUR))
    assert small.plain(("ITA",), "FRN").threshold["UKG"] == pytest.approx(math.sqrt(1.5))


def test_automatic_obligations_are_taken_at_their_word_unless_the_setting_says_not():
    def threshold(readiness):
        plan = treaty("UKG", force=Rung.AUTOMATIC, readiness=readiness)
        return SmallWorld(plan, world(FOUR)).plain(("ITA",), "FRN").threshold["UKG"]

    weighing = Readiness(h=PLAIN.h, border=0, great_power=0, distance=0, automatic_weighs_odds=True)
    assert threshold(PLAIN) == 0.0
    assert threshold(weighing) == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("coalition", "factor"), [(("ITA",), 1), (("USA",), 2), (("USA", "ITA", "UKG"), 2)]
)
def test_a_nuclear_aggressor_multiplies_every_threshold_once(coalition, factor):
    doubles = dataclasses.replace(PLAIN, nuclear_factor=2.0)
    plan = treaty("FRN", force=Rung.MANDATORY, readiness=doubles)
    small = SmallWorld(plan, world({**FOUR, "ETH": 1}, nuclear=["USA", "UKG"]))
    assert small.plain(coalition, "ETH").threshold["FRN"] == pytest.approx(factor)


def test_pacts_count_for_the_victim_only_if_the_setting_is_on_and_they_are_not_the_treaty():
    def threshold(key, counted):
        pact = Pact(key, "Entente", PactKind.DEFENCE, ("UKG", "FRN"))
        ready = Readiness(h=PLAIN.h, border=0, great_power=0, distance=0, count_other_pacts=counted)
        plan = treaty("UKG", force=Rung.MANDATORY, readiness=ready, origin="league")
        return SmallWorld(plan, world(FOUR, pacts=[pact])).plain(("ITA",), "FRN").threshold["UKG"]

    assert threshold("entente", counted=False) == pytest.approx(1.0)
    assert threshold("entente", counted=True) == pytest.approx(math.exp(-2.3))
    assert threshold("league", counted=True) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("key", "kind", "states", "guaranteed", "bars"),
    [
        ("steel", PactKind.DEFENCE, ("UKG", "ITA"), (), True),
        ("steel", PactKind.NON_AGGRESSION, ("UKG", "ITA"), (), False),
        ("league", PactKind.DEFENCE, ("UKG", "ITA"), (), False),  # the treaty itself
        ("locarno", PactKind.DEFENCE, ("UKG", "ITA", "FRN"), (), False),  # binds the victim too
        ("guarantee", PactKind.DEFENCE, ("UKG", "ITA"), ("UKG",), False),  # not owed to Italy
        ("guarantee", PactKind.DEFENCE, ("UKG", "ITA"), ("ITA",), True),
    ],
)
def test_a_pact_with_an_aggressor_may_bar_a_party(key, kind, states, guaranteed, bars):
    pact = Pact(key, key, kind, states, guaranteed)
    plan = treaty("UKG", "USA", readiness=Readiness(pacts_bar=True), origin="league")
    small = SmallWorld(plan, world(FOUR, pacts=[pact]))
    assert ("UKG" not in small.plain(("ITA",), "FRN").able) is bars
    assert "USA" in small.plain(("ITA",), "FRN").able


def test_neither_victim_nor_aggressor_nor_outsider_nor_former_party_responds():
    plan = treaty().with_(
        parties=Parties((Party("UKG"), Party("ITA"), Party("FRN"), Party("USA", left=1934)))
    )
    small = SmallWorld(plan, world({**FOUR, "ETH": 1}))
    assert small.plain(("ITA",), "FRN").able == {"UKG"}


# The casus foederis.


@pytest.mark.parametrize(
    ("casus", "aggressor", "victim", "covered"),
    [
        (CasusFoederis(), "ITA", "FRN", True),
        (CasusFoederis(), "UKG", "FRN", True),
        (CasusFoederis(), "ITA", "USA", False),
        (CasusFoederis(Aggressors.OUTSIDERS), "UKG", "FRN", False),
        (CasusFoederis(Aggressors.OUTSIDERS), "ITA", "FRN", True),
        (CasusFoederis(Aggressors.NAMED, ("UKG",)), "UKG", "FRN", True),
        (CasusFoederis(Aggressors.NAMED, ("UKG",)), "ITA", "FRN", False),
        (CasusFoederis(victims=Victims.ANY), "ITA", "USA", True),
        (CasusFoederis(victims=Victims.REGIONS, regions=(Region.AMERICAS,)), "ITA", "USA", True),
        (CasusFoederis(victims=Victims.REGIONS, regions=(Region.AMERICAS,)), "USA", "ITA", False),
        (CasusFoederis(victims=Victims.REGIONS, regions=(Region.AMERICAS,)), "ITA", "FRN", True),
    ],
)
def test_the_casus_foederis_takes_in_aggressor_and_victim(casus, aggressor, victim, covered):
    small = SmallWorld(treaty("UKG", "FRN", casus=casus), world(FOUR))
    assert small.covered((aggressor,), victim) is covered


def test_every_aggressor_must_be_covered_and_otherwise_every_rung_is_none():
    casus = CasusFoederis(Aggressors.OUTSIDERS)
    small = SmallWorld(treaty("UKG", "FRN", "USA", casus=casus), world(FOUR))
    assert small.plain(("ITA",), "FRN").threshold["UKG"] == 0.0
    assert small.plain(("ITA", "USA"), "FRN").threshold["UKG"] == pytest.approx(99)


# The finding.


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        # Italy against Ethiopia before a council of four: three for, Italy against.
        ({}, "made"),
        ({"rule": FindingRule.TWO_THIRDS}, "made"),
        ({"rule": FindingRule.UNANIMITY}, "blocked"),
        ({"rule": FindingRule.UNANIMITY, "disputants_vote": False}, "made"),
        ({"rule": FindingRule.VETOES, "vetoes": ("UKG", "ITA")}, "blocked"),
        ({"rule": FindingRule.VETOES, "vetoes": ("UKG", "FRN")}, "made"),
        # A holder of a veto who does not vote, as a party to the dispute, cannot use it.
        ({"rule": FindingRule.VETOES, "vetoes": ("ITA",), "disputants_vote": False}, "made"),
        # With France as Italy's patron it is two against two; without a vote for Italy, two to one.
        ({"patrons": True}, "blocked"),
        ({"patrons": True, "disputants_vote": False}, "made"),
        ({"patrons": True, "disputants_vote": False, "rule": FindingRule.TWO_THIRDS}, "made"),
        ({"patrons": True, "rule": FindingRule.TWO_THIRDS}, "blocked"),
        # Seats of states that are not in the world do not vote; an empty council finds nothing.
        ({"council": ("ITA", "PRU")}, "blocked"),
        ({"council": ("ITA",), "disputants_vote": False}, "blocked"),
        ({"council": ()}, "blocked"),
        # Ethiopia, with a vote, makes it one to one; an assembly is all the parties.
        ({"council": ("ITA", "ETH")}, "blocked"),
        ({"body": FindingBody.ASSEMBLY, "council": ()}, "made"),
        ({"body": FindingBody.NO_ONE}, "not needed"),
        ({"body": FindingBody.EACH_PARTY}, "not needed"),
    ],
)
def test_a_finding_is_made_by_those_who_vote(changes, finding):
    council = {"body": FindingBody.COUNCIL, "council": ("USA", "UKG", "FRN", "ITA")}
    pact = Pact("rome", "Rome", PactKind.DEFENCE, ("FRN", "ITA"))
    plan = treaty("UKG", "FRN", "ETH", finding=Finding(**(council | changes)))
    small = SmallWorld(plan, world({**FOUR, "ETH": 1}, pacts=[pact]))
    assert small.finding(("ITA",), "ETH") == finding


def test_a_finding_is_blocked_for_all_when_it_is_blocked_for_one():
    finding = Finding(FindingBody.COUNCIL, FindingRule.VETOES, ("UKG", "FRN"), ("UKG",))
    small = SmallWorld(treaty("FRN", finding=finding), world({**FOUR, "ETH": 1}))
    assert small.finding(("ITA",), "ETH") == "made"
    assert small.finding(("ITA", "UKG"), "ETH") == "blocked"


@pytest.mark.parametrize(
    ("rung", "each_finds", "blocked"),
    [
        (Rung.NONE, Rung.NONE, Rung.NONE),
        (Rung.CONSULT, Rung.CONSULT, Rung.CONSULT),
        (Rung.RECOMMEND, Rung.RECOMMEND, Rung.CONSULT),
        (Rung.DISCRETIONARY, Rung.DISCRETIONARY, Rung.DISCRETIONARY),
        (Rung.MANDATORY, Rung.DISCRETIONARY, Rung.CONSULT),
        (Rung.AUTOMATIC, Rung.AUTOMATIC, Rung.AUTOMATIC),
        (Rung.STANDING, Rung.STANDING, Rung.AUTOMATIC),
    ],
)
def test_a_finding_decides_what_is_left_of_a_rung(rung, each_finds, blocked):
    def left(body, blocked):
        plan = treaty("UKG", force=rung, finding=Finding(body))
        small = SmallWorld(plan, world(FOUR))
        return small.rung("UKG", FORCE, covered=True, blocked=blocked)

    assert left(FindingBody.NO_ONE, blocked=False) == rung
    assert left(FindingBody.EACH_PARTY, blocked=False) == each_finds
    assert left(FindingBody.COUNCIL, blocked=False) == rung
    assert left(FindingBody.COUNCIL, blocked=True) == blocked


def test_reservations_come_before_a_blocked_finding():
    # Reserved to recommend, a standing force is blocked down to consult, not to automatic.
    reservations = (
        Reservation("UKG", FORCE, Rung.RECOMMEND),
        Reservation("UKG", SANCTIONS, Rung.NONE),
        Reservation("FRN", FORCE, Rung.STANDING),
    )
    plan = treaty("UKG", "FRN", sanctions=Rung.MANDATORY, reservations=reservations)
    small = SmallWorld(plan, world(FOUR))
    assert small.rung("UKG", FORCE, covered=True, blocked=True) == Rung.CONSULT
    assert small.rung("FRN", FORCE, covered=True, blocked=True) == Rung.AUTOMATIC
    assert small.rung("UKG", SANCTIONS, covered=True, blocked=False) == Rung.NONE
    assert small.rung("FRN", SANCTIONS, covered=True, blocked=False) == Rung.MANDATORY


# The answer to a threat.


def test_the_answer_to_a_threat():
    # Shares of 16: USA 6, UKG 3, FRN 3, ITA 3, ETH 1. Force mandatory: theta = 1 for all.
    # Italy against Ethiopia, UKG and FRN bound: each alone 1 + 3 = 4 >= 3, so both act: 7/3.
    # By sanctions (discretionary, theta = 1.5): 1 + 3 = 4 < 4.5, but together 7. They need
    # (4.5 - 4) / 3 = 1/6. Of the economy outside, 12, they hold 6.
    plan = treaty("UKG", "FRN", force=Rung.MANDATORY, sanctions=Rung.DISCRETIONARY)
    strengths = {"USA": 6, "UKG": 3, "FRN": 3, "ITA": 3, "ETH": 1}
    answer = SmallWorld(plan, world(strengths)).answer(("ITA",), "ETH")
    assert answer.covered
    assert answer.finding == "not needed"
    assert answer.victim_alone_odds == pytest.approx(1 / 3)
    assert answer.force.hesitant_odds == pytest.approx(7 / 3)
    assert answer.force.confidence_needed == 0.0
    assert answer.sanctions.hesitant_odds == pytest.approx(1 / 3)
    assert answer.sanctions.resolute_odds == pytest.approx(7 / 3)
    assert answer.sanctions.confidence_needed == pytest.approx(1 / 6)
    assert answer.coverage_hesitant == 0.0
    assert answer.coverage_resolute == pytest.approx(0.5)


def test_sanctions_owe_nothing_to_forces_scope_or_arms():
    plan = treaty(
        "UKG",
        "FRN",
        sanctions=Rung.MANDATORY,
        forces=Forces(0.5),
        scope=Scope((Region.ASIA,)),
        arms=Arms(reduction=0.5),
    )
    threat = SmallWorld(plan, world(FOUR)).plain(("ITA", "FRN"), "USA", SANCTIONS)
    assert (threat.victim, threat.coalition, threat.sends) == (0.25, 0.5, {"UKG": 0.25})


def test_there_is_no_coverage_where_no_one_else_is_left():
    answer = SmallWorld(treaty("UKG", "FRN"), world({"UKG": 1, "FRN": 1})).answer(("UKG",), "FRN")
    assert answer.coverage_resolute is None
