"""The cheapest way to a goal under one set of articles, by cut generation.

The master proposes the cheapest options that fulfil all rows so far; the text that they make is
tried; where it misses the goal, rows that it breaks are added, and so on until one passes. As each
row is fulfilled by every way to the goal, the first that passes is the cheapest.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from sandbox.analysis.advice.changes import Change, apply_all
from sandbox.analysis.advice.choices import Option, choices_of
from sandbox.analysis.advice.confirming import reaches
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import (
    AllHeld,
    AllSign,
    CriterionMet,
    Goal,
    NameReached,
    ShareHeld,
    ThreatHeld,
    plain,
)
from sandbox.analysis.advice.locks import Locks
from sandbox.analysis.advice.search.clock import Clock
from sandbox.analysis.advice.search.cuts import Row
from sandbox.analysis.advice.search.master import Master, no_good
from sandbox.analysis.advice.search.modes import ArticleMode
from sandbox.analysis.advice.search.requirement_of import requirement_of
from sandbox.analysis.advice.search.requirements import Trial
from sandbox.analysis.advice.search.threat_terms import ThreatArithmetic
from sandbox.analysis.advice.terms import pledge_of
from sandbox.criteria import bindingness, great_power_test, sanctions_and_force
from sandbox.model.arrays import Bools
from sandbox.model.draft import Draft
from sandbox.treaty.articles import Instrument
from sandbox.treaty.treaty import Treaty

#: Criteria that count the rungs of sanctions.
_ABOUT_SANCTIONS = (
    CriterionMet(bindingness.CRITERION.key),
    CriterionMet(sanctions_and_force.CRITERION.key),
)

#: How far above the bound a trial may be at first: to be tried, it need not be the cheapest.
_FIRST_GAP = 0.25


@dataclass(frozen=True, eq=False)
class Found:
    """Changes that reach the goal, and what they cost with those of the articles."""

    problem: Problem
    chosen: Bools
    changes: tuple[Change, ...]
    cost: int
    treaty: Treaty


class Problem:
    """A goal under one mode; `lower` is proven to be at most the cost of any way not forbidden.

    before: the draft as it stands; tested: the one whose threats stay the test. tries: how
    many sets of changes were tried.
    """

    def __init__(
        self,
        before: Draft,
        tested: Draft,
        mode: ArticleMode,
        goal: Goal,
        costs: Costs,
        locks: Locks,
    ) -> None:
        self.before, self.tested, self.mode, self.goal = before, tested, mode, goal
        self.locks = locks
        self.draft = replace(before, treaty=apply_all(before.treaty, mode.changes))
        self.tries = 0
        alone = plain(goal)
        by_force = isinstance(alone, ThreatHeld | AllHeld | ShareHeld)
        great = CriterionMet(great_power_test.CRITERION.key)
        self.choices = choices_of(
            self.draft,
            costs,
            locks,
            with_sanctions=isinstance(alone, NameReached) or alone in _ABOUT_SANCTIONS,
            # To be less ready than others at the same cost may make a party sign.
            only_by_force=(by_force or goal == great)
            and before.treaty.arms.reduction == 0
            and not isinstance(goal, AllSign),
            no_less=not by_force,
            casus=before.treaty.casus,
        )
        self.master = Master(self.choices)
        self.requirement = requirement_of(
            goal, tested, ThreatArithmetic(self.choices), self.master.new_column
        )
        self.lower: float = mode.cost
        self._forbidden: list[Row] = []
        #: Has a way been found, so that from now on only the cheapest trials are of use?
        #: Those of a single threat take so little that all may be.
        self._is_near = isinstance(goal, ThreatHeld)

    def next(
        self, forbidden: Sequence[Row], most: int | None, clock: Clock, *, proven: bool = True
    ) -> Found | None:
        """Return the cheapest way to the goal that is not forbidden, at most at a cost.

        It is the cheapest where it costs `lower`; where time is up before that is proven, it is the
        cheapest found. None where none is found. proven: do not end with the first that is found.
        """
        best: Found | None = None
        if not forbidden and not self.requirement.cuts():
            self.requirement.separate(self.trial(self.stands))
        while not clock.ended and (most is None or self.lower <= most):
            solution = self.master.solve(
                self.requirement.cuts(),
                [*self.requirement.rows(), *self._forbidden, *forbidden],
                clock,
                None if most is None else most - self.mode.cost,
                0.0 if best or self._is_near else _FIRST_GAP,
            )
            if solution.infeasible:
                self.lower = math.inf if most is None else max(self.lower, most + 1)
                break
            self.lower = max(self.lower, solution.bound + self.mode.cost)
            if solution.chosen is None or (most is not None and self.lower > most):
                break
            found = self._tried(solution.chosen[: len(self.choices.options)])
            if found is not None and (best is None or found.cost < best.cost):
                best, self._is_near = found, True
                most = found.cost if most is None else min(most, found.cost)
                if not proven or found.cost <= self.lower:
                    break
        return best

    def trial(self, chosen: Bools) -> Trial:
        """Return the trial of some options (o,)."""
        return Trial(self.draft, self.choices, chosen)

    def as_found(self, trial: Trial) -> Found | None:
        """Return a trial as a way to the goal, None where it misses it."""
        treaty = trial.after.treaty
        if not reaches(self.goal, self.tested, treaty):
            return None
        cost = self.mode.cost + int(self.choices.cost[trial.chosen].sum())
        changes = (*self.mode.changes, *trial.changes)
        return Found(self, trial.chosen, changes, cost, treaty)

    def chosen_by(self, treaty: Treaty) -> Bools:
        """Return the options (o,) by which states are bound as in a treaty."""
        codes, bound = self.draft.world.codes, treaty.bound

        def is_chosen(option: Option) -> bool:
            code = codes[option.place]
            if not option.member or code not in bound:
                return not option.member and code not in bound
            if not option.by_force:
                return option.rung is treaty.rung_of(code, Instrument.SANCTIONS)
            terms = treaty.rung_of(code, Instrument.FORCE), pledge_of(treaty, code)
            return terms == (option.rung, option.pledge)

        return np.array([is_chosen(option) for option in self.choices.options], dtype=bool)

    def _tried(self, chosen: Bools) -> Found | None:
        self.tries += 1
        trial = self.trial(chosen)
        if self.requirement.separate(trial):
            return None
        found = self.as_found(trial)
        if found is None:
            self._forbidden.append(no_good(np.flatnonzero(chosen)))
        return found

    def not_as_much(self, found: Found) -> Row:
        """Return the row by which a way spends less than `found` on one of its changes, or more.

        Where those are changes of articles alone, nothing fulfils it.
        """
        columns: list[int] = []
        changed = np.flatnonzero(found.chosen & ~found.problem.stands)
        for nth in changed:
            option = found.problem.choices.options[nth]
            columns += [
                column
                for column, other in enumerate(self.choices.options)
                if (other.place, other.by_force, other.member)
                == (option.place, option.by_force, option.member)
                and other.cost >= option.cost
            ]
        ones = np.ones(len(columns))
        return Row(np.array(columns, dtype=np.int64), -ones, 1.0 - len(changed))

    @cached_property
    def stands(self) -> Bools:
        """(o,): the cheapest option of each state, which is to stay as it is if it may."""
        stands = np.zeros(len(self.choices.options), dtype=bool)
        keys = [(option.place, option.by_force) for option in self.choices.options]
        cheapest: dict[tuple[int, bool], int] = {}
        for nth, key in enumerate(keys):
            if key not in cheapest or self.choices.cost[nth] < self.choices.cost[cheapest[key]]:
                cheapest[key] = nth
        stands[list(cheapest.values())] = True
        return stands
