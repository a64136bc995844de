"""One question for the search: which coalition is worst for this victim?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

from sandbox.stress.balance import Balance, Bools, Floats, Ints, Regime
from sandbox.treaty.articles import Instrument


@dataclass(frozen=True, eq=False)
class Problem:
    """The numbers of one victim in one regime; n states in the world's order.

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


def problems(balance: Balance, victim: int, pool: Bools) -> Iterator[Problem]:
    """Yield one problem for each regime that coalitions from `pool` can bring about.

    Together they take in every coalition once. Regimes that leave every
    threshold as it is are not told apart.
    """
    candidates = pool & balance.covered_aggressors
    candidates[victim] = False
    blockers = balance.blocks[:, victim] & candidates
    nuclear = balance.nuclear & candidates
    plain = _theta(balance, victim, Regime(blocked=False, nuclear=False))
    if _same(plain, _theta(balance, victim, Regime(blocked=True, nuclear=False))):
        blockers = np.zeros_like(blockers)
    if _same(plain, _theta(balance, victim, Regime(blocked=False, nuclear=True))):
        nuclear = np.zeros_like(nuclear)
    barred = None
    if balance.treaty.settings.readiness.pacts_bar:
        barred = balance.barred(victim)
    for is_blocked, is_nuclear in product((False, True), repeat=2):
        allowed, causes = candidates, []
        for flag, members in ((is_blocked, blockers), (is_nuclear, nuclear)):
            if flag:
                causes.append(members)
            else:
                allowed = allowed & ~members
        if allowed.any() and all((allowed & cause).any() for cause in causes):
            yield Problem(
                sent=balance.sent[:, victim],
                theta=_theta(balance, victim, Regime(is_blocked, is_nuclear)),
                at=balance.at[:, victim],
                own=float(balance.own[victim]),
                required=balance.treaty.settings.required_odds,
                pool=np.flatnonzero(allowed),
                causes=tuple(causes),
                barred=barred,
            )


def _theta(balance: Balance, victim: int, regime: Regime) -> Floats:
    return balance.thresholds(Instrument.FORCE, regime)[:, victim]


def _same(one: Floats, other: Floats) -> bool:
    return bool(np.array_equal(one, other))
