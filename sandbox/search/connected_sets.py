"""The heaviest coalitions joined by borders, for many rows of weights at once.

Branch and bound over sets of states that stay joined as they grow. A state that is d borders away
from a set can join it only together with at least one state at each smaller distance. So if the
furthest that joins is d away, each distance up to d contributes one state, and the bound takes the
heaviest there; the other states are the heaviest of all within d. One search serves every size: a
branch is kept while it may improve the answer for any of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.search.top_k import top_k_choices, top_sums

#: Branches opened in one round.
_WIDTH = 200

#: From how many states of each row, the heaviest ones, a greedy coalition is grown at first.
_STARTS = 4


@dataclass(frozen=True, eq=False)
class _Branches:
    """b joined sets: row (b,) of weights; inside (b, n): who is in; free (b, n): who may join."""

    row: Ints
    inside: Bools
    free: Bools

    def __len__(self) -> int:
        return len(self.row)

    def take(self, places: Ints | Bools | slice) -> _Branches:
        return _Branches(self.row[places], self.inside[places], self.free[places])

    @staticmethod
    def together(parts: list[_Branches]) -> _Branches:
        return _Branches(
            np.concatenate([part.row for part in parts]),
            np.concatenate([part.inside for part in parts]),
            np.concatenate([part.free for part in parts]),
        )


class _Ring(NamedTuple):
    """The states at one distance, counted in borders, from joined sets.

    rows (r,): which of the sets; latest (r, n): the states; heaviest (r,): the place of the
    heaviest; sums (r, largest + 1): the most that 0, 1, ... joining states can weigh if none joins
    from further away.
    """

    rows: Ints
    latest: Bools
    heaviest: Ints
    sums: Floats


@dataclass(eq=False)
class _Heaviest:
    """The heaviest joined sets known: weights (rows, n), sums (rows, k), inside (rows, k, n)."""

    weights: Floats
    sums: Floats
    inside: Bools

    def offer(self, row: Ints, inside: Bools) -> None:
        """Keep those sets (b, n) that are heavier than the ones known of their size or larger."""
        sums = np.where(inside, self.weights[row], 0.0).sum(axis=1)
        size = inside.sum(axis=1)
        heavier = np.flatnonzero(sums > self.sums[row, size - 1] + TOLERANCE)
        if not len(heavier):
            return
        heavier = heavier[np.argsort(-sums[heavier], kind="stable")]
        # Of several of a row and a size the heaviest comes first, and is the one kept.
        largest = self.sums.shape[1]
        _, first = np.unique(row[heavier] * largest + size[heavier] - 1, return_index=True)
        heavier = heavier[first]
        for column in range(largest):
            here = heavier[size[heavier] <= column + 1]
            better = here[sums[here] > self.sums[row[here], column] + TOLERANCE]
            # And of several sizes the heaviest is written last.
            better = better[np.argsort(sums[better], kind="stable")]
            self.sums[row[better], column] = sums[better]
            self.inside[row[better], column] = inside[better]

    def share(self) -> None:
        """Try every set that is known for one row of weights in all other rows."""
        every = self.inside.reshape(-1, self.inside.shape[2])
        sets = np.array(list({one.tobytes(): one for one in every}.values()))
        allowed = np.where(np.isfinite(self.weights), self.weights, 0.0) @ sets.T
        shut = (~np.isfinite(self.weights)).astype(np.float32) @ sets.T.astype(np.float32)
        sums = np.where(shut > 0, -np.inf, allowed)
        size = sets.sum(axis=1)
        for column in range(self.sums.shape[1]):
            of_size = np.where(size <= column + 1, sums, -np.inf)
            heaviest = of_size.argmax(axis=1)
            value = of_size[np.arange(len(of_size)), heaviest]
            better = value > self.sums[:, column] + TOLERANCE
            self.sums[better, column] = value[better]
            self.inside[better, column] = sets[heaviest[better]]


class ConnectedSets:
    """Choices of states that borders join, in a graph of `neighbours` (n, n)."""

    def __init__(self, neighbours: Bools) -> None:
        self._neighbours = neighbours.astype(np.float32)

    def beside(self, inside: Bools) -> Bools:
        """Return (b, n): who borders on a state of each set (b, n); that may be one of the set."""
        beside: Bools = (inside.astype(np.float32) @ self._neighbours) > 0
        return beside

    def heaviest(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        """Return the heaviest joined sets of at most 1 to `largest` states, row by row.

        weights (rows, n): at least 0, or -inf for who cannot be chosen. Returns the
        sums (rows, largest), 0 where there is no set, and flags (rows, largest, n).
        """
        shape = (len(weights), largest)
        known = _Heaviest(weights, np.zeros(shape), np.zeros((*shape, weights.shape[1]), bool))
        self._start(known)
        branches = _roots(known)
        while len(branches):
            waiting = branches.take(slice(_WIDTH, None))
            branches = self._grow(branches.take(slice(_WIDTH)), known)
            branches = _Branches.together([branches, waiting])
        return known.sums, known.inside

    def bound(self, weights: Floats, inside: Bools, sizes: Ints, largest: int) -> Floats:
        """Return (b, largest): no 1, 2, ... states that join these sets weigh more.

        weights (b, n): -inf for who cannot join; inside (b, n): joined sets; sizes
        (b,): how many may join at most, beyond which the bounds do not hold.
        """
        return self._ringed(weights, inside, sizes, largest)[0][:, 1:]

    def choices(self, weights: Floats, inside: Bools, sizes: Ints, largest: int) -> Ints:
        """Return (b, largest): the places of the states that `bound` adds up for `sizes` (b,).

        Only those that can join the set, each after one that it borders on; -1 pads.
        """
        bound, rings = self._ringed(weights, inside, sizes, largest)
        allowed = np.full_like(weights, -np.inf)
        open_ = np.ones(len(weights), dtype=bool)
        scale = 1.0 + np.where(np.isfinite(weights), weights, 0.0).max(axis=1)
        for distance, ring in reversed(list(enumerate(rings, start=1))):
            # The heaviest of each ring come first, beginning with the nearest ring.
            rows = ring.rows
            attained = ring.sums[np.arange(len(rows)), sizes[rows]] >= bound[rows, sizes[rows]]
            open_[rows[attained]] = False
            used = np.flatnonzero(~open_[rows])
            rows, latest, heaviest = rows[used], ring.latest[used], ring.heaviest[used]
            allowed[rows] = np.where(latest, weights[rows], allowed[rows])
            allowed[rows, heaviest] += (1 + largest - distance) * scale[rows]
        return self.in_order(top_k_choices(allowed, sizes, largest), inside)

    def in_order(self, choice: Ints, inside: Bools) -> Ints:
        """Return the places of `choice` (b, k) that join, each beside those before it.

        Where no one is inside yet, the first of the choice begins.
        """
        rows = np.arange(len(choice))
        here = choice >= 0
        begins = ~inside.any(axis=1)
        reached = self.beside(inside)[rows[:, None], choice] & here
        reached[begins, 0] |= here[begins, 0]
        joins = self._neighbours[choice[:, :, None], choice[:, None, :]] > 0
        ordered = np.full_like(choice, -1)
        taken = np.zeros_like(here)
        for step in range(choice.shape[1]):
            open_ = reached & ~taken
            following = open_.argmax(axis=1)
            found = open_[rows, following]
            ordered[found, step] = choice[found, following[found]]
            taken[rows[found], following[found]] = True
            reached[found] |= joins[rows[found], following[found]] & here[found]
        return ordered

    def _start(self, known: _Heaviest) -> None:
        """Grow a coalition from each of the heaviest states by the heaviest neighbour."""
        weights = known.weights
        rows = np.arange(len(weights))
        usable = np.isfinite(weights)
        starts = np.argsort(-weights, axis=1, kind="stable")[:, :_STARTS]
        for start in starts.T:
            inside = np.zeros_like(usable)
            inside[rows, start] = usable[rows, start]
            growing = rows[usable[rows, start]]
            for _ in range(known.sums.shape[1]):
                known.offer(growing, inside[growing])
                beside = self.beside(inside[growing]) & usable[growing] & ~inside[growing]
                joining = np.where(beside, weights[growing], -np.inf).argmax(axis=1)
                some = beside.any(axis=1)
                growing, joining = growing[some], joining[some]
                inside[growing, joining] = True
        known.share()

    def _grow(self, branches: _Branches, known: _Heaviest) -> _Branches:
        """Split branches: in one part the heaviest neighbour joins, in the other it never does."""
        largest = known.sums.shape[1]
        weights = np.where(branches.free, known.weights[branches.row], -np.inf)
        size = branches.inside.sum(axis=1)
        bound, rings = self._ringed(weights, branches.inside, largest - size, largest)
        if not rings:
            return branches.take(slice(0))
        have = np.where(branches.inside, known.weights[branches.row], 0.0).sum(axis=1)
        more = np.arange(1, largest + 1)[None, :] - size[:, None]
        reach = have[:, None] + np.take_along_axis(bound, np.maximum(more, 0), axis=1)
        promising = (more > 0) & (reach > known.sums[branches.row] + TOLERANCE)
        joining = np.full(len(branches), -1)
        joining[rings[0].rows] = rings[0].heaviest
        alive = np.flatnonzero(promising.any(axis=1) & (joining >= 0))
        branches, joining = branches.take(alive), joining[alive]
        rows = np.arange(len(branches))
        free = branches.free
        free[rows, joining] = False
        inside = branches.inside.copy()
        inside[rows, joining] = True
        known.offer(branches.row, inside)
        joined = _Branches(branches.row, inside, free)
        full = inside.sum(axis=1) >= largest
        without = _Branches(branches.row, branches.inside, free)
        return _Branches.together([joined.take(~full), without])

    def _ringed(
        self, weights: Floats, inside: Bools, more: Ints, largest: int
    ) -> tuple[Floats, list[_Ring]]:
        """Return how much 0, 1, ... joining states can weigh, (b, largest + 1), and the rings.

        more (b,): how many may join; rings further away than that are left out.
        """
        bound = np.zeros((len(weights), largest + 1))
        rings = []
        rows, latest = np.arange(len(weights)), inside
        left = np.isfinite(weights) & ~inside
        others = np.full_like(weights, -np.inf)
        one_each = np.zeros(len(weights))
        for step in range(1, largest + 1):
            latest = self.beside(latest) & left
            kept = np.flatnonzero((more[rows] >= step) & latest.any(axis=1))
            if not len(kept):
                break
            if len(kept) < len(rows):
                rows, latest, left = rows[kept], latest[kept], left[kept]
                others, one_each = others[kept], one_each[kept]
            left &= ~latest
            np.copyto(others, weights[rows], where=latest)
            places = np.arange(len(rows))
            heaviest = np.where(latest, others, -np.inf).argmax(axis=1)
            one_each = one_each + others[places, heaviest]
            others[places, heaviest] = -np.inf
            sums = np.full((len(rows), largest + 1), -np.inf)
            sums[:, step] = one_each
            if step < largest:
                sums[:, step + 1 :] = one_each[:, None] + top_sums(others, largest - step)
            rings.append(_Ring(rows, latest, heaviest, sums))
            bound[rows] = np.maximum(bound[rows], sums)
        return bound, rings


def _roots(known: _Heaviest) -> _Branches:
    """Return a branch for each state that may be the heaviest of a set better than those known."""
    weights, largest = known.weights, known.sums.shape[1]
    order = np.argsort(-weights, axis=1, kind="stable")
    falling = np.maximum(np.take_along_axis(weights, order, axis=1), 0.0)
    falling = np.pad(falling, ((0, 0), (0, largest)))
    free = np.isfinite(weights)
    parts = []
    for place in range(weights.shape[1]):
        reach = np.cumsum(falling[:, place : place + largest], axis=1)
        alive = np.flatnonzero((reach > known.sums + TOLERANCE).any(axis=1))
        if not len(alive):
            break
        state = order[alive, place]
        free = free.copy()
        free[np.arange(len(weights)), order[:, place]] = False
        inside = np.zeros((len(alive), weights.shape[1]), dtype=bool)
        inside[np.arange(len(alive)), state] = True
        parts.append(_Branches(alive, inside, free[alive]))
    nothing = np.zeros((0, weights.shape[1]), dtype=bool)
    return _Branches.together([*parts, _Branches(np.zeros(0, dtype=np.int64), nothing, nothing)])
