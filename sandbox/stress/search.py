"""The search: the worst coalition for every victim and size, exactly."""

from __future__ import annotations

import numpy as np

from sandbox.stress import hesitant, resolute
from sandbox.stress.balance import RESPONSE, TOLERANCE, Balance, Bools, Ints
from sandbox.stress.bond import Bond, Together, bond_of
from sandbox.stress.branch import Best, Nodes, View, solve
from sandbox.stress.heaviest import flags, top_places, top_sums
from sandbox.stress.memo import remember
from sandbox.stress.problem import Problems, problems
from sandbox.treaty.settings import Mood

#: Branches looked at before a search is left with a proven bracket.
MOST_NODES = 200_000

_VIEWS = {
    Mood.RESOLUTE: View(resolute.margins, resolute.bounds),
    Mood.HESITANT: View(hesitant.margins, hesitant.bounds),
}


def worst_coalitions(
    balance: Balance,
    victims: Ints,
    mood: Mood,
    largest: int,
    pool: Bools,
    together: Together = Together.ANY,
    most_nodes: int = MOST_NODES,
) -> Best:
    """Return the worst coalitions of at most 1 to `largest` states from `pool` (n,).

    The answer is shared and not to be changed.
    """

    def search() -> Best:
        return _search(balance, victims, mood, largest, pool, together, most_nodes)

    asked = (victims.tobytes(), mood, largest, pool.tobytes(), together, most_nodes)
    return remember(balance, "worst coalitions", RESPONSE, search, *asked)


def _search(
    balance: Balance,
    victims: Ints,
    mood: Mood,
    largest: int,
    pool: Bools,
    together: Together,
    most_nodes: int,
) -> Best:
    bond, view = bond_of(together, balance.world), _VIEWS[mood]
    shape, n = (len(victims), largest), len(balance.world)
    best = Best(
        np.full(shape, np.inf),
        np.zeros((*shape, n), dtype=bool),
        np.full(shape, np.inf),
        np.zeros(shape, dtype=np.int64),
    )
    todo = problems(balance, victims, pool)
    if not len(todo):
        return best
    row_of = np.full(n, -1)
    row_of[victims] = np.arange(len(victims))
    solved = _strongest_unopposed(todo, row_of[todo.victims], best, view, bond)
    rows, sizes = np.nonzero(~solved[row_of[todo.victims]])
    if len(rows):
        nodes = Nodes(todo, rows, row_of[todo.victims[rows]], sizes + 1, sizes + 1)
        solve(nodes, view, bond, best, most_nodes)
    best.bound[solved] = best.margin[solved]
    return best


def _strongest_unopposed(todo: Problems, rows: Ints, best: Best, view: View, bond: Bond) -> Bools:
    """Solve at once the problems where no one helps against the strongest coalition.

    No coalition leaves less than the victim alone against the strongest states;
    where no party's help adds to that, they are the worst. Returns (v, k) flags
    of what is solved so.
    """
    largest = best.margin.shape[1]
    solved: Bools = np.zeros(best.margin.shape, dtype=bool)
    pool = np.zeros((len(solved), todo.at.shape[1]), dtype=bool)
    np.logical_or.at(pool, rows, todo.pool)
    weights = np.full(pool.shape, -np.inf)
    weights[rows] = todo.at
    weights[~pool] = -np.inf
    places = top_places(weights, largest)
    own = np.zeros(len(solved))
    own[rows] = todo.own
    least = own[:, None] - todo.required * top_sums(weights, largest)
    for size in range(1, largest + 1):
        choice = np.where(np.arange(largest) < size, places, -1)[rows]
        inside = flags(choice, pool.shape[1])
        allowed = inside.any(axis=1) & ~(inside & ~todo.pool).any(axis=1) & bond.allows(inside)
        for members, needed in zip(todo.causes, todo.needed, strict=True):
            allowed &= ~needed | (members & inside).any(axis=1)
        tried = np.flatnonzero(allowed)
        margins = view.margins(todo, tried, choice[tried])
        done = margins <= least[rows[tried], size - 1] + TOLERANCE
        solved[rows[tried[done]], size - 1] = True
        best.nodes[rows[tried[done]], size - 1] = 1
        here = np.full(int(done.sum()), size)
        best.offer(rows[tried[done]], here, margins[done], inside[tried[done]])
    return solved
