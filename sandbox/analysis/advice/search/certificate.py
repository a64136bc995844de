"""Why a goal cannot be reached: threats that cannot be held together, as few as are found."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.analysis.advice.advice import LostThreat
from sandbox.analysis.advice.search.clock import Clock
from sandbox.analysis.advice.search.cuts import Cut
from sandbox.analysis.advice.search.problem import Problem


def because(problems: Sequence[Problem], clock: Clock) -> tuple[LostThreat, ...]:
    """Return threats that no allowed change can hold all of, under any of the problems' articles.

    Found by deletion: a threat stays only where without it the others can be held together.
    """
    found: dict[LostThreat, None] = {}
    for problem in problems:
        needed = _needed(problem, clock)
        if not needed:  # Threats alone do not decide.
            return ()
        for cut in needed:
            codes = problem.before.world.codes
            coalition, victim = cut.terms.threat
            found[LostThreat(tuple(codes[place] for place in coalition), codes[victim])] = None
    return tuple(found)


def _needed(problem: Problem, clock: Clock) -> list[Cut]:
    """Return cuts whose rows no options fulfil together, none where other rows decide."""
    cuts = problem.requirement.cuts()
    if any(cut.gate is not None for cut in cuts):
        return []

    def impossible(some: list[Cut]) -> bool:
        return problem.master.solve(some, [], clock, None).infeasible

    # Mostly one threat is enough.
    for cut in cuts:
        if clock.left < 0:
            break
        if impossible([cut]):
            return [cut]
    if not impossible(cuts):
        return []
    kept = cuts
    for cut in cuts:
        if clock.left < 0:
            break
        fewer = [other for other in kept if other is not cut]
        if impossible(fewer):
            kept = fewer
    return kept
