"""Quick mends against the plain way: every single edit judged, and the best of them picked."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from sandbox import load_world, open_treaty, respond
from sandbox.analysis.advice.confirming import judged
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import CriterionMet, Goal, ThreatHeld
from sandbox.analysis.advice.quick_mends import (
    MOST,
    Grade,
    mends_of_criterion,
    mends_of_threat,
)
from sandbox.analysis.advice.single_edits import EditKind, Ladder, ladders
from sandbox.criteria import judging
from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.verdict import Verdict
from sandbox.model.draft import Draft
from sandbox.sentences import Refusal
from sandbox.treaty.articles import Instrument, Rung
from tests.oracle.random_worlds import case_of_seed, pair_of_seed
from tests.shares import share_of

COSTS = Costs()

WORLDS, BY_DEFAULT, IN_CI, IN_A_BATCH = 240, 8, 40, 8
BATCHES = [
    pytest.param(
        range(first, first + IN_A_BATCH),
        marks=share_of(first, BY_DEFAULT, IN_CI),
        id=f"worlds {first}-{first + IN_A_BATCH - 1}",
    )
    for first in range(0, WORLDS, IN_A_BATCH)
]


#: The grade of a treaty for each goal.
Grades = dict[Goal, Grade]


def grades_of(goals: list[Goal], before: Draft, after: Draft) -> Grades:
    """Return how far a changed draft reaches each goal, by judging the whole of it."""
    cards = [
        judging.judge(model, with_range=False)
        for model in judged(CriterionMet("resolve"), before, after)
    ]
    found: Grades = {}
    for goal in goals:
        if isinstance(goal, CriterionMet):
            grades = {Verdict.MET: Grade.FULL, Verdict.PARTLY: Grade.PARTLY}
            asked = cards[: len(judged(goal, before, after))]
            verdicts = [card.criterion(goal.key).verdict for card in asked]
            found[goal] = min(grades.get(verdict, Grade.NONE) for verdict in verdicts)
        elif isinstance(goal, ThreatHeld):
            answer = respond(after, goal.aggressors, goal.victim)
            partly = Grade.PARTLY if answer.upheld_resolute else Grade.NONE
            found[goal] = Grade.FULL if answer.upheld_hesitant else partly
    return found


def plainly(draft: Draft, goals: list[Goal]) -> dict[Goal, list[tuple[Grade, int, str]]]:
    """Return the best single edits for each goal, each as its grade, cost and words."""
    before = grades_of(goals, draft, draft)
    found: dict[Goal, list[tuple[Grade, int, int, str]]] = {goal: [] for goal in goals}
    for order, ladder in enumerate(ladders(draft, draft.world.codes)):
        reached = dict(before)
        for edit in ladder.edits:
            grades = grades_of(goals, draft, replace(draft, treaty=edit.make()))
            for goal, grade in grades.items():
                if grade > reached[goal] and is_offered(draft, goal, ladder):
                    reached[goal] = grade
                    found[goal].append((grade, edit.cost(draft, COSTS), order, str(edit.words)))
    best = {}
    for goal, edits in found.items():
        edits.sort(key=lambda each: (-each[0], each[1], each[2]))
        best[goal] = [(grade, cost, words) for grade, cost, _, words in edits[:MOST]]
    return best


def is_offered(draft: Draft, goal: Goal, ladder: Ladder) -> bool:
    """Tell whether edits of a ladder are looked at: of states that join, not all are."""
    if ladder.kind is not EditKind.JOINING:
        return True
    (state,) = ladder.edits[0].states
    is_great = bool(draft.world.great[draft.world.place(state)])
    if isinstance(goal, ThreatHeld):
        return state not in goal.aggressors and (is_great or state == goal.victim)
    return is_great


def compare(draft: Draft, seed: object) -> int:
    """Compare every criterion, and some threats; return how many mends were offered."""
    codes = draft.world.codes
    goals: list[Goal] = [CriterionMet(criterion.key) for criterion in all_criteria()]
    goals += [ThreatHeld((a,), v) for a, v in pairwise(codes)]
    expected = plainly(draft, goals)
    for goal in goals:
        if isinstance(goal, CriterionMet):
            found = mends_of_criterion(draft, goal.key, COSTS, seconds=None)
        elif isinstance(goal, ThreatHeld):
            found = mends_of_threat(draft, goal.aggressors, goal.victim, COSTS, seconds=None)
        offered = [(mend.grade, mend.cost, str(mend.words)) for mend in found.mends]
        assert offered == expected[goal], (seed, goal)
        assert found.complete
    return sum(map(len, expected.values()))


@pytest.mark.parametrize("seeds", BATCHES)
def test_the_best_edits_are_those_that_judging_every_edit_finds(seeds: range) -> None:
    assert sum(compare(Draft(*case_of_seed(seed, 5)), seed) for seed in seeds) > len(seeds)


@pytest.mark.tenth
def test_they_are_found_for_two_treaties_in_force_too() -> None:
    count = 0
    for seed in range(3):
        one, other, world = pair_of_seed(seed, 4)
        try:
            draft = Draft(one, world, other)
            _ = draft.model
        except Refusal:
            continue
        count += compare(draft, ("pair", seed))
    assert count


@pytest.fixture(scope="module")
def league() -> Draft:
    treaty = open_treaty("league@1935")
    return Draft(treaty, load_world(treaty.year))


def test_ethiopia_is_held_if_one_great_party_moves_one_rung(league: Draft) -> None:
    found = mends_of_threat(league, ["ITA"], "ETH", COSTS)
    assert found.before is Grade.PARTLY
    moves = {mend.states for mend in found.mends}
    assert ("RUS",) in moves
    for mend in found.mends:
        assert mend.grade is Grade.FULL
        assert respond(mend.treaty, ["ITA"], "ETH").upheld_hesitant
        (state,) = mend.states
        assert mend.treaty.rung_of(state, Instrument.FORCE) is Rung.DISCRETIONARY
        others = league.treaty.bound - {state}
        assert all(
            mend.treaty.rung_of(other, Instrument.FORCE)
            is league.treaty.rung_of(other, Instrument.FORCE)
            for other in others
        )


def test_a_threat_that_is_held_needs_no_mend(league: Draft) -> None:
    found = mends_of_threat(league, ["BUL"], "GRC", COSTS)
    assert (found.before, found.mends) == (Grade.FULL, ())


def test_an_outsiders_only_treaty_is_not_mended_by_inviting_its_enemies() -> None:
    treaty = open_treaty("north-atlantic@1990")
    draft = Draft(treaty, load_world(treaty.year))
    for key in ("resolve", "great-power test", "preponderance", "armaments"):
        for mend in mends_of_criterion(draft, key, COSTS).mends:
            assert "RUS" not in mend.states, key


def test_it_ends_when_progress_says_so_and_when_time_is_up(league: Draft) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done:
            raise Enough

    with pytest.raises(Enough):
        mends_of_criterion(league, "resolve", COSTS, progress=stop)
    assert not mends_of_criterion(league, "resolve", COSTS, seconds=0).complete


def test_a_state_that_the_world_lacks_is_refused(league: Draft) -> None:
    with pytest.raises(Refusal, match="UKR is not a state of the world of 1935"):
        mends_of_threat(league, ["ITA"], "UKR", COSTS)
