"""Great-circle distance, and what strength is left at the end of it."""

from __future__ import annotations

import math
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

EARTH_RADIUS_MILES = 3958.7613

#: Miles at which Boulding's loss of strength leaves nothing.
BOULDING_MILES = 12_500.0


class DistanceMode(StrEnum):
    """How strength falls with distance."""

    NONE = "none"
    BOULDING = "Boulding"
    BUENO_DE_MESQUITA = "Bueno de Mesquita"


def great_circle_miles(
    latitude: NDArray[np.float64], longitude: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the matrix of great-circle distances in statute miles.

    Inputs are degrees, shape (n,); the result has shape (n, n). Haversine
    formula on a sphere of mean Earth radius.
    """
    lat, lon = np.radians(latitude), np.radians(longitude)
    half = (
        np.sin((lat[:, None] - lat) / 2) ** 2
        + np.cos(lat[:, None]) * np.cos(lat) * np.sin((lon[:, None] - lon) / 2) ** 2
    )
    miles: NDArray[np.float64] = 2 * EARTH_RADIUS_MILES * np.arcsin(np.sqrt(np.clip(half, 0, 1)))
    return miles


def miles_a_day(year: int) -> float:
    """Return how far forces travelled in a day (Bueno de Mesquita 1981)."""
    if year <= 1918:
        return 250.0
    return 375.0 if year <= 1945 else 500.0


def strength_at(
    strength: NDArray[np.float64], miles: NDArray[np.float64], mode: DistanceMode, year: int
) -> NDArray[np.float64]:
    """Return `p[i, v]`, the strength that state i can bring to bear at v.

    `strength` has shape (n,) and sums to 1; `miles` has shape (n, n), with 0
    between neighbours by land. Boulding (1962): `max(0, c (1 - d / 12500))`.
    Bueno de Mesquita (1981): `c ** log10(d / m + 10 - e)`, m miles a day.
    """
    c = strength[:, None]
    if mode is DistanceMode.NONE:
        return np.broadcast_to(c, miles.shape).copy()
    if mode is DistanceMode.BOULDING:
        return np.maximum(0.0, c * (1 - miles / BOULDING_MILES))
    exponent = np.log10(miles / miles_a_day(year) + 10 - math.e)
    power: NDArray[np.float64] = c**exponent
    return power
