"""What would it take, in a report: what it says, and that its figures can be made again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from sandbox import draft_of, open_treaty
from sandbox.analysis.advice.answers import read_answer, written
from sandbox.analysis.advice.goals import AllSign, CriterionMet, ShareHeld, ThreatHeld
from sandbox.analysis.advice.locks import Locks, Movable
from sandbox.analysis.advice.question import Question
from sandbox.model.draft import Draft
from sandbox.report.advice_section import Answered, load_answer
from sandbox.report.documents.html import to_html
from sandbox.report.documents.pdf import to_pdf
from sandbox.report.report import make_report
from sandbox.report.verification import Verification, verify
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Forces, Rung, Scope
from sandbox.treaty.settings import Mood
from sandbox.world.states import Region
from tests.oracle.random_goals import advice_case
from tests.oracle.tiny_worlds import FOUR, treaty, world
from tests.sandbox.cli.conftest import run
from tests.sandbox.report.test_report import Words, no_plot

ETHIOPIA = Question(ThreatHeld(("ITA",), "ETH"), alternatives=2)


@pytest.fixture(scope="module")
def league() -> Draft:
    return draft_of(open_treaty("league@1935"))


@pytest.fixture(scope="module")
def answered(league) -> Answered:
    return Answered(ETHIOPIA, ETHIOPIA.ask(league))


def words_of(draft: Draft, answered: Answered) -> str:
    words = Words(to_html(make_report(draft, answered), no_plot)).text
    return words.partition("5. What would it take?")[2].partition("Text of the treaty")[0]


def verified(draft: Draft, answered: Answered, folder: Path) -> Verification:
    path = folder / "report.html"
    path.write_bytes(to_html(make_report(draft, answered), no_plot))
    return verify(path)


def test_it_says_goal_changes_other_ways_and_that_costs_are_assumptions(league, answered, tmp_path):
    words = words_of(league, answered)
    for part in (
        "Cost 2, proven least: Ethiopia is held against Italy, even if each party waits",
        "China moves from recommend to discretionary in force.",
        "Another way, 1: cost 6.",
        "Another way, 2: cost 6.",
        "Costs are assumptions",
        "Weight of a great power",
    ):
        assert part in words
    # Cost and proof are said once.
    assert words.lower().count("proven least") == words.lower().count("cost 2") == 1
    assert verified(league, answered, tmp_path).holds


def test_a_pdf_holds_as_well_and_a_report_without_a_goal_has_no_such_section(
    league, answered, tmp_path
):
    path = tmp_path / "report.pdf"
    path.write_bytes(to_pdf(make_report(league, answered), no_plot, "a4"))
    assert verify(path).holds
    titles = [str(section.title) for section in make_report(league).sections]
    assert "What would it take?" not in titles


def test_a_bracket_says_below_what_it_cannot_be(league, answered, tmp_path):
    bracket = Answered(ETHIOPIA, replace(answered.advice, proven=False, bound=1, alternatives=()))
    words = words_of(league, bracket)
    assert "Cost 2 is the cheapest found, and it cannot be below 1" in words
    assert "Time ran out before the least was proven." in words
    assert verified(league, bracket, tmp_path).holds


def test_what_is_impossible_names_what_proves_it_and_what_could_not_change(league, tmp_path):
    locks = Locks(frozenset(Movable), keep_out=frozenset({"GMY"}))
    question = Question(ThreatHeld(("GMY", "RUS"), "POL", Mood.RESOLUTE), locks=locks)
    answered = Answered(question, question.ask(league))
    words = words_of(league, answered)
    assert "No change that is allowed can reach this" in words
    assert "These cannot be held together, whatever changes." in words
    assert "No change was allowed of these kinds: admission, casus, finding" in words
    assert "States that had to be no parties in the end: Germany." in words
    assert verified(league, answered, tmp_path).holds


@pytest.mark.tenth
@pytest.mark.parametrize(
    ("claimed", "figure"),
    [
        ({"cost": 1, "bound": 1}, "what would it take, not below"),
        ({"proven": False, "bound": 2, "cost": 6, "changes": "dearer"}, None),
        (
            {"proven": False, "bound": 3, "cost": 6, "changes": "dearer"},
            "what would it take, not below",
        ),
        ({"bound": 6, "cost": 6, "changes": "dearer"}, "what would it take, not below"),
        ({"impossible": True}, "what would it take, impossible"),
        ({"changes": "none"}, "what would it take, ways, 1, reaches it"),
    ],
)
def test_a_claim_that_another_search_refutes_does_not_hold(
    league, answered, tmp_path, claimed, figure
):
    advice = answered.advice
    changes = {"dearer": advice.alternatives[0].changes, "none": ()}
    if "changes" in claimed:
        claimed = {**claimed, "changes": changes[claimed["changes"]]}
    claim = Answered(ETHIOPIA, replace(advice, **claimed))
    report = make_report(league, claim)
    if figure == "what would it take, ways, 1, reaches it":
        report.manifest["figures"]["what would it take"]["ways"][0]["reaches it"] = True
    path = tmp_path / "report.html"
    path.write_bytes(to_html(report, no_plot))
    found = verify(path)
    if figure is None:
        assert found.holds
    else:
        assert figure in [which for which, _, _ in found.changed]


def _of_lending_more() -> tuple[Draft, Question]:
    """Return a draft whose parties pledge and send too little, and what it would take."""
    pact = treaty(
        *("USA", "UKG", "ITA"), force=Rung.STANDING, forces=Forces(0.1), scope=Scope((Region.ASIA,))
    )
    locks = Locks(frozenset({Movable.JOINING, Movable.LEAVING}))
    return Draft(pact, world(FOUR)), Question(ThreatHeld(("ITA", "USA"), "FRN"), locks=locks)


def test_an_answer_about_every_kind_of_change_is_read_as_it_was_written(league):
    asked = [
        (league, Question(CriterionMet("openness"))),
        (league, Question(CriterionMet("regional harmony"))),
        (league, Question(ThreatHeld(("ITA",), "ETH"), locks=Locks(keep_in=frozenset({"USA"})))),
        _of_lending_more(),
        (league, Question(AllSign(ThreatHeld(("ITA",), "ETH"), 1.0))),
        (draft_of(open_treaty("ideal@1935")), Question(AllSign(ShareHeld(50), 100.0))),
        (draft_of(open_treaty("rio@1950")), Question(AllSign(ShareHeld(50), 1.0), seconds=1)),
    ]
    for seed in (101, 106, 124, 140, 180, 217, 230, 254, 280):
        case = advice_case(seed, most_ways=120)
        question = Question(case.goal, case.costs, case.locks, alternatives=1, seconds=2)
        asked.append((Draft(case.treaty, case.world), question))
    kinds = set()
    for draft, question in asked:
        advice = question.ask(draft)
        told = json.loads(json.dumps(written(question, advice, draft)))
        assert read_answer(told, draft, "answer.json") == (question, advice)
        kinds |= {one.change.kind for one in advice.changes}
    assert kinds >= {
        *("join", "leave", "rung", "reservation", "pledge"),
        *("finding", "casus", "scope", "admission"),
    }


def test_what_was_not_tried_when_it_was_written_is_not_tried_when_it_is_read(league, answered):
    told = json.loads(json.dumps(written(answered.question, answered.advice, league)))
    told["changes"][0]["needed"] = None
    _, advice = read_answer(told, league, "answer.json")
    assert advice.changes[0].needed is None
    assert "not tried" in str(advice.changes[0].why)
    assert all(one.needed for other in advice.alternatives for one in other.changes)


def test_what_all_still_sign_is_verified(tmp_path):
    draft = draft_of(open_treaty("ideal@1935"))
    question = Question(AllSign(ShareHeld(50), 100.0))
    answered = Answered(question, question.ask(draft))
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(written(question, answered.advice, draft)))
    assert load_answer(path, draft) == answered
    words = words_of(draft, answered)
    assert "every party would still sign, at a ratio of at most 100" in words
    assert verified(draft, answered, tmp_path).holds
    # Of the goal without signing the same changes would be an answer, but not the cheapest.
    told = json.loads(path.read_text())
    told["changes"] = told["changes"][:1]
    path.write_text(json.dumps(told))
    with pytest.raises(Refusal, match="do not reach what was asked for"):
        load_answer(path, draft)


def test_an_answer_in_a_file_goes_into_the_report_of_that_treaty_alone(league, answered, tmp_path):
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(written(answered.question, answered.advice, league)))
    assert load_answer(path, league) == answered
    later = draft_of(open_treaty("league@1936"))
    weaker = league.treaty.with_(
        obligations=replace(league.treaty.obligations, force=Rung.NONE), reservations=()
    )
    for other in (later, replace(league, treaty=weaker)):
        with pytest.raises(Refusal, match=r"answer.json is an answer about another treaty or text"):
            load_answer(path, other)
    told = json.loads(path.read_text())
    path.write_text(json.dumps({**told, "changes": []}))
    with pytest.raises(Refusal, match="do not reach what was asked for"):
        load_answer(path, league)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is empty"),
        ("[]", "holds no answer"),
        ("{}", "holds no answer"),
        ('{"asked": 3}', "holds no answer"),
        ("not JSON", "is not JSON"),
    ],
)
def test_what_is_no_answer_is_refused_in_a_sentence(tmp_path, capsys, content, words):
    path, target = tmp_path / "answer.json", tmp_path / "report.html"
    path.write_text(content)
    assert run("report", "league@1935", "-o", str(target), "--advice", str(path)) == 1
    said = capsys.readouterr().err
    assert words in said
    assert "answer.json" in said
    assert said.count("\n") == 1
    assert not target.exists()


def test_an_option_about_a_goal_needs_one(tmp_path, capsys):
    target = tmp_path / "report.html"
    assert run("report", "league@1935", "-o", str(target), "--keep-out", "GMY") == 1
    assert "--keep-out is about a goal, and there is none" in capsys.readouterr().err
    assert run("report", "league@1935", "-o", str(target), "--all-sign", "0") == 1
    assert "--all-sign is about a goal, and there is none" in capsys.readouterr().err
