"""The questions of a search: which coalition is worst for each victim, regime by regime?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

import numpy as np

from sandbox.stress.balance import Balance, Bools, Floats, Ints, Regime
from sandbox.treaty.articles import Instrument


@dataclass(frozen=True, eq=False)
class Problem:
    """One victim in one regime; n states in the world's order.

    sent (n,): r, what each party sends; theta (n,): threshold odds, infinite for
    those unable to act; at (n,): what each state has at the victim as an
    aggressor; own: the victim's own strength; required: kappa.
    pool: places of the possible aggressors, ascending.
    causes: each a set of states, one of which must be in the coalition, because
    the regime would not come about without it.
    barred (n, n): which party (row) does not act against which aggressor, or None.
    """

    sent: Floats
    theta: Floats
    at: Floats
    own: float
    required: float
    pool: Ints
    causes: tuple[Bools, ...] = ()
    barred: Bools | None = None

    def allows(self, coalition: Ints) -> bool:
        """Tell whether a coalition brings about the regime."""
        return all(bool(cause[coalition].any()) for cause in self.causes)

    def able(self, coalition: Ints) -> Bools:
        """Return (n,): who is able to act against a coalition."""
        able = np.isfinite(self.theta)
        able[coalition] = False
        if self.barred is not None:
            able &= ~self.barred[:, coalition].any(axis=1)
        return able


@dataclass(frozen=True, eq=False)
class Problems:
    """Many problems at once, as arrays; b problems over n states.

    Together the problems of a victim take in every coalition once. victims
    (b,): places; pool (b, n): who may be an aggressor; causes: two sets (b, n)
    of which `needed` (2, b) tells whether the coalition must meet it. The rest
    is as in `Problem`.
    """

    victims: Ints
    sent: Floats
    theta: Floats
    at: Floats
    own: Floats
    required: float
    pool: Bools
    causes: tuple[Bools, Bools]
    needed: tuple[Bools, Bools]
    balance: Balance

    def __len__(self) -> int:
        return len(self.victims)

    @cached_property
    def able(self) -> Bools:
        """(b, n): who could act at some odds."""
        return np.isfinite(self.theta)

    @cached_property
    def by_threshold(self) -> Ints:
        """(b, n): the states of each problem by ascending threshold."""
        return np.argsort(self.theta, axis=1)

    @cached_property
    def _sorted(self) -> tuple[Floats, Floats]:
        theta = np.take_along_axis(self.theta, self.by_threshold, axis=1)
        sent = np.take_along_axis(self.sent, self.by_threshold, axis=1)
        sent = np.where(np.isfinite(theta), sent, 0.0)
        return theta, self.own[:, None] + np.cumsum(sent, axis=1)

    @cached_property
    def levels(self) -> Floats:
        """(b, n + 1): rho, that is kappa, then each threshold in ascending order.

        Thresholds below kappa appear as kappa, and equal ones more than once,
        with the parties counted so far: the last of them is the level, and the
        others have less slack, so they never decide.
        """
        kappa = np.full((len(self), 1), self.required)
        return np.concatenate([kappa, np.maximum(self._sorted[0], self.required)], axis=1)

    @cached_property
    def strength(self) -> Floats:
        """(b, n + 1): C, what the victim has and those who act at each level send."""
        theta, strength = self._sorted
        padded = np.concatenate([self.own[:, None], strength], axis=1)
        below = (theta <= self.required).sum(axis=1)[:, None]
        return np.concatenate([np.take_along_axis(padded, below, axis=1), strength], axis=1)

    @cached_property
    def pacts_bar(self) -> bool:
        return self.balance.treaty.settings.readiness.pacts_bar

    def take(self, rows: Ints) -> Problems:
        """Return some of the problems."""
        return replace(
            self,
            victims=self.victims[rows],
            sent=self.sent[rows],
            theta=self.theta[rows],
            at=self.at[rows],
            own=self.own[rows],
            pool=self.pool[rows],
            causes=(self.causes[0][rows], self.causes[1][rows]),
            needed=(self.needed[0][rows], self.needed[1][rows]),
        )

    def __getitem__(self, index: int) -> Problem:
        return Problem(
            sent=self.sent[index],
            theta=self.theta[index],
            at=self.at[index],
            own=float(self.own[index]),
            required=self.required,
            pool=np.flatnonzero(self.pool[index]),
            causes=tuple(
                cause[index]
                for cause, needed in zip(self.causes, self.needed, strict=True)
                if needed[index]
            ),
            barred=self.balance.barred(int(self.victims[index])) if self.pacts_bar else None,
        )


def problems(balance: Balance, victims: Ints, pool: Bools) -> Problems:
    """Return the problems of `victims` for coalitions drawn from `pool`, both (n,)-indexed.

    Regimes that leave every threshold of a victim as it is are not told apart,
    and those that no coalition can bring about are left out.
    """
    candidates = np.tile(pool & balance.covered_aggressors, (len(victims), 1))
    candidates[np.arange(len(victims)), victims] = False
    theta = {
        Regime(*flags): balance.thresholds(Instrument.FORCE, Regime(*flags)).T[victims]
        for flags in product((False, True), repeat=2)
        if (balance.blocks.any() or not flags[0]) and (balance.nuclear.any() or not flags[1])
    }
    plain = theta[Regime(blocked=False, nuclear=False)]
    members = []
    for regime, cause in (
        (Regime(blocked=True, nuclear=False), balance.blocks[:, victims].T & candidates),
        (Regime(blocked=False, nuclear=True), balance.nuclear & candidates),
    ):
        if regime in theta:
            matters = (theta[regime] != plain).any(axis=1)
            members.append(cause & matters[:, None])
        else:
            members.append(np.zeros_like(candidates))
    parts = []
    for regime, thresholds in theta.items():
        allowed = candidates
        possible = np.ones(len(victims), dtype=bool)
        for flag, cause in zip(regime, members, strict=True):
            if not flag:
                allowed = allowed & ~cause
        possible &= allowed.any(axis=1)
        for flag, cause in zip(regime, members, strict=True):
            if flag:
                possible &= cause.any(axis=1)
        parts.append((regime, thresholds, allowed, np.flatnonzero(possible)))
    rows = np.concatenate([kept for *_, kept in parts])
    places = victims[rows]
    return Problems(
        victims=places,
        sent=balance.sent.T[places],
        theta=np.concatenate([thresholds[kept] for _, thresholds, _, kept in parts]),
        at=balance.at.T[places],
        own=balance.own[places],
        required=balance.treaty.settings.required_odds,
        pool=np.concatenate([allowed[kept] for _, _, allowed, kept in parts]),
        causes=(members[0][rows], members[1][rows]),
        needed=(
            np.concatenate([np.full(len(kept), regime.blocked) for regime, *_, kept in parts]),
            np.concatenate([np.full(len(kept), regime.nuclear) for regime, *_, kept in parts]),
        ),
        balance=balance,
    )
