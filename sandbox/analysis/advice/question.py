"""A question to the adviser as plain values: the goal, the costs, what is locked, and how long."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sandbox.analysis.advice import costs
from sandbox.analysis.advice.advice import Advice
from sandbox.analysis.advice.advising import SECONDS, advise
from sandbox.analysis.advice.costs import USUAL_COSTS, Costs
from sandbox.analysis.advice.goals import (
    AllHeld,
    AllSign,
    Attacks,
    CriterionMet,
    Goal,
    NameReached,
    PlainGoal,
    ShareHeld,
    ThreatHeld,
)
from sandbox.analysis.advice.locks import NO_LOCKS, Locks, Movable
from sandbox.criteria.scorecard import DraftName
from sandbox.model.draft import Draft
from sandbox.results.coalitions import Pool
from sandbox.treaty.settings import Mood


@dataclass(frozen=True, slots=True)
class Question:
    """What it takes to reach a goal; the fields are as for `advise`."""

    goal: Goal
    costs: Costs = USUAL_COSTS
    locks: Locks = NO_LOCKS
    alternatives: int = 0
    seconds: float = SECONDS

    def ask(self, draft: Draft) -> Advice:
        """Return the advice on a draft; raises Refusal as `advise` does."""
        return advise(
            draft,
            self.goal,
            costs=self.costs,
            locks=self.locks,
            alternatives=self.alternatives,
            seconds=self.seconds,
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "goal": self.goal.to_dict(),
            "costs": json.loads(costs.dumps(self.costs)),
            "locks": self.locks.to_dict(),
            "alternatives": self.alternatives,
            "seconds": self.seconds,
        }


def read_question(told: Mapping[str, Any], name: str) -> Question:
    """Return the question that `Question.to_dict` wrote; `name` is what a refusal calls its file.

    Raises Refusal for a table of costs that is none, and KeyError, TypeError or ValueError for what
    is no question.
    """
    locks = told["locks"]
    return Question(
        _goal(told["goal"]),
        costs.loads(json.dumps(told["costs"]), name),
        Locks(
            frozenset(map(Movable, locks["kinds"])),
            *(frozenset(map(str, locks[key])) for key in ("states", "keep_out", "keep_in")),
        ),
        int(told["alternatives"]),
        float(told["seconds"]),
    )


def _goal(told: Mapping[str, Any]) -> Goal:
    goal = _plain_goal(told)
    return AllSign(goal, float(told["all_sign"])) if "all_sign" in told else goal


def _plain_goal(told: Mapping[str, Any]) -> PlainGoal:
    kind = told["goal"]
    if kind == "threat":
        aggressors = tuple(map(str, told["aggressors"]))
        return ThreatHeld(aggressors, str(told["victim"]), Mood(told["mood"]))
    if kind == "hold":
        return AllHeld(int(told["size"]), Mood(told["mood"]), Pool(told["pool"]))
    if kind == "share":
        return ShareHeld(float(told["percent"]), Mood(told["mood"]), Attacks(told["attacks"]))
    if kind == "criterion":
        return CriterionMet(str(told["criterion"]))
    if kind == "name":
        return NameReached(DraftName(told["name"]))
    raise ValueError(kind)
