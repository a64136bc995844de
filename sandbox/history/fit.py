"""The weights of readiness fitted to imported wars, by logistic regression.

`logit P(joined) = a0 + sum of weights times features + b ln(odds)`, which is how a party
of readiness a acts at given odds in the model (guide, The model: Who responds). Standard errors are
clustered by war (Liang and Zeger 1986). The correlation of decisions within a war is estimated
after the weights, given their marginal chances (Joe 2005), by the Gaussian copula that
`sandbox.response.coming` uses.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.history.joining import FEATURES, Joining
from sandbox.history.scores import auc
from sandbox.library.records import Source
from sandbox.model.arrays import Floats
from sandbox.progress import Progress
from sandbox.response.forecast_settings import WIDTH
from sandbox.sentences import refuse
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import Readiness, Uncertainty

#: Half of the 95% point of chi squared with one degree of freedom.
_PROFILE = 1.920729

#: Values of the correlation that are tried, and of the shock over which each is integrated.
_CORRELATIONS = np.arange(0.0, 0.951, 0.01)
_SHOCKS = np.linspace(-6.0, 6.0, 61)

#: The constant of the regression, among the weights.
CONSTANT = "constant"


@dataclass(frozen=True)
class FittedWeight:
    """A fitted weight beside the shipped one; error: standard error; p: two-sided."""

    name: str
    shipped: float
    fitted: float
    error: float
    p: float

    @property
    def low(self) -> float:
        return self.fitted - WIDTH * self.error

    @property
    def high(self) -> float:
        return self.fitted + WIDTH * self.error

    @property
    def clear(self) -> bool:
        """Does the interval of 95% leave out 0?"""
        return self.low > 0 or self.high < 0

    @property
    def contradicts(self) -> bool:
        """Does the interval leave out the shipped weight?"""
        return not self.low <= self.shipped <= self.high

    def to_dict(self) -> dict[str, Any]:
        return {
            "weight": self.name,
            "shipped": self.shipped,
            "fitted": self.fitted,
            "standard_error": self.error,
            "p": self.p,
            "interval": [self.low, self.high],
        }


@dataclass(frozen=True)
class Scores:
    """Forecasts of who joins: mean log loss (nats) and area under the ROC curve.

    auc: None for a forecast that tells no state from another.
    """

    log_loss: float
    auc: float | None

    def to_dict(self) -> dict[str, Any]:
        return {"log_loss": self.log_loss, "auc": self.auc}


@dataclass(frozen=True)
class Common:
    """The likeliest correlation of the decisions within a war, with its interval of 95%."""

    shipped: float
    fitted: float
    low: float
    high: float

    def to_dict(self) -> dict[str, Any]:
        return {"shipped": self.shipped, "fitted": self.fitted, "interval": [self.low, self.high]}


@dataclass(frozen=True)
class Fit:
    """What the regression says.

    scores: of forecasts by name; the fitted ones are of wars left out of the fit, one at a
    time. base_rate: the share of states without a pact that joined; with_pact: of those with one.
    """

    weights: tuple[FittedWeight, ...]
    common: Common
    scores: Mapping[str, Scores]
    wars: int
    left_out: int
    observations: int
    joined: int
    base_rate: float
    with_pact: float
    sources: tuple[Source, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "weights": [weight.to_dict() for weight in self.weights],
            "common": self.common.to_dict(),
            "scores": {name: score.to_dict() for name, score in self.scores.items()},
            "wars": self.wars,
            "wars_left_out": self.left_out,
            "observations": self.observations,
            "joined": self.joined,
            "joined_without_pact": self.base_rate,
            "joined_with_pact": self.with_pact,
            "sources": [source.to_dict() for source in self.sources],
        }


def fit(data: Joining, progress: Progress | None = None) -> Fit:
    """Fit the weights to who joined; raises Refusal where the wars cannot tell them apart.

    `progress` is told how many of how many wars have been left out in turn.
    """
    columns = np.column_stack([np.ones(len(data.joined)), data.features])
    joined = data.joined.astype(np.float64)
    result = _regression(columns, joined, data.war)
    pledged = data.features[:, FEATURES.index("pact")] > 0
    return Fit(
        weights=tuple(
            FittedWeight(name, _shipped()[name], *map(float, row))
            for name, *row in zip(
                (CONSTANT, *FEATURES), result.params, result.bse, result.pvalues, strict=True
            )
        ),
        common=_common(_chances(columns, result.params), data),
        scores=_scores(data, columns, progress),
        wars=len(data.wars),
        left_out=data.left_out,
        observations=len(joined),
        joined=int(joined.sum()),
        base_rate=float(joined[~pledged].mean()),
        with_pact=float(joined[pledged].mean()) if pledged.any() else math.nan,
        sources=data.sources,
    )


def _shipped() -> dict[str, float]:
    """Return the shipped weights; the constant is that of a state without obligations."""
    weights = Readiness()
    h = weights.h[Rung.NONE]
    return {
        CONSTANT: math.log(h / (1 - h)),
        "pact": weights.pact,
        "border": weights.border,
        "great_power": weights.great_power,
        "distance": weights.distance,
        "odds": weights.spread,
    }


def _regression(columns: Floats, joined: Floats, war: Any) -> Any:
    """Return the logistic regression of statsmodels, clustered by war."""
    # Imported here: it takes a second, and no other command needs it.
    from statsmodels.discrete.discrete_model import Logit
    from statsmodels.tools.sm_exceptions import (
        ConvergenceWarning,
        PerfectSeparationError,
        PerfectSeparationWarning,
    )

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", ConvergenceWarning)
            warnings.simplefilter("error", PerfectSeparationWarning)
            return Logit(joined, columns).fit(disp=0, cov_type="cluster", cov_kwds={"groups": war})
    except (
        np.linalg.LinAlgError,
        PerfectSeparationError,
        PerfectSeparationWarning,
        ConvergenceWarning,
    ):
        raise refuse(
            "The wars imported are too few or too alike to tell the weights apart."
        ) from None


def _chances(columns: Floats, weights: Floats) -> Floats:
    chances: Floats = 1 / (1 + np.exp(-(columns @ weights)))
    return chances


def _scores(data: Joining, columns: Floats, progress: Progress | None) -> dict[str, Scores]:
    joined = data.joined.astype(np.float64)
    forecast, share = np.empty(len(joined)), np.empty(len(joined))
    for number, war in enumerate(data.wars):
        if progress:
            progress(number, len(data.wars))
        out = data.war == war.number
        weights = _regression(columns[~out], joined[~out], data.war[~out]).params
        forecast[out] = _chances(columns[out], weights)
        share[out] = joined[~out].mean()
    shipped = np.array(list(_shipped().values()))
    return {
        "fitted, each war left out in turn": _score(forecast, joined),
        "shipped weights": _score(_chances(columns, shipped), joined),
        "share of the other wars": Scores(_log_loss(share, joined), None),
    }


def _score(chances: Floats, joined: Floats) -> Scores:
    return Scores(_log_loss(chances, joined), auc(chances, joined > 0))


def _log_loss(chances: Floats, joined: Floats) -> float:
    return -float(np.where(joined > 0, np.log(chances), np.log1p(-chances)).mean())


def _common(chances: Floats, data: Joining) -> Common:
    """Return the correlation that makes the wars likeliest, given the chance of each decision."""
    from scipy.special import log_ndtr, ndtri

    wanted = ndtri(chances)[:, None]
    sign = np.where(data.joined, 1.0, -1.0)[:, None]
    starts = np.flatnonzero(np.r_[True, np.diff(data.war) != 0])
    weight = -(_SHOCKS**2) / 2
    weight = weight - np.log(np.exp(weight).sum())
    likelihood = []
    for rho in _CORRELATIONS.tolist():
        z = (wanted + math.sqrt(rho) * _SHOCKS) / math.sqrt(1 - rho)
        of_wars = np.add.reduceat(log_ndtr(sign * z), starts, axis=0) + weight
        likelihood.append(float(np.logaddexp.reduce(of_wars, axis=1).sum()))
    found = np.array(likelihood)
    inside = _CORRELATIONS[found >= found.max() - _PROFILE]
    return Common(
        shipped=Uncertainty().common,
        fitted=float(_CORRELATIONS[found.argmax()]),
        low=float(inside.min()),
        high=float(inside.max()),
    )
