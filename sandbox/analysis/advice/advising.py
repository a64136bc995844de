"""What would it take? The cheapest changes of a draft that reach a goal."""

from __future__ import annotations

from sandbox.analysis.advice.advice import Advice
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import Goal
from sandbox.analysis.advice.locks import NO_LOCKS, Locks
from sandbox.model.draft import Draft
from sandbox.progress import Progress

#: Seconds that advice may take unless it is given others.
SECONDS = 20.0


def advise(
    draft: Draft,
    goal: Goal,
    *,
    costs: Costs | None = None,
    locks: Locks = NO_LOCKS,
    alternatives: int = 0,
    seconds: float = SECONDS,
    progress: Progress | None = None,
) -> Advice:
    """Return the cheapest changes by which a draft reaches a goal, proven least if time suffices.

    costs: by default those of `Costs()`; alternatives: how many other sets of changes to look for;
    seconds: when to stop with what is found and proven by then; progress is told, time and again,
    how much of the time is used, in hundredths; whatever it raises ends the work. Raises Refusal
    for a goal or locks about states that the world does not have.
    """
    raise NotImplementedError
