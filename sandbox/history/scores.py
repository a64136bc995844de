"""Scores of forecasts: how near chances came to what happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.model.arrays import Bools, Floats

#: Samples of the cases from which the intervals come, and the seed that repeats them.
SAMPLES, SEED = 2_000, 1935

#: A forecast above this is one that the user would rely on.
SURE = 0.9


@dataclass(frozen=True)
class FateScore:
    """How right chances are that victims are not beaten.

    brier: mean squared error (Brier 1950), 0 at best; auc: the chance that of a victim not beaten
    and one beaten the former had the higher (Hanley and McNeil 1982), None where all ended
    alike; intervals of 95% from samples of the cases (Efron 1979). sure: forecasts
    above `SURE`; sure_right: those of them that came true.
    """

    brier: float
    brier_interval: tuple[float, float]
    auc: float | None
    auc_interval: tuple[float, float] | None
    sure: int
    sure_right: int

    def to_dict(self) -> dict[str, Any]:
        return {
            "brier": self.brier,
            "brier_interval": list(self.brier_interval),
            "auc": self.auc,
            "auc_interval": None if self.auc_interval is None else list(self.auc_interval),
            "above_0.9": self.sure,
            "above_0.9_right": self.sure_right,
        }


@dataclass(frozen=True)
class DeedScore:
    """The mean ranked probability score (Epstein 1969), the sum over the steps; 0 at best."""

    rps: float
    rps_interval: tuple[float, float]

    def to_dict(self) -> dict[str, Any]:
        return {"rps": self.rps, "rps_interval": list(self.rps_interval)}


def fate_score(
    chances: Sequence[float], kept: Sequence[bool], *, ranks: bool = True
) -> FateScore | None:
    """Score chances by what happened; None where there is nothing to score.

    ranks: do they tell one case from another?
    """
    forecast, happened = np.array(chances), np.array(kept, dtype=bool)
    if not len(forecast):
        return None
    errors = (forecast - happened) ** 2
    sure = forecast > SURE
    return FateScore(
        brier=float(errors.mean()),
        brier_interval=_interval(len(errors), lambda picks: float(errors[picks].mean())),
        auc=auc(forecast, happened) if ranks else None,
        auc_interval=_maybe(len(errors), lambda picks: auc(forecast[picks], happened[picks]))
        if ranks
        else None,
        sure=int(sure.sum()),
        sure_right=int((sure & happened).sum()),
    )


def deed_score(chances: Sequence[Sequence[float]], deeds: Sequence[int]) -> DeedScore:
    """Score chances of ordered outcomes by those that happened, each by its place."""
    below = np.cumsum(np.array(chances), axis=1)[:, :-1]
    happened = np.array(deeds)[:, None] <= np.arange(below.shape[1])[None, :]
    errors = ((below - happened) ** 2).sum(axis=1)
    interval = _interval(len(errors), lambda picks: float(errors[picks].mean()))
    return DeedScore(float(errors.mean()), interval)


def auc(chances: Floats, happened: Bools) -> float | None:
    """Return the area under the ROC curve, ties counting half; None where all are alike."""
    yes, no = chances[happened], chances[~happened]
    if not len(yes) or not len(no):
        return None
    above = (yes[:, None] > no[None, :]).mean() + (yes[:, None] == no[None, :]).mean() / 2
    return float(above)


def _interval(count: int, score: Callable[[Any], float]) -> tuple[float, float]:
    found = _maybe(count, score)
    assert found is not None
    return found


def _maybe(count: int, score: Callable[[Any], float | None]) -> tuple[float, float] | None:
    """Return the interval of 95% of a score over samples; None where no sample has one."""
    picks = np.random.default_rng(SEED).integers(count, size=(SAMPLES, count))
    found = [value for pick in picks if (value := score(pick)) is not None]
    if not found:
        return None
    low, high = np.quantile(found, [0.025, 0.975]).tolist()
    return low, high
