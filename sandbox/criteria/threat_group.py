"""Threats by coalition and victim, and which of them fairly test a treaty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.model.arrays import Bools, Floats, Ints


@dataclass(frozen=True, eq=False)
class ThreatGroup:
    """Threats by coalition (row) and victim (column), and which of them fairly test a treaty.

    A threat is tested if the treaty covers it, the victim alone would not hold it, and all other
    states together could. Otherwise a treaty would be credited with what victims do alone, or
    blamed for geography.

    coalitions (c, n): who is in each; tested (c, n): is the threat tested; held (c, n): which
    tested threats are held with every pledge kept; kept (c, n): the margin `S(J) - kappa T` with
    every pledge kept, minus infinity where it is not covered; weight (c, n): how likely it is, a
    share of all attacks by one state; a coalition weighs the sum of its members.
    """

    coalitions: Bools
    tested: Bools
    held: Bools
    kept: Floats
    weight: Floats

    def share(self, which: Bools, among: Bools) -> float | None:
        """Return the share, by weight, of threats `among` (c, n) that are `which` (c, n).

        Exactly 1 if all are; None where there are none.
        """
        inside = float(self.weight[among & which].sum())
        outside = float(self.weight[among & ~which].sum())
        return inside / (inside + outside) if inside + outside > 0 else None

    def likeliest(self, which: Bools) -> tuple[int, int]:
        """Return the (row, victim) of the likeliest threat among `which`, which are some."""
        return _place(np.where(which, self.weight, -np.inf), np.argmax)

    def narrowest(self, which: Bools) -> tuple[int, int]:
        """Return the (row, victim) among `which` where kept pledges leave least to spare."""
        return _place(np.where(which, self.kept, np.inf), np.argmin)

    def pairs(self, which: Bools) -> tuple[Ints, Ints]:
        """Return the (coalition, victim) pairs of `which`, by victim then coalition."""
        victims, coalitions = np.nonzero(which.T)
        return coalitions, victims


def _place(figures: Floats, best: Callable[[Floats], Any]) -> tuple[int, int]:
    row, column = np.unravel_index(int(best(figures)), figures.shape)
    return int(row), int(column)
