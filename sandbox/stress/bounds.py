"""Lower bounds on what is left to a treaty, for all coalitions of a kind at once.

Both moods have the same shape. Fix some aggressors and let at most q more join
from the free ones; then the least margin of any such coalition is at least the
bound, and the heaviest choice that gives the bound is a coalition to try.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np

from sandbox.stress.balance import TOLERANCE, Bools, Floats, Ints
from sandbox.stress.heaviest import heaviest_choice, heaviest_sums
from sandbox.stress.problem import Problem

#: Levels that bound a branch: those that are close to deciding are few.
_LEVELS = 16


@dataclass(frozen=True, eq=False)
class Bound:
    """A lower bound on the margin, and the free states whose joining suggests it.

    `choice` is None where no coalition of the kind brings about the regime.
    """

    margin: float
    choice: Ints | None


class View(Protocol):
    """What the search needs to know of a mood."""

    def margin(self, coalition: Ints) -> float:
        """Return the exact margin of a coalition."""

    def bound(self, fixed: Ints, free: Ints, more: int) -> Bound:
        """Bound the margin of all coalitions of `fixed` and at most `more` of `free`."""


def _unmet(problem: Problem, fixed: Ints, free: Ints) -> tuple[Bools, ...]:
    """Return the causes that `fixed` does not meet, as flags over `free`."""
    return tuple(cause[free] for cause in problem.causes if not cause[fixed].any())


def _taken(weights: Floats, more: int, unmet: tuple[Bools, ...]) -> Floats:
    """Return (rows,): the heaviest choice of at most `more` columns that meets the causes."""
    causes = tuple(
        (np.broadcast_to(cause, weights.shape), np.ones(len(weights), dtype=bool))
        for cause in unmet
    )
    return heaviest_sums(weights, more, causes)[:, -1]


@dataclass(frozen=True, eq=False)
class Resolute:
    """The margin if each trusts the others: the best slack over the levels of odds.

    At level rho everyone acts whose threshold is at most rho; the slack is what
    that leaves beyond rho times the coalition's strength. A response holds
    exactly when some level has slack (design section 5).

    near: a coalition around which to search. Bounds use only the levels with
    most slack against it: fewer levels can only lower a bound, never falsify it.
    """

    problem: Problem
    near: Ints | None = None

    @cached_property
    def _levels(self) -> tuple[Floats, Floats]:
        """(levels,) and (levels, n): rho, and what each party sends at that level."""
        theta, required = self.problem.theta, self.problem.required
        above = np.unique(theta[np.isfinite(theta) & (theta > required)])
        levels = np.concatenate([[required], above])
        return levels, np.where(theta[None, :] <= levels[:, None], self.problem.sent, 0.0)

    @cached_property
    def _bounding(self) -> tuple[Floats, Floats, Floats]:
        """Levels, what is sent, and the slack each state takes away, of the levels that bound.

        Where pacts bar parties, each aggressor is charged with all those it
        bars. Two aggressors may bar the same party, so this bounds from below.
        """
        levels, sent = self._levels
        if self.near is not None:
            most = np.argsort(-self._slacks(levels, sent, self.near))[:_LEVELS]
            levels, sent = levels[most], sent[most]
        weights = levels[:, None] * self.problem.at[None, :] + sent
        if self.problem.barred is not None:
            weights = weights + sent @ self.problem.barred
        return levels, sent, weights

    def _slacks(self, levels: Floats, sent: Floats, coalition: Ints) -> Floats:
        """Return (levels,): the exact slack of a coalition at each level."""
        there = sent @ self.problem.able(coalition)
        slack: Floats = self.problem.own + there - levels * self.problem.at[coalition].sum()
        return slack

    def margin(self, coalition: Ints) -> float:
        return float(self._slacks(*self._levels, coalition).max())

    def bound(self, fixed: Ints, free: Ints, more: int) -> Bound:
        if more == 0 or not len(free):
            met = self.problem.allows(fixed)
            return Bound(self.margin(fixed), free[:0] if met else None)
        levels, sent, weights = self._bounding
        base = self._slacks(levels, sent, fixed)
        weights = weights[:, free]
        unmet = _unmet(self.problem, fixed, free)
        taken = _taken(weights, more, unmet)
        if not np.isfinite(taken).all():
            return Bound(np.inf, None)
        level = int((base - taken).argmax())
        choice = heaviest_choice(weights[level], more, unmet)
        return Bound(float(base[level] - taken[level]), None if choice is None else free[choice])


@dataclass(frozen=True, eq=False)
class Hesitant:
    """The margin if each moves only on what it sees: S(J) - kappa T."""

    problem: Problem

    def margin(self, coalition: Ints) -> float:
        problem = self.problem
        opposed = float(problem.at[coalition].sum())
        able = problem.able(coalition)
        wanted = np.where(able, problem.theta, 0.0) * opposed - problem.sent - TOLERANCE
        strength, acting = problem.own, np.zeros_like(able)
        while True:
            joining = able & ~acting & (wanted <= strength)
            if not joining.any():
                return strength - problem.required * opposed
            acting |= joining
            strength += float(problem.sent[joining].sum())

    def bound(self, fixed: Ints, free: Ints, more: int) -> Bound:
        """Grow a set that acts whatever the free aggressors are, and see what it leaves.

        A party is sure to act once the others sure to act leave enough even
        after the heaviest choice of free aggressors, itself not among them.
        """
        problem = self.problem
        opposed = float(problem.at[fixed].sum())
        if more == 0 or not len(free):
            met = problem.allows(fixed)
            return Bound(self.margin(fixed), free[:0] if met else None)
        unmet = _unmet(problem, fixed, free)
        parties = np.flatnonzero(problem.able(fixed))
        theta, sent = problem.theta[parties], problem.sent[parties]
        itself = parties[:, None] == free[None, :]
        wanted = theta * opposed - sent - TOLERANCE
        sure = np.zeros(len(parties), dtype=bool)
        while True:
            lost = self._lost(parties[sure], free)
            strength = problem.own + float(sent[sure].sum())
            waiting = ~sure
            weights = theta[waiting, None] * problem.at[free] + lost
            weights = np.where(itself[waiting], -np.inf, weights)
            taken = _taken(weights, more, unmet)
            joining = strength - wanted[waiting] >= taken
            if not joining.any():
                break
            sure[np.flatnonzero(waiting)[joining]] = True
        weights = problem.required * problem.at[free] + lost
        most = float(_taken(weights[None, :], more, unmet)[0])
        choice = heaviest_choice(weights, more, unmet)
        if choice is None:
            return Bound(np.inf, None)
        return Bound(strength - problem.required * opposed - most, free[choice])

    def _lost(self, sure: Ints, free: Ints) -> Floats:
        """Return (free,): what each free state takes from those sure to act by attacking."""
        problem = self.problem
        acts = np.zeros(len(problem.sent))
        acts[sure] = problem.sent[sure]
        lost = acts[free]
        if problem.barred is not None:
            lost = lost + acts @ problem.barred[:, free]
        return lost
