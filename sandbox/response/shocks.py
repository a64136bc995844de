"""What parties' readiness is off by: logistic for each, and in part the same for all.

Each party's error is logistic, so that its readiness h stays exactly the chance that
it acts at even odds. The errors hang together by a Gaussian copula (Li 2000; Joe 2014):
`z_m = sqrt(rho) Z + sqrt(1 - rho) X_m` with Z common to all, and the error is the
logistic quantile of Phi(z_m). With rho = 0 every party decides for itself.
"""

from __future__ import annotations

import math
from functools import lru_cache
from statistics import NormalDist

import numpy as np

from sandbox.model.arrays import Floats

#: Draws of a simulation, and the seed that makes it repeatable.
DRAWS = 1_000
SEED = 1935

NORMAL = NormalDist()

#: Beyond these, in standard deviations, a normal draw is as good as never.
FARTHEST = 6.0

# Squared, exp of it still is a number.
_LARGEST = 300.0

# Phi is looked up between points this near to one another: off by less than 1e-8.
_TABLE = np.linspace(-FARTHEST, FARTHEST, 12_001)


@lru_cache(maxsize=8)
def factors(states: int, common: float, spread: float) -> Floats:
    """Return (DRAWS, states): `exp(-error / spread)`, which multiplies threshold odds.

    The same draws for the same arguments: every threat is met with them, so that what
    makes a party readier can only raise the chance. The common shock is spread evenly
    over its quantiles, which can only lower the error of the simulation.
    """
    generator = np.random.default_rng(SEED)
    even = (np.arange(DRAWS) + 0.5) / DRAWS
    shared = np.array([NORMAL.inv_cdf(share) for share in even.tolist()])
    own = generator.standard_normal((DRAWS, states))
    z = math.sqrt(common) * shared[:, None] + math.sqrt(1 - common) * own
    drawn = bounded_exp(-np.interp(z, _TABLE, _logits()) / spread)
    drawn.setflags(write=False)
    return drawn


def bounded_exp(exponents: Floats) -> Floats:
    """Return exp, kept finite and above 0 where settings are extreme."""
    return np.exp(np.clip(exponents, -_LARGEST, _LARGEST))


@lru_cache(maxsize=1)
def _logits() -> Floats:
    """Return the logistic quantile of Phi at each point of the table."""
    below = np.array([NORMAL.cdf(point) for point in _TABLE.tolist()])
    # Phi(-z) is 1 - Phi(z), and keeps its digits where Phi(z) is near 1.
    logits: Floats = np.log(below / below[::-1])
    return logits


def keeps_given(h: Floats, shared: Floats, common: float) -> Floats:
    """Return (k, len(h)): the chance that each acts at even odds, given each shared Z (k,)."""
    spread = math.sqrt(1 - common)
    found = np.empty((len(shared), len(h)))
    for value in np.unique(h).tolist():
        wanted = NORMAL.inv_cdf(value)
        given = [NORMAL.cdf((wanted + math.sqrt(common) * z) / spread) for z in shared.tolist()]
        found[:, h == value] = np.array(given)[:, None]
    return found
