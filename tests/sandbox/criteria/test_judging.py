"""The name of a draft, rule by rule, and what a whole scorecard says of known treaties."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import judge, load_world, open_treaty
from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.scorecard import DraftName, Scorecard
from sandbox.criteria.verdict import Verdict
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    CasusFoederis,
    Forces,
    Instrument,
    Reservation,
    Rung,
    Victims,
)
from sandbox.treaty.treaty import Treaty
from tests.oracle.tiny_worlds import treaty
from tests.sandbox.criteria.hand_made import STRENGTH, admitting, bound, eighths, likely, rest

ALL = tuple(STRENGTH)
KEYS = [criterion.key for criterion in all_criteria()]


def everyone(sanctions: Rung = Rung.STANDING, **articles: Any) -> Treaty:
    """Return a treaty of all states that meets all that its name asks unless told."""
    return treaty(*ALL, sanctions=sanctions, **articles)


def name_of(plan: Treaty) -> DraftName:
    return judge(plan, eighths(), with_range=False).name


# The rules, in their order.


@pytest.mark.parametrize("parties", [(), ("UKG",)])
def test_fewer_than_two_parties_are_a_paper_promise_whatever_they_promise(parties):
    assert name_of(everyone().with_(parties=bound(*parties))) is DraftName.PAPER_PROMISE


def test_two_parties_may_be_more_than_that():
    assert name_of(rest().with_(parties=bound("UKG", "FRN"))) is not DraftName.PAPER_PROMISE


def test_parties_of_another_year_or_another_world_do_not_make_two():
    plan = everyone().with_(parties=bound("UKG", "PRU"))
    assert name_of(plan) is DraftName.PAPER_PROMISE


@pytest.mark.parametrize(
    ("rung", "name"),
    [(Rung.NONE, DraftName.PAPER_PROMISE), (Rung.CONSULT, DraftName.CONSULTATIVE_PACT)],
)
def test_a_promise_to_talk_is_a_consultative_pact_and_no_promise_a_paper_one(rung, name):
    assert name_of(everyone(rung, force=rung)) is name
    # Even if it is closed and aimed at someone.
    casus = CasusFoederis(Aggressors.NAMED, named=("USA",))
    pact = everyone(rung, force=rung, casus=casus)
    assert name_of(admitting(pact, Admission.CLOSED)) is name


def test_a_pact_says_whether_its_parties_promise_even_to_talk():
    silent, talking = (
        judge(everyone(rung, force=rung), eighths(), with_range=False)
        for rung in (Rung.NONE, Rung.CONSULT)
    )
    assert str(silent.name_reason).endswith("and have not promised even to talk.")
    assert str(talking.name_reason) == "The parties promise to talk, and nothing more."


@pytest.mark.parametrize(
    ("sanctions", "force"), [(Rung.RECOMMEND, Rung.NONE), (Rung.NONE, Rung.RECOMMEND)]
)
def test_one_instrument_above_consult_is_more_than_consulting(sanctions, force):
    assert name_of(everyone(sanctions, force=force)) is DraftName.PAPER_PROMISE


def test_a_duty_that_all_have_reserved_away_is_consulting_still():
    reservations = tuple(
        Reservation(party, instrument, Rung.CONSULT) for party in ALL for instrument in Instrument
    )
    assert name_of(everyone(reservations=reservations)) is DraftName.CONSULTATIVE_PACT
    # One party that stays bound makes it more.
    assert name_of(everyone(reservations=reservations[1:])) is not DraftName.CONSULTATIVE_PACT


def test_impartial_certain_binding_preponderant_resolute_and_universal_is_collective_security():
    card = judge(everyone(), eighths())
    assert card.name is DraftName.COLLECTIVE_SECURITY
    assert card.criterion("universality").verdict is Verdict.MET


def test_partly_universal_is_enough_and_not_universal_is_not():
    # Without ETH: 7/8 of strength. Without USA: 5/8, and UKG, FRN and ETH hold it all the same.
    card = judge(everyone().with_(parties=bound("USA", "UKG", "FRN")), eighths())
    assert card.criterion("universality").verdict is Verdict.PARTLY
    assert card.name is DraftName.COLLECTIVE_SECURITY
    card = judge(everyone().with_(parties=bound("UKG", "FRN", "ETH")), eighths())
    assert card.criterion("universality").verdict is Verdict.NOT_MET
    assert card.name is DraftName.COLLECTIVE_DEFENCE


def test_collective_security_may_be_closed():
    # The rules are tried in order, and openness is not among what this one asks.
    assert name_of(admitting(everyone(), Admission.CLOSED)) is DraftName.COLLECTIVE_SECURITY


LACKING: list[tuple[str, dict[str, Any]]] = [
    ("impartiality", {"casus": CasusFoederis(Aggressors.OUTSIDERS, victims=Victims.ANY)}),
    ("certainty", {"sanctions": Rung.STANDING, "force": Rung.DISCRETIONARY}),
    ("bindingness", {"sanctions": Rung.NONE, "force": Rung.STANDING}),
    # A quarter of 2 and 2 does not hold ETH (1) against USA (3).
    ("preponderance", {"forces": Forces(pledge=0.25)}),
    ("resolve", {"sanctions": Rung.STANDING, "force": Rung.RECOMMEND}),
]


@pytest.mark.parametrize(("lacking", "articles"), LACKING)
def test_it_must_meet_each_of_the_others(lacking, articles):
    card = judge(everyone(**articles), eighths())
    assert card.criterion(lacking).verdict is not Verdict.MET
    assert card.name is not DraftName.COLLECTIVE_SECURITY
    assert lacking in str(card.name_reason)


def test_named_aggressors_or_closed_admission_make_an_alliance():
    named = CasusFoederis(Aggressors.NAMED, named=("USA",), victims=Victims.ANY)
    assert name_of(rest(casus=named)) is DraftName.ALLIANCE
    assert name_of(admitting(rest(), Admission.CLOSED)) is DraftName.ALLIANCE
    # Though it is outward only as well, which comes later.
    outward = rest(casus=CasusFoederis(Aggressors.OUTSIDERS, victims=Victims.ANY))
    assert name_of(admitting(outward, Admission.CLOSED)) is DraftName.ALLIANCE
    assert name_of(admitting(outward, Admission.BY_CONSENT)) is DraftName.COLLECTIVE_DEFENCE


@pytest.mark.parametrize("force", [Rung.RECOMMEND, Rung.STANDING])
def test_outsiders_only_is_collective_defence_resolute_or_not(force):
    outward = CasusFoederis(Aggressors.OUTSIDERS, victims=Victims.PARTIES)
    assert name_of(rest(force=force, casus=outward)) is DraftName.COLLECTIVE_DEFENCE


def test_against_anyone_it_takes_resolve_to_be_collective_defence():
    # Force alone: 50, not binding enough for collective security.
    assert name_of(everyone(Rung.NONE)) is DraftName.COLLECTIVE_DEFENCE
    assert name_of(everyone(Rung.NONE, force=Rung.DISCRETIONARY)) is DraftName.PAPER_PROMISE


def test_resolve_that_does_not_apply_is_not_resolve():
    card = judge(everyone(Rung.NONE), eighths(great=[]))
    assert card.criterion("resolve").verdict is Verdict.DOES_NOT_APPLY
    assert card.name is DraftName.PAPER_PROMISE


# Treaties of history, and the yardstick.


def verdicts(card: Scorecard) -> dict[str, str]:
    return {result.key: result.verdict.value for result in card.criteria}


@pytest.fixture(scope="module")
def league() -> Scorecard:
    return judge(open_treaty("league@1935"))


@pytest.fixture(scope="module")
def north_atlantic() -> Scorecard:
    return judge(open_treaty("north-atlantic@1950"))


def test_the_league_of_1935_is_a_paper_promise(league):
    assert league.name is DraftName.PAPER_PROMISE
    assert "not ready to act" in str(league.name_reason)
    # Resolve far below a half, and few attacks by great powers held.
    assert league.criterion("resolve").measure < 0.1
    assert league.criterion("great-power test").measure == pytest.approx(0.12, abs=0.01)
    # Machinery was there, readiness was not.
    assert league.criterion("preponderance").measure > 0.95
    assert verdicts(league)["impartiality"] == "met"


@pytest.mark.parametrize("reference", ["league@1935", "north-atlantic@1950", "ideal@1935"])
def test_all_criteria_have_evidence_that_names_states(reference):
    card = judge(open_treaty(reference), with_range=False)
    assert [result.key for result in card.criteria] == KEYS
    world = load_world(card.world)
    for result in card.criteria:
        evidence = result.evidence
        assert evidence is not None, result.key
        codes = (*evidence.aggressors, *evidence.states, *filter(None, [evidence.victim]))
        named = [code for code in codes if world.state(code).name in str(evidence.sentence)]
        assert named, (result.key, str(evidence.sentence))


def test_the_ideal_of_1935_is_collective_security():
    card = judge(open_treaty("ideal@1935"))
    assert card.name is DraftName.COLLECTIVE_SECURITY
    assert card.criterion("resolve").measure == 1
    assert card.criterion("great-power test").verdict is Verdict.MET


def test_the_north_atlantic_treaty_is_collective_defence_for_the_articles_reasons(north_atlantic):
    assert north_atlantic.name is DraftName.COLLECTIVE_DEFENCE
    assert north_atlantic.criterion("bindingness").measure == pytest.approx(50, abs=1e-9)
    assert verdicts(north_atlantic)["bindingness"] == "not met"
    assert verdicts(north_atlantic)["preponderance"] in ("met", "partly")
    assert verdicts(north_atlantic)["impartiality"] == "partly"
    reason = str(north_atlantic.name_reason)
    for words in ("may be strong enough", "does not bind its parties enough", "outward only"):
        assert words in reason


# Next to nothing.


def test_an_empty_treaty_meets_nothing():
    card = judge(everyone().with_(parties=bound()), eighths())
    assert set(verdicts(card).values()) == {"not met"}
    assert list(verdicts(card)) == KEYS
    assert card.parties == ()
    assert card.stands_over is None


def test_a_single_party_is_not_credited_with_what_it_does_alone():
    # UKG (2) holds FRN and ETH by itself: no test. Against USA (3), which all others
    # together could hold, its treaty brings no one.
    casus = CasusFoederis()
    card = judge(everyone(casus=casus).with_(parties=bound("UKG")), eighths())
    assert card.criterion("preponderance").measure == 0
    assert card.criterion("armaments").measure == 0
    for key in ("preponderance", "certainty", "armaments", "great-power test"):
        assert card.criterion(key).verdict is Verdict.NOT_MET, key
    # With no pledge that could hold anyone, resolve has nothing to go by.
    assert card.criterion("resolve").verdict is Verdict.DOES_NOT_APPLY


def test_a_single_party_is_credited_with_what_its_treaty_does_for_others():
    # Any victim: FRN is saved from USA (2 + 2 to 3), and so is ETH (1 + 2); UKG is not.
    # FRN against ETH: 1 + 2 to 2. UKG against ETH: no party is left.
    card = judge(everyone().with_(parties=bound("UKG")), eighths())
    held = likely([("USA", "FRN"), ("USA", "ETH"), ("FRN", "ETH")])
    assert card.criterion("preponderance").measure == pytest.approx(held)


@pytest.mark.parametrize("single", ["USA", "FRN"])
def test_a_single_party_of_history_is_judged_without_mishap(single):
    league = open_treaty("league@1935")
    card = judge(league.with_(parties=bound(single)))
    assert card.name is DraftName.PAPER_PROMISE
    assert card.criterion("resolve").verdict is not Verdict.MET
    assert card.criterion("great-power test").verdict is not Verdict.MET
