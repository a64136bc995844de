"""The master problem: the cheapest options that fulfil all rows so far, by HiGHS.

A mixed-integer program of binary columns, solved by `scipy.optimize.milp`. Costs are whole
numbers, so that a solution within less than 1 of the bound is the cheapest.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from sandbox.analysis.advice.choices import Choices
from sandbox.analysis.advice.cuts import Budget, Cut, Row
from sandbox.model.arrays import Bools, Ints

#: How close to the bound a solution has to be: less than 1, as costs are whole numbers.
_GAP = 0.9

#: Seconds between two chances to interrupt a solver at work.
_POLL = 0.05

#: Seconds that the solver gets at first; again and twice as many where they are not enough. What
#: is interrupted goes on in the background for no longer.
_FIRST_LIMIT = 3.0

#: Errors of rounding in a bound.
_ROUNDING = 1e-4


@dataclass(frozen=True, eq=False)
class Clock:
    """When work must end, by `time.monotonic`, and who may interrupt it.

    enough: once it returns True, time is up.
    """

    until: float
    interrupt: Callable[[], None]
    enough: Callable[[], bool]

    def extended(self, seconds: float) -> Clock:
        """Return a clock that goes on for some seconds more."""
        return replace(self, until=self.until + seconds)

    @property
    def left(self) -> float:
        return -math.inf if self.enough() else self.until - time.monotonic()

    @property
    def ended(self) -> bool:
        self.interrupt()
        return self.left <= 0


@dataclass(frozen=True, eq=False)
class Solution:
    """What the master comes to.

    chosen (columns,): the options and other columns at 1; None where none are known. cost: theirs.
    bound: proven that no solution is cheaper; infinite where there is none.
    """

    chosen: Bools | None
    cost: int
    bound: float

    @property
    def infeasible(self) -> bool:
        return self.chosen is None and self.bound == math.inf


class Master:
    """The columns and rows; the first columns are the options of `choices`."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.rows: list[Row] = list(_one_each(choices))
        self.columns = len(choices.options)

    def new_column(self) -> int:
        """Return the number of a new column that costs nothing."""
        self.columns += 1
        return self.columns - 1

    def solve(
        self,
        cuts: Iterable[Cut],
        rows: Sequence[Row],
        clock: Clock,
        most: int | None,
        gap: float = 0.0,
    ) -> Solution:
        """Return the cheapest options that fulfil the cuts and the rows.

        most: dearer ones are of no use; a solution may still be dearer, as a row of costs makes the
        solver slow. gap: how far above the bound their cost may be, as a share of it.
        """
        columns = self.columns

        def new_column() -> int:
            nonlocal columns
            columns += 1
            return columns - 1

        every = [*self.rows, *rows]
        budget = None
        if most is not None:
            budget = Budget(most, self.choices.place, self.choices.cost)
        for cut in cuts:
            every += cut.rows(new_column, budget)
        cost = np.zeros(columns)
        cost[: len(self.choices.options)] = self.choices.cost
        return _solved(cost, every, clock, gap)


def _one_each(choices: Choices) -> Iterable[Row]:
    """Yield the rows by which each state has one option by force, and a party one of sanctions."""
    for place in range(len(choices.draft.world)):
        options = choices.of(place)
        ones = np.ones(len(options))
        yield Row(options, ones, 1.0)
        yield Row(options, -ones, -1.0)
        sanctions = np.flatnonzero((choices.place == place) & ~choices.by_force)
        if len(sanctions):
            members = options[choices.member[options]]
            columns = np.concatenate([sanctions, members])
            signs = np.concatenate([np.ones(len(sanctions)), -np.ones(len(members))])
            yield Row(columns, signs, 0.0)
            yield Row(columns, -signs, 0.0)


def _solved(cost: Any, rows: Sequence[Row], clock: Clock, gap: float) -> Solution:
    # Imported here: it takes a tenth of a second, and only advice needs it.
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array

    lengths = np.array([len(row.columns) for row in rows])
    matrix = csr_array(
        (
            np.concatenate([row.coefficients for row in rows]),
            np.concatenate([row.columns for row in rows]),
            np.concatenate([[0], np.cumsum(lengths)]),
        ),
        shape=(len(rows), len(cost)),
    )
    least = np.array([row.least for row in rows])

    def solve(limit: float) -> Any:
        return milp(
            cost,
            integrality=np.ones(len(cost)),
            bounds=Bounds(0, 1),
            constraints=LinearConstraint(matrix, lb=least),
            options={
                "time_limit": limit,
                "mip_rel_gap": max(gap, _GAP / max(1.0, float(cost.sum()))),
            },
        )

    limit = _FIRST_LIMIT
    while True:
        result = _interruptible(partial(solve, max(0.01, min(limit, clock.left))), clock)
        if result is None:
            return Solution(None, 0, 0.0)
        if result.status != 1 or clock.left <= limit:
            break
        limit *= 2
    if result.status == 2:
        return Solution(None, 0, math.inf)
    bound = 0.0 if result.mip_dual_bound is None else float(result.mip_dual_bound)
    bound = math.ceil(bound - _ROUNDING) if math.isfinite(bound) else 0.0
    if result.x is None:
        return Solution(None, 0, bound)
    chosen = result.x > 0.5
    return Solution(chosen, round(float(cost @ chosen)), bound)


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


def no_good(columns: Ints) -> Row:
    """Return the row by which not all of these columns are 1."""
    return Row(columns, -np.ones(len(columns)), -(len(columns) - 1.0))
