"""How ready each state is to act for each victim, and the odds at which it does.

Readiness is `a = logit(h) + sum of weights times features`, and the threshold odds are
`theta = exp(-a / b)` (guide, The model: Who responds; threshold models:
Granovetter 1978).
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.settings import Readiness
from sandbox.world.relations import PactKind
from sandbox.world.world import World

#: Miles between capitals at which the distance feature of readiness is zero.
READINESS_MILES = 1501.0


@lru_cache(12)
def weighted_features(
    world: World, instrument: Instrument, weights: Readiness, own_pacts: frozenset[str]
) -> Floats:
    """Return (n, n), read-only: weights times features of party m (row) for victim v, summed.

    own_pacts: keys of the pacts that are the treaty itself and so do not count beside it.
    Sanctions can be applied from anywhere, so borders and distance count for force only.
    """
    total = np.zeros((len(world), len(world)))
    total += weights.great_power * world.great[:, None]
    if weights.count_other_pacts:
        total += weights.pact * world.pact_matrix(PactKind.DEFENCE, own_pacts)
    if instrument is Instrument.FORCE:
        total += weights.border * world.neighbours
        total += weights.distance * np.log((1 + world.capital_miles) / READINESS_MILES)
    total.setflags(write=False)
    return total


def threshold_odds(
    rungs: Ints, features: Floats, may_act: Bools, weights: Readiness, *, is_nuclear: bool
) -> Floats:
    """Return theta, shape (n, n): the odds at which party m (row) acts for victim v (column).

    rungs (n, n) or (n, 1); features (n, n) as `weighted_features`; may_act (n, n): who may act
    at all, the others never do; is_nuclear: is there a nuclear power among the aggressors?
    Automatic and standing obligations are taken at their word unless the settings let them
    weigh the odds.
    """
    h = np.asarray(weights.h)[rungs]
    theta = np.exp(-(np.log(h / (1 - h)) + features) / weights.spread)
    if is_nuclear:
        theta *= weights.nuclear_factor
    if not weights.automatic_weighs_odds:
        theta = np.where(rungs >= Rung.AUTOMATIC, 0.0, theta)
    return np.asfortranarray(np.where(may_act, theta, np.inf))
