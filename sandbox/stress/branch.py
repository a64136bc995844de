"""Branch and bound for the worst coalition: exact, or a proven bracket when stopped."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from itertools import count

import numpy as np

from sandbox.stress.balance import TOLERANCE, Ints
from sandbox.stress.bounds import Bound, View
from sandbox.stress.problem import Problem


@dataclass(frozen=True, eq=False)
class Found:
    """A coalition worse than the one known, or None, and what is proven.

    bound: proven to lie at or below the margin of every coalition, `margin`
    included.
    """

    margin: float
    coalition: Ints | None
    bound: float
    nodes: int


def worst_coalition(
    problem: Problem, view: View, size: int, known: float = np.inf, most_nodes: int = 20_000
) -> Found:
    """Look for a coalition of at most `size` states with a margin below `known`.

    An aggressor more never helps the treaty, so it is enough to look at
    coalitions of the full size. Each node fixes some states in and others out;
    its branches take the choice that gave its bound one state at a time, so
    together they hold every other coalition once.
    """
    best, worst = known, None
    order = count()
    heap: list[tuple[float, int, Ints, Ints, Bound]] = []
    nodes = 0

    def look(fixed: Ints, free: Ints) -> None:
        nonlocal best, worst, nodes
        nodes += 1
        bound = view.bound(fixed, free, size - len(fixed))
        if bound.choice is None or bound.margin >= best - TOLERANCE:
            return
        coalition = np.concatenate([fixed, bound.choice])
        if len(coalition) and problem.allows(coalition):
            margin = view.margin(coalition)
            if margin < best - TOLERANCE:
                best, worst = margin, coalition
        heapq.heappush(heap, (bound.margin, next(order), fixed, free, bound))

    look(problem.pool[:0], problem.pool)
    while heap and heap[0][0] < best - TOLERANCE and nodes < most_nodes:
        _, _, fixed, free, bound = heapq.heappop(heap)
        assert bound.choice is not None
        for taken in range(len(bound.choice)):
            gone = bound.choice[: taken + 1]
            look(np.concatenate([fixed, bound.choice[:taken]]), free[~np.isin(free, gone)])
    proven = min(best, heap[0][0]) if heap else best
    return Found(best, None if worst is None else np.sort(worst), proven, nodes)
