"""The chance that a response is upheld, where readiness is not known exactly.

Each party's readiness is drawn around its estimate: an automatic or standing
party keeps its word with chance h of its rung; any other party's readiness gets
a logistic error, so that h is exactly the chance that a party without further
features acts at even odds. Parties respond as the hesitant do, on what they see.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from sandbox.stress.balance import Balance, Bools, Floats
from sandbox.stress.equilibria import Threats
from sandbox.treaty.articles import Instrument, Rung

#: Draws of a simulation, and the seed that makes it repeatable.
DRAWS = 1_000
SEED = 1935


class Predicted(StrEnum):
    """The strongest thing that is more likely than not to be done."""

    NONE = "none"
    WORDS = "words"
    SANCTIONS = "sanctions"
    FORCE = "force"


@dataclass(frozen=True)
class Chance:
    """Chance (0 to 1) that the response by force is upheld, and its standard error."""

    upheld: float
    standard_error: float
    predicted: Predicted
    draws: int = DRAWS
    seed: int = SEED

    def to_dict(self) -> dict[str, Any]:
        return {
            "predicted_response": str(self.predicted),
            "probability_upheld": self.upheld,
            "probability_standard_error": self.standard_error,
            "draws": self.draws,
            "seed": self.seed,
        }


def chance_of(force: Threats, sanctions: Threats, balance: Balance, strongest: Rung) -> Chance:
    """Simulate the response to one threat; `strongest` is the higher of its two rungs.

    An instrument counts as used where the response it makes is upheld and at
    least one party takes part.
    """
    generator = np.random.default_rng(SEED)
    by_force, forced = _draw(force, balance, Instrument.FORCE, generator)
    by_sanctions, sanctioned = _draw(sanctions, balance, Instrument.SANCTIONS, generator)
    upheld = float(by_force.mean())
    if (by_force & forced).mean() > 0.5:
        predicted = Predicted.FORCE
    elif (by_sanctions & sanctioned).mean() > 0.5:
        predicted = Predicted.SANCTIONS
    else:
        predicted = Predicted.WORDS if strongest >= Rung.CONSULT else Predicted.NONE
    return Chance(upheld, math.sqrt(upheld * (1 - upheld) / DRAWS), predicted)


def _draw(
    threats: Threats, balance: Balance, instrument: Instrument, generator: np.random.Generator
) -> tuple[Bools, Bools]:
    """Return (draws,) bools: was the response upheld, and did any party act?"""
    weights = balance.treaty.settings.readiness
    n = threats.theta.shape[1]
    error = generator.logistic(size=(DRAWS, n))
    theta: Floats = threats.theta * np.exp(-error / weights.spread)
    at_its_word = threats.theta[0] == 0.0
    keeps = np.asarray(weights.h)[balance.rungs(instrument)]
    broken = generator.random((DRAWS, n)) >= keeps
    theta[broken & at_its_word] = np.inf
    drawn = Threats(
        np.where(np.isfinite(theta), threats.sent, 0.0),
        theta,
        np.repeat(threats.own, DRAWS),
        np.repeat(threats.opposed, DRAWS),
        threats.required,
    )
    acting = drawn.hesitant
    anyone: Bools = np.any(acting, axis=1)
    return drawn.upheld(acting), anyone
