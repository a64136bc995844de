"""The forecast over likely attacks: how often attacks like those covered have failed.

Every attack by one state has the forecast of a single threat (`sandbox.response.forecast`); here
is its mean, each weighted by how likely the attack is: `sum W P / sum W` (guide, The model: The
forecast).
The attacks are all that the treaty covers, those that the victim holds alone among them.

Who comes is drawn, the shared error at evenly spaced chances and the parties' own by a fixed seed:
to form every combination for each pair of states would take minutes. The same draws serve all
attacks, the mean differs from the exact one by less than a point in 1,000, and the same treaty
always has the same answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from typing import Any, NamedTuple

import numpy as np

from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.arrays import Bools, Floats
from sandbox.model.attack_weights import attack_weights
from sandbox.model.readiness import weighted_features
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.progress import Progress
from sandbox.response import forecast_settings as record
from sandbox.response.forecast import (
    FateChance,
    chances_to_come,
    interval,
    kept_off,
    log_odds,
    positive_interval,
)
from sandbox.response.single_aggressors import by_regime
from sandbox.treaty.articles import Instrument

#: How often who comes is drawn.
DRAWS, SEED = 256, 0


@dataclass(frozen=True)
class AttacksForecast:
    """The mean chances of the likely attacks that a treaty covers.

    fate: with what the tested cases add to the record; in_wars: by the wars alone.
    """

    fate: FateChance
    in_wars: FateChance

    def to_dict(self) -> dict[str, Any]:
        return {**self.fate.to_dict(), "in_wars": self.in_wars.to_dict()}


class _Means(NamedTuple):
    """What adds up to the mean chance, over the attacks of one kind of aggressor.

    alone, helped (2, 3): the mean chance that the victim is not beaten and its slopes in alpha and
    gamma, by itself and with those who come once anyone does; by cases and wars, and by wars alone.
    """

    alone: Floats
    helped: Floats


def attacks_forecast(
    model: TreatyModel, progress: Progress | None = None
) -> AttacksForecast | None:
    """Return the forecast over the likely attacks covered; None where none is.

    `progress` is told how many victims are done, of how many there are by great powers and by
    others; whatever it raises ends the work.
    """
    weight = attack_weights(model.world).weight * attack_outcomes(model).covered
    total = float(weight.sum())
    if not total > 0:
        return None
    settings, great = model.treaty.settings, model.world.great
    link = record.link_of(settings.index, settings.weights)
    done, tell = count(1), progress or (lambda _done, _all: None)
    victims = 2 * len(great)
    kinds = {
        kind: _means(
            model,
            np.where((great == kind)[:, None], weight / total, 0.0),
            link,
            shift,
            lambda: tell(min(next(done), victims), victims),
        )
        for kind, shift in record.SHIFTS.items()
    }
    return AttacksForecast(
        _mean_chance({kind: _Means(*means[:, 0]) for kind, means in kinds.items()}, link, cases=1),
        _mean_chance({kind: _Means(*means[:, 1]) for kind, means in kinds.items()}, link, cases=0),
    )


def _mean_chance(kinds: dict[bool, _Means], link: record.Link, cases: int) -> FateChance:
    """Return the mean of `fate_chance` over attacks, by whether a great power attacks.

    cases: 1 where the means have the shift of the tested cases, else 0. The errors are those of
    link, gates and shifts, which all attacks, or all of one kind, have in common.
    """
    alone, with_it, added = np.zeros(3), np.zeros(3), np.zeros(3)
    variance = added_variance = 0.0
    for kind, means in kinds.items():
        gate, shift_error = record.GATES[kind], cases * record.SHIFTS[kind].error
        gain = gate.chance * (means.helped - means.alone)
        parts = means.alone + gain
        opened = ((1 - gate.chance) * float(gain[0]) * gate.error) ** 2
        variance += opened + (float(parts[1]) * shift_error) ** 2
        added_variance += opened + (float(gain[1]) * shift_error) ** 2
        alone, with_it, added = alone + means.alone, with_it + parts, added + gain
    chance, more = float(with_it[0]), float(added[0])
    return FateChance(
        not_beaten=kept_off(chance),
        interval=interval(chance, math.sqrt(variance + _of_link(with_it, link))),
        alone=kept_off(float(alone[0])),
        added=max(more, 0.0),
        added_interval=positive_interval(more, math.sqrt(added_variance + _of_link(added, link))),
    )


def _of_link(parts: Floats, link: record.Link) -> float:
    """Return the variance that the link's errors give to a mean with these slopes (3,)."""
    _, alpha, gamma = parts.tolist()
    variance = (
        (alpha * link.alpha_error) ** 2
        + 2 * alpha * gamma * link.covariance
        + (gamma * link.gamma_error) ** 2
    )
    return max(float(variance), 0.0)


