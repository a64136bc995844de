"""A mixed-integer program of binary columns, solved by HiGHS through `scipy.optimize.milp`.

Costs are whole numbers, so that a solution within less than 1 of the bound is the cheapest.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from sandbox.analysis.advice.search.clock import Clock
from sandbox.analysis.advice.search.cuts import Row
from sandbox.model.arrays import Bools, Floats, Ints

#: How close to the bound a solution has to be: less than 1, as costs are whole numbers.
_GAP = 0.9

#: Seconds between two chances to interrupt a solver at work.
_POLL = 0.05

#: Seconds that the solver gets at first; again and twice as many where they are not enough. What
#: is interrupted goes on in the background for no longer.
_FIRST_LIMIT = 3.0

#: Errors of rounding in a bound.
_ROUNDING = 1e-4

#: What a row without columns may ask for: what the solver takes for nothing.
_NOTHING = 1e-6


@dataclass(frozen=True, eq=False)
class Solution:
    """What an integer program comes to.

    chosen (columns,): the columns at 1; None where no solution is known. cost: theirs. bound:
    proven that no solution is cheaper; infinite where there is none.
    """

    chosen: Bools | None
    cost: int
    bound: float

    @property
    def infeasible(self) -> bool:
        return self.chosen is None and self.bound == math.inf


class IntegerProgram:
    """The cheapest columns that fulfil some rows, without what its solution does not need.

    cost (columns,); groups: of the columns of each, one is 1. Of a group only those columns are
    asked about that no other is as cheap as and does as much in every row: in any solution that
    other could stand in its place. Most states are left with one column, which is no question.
    """

    def __init__(self, cost: Floats, rows: Sequence[Row], groups: Sequence[Ints]) -> None:
        self.cost = cost
        matrix = np.zeros((len(rows), len(cost)))
        for nth, row in enumerate(rows):
            np.add.at(matrix[nth], row.columns, row.coefficients)
        kept = _undominated(cost, matrix, groups)
        self._open = [group for group in kept if len(group) > 1]
        self._settled = np.zeros(len(cost), dtype=bool)
        self._settled[[int(group[0]) for group in kept if len(group) == 1]] = True
        grouped = np.zeros(len(cost), dtype=bool)
        for group in groups:
            grouped[group] = True
        self._free = np.flatnonzero(~grouped)
        self._columns = np.sort(np.concatenate([self._free, *self._open]))
        least = np.array([row.least for row in rows]) - matrix[:, self._settled].sum(axis=1)
        left = matrix[:, self._columns]
        # Without the rows that nothing left to choose can break.
        asked = np.minimum(left, 0.0).sum(axis=1) < least
        self._rows, self._least = left[asked], least[asked]

    def solved(self, clock: Clock, gap: float) -> Solution:
        """Return the cheapest solution; gap: how far above the bound it may be, as a share."""
        settled = self._settled
        paid = round(float(self.cost[settled].sum()))
        if not len(self._columns):
            if (self._least > _NOTHING).any():
                return Solution(None, 0, math.inf)
            return Solution(settled, paid, paid)
        result = self._result(clock, gap)
        if result is None:
            return Solution(None, 0, 0.0)
        if result.status == 2:
            return Solution(None, 0, math.inf)
        bound = 0.0 if result.mip_dual_bound is None else float(result.mip_dual_bound)
        bound = paid + (math.ceil(bound - _ROUNDING) if math.isfinite(bound) else 0.0)
        if result.x is None:
            return Solution(None, 0, bound)
        chosen = settled.copy()
        chosen[self._columns] = result.x > 0.5
        return Solution(chosen, round(float(self.cost[chosen].sum())), bound)

    def _result(self, clock: Clock, gap: float) -> Any:
        """Return what the solver returns, None once the clock says that it is enough."""
        # Imported here: it takes a tenth of a second, and only advice needs it.
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import csr_array

        one_each = np.zeros((len(self._open), len(self._columns)))
        for nth, group in enumerate(self._open):
            one_each[nth, np.searchsorted(self._columns, group)] = 1.0
        ones = np.ones(len(self._open))
        constraints = LinearConstraint(
            csr_array(np.vstack([one_each, self._rows])),
            lb=np.concatenate([ones, self._least]),
            ub=np.concatenate([ones, np.full(len(self._least), np.inf)]),
        )
        cost = self.cost[self._columns]
        dearest = sum(float(self.cost[group].max()) for group in self._open)
        highest = float(self.cost[self._free].sum()) + dearest

        def solve(limit: float) -> Any:
            return milp(
                cost,
                integrality=np.ones(len(cost)),
                bounds=Bounds(0, 1),
                constraints=constraints,
                options={
                    "time_limit": limit,
                    "mip_rel_gap": max(gap, _GAP / max(1.0, highest)),
                },
            )

        limit = _FIRST_LIMIT
        while True:
            result = _interruptible(partial(solve, max(0.01, min(limit, clock.left))), clock)
            if result is None or result.status != 1 or clock.left <= limit:
                return result
            limit *= 2


def _undominated(cost: Floats, matrix: Floats, groups: Sequence[Ints]) -> list[Ints]:
    """Return the columns of each group that no other beats, as cheap and as good in every row."""
    widest = max(map(len, groups), default=0)
    columns = np.full((len(groups), widest), -1)
    for nth, group in enumerate(groups):
        columns[nth, : len(group)] = group[np.argsort(cost[group], kind="stable")]
    kept = columns >= 0
    # (groups, widest, rows)
    does = matrix.T[columns]
    for later in range(1, widest):
        for cheaper in range(later):
            beaten = kept[:, later] & (does[:, cheaper] >= does[:, later]).all(axis=1)
            kept[:, later] &= ~beaten
    return [columns[nth, kept[nth]] for nth in range(len(groups))]


def _interruptible(solve: Callable[[], Any], clock: Clock) -> Any:
    """Return what a solver returns, None once the clock says that it is enough.

    Meanwhile whatever the clock's interrupt raises ends the wait.

    Nothing stops HiGHS but its own time limit. If the wait ends, its thread is left to that; the
    end of the process waits for it, since HiGHS does not bear to be cut off.
    """
    done: list[Any] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            done.append(solve())
        except BaseException as error:  # handed to the caller below
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        thread.join(_POLL)
        clock.interrupt()
        if clock.enough():
            return None
    if errors:
        raise errors[0]
    return done[0]
