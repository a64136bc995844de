"""Strength indices: what share of the world's strength each state holds.

The six indicators are those of the Correlates of War National Material
Capabilities: military expenditure, military personnel, iron and steel, energy,
population and urban population.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Set
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from sandbox.sentences import refuse
from sandbox.world.states import State

INDICATORS = ("milex", "milper", "irst", "pec", "tpop", "upop")


class StrengthIndex(StrEnum):
    """Which indicators count towards strength."""

    CINC = "CINC"
    MILITARY = "military"
    WAR_POTENTIAL = "war potential"
    OWN = "own weights"


WEIGHTS: dict[StrengthIndex, tuple[float, ...]] = {
    StrengthIndex.CINC: (1.0, 1.0, 1.0, 1.0, 1.0, 1.0),
    StrengthIndex.MILITARY: (1.0, 1.0, 0.0, 0.0, 0.0, 0.0),
    StrengthIndex.WAR_POTENTIAL: (1.0, 1.0, 1.0, 1.0, 0.0, 0.0),
}


def shares(indicators: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return each state's share of the world total of known values.

    `indicators` has shape (states, indicators) with NaN where a figure is
    missing; missing stays missing. An indicator whose known total is zero says
    nothing about anyone and is missing throughout.
    """
    totals = np.nansum(indicators, axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(totals > 0, indicators / totals, np.nan)


def weighted_mean_of_known(
    values: NDArray[np.float64], weights: tuple[float, ...]
) -> NDArray[np.float64]:
    """Return each row's weighted mean over the columns that are not NaN.

    A row without any known value of positive weight is NaN.
    """
    weight = np.where(np.isnan(values), 0.0, np.asarray(weights, dtype=float))
    total = weight.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean: NDArray[np.float64] = np.nansum(values * weight, axis=1) / total
    return mean


def strength_index(
    indicators: NDArray[np.float64], weights: tuple[float, ...] = WEIGHTS[StrengthIndex.CINC]
) -> NDArray[np.float64]:
    """Return the index of each state: the mean of its known shares.

    With equal weights this is the Composite Index of National Capability
    (Singer, Bremer and Stuckey 1972). Shape (states,); sums to 1.00-1.08 over a
    year, because a state's mean runs over the indicators it has. NaN for a
    state without a known indicator of positive weight.
    """
    return weighted_mean_of_known(shares(indicators), weights)


def checked_weights(weights: tuple[float, ...]) -> tuple[float, ...]:
    """Return the weights, or refuse them: one for each indicator, none negative."""
    if len(weights) != len(INDICATORS) or not all(0 <= w < math.inf for w in weights):
        raise refuse(
            "Own weights are one number of at least 0 for each of {indicators}.",
            indicators=INDICATORS,
        )
    return weights


def normalised(index: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the index scaled to sum to 1; NaN (nothing known) counts as 0.

    Raises Refusal where no state has any strength.
    """
    total = np.nansum(index)
    if not total > 0:
        raise refuse("By these indicators no state has any known strength.")
    known: NDArray[np.float64] = np.nan_to_num(index / total, nan=0.0)
    return known


def held_by(codes: Set[str], states: Iterable[State], shares: Iterable[float]) -> float:
    """Return the share of the world's strength (0 to 1) that states hold together.

    codes: abbreviations. states: any states, with their `shares` in the same order.
    """
    return math.fsum(
        share for state, share in zip(states, shares, strict=True) if state.code in codes
    )
