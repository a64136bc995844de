"""The chance that a response is upheld, where readiness is not known exactly.

Each party's readiness is off by a logistic error, part of it shared by all (see
`shocks`). An automatic or standing party keeps its word with chance h of its rung; any
other acts at threshold odds drawn around its own. All move as the hesitant do, on
what they see. Where no party waits for another the chance is exact, by convolution;
elsewhere it is simulated.

The figures behind h are rates by war or by finding, not by party. If each of fifty
parties drew its own lot, some would nearly always act; the shared error is what
keeps such rates in proportion, and an instrument counts as used only if parties with a
good part of all pledges use it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats
from sandbox.response.convolution import chance_of_at_least
from sandbox.response.equilibria import Threats, least_strength
from sandbox.response.shocks import DRAWS, SEED, bounded_exp, factors
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import Settings

#: Standard deviations on either side of a simulated share: an interval of 95%.
_WIDTH = 1.959964


class Predicted(StrEnum):
    """The strongest thing that is more likely than not to be done."""

    NONE = "none"
    WORDS = "words"
    SANCTIONS = "sanctions"
    FORCE = "force"


class Promises(NamedTuple):
    """The numbers of one threat, a batch of one, by one instrument, and each party's word.

    h (n,): the readiness of each party's rung; at_word (n,): who acts at any odds if it
    keeps its word.
    """

    threats: Threats
    h: Floats
    at_word: Bools


@dataclass(frozen=True)
class Estimate:
    """A chance (0 to 1) with the interval in which it lies.

    exact: worked out, the interval being the error of rounding; else simulated, with an
    interval of 95% (Wilson 1927).
    """

    chance: float
    low: float
    high: float
    exact: bool

    def to_dict(self) -> dict[str, Any]:
        return {
            "probability": self.chance,
            "interval": [self.low, self.high],
            "method": "exact" if self.exact else "simulated",
        }


@dataclass(frozen=True)
class Chance:
    """What comes of a threat if readiness is drawn.

    held: is the response by force upheld; force, sanctions: is the instrument used,
    by parties with at least the share `used_from` of all that could be sent.
    """

    held: Estimate
    force: Estimate
    sanctions: Estimate
    predicted: Predicted
    draws: int = DRAWS
    seed: int = SEED

    @property
    def upheld(self) -> float:
        return self.held.chance

    def to_dict(self) -> dict[str, Any]:
        return {
            "predicted_response": str(self.predicted),
            "probability_upheld": self.held.chance,
            "probability_interval": [self.held.low, self.held.high],
            "probability_method": "exact" if self.held.exact else "simulated",
            "force_used": self.force.to_dict(),
            "sanctions_used": self.sanctions.to_dict(),
            "draws": self.draws,
            "seed": self.seed,
        }


def chance_of(force: Promises, sanctions: Promises, settings: Settings, strongest: Rung) -> Chance:
    """Work out the response to one threat; `strongest` is the higher of its two rungs."""
    held, forced = _outcome(force, settings)
    _, sanctioned = _outcome(sanctions, settings)
    if forced.chance > 0.5:
        predicted = Predicted.FORCE
    elif sanctioned.chance > 0.5:
        predicted = Predicted.SANCTIONS
    else:
        predicted = Predicted.WORDS if strongest >= Rung.CONSULT else Predicted.NONE
    return Chance(held, forced, sanctioned, predicted)


def _outcome(promises: Promises, settings: Settings) -> tuple[Estimate, Estimate]:
    """Return the chance that the response is upheld, and that the instrument is used."""
    threats = promises.threats
    common, used_from = settings.uncertainty.common, settings.uncertainty.used_from
    able = threats.able[0] & (threats.sent[0] > 0)
    sent = threats.sent[0, able]
    own, opposed = float(threats.own[0]), float(threats.opposed[0])
    missing = threats.required * opposed - own
    if not able.any():
        held = float(missing <= TOLERANCE)
        return _exact(held, held), _exact(0.0, 0.0)
    used = used_from * float(sent.sum())
    if promises.at_word[able].all():
        h = promises.h[able]
        return (
            _exact(*chance_of_at_least(missing, sent, h, common)),
            _exact(*chance_of_at_least(used, sent, h, common)),
        )
    drawn = _drawn_strength(promises, able, common, settings.readiness.spread) - own
    use = _simulated(float((drawn >= used - TOLERANCE).mean()))
    if missing <= TOLERANCE or sent.sum() < missing - TOLERANCE:
        held = float(missing <= TOLERANCE)
        return _exact(held, held), use
    return _simulated(float((drawn >= missing - TOLERANCE).mean())), use


def _drawn_strength(promises: Promises, able: Bools, common: float, spread: float) -> Floats:
    """Return (DRAWS,): the strength of the hesitant response in each draw."""
    threats = promises.threats
    drawn = factors(len(able), common, spread)[:, able]
    with np.errstate(over="ignore"):
        # Odds beyond all numbers are never reached.
        wanted = (threats.theta[0, able] * float(threats.opposed[0])) * drawn - TOLERANCE
    at_word = promises.at_word[able]
    # At even odds a party of readiness h acts just where its draw is at most this.
    h = promises.h[able][at_word]
    keeps = drawn[:, at_word] <= bounded_exp(np.log(h / (1 - h)) / spread)
    wanted[:, at_word] = np.where(keeps, 0.0, np.inf)
    sent = np.broadcast_to(threats.sent[0, able], wanted.shape)
    return least_strength(wanted, sent, np.repeat(threats.own, DRAWS))


def _exact(low: float, high: float) -> Estimate:
    return Estimate((low + high) / 2, low, high, exact=True)


def _simulated(share: float) -> Estimate:
    """Return a share of the draws with its interval after Wilson (1927)."""
    scale = 1 + _WIDTH**2 / DRAWS
    centre = (share + _WIDTH**2 / (2 * DRAWS)) / scale
    half = _WIDTH / scale * math.sqrt(share * (1 - share) / DRAWS + _WIDTH**2 / (4 * DRAWS**2))
    return Estimate(share, max(centre - half, 0.0), min(centre + half, 1.0), exact=False)
