"""Branch and bound for the worst coalition: exact, or a proven bracket when stopped."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from itertools import count

import numpy as np

from sandbox.stress.balance import TOLERANCE, Ints
from sandbox.stress.bounds import Bound, Mood
from sandbox.stress.problem import Problem


@dataclass(frozen=True, eq=False)
class Optimum:
    """The worst coalition found; `bound` is proven to lie at or below every margin."""

    margin: float
    coalition: Ints
    bound: float
    nodes: int


def worst_coalition(
    problem: Problem,
    mood: Mood,
    size: int,
    known: list[Ints] | None = None,
    most_nodes: int = 20_000,
) -> Optimum | None:
    """Return the worst coalition of at most `size` states, or None if none fits.

    known: coalitions to try first. An aggressor more never helps the treaty, so
    it is enough to look at coalitions of the full size. Each node fixes some
    states in and others out; its branches take the choice that gave its bound
    one state at a time, so together they hold every other coalition once.
    """
    nothing = problem.pool[:0]
    root = mood.bound(nothing, problem.pool, size)
    if root.choice is None:
        return None
    best, worst = np.inf, nothing
    for coalition in [root.choice, *(known or [])]:
        if 0 < len(coalition) <= size and problem.allows(coalition):
            margin = mood.margin(coalition)
            if margin < best - TOLERANCE:
                best, worst = margin, coalition
    order = count()
    heap: list[tuple[float, int, Ints, Ints, Bound]] = [
        (root.margin, next(order), nothing, problem.pool, root)
    ]
    nodes = 1
    while heap and heap[0][0] < best - TOLERANCE and nodes < most_nodes:
        _, _, fixed, free, bound = heapq.heappop(heap)
        assert bound.choice is not None
        for taken in range(len(bound.choice)):
            inside = np.concatenate([fixed, bound.choice[:taken]])
            gone = bound.choice[: taken + 1]
            left = free[~np.isin(free, gone)]
            child = mood.bound(inside, left, size - len(inside))
            nodes += 1
            if child.choice is None or child.margin >= best - TOLERANCE:
                continue
            coalition = np.concatenate([inside, child.choice])
            if len(coalition) and problem.allows(coalition):
                margin = mood.margin(coalition)
                if margin < best - TOLERANCE:
                    best, worst = margin, coalition
            heapq.heappush(heap, (child.margin, next(order), inside, left, child))
    proven = min(best, heap[0][0]) if heap else best
    return Optimum(best, np.sort(worst), proven, nodes)
