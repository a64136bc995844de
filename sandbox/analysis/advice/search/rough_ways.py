"""Ways to a goal that need not be the cheapest, for when time is up before one is proven."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from sandbox.analysis.advice.changes import Change, MoveRung, apply_all
from sandbox.analysis.advice.confirming import reaches, unwilling
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.locks import Locks
from sandbox.analysis.advice.search.clock import Clock
from sandbox.analysis.advice.search.problem import Found, Problem
from sandbox.model.arrays import Bools
from sandbox.model.draft import Draft
from sandbox.treaty.articles import Rung
from sandbox.treaty.treaty import Treaty


def strongest_way(problem: Problem) -> Found | None:
    """Return the way by which every party owes as much as it may, and then every state.

    None where even that misses the goal.
    """
    for joining in (False, True):
        found = problem.as_found(problem.trial(_strongest(problem, joining=joining)))
        if found is not None:
            return found
    return None


def signed_way(problem: Problem, ratio: float, clock: Clock) -> Found | None:
    """Return a way to the goal in which no party bears more than a ratio.

    Parties that bear more are moved to the next lower rung, or out, until none does: from the draft
    as it stands, and from the ways by which every party, and every state, owes as much as it may.
    None where all of these miss the goal, or time is up.
    """
    strongest = (_strongest(problem, joining=joining) for joining in (False, True))
    for chosen in (problem.stands, *strongest):
        signed = _signed(problem, chosen.copy(), ratio, clock)
        found = None if signed is None else problem.as_found(problem.trial(signed))
        if found is not None:
            return found
    return None


def _signed(problem: Problem, chosen: Bools, ratio: float, clock: Clock) -> Bools | None:
    """Return options (o,) that all sign, reached from others; None where there are none."""
    choices, world = problem.choices, problem.before.world
    while not clock.ended:
        leaving = unwilling(problem.trial(chosen).after.model, ratio)
        above = [world.place(one.state) for one in leaving]
        if not above:
            return chosen
        moved = False
        for place in above:
            options = choices.of(place)
            now = options[chosen[options]][0]
            lower = [nth for nth in options if _owes(problem, nth) < _owes(problem, now)]
            if lower:
                chosen[now] = False
                most = max(_owes(problem, nth) for nth in lower)
                next_lower = [nth for nth in lower if _owes(problem, nth) == most]
                chosen[min(next_lower, key=lambda nth: choices.cost[nth])] = True
                moved = True
        if not moved:
            return None
    return None


def _owes(problem: Problem, option: int) -> tuple[bool, int, float]:
    """Return how much a state owes by an option, to be compared with another of its own."""
    choices = problem.choices
    rung, pledge = int(choices.rung[option]), float(choices.pledge[option])
    return bool(choices.member[option]), rung, pledge


def _strongest(problem: Problem, *, joining: bool) -> Bools:
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
        treaty = apply_all(draft.treaty, changes)
        return allowed(problem.locks, treaty) and reaches(problem.goal, problem.tested, treaty)

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
    cost, chosen = sum(map(price, kept)), problem.chosen_by(treaty)
    return replace(found, chosen=chosen, changes=tuple(kept), cost=cost, treaty=treaty)


def _strength(draft: Draft, change: Change) -> float:
    """Return the strength of the state that a change is about; articles come last."""
    state = getattr(change, "state", None)
    return float("inf") if state is None else float(draft.model.share[draft.world.place(state)])


def _less(change: Change) -> Iterator[Change]:
    if isinstance(change, MoveRung):
        for rung in Rung:
            if change.before < rung < change.after:
                yield replace(change, after=rung, drops_reservation=False)


def allowed(locks: Locks, treaty: Treaty) -> bool:
    """Tell whether the states are in and out of a treaty that have to be."""
    return locks.keep_in <= treaty.bound and not locks.keep_out & treaty.bound
