"""What the guide tells of the program's answers in its sentences is what the program answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

import sandbox
from sandbox import judge, open_treaty, respond
from sandbox.analysis.participation.record import participation_record
from sandbox.criteria.scorecard import DraftName, Scorecard
from sandbox.criteria.verdict import Verdict
from sandbox.response.respond import Response
from sandbox.treaty.articles import Rung
from sandbox.treaty.treaty import Treaty
from sandbox.world import shipped
from sandbox.world.strength import StrengthIndex
from tests.resources.guide.pages import section
from ui.help.guide_content import FOLDER

LEAGUE = open_treaty("league@1935")


def firmer(rung: Rung) -> Treaty:
    """Return the League with another rung of force."""
    return LEAGUE.with_(obligations=replace(LEAGUE.obligations, force=rung))


def force(treaty: Treaty) -> Response:
    """Return the response by force when Italy attacks Ethiopia."""
    return respond(treaty, ["ITA"], "ETH").force


def says(page: str, heading: str) -> str:
    """Return what a page says below a heading, on one line and without marks."""
    return " ".join(section(page, heading).replace("*", "").split())


@pytest.fixture(scope="module")
def start() -> dict[str, str]:
    headings = ("1. Open the League", "2. Attack", "3. Change one word")
    return {heading[0]: says("start.md", heading) for heading in headings}


def verdicts(card: Scorecard) -> dict[str, Verdict]:
    return {result.key: result.verdict for result in card.criteria}


def test_the_start_tells_what_happens_to_ethiopia(start: dict[str, str]) -> None:
    answer = respond(LEAGUE, ["ITA"], "ETH")
    assert judge(LEAGUE).name is DraftName.PAPER_PROMISE
    assert f"Alone, Ethiopia has {answer.victim_alone_odds:.2f} of the strength" in start["2"]
    assert f"the odds stay at {answer.force.hesitant_odds:.2f}" in start["2"]
    assert f"the three act, and the odds are {answer.force.resolute_odds:.2f}" in start["2"]
    assert set(answer.force.resolute_actors) == {"RUS", "UKG", "FRN"}
    assert answer.force.confidence_needed == pytest.approx(0.5, abs=0.005)


def test_the_start_tells_what_one_word_does(start: dict[str, str]) -> None:
    treaty = firmer(Rung.DISCRETIONARY)
    response, card = force(treaty), judge(treaty)
    assert f"{len(response.hesitant_actors)} parties now act" in start["3"]
    assert response.hesitant_odds == response.resolute_odds
    assert f"the odds are {response.hesitant_odds:.2f}" in start["3"]
    assert set(response.hesitant_rounds[0]) == {"UKG", "FRN", "RUS", "CHN"}
    assert verdicts(card)["resolve"] is Verdict.PARTLY
    assert card.name is DraftName.PAPER_PROMISE
    assert "the name is still paper promise" in start["3"].lower()


def test_the_start_tells_what_an_automatic_duty_does(start: dict[str, str]) -> None:
    card = judge(firmer(Rung.AUTOMATIC))
    assert card.name is DraftName.COLLECTIVE_DEFENCE
    assert {verdicts(card)[key] for key in ("certainty", "resolve")} == {Verdict.MET}
    assert verdicts(card)["universality"] is Verdict.NOT_MET
    assert "the draft is called collective defence" in start["3"]


def test_the_league_falls_on_the_military_index_as_the_pages_say() -> None:
    military = replace(LEAGUE.settings, index=StrengthIndex.MILITARY)
    assert not force(LEAGUE.with_(settings=military)).upheld_resolute
    assert "with the military index it could not" in says(
        "how-to/work-with-a-class.md", "Questions for a seminar"
    )


def test_who_carried_the_league_is_told_as_it_is() -> None:
    said = says("how-to/see-who-would-sign.md", "Who carries it")
    lost = {one.state: one.on_others.resolute for one in sandbox.indispensable(LEAGUE).parties}
    assert sorted(lost, key=lost.__getitem__)[-3:] == ["FRN", "UKG", "RUS"]
    assert f"without the Soviet Union {lost['RUS']:.1f} attacks" in said
    assert f"without the United Kingdom {lost['UKG']:.1f}." in said
    sharing = sandbox.burden_sharing(LEAGUE)
    averted = {one.state: one.averted for one in sharing.states}
    most = sorted(averted, key=averted.__getitem__, reverse=True)[:3]
    assert most == ["BUL", "HUN", "LIT"]
    first, second, third = (f"{averted[state]:.2f}" for state in most)
    assert f"{first}, {third} and {second} attacks averted" in said
    britain = sharing.of("UKG")
    assert britain is not None
    assert f"{britain.burden:.0%} of its strength a year, in {britain.wars:.1f} wars" in said
    assert britain.benefit == 0
    assert {one.calls for one in sharing.parties} == {0.0}


def test_who_would_sign_is_told_as_it_is() -> None:
    said = says("how-to/see-who-would-sign.md", "Who would leave")
    found = sandbox.self_enforcing(open_treaty("ideal@1935"), 30.0)
    stay = len(found.remaining.stay)
    assert f"{stay} of 66 parties stay, and hold {found.remaining.held.kept:.0%}" in said
    assert found.after.name is not found.before.name is DraftName.COLLECTIVE_SECURITY


def test_what_the_record_says_of_ratios_is_told_as_it_is() -> None:
    said = says("model/who-carries-it.md", "What the record says")
    record = participation_record(shipped.load)
    ratio, burden, benefit, strength = record.predictors
    assert f"against {len(record.decisions)} decisions" in said
    assert f"{ratio.auc:.0%} of the time" in said
    assert f"interval of {ratio.low * 100:.0f} to {ratio.high:.0%}" in said
    for name in ("reserved", "left"):
        one = record.by_choice[name]
        assert f"({one.auc:.0%}; {one.low * 100:.0f} to {one.high * 100:.0f})" in said
    assert f"Burden alone ({burden.auc:.0%})" in said
    assert f"benefit alone ({benefit.auc:.0%})" in said
    assert f"strength alone ({strength.auc:.0%})" in said


def test_the_sentence_to_cite_has_the_figures_and_the_version() -> None:
    said = says("how-to/cite-covenant.md", "A sentence to begin with").replace("> ", "")
    response = force(LEAGUE)
    assert f"with {response.resolute_odds:.1f} times Italy's strength" in said
    assert f"with {response.hesitant_odds:.1f} times if each had waited" in said
    assert f"(Covenant {sandbox.__version__};" in said


def test_citation_and_guide_name_this_version() -> None:
    lines = (FOLDER.parents[1] / "CITATION.cff").read_text("utf-8").splitlines()
    assert f"version: {sandbox.__version__}" in lines
    assert "cff-version: 1.2.0" in lines
    assert "license: MIT" in lines
    program = says("how-to/cite-covenant.md", "The program")
    assert f"Version {sandbox.__version__}." in program
