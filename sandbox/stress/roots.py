"""First bounds on the worst coalition, for all problems and sizes at once.

A root bounds the margin of every coalition of at most k states from below and
names a coalition to try. Where that coalition's own margin equals the bound the
problem is solved; branch and bound closes the few that are left.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sandbox.stress.balance import TOLERANCE, Bools, Floats, Ints
from sandbox.stress.equilibria import least_strength
from sandbox.stress.heaviest import (
    Causes,
    heaviest_choice,
    heaviest_sums,
    top_places,
    top_sums,
)
from sandbox.stress.problem import Problems

#: Pairs of a problem and a size treated at once: bounds the memory a batch takes.
_BATCH = 2_000


@dataclass(frozen=True, eq=False)
class Roots:
    """lower, upper (b, k): the bound, and the margin of `choice` (b, k, k; -1 pads)."""

    lower: Floats
    upper: Floats
    choice: Ints


def _causes(problems: Problems, rows: Ints) -> Causes:
    return tuple(
        (members[rows], needed[rows])
        for members, needed in zip(problems.causes, problems.needed, strict=True)
    )


def _choices(problems: Problems, rows: Ints, sizes: Ints, weights: Floats, largest: int) -> Ints:
    """Return (rows, largest): the heaviest choice for each row's own size, -1 padded."""
    places = top_places(weights, largest)
    places[np.arange(largest)[None, :] >= sizes[:, None]] = -1
    met = np.ones(len(rows), dtype=bool)
    for members, needed in _causes(problems, rows):
        hit = np.take_along_axis(members, np.maximum(places, 0), axis=1) & (places >= 0)
        met &= hit.any(axis=1) | ~needed
    for row in np.flatnonzero(~met):
        problem = problems[int(rows[row])]
        choice = heaviest_choice(weights[row], int(sizes[row]), problem.causes)
        places[row] = -1
        if choice is not None:
            places[row, : len(choice)] = choice
    return places


def _inside(choice: Ints, columns: int) -> Bools:
    """Return (rows, columns) flags of the places in `choice` (rows, k)."""
    flags = np.zeros((len(choice), columns + 1), dtype=bool)
    np.put_along_axis(flags, np.where(choice < 0, columns, choice), True, axis=1)
    return flags[:, :columns]


# Resolute


def resolute_roots(problems: Problems, largest: int) -> Roots:
    """Bound max_j (C_j - sum of w_j) level by level (design section 5).

    A level gives no more than its slack against any one coalition, so the
    strongest coalition bounds every level from above at little cost. The most
    promising level is then worked out, and of the others only those that the
    bound from above lets exceed it: most are never sorted.
    """
    count = len(problems)
    promise = _promises(problems, largest)
    rows, columns = np.nonzero(_most_promising(promise))
    sure = _slacks(problems, rows, columns, largest)
    lower = _best_by_problem(sure, rows, count)
    more: Bools = np.any(promise > lower[:, None, :] + TOLERANCE, axis=2)
    more[rows, columns] = False
    others, other_columns = np.nonzero(more)
    rows, columns = np.append(rows, others), np.append(columns, other_columns)
    slack = np.concatenate([sure, _slacks(problems, others, other_columns, largest)])
    lower = _best_by_problem(slack, rows, count)
    choice = np.full((count, largest, largest), -1)
    upper = np.full(lower.shape, np.inf)
    for size in range(largest):
        level = np.zeros(count, dtype=np.int64)
        hit = slack[:, size] == lower[rows, size]
        level[rows[hit]] = columns[hit]
        places = np.arange(count)
        weights = _level_weights(problems, places, problems.levels[places, level])
        sizes = np.full(count, size + 1)
        choice[:, size] = _choices(problems, places, sizes, weights, largest)
        there = choice[:, size, 0] >= 0
        upper[there, size] = resolute_margins(problems, places[there], choice[there, size])
    return Roots(lower, upper, choice)


def _promises(problems: Problems, largest: int) -> Floats:
    """Return (b, n + 1, largest): each level's slack against the strongest coalitions.

    -inf at levels that never decide, and at sizes that cannot bring about the regime.
    """
    places = np.arange(len(problems))
    weights = np.where(problems.pool, problems.at, -np.inf)
    promise = np.empty((*problems.levels.shape, largest))
    for size in range(largest):
        sizes = np.full(len(problems), size + 1)
        choice = _choices(problems, places, sizes, weights, largest)
        slack = level_slacks(problems, places, choice)
        promise[:, :, size] = np.where(choice[:, :1] >= 0, slack, -np.inf)
    return promise


def _most_promising(promise: Floats) -> Bools:
    """Return (b, n + 1): the levels that promise most at some size."""
    best = np.zeros(promise.shape[:2], dtype=bool)
    np.put_along_axis(best, promise.argmax(axis=1), True, axis=1)
    return best


def _slacks(problems: Problems, rows: Ints, columns: Ints, largest: int) -> Floats:
    """Return (rows, largest): the least slack of levels against 1, 2, ... aggressors."""
    slack = np.empty((len(rows), largest))
    rho, have = problems.levels[rows, columns], problems.strength[rows, columns]
    for start in range(0, len(rows), _BATCH):
        part = slice(start, start + _BATCH)
        weights = _level_weights(problems, rows[part], rho[part])
        taken = heaviest_sums(weights, largest, _causes(problems, rows[part]))
        slack[part] = have[part, None] - taken
    return slack


