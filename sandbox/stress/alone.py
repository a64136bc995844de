"""The margin of the victim alone, and its bounds: a search without any response.

No response leaves less, so the strongest coalition that may act together is the
worst of all wherever no one helps against it.
"""

from __future__ import annotations

import numpy as np

from sandbox.stress.balance import Floats, Ints
from sandbox.stress.bounds import Bounds
from sandbox.stress.heaviest import flags, heaviest_choices
from sandbox.stress.problem import Problems


def margins(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (p,): p[v, v] - kappa T of each coalition; `choice` (p, k) joins those fixed."""
    inside = flags(choice, problems.at.shape[1])
    joined = np.where(inside, problems.at[rows], 0.0).sum(axis=1)
    margin: Floats = problems.own[rows] - problems.required * (problems.opposed[rows] + joined)
    return margin


def bounds(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Bounds:
    """Return the margins against the strongest of the pool, which no choice exceeds."""
    weights = np.where(problems.pool[rows], problems.at[rows], -np.inf)
    choice = heaviest_choices(problems.thinned(rows, weights), sizes, largest)
    return Bounds(margins(problems, rows, choice), choice)
