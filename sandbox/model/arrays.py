"""Types of the arrays that the model is made of, and how to read plain values from them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

#: Two sums closer than this are equal: strengths are shares of the world's, so
#: this is far below any figure's precision and above the error of summation.
TOLERANCE = 1e-12


def codes_at(codes: Sequence[str], flags: Bools) -> tuple[str, ...]:
    """Return the state abbreviations where flags (n,) are set, in the order of `codes` (n,)."""
    return tuple(codes[place] for place in np.flatnonzero(flags).tolist())


def finite_or_none(number: float) -> float | None:
    """Return a number as it is, but None for one that is infinite or not a number."""
    return float(number) if math.isfinite(number) else None
