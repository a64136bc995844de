"""Lower bounds on the margin that coalitions leave, for many problems and sizes at once.

The bound of a problem and a size q holds for all coalitions that consist of the aggressors already
fixed and at most q others. It comes with the others from which it was computed. If these leave a
margin equal to the bound, no coalition is worse, and the problem is solved.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sandbox.model.arrays import TOLERANCE, Floats, Ints
from sandbox.search.pact_bars import BRANCH_STEPS, ROOT_STEPS, improved
from sandbox.search.problem import Problems
from sandbox.search.time_limit import NO_LIMIT, TimeLimit

#: Pairs of a problem and a size in one batch where pacts bar parties, which takes longer.
_BARRED_BATCH = 200

#: Takes some problems, and the places of their pairs (problem, size). Returns what each party that
#: acts sends (b, n), and what else each state takes away as an aggressor (b, n), -inf for one that
#: cannot join.
Taken = Callable[[Problems, Ints], tuple[Floats, Floats]]


@dataclass(frozen=True, eq=False)
class Bounds:
    """The bounds of p pairs of a problem and a size.

    lower (p,): infinite where no coalition brings about the regime. choice (p, largest): the
    places of the aggressors from which the bound was computed, padded with -1: first those that
    bring about the regime, then the heaviest. charge_shares (p, n): the share of each party that
    was charged to the aggressors that bar it (see `pact_bars`), None where no pact bars anyone.
    """

    lower: Floats
    choice: Ints
    charge_shares: Floats | None = None

    def take(self, places: Ints) -> Bounds:
        charge_shares = None if self.charge_shares is None else self.charge_shares[places]
        return Bounds(self.lower[places], self.choice[places], charge_shares)


def batch_rows(states: int) -> int:
    """Return how many rows of so many states make a batch that fits a processor's cache."""
    return max(320, 60_000 // states)


def in_batches(
    bound: Callable[[Problems, Ints, Ints, int], Bounds],
    problems: Problems,
    rows: Ints,
    sizes: Ints,
    largest: int,
    time_limit: TimeLimit = NO_LIMIT,
) -> Bounds:
    """Return the bounds of the pairs (rows, sizes), computed by `bound` in batches.

    The time limit may end the work between two batches.
    """
    parts = []
    batch = _BARRED_BATCH if problems.pacts_bar else batch_rows(problems.at.shape[1])
    for start in range(0, len(rows), batch):
        time_limit.let_interrupt()
        part = slice(start, start + batch)
        parts.append(bound(problems, rows[part], sizes[part], largest))
    if len(parts) == 1:
        return parts[0]
    charged = [part.charge_shares for part in parts if part.charge_shares is not None]
    return Bounds(
        np.concatenate([part.lower for part in parts]),
        np.concatenate([part.choice for part in parts]),
        np.concatenate(charged) if len(charged) == len(parts) else None,
    )


def reallocate_charges(
    problems: Problems, rows: Ints, sizes: Ints, found: Bounds, margins: Floats, taken: Taken
) -> tuple[Ints, Problems, Floats]:
    """Find other shares to charge of the parties that pacts bar, where a bound can be raised.

    A bound can be raised if it is below the margin of the coalition it was computed from: margins
    (p,) are those of `found.choice`. Returns the places of these pairs, their problems with the
    new shares, and the shares (p, n) of all pairs.
    """
    loose = np.flatnonzero(np.isfinite(found.lower) & (found.lower < margins - TOLERANCE))
    is_root = problems.charge_shares is None
    shares = np.ones((len(rows), problems.at.shape[1]))
    if problems.charge_shares is not None:
        shares = problems.charge_shares[rows]
    some = problems.take(rows[loose])
    acting, besides = taken(some, loose)
    shares[loose] = improved(
        some.bars,
        some.victims,
        acting,
        besides,
        sizes[loose],
        shares[loose],
        ROOT_STEPS if is_root else BRANCH_STEPS,
    )
    return loose, some.charging(shares[loose]), shares
