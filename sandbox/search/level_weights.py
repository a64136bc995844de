"""The bound at the level that decides, as figures that can be added up by hand.

At a level rho an aggressor takes away `w = rho p + r`: rho times its strength at the victim and,
if it would have acted at that level, what it would have sent. No coalition of k states takes away
more than the k aggressors with the greatest w (guide, The model: The stress test).
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

    pool (n, n): may a state (column) attack a victim (row)? None where pacts bar
    parties: an aggressor then also takes away what others would have sent.
    """
    todo = problems(model, np.array([victim]), pool, CoalitionConstraint())
    if todo.pacts_bar:
        return None
    fits = ~(coalition & ~todo.pool).any(axis=1)
    for members, needed in zip(todo.causes, todo.needed, strict=True):
        fits &= ~needed | (members & coalition).any(axis=1)
    row = int(np.flatnonzero(fits)[0])
    # The level is one of the thresholds, but worked out by other sums: equal up to rounding.
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
