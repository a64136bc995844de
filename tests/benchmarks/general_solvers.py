"""The search's problems as CP-SAT, HiGHS and numpy brute force solve them.

Each takes the same `Problem`, made by the oracle from the words of the guide, with
nothing of the search in it. The integer programs are the plain ones:

resolute: the least t with t >= the slack of every level;
hesitant: the least S(J) - kappa T over coalitions A and sets J of parties that no one
outside A and J would join; the least such J is the hesitant response.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np
from ortools.sat.python import cp_model
from scipy.optimize import Bounds, LinearConstraint, OptimizeResult, milp

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.treaty.settings import Mood
from tests.oracle import cp_sat
from tests.oracle.cp_sat import Problem
from tests.oracle.small_world import Coalition

#: HiGHS takes a sum of 1e-6 for none: strengths are given to it in units of a millionth.
SCALE = 1e6

#: In the hesitant program, a party stays out that sees this much less than it wants.
STRICTLY = 1e-9

#: Coalitions that brute force tries at most, and how many of them at once.
MOST_COALITIONS, AT_ONCE = 50_000, 4_096


@dataclass(frozen=True)
class Attempt:
    """What a solver made of one problem.

    margin: of the best coalition it found, by its own account; bound: what it proved
    none lies below; both infinite where none may be formed. build, solve: seconds
    of process time to state the problem and to solve it.
    """

    margin: float
    bound: float
    coalition: Coalition | None
    proven: bool
    build: float
    solve: float


#: Solves a problem in a mood within so many seconds; None where it does not try.
Solver = Callable[[Problem, Mood, float], Attempt | None]


def by_cp_sat(problem: Problem, mood: Mood, limit: float) -> Attempt:
    began = time.process_time()
    model, member = cp_sat.build(problem, mood)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = limit
    built = time.process_time()
    status = solver.solve(model)
    spent = built - began, time.process_time() - built
    if status == cp_model.INFEASIBLE:
        return Attempt(math.inf, math.inf, None, True, *spent)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        # Stopped before it bounded anything, it gives 0 for a bound.
        return Attempt(math.inf, -math.inf, None, False, *spent)
    bound = solver.best_objective_bound / cp_sat.UNIT
    coalition = tuple(a for a, chosen in member.items() if solver.value(chosen))
    margin = solver.objective_value / cp_sat.UNIT
    return Attempt(margin, bound, coalition, status == cp_model.OPTIMAL, *spent)


def by_highs(problem: Problem, mood: Mood, limit: float) -> Attempt:
    began = time.process_time()
    numbers = _Numbers(problem)
    program = _resolute(numbers) if mood is Mood.RESOLUTE else _hesitant(numbers)
    built = time.process_time()
    found = program.solve(limit)
    spent = built - began, time.process_time() - built
    if found.status == 2:
        return Attempt(math.inf, math.inf, None, True, *spent)
    bound = found.get("mip_dual_bound")
    bound = -math.inf if bound is None else bound / SCALE + program.constant
    if found.x is None:
        return Attempt(math.inf, bound, None, False, *spent)
    coalition = tuple(np.array(numbers.states)[found.x[: len(numbers.states)] > 0.5].tolist())
    margin = found.fun / SCALE + program.constant
    return Attempt(margin, bound, coalition, found.status == 0, *spent)


def by_brute_force(problem: Problem, mood: Mood, limit: float) -> Attempt | None:
    """Try every coalition, thousands at a time; None where there are too many."""
    count = len(problem.strength)
    sizes = range(1, min(problem.size, count) + 1)
    if sum(math.comb(count, size) for size in sizes) > MOST_COALITIONS:
        return None
    began = time.process_time()
    numbers = _Numbers(problem)
    groups = [numbers.allowed(np.array(list(combinations(range(count), k)))) for k in sizes]
    built = time.process_time()
    margins = numbers.resolute if mood is Mood.RESOLUTE else numbers.hesitant
    best, coalition = math.inf, None
    for group in groups:
        for start in range(0, len(group), AT_ONCE):
            part = group[start : start + AT_ONCE]
            found = margins(part)
            place = int(found.argmin())
            if found[place] < best:
                best = float(found[place])
                coalition = tuple(numbers.states[state] for state in part[place])
    return Attempt(best, best, coalition, True, built - began, time.process_time() - built)


class _Numbers:
    """A problem as arrays: n possible aggressors, m parties, l levels of odds."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.states, self.parties = list(problem.strength), list(problem.sends)
        self.at = np.array(list(problem.strength.values()))
        self.sent = np.array(list(problem.sends.values()))
        self.theta = np.array([problem.threshold[party] for party in self.parties])

    @cached_property
    def slack(self) -> tuple[Floats, Floats]:
        """C (l,) and w (l, n): a level's slack against A is C less the sum of w over A."""
        kappa = self.problem.required_odds
        rho = np.unique(np.append(self.theta[self.theta > kappa], kappa))[:, None]
        acting = np.where(self.theta <= rho, self.sent, 0.0)
        sent = dict(zip(self.parties, acting.T, strict=True))
        nothing = np.zeros(len(rho))
        lost = np.array([sent.get(state, nothing) for state in self.states]).T
        return self.problem.victim + acting.sum(axis=1), rho * self.at + lost

    @cached_property
    def itself(self) -> Bools:
        """(m, n): which party is which possible aggressor."""
        return np.array([[party == state for state in self.states] for party in self.parties])

    def cause(self, group: list[str]) -> Floats:
        return np.array([float(state in group) for state in self.states])

    def allowed(self, coalitions: Ints) -> Ints:
        """Return those of the coalitions (c, k) that have one of each group."""
        for group in self.problem.one_of:
            coalitions = coalitions[self.cause(group)[coalitions].any(axis=1)]
        return coalitions

    def resolute(self, coalitions: Ints) -> Floats:
        have, weights = self.slack
        taken = sum(weights[:, column] for column in coalitions.T)
        margins: Floats = (have[:, None] - taken).max(axis=0)
        return margins

    def hesitant(self, coalitions: Ints) -> Floats:
        opposed = self.at[coalitions].sum(axis=1)
        inside = np.zeros((len(coalitions), len(self.states)), dtype=bool)
        np.put_along_axis(inside, coalitions, True, axis=1)
        wanted = self.theta * opposed[:, None] - self.sent - TOLERANCE
        wanted[inside @ self.itself.T] = np.inf
        strength = np.full(len(coalitions), self.problem.victim)
        while True:
            grown = self.problem.victim + (wanted <= strength[:, None]) @ self.sent
            if (grown <= strength).all():
                return strength - self.problem.required_odds * opposed
            strength = grown


