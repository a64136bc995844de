"""The hesitant margin, S(J) - kappa T, and its bounds (design section 5)."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from sandbox.stress.balance import TOLERANCE, Bools, Floats, Ints
from sandbox.stress.bars import BRANCH_STEPS, ROOT_STEPS, improved
from sandbox.stress.bounds import Bounds, at_once
from sandbox.stress.equilibria import least_strength
from sandbox.stress.heaviest import (
    flags,
    heaviest_sums,
    shared,
    sums_of,
    top_places,
    top_sums,
)
from sandbox.stress.problem import Problems, causes_of


def margins(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (p,): the exact margin of each coalition; `choice` (p, k) joins those fixed."""
    inside = flags(choice, problems.sent.shape[1])
    opposed = problems.opposed[rows] + (problems.at[rows] * inside).sum(axis=1)
    able = problems.able[rows] & ~inside
    if problems.pacts_bar:
        able &= ~problems.take(rows).barred_by(inside)
    theta = np.where(able, problems.theta[rows], 0.0)
    wanted = np.where(able, theta * opposed[:, None] - TOLERANCE, np.inf)
    strength = least_strength(wanted, problems.sent[rows], problems.own[rows])
    margin: Floats = strength - problems.required * opposed
    return margin


def left_alone(problems: Problems, largest: int) -> Bools:
    """Return (b,): may no one help against the strongest so many states?"""
    return ~problems.helped_by_more(largest, 0.0)


