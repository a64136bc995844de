"""Working out what it would take, off the UI thread: the ways to the goal, each judged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sandbox.analysis.advice.advice import Advice, Priced
from sandbox.analysis.advice.advising import advise, why_impossible
from sandbox.analysis.advice.changes import Join, Leave, MovePledge, MoveRung, apply_all
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import Goal
from sandbox.analysis.advice.locks import Locks
from sandbox.criteria.judging import judge
from sandbox.criteria.scorecard import Scorecard
from sandbox.model.draft import Draft
from sandbox.progress import Progress
from sandbox.treaty.treaty import Treaty

#: How many other ways to the goal are looked for.
ALTERNATIVES = 5


@dataclass(frozen=True)
class AdviceQuestion:
    """What is asked: a goal, of a draft, at these costs, with these locks, in so many seconds."""

    draft: Draft
    goal: Goal
    costs: Costs
    locks: Locks
    seconds: float


@dataclass(frozen=True)
class Way:
    """One way to the goal: its changes, the treaty that they make, and its verdict."""

    changes: tuple[Priced, ...]
    cost: int
    treaty: Treaty
    card: Scorecard

    @property
    def states(self) -> tuple[str, ...]:
        """The states whose own terms change."""
        own = Join | Leave | MovePledge | MoveRung
        moved = [each.change.state for each in self.changes if isinstance(each.change, own)]
        return tuple(dict.fromkeys(moved))


@dataclass(frozen=True)
class AdviceFound:
    """The answer, the verdict on the draft as it stands, and the ways, cheapest first.

    place: that of the way to show first, from 0.
    """

    question: AdviceQuestion
    advice: Advice
    before: Scorecard
    ways: tuple[Way, ...]
    place: int = 0


def find_advice(
    question: AdviceQuestion, enough: Callable[[], bool], progress: Progress
) -> AdviceFound:
    """Answer a question, with what is known once it is enough; raises Refusal as `advise` does."""
    advice = advise(
        question.draft,
        question.goal,
        costs=question.costs,
        locks=question.locks,
        alternatives=ALTERNATIVES,
        seconds=question.seconds,
        progress=progress,
        enough=enough,
    )
    return _found(question, advice, progress)


def reworded(found: AdviceFound, draft: Draft, progress: Progress) -> AdviceFound:
    """Return an answer in the language spoken now; draft: the one asked about, with its names."""
    world = draft.world

    def priced(changes: Sequence[Priced]) -> tuple[Priced, ...]:
        return tuple(replace(each, sentence=each.change.sentence(world)) for each in changes)

    advice = found.advice
    if advice.unwilling:
        advice = replace(advice, reason=why_impossible(advice.unwilling, world))
    advice = replace(
        advice,
        treaty=draft.treaty.name,
        goal_words=advice.goal.sentence(world),
        changes=priced(advice.changes),
        alternatives=tuple(
            replace(other, changes=priced(other.changes)) for other in advice.alternatives
        ),
    )
    made = _found(replace(found.question, draft=draft), advice, progress)
    return replace(made, place=found.place)


def _found(question: AdviceQuestion, advice: Advice, progress: Progress) -> AdviceFound:
    """Return an answer with the treaties that come of it, each judged."""
    found = []
    if advice.changes and advice.cost is not None:
        found.append((advice.changes, advice.cost))
    found += [(other.changes, other.cost) for other in advice.alternatives]
    before = judge(question.draft.model, with_range=False)
    ways = []
    for changes, cost in found:
        progress(100, 100)
        ways.append(_way(question.draft, changes, cost))
    return AdviceFound(question, advice, before, tuple(ways))


def _way(draft: Draft, changes: Sequence[Priced], cost: int) -> Way:
    treaty = apply_all(draft.treaty, [each.change for each in changes])
    card = judge(replace(draft, treaty=treaty).model, with_range=False)
    return Way(tuple(changes), cost, treaty, card)
