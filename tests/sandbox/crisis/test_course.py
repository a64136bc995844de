"""The course of a crisis: its figures are those that `covenant threat --explain` prints."""

from __future__ import annotations

import json
from itertools import pairwise, permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st

from sandbox import load_world, open_treaty, respond
from sandbox.crisis.course import Course, CrisisStep, Kind, crisis_course
from sandbox.model.draft import Draft
from sandbox.search.certify import certify
from sandbox.sentences import Refusal
from sandbox.treaty.settings import Mood
from tests.oracle.random_worlds import SeededDice, random_pair
from tests.sandbox.cli.conftest import printed  # noqa: F401, a fixture
from tests.sandbox.response.promises import WORLDS, draw_threats, promised

THREATS = [
    ("league@1935", "ITA", "ETH"),
    ("league-with-usa@1935", "ITA", "ETH"),
    ("league-as-signed@1925", "BUL", "GRC"),
    ("league@1938", "GMY,ITA", "CZE"),
    ("north-atlantic@1950", "RUS", "NOR"),
    ("un-charter@1950", "PRK", "ROK"),
    ("un-charter@2022", "RUS", "UKR"),
    ("ideal@2022", "RUS,CHN", "JPN"),
]


def course_of(reference: str, aggressors: str, victim: str) -> Course:
    treaty = open_treaty(reference)
    return crisis_course(Draft(treaty, load_world(treaty.year)), aggressors.split(","), victim)


def steps_of(course: Course, *kinds: Kind) -> list[CrisisStep]:
    return [step for step in course.steps if step.kind in kinds]


def agrees(course: Course, hesitant: dict[str, Any], resolute: dict[str, Any]) -> None:
    """Compare a course with the two certificates of its threat, as they are written in JSON."""
    total = hesitant["coalition_strength"]
    sends = {party["state"]: party["sends"] for party in hesitant["parties"]}
    needs = {party["state"]: party["threshold_odds"] for party in hesitant["parties"]}
    assert course.opposed == pytest.approx(total, abs=1e-12)
    assert course.required == hesitant["required_odds"]
    first = course.steps[0]
    assert first.strength == pytest.approx(hesitant["victim_strength"], abs=1e-12)
    # Who joins, in that order, with what there is after each.
    joins = steps_of(course, Kind.JOINS)
    assert [step.states for step in joins] == [(row["state"],) for row in hesitant["joined"]]
    for step, row in zip(joins, hesitant["joined"], strict=True):
        assert step.strength == pytest.approx(row["strength"], abs=1e-12)
        move = course.move(row["state"], Mood.HESITANT)
        assert move is not None
        assert move.round == row["round"]
        assert move.seen * total == pytest.approx(row["seen"], abs=1e-9)
        assert move.threshold * total == pytest.approx(row["asked"], abs=1e-9)
    # Where it ends if each waits, and if each trusts the others.
    (waits,) = steps_of(course, Kind.IF_EACH_WAITS)
    assert waits.strength - course.required * total == pytest.approx(hesitant["margin"], abs=1e-9)
    assert waits.upheld is not hesitant["breaks"]
    end = course.steps[-1]
    assert end.upheld is not resolute["breaks"]
    trusting = {state for state in needs if needs[state] <= end.odds + 1e-9}
    assert set(course.acting(len(course.steps))) == trusting
    # At every step there is what the victim has and those that act send.
    for number, step in enumerate(course.steps):
        gathered = first.strength + sum(sends[state] for state in course.acting(number))
        assert step.strength == pytest.approx(gathered, abs=1e-9)
        assert step.odds == pytest.approx(step.strength / total)
        assert step.upheld == (step.odds >= course.required - 1e-9)
    # Each party needs and brings what is printed, and stands in one step of each mood.
    for state in needs:
        move = course.move(state, Mood.RESOLUTE)
        if move is not None:
            assert move.threshold == pytest.approx(needs[state])
            assert move.brings * total == pytest.approx(sends[state], abs=1e-9)
    told = [s for step in steps_of(course, Kind.HESITATES) for s in step.states]
    assert told == [s for s in _by_lacking(course) if s in told]
    last = [s for step in steps_of(course, Kind.TRUSTS) for s in step.states]
    assert sorted(last) == sorted(told)
    assert [needs[s] for s in last] == sorted(needs[s] for s in last)


def _by_lacking(course: Course) -> list[str]:
    waiting = [move for move in course.by_mood[Mood.HESITANT].moves if not move.acts]
    return [m.state for m in sorted(waiting, key=lambda move: move.threshold - move.seen)]


