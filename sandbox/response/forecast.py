"""The forecast of a threat: what the record suggests would happen (guide, The model: The forecast).

Who comes does not depend on the odds, and the odds decide little; the norm, whether text, strength
and readiness suffice, is another question, answered by `respond`. In formulas, with g the
gate, q the link, p the victim's own strength, S(J) that with the parties J that come, T the
aggressors':

    P(not beaten) = (1 - g) q(p / T) + g E[q(S(J) / T)]
    P(forces sent) = g P(J holds the share `used_from` of all that parties could send)

Intervals of 95% hold the errors of gate, link and shift (delta method, on the logit); the
readiness of a rung is a setting, and its error is in none of them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

import numpy as np

from sandbox.model.arrays import Floats
from sandbox.response import forecast_settings as record
from sandbox.response.coming import Coming, coming
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import Settings


class Deed(StrEnum):
    """The strongest thing done for a victim by reason of an arrangement, the least first."""

    NONE = "none"
    WORDS = "words"
    SANCTIONS = "sanctions"
    FORCE = "force"


class Attack(NamedTuple):
    """What the forecast of a threat rests on.

    own, opposed: strength of the victim and of the aggressors at it; sent, chances (n,): of each
    party able to come, what it brings and the chance that it does once anyone comes; rungs: those
    for force and for sanctions, after the finding; blocked: is the finding blocked?
    """

    own: float
    opposed: float
    sent: Floats
    chances: Floats
    by_great_power: bool
    covered: bool
    rungs: tuple[Rung, ...]
    blocked: bool


@dataclass(frozen=True)
class FateChance:
    """The chance that the victim is not beaten, with the treaty and without, and what that adds."""

    not_beaten: float
    interval: tuple[float, float]
    alone: float
    added: float
    added_interval: tuple[float, float]

    def to_dict(self) -> dict[str, Any]:
        return {
            "not_beaten": self.not_beaten,
            "not_beaten_alone": self.alone,
            "interval": list(self.interval),
            "added": self.added,
            "added_interval": list(self.added_interval),
        }


@dataclass(frozen=True)
class Forecast:
    """What the record suggests of a threat.

    fate: of a victim for which an arrangement is put to the test; in_wars: by the wars alone,
    which know of no such thing. force: the chance that parties send forces, at least the share
    `used_from` of all that they could; force_any: that any does. response: the chances of what the
    arrangement does at most, summing to 1. by_great_power: is one among the aggressors?
    """

    fate: FateChance
    in_wars: FateChance
    force: float
    force_any: float
    response: Mapping[Deed, float]
    by_great_power: bool

    @property
    def not_beaten(self) -> float:
        return self.fate.not_beaten

    @property
    def gate(self) -> record.Gate:
        """How often anyone came to the help of such victims in the wars."""
        return record.GATES[self.by_great_power]

    @property
    def cases(self) -> record.Shift:
        """How the tested cases of this kind ended."""
        return record.SHIFTS[self.by_great_power]

    @property
    def rule_of_thumb(self) -> bool:
        """Is the victim not beaten by the rule that only great powers get their way?"""
        return not self.by_great_power

    @property
    def likeliest(self) -> Deed:
        return max(self.response, key=lambda deed: self.response[deed])

    def to_dict(self) -> dict[str, Any]:
        return {
            **self.fate.to_dict(),
            "force": self.force,
            "force_any": self.force_any,
            "response": {str(deed): chance for deed, chance in self.response.items()},
            "in_wars": self.in_wars.to_dict(),
            "by_great_power": self.by_great_power,
            "rule_of_thumb": "not beaten" if self.rule_of_thumb else "beaten",
            "wars": record.WARS,
            "cases": sum(shift.cases for shift in record.SHIFTS.values()),
        }


def forecast(attack: Attack, settings: Settings) -> Forecast:
    """Work out the forecast of a threat; no chance in it is 0 or 1."""
    uncertainty = settings.uncertainty
    comes = coming(attack.own, attack.sent, attack.chances, uncertainty.common)
    link = record.link_of(settings.index, settings.weights)
    gate = record.GATES[attack.by_great_power]
    none = record.Shift(0.0, 0.0, 0, 0)
    return Forecast(
        fate=fate_chance(attack, comes, link, gate, record.SHIFTS[attack.by_great_power]),
        in_wars=fate_chance(attack, comes, link, gate, none),
        force=kept_off(gate.chance * comes.at_least(uncertainty.used_from)),
        force_any=kept_off(gate.chance * comes.anyone),
        response=response(attack, gate, settings.readiness.h, record.DEEDS),
        by_great_power=attack.by_great_power,
    )


def fate_chance(
    attack: Attack, comes: Coming, link: record.Link, gate: record.Gate, shift: record.Shift
) -> FateChance:
    """Return the chance that the victim is not beaten, by a link, a gate and a shift."""
    opposed = attack.opposed
    before = _linked(np.array([attack.own]), np.ones(1), opposed, link, shift.size)
    after = _linked(attack.own + comes.sums, comes.chances, opposed, link, shift.size)
    g = gate.chance
    parts = (1 - g) * before + g * after
    added = g * (after - before)
    opened = g * (1 - g) * float(after[0] - before[0])
    return FateChance(
        not_beaten=kept_off(float(parts[0])),
        interval=interval(float(parts[0]), _error(parts, opened, link, gate, shift)),
        alone=kept_off(float(before[0])),
        added=max(float(added[0]), 0.0),
        added_interval=positive_interval(
            float(added[0]),
            _error(added, opened, link, gate, shift),
        ),
    )


def log_odds(strength: Floats, opposed: Floats | float) -> Floats:
    """Return the logs of odds, none of them beyond the least and the most that count.

    strength, opposed: of shapes that fit together.
    """
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        odds = np.where(opposed > 0, strength / opposed, np.inf)
    log: Floats = np.log(np.clip(odds, record.LEAST_ODDS, record.MOST_ODDS))
    return log


def _linked(
    strength: Floats, chances: Floats, opposed: float, link: record.Link, shift: float
) -> Floats:
    """Return (3,): the mean of q, and its slopes in alpha and in gamma."""
    log = log_odds(strength, opposed)
    q = 1 / (1 + np.exp(-(link.alpha + shift + link.gamma * log)))
    slope = q * (1 - q)
    means: Floats = np.stack([q, slope, slope * log]) @ chances
    return means


def _error(
    parts: Floats, opened: float, link: record.Link, gate: record.Gate, shift: record.Shift
) -> float:
    """Return the standard error of a chance; opened: its slope in the logit of the gate."""
    _, alpha, gamma = parts.tolist()
    variance = (
        alpha**2 * (link.alpha_error**2 + shift.error**2)
        + 2 * alpha * gamma * link.covariance
        + gamma**2 * link.gamma_error**2
        + opened**2 * gate.error**2
    )
    return math.sqrt(max(variance, 0.0))


def interval(chance: float, error: float) -> tuple[float, float]:
    """Return the interval of 95% of a chance, by its logit."""
    logit = math.log(chance / (1 - chance))
    half = record.WIDTH * error / (chance * (1 - chance))
    low, high = (1 / (1 + math.exp(-(logit + end))) for end in (-half, half))
    return kept_off(low), kept_off(high)


def positive_interval(size: float, error: float) -> tuple[float, float]:
    """Return the interval of 95% of a difference above 0, by its logarithm."""
    if size <= 0:
        return 0.0, 0.0
    factor = math.exp(record.WIDTH * error / size)
    return size / factor, min(size * factor, 1.0)


def response(
    attack: Attack, gate: record.Gate, h: tuple[float, ...], model: record.DeedModel
) -> dict[Deed, float]:
    """Return the chances of what the arrangement does at most."""
    weights = (model.gate, model.readiness, model.blocked)
    eta = float(np.dot(weights, deed_features(attack, gate, h)))
    if not attack.covered:
        eta -= record.NOT_COVERED
    at_most = [1 / (1 + math.exp(eta - cut)) for cut in model.cuts]
    chances = np.diff([0.0, *at_most, 1.0])
    return dict(zip(Deed, chances.tolist(), strict=True))


def deed_features(
    attack: Attack, gate: record.Gate, h: tuple[float, ...]
) -> tuple[float, float, float]:
    """Return what the model of deeds rests on: gate, readiness, and whether a vote blocks."""
    ready = [math.log(h[rung] / (1 - h[rung])) for rung in attack.rungs]
    return gate.logit, sum(ready) / len(ready), float(attack.blocked)


def chances_to_come(h: Floats, features: Floats) -> Floats:
    """Return (n,) chances that parties come once anyone does; h, features (n,) as in readiness."""
    ready = np.log(h / (1 - h)) + features
    chances: Floats = np.clip(1 / (1 + np.exp(-np.clip(ready, -30, 30))), 1e-12, 1 - 1e-12)
    return chances


def kept_off(chance: float) -> float:
    """Keep a chance off 0 and 1."""
    return min(max(chance, record.NEAREST), 1 - record.NEAREST)
