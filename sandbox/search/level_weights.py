"""The bound of the level that decides, in figures that can be added up by hand.

At a level rho an aggressor takes away `w = rho p + r`: what it has at the victim
times rho and, where it would have acted at that level, what it would have sent. No
coalition of k states takes more than the k heaviest together (design section 5).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.model.arrays import Bools
from sandbox.model.treaty_model import TreatyModel
from sandbox.search.coalition_constraint import CoalitionConstraint
from sandbox.search.problem import problems


@dataclass(frozen=True, slots=True)
class Weight:
    """What one aggressor takes away at a level: strength times the level, and what it sends."""

    state: str
    strength: float
    sends: float

    def to_dict(self) -> dict[str, Any]:
        return {"state": self.state, "strength": self.strength, "sends": self.sends}


@dataclass(frozen=True, slots=True)
class Heaviest:
    """The k heaviest aggressors at the level `odds`, heaviest first.

    have: C, of the victim and all who act at that level when nobody attacks; members:
    the weights of the coalition itself. one_regime: could no other coalition bring about
    another regime, under which other thresholds would count?
    """

    odds: float
    have: float
    weights: tuple[Weight, ...]
    members: tuple[Weight, ...]
    one_regime: bool

    @property
    def bound(self) -> float:
        """C less all weights: what is left against any coalition, at this level."""
        return self.have - sum(self.odds * each.strength + each.sends for each in self.weights)

    def to_dict(self) -> dict[str, Any]:
        return {
            "odds": self.odds,
            "strength": self.have,
            "weights": [weight.to_dict() for weight in self.weights],
            "bound": self.bound,
            "only_regime": self.one_regime,
        }


def heaviest(
    model: TreatyModel, coalition: Bools, victim: int, pool: Bools, size: int, odds: float
) -> Heaviest | None:
    """Return the `size` heaviest of a pool (n,) at a level, in the regime of a coalition (n,).

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