def bounds(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Bounds:
    """Bound the margin of the pairs (rows, sizes) by what is sure to act whoever joins."""
    found = _Growth(problems.take(rows), rows, sizes, largest).bound()
    return _charged_less(problems, rows, sizes, found) if problems.pacts_bar else found


def _charged_less(problems: Problems, rows: Ints, sizes: Ints, found: Bounds) -> Bounds:
    """Improve bounds by charging parts of the parties that are barred.

    The parts are those that fit best if all able to act did; what is sure to act
    is then grown anew.
    """
    parts = np.ones(problems.at[rows].shape) if found.parts is None else found.parts
    loose = np.flatnonzero(
        np.isfinite(found.lower) & (found.lower < margins(problems, rows, found.choice) - TOLERANCE)
    )
    some, largest = problems.take(rows[loose]), found.choice.shape[1]
    asked = np.where(some.pool, some.required * some.at, -np.inf)
    parts[loose] = improved(
        some.bars,
        some.victims,
        np.where(some.able, some.sent, 0.0),
        asked,
        sizes[loose],
        parts[loose],
        ROOT_STEPS if problems.parts is None else BRANCH_STEPS,
    )
    again = _Growth(some.charging(parts[loose]), rows[loose], sizes[loose], largest).bound()
    better = again.lower > found.lower[loose]
    found.lower[loose[better]] = again.lower[better]
    found.choice[loose[better]] = again.choice[better]
    return Bounds(found.lower, found.choice, parts)


class _Growth:
    """The sets that are sure to act, for pairs of a problem (row) and a size.

    A party is sure once the others sure to act leave enough for it even after
    the heaviest choice of aggressors, itself not among them. That heaviest
    choice is bounded from both sides by sums that cost little, and worked out
    only for the parties that the bounds leave open.
    """

    def __init__(self, problems: Problems, rows: Ints, sizes: Ints, largest: int) -> None:
        """Take `problems` (p,) for the pairs (rows, sizes); those of one row are the same."""
        self.problems, self.sizes, self.largest = problems, sizes, largest
        self.pairs = np.arange(len(problems))
        self.causes = causes_of(problems, self.pairs)
        self.sent = np.where(problems.able, problems.sent, 0.0)
        self.theta = np.where(problems.able, problems.theta, 0.0)
        self.sure = np.zeros_like(problems.able)
        self.waiting = problems.able.copy()
        at, opposed = problems.at, problems.opposed[:, None]
        # Several sizes of a problem share the work.
        first, same = shared(rows)
        self.problem = same
        weights = np.where(problems.pool[first], at[first], -np.inf)
        places = top_places(weights, largest + 1)
        sums = sums_of(weights, places)[same]
        places = places[same, :largest]
        places[np.arange(largest)[None, :] >= sizes[:, None]] = -1
        top = flags(places, at.shape[1])
        #: Most strength a coalition can have, the party itself not in it.
        self.most = opposed + np.where(
            top, sums[self.pairs, sizes][:, None] - at, sums[self.pairs, sizes - 1][:, None]
        )
        if problems.bond.binds:
            sums = problems.sums(self.pairs, weights[same], sizes, largest)
            strength = np.maximum(sums[self.pairs, sizes - 1], 0.0)
            self.most = np.minimum(self.most, opposed + strength[:, None])
        #: A coalition to bound by from the other side: the strongest that is allowed.
        self.strongest = top
        if self.causes or problems.bond.binds:
            strongest = problems.choices(self.pairs, weights, sizes, largest, same)
            self.strongest = flags(strongest, at.shape[1])

    @cached_property
    def least(self) -> Floats:
        """(p, n): strength of that coalition, the party itself not in it."""
        inside = self.problems.at * self.strongest
        least: Floats = self.problems.opposed[:, None] + inside.sum(axis=1)[:, None] - inside
        return least

    def bound(self) -> Bounds:
        """Grow the sets until nothing can be added, and bound what they leave."""
        active = self.pairs
        while len(active):
            joining = self._cheaply(active)
            idle = ~joining.any(axis=1)
            if idle.any():
                joining[idle] = self._exactly(active[idle])
            self.sure[active] |= joining
            self.waiting[active] &= ~joining
            active = active[joining.any(axis=1) & self.waiting[active].any(axis=1)]
        problems = self.problems
        some, same = self._alike()
        lost, given_up = self._lost(some)
        weights = problems.required * problems.at[some] + lost
        weights = np.where(problems.pool[some], weights, -np.inf)
        choice = problems.choices(self.pairs, weights, self.sizes, self.largest, same)
        weights = weights[same]
        if problems.bond.binds:
            sums = problems.sums(self.pairs, weights, self.sizes, self.largest)
            taken = sums[self.pairs, self.sizes - 1]
        else:
            taken = sums_of(weights, choice)[:, -1]
            taken[choice[:, 0] < 0] = -np.inf
        left = (self._strength(some) - given_up)[same] - problems.required * problems.opposed
        lower = np.where(np.isfinite(taken), left - taken, np.inf)
        return Bounds(lower, choice, problems.parts)

    def _alike(self) -> tuple[Ints, Ints]:
        """Return the first of each run of pairs that are sure of the same, and which run is whose.

        Of a problem, that is, and where each is charged with the same.
        """
        if self.problems.parts is not None:
            return self.pairs, self.pairs
        other = np.ones(len(self.pairs), dtype=bool)
        other[1:] = np.diff(self.problem) != 0
        other[1:] |= (self.sure[1:] != self.sure[:-1]).any(axis=1)
        return np.flatnonzero(other), np.cumsum(other) - 1

    def _strength(self, pairs: Ints) -> Floats:
        sent: Floats = (self.sent[pairs] * self.sure[pairs]).sum(axis=1)
        return self.problems.own[pairs] + sent

    def _lost(self, pairs: Ints) -> tuple[Floats, Floats]:
        """Return (pairs, n), (pairs,): what each state takes from those sure to act by attacking.

        And what of them is given up whoever attacks.
        """
        acting = self.sent[pairs] * self.sure[pairs]
        given_up = np.zeros(len(pairs))
        if self.problems.pacts_bar:
            acting, given_up = self.problems.take(pairs).charged(acting)
        return acting * self.problems.pool[pairs], given_up

    def _cheaply(self, pairs: Ints) -> Bools:
        """Return who joins by a bound from above: most strength and most loss together."""
        lost, loss = self._lost(pairs)
        some = lost.any(axis=1)
        if some.any():
            sums = top_sums(lost[some], self.largest)
            loss[some] += sums[np.arange(len(sums)), self.sizes[pairs][some] - 1]
        spare = (self._strength(pairs) - loss + TOLERANCE)[:, None] + self.sent[pairs]
        joining: Bools = self.waiting[pairs] & (spare >= self.theta[pairs] * self.most[pairs])
        return joining

    def _exactly(self, pairs: Ints) -> Bools:
        """Return who joins by the heaviest choice itself, where a bound from below allows it."""
        lost, given_up = self._lost(pairs)
        spare = (self._strength(pairs) - given_up + TOLERANCE)[:, None] + self.sent[pairs]
        inside = self.strongest[pairs]
        taken = lost * inside
        least = self.theta[pairs] * self.least[pairs] + taken.sum(axis=1)[:, None] - taken
        for members, needed in self.causes:
            # Without this party the coalition might not bring about the regime.
            sole = inside & members[pairs]
            sole &= (sole.sum(axis=1) == 1)[:, None] & needed[pairs][:, None]
            least = np.where(sole, 0.0, least)
        rows, places = np.nonzero(self.waiting[pairs] & (spare >= least))
        joining = np.zeros_like(inside)
        batch = at_once(inside.shape[1])
        for start in range(0, len(rows), batch):
            row, place = rows[start : start + batch], places[start : start + batch]
            joining[row, place] = spare[row, place] >= self._heaviest(pairs[row], place, lost[row])
        return joining

    def _heaviest(self, pairs: Ints, places: Ints, lost: Floats) -> Floats:
        """Return (p,): the most that a choice of aggressors asks and takes of one party each.

        What the party wants against the strength of them all, and what they take
        from those sure to act; the party is not among them.
        """
        theta = self.theta[pairs, places]
        weights = theta[:, None] * self.problems.at[pairs] + lost
        weights = np.where(self.problems.pool[pairs], weights, -np.inf)
        weights[np.arange(len(pairs)), places] = -np.inf
        causes = tuple((members[pairs], needed[pairs]) for members, needed in self.causes)
        sums = heaviest_sums(weights, self.largest, causes)
        if self.problems.bond.binds:
            sums = np.minimum(sums, top_sums(self.problems.bond.thinned(weights), self.largest))
        taken = sums[np.arange(len(pairs)), self.sizes[pairs] - 1]
        most: Floats = theta * self.problems.opposed[pairs] + taken
        return most
