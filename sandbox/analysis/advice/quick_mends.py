"""Quick mends: the best single edits for a criterion that is not met, or a threat that is lost.

Each is tested by the program itself: the edited treaty is judged, or asked how it answers the
threat. What is best: the better verdict first, then the lower cost.

Few edits need a test. They are tried from the cheapest, and the rest is left as soon as enough of
the best kind are found. A ladder of rungs is left where a treaty that asks at least as much of its
parties (`Ladder.bounds`) is no better than the draft: binding a party more never lowers a verdict
that rests on who responds (strategic complements: Milgrom and Roberts 1990). Articles that a
criterion does not read are not tried for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any, NamedTuple

import numpy as np

from sandbox.analysis.advice.confirming import judged
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import CriterionMet
from sandbox.analysis.advice.single_edits import EditKind, Ladder, ladders
from sandbox.criteria import (
    armaments,
    bindingness,
    certainty,
    great_power_test,
    impartiality,
    openness,
    preponderance,
    reach,
    regional_harmony,
    resolve,
    sanctions_and_force,
    universality,
)
from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.tested_threats import tested_threats
from sandbox.criteria.verdict import Verdict
from sandbox.criteria.words import VERDICTS
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.progress import Progress
from sandbox.response.respond import places_of_threat, threat_numbers
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Instrument
from sandbox.treaty.treaty import Treaty

#: How many mends are offered, and after how many seconds of this thread no more are looked for: of
#: its own, so that what else a machine does changes no answer.
MOST = 3
SECONDS = 2.0

_K = EditKind
_OF_STRENGTH = frozenset({_K.FORCE, _K.JOINING, _K.CASUS, _K.SCOPE, _K.PLEDGES, _K.ARMS})
_OF_RESPONSE = _OF_STRENGTH | {_K.FINDING, _K.ORDER}

#: By the key of a criterion, the articles that it reads; a criterion that is not here reads all.
_READS: Mapping[str, frozenset[EditKind]] = {
    preponderance.CRITERION.key: _OF_STRENGTH,
    armaments.CRITERION.key: _OF_STRENGTH,
    resolve.CRITERION.key: _OF_RESPONSE,
    great_power_test.CRITERION.key: _OF_RESPONSE,
    certainty.CRITERION.key: _OF_RESPONSE,
    bindingness.CRITERION.key: frozenset({_K.FORCE, _K.SANCTIONS, _K.FINDING, _K.JOINING}),
    sanctions_and_force.CRITERION.key: _OF_RESPONSE | {_K.SANCTIONS},
    universality.CRITERION.key: frozenset({_K.JOINING}),
    openness.CRITERION.key: frozenset({_K.ADMISSION}),
    impartiality.CRITERION.key: frozenset({_K.CASUS}),
    reach.CRITERION.key: frozenset({_K.CASUS, _K.JOINING}),
    regional_harmony.CRITERION.key: _OF_RESPONSE,
}


class Grade(IntEnum):
    """How far a goal is reached; the more the better."""

    NONE = 0
    PARTLY = 1
    FULL = 2


@dataclass(frozen=True)
class QuickMend:
    """One edit that helps.

    words: what it says; treaty: the edited one; cost: in the user's units; states: whom it asks;
    grade: how far it reaches the goal, and reached the same in words; result: what the criterion
    would find, where the goal is one.
    """

    words: Sentence
    treaty: Treaty
    cost: int
    states: tuple[str, ...]
    grade: Grade
    reached: Sentence
    result: CriterionResult | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "change": str(self.words),
            "cost": self.cost,
            "states": list(self.states),
            "reaches": self.grade.name.lower(),
            "reached": str(self.reached),
        }


@dataclass(frozen=True)
class QuickMends:
    """The best single edits, best first.

    before: how far the draft itself reaches the goal; tested: how many treaties were judged;
    complete: False where time ran out before all edits were tried.
    """

    mends: tuple[QuickMend, ...]
    before: Grade
    tested: int
    complete: bool

    def to_dict(self) -> dict[str, Any]:
        return {
            "mends": [mend.to_dict() for mend in self.mends],
            "complete": self.complete,
        }


class _Graded(NamedTuple):
    """What a treaty reaches, that in words, and what the criterion finds where it is about one."""

    grade: Grade
    words: Sentence
    result: CriterionResult | None = None


def mends_of_criterion(
    draft: Draft,
    key: str,
    costs: Costs,
    *,
    most: int = MOST,
    progress: Progress | None = None,
    seconds: float | None = SECONDS,
) -> QuickMends:
    """Return the best single edits for a criterion, by its key, that is not met.

    The threats that the draft covers as it stands stay the test (see `judged`). progress is told
    of each test; whatever it raises ends the work.
    """
    criterion = next(each for each in all_criteria() if each.key == key)
    goal = CriterionMet(key)

    def grade(after: Draft) -> _Graded:
        return min(
            (_judged(criterion, model) for model in judged(goal, draft, after)),
            key=lambda graded: graded.grade,
        )

    reads = _READS.get(key, frozenset(EditKind))
    found = [ladder for ladder in ladders(draft) if ladder.kind in reads]
    return _Search(draft, found, grade, costs, progress, seconds).best(most)


def mends_of_threat(
    draft: Draft,
    aggressors: Sequence[str],
    victim: str,
    costs: Costs,
    *,
    most: int = MOST,
    progress: Progress | None = None,
    seconds: float | None = SECONDS,
) -> QuickMends:
    """Return the best single edits for a threat that is lost; states by abbreviation.

    Fully reached: it is held though each party waits to see others act; partly: it is held if they
    trust one another. progress as for a criterion. Raises Refusal as `respond` does.
    """
    coalition, target = places_of_threat(draft.world, aggressors, victim)

    def grade(after: Draft) -> _Graded:
        threats = threat_numbers(after.model, coalition, target, Instrument.FORCE)
        if threats.upheld_though_hesitant()[0]:
            return _Graded(Grade.FULL, say("held, though each party waits for the others"))
        if threats.upheld_if_resolute()[0]:
            return _Graded(Grade.PARTLY, say("held, if the parties trust one another"))
        return _Graded(Grade.NONE, say("lost"))

    unread = {EditKind.SANCTIONS, EditKind.ADMISSION}
    found = [
        ladder
        for ladder in ladders(draft, {victim})
        if ladder.kind not in unread
        and not (ladder.kind is _K.JOINING and _asks(ladder, aggressors))
    ]
    return _Search(draft, found, grade, costs, progress, seconds).best(most)


def _asks(ladder: Ladder, states: Collection[str]) -> bool:
    return any(state in states for edit in ladder.edits for state in edit.states)


def _judged(criterion: Criterion, model: TreatyModel) -> _Graded:
    if not model.is_party.any():
        return _Graded(Grade.NONE, VERDICTS[Verdict.NOT_MET])
    result = criterion.judge(tested_threats(model))
    grade = {Verdict.MET: Grade.FULL, Verdict.PARTLY: Grade.PARTLY}.get(result.verdict, Grade.NONE)
    words = say("{verdict}: {shown}", verdict=VERDICTS[result.verdict], shown=result.shown)
    return _Graded(grade, words, result)


class _Search:
    """Tries the edits of some ladders, cheapest first."""

    def __init__(
        self,
        draft: Draft,
        found: Sequence[Ladder],
        grade: Callable[[Draft], _Graded],
        costs: Costs,
        progress: Progress | None,
        seconds: float | None,
    ) -> None:
        self._draft, self._grade, self._progress = draft, grade, progress
        self._ends = time.thread_time() + seconds if seconds is not None else np.inf
        self._known: dict[Callable[[], Treaty], tuple[Treaty, _Graded]] = {}
        self._edits = sorted(
            (
                (edit.cost(draft, costs), order, edit, ladder)
                for order, ladder in enumerate(found)
                for edit in ladder.edits
            ),
            key=lambda each: each[:2],
        )
        self._before = grade(draft).grade

    def best(self, most: int) -> QuickMends:
        """Return the best of the edits, at most so many."""
        mends: list[QuickMend] = []
        reached: dict[int, Grade] = {}
        complete = True
        for nth, (cost, order, edit, ladder) in enumerate(self._edits):
            if self._before is Grade.FULL or sum(m.grade is Grade.FULL for m in mends) >= most:
                break
            if time.thread_time() > self._ends:
                complete = False
                break
            if self._progress:
                self._progress(nth, len(self._edits))
            # More of the same thing for no better verdict is no other mend, and once there are
            # enough, only a better one than those comes before any of them.
            enough = Grade.PARTLY if len(mends) >= most else Grade.NONE
            least = max(self._before, reached.get(order, Grade.NONE), enough)
            if least is Grade.FULL or not self._may_reach(ladder, least):
                continue
            treaty, graded = self._graded(edit.make)
            if graded.grade > least:
                reached[order] = graded.grade
                mends.append(QuickMend(edit.words, treaty, cost, edit.states, *graded))
        mends.sort(key=lambda mend: (-mend.grade, mend.cost))
        return QuickMends(tuple(mends[:most]), self._before, len(self._known), complete)

    def _may_reach(self, ladder: Ladder, least: Grade) -> bool:
        """Tell whether an edit of a ladder may reach more than `least`."""
        return all(self._graded(bound)[1].grade > least for bound in ladder.bounds)

    def _graded(self, make: Callable[[], Treaty]) -> tuple[Treaty, _Graded]:
        if make not in self._known:
            treaty = make()
            self._known[make] = treaty, self._grade(replace(self._draft, treaty=treaty))
        return self._known[make]
