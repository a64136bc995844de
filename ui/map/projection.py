"""The map's projection: Equal Earth, which preserves the proportions of areas.

Source: Šavrič, Patterson and Jenny 2018, International Journal of Geographical
Information Science 33 (3), formulas 1 to 3. The middle meridian is 11 degrees
east, so that the cut at the map's edges runs through the Bering Strait and
divides no state but a few islands.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

MIDDLE = 11.0

#: Units of the page for one radian along the equator: half the map's width is about 2700.
_SCALE = 1000.0
_A = (1.340264, -0.081106, 0.000893, 0.003796)
_M = math.sqrt(3) / 2


def project(longitude: Floats, latitude: Floats) -> tuple[Floats, Floats]:
    """Return x to the right and y down, on a page with its middle at 0, 0.

    longitude: degrees east, within 180 of the middle meridian; latitude: degrees
    north. Any shape; both results have it too.
    """
    theta = np.arcsin(_M * np.sin(np.radians(latitude)))
    a1, a2, a3, a4 = _A
    squared = theta * theta
    sixth = squared**3
    slope = a1 + 3 * a2 * squared + sixth * (7 * a3 + 9 * a4 * squared)
    x = np.radians(longitude - MIDDLE) * np.cos(theta) / (_M * slope)
    y = theta * (a1 + a2 * squared + sixth * (a3 + a4 * squared))
    return _SCALE * x, -_SCALE * y


def place(longitude: float, latitude: float) -> tuple[float, float]:
    """Return the position on the map of one point of the globe."""
    east = MIDDLE + (longitude - MIDDLE + 180.0) % 360.0 - 180.0
    x, y = project(np.array([east]), np.array([latitude]))
    return float(x[0]), float(y[0])
