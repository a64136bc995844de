"""Types of the arrays that the model is made of, and when two sums count as equal."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

#: Two sums closer than this are equal: strengths are shares of the world's, so
#: this is far below any figure's precision and above the error of summation.
TOLERANCE = 1e-12
