"""Branch and bound for the worst coalitions of many problems at once.

Exact, or a proven bracket where a limit stops it. Each branch fixes some states
in and others out; its children take the choice that gave its bound one state at
a time, so together they hold every other coalition once. An aggressor more never
helps the treaty, so a branch need only try the full choice: what is smaller has
been looked at under its own size.
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

#: Branches opened in one round, and in one where time is limited.
_WIDTH, _NARROW = 500, 100


@dataclass(frozen=True)
class MoodBounds:
    """What the search needs to know of a mood.

    margins: exact ones; bounds; strongest_first: whether to try the strongest coalition
    before anything else, because no one may help against it.
    """

    margins: Callable[[Problems, Ints, Ints], Floats]
    bounds: Callable[[Problems, Ints, Ints, int], Bounds]
    strongest_first: Callable[[Problems, int], Bools]


@dataclass(eq=False)
class Incumbents:
    """The worst coalitions known, by target (v victims, k sizes); filled in as a search goes on.

    margin (v, k), infinite where none is known; inside (v, k, n); bound (v, k):
    proven to lie at or below every margin; nodes (v, k): branches looked at.
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
        """Keep those of the coalitions that are worse than what is known, for larger sizes too."""
        better = np.flatnonzero(margins < self.margin[victims, sizes - 1] - TOLERANCE)
        if not len(better):
            return
        # Of several for one target the least is written last, and stays.
        better = better[np.argsort(margins[better], kind="stable")[::-1]]
        row, column = victims[better], sizes[better] - 1
        self.margin[row, column] = margins[better]
        self.inside[row, column] = inside[better]
        # The size that each takes its coalition from: one before it unless its own is worse.
        source = np.tile(np.arange(self.margin.shape[1]), (len(self.margin), 1))
        for size in range(1, source.shape[1]):
            smaller = self.margin[:, size - 1] <= self.margin[:, size] + TOLERANCE
            self.margin[smaller, size] = self.margin[smaller, size - 1]
            source[smaller, size] = source[smaller, size - 1]
        row, column = np.nonzero(source != np.arange(source.shape[1]))
        self.inside[row, column] = self.inside[row, source[row, column]]


@dataclass(frozen=True, eq=False)
class Nodes:
    """Branches of the search: p problems, `rows` of `problems`, with what is fixed in and out.

    victims (p,): rows of the targets; sizes (p,): sizes of the targets; more
    (p,): how many may still join.
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
    most_nodes: int,
    time_limit: TimeLimit = NO_LIMIT,
) -> None:
    """Branch until every target is proven, or a limit of branches or of time is reached.

    Then `best.bound` is, for each target, the least bound left open. Where time
    is limited, small coalitions come first.
    """
    best.bound[:] = best.margin
    rounds = _rounds(nodes, _look(nodes, mood_bounds, best, time_limit), time_limit)
    looked = len(nodes)
    width = _NARROW if time_limit.limited else _WIDTH
    while rounds:
        nodes, bounds = rounds.pop()
        known = best.margin[nodes.victims, nodes.sizes - 1]
        open_ = np.flatnonzero((bounds.lower < known - TOLERANCE) & (bounds.choice[:, 0] >= 0))
        if not len(open_):
            continue
        if time_limit.ended() or looked >= most_nodes:
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
            rounds.append((children, _look(children, mood_bounds, best, time_limit)))
            looked += len(children)
    np.minimum(best.bound, best.margin, out=best.bound)


def _rounds(nodes: Nodes, bounds: Bounds, time_limit: TimeLimit) -> list[tuple[Nodes, Bounds]]:
    """Return the first rounds of a search, the one to begin with last."""
    if not time_limit.limited:
        return [(nodes, bounds)]
    by_size = [np.flatnonzero(nodes.sizes == size) for size in np.unique(nodes.sizes)[::-1]]
    return [(nodes.take(some), bounds.take(some)) for some in by_size]


def list_worse(
    nodes: Nodes, mood_bounds: MoodBounds, size: int, below: float, most: int
) -> tuple[Bools, bool]:
    """List the coalitions of `size` states whose margin is below a number.

    Returns their flags (c, n) and whether these are all there are; stops once
    more than `most` are found. There must be none among smaller coalitions.
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
    """Return (p,): do the states inside bring about the regime?"""
    possible: Bools = np.any(inside, axis=1)
    for members, needed in causes_of(nodes.problems, nodes.rows):
        possible &= ~needed | (members & inside).any(axis=1)
    return possible


def _look(nodes: Nodes, mood_bounds: MoodBounds, best: Incumbents, time_limit: TimeLimit) -> Bounds:
    """Bound some branches, and try the coalitions that the bounds suggest."""
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
    """Return the branches that take each node's choice one state at a time.

    One that takes it whole is among them where it is not full.
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
