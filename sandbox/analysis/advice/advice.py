"""The answer of the adviser, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sandbox.analysis.advice.changes import Change
from sandbox.analysis.advice.goals import Goal
from sandbox.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class Priced:
    """A change, what it costs, and what it asks, in a sentence.

    needed: without it the goal would be missed; None where there was no time to try. Where it is
    not True, `why` says what the change is there for, or that it was not tried to do without it.
    """

    change: Change
    cost: int
    sentence: Sentence
    needed: bool | None = True
    why: Sentence | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            **self.change.to_dict(),
            "cost": self.cost,
            "text": str(self.sentence),
            "needed": self.needed,
            "why": str(self.why) if self.why else None,
        }


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another set of changes that reaches the goal."""

    changes: tuple[Priced, ...]
    cost: int

    def to_dict(self) -> dict[str, Any]:
        return {"cost": self.cost, "changes": [change.to_dict() for change in self.changes]}


@dataclass(frozen=True, slots=True)
class LostThreat:
    """A coalition and its victim, by abbreviation."""

    aggressors: tuple[str, ...]
    victim: str

    def to_dict(self) -> dict[str, Any]:
        return {"aggressors": list(self.aggressors), "victim": self.victim}


@dataclass(frozen=True, slots=True)
class Advice:
    """The cheapest changes that reach a goal, as far as they are known.

    changes: the best found, none where the draft reaches the goal as it stands; cost: theirs,
    None where none were found. bound: proven that nothing cheaper reaches the goal; None where it
    is impossible. proven: nothing is cheaper than `cost`, or it is impossible.
    alternatives: other sets of changes that reach it, cheapest first; each has a change that the
    ones before it lack. alternatives_complete: none of them was passed over.
    impossible: no change that is allowed reaches it. because: the threats that cannot be held
    together, as few as were found; empty where the goal is about something else, and reason says
    so in a sentence. tries: how many sets of changes were tried.
    unwilling: where all are to sign and it is impossible, the parties, by abbreviation, that may
    not leave and would not sign whatever changes.
    """

    treaty: str
    world: int
    goal: Goal
    goal_words: Sentence
    changes: tuple[Priced, ...] = ()
    cost: int | None = None
    bound: int | None = 0
    proven: bool = False
    alternatives: tuple[Alternative, ...] = ()
    alternatives_complete: bool = False
    impossible: bool = False
    because: tuple[LostThreat, ...] = ()
    reason: Sentence | None = None
    tries: int = 0
    unwilling: tuple[str, ...] = ()

    @property
    def is_met_already(self) -> bool:
        return self.cost == 0 and not self.changes

    @property
    def headline(self) -> Sentence:
        """The answer in one sentence."""
        goal = self.goal_words
        if self.impossible:
            return say("No change that is allowed can reach this: {goal}.", goal=goal)
        if self.is_met_already:
            return say("The treaty reaches this as it stands: {goal}.", goal=goal)
        if self.cost is None:
            return say(
                "No changes were found in the time given that reach this: {goal}. They would cost"
                " at least {bound}.",
                goal=goal,
                bound=self.bound or 0,
            )
        if self.proven:
            return say("Cost {cost}, proven least: {goal}.", goal=goal, cost=self.cost)
        return say(
            "Cost {cost} is the cheapest found, and it cannot be below {bound}: {goal}.",
            goal=goal,
            bound=self.bound or 0,
            cost=self.cost,
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.treaty,
            "world": self.world,
            "goal": self.goal.to_dict(),
            "changes": [change.to_dict() for change in self.changes],
            "cost": self.cost,
            "bound": self.bound,
            "proven": self.proven,
            "alternatives": [one.to_dict() for one in self.alternatives],
            "alternatives_complete": self.alternatives_complete,
            "impossible": self.impossible,
            "because": [threat.to_dict() for threat in self.because],
            "reason": str(self.reason) if self.reason else None,
            "tries": self.tries,
            "unwilling": list(self.unwilling),
            "headline": str(self.headline),
        }


def priced(changes: Sequence[Priced]) -> int:
    """Return what changes cost together."""
    return sum(change.cost for change in changes)
