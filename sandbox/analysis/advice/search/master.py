"""The master problem of cut generation: the cheapest options that fulfil all rows so far.

It keeps the columns, and the rows that hold from the start, and makes an integer program of them
and of the cuts and rows that trials have added.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from sandbox.analysis.advice.choices import Choices
from sandbox.analysis.advice.search.clock import Clock
from sandbox.analysis.advice.search.cuts import Budget, Cut, Row
from sandbox.analysis.advice.search.integer_program import IntegerProgram, Solution
from sandbox.model.arrays import Ints


class Master:
    """The columns and rows; the first columns are the options of `choices`."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.rows: list[Row] = list(_sanctions_of_parties(choices))
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
        states = range(len(self.choices.draft.world))
        return IntegerProgram(cost, every, [self.choices.of(place) for place in states]).solved(
            clock, gap
        )


def _sanctions_of_parties(choices: Choices) -> Iterable[Row]:
    """Yield the rows by which a party has one rung for sanctions, where it has a choice."""
    for place in range(len(choices.draft.world)):
        sanctions = np.flatnonzero((choices.place == place) & ~choices.by_force)
        if len(sanctions):
            options = choices.of(place)
            members = options[choices.member[options]]
            columns = np.concatenate([sanctions, members])
            signs = np.concatenate([np.ones(len(sanctions)), -np.ones(len(members))])
            yield Row(columns, signs, 0.0)
            yield Row(columns, -signs, 0.0)


def no_good(columns: Ints) -> Row:
    """Return the row by which not all of these columns are 1."""
    return Row(columns, -np.ones(len(columns)), -(len(columns) - 1.0))
