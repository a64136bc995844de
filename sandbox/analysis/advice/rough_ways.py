"""Ways to a goal that need not be the cheapest, for when time is up before one is proven."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from sandbox.analysis.advice.changes import Change, MoveRung, apply_all
from sandbox.analysis.advice.clock import Clock
from sandbox.analysis.advice.confirming import reaches
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.problem import Found, Problem
from sandbox.model.draft import Draft
from sandbox.treaty.articles import Rung


def strongest_way(problem: Problem) -> Found | None:
    """Return the way by which every party owes as much as it may, and then every state.

    None where even that misses the goal.
    """
    for joining in (False, True):
        found = problem.as_found(problem.trial(_strongest(problem, joining=joining)))
        if found is not None:
            return found
    return None


def _strongest(problem: Problem, *, joining: bool) -> np.ndarray:
    choices = problem.choices
    chosen = problem.stands.copy()
    members = choices.members(chosen)
    for place in range(len(members)):
        options = choices.of(place)
        inside = options[choices.member[options]]
        if len(inside) and (members[place] or joining):
            # Automatic obligations are taken at their word; no rung makes a party readier.
            strength = np.minimum(choices.rung[inside], Rung.AUTOMATIC) + choices.pledge[inside]
            chosen[options] = False
            chosen[inside[int(np.argmax(strength))]] = True
        sanctions = np.flatnonzero((choices.place == place) & ~choices.by_force)
        if len(sanctions):
            chosen[sanctions] = False
            if chosen[inside].any():
                chosen[sanctions[int(np.argmax(choices.rung[sanctions] == Rung.AUTOMATIC))]] = True
    return chosen


def trimmed(found: Found, costs: Costs, clock: Clock) -> Found:
    """Return a way without what it can do without, as far as there is time to try.

    Changes of weak states are left out first, many at once where that goes; then parties are moved
    less far.
    """
    problem, draft = found.problem, found.problem.before
    kept = list(found.changes)

    def price(change: Change) -> int:
        return change.cost(draft, costs)

    def goes(changes: list[Change]) -> bool:
        if not _are_allowed(problem, changes):
            return False
        return reaches(problem.goal, problem.tested, apply_all(draft.treaty, changes))

    waiting = [sorted(kept, key=lambda change: _strength(draft, change))]
    while waiting and not clock.ended:
        some = waiting.pop()
        fewer = [change for change in kept if change not in some]
        if goes(fewer):
            kept = fewer
        elif len(some) > 1:
            middle = len(some) // 2
            waiting += [some[middle:], some[:middle]]
    for change in sorted(kept, key=price, reverse=True):
        for less in _less(change):
            if clock.ended:
                break
            tried = [less if other == change else other for other in kept]
            if price(less) < price(change) and goes(tried):
                kept = tried
                break
    # What was needed beside others may be so no longer without them.
    for change in list(kept):
        fewer = [other for other in kept if other != change]
        if clock.ended:
            break
        if goes(fewer):
            kept = fewer
    treaty = apply_all(draft.treaty, kept)
    return replace(found, changes=tuple(kept), cost=sum(map(price, kept)), treaty=treaty)


def _strength(draft: Draft, change: Change) -> float:
    """Return the strength of the state that a change is about; articles come last."""
    state = getattr(change, "state", None)
    return float("inf") if state is None else float(draft.model.share[draft.world.place(state)])


def _less(change: Change) -> Iterator[Change]:
    if isinstance(change, MoveRung):
        for rung in Rung:
            if change.before < rung < change.after:
                yield replace(change, after=rung, drops_reservation=False)


def _are_allowed(problem: Problem, changes: list[Change]) -> bool:
    """Tell whether changes leave the states in and out that have to be."""
    bound = apply_all(problem.before.treaty, changes).bound
    return problem.locks.keep_in <= bound and not problem.locks.keep_out & bound