def _means(
    model: TreatyModel,
    weight: Floats,
    link: record.Link,
    shift: record.Shift,
    tell: Callable[[], object],
) -> Floats:
    """Return (2, 2, 3): alone and helped; with the shift and without; as in `_Means`.

    weight (n, n), aggressor by victim: of the attacks that are meant; tell: called for each victim.
    """
    sums = np.zeros((2, 2, 3))
    for regime, mine in by_regime(model, weight > 0):
        for victim, aggressors, strength in _strengths(model, regime, mine):
            tell()
            weights, opposed = weight[aggressors, victim], model.at[aggressors, victim]
            own = np.full((1, len(aggressors)), model.own[victim])
            for place, drawn in enumerate((own, strength)):
                log = log_odds(drawn, opposed)
                against = np.exp(-(link.alpha + link.gamma * log))
                for column, size in enumerate((shift.size, 0.0)):
                    q = 1 / (1 + against * math.exp(-size))
                    slope = q * (1 - q)
                    for nth, part in enumerate((q, slope, slope * log)):
                        sums[place, column, nth] += (part @ weights).mean()
    return sums


def _strengths(
    model: TreatyModel, regime: Regime, which: Bools
) -> Iterator[tuple[int, np.ndarray, Floats]]:
    """Yield each victim of the attacks `which` (n, n), its aggressors, and what is drawn.

    That is (draws, aggressors): the victim's strength with that of the parties that come.
    """
    settings = model.treaty.settings
    able = np.isfinite(model.thresholds(Instrument.FORCE, regime))
    sent = np.where(able, model.sent_in(regime), 0.0)
    features = weighted_features(
        model.world, Instrument.FORCE, settings.readiness, model.this_treaty
    )
    h = np.asarray(settings.readiness.h)[model.rungs_in(Instrument.FORCE, regime)]
    chances = chances_to_come(h, features)
    errors = _errors(len(model.world), settings.uncertainty.common)
    for victim in np.flatnonzero(which.any(axis=0)).tolist():
        aggressors = np.flatnonzero(which[:, victim])
        senders = np.flatnonzero(sent[:, victim])
        comes = errors[:, senders] < _normal_quantiles(chances[senders, victim])
        brings = np.repeat(sent[senders, victim][:, None], len(aggressors), axis=1)
        brings[senders[:, None] == aggressors] = 0.0
        if settings.readiness.pacts_bar:
            brings[model.barred(victim)[np.ix_(senders, aggressors)]] = 0.0
        yield victim, aggressors, model.own[victim] + comes @ brings


def _normal_quantiles(chances: Floats) -> Floats:
    # Imported here: `covenant --help` must not wait.
    from scipy.special import ndtri

    quantiles: Floats = ndtri(chances)
    return quantiles


@lru_cache(2)
def _errors(states: int, common: float) -> Floats:
    """Return (draws, states): standard normal errors, correlated between states by `common`."""
    rng = np.random.default_rng(SEED)
    shared = _normal_quantiles((np.arange(DRAWS) + 0.5) / DRAWS)
    own = rng.standard_normal((DRAWS, states))
    errors: Floats = math.sqrt(common) * shared[:, None] + math.sqrt(1 - common) * own
    return errors
