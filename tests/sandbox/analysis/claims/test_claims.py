"""The claims of the article, and the figures that their experiments give."""

from __future__ import annotations

import pickle

import pytest

import sandbox
from sandbox.analysis.claims.catalogue import article_claim, article_claims
from sandbox.analysis.claims.claim import Part, Variant
from sandbox.analysis.claims.trying import try_claim
from sandbox.criteria.catalogue import all_criteria
from sandbox.history.cases import shipped_cases
from sandbox.model.draft import Draft
from sandbox.sentences import Refusal
from sandbox.treaty.articles import FindingRule, Instrument, Obligations, Rung
from tests.cases import shipped_case

KEYS = [claim.key for claim in article_claims()]


def tried(key):
    return try_claim(article_claim(key), sandbox.load_world)


def told(sentences):
    return " ".join(map(str, sentences))


def test_the_claims_follow_the_argument_from_its_first_part_to_its_last():
    parts = [claim.part for claim in article_claims()]
    assert list(dict.fromkeys(parts)) == list(Part)
    assert parts == sorted(parts, key=list(Part).index)
    assert len(set(KEYS)) == len(KEYS)


@pytest.mark.parametrize("key", KEYS)
def test_each_claim_rests_on_criteria_and_cases_that_exist(key):
    claim = article_claim(key)
    assert claim.criteria
    assert set(claim.criteria) <= {criterion.key for criterion in all_criteria()}
    assert claim.case is None or claim.case in {case.key for case in shipped_cases()}


@pytest.mark.parametrize("key", KEYS)
def test_each_claim_has_the_figures_that_judge_gives_for_both_drafts(key):
    claim, found = article_claim(key), tried(key)
    before, after = (
        sandbox.judge(variant.draft(sandbox.load_world)) for variant in (claim.before, claim.after)
    )
    assert [each.before for each in found.criteria] == [before.criterion(c) for c in claim.criteria]
    assert [each.after for each in found.criteria] == [after.criterion(c) for c in claim.criteria]
    assert any(each.before != each.after for each in found.criteria)
    assert any(letter.isdigit() for letter in told(found.found))
    assert found.against
    assert pickle.loads(pickle.dumps(found)) == found


def of_hundred(shares):
    return tuple(round(100 * share) for share in (shares.hesitant, shares.resolute, shares.kept))


def test_the_united_states_in_the_league():
    before = sandbox.attacks_held(sandbox.open_treaty("league@1935")).by_great_powers
    after = sandbox.attacks_held(sandbox.open_treaty("league-with-usa@1935")).by_great_powers
    assert (of_hundred(before)[0], of_hundred(after)[0], of_hundred(after)[2]) == (12, 17, 99)
    found = tried("outside")
    assert told(found.found) == (
        "With the United States in, attacks by great powers held rise from 12 to 17 of 100 if each"
        " party waits; with every pledge kept, to 99."
    )
    assert f"holds {of_hundred(before)[2]} of 100 without the United States" in told(found.against)


def test_readiness_is_tried_on_three_strengths_of_the_same_obligation():
    league = sandbox.open_treaty("league@1935")
    held = {}
    for rung in (Rung.DISCRETIONARY, Rung.AUTOMATIC):
        bound = league.with_(
            obligations=Obligations(league.obligations.sanctions, rung),
            reservations=tuple(
                each for each in league.reservations if each.instrument is not Instrument.FORCE
            ),
        )
        held[rung] = of_hundred(sandbox.attacks_held(bound).by_great_powers)[0]
    found = tried("readiness")
    automatic = held[Rung.AUTOMATIC]
    assert f"holds 12 if each party waits; with force automatic for all it holds {automatic}." in (
        told(found.found)
    )
    assert f"the League holds {held[Rung.DISCRETIONARY]} of these 100" in told(found.against)


def test_the_veto_goes_and_nothing_else_changes():
    claim = article_claim("invoked")
    before, after = claim.before.treaty(), claim.after.treaty()
    assert after.finding.rule is FindingRule.TWO_THIRDS
    assert not after.finding.vetoes
    assert after.with_(finding=before.finding, name=before.name) == before


def test_the_crisis_of_1938_is_answered_as_respond_answers_it():
    case = shipped_case("sudetenland-1938")
    claim = article_claim("risks")
    odds = [
        sandbox.respond(
            variant.draft(sandbox.load_world), case.aggressors, case.victim
        ).force.resolute_odds
        for variant in (claim.before, claim.after)
    ]
    words = told(tried("risks").found)
    assert f"those who act have {odds[0]:.1f} times" in words
    assert f"with force automatic {odds[1]:.1f} times" in words
    assert "no confidence in the others" in told(tried("risks").against)


def test_a_regional_treaty_is_judged_together_with_the_universal_one():
    draft = article_claim("regional-support").after.draft(sandbox.load_world)
    assert draft.wider == sandbox.open_treaty("un-charter@1950")
    assert sandbox.judge(draft).criterion("regional harmony").reason in (
        tried("regional-support").found
    )


def test_a_variant_is_named_after_its_treaty_and_its_change():
    claim = article_claim("readiness")
    assert str(claim.before.called) == "League of Nations, 1935"
    assert str(claim.after.called) == "League of Nations, 1935, force automatic"
    assert claim.after.treaty().name == "League of Nations, force automatic"
    assert claim.before.treaty() == sandbox.open_treaty("league@1935")
    assert claim.after.treaty(lambda sentence: "Völkerbund").name == "Völkerbund"


def test_an_unknown_claim_and_a_year_without_figures_are_refused():
    with pytest.raises(Refusal, match=r"There is no claim peace: it is one of strength, invoked"):
        article_claim("peace")
    with pytest.raises(Refusal, match="1940"):
        Variant("league@1940").draft(sandbox.load_world)


def test_a_draft_without_a_wider_order_stands_alone():
    draft = article_claim("outside").before.draft(sandbox.load_world)
    assert draft == Draft(sandbox.open_treaty("league@1935"), draft.world, None)
