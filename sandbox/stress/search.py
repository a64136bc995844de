"""The search: the worst coalition for every victim and size, exactly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sandbox.stress.balance import TOLERANCE, Balance, Bools, Floats, Ints
from sandbox.stress.bounds import Hesitant, Resolute
from sandbox.stress.branch import worst_coalition
from sandbox.stress.heaviest import top_places, top_sums
from sandbox.stress.problem import Problems, problems
from sandbox.stress.roots import (
    Roots,
    hesitant_margins,
    hesitant_roots,
    resolute_margins,
    resolute_roots,
)
from sandbox.treaty.settings import Mood


@dataclass(frozen=True, eq=False)
class Optima:
    """The worst coalitions of v victims and k sizes in one mood.

    margin, bound, nodes (v, k): as in `results.Worst`; margin is infinite where
    no coalition can be drawn. coalition (v, k, k): places, -1 pads.
    """

    margin: Floats
    bound: Floats
    nodes: Ints
    coalition: Ints


def worst_coalitions(
    balance: Balance, victims: Ints, mood: Mood, largest: int, pool: Bools
) -> Optima:
    """Return the worst coalitions of at most 1 to `largest` states from `pool` (n,)."""
    todo = problems(balance, victims, pool)
    shape = (len(victims), largest)
    optima = Optima(
        np.full(shape, np.inf),
        np.full(shape, np.inf),
        np.zeros(shape, dtype=np.int64),
        np.full((*shape, largest), -1),
    )
    if not len(todo):
        return optima
    row_of = np.full(len(balance.world), -1)
    row_of[victims] = np.arange(len(victims))
    rows = row_of[todo.victims]
    margins = resolute_margins if mood is Mood.RESOLUTE else hesitant_margins
    solved = _strongest_unopposed(todo, rows, optima, largest, margins)
    left = np.flatnonzero(~solved[rows].all(axis=1))
    if len(left):
        todo, rows = todo.take(left), rows[left]
        if mood is Mood.RESOLUTE:
            roots = resolute_roots(todo, largest)
        else:
            roots = hesitant_roots(todo, largest, ~solved[rows])
        _gather(optima, roots, rows, ~solved)
        _close(todo, rows, roots, optima, mood, ~solved)
    _settle_ties(optima)
    return optima


def _strongest_unopposed(
    todo: Problems,
    rows: Ints,
    optima: Optima,
    largest: int,
    margins: Callable[[Problems, Ints, Ints], Floats],
) -> Bools:
    """Solve at once the problems where no one helps against the strongest coalition.

    No coalition leaves less than the victim alone against the strongest states;
    where no party's help adds to that, they are the worst. Returns (v, k) flags
    of what is solved so.
    """
    solved = np.zeros(optima.margin.shape, dtype=bool)
    pool = np.zeros((len(solved), todo.at.shape[1]), dtype=bool)
    np.logical_or.at(pool, rows, todo.pool)
    weights = np.full(pool.shape, -np.inf)
    weights[rows] = todo.at
    weights[~pool] = -np.inf
    places = top_places(weights, largest)
    opposed = top_sums(weights, largest)
    own = np.zeros(len(solved))
    own[rows] = todo.own
    least = own[:, None] - todo.required * opposed
    for size in range(largest):
        choice = np.where(np.arange(largest) <= size, places, -1)
        allowed = _regime_holds(todo, choice[rows])
        margin = margins(todo, np.flatnonzero(allowed), choice[rows][allowed])
        here = rows[allowed]
        done = margin <= least[here, size] + TOLERANCE
        solved[here[done], size] = True
        optima.margin[here[done], size] = margin[done]
        optima.bound[here[done], size] = margin[done]
        optima.coalition[here[done], size] = choice[here[done]]
        optima.nodes[here[done], size] = 1
    return solved


def _regime_holds(todo: Problems, choice: Ints) -> Bools:
    """Return (b,): does each coalition lie in the pool of its problem and meet its causes?"""
    filled = choice >= 0
    places = np.maximum(choice, 0)
    holds: Bools = filled[:, 0] & (np.take_along_axis(todo.pool, places, axis=1) | ~filled).all(
        axis=1
    )
    for members, needed in zip(todo.causes, todo.needed, strict=True):
        hit = (np.take_along_axis(members, places, axis=1) & filled).any(axis=1)
        holds &= hit | ~needed
    return holds


def _gather(optima: Optima, roots: Roots, rows: Ints, unsolved: Bools) -> None:
    """Keep, for each victim, the worst of its problems' coalitions, and their least bound."""
    for index, row in enumerate(rows):
        better = (roots.upper[index] < optima.margin[row] - TOLERANCE) & unsolved[row]
        optima.margin[row, better] = roots.upper[index, better]
        optima.coalition[row, better] = roots.choice[index, better]
        bound = np.where(unsolved[row], roots.lower[index], np.inf)
        optima.bound[row] = np.minimum(optima.bound[row], bound)
        optima.nodes[row] += np.isfinite(roots.lower[index]) & unsolved[row]


def _close(
    todo: Problems, rows: Ints, roots: Roots, optima: Optima, mood: Mood, unsolved: Bools
) -> None:
    """Branch and bound where a root's bound lies below the worst coalition known."""
    largest = roots.lower.shape[1]
    below = roots.lower < optima.margin[rows] - TOLERANCE
    below &= np.isfinite(roots.lower) & unsolved[rows]
    for size in range(largest):
        for row in np.unique(rows[below[:, size]]):
            bound = np.inf
            for index in np.flatnonzero(rows == row):
                if not below[index, size]:
                    bound = min(bound, float(roots.lower[index, size]))
                    continue
                problem = todo[int(index)]
                near = optima.coalition[row, size]
                view = (
                    Resolute(problem, near[near >= 0])
                    if mood is Mood.RESOLUTE
                    else Hesitant(problem)
                )
                found = worst_coalition(problem, view, size + 1, float(optima.margin[row, size]))
                bound = min(bound, found.bound)
                optima.nodes[row, size] += found.nodes
                if found.coalition is not None:
                    optima.margin[row, size] = found.margin
                    optima.coalition[row, size] = -1
                    optima.coalition[row, size, : len(found.coalition)] = found.coalition
            optima.bound[row, size] = bound


def _settle_ties(optima: Optima) -> None:
    """Let a smaller coalition stand where a larger one is no worse; order each by place."""
    for size in range(1, optima.margin.shape[1]):
        no_worse = optima.margin[:, size] >= optima.margin[:, size - 1] - TOLERANCE
        optima.margin[no_worse, size] = optima.margin[no_worse, size - 1]
        optima.coalition[no_worse, size] = optima.coalition[no_worse, size - 1]
    beyond = np.iinfo(np.int64).max
    ordered = np.sort(np.where(optima.coalition < 0, beyond, optima.coalition), axis=2)
    optima.coalition[:] = np.where(ordered == beyond, -1, ordered)
    np.minimum(optima.bound, optima.margin, out=optima.bound)
