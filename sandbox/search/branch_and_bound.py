"""Branch and bound for the worst coalitions of many problems at once.

The answer is exact, or a proven bracket where a limit stops the search. A branch is the set of
coalitions that contain some states and not some others. Its bound is computed from one of them,
the choice. The children of the branch each contain the first few states of the choice and not the
next one; so every coalition of the branch but the choice itself is in just one child. One more
aggressor never helps the treaty, so that a branch tries only choices of full size: smaller
coalitions are tried under their own size.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.search.bounds import Bounds, in_batches
from sandbox.search.problem import Problems, causes_of
from sandbox.search.time_limit import NO_LIMIT, TimeLimit
from sandbox.search.top_k import flags

#: Branches after which a search stops, with a proven bracket for what is still open.
MOST_NODES = 200_000

#: Branches opened in one round, and fewer where time is limited.
_WIDTH, _NARROW = 500, 100


@dataclass(frozen=True)
class MoodBounds:
    """How the margins of a mood are computed and bounded.

    margins: the exact margins of coalitions. bounds: lower bounds. strongest_first: in which
    problems to try the strongest coalition before all others, because nobody may help the victim
    against it.
    """

    margins: Callable[[Problems, Ints, Ints], Floats]
    bounds: Callable[[Problems, Ints, Ints, int], Bounds]
    strongest_first: Callable[[Problems, int], Bools]


@dataclass(eq=False)
class Incumbents:
    """The worst coalitions known so far, for v victims and k sizes; a search fills them in.

    margin (v, k): infinite where no coalition is known; inside (v, k, n): who is in it; bound
    (v, k): proven to be at or below the margin of every coalition; nodes (v, k): how many branches
    have been bounded.
    """

    margin: Floats
    inside: Bools
    bound: Floats
    nodes: Ints

    @staticmethod
    def unknown(victims: int, sizes: int, states: int) -> Incumbents:
        """Return incumbents of which none is known yet."""
        shape = (victims, sizes)
        return Incumbents(
            np.full(shape, np.inf),
            np.zeros((*shape, states), dtype=bool),
            np.full(shape, np.inf),
            np.zeros(shape, dtype=np.int64),
        )

    def offer(self, victims: Ints, sizes: Ints, margins: Floats, inside: Bools) -> None:
        """Keep the coalitions that are worse than those known, at their size and at larger ones."""
        better = np.flatnonzero(margins < self.margin[victims, sizes - 1] - TOLERANCE)
        if not len(better):
            return
        # Of several for one victim and size, the one with the least margin is written last.
        better = better[np.argsort(margins[better], kind="stable")[::-1]]
        row, column = victims[better], sizes[better] - 1
        self.margin[row, column] = margins[better]
        self.inside[row, column] = inside[better]
        # A size takes the coalition of the size before it, unless its own is worse.
        source = np.tile(np.arange(self.margin.shape[1]), (len(self.margin), 1))
        for size in range(1, source.shape[1]):
            smaller = self.margin[:, size - 1] <= self.margin[:, size] + TOLERANCE
            self.margin[smaller, size] = self.margin[smaller, size - 1]
            source[smaller, size] = source[smaller, size - 1]
        row, column = np.nonzero(source != np.arange(source.shape[1]))
        self.inside[row, column] = self.inside[row, source[row, column]]


@dataclass(frozen=True, eq=False)
class Nodes:
    """p branches of the search; the states that a branch contains are fixed in its problem.

    rows (p,): the problem of each, a row of `problems`; victims (p,): its row in the `Incumbents`;
    sizes (p,): the largest size of its coalitions; more (p,): how many states may still join.
    """

    problems: Problems
    rows: Ints
    victims: Ints
    sizes: Ints
    more: Ints

    def __len__(self) -> int:
        return len(self.rows)

    def take(self, places: Ints | Bools) -> Nodes:
        return Nodes(
            self.problems,
            self.rows[places],
            self.victims[places],
            self.sizes[places],
            self.more[places],
        )


def solve(
    nodes: Nodes,
    mood_bounds: MoodBounds,
    best: Incumbents,
    time_limit: TimeLimit = NO_LIMIT,
) -> None:
    """Branch until every answer is proven, or until a limit of branches or of time is reached.

    Afterwards `best.bound` is the least bound that is still open, for each victim and size. Where
    time is limited, small coalitions are searched first.
    """
    best.bound[:] = best.margin
    rounds = _rounds(nodes, _bound_and_try(nodes, mood_bounds, best, time_limit), time_limit)
    looked = len(nodes)
    width = _NARROW if time_limit.limited else _WIDTH
    while rounds:
        nodes, bounds = rounds.pop()
        known = best.margin[nodes.victims, nodes.sizes - 1]
        open_ = np.flatnonzero((bounds.lower < known - TOLERANCE) & (bounds.choice[:, 0] >= 0))
        if not len(open_):
            continue
        if time_limit.ended() or looked >= MOST_NODES:
            np.minimum.at(
                best.bound,
                (nodes.victims[open_], nodes.sizes[open_] - 1),
                bounds.lower[open_],
            )
            continue
        first = open_[np.argsort(bounds.lower[open_], kind="stable")]
        chosen, left = first[:width], first[width:]
        if len(left):
            rounds.append((nodes.take(left), bounds.take(left)))
        children = _children(nodes.take(chosen), bounds.take(chosen))
        if len(children):
            rounds.append((children, _bound_and_try(children, mood_bounds, best, time_limit)))
            looked += len(children)
    np.minimum(best.bound, best.margin, out=best.bound)


def _rounds(nodes: Nodes, bounds: Bounds, time_limit: TimeLimit) -> list[tuple[Nodes, Bounds]]:
    """Return the rounds that a search begins with; it takes the last one first."""
    if not time_limit.limited:
        return [(nodes, bounds)]
    by_size = [np.flatnonzero(nodes.sizes == size) for size in np.unique(nodes.sizes)[::-1]]
    return [(nodes.take(some), bounds.take(some)) for some in by_size]


def list_worse(
    nodes: Nodes, mood_bounds: MoodBounds, size: int, below: float, most: int
) -> tuple[Bools, bool]:
    """List the coalitions of `size` states whose margin is less than `below`.

    Returns their flags (c, n), and whether they are all; stops once more than `most` are found.
    No smaller coalition may have such a margin.
    """
    found: list[Bools] = []
    count = 0
    rounds = [nodes]
    while rounds and count <= most:
        nodes = rounds.pop()
        bounds = in_batches(mood_bounds.bounds, nodes.problems, nodes.rows, nodes.more, size)
        open_ = np.flatnonzero((bounds.lower < below) & (bounds.choice[:, 0] >= 0))
        if not len(open_):
            continue
        nodes, bounds = nodes.take(open_), bounds.take(open_)
        choice = bounds.choice
        inside = nodes.problems.fixed[nodes.rows] | flags(choice, nodes.problems.pool.shape[1])
        worse = mood_bounds.margins(nodes.problems, nodes.rows, choice) < below
        worse &= _possible(nodes, inside) & (inside.sum(axis=1) == size)
        found.append(inside[worse])
        count += int(worse.sum())
        for start in range(0, len(nodes), _WIDTH):
            part = np.arange(start, min(start + _WIDTH, len(nodes)))
            children = _children(nodes.take(part), bounds.take(part))
            if len(children):
                rounds.append(children)
    everything = np.concatenate(found) if found else np.zeros((0, 0), dtype=bool)
    return everything[:most], not rounds and count <= most


def _possible(nodes: Nodes, inside: Bools) -> Bools:
    """Return (p,): do the states in `inside` (p, n) bring about the regime of their problem?"""
    possible: Bools = np.any(inside, axis=1)
    for members, needed in causes_of(nodes.problems, nodes.rows):
        possible &= ~needed | (members & inside).any(axis=1)
    return possible


def _bound_and_try(
    nodes: Nodes, mood_bounds: MoodBounds, best: Incumbents, time_limit: TimeLimit
) -> Bounds:
    """Bound some branches, and try the coalitions that the bounds were computed from."""
    problems, rows = nodes.problems, nodes.rows
    largest = best.margin.shape[1]
    found = in_batches(mood_bounds.bounds, problems, rows, nodes.more, largest, time_limit)
    np.add.at(best.nodes, (nodes.victims, nodes.sizes - 1), 1)
    inside = problems.fixed[rows] | flags(found.choice, problems.pool.shape[1])
    possible = _possible(nodes, inside)
    worse = found.lower < best.margin[nodes.victims, nodes.sizes - 1] - TOLERANCE
    tried = np.flatnonzero(possible & worse)
    if len(tried):
        margins = mood_bounds.margins(problems, rows[tried], found.choice[tried])
        best.offer(nodes.victims[tried], nodes.sizes[tried], margins, inside[tried])
    return found


def _children(nodes: Nodes, bounds: Bounds) -> Nodes:
    """Return the children of branches (see the module), those that no coalition can be in left out.

    Where the choice has fewer states than may join, one child contains all of it.
    """
    choice = bounds.choice
    lengths = (choice >= 0).sum(axis=1)
    lengths += (lengths < nodes.more) & (lengths < nodes.problems.pool[nodes.rows].sum(axis=1))
    parent = np.repeat(np.arange(len(nodes)), lengths)
    taken = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    columns = nodes.problems.pool.shape[1]
    steps = np.arange(choice.shape[1])[None, :]
    inside = flags(np.where(steps < taken[:, None], choice[parent], -1), columns)
    outside = flags(np.where(steps == taken[:, None], choice[parent], -1), columns)
    problems = nodes.problems.take(nodes.rows[parent]).branch(inside, outside)
    more = nodes.more[parent] - taken
    pool = problems.constraint.narrow(problems.fixed, problems.pool)
    possible = np.ones(len(problems), dtype=bool)
    for members, needed in zip(problems.causes, problems.needed, strict=True):
        possible &= ~needed | (members & pool).any(axis=1)
    kept = np.flatnonzero(possible)
    if bounds.charge_shares is not None:
        problems = problems.charging(bounds.charge_shares[parent])
    return Nodes(
        problems.within(pool),
        kept,
        nodes.victims[parent][kept],
        nodes.sizes[parent][kept],
        more[kept],
    )