@dataclass(frozen=True)
class _Program:
    """A mixed integer program: least cost over variables of which the first are the states."""

    cost: Floats
    whole: Floats
    bounds: Bounds
    rows: list[LinearConstraint]
    constant: float = 0.0

    def solve(self, limit: float) -> OptimizeResult:
        options = {"time_limit": limit, "mip_rel_gap": 0.0}
        return milp(
            self.cost,
            integrality=self.whole,
            bounds=self.bounds,
            constraints=self.rows,
            options=options,
        )


def _coalition_rows(numbers: _Numbers, others: int) -> list[LinearConstraint]:
    """Return what makes a coalition, beside `others` variables that are not members."""
    rows = [(np.ones(len(numbers.states)), numbers.problem.size)]
    rows += [(numbers.cause(group), np.inf) for group in numbers.problem.one_of]
    return [LinearConstraint(np.pad(row, (0, others)), 1, most) for row, most in rows]


def _resolute(numbers: _Numbers) -> _Program:
    """State: least t, with t + the sum of w over A >= C at every level."""
    have, weights = numbers.slack
    count = len(numbers.states)
    levels = LinearConstraint(
        np.hstack([weights * SCALE, np.ones((len(have), 1))]), have * SCALE, np.inf
    )
    return _Program(
        cost=np.append(np.zeros(count), 1.0),
        whole=np.append(np.ones(count), 0.0),
        bounds=Bounds(np.append(np.zeros(count), -np.inf), np.append(np.ones(count), np.inf)),
        rows=[levels, *_coalition_rows(numbers, 1)],
    )


def _hesitant(numbers: _Numbers) -> _Program:
    """State: least S(J) - kappa T; who is in neither A nor J sees less than it wants.

    That row is given up for those in A or J by a number as small as the data allow:
    all that could be sent, less what the party wants of the least coalition there could be.
    """
    problem, itself = numbers.problem, numbers.itself.astype(float)
    m = len(numbers.parties)
    everything = problem.victim + numbers.sent.sum() + STRICTLY
    wanted = numbers.theta[:, None] * numbers.at
    if_acting = np.maximum(everything - wanted.min(axis=1), 0.0)
    if_inside = np.maximum(everything - wanted, 0.0) * itself
    seen = np.tile(numbers.sent, (m, 1))
    np.fill_diagonal(seen, -if_acting)
    missing = np.hstack([-wanted - if_inside, seen])
    rows = [
        LinearConstraint(
            missing * SCALE, -np.inf, -(problem.victim + numbers.sent + STRICTLY) * SCALE
        ),
        LinearConstraint(np.hstack([itself, np.eye(m)]), -np.inf, 1),
        *_coalition_rows(numbers, m),
    ]
    cost = np.append(-problem.required_odds * numbers.at, numbers.sent) * SCALE
    return _Program(cost, np.ones(len(cost)), Bounds(0, 1), rows, problem.victim)
