"""Certificates, added up again from the world's own figures by code that shares none with them."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import pytest

from sandbox import draft_of, load_world, open_treaty, stress_test
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.certificate import Certificate
from sandbox.search.certify import certify, certify_worst
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Instrument, Reservation, Rung
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle import brute_force, simulate
from tests.oracle.random_worlds import case_of_seed
from tests.oracle.small_world import BLOCKED, SmallWorld

#: A treaty, aggressors and victim: plain; nuclear and blocked; nuclear; found by each
#: party; found by a council; reserved; not covered; with the borders of the victim.
CASES = [
    ("league@1935", ("ITA",), "ETH"),
    ("un-charter@1950", ("USA",), "MEX"),
    ("un-charter@1950", ("PRK", "CHN"), "ROK"),
    ("north-atlantic@1950", ("RUS", "POL"), "NOR"),
    ("league@1938", ("GMY",), "CZE"),
    ("league-as-signed@1938", ("GMY", "ITA"), "FRN"),
    ("north-atlantic@1950", ("FRN",), "BEL"),
    ("ideal@1935", ("USA", "RUS"), "ETH"),
]


def close(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)


@pytest.mark.parametrize(("reference", "aggressors", "victim"), CASES)
@pytest.mark.parametrize("mood", Mood)
def test_a_certificate_of_history_adds_up(
    reference: str, aggressors: tuple[str, ...], victim: str, mood: Mood
) -> None:
    treaty = open_treaty(reference)
    check(treaty, load_world(treaty.year), aggressors, victim, mood)


@pytest.mark.parametrize("mood", Mood)
def test_certificates_of_made_up_worlds_add_up(mood: Mood) -> None:
    seen: set[str] = set()
    for seed in range(80):
        treaty, world = case_of_seed(seed)
        for place, victim in enumerate(world.codes):
            others = tuple(world.codes[place + 1 :] + world.codes[:place])
            certificate = check(treaty, world, others[: 1 + place % 3], victim, mood)
            seen |= features(certificate)
    assert seen == {
        "blocked", "nuclear", "reserved", "pact", "held back", "not covered", "at its word",
        "weighs", "breaks", "holds",
    }  # fmt: skip


def features(certificate: Certificate) -> set[str]:
    """Return what makes a certificate special, so that a test can tell that it met all."""
    thresholds = [sender.threshold for sender in certificate.senders]
    marks = {
        "blocked": bool(certificate.blocking),
        "nuclear": bool(certificate.nuclear),
        "reserved": any(t.reserved_rung < t.treaty_rung for t in thresholds),
        "pact": any(t.pact for t in thresholds),
        "held back": bool(certificate.barred),
        "not covered": not certificate.covered,
        "at its word": any(t.at_its_word for t in thresholds),
        "weighs": any(t.rung >= Rung.AUTOMATIC and not t.at_its_word for t in thresholds),
        "breaks": certificate.breaks,
        "holds": not certificate.breaks,
    }
    return {mark for mark, there in marks.items() if there}


def check(
    treaty: Treaty, world: World, aggressors: tuple[str, ...], victim: str, mood: Mood
) -> Certificate:
    """Compare a certificate, its sums and its terms, with the oracle's plain numbers."""
    where = (treaty.name, aggressors, victim)
    certificate = certify(TreatyModel(treaty, world), aggressors, victim, mood)
    small = SmallWorld(treaty, world)
    plain = small.plain(aggressors, victim)
    assert {a.state for a in certificate.aggressors} == set(aggressors)
    for aggressor in certificate.aggressors:
        assert close(aggressor.strength, small.at[aggressor.state, victim]), where
    assert close(certificate.opposed, plain.coalition), where
    assert close(certificate.own, plain.victim), where
    assert {s.state for s in certificate.senders} == plain.able, where
    assert certificate.covered == small.covered(aggressors, victim), where
    assert certificate.finding == small.finding(aggressors, victim), where
    assert bool(certificate.blocking) == (certificate.finding == BLOCKED), where
    held_back = {m for m in small.parties if small.barred(m, aggressors, victim)}
    assert set(certificate.barred) == held_back - {victim, *aggressors}, where
    for sender in certificate.senders:
        assert close(sender.sends, plain.sends[sender.state]), (where, sender)
        assert close(sender.threshold.odds, plain.threshold[sender.state]), (where, sender)
        reserved = small.reserved_rung(sender.state, Instrument.FORCE)
        assert sender.threshold.reserved_rung == reserved, (where, sender)
    assert close(certificate.margin, brute_force.margin(small, aggressors, victim, mood)), where
    if mood is Mood.RESOLUTE:
        check_levels(certificate)
    else:
        check_steps(certificate, plain)
    return certificate


