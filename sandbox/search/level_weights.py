"""The bound of the level that decides, in figures that can be added up by hand.

At a level rho an aggressor takes away `w = rho p + r`: what it has at the victim
times rho and, where it would have acted at that level, what it would have sent. No
coalition of k states takes more than the k heaviest together (guide, The model: The stress test).
"""

from __future__ import annotations

import numpy as np

from sandbox.model.arrays import Bools
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.certificate import Heaviest, Weight
from sandbox.search.coalition_constraint import CoalitionConstraint
from sandbox.search.problem import problems


def heaviest(
    model: TreatyModel, coalition: Bools, victim: int, pool: Bools, size: int, odds: float
) -> Heaviest | None:
    """Return the `size` heaviest aggressors at a level, in the regime of a coalition (n,).

    pool (n, n): may a state (column) attack a victim (row)?

    None where pacts bar parties: an aggressor then takes away others' forces too.
    """
    todo = problems(model, np.array([victim]), pool, CoalitionConstraint())
    if todo.pacts_bar:
        return None
    fits = ~(coalition & ~todo.pool).any(axis=1)
    for members, needed in zip(todo.causes, todo.needed, strict=True):
        fits &= ~needed | (members & coalition).any(axis=1)
    row = int(np.flatnonzero(fits)[0])
    # The level is one of the thresholds, worked out anew: equal but for rounding.
    acting = todo.theta[row] <= odds * (1 + 1e-12)
    sends = np.where(acting, todo.sent[row], 0.0)
    weights = np.where(todo.pool[row], odds * todo.at[row] + sends, -np.inf)
    order = np.argsort(-weights, kind="stable")[: min(size, int(todo.pool[row].sum()))]

    def weight(place: int) -> Weight:
        return Weight(model.world.codes[place], float(todo.at[row, place]), float(sends[place]))

    return Heaviest(
        odds=odds,
        have=float(todo.own[row] + sends.sum()),
        weights=tuple(map(weight, order.tolist())),
        members=tuple(map(weight, np.flatnonzero(coalition).tolist())),
        one_regime=len(todo) == 1,
    )