def _best_by_problem(slack: Floats, rows: Ints, count: int) -> Floats:
    """Return (count, largest): the most slack over the rows of each problem."""
    best = np.full((count, slack.shape[1]), -np.inf)
    np.maximum.at(best, rows, slack)
    return best


def _level_weights(problems: Problems, rows: Ints, rho: Floats) -> Floats:
    """Return (rows, n): the slack each state takes away as an aggressor at a level.

    Where pacts bar parties, each aggressor is charged with all those it bars;
    two may bar the same party, so this still bounds from below.
    """
    acting = np.where(problems.theta[rows] <= rho[:, None], problems.sent[rows], 0.0)
    weights = rho[:, None] * problems.at[rows] + acting
    if problems.pacts_bar:
        for victim in np.unique(problems.victims[rows]):
            mine = problems.victims[rows] == victim
            weights[mine] += acting[mine] @ problems.balance.barred(int(victim))
    return np.where(problems.pool[rows], weights, -np.inf)


def resolute_margins(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (rows,): the exact margin of each coalition, the most slack over all levels."""
    margins = np.empty(len(rows))
    for start in range(0, len(rows), _BATCH):
        part = slice(start, start + _BATCH)
        margins[part] = level_slacks(problems, rows[part], choice[part]).max(axis=1)
    return margins


def level_slacks(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (rows, n + 1): the exact slack of each level against a coalition (rows, k)."""
    inside = _inside(choice, problems.sent.shape[1])
    opposed = np.where(inside, problems.at[rows], 0.0).sum(axis=1)
    gone = inside
    if problems.pacts_bar:
        gone = gone | _barred(problems, rows, inside)
    lost = np.where(gone & problems.able[rows], problems.sent[rows], 0.0)
    early = np.where(problems.theta[rows] <= problems.required, lost, 0.0).sum(axis=1)
    lost = np.cumsum(np.take_along_axis(lost, problems.by_threshold[rows], axis=1), axis=1)
    lost = np.concatenate([early[:, None], lost], axis=1)
    levels = problems.levels[rows]
    finite = np.isfinite(levels)
    rho = np.where(finite, levels, 0.0)
    return np.where(finite, problems.strength[rows] - lost - rho * opposed[:, None], -np.inf)


def _barred(problems: Problems, rows: Ints, inside: Bools) -> Bools:
    """Return (rows, n): who is barred by a pact from acting against each coalition."""
    barred = np.zeros_like(inside)
    for victim in np.unique(problems.victims[rows]):
        mine = problems.victims[rows] == victim
        barred[mine] = inside[mine] @ problems.balance.barred(int(victim)).T
    return barred


# Hesitant


def hesitant_roots(problems: Problems, largest: int, wanted: Bools) -> Roots:
    """Grow, for each problem and size, the set that acts whatever the coalition is.

    wanted (b, largest): which to work out; the others stay infinite.
    """
    shape = (len(problems), largest)
    roots = Roots(np.full(shape, np.inf), np.full(shape, np.inf), np.full((*shape, largest), -1))
    rows, sizes = np.nonzero(wanted)
    for start in range(0, len(rows), _BATCH):
        part = slice(start, start + _BATCH)
        grown = _Growth(problems, rows[part], sizes[part] + 1, largest)
        lower, choice = grown.bound()
        roots.lower[rows[part], sizes[part]] = lower
        roots.choice[rows[part], sizes[part]] = choice
        margin = hesitant_margins(problems, rows[part], choice)
        roots.upper[rows[part], sizes[part]] = np.where(choice[:, 0] < 0, np.inf, margin)
    return roots


def hesitant_margins(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (rows,): the exact margin of each coalition, S(J) - kappa T."""
    inside = _inside(choice, problems.sent.shape[1])
    opposed = np.where(inside, problems.at[rows], 0.0).sum(axis=1)
    able = problems.able[rows] & ~inside
    if problems.pacts_bar:
        able &= ~_barred(problems, rows, inside)
    theta = np.where(able, problems.theta[rows], 0.0)
    wanted = np.where(able, theta * opposed[:, None] - TOLERANCE, np.inf)
    strength = least_strength(wanted, problems.sent[rows], problems.own[rows])
    margin: Floats = strength - problems.required * opposed
    return margin


class _Growth:
    """The sets that are sure to act, for pairs of a problem (row) and a size.

    A party is sure once the others sure to act leave enough for it even after
    the heaviest choice of aggressors, itself not among them. That heaviest
    choice is bounded from both sides by sums that cost little, and worked out
    only for the parties that the bounds leave open.
    """

    def __init__(self, problems: Problems, rows: Ints, sizes: Ints, largest: int) -> None:
        self.problems, self.rows, self.sizes, self.largest = problems, rows, sizes, largest
        self.at = problems.at[rows]
        self.pool = problems.pool[rows]
        self.sent = np.where(problems.able[rows], problems.sent[rows], 0.0)
        self.theta = np.where(problems.able[rows], problems.theta[rows], 0.0)
        self.causes = _causes(problems, rows)
        self.sure = np.zeros_like(self.pool)
        self.waiting = problems.able[rows].copy()
        weights = np.where(self.pool, self.at, -np.inf)
        sums = top_sums(weights, largest + 1)
        pairs = np.arange(len(rows))
        places = top_places(weights, largest + 1)
        places[np.arange(largest + 1)[None, :] >= sizes[:, None]] = -1
        top = _inside(places, self.at.shape[1])
        #: Most strength a coalition can have, the party itself not in it.
        self.most = np.where(
            top, sums[pairs, sizes][:, None] - self.at, sums[pairs, sizes - 1][:, None]
        )
        #: A coalition to bound by from the other side: the strongest that is allowed.
        self.strongest = _inside(
            _choices(problems, rows, sizes, weights, largest), self.at.shape[1]
        )

    def bound(self) -> tuple[Floats, Ints]:
        """Return the bound (pairs,) and the choice (pairs, largest) that gives it."""
        active = np.arange(len(self.rows))
        while len(active):
            joining = self._cheaply(active)
            idle = ~joining.any(axis=1)
            if idle.any():
                joining[idle] = self._exactly(active[idle])
            self.sure[active] |= joining
            self.waiting[active] &= ~joining
            active = active[joining.any(axis=1) & self.waiting[active].any(axis=1)]
        lost = self._lost(np.arange(len(self.rows)))
        weights = np.where(self.pool, self.problems.required * self.at + lost, -np.inf)
        sums = heaviest_sums(weights, self.largest, self.causes)
        taken = sums[np.arange(len(self.rows)), self.sizes - 1]
        strength = self._strength(np.arange(len(self.rows)))
        choice = _choices(self.problems, self.rows, self.sizes, weights, self.largest)
        return np.where(np.isfinite(taken), strength - taken, np.inf), choice

    def _strength(self, pairs: Ints) -> Floats:
        sent: Floats = np.where(self.sure[pairs], self.sent[pairs], 0.0).sum(axis=1)
        return self.problems.own[self.rows[pairs]] + sent

    def _lost(self, pairs: Ints) -> Floats:
        """Return (pairs, n): what each state takes from those sure to act by attacking."""
        acting = np.where(self.sure[pairs], self.sent[pairs], 0.0)
        lost = acting
        if self.problems.pacts_bar:
            lost = acting.copy()
            victims = self.problems.victims[self.rows[pairs]]
            for victim in np.unique(victims):
                mine = victims == victim
                lost[mine] += acting[mine] @ self.problems.balance.barred(int(victim))
        return np.where(self.pool[pairs], lost, 0.0)

    def _cheaply(self, pairs: Ints) -> Bools:
        """Return who joins by a bound from above: most strength and most loss together."""
        lost = self._lost(pairs)
        loss = np.zeros(len(pairs))
        some = lost.any(axis=1)
        if some.any():
            sums = top_sums(lost[some], self.largest)
            loss[some] = sums[np.arange(int(some.sum())), self.sizes[pairs][some] - 1]
        spare = (self._strength(pairs) - loss + TOLERANCE)[:, None] + self.sent[pairs]
        joining: Bools = self.waiting[pairs] & (spare >= self.theta[pairs] * self.most[pairs])
        return joining

    def _exactly(self, pairs: Ints) -> Bools:
        """Return who joins by the heaviest choice itself, where a bound from below allows it."""
        lost = self._lost(pairs)
        spare = (self._strength(pairs) + TOLERANCE)[:, None] + self.sent[pairs]
        inside = self.strongest[pairs]
        opposed = np.where(inside, self.at[pairs], 0.0).sum(axis=1)[:, None]
        taken = np.where(inside, lost, 0.0).sum(axis=1)[:, None]
        least = self.theta[pairs] * (opposed - np.where(inside, self.at[pairs], 0.0))
        least += taken - np.where(inside, lost, 0.0)
        for members, needed in self.causes:
            # Without this party the coalition might not bring about the regime.
            sole = inside & members[pairs]
            sole &= (sole.sum(axis=1) == 1)[:, None] & needed[pairs][:, None]
            least = np.where(sole, 0.0, least)
        rows, places = np.nonzero(self.waiting[pairs] & (spare >= least))
        joining = np.zeros_like(inside)
        for start in range(0, len(rows), _BATCH):
            part = slice(start, start + _BATCH)
            row, place = rows[part], places[part]
            theta = self.theta[pairs[row], place]
            weights = theta[:, None] * self.at[pairs[row]] + lost[row]
            weights = np.where(self.pool[pairs[row]], weights, -np.inf)
            weights[np.arange(len(row)), place] = -np.inf
            causes = tuple(
                (members[pairs[row]], needed[pairs[row]]) for members, needed in self.causes
            )
            sums = heaviest_sums(weights, self.largest, causes)
            heaviest = sums[np.arange(len(row)), self.sizes[pairs[row]] - 1]
            joining[row, place] = spare[row, place] >= heaviest
        return joining
