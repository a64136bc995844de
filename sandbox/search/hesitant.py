"""The hesitant margin, S(J) - kappa T, and its bounds (guide, The model: The stress test)."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.response.equilibria import least_strength
from sandbox.search.bounds import Bounds, at_once
from sandbox.search.pact_bars import BRANCH_STEPS, ROOT_STEPS, improved
from sandbox.search.problem import Problems, causes_of
from sandbox.search.top_k import (
    Causes,
    flags,
    shared,
    sums_of,
    top_k_sums,
    top_places,
    top_sums,
)


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


def strongest_first(problems: Problems, largest: int) -> Bools:
    """Return (b,): may no one help against the strongest so many states?"""
    return ~problems.helped_by_more(largest, 0.0)


def bounds(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Bounds:
    """Bound the margin of the pairs (rows, sizes) by what is sure to act whoever joins."""
    first, whose = shared(rows)
    found = SureActors(problems.take(rows[first]), whose, sizes, largest).bound()
    return _charged_less(problems, rows, sizes, found) if problems.pacts_bar else found


def _charged_less(problems: Problems, rows: Ints, sizes: Ints, found: Bounds) -> Bounds:
    """Improve bounds by charging shares of the parties that are barred.

    The shares are those that fit best if all able to act did; what is sure to act
    is then grown anew.
    """
    charge_shares = (
        np.ones(problems.at[rows].shape) if found.charge_shares is None else found.charge_shares
    )
    loose = np.flatnonzero(
        np.isfinite(found.lower) & (found.lower < margins(problems, rows, found.choice) - TOLERANCE)
    )
    some, largest = problems.take(rows[loose]), found.choice.shape[1]
    asked = np.where(some.pool, some.required * some.at, -np.inf)
    charge_shares[loose] = improved(
        some.bars,
        some.victims,
        np.where(some.able, some.sent, 0.0),
        asked,
        sizes[loose],
        charge_shares[loose],
        ROOT_STEPS if problems.charge_shares is None else BRANCH_STEPS,
    )
    every = np.arange(len(loose))
    again = SureActors(some.charging(charge_shares[loose]), every, sizes[loose], largest).bound()
    better = again.lower > found.lower[loose]
    found.lower[loose[better]] = again.lower[better]
    found.choice[loose[better]] = again.choice[better]
    return Bounds(found.lower, found.choice, charge_shares)


class SureActors:
    """The sets that are sure to act, for pairs of a problem and a size.

    A party is sure once the others sure to act leave enough for it even after
    the heaviest choice of aggressors, itself not among them. That heaviest
    choice is bounded from both sides by sums that cost little, and worked out
    only for the parties that the bounds leave open.
    """

    def __init__(self, problems: Problems, whose: Ints, sizes: Ints, largest: int) -> None:
        """Take problems (b,), and pairs: the problem `whose` (p,) and the size of each."""
        self.problems, self.whose, self.sizes, self.largest = problems, whose, sizes, largest
        self.pairs = np.arange(len(whose))
        self.sent = np.where(problems.able, problems.sent, 0.0)
        self.theta = np.where(problems.able, problems.theta, 0.0)
        at_any_odds = problems.able & (self.theta <= 0)
        self.sure = at_any_odds[whose]
        self.waiting = (problems.able & ~at_any_odds)[whose]

    @cached_property
    def causes(self) -> Causes:
        return causes_of(self.problems, self.whose)

    @cached_property
    def most(self) -> Floats:
        """(p, n): most strength a coalition can have, the party itself not in it."""
        opposed, at = self.problems.opposed[self.whose], self.problems.at[self.whose]
        sums = sums_of(self._weights, self._heavy)[self.whose]
        full, less = sums[self.pairs, self.sizes], sums[self.pairs, self.sizes - 1]
        most = np.where(self._top, full[:, None] - at, less[:, None])
        if self.problems.constraint.binds:
            weights = self._weights[self.whose]
            sums = self.problems.sums(self.whose, weights, self.sizes, self.largest)
            most = np.minimum(most, np.maximum(sums[self.pairs, self.sizes - 1], 0.0)[:, None])
        most += opposed[:, None]
        return most

    @cached_property
    def strongest(self) -> Bools:
        """(p, n): a coalition to bound by from the other side, the strongest that is allowed."""
        if not (self.causes or self.problems.constraint.binds):
            return self._top
        places = self.problems.choices(
            self.whose, self._weights, self.sizes, self.largest, self.whose
        )
        return flags(places, self._weights.shape[1])

    @cached_property
    def least(self) -> Floats:
        """(p, n): strength of that coalition, the party itself not in it."""
        inside = self.problems.at[self.whose] * self.strongest
        opposed = self.problems.opposed[self.whose]
        least: Floats = opposed[:, None] + inside.sum(axis=1)[:, None] - inside
        return least

    @cached_property
    def _weights(self) -> Floats:
        """(b, n): strength of those who may join."""
        return np.where(self.problems.pool, self.problems.at, -np.inf)

    @cached_property
    def _heavy(self) -> Ints:
        """(b, largest + 1): the places of the strongest who may join."""
        return top_places(self._weights, self.largest + 1)

    @cached_property
    def _top(self) -> Bools:
        """(p, n): the strongest who may join, together or not."""
        places = self._heavy[self.whose, : self.largest]
        places[np.arange(self.largest)[None, :] >= self.sizes[:, None]] = -1
        return flags(places, self._weights.shape[1])

    def bound(self) -> Bounds:
        """Grow the sets until nothing can be added, and bound what they leave."""
        active = np.flatnonzero(self.waiting.any(axis=1))
        while len(active):
            joining = self._cheaply(active)
            idle = ~joining.any(axis=1)
            if idle.any():
                joining[idle] = self._exactly(active[idle])
            self.sure[active] |= joining
            self.waiting[active] &= ~joining
            active = active[joining.any(axis=1) & self.waiting[active].any(axis=1)]
        problems, whose = self.problems, self.whose
        some, same = self._alike()
        lost, given_up = self._lost(some)
        weights = problems.required * problems.at[whose[some]] + lost
        weights = np.where(problems.pool[whose[some]], weights, -np.inf)
        choice = problems.choices(whose, weights, self.sizes, self.largest, same)
        weights = weights[same]
        if problems.constraint.binds:
            sums = problems.sums(whose, weights, self.sizes, self.largest)
            taken = sums[self.pairs, self.sizes - 1]
        else:
            taken = sums_of(weights, choice)[:, -1]
            taken[choice[:, 0] < 0] = -np.inf
        left = (self._strength(some) - given_up)[same] - problems.required * problems.opposed[whose]
        lower = np.where(np.isfinite(taken), left - taken, np.inf)
        return Bounds(
            lower, choice, None if problems.charge_shares is None else problems.charge_shares[whose]
        )

    def _alike(self) -> tuple[Ints, Ints]:
        """Return the first of each run of pairs alike, and the run that each is in."""
        other = np.ones(len(self.pairs), dtype=bool)
        other[1:] = self.whose[1:] != self.whose[:-1]
        other[1:] |= (self.sure[1:] != self.sure[:-1]).any(axis=1)
        return np.flatnonzero(other), np.cumsum(other) - 1

    def _strength(self, pairs: Ints) -> Floats:
        sent: Floats = (self.sent[self.whose[pairs]] * self.sure[pairs]).sum(axis=1)
        return self.problems.own[self.whose[pairs]] + sent

    def _lost(self, pairs: Ints) -> tuple[Floats, Floats]:
        """Return (pairs, n), (pairs,): what each state takes from those sure to act by attacking.

        And what of them is given up whoever attacks.
        """
        whose = self.whose[pairs]
        acting = self.sent[whose] * self.sure[pairs]
        given_up = np.zeros(len(pairs))
        if self.problems.pacts_bar:
            acting, given_up = self.problems.take(whose).charged(acting)
        return acting * self.problems.pool[whose], given_up

    def _cheaply(self, pairs: Ints) -> Bools:
        """Return who joins by a bound from above: most strength and most loss together."""
        lost, loss = self._lost(pairs)
        some = lost.any(axis=1)
        if some.any():
            sums = top_sums(lost[some], self.largest)
            loss[some] += sums[np.arange(len(sums)), self.sizes[pairs][some] - 1]
        whose = self.whose[pairs]
        spare = (self._strength(pairs) - loss + TOLERANCE)[:, None] + self.sent[whose]
        joining: Bools = self.waiting[pairs] & (spare >= self.theta[whose] * self.most[pairs])
        return joining

    def _exactly(self, pairs: Ints) -> Bools:
        """Return who joins by the heaviest choice itself, where a bound from below allows it."""
        lost, given_up = self._lost(pairs)
        whose = self.whose[pairs]
        spare = (self._strength(pairs) - given_up + TOLERANCE)[:, None] + self.sent[whose]
        inside = self.strongest[pairs]
        taken = lost * inside
        least = self.theta[whose] * self.least[pairs] + taken.sum(axis=1)[:, None] - taken
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
        whose = self.whose[pairs]
        theta = self.theta[whose, places]
        weights = theta[:, None] * self.problems.at[whose] + lost
        weights = np.where(self.problems.pool[whose], weights, -np.inf)
        weights[np.arange(len(pairs)), places] = -np.inf
        causes = tuple((members[pairs], needed[pairs]) for members, needed in self.causes)
        sums = top_k_sums(weights, self.largest, causes)
        if self.problems.constraint.binds:
            sums = np.minimum(
                sums, top_sums(self.problems.constraint.drop_dominated(weights), self.largest)
            )
        taken = sums[np.arange(len(pairs)), self.sizes[pairs] - 1]
        most: Floats = theta * self.problems.opposed[whose] + taken
        return most