@pytest.mark.parametrize(("reference", "aggressors", "victim"), THREATS)
def test_the_figures_are_those_of_covenant_threat_explain(
    printed,  # noqa: F811, the fixture
    reference,
    aggressors,
    victim,
):
    told = printed(
        "threat", reference, "--aggressor", aggressors, "--victim", victim, "--explain", "--json"
    )
    answer = json.loads(told)
    course = course_of(reference, aggressors, victim)
    agrees(course, *answer["certificates"])
    assert course.answer.to_dict() == {
        key: value for key, value in answer.items() if key not in ("certificates", "data")
    }


@promised
def test_on_small_worlds_too(data: st.DataObject) -> None:
    treaty, world = data.draw(WORLDS)
    draft = Draft(treaty, world)
    for aggressors, victim in draw_threats(data, world)[:6]:
        try:
            course = crisis_course(draft, aggressors, victim)
        except Refusal:
            # The aggressors can bring nothing to bear there.
            assert respond(draft, aggressors, victim).victim_alone_odds is None
            continue
        written = [
            certify(draft.model, aggressors, victim, mood).to_dict()
            for mood in (Mood.HESITANT, Mood.RESOLUTE)
        ]
        agrees(course, *written)


@pytest.mark.parametrize("seed", range(8))
def test_with_two_treaties_in_force_too(seed: int) -> None:
    one, other, world = random_pair(SeededDice(np.random.default_rng(seed)), 5)
    draft = Draft(one, world, other)
    for aggressor, victim in permutations(world.codes, 2):
        try:
            course = crisis_course(draft, [aggressor], victim)
        except Refusal:
            assert respond(draft, [aggressor], victim).victim_alone_odds is None
            continue
        written = [
            certify(draft.model, [aggressor], victim, mood).to_dict()
            for mood in (Mood.HESITANT, Mood.RESOLUTE)
        ]
        agrees(course, *written)
        ballots = [step.ballot for step in course.steps if step.ballot]
        # Of two findings it is enough that one is made.
        made = any(ballot.made for ballot in ballots)
        word = "not needed" if not ballots else "made" if made else "blocked"
        assert course.answer.finding == word


@pytest.mark.parametrize(("reference", "aggressors", "victim"), THREATS)
def test_every_party_has_its_place(reference, aggressors, victim):
    course = course_of(reference, aggressors, victim)
    own = [
        state
        for step in steps_of(course, Kind.JOINS, Kind.HESITATES, Kind.STAYS_OUT)
        for state in step.states
    ]
    parties = {move.state for move in course.by_mood[Mood.HESITANT].moves}
    assert len(own) == len(set(own))
    assert set(own) == parties
    order = list(Kind)
    kinds = [order.index(step.kind) for step in course.steps]
    assert kinds == sorted(kinds)
    # What is gathered only grows, and the balance tips once.
    assert all(before.odds <= after.odds for before, after in pairwise(course.steps))
    held = [step.upheld for step in course.steps]
    assert held == sorted(held)


def test_ethiopia_is_told_in_order():
    course = course_of("league@1935", "ITA", "ETH")
    said = [(step.kind, str(step.told)) for step in course.steps]
    assert said[:3] == [
        (
            Kind.ATTACK,
            "An attack by Italy on Ethiopia. Ethiopia stands alone, with 0.29 times the"
            " aggressors' strength; 1.00 is needed.",
        ),
        (
            Kind.FINDING,
            "No organ votes: each party finds for itself whether this is aggression. What is owed"
            " now: force “recommend”, sanctions “discretionary”.",
        ),
        (
            Kind.SANCTIONS,
            "55 of 55 parties apply sanctions. They have 42% of the economic strength of all other"
            " states; 75% is needed.",
        ),
    ]
    assert [step.states for step in steps_of(course, Kind.HESITATES)] == [
        ("RUS",),
        ("UKG",),
        ("FRN",),
    ]
    tips = next(step for step in course.steps if step.upheld)
    assert tips.states == ("RUS",)
    assert str(tips.told) == (
        "Soviet Union acts: it wants 5.71 times the aggressors' strength in the field, its own"
        " included, and sees 6.54. It does so only if each trusts the others; with it the odds are"
        " 4.37, enough to hold Ethiopia."
    )
    france = course.move("FRN", Mood.HESITANT)
    assert france is not None
    assert str(france.reason) == (
        "France waits: it would need 5.79 times the aggressors' strength in the field, and sees"
        " 1.16, its own included."
    )


def test_who_stays_out_would_still_see_too_little():
    course = course_of("league@1935", "ITA", "ETH")
    steps = steps_of(course, Kind.STAYS_OUT)
    assert [len(step.states) for step in steps] == [1, 1, 1, 1, 1, 47]
    assert str(steps[0].told) == (
        "Iraq stays out even if it trusts the others: it would need 9.23 times the aggressors'"
        " strength in the field, and would see 6.57, its own included."
    )
    assert str(steps[-1].told).startswith("Those that lack still more stay out as well: ")
