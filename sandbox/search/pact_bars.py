"""A bound on the help that a victim loses where pacts with aggressors bar parties from acting.

Each aggressor is charged with what the parties that it bars would have sent. Two aggressors may
bar the same party; charging both with all of it counts it twice, and the bound is loose. Instead
only a share of what the party would have sent is charged, and the rest is given up: it counts as
lost whoever attacks. For any shares between 0 and 1, charges and what is given up are together at
least what a coalition takes away. The shares are multipliers of a Lagrangian relaxation of the
condition that each party is lost at most once (Fisher 1981). Subgradient steps improve them: a
party that several of the heaviest aggressors bar is charged less, and one that none of them bars is
charged more.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.model.treaty_model import TreatyModel
from sandbox.search.top_k import top_places

#: How many steps to take, and the length of the first: at the root of a search, and in a branch,
#: which begins with the shares of its parent. Each step is shorter than the one before by a factor.
ROOT_STEPS, BRANCH_STEPS = (12, 0.5), (4, 0.2)
_SHRINKING = 0.8

#: Multiplications up to which OpenBLAS, which numpy uses, starts no second thread.
_ONE_CORE = 4 * 65_536


@dataclass(frozen=True, eq=False)
class Bars:
    """Which parties cannot act against which aggressors: those a pact bars, and the aggressors.

    by_aggressor (n, n, n): by victim, aggressor and party: does a pact bar the party? any_victim
    (n, n): by party and aggressor: does one for any victim at all? A pact that binds the victim too
    bars nobody. Victims with the same exceptions of this sort have the same kind (n,), a place in
    `lifted`: the parties, the aggressors, and which of these do not bar which of those.
    """

    by_aggressor: Bools
    any_victim: Floats
    kind: Ints
    lifted: tuple[tuple[Ints, Ints, Floats], ...]

    @staticmethod
    def of(model: TreatyModel) -> Bars:
        """Return who is lost to whom under a treaty."""
        return _bars(model)

    def lost_to(self, victims: Ints, choice: Ints) -> Floats:
        """Return (b, n): how many aggressors of `choice` (b, k) each party is lost to; -1 pads."""
        counts = np.zeros((len(victims), len(self.kind)))
        for column in choice.T:
            there = np.flatnonzero(column >= 0)
            counts[there] += self.by_aggressor[victims[there], column[there]]
            counts[there, column[there]] += 1
        return counts

    def charge(self, victims: Ints, amounts: Floats) -> Floats:
        """Return (b, n): the sum of `amounts` (b, n) of all parties lost to each aggressor."""
        charged = amounts + _product(amounts, self.any_victim)
        kinds = self.kind[victims]
        for kind in np.unique(kinds):
            parties, aggressors, spared = self.lifted[kind]
            if len(parties):
                rows = np.flatnonzero(kinds == kind)[:, None]
                charged[rows, aggressors] -= amounts[rows, parties] @ spared
        return charged


@lru_cache(4)
def _bars(model: TreatyModel) -> Bars:
    states = range(len(model.world))
    barred = np.stack([model.barred(victim) for victim in states])
    ever = barred.any(axis=0)
    kinds: dict[bytes, int] = {}
    kind: list[int] = []
    lifted: list[tuple[Ints, Ints, Floats]] = []
    for spared in ever & ~barred:
        kind.append(kinds.setdefault(spared.tobytes(), len(kinds)))
        if kind[-1] < len(lifted):
            continue
        parties, aggressors = np.flatnonzero(spared.any(axis=1)), np.flatnonzero(spared.any(axis=0))
        lifted.append((parties, aggressors, spared[np.ix_(parties, aggressors)].astype(float)))
    by_aggressor = np.ascontiguousarray(barred.transpose(0, 2, 1))
    return Bars(by_aggressor, ever.astype(float), np.array(kind), tuple(lifted))


def _product(rows: Floats, matrix: Floats) -> Floats:
    """Return rows @ matrix, multiplied a few rows at a time, so that one core does all of it.

    The threads of the linear algebra library wait for each other in busy loops; on a machine that
    has other work to do, they make a product of this size many times slower.
    """
    count, n = rows.shape
    few = max(1, _ONE_CORE // matrix.size)
    padded = np.zeros((-(-count // few) * few, n))
    padded[:count] = rows
    product: Floats = (padded.reshape(-1, few, n) @ matrix).reshape(-1, matrix.shape[1])
    return product[:count]


def improved(
    bars: Bars,
    victims: Ints,
    acting: Floats,
    asked: Floats,
    sizes: Ints,
    charge_shares: Floats,
    steps: tuple[int, float],
) -> Floats:
    """Return (b, n): shares to charge that give a better bound for coalitions up to `sizes` (b,).

    acting (b, n): what each party sends that acts; asked (b, n): what each aggressor takes away
    besides, -inf for who cannot join; charge_shares (b, n): the shares to begin with; steps: how
    many, and the length of the first.
    """
    largest = int(sizes.max(initial=1))
    best, least = charge_shares, np.full(len(charge_shares), np.inf)
    beyond = np.arange(largest)[None, :] >= sizes[:, None]
    count, step = steps
    for number in range(count + 1):
        weights = asked + bars.charge(victims, charge_shares * acting)
        choice = top_places(weights, largest)
        choice[beyond] = -1
        taken = np.take_along_axis(weights, np.maximum(choice, 0), axis=1)
        bound = np.where(choice >= 0, taken, 0.0).sum(axis=1)
        bound += ((1.0 - charge_shares) * acting).sum(axis=1)
        better = bound < least
        least = np.where(better, bound, least)
        best = np.where(better[:, None], charge_shares, best)
        if number < count:
            charge_shares = np.clip(
                charge_shares - step * (bars.lost_to(victims, choice) - 1.0), 0.0, 1.0
            )
            step *= _SHRINKING
    return best
