"""The hesitant margin, S(J) - kappa T, and its bounds (guide, The model: The stress test)."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.response.equilibria import least_strength
from sandbox.search.bounds import Bounds, batch_rows, reallocate_charges
from sandbox.search.problem import Problems, causes_of
from sandbox.search.top_k import (
    Causes,
    flags,
    runs_of_equal,
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
    """Return (b,): are there at most `largest` parties that act at any odds and send something?

    Then the `largest` strongest states may include all of them, and leave the victim alone.
    """
    return ~problems.helped_by_more(largest, 0.0)


def bounds(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Bounds:
    """Bound the margins of the pairs (rows, sizes) by the parties sure to act, whoever attacks."""
    first, whose = runs_of_equal(rows)
    found = SureActors(problems.take(rows[first]), whose, sizes, largest).bound()
    return _with_shares(problems, rows, sizes, found) if problems.pacts_bar else found


def _with_shares(problems: Problems, rows: Ints, sizes: Ints, found: Bounds) -> Bounds:
    """Raise bounds by charging other shares of the parties that pacts bar.

    The shares are those that give the best bound when every party that can act does. With them the
    parties that are sure to act are found again, and the bound is computed from these.
    """

    def if_all_act(some: Problems, _: Ints) -> tuple[Floats, Floats]:
        besides = np.where(some.pool, some.required * some.at, -np.inf)
        return np.where(some.able, some.sent, 0.0), besides

    exact = margins(problems, rows, found.choice)
    loose, some, shares = reallocate_charges(problems, rows, sizes, found, exact, if_all_act)
    every, largest = np.arange(len(loose)), found.choice.shape[1]
    again = SureActors(some, every, sizes[loose], largest).bound()
    better = again.lower > found.lower[loose]
    found.lower[loose[better]] = again.lower[better]
    found.choice[loose[better]] = again.choice[better]
    return Bounds(found.lower, found.choice, shares)


class SureActors:
    """The parties that are sure to act, for pairs of a problem and a size.

    A party is sure to act if its own strength, with that of the parties already known to be sure,
    gives it its threshold odds against every coalition of the size that it is not in itself. Of
    these coalitions the one that asks for the most strength decides. That strength is bounded from
    above and from below by sums that are quick to compute, and computed exactly only for parties
    that the two bounds leave undecided.
    """

    def __init__(self, problems: Problems, whose: Ints, sizes: Ints, largest: int) -> None:
        """Take b problems and p pairs.

        whose (p,): the row of each pair's problem; sizes (p,): the most aggressors besides those
        fixed; largest: the greatest of all sizes.
        """
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
        """(p, n): an upper bound on the strength of a coalition that the party is not in."""
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
        """(p, n): who is in a strong coalition that is allowed; from it `least` is computed."""
        if not (self.causes or self.problems.constraint.binds):
            return self._top
        places = self.problems.choices(
            self.whose, self._weights, self.sizes, self.largest, self.whose
        )
        return flags(places, self._weights.shape[1])

    @cached_property
    def least(self) -> Floats:
        """(p, n): the strength of `strongest` without the party: a lower bound, unlike `most`."""
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
        """(p, n): who is among the strongest that may join, even if they cannot act together."""
        places = self._heavy[self.whose, : self.largest]
        places[np.arange(self.largest)[None, :] >= self.sizes[:, None]] = -1
        return flags(places, self._weights.shape[1])

    def bound(self) -> Bounds:
        """Add parties that are sure to act until there are no more, and bound the margin."""
        active = np.flatnonzero(self.waiting.any(axis=1))
        while len(active):
            joining = self._sure_by_upper_bound(active)
            idle = ~joining.any(axis=1)
            if idle.any():
                joining[idle] = self._sure_by_heaviest(active[idle])
            self.sure[active] |= joining
            self.waiting[active] &= ~joining
            active = active[joining.any(axis=1) & self.waiting[active].any(axis=1)]
        problems, whose = self.problems, self.whose
        some, same = self._first_of_equals()
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

    def _first_of_equals(self) -> tuple[Ints, Ints]:
        """Return the first pair of each run, and the run of each pair (p,).

        A run is of neighbouring pairs with one problem and the same parties sure to act.
        """
        other = np.ones(len(self.pairs), dtype=bool)
        other[1:] = self.whose[1:] != self.whose[:-1]
        other[1:] |= (self.sure[1:] != self.sure[:-1]).any(axis=1)
        return np.flatnonzero(other), np.cumsum(other) - 1

    def _strength(self, pairs: Ints) -> Floats:
        sent: Floats = (self.sent[self.whose[pairs]] * self.sure[pairs]).sum(axis=1)
        return self.problems.own[self.whose[pairs]] + sent

    def _lost(self, pairs: Ints) -> tuple[Floats, Floats]:
        """Return how much of what the parties sure to act send is lost to the response.

        (pairs, n): what is lost for each state if that state is an aggressor; (pairs,): what counts
        as lost whoever the aggressors are (see `pact_bars`).
        """
        whose = self.whose[pairs]
        acting = self.sent[whose] * self.sure[pairs]
        given_up = np.zeros(len(pairs))
        if self.problems.pacts_bar:
            acting, given_up = self.problems.take(whose).charged(acting)
        return acting * self.problems.pool[whose], given_up

    def _sure_by_upper_bound(self, pairs: Ints) -> Bools:
        """Return (pairs, n): who is sure to act by an upper bound on what it needs.

        The bound takes the greatest strength of a coalition and the greatest loss together, though
        no one coalition may have both.
        """
        lost, loss = self._lost(pairs)
        some = lost.any(axis=1)
        if some.any():
            sums = top_sums(lost[some], self.largest)
            loss[some] += sums[np.arange(len(sums)), self.sizes[pairs][some] - 1]
        whose = self.whose[pairs]
        spare = (self._strength(pairs) - loss + TOLERANCE)[:, None] + self.sent[whose]
        joining: Bools = self.waiting[pairs] & (spare >= self.theta[whose] * self.most[pairs])
        return joining

    def _sure_by_heaviest(self, pairs: Ints) -> Bools:
        """Return (pairs, n): who is sure to act, by the exact strength that it needs.

        That is computed only where a lower bound on it does not rule the party out already.
        """
        lost, given_up = self._lost(pairs)
        whose = self.whose[pairs]
        spare = (self._strength(pairs) - given_up + TOLERANCE)[:, None] + self.sent[whose]
        inside = self.strongest[pairs]
        taken = lost * inside
        least = self.theta[whose] * self.least[pairs] + taken.sum(axis=1)[:, None] - taken
        for members, needed in self.causes:
            # If the party is the only one in the coalition to bring about the regime, the others
            # need not be a coalition of this problem.
            sole = inside & members[pairs]
            sole &= (sole.sum(axis=1) == 1)[:, None] & needed[pairs][:, None]
            least = np.where(sole, 0.0, least)
        rows, places = np.nonzero(self.waiting[pairs] & (spare >= least))
        joining = np.zeros_like(inside)
        batch = batch_rows(inside.shape[1])
        for start in range(0, len(rows), batch):
            row, place = rows[start : start + batch], places[start : start + batch]
            joining[row, place] = spare[row, place] >= self._heaviest(pairs[row], place, lost[row])
        return joining

    def _heaviest(self, pairs: Ints, places: Ints, lost: Floats) -> Floats:
        """Return (p,): the most strength that the party `places[i]` of each pair i may need.

        It needs its threshold odds times the strength of the aggressors, and besides whatever
        these take away from the parties sure to act. The party itself is not an aggressor.
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
