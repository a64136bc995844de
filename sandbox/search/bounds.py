"""Lower bounds on what is left to a treaty, for many problems and sizes at once.

A bound holds for every coalition of the aggressors already fixed and at most q
more, and names the q that suggest it: a coalition to try. Where that coalition's
own margin equals the bound, the problem is solved.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sandbox.model.arrays import Floats, Ints
from sandbox.search.problem import Problems
from sandbox.search.time_limit import NO_LIMIT, TimeLimit

#: Pairs of a problem and a size treated at once where pacts bar parties, which takes longer.
_BARRED_BATCH = 200


@dataclass(frozen=True, eq=False)
class Bounds:
    """For p pairs of a problem and a size.

    lower (p,): the bound, infinite where no coalition brings about the regime;
    choice (p, largest): the places that suggest it, -1 pads: first those that bring
    about the regime, then the heaviest; charge_shares (p, n): how much of each party was
    charged (see `pact_bars`), None where that is all.
    """

    lower: Floats
    choice: Ints
    charge_shares: Floats | None = None

    def take(self, places: Ints) -> Bounds:
        charge_shares = None if self.charge_shares is None else self.charge_shares[places]
        return Bounds(self.lower[places], self.choice[places], charge_shares)


def at_once(states: int) -> int:
    """Return how many rows to treat at once: few enough for a processor's own memory."""
    return max(320, 60_000 // states)


def in_batches(
    bound: Callable[[Problems, Ints, Ints, int], Bounds],
    problems: Problems,
    rows: Ints,
    sizes: Ints,
    largest: int,
    time_limit: TimeLimit = NO_LIMIT,
) -> Bounds:
    """Return the bounds of the pairs (rows, sizes), batch by batch; between them one may stop."""
    charge_shares = []
    batch = _BARRED_BATCH if problems.pacts_bar else at_once(problems.at.shape[1])
    for start in range(0, len(rows), batch):
        time_limit.look_up()
        part = slice(start, start + batch)
        charge_shares.append(bound(problems, rows[part], sizes[part], largest))
    if len(charge_shares) == 1:
        return charge_shares[0]
    charged = [part.charge_shares for part in charge_shares if part.charge_shares is not None]
    return Bounds(
        np.concatenate([part.lower for part in charge_shares]),
        np.concatenate([part.choice for part in charge_shares]),
        np.concatenate(charged) if len(charged) == len(charge_shares) else None,
    )
