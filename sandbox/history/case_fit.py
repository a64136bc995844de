"""What the forecast takes from the cases: shifts of the link, and the model of deeds.

Each figure is the likeliest given the cases and a normal prior around zero, wide for a shift and
narrow for a weight of the model of deeds (a ridge: Hoerl and Kennard 1970), for some twenty
cases say little of any one thing. `left_out` scores a case by what the others say.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sandbox.history.cases import Fate
from sandbox.history.replay import AnsweredCase
from sandbox.model.arrays import Floats
from sandbox.response import forecast_settings as record
from sandbox.response.coming import coming
from sandbox.response.forecast import (
    Attack,
    Deed,
    deed_features,
    fate_chance,
    log_odds,
    response,
)
from sandbox.response.forecast_settings import DeedModel, Shift
from sandbox.treaty.settings import Settings

#: Values of a shift that are tried.
_SHIFTS = np.linspace(-4.0, 4.0, 801)

#: Bins of what comes, by the log of the odds: the forecast itself takes every sum.
_BINS = 100

#: The standard deviation that the cuts are presumed to have around even shares: next to none.
_CUTS_PRIOR = 10.0


@dataclass(frozen=True)
class CaseFit:
    """What cases say: shifts, by whether a great power is an aggressor, and the model of deeds."""

    shifts: dict[bool, Shift]
    deeds: DeedModel

    def fate(self, answered: AnsweredCase) -> float:
        """Return the chance that a case's victim is not beaten, by this fit."""
        attack, settings = answered.attack, answered.settings
        comes = coming(attack.own, attack.sent, attack.chances, settings.uncertainty.common)
        link, gate = _record_of(attack, settings)
        return fate_chance(attack, comes, link, gate, self.shifts[attack.by_great_power]).not_beaten

    def deed(self, answered: AnsweredCase) -> list[float]:
        """Return the chances of what is done in a case, the least first, by this fit."""
        _, gate = _record_of(answered.attack, answered.settings)
        return list(
            response(answered.attack, gate, answered.settings.readiness.h, self.deeds).values()
        )


def fit_cases(cases: Sequence[AnsweredCase]) -> CaseFit:
    """Fit the forecast's figures to cases; a fate in between says nothing of the shifts."""
    return _fit(cases, [_fates(answered) for answered in cases])


def left_out(cases: Sequence[AnsweredCase]) -> list[CaseFit]:
    """Return, for each case, the fit to all others."""
    fates = [_fates(answered) for answered in cases]
    return [
        _fit([*cases[:out], *cases[out + 1 :]], [*fates[:out], *fates[out + 1 :]])
        for out in range(len(cases))
    ]


def _fit(cases: Sequence[AnsweredCase], fates: Sequence[Floats]) -> CaseFit:
    shifts = {}
    for great in (True, False):
        of_kind = [
            (chances, answered.case.fate is Fate.KEPT)
            for answered, chances in zip(cases, fates, strict=True)
            if answered.attack.by_great_power is great and answered.case.fate is not Fate.PARTLY
        ]
        shifts[great] = _shift(of_kind)
    return CaseFit(shifts, _deeds(cases))


def _record_of(attack: Attack, settings: Settings) -> tuple[record.Link, record.Gate]:
    link = record.link_of(settings.index, settings.weights)
    return link, record.GATES[attack.by_great_power]


def _shift(cases: Sequence[tuple[Floats, bool]]) -> Shift:
    """Return the shift that cases of one kind show: the chances of each, and was it kept?"""
    likelihood = -(_SHIFTS**2) / (2 * record.SHIFT_PRIOR**2)
    for chances, kept in cases:
        likelihood = likelihood + np.log(chances if kept else 1 - chances)
    best = min(max(int(likelihood.argmax()), 1), len(_SHIFTS) - 2)
    step = float(_SHIFTS[1] - _SHIFTS[0])
    bend = float(likelihood[best - 1] - 2 * likelihood[best] + likelihood[best + 1]) / step**2
    return Shift(
        size=float(_SHIFTS[best]),
        error=1 / math.sqrt(-bend),
        kept=sum(kept for _, kept in cases),
        cases=len(cases),
    )


def _fates(answered: AnsweredCase) -> Floats:
    """Return the chance that a victim is not beaten at each of the shifts tried."""
    attack, settings = answered.attack, answered.settings
    link, gate = _record_of(attack, settings)
    comes = coming(attack.own, attack.sent, attack.chances, settings.uncertainty.common)
    log, share = _binned(log_odds(attack.own + comes.sums, attack.opposed), comes.chances)
    alone = log_odds(np.array([attack.own]), attack.opposed)
    g = gate.chance
    return (1 - g) * _linked(link, alone)[:, 0] + g * (_linked(link, log) @ share)


def _linked(link: record.Link, log: Floats) -> Floats:
    """Return q for each shift (row) and log of odds (column)."""
    q: Floats = 1 / (1 + np.exp(-(link.alpha + link.gamma * log[None, :] + _SHIFTS[:, None])))
    return q


def _binned(log: Floats, chances: Floats) -> tuple[Floats, Floats]:
    """Return the logs of odds that come in few bins, each by its mean, and their chances."""
    edges = np.linspace(log.min(), log.max() + 1e-9, _BINS + 1)
    place = np.clip(np.searchsorted(edges, log, side="right") - 1, 0, _BINS - 1)
    shares = np.bincount(place, chances, _BINS)
    means = np.bincount(place, chances * log, _BINS)
    held = shares > 0
    return (means[held] / shares[held]).astype(np.float64), shares[held].astype(np.float64)


def _deeds(cases: Sequence[AnsweredCase]) -> DeedModel:
    # Imported here: it takes a moment, and few commands need it.
    from scipy.optimize import minimize

    deeds = np.array([list(Deed).index(answered.case.deed) for answered in cases])
    features = np.array(
        [
            deed_features(
                answered.attack,
                _record_of(answered.attack, answered.settings)[1],
                answered.settings.readiness.h,
            )
            for answered in cases
        ]
    ).reshape(len(cases), 3)
    beyond = np.array(
        [0.0 if answered.attack.covered else record.NOT_COVERED for answered in cases]
    )

    def worse(values: Floats) -> float:
        # The cuts stay in order: the first, and the logs of the steps between them.
        cuts = np.cumsum(np.r_[values[0], np.exp(values[1:3])])
        eta = features @ values[3:] - beyond
        at_most = 1 / (1 + np.exp(eta[:, None] - cuts[None, :]))
        chances = np.diff(at_most, axis=1, prepend=0.0, append=1.0)
        likelihood = np.log(chances[np.arange(len(deeds)), deeds] + 1e-12).sum()
        prior = (values[3:] ** 2).sum() / record.DEED_PRIOR**2
        prior += (values[:3] ** 2).sum() / _CUTS_PRIOR**2
        return float(prior / 2 - likelihood)

    found = minimize(worse, np.array([-1.0, 0.5, 0.0, 0.0, 0.0, 0.0]), method="BFGS").x
    first, second, third = np.cumsum(np.r_[found[0], np.exp(found[1:3])]).tolist()
    return DeedModel((first, second, third), *found[3:].tolist())
