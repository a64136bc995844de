"""What aggressors take from a response where their pacts bar parties from acting.

Two aggressors may bar the same party, so charging each with all that it bars counts
some parties twice, and bounds little. A party may be charged in part instead, and
the rest of it given up beforehand: whatever the shares between 0 and 1, charges and
what is given up together are at least what a coalition takes. The shares are a
Lagrangian relaxation of "each party is lost at most once" (Fisher 1981), and are
improved by subgradient steps: a party that several of the heaviest aggressors bar is
charged less, one that none of them bars is charged more.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.model.treaty_model import TreatyModel
from sandbox.search.top_k import top_places

#: Steps taken at the root of a search and in a branch, which starts from the shares of the
#: branch it comes from; the first step, and what each is of the one before.
ROOT_STEPS, BRANCH_STEPS = (12, 0.5), (4, 0.2)
_SHRINKING = 0.8

#: Multiplications up to which OpenBLAS, which numpy uses, starts no second thread.
_ONE_CORE = 4 * 65_536


@dataclass(frozen=True, eq=False)
class Bars:
    """Who is lost to whom: a party to itself, and to each aggressor that bars it.

    by_aggressor (n, n, n): victim, aggressor, party: does a pact keep the party from
    acting? any_victim (n, n): party, aggressor: does one for any victim? A pact that
    binds the victim too bars no one: kind (n,) tells which of the exceptions `lifted`
    a victim has, each as parties, aggressors, and which of these do not bar which.
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
        """Return (b, n): to how many of `choice` (b, k), where -1 pads, each party is lost."""
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
    """Return rows @ matrix, a few rows at a time, so that the linear algebra stays on one core.

    Its threads wait for one another by turning in circles: on a machine with other
    work to do they make a product of this size many times slower.
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
    """Return (b, n): better shares of `acting` (b, n) to charge, for coalitions up to `sizes` (b,).

    asked (b, n): what an aggressor takes besides, -inf for who cannot join.
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