def check_levels(certificate: Certificate) -> None:
    """Add up each level from its list of parties."""
    for level in certificate.levels:
        acting = [s for s in certificate.senders if s.threshold.odds <= level.odds]
        strength = certificate.own + sum(sender.sends for sender in acting)
        assert close(level.strength, strength)
        assert close(level.asked, level.odds * certificate.opposed)
        assert level.slack <= certificate.deciding.slack
    joined = [state for level in certificate.levels for state in level.joining]
    assert sorted(joined) == sorted(sender.state for sender in certificate.senders)
    assert all(low.odds < high.odds for low, high in pairwise(certificate.levels))
    assert certificate.levels[0].odds == certificate.required


def check_steps(certificate: Certificate, plain: simulate.PlainThreat) -> None:
    """Play the rounds again, and see that whoever waits has reason to."""
    rounds: dict[int, set[str]] = {}
    for step in certificate.joined:
        assert step.round is not None
        rounds.setdefault(step.round, set()).add(step.state)
        assert step.seen >= step.asked - 1e-12
    assert [rounds[number] for number in sorted(rounds)] == simulate.rounds(plain)
    strength = certificate.own
    for step in certificate.joined:
        strength += certificate.sender(step.state).sends
        assert close(step.strength, strength)
    waiting = [step for step in certificate.steps if step.round is None]
    for step in waiting:
        assert close(step.seen, strength + certificate.sender(step.state).sends)
        assert step.lacking > 0
    if waiting:
        assert certificate.first_waiting == min(waiting, key=lambda step: step.lacking)


def test_the_terms_of_a_threshold_add_up():
    for seed in range(40):
        treaty, world = case_of_seed(seed)
        certificate = certify(
            TreatyModel(treaty, world), world.codes[:1], world.codes[-1], Mood.HESITANT
        )
        for sender in certificate.senders:
            terms = sender.to_dict()
            total = sum(
                terms[key] for key in ("logit_h", "great_power", "border", "distance", "pact")
            )
            assert close(terms["readiness"], total)
            assert close(terms["logit_h"], math.log(terms["h"]) - math.log(1 - terms["h"]))
            if terms["taken_at_its_word"]:
                assert terms["threshold_odds"] == 0
            else:
                odds = math.exp(-total / terms["spread"]) * terms["nuclear_factor"]
                assert close(terms["threshold_odds"], odds)


@pytest.mark.parametrize("reference", ["league@1935", "un-charter@1950", "ideal@1935"])
def test_every_worst_coalition_has_a_certificate_with_its_margin(reference: str) -> None:
    draft = draft_of(open_treaty(reference))
    test = stress_test(draft, largest=3)
    assert test.worst
    for worst in test.worst:
        certificate = certify_worst(draft.model, worst)
        assert close(certificate.margin, worst.margin), worst
        assert certificate.breaks == worst.breaks
        assert certificate.mood is worst.mood
        assert certificate.proof is not None
        assert certificate.proof.proven
        assert close(certificate.proof.bound, certificate.margin)
        assert certificate.proof.nodes >= 1


def test_a_reservation_shows_in_the_rung_that_counts():
    league = open_treaty("league@1935")
    limit = Reservation("FRN", Instrument.FORCE, Rung.CONSULT)
    reserved = replace(league, reservations=(*league.reservations, limit))
    certificate = certify(TreatyModel(reserved, load_world(1935)), ["ITA"], "ETH", Mood.RESOLUTE)
    threshold = certificate.sender("FRN").threshold
    assert (threshold.treaty_rung, threshold.reserved_rung) == (Rung.RECOMMEND, Rung.CONSULT)
    assert threshold.h == reserved.settings.readiness.h[Rung.CONSULT]


@pytest.mark.parametrize(
    ("aggressors", "victim"), [([], "ETH"), (["XYZ"], "ETH"), (["ITA"], "XYZ"), (["ETH"], "ETH")]
)
def test_what_is_no_threat_has_no_certificate(aggressors: list[str], victim: str) -> None:
    model = TreatyModel(open_treaty("league@1935"), load_world(1935))
    with pytest.raises(Refusal):
        certify(model, aggressors, victim, Mood.RESOLUTE)
