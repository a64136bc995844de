"""The treaty in plain English."""

from __future__ import annotations

import pytest
from hypothesis import given

from sandbox.treaty.articles import (
    Aggressors,
    CasusFoederis,
    Finding,
    FindingBody,
    FindingRule,
    Forces,
    Instrument,
    Obligations,
    Parties,
    Party,
    Reservation,
    Rung,
    Scope,
    Victims,
)
from sandbox.treaty.templates import template
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.wording import ArticleText, duty, text
from sandbox.treaty.words import rung_wording
from sandbox.world.shipped import load
from sandbox.world.states import Region
from tests.sandbox.treaty.strategies import TREATIES

ARTICLES = [
    "parties", "obligations", "casus", "finding", "scope", "reservations", "forces", "arms",
    "order",
]  # fmt: skip


def article(treaty: Treaty, key: str, names: dict[str, str] | None = None) -> ArticleText:
    return next(a for a in text(treaty, names or {}) if a.key == key)


def said(treaty: Treaty, key: str, names: dict[str, str] | None = None) -> str:
    return " ".join(map(str, article(treaty, key, names).paragraphs))


@pytest.mark.parametrize("instrument", list(Instrument))
def test_each_rung_of_each_instrument_has_words_of_its_own(instrument: Instrument) -> None:
    assert len({str(rung_wording(instrument, rung)) for rung in Rung}) == len(Rung)


def test_mandatory_force_waits_for_a_finding_and_automatic_force_does_not() -> None:
    assert "once a finding is made" in str(rung_wording(Instrument.FORCE, Rung.MANDATORY))
    assert "without waiting for a finding" in str(rung_wording(Instrument.FORCE, Rung.AUTOMATIC))


@pytest.mark.tenth
@given(TREATIES)
def test_any_treaty_can_be_written_out(treaty: Treaty) -> None:
    articles = text(treaty, {"FRN": "France"})
    assert [a.key for a in articles] == ARTICLES
    for a in articles:
        assert a.paragraphs
        assert all(str(sentence) for sentence in (a.title, a.value, *a.paragraphs))


def test_the_league_of_1935_reads_as_history_has_it() -> None:
    league = template("league", 1935)
    names = {state.code: state.name for state in load(1935).states}
    values = {a.key: str(a.value) for a in text(league, names)}
    assert values["parties"] == "57 parties, by consent"
    assert values["obligations"] == "sanctions mandatory, force recommend"
    assert values["casus"] == "against any state, for parties"
    assert values["finding"] == "each party"
    assert values["reservations"] == "1 reservation"
    assert "Switzerland, force: no further than none." in said(league, "reservations", names)
    assert "Bound, but no states in this world: India." in said(league, "parties", names)


def test_a_treaty_of_one_and_one_of_none_are_counted_in_english() -> None:
    one = Treaty("t", 1935, parties=Parties((Party("FRN"),)))
    assert str(article(one, "parties", {"FRN": "France"}).value) == "1 party, open"
    none = Treaty("t", 1935)
    assert str(article(none, "parties").value) == "0 parties, open"
    assert "No state is a party." in said(none, "parties")


def test_a_council_with_vetoes_names_who_holds_them() -> None:
    finding = Finding(FindingBody.COUNCIL, FindingRule.VETOES, ("FRN", "UKG"), ("UKG",))
    treaty = Treaty("t", 1950, finding=finding)
    names = {"FRN": "France", "UKG": "United Kingdom"}
    assert "Seats on the council: France and United Kingdom. Vetoes: United Kingdom." in said(
        treaty, "finding", names
    )


def test_pledges_and_reservations_of_single_parties_are_written_out() -> None:
    treaty = Treaty(
        "t",
        1950,
        obligations=Obligations(Rung.MANDATORY, Rung.MANDATORY),
        forces=Forces(0.5, (("FRN", 0.25),)),
        reservations=(Reservation("FRN", Instrument.FORCE, Rung.CONSULT),),
    )
    names = {"FRN": "France"}
    assert "France pledges 25% of its strength." in said(treaty, "forces", names)
    assert said(treaty, "reservations", names) == "France, force: no further than consult."


def test_a_duty_that_each_party_judges_for_itself_counts_as_discretionary():
    league, signed = template("league", 1935), template("league-as-signed", 1935)
    assert "counts as discretionary" in str(duty(league, Instrument.SANCTIONS))
    assert "counts as discretionary" not in str(duty(signed, Instrument.SANCTIONS))
    assert "counts as discretionary" not in str(duty(league, Instrument.FORCE))


@pytest.mark.parametrize("instrument", list(Instrument))
@pytest.mark.parametrize("body", list(FindingBody))
def test_a_duty_speaks_of_a_finding_only_where_one_is_made(
    instrument: Instrument, body: FindingBody
) -> None:
    treaty = Treaty(
        "t",
        1935,
        obligations=Obligations(Rung.MANDATORY, Rung.MANDATORY),
        finding=Finding(body, council=("FRN",)),
    )
    words = str(duty(treaty, instrument))
    assert ("once a finding is made" in words) == (body is not FindingBody.NO_ONE)
    assert ("no finding is needed" in words) == (body is FindingBody.NO_ONE)


def test_what_is_left_empty_is_said_and_never_listed_as_none() -> None:
    treaty = Treaty(
        "t",
        1935,
        finding=Finding(FindingBody.COUNCIL, FindingRule.VETOES),
        casus=CasusFoederis(Aggressors.NAMED, victims=Victims.REGIONS),
        scope=Scope(own=(("FRN", ()),)),
    )
    names = {"FRN": "France"}
    finding = said(treaty, "finding", names)
    assert "No one sits on the council, so it can make no finding." in finding
    assert "No one holds a veto." in finding
    casus = said(treaty, "casus", names)
    assert "It works against no one: no aggressor is named." in casus
    assert "It covers an attack on a party; no region is named." in casus
    assert "France sends forces to help parties only." in said(treaty, "scope", names)
    assert not any("none" in said(treaty, key, names) for key in ("finding", "casus", "scope"))


def test_the_gist_of_the_scope_says_what_its_clause_says() -> None:
    treaty = Treaty("t", 1935, scope=Scope((Region.EUROPE,)))
    assert "help each other, and to states in: Europe" in said(treaty, "scope")
    assert str(article(treaty, "scope").value) == "parties, Europe"
