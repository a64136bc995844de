"""The worst coalition as an integer program, solved by CP-SAT (guide, The model: The stress test).

CP-SAT counts in whole numbers, so every strength is multiplied by `UNIT` and
rounded. A margin adds up at most one rounded number for the victim, one for each
party and one for each aggressor, each wrong by half a unit at most; `error`
is the bound that follows. In the hesitant mood that presumes that no party
stands within the error of its threshold, where rounding could change its mind.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from ortools.sat.python import cp_model

from sandbox.treaty.articles import Instrument
from sandbox.treaty.settings import Mood
from tests.oracle.brute_force import Worst
from tests.oracle.small_world import Coalition, SmallWorld

#: Whole numbers for the strength of the whole world. Finer is not better: at 10**10 the
#: coefficients outgrow the precision of CP-SAT's own linear relaxation, and OR-Tools 9.15
#: called coalitions optimal that were not (Poland and Turkey 1935, hesitant, size 1).
UNIT = 10**7


@dataclass(frozen=True)
class Problem:
    """The least margin over coalitions of 1 to `size` states against one victim.

    victim: p[v, v]. strength: p[a, v] of each state that may be in the coalition.
    sends, threshold: r_m and theta_m of every party but the victim; one that is
    in the coalition does not respond. required_odds: kappa.
    one_of: groups of states from each of which at least one must be in the coalition.
    """

    victim: float
    strength: dict[str, float]
    sends: dict[str, float]
    threshold: dict[str, float]
    required_odds: float
    size: int
    one_of: list[list[str]] = field(default_factory=list)

    @property
    def error(self) -> float:
        """How far rounding may put the margin out, in shares of world strength."""
        return (1 + len(self.sends) + self.size) / 2 / UNIT


def least_margin(small: SmallWorld, victim: str, mood: Mood, size: int) -> Worst | None:
    """Return the worst coalition over all regimes, or None if none may be formed."""
    solved = [solve(problem, mood) for problem in regimes(small, victim, size)]
    return min(
        (worst for worst in solved if worst is not None),
        key=lambda worst: worst.margin,
        default=None,
    )


def regimes(small: SmallWorld, victim: str, size: int) -> Iterator[Problem]:
    """Yield one problem for each combination of a blocked finding and a nuclear aggressor.

    Pacts that bar single parties from responding are not modelled here.
    """
    if small.settings.readiness.pacts_bar:
        raise ValueError("these problems know no pacts that bar a response")
    if not small.covers_victim(victim):
        return
    pool = [code for code in small.codes if code != victim and small.covers_aggressor(code)]
    blockers = [code for code in pool if small.finding((code,), victim) == "blocked"]
    nuclear = [code for code in pool if small.nuclear((code,))]
    parties = small.able((), victim)
    force = Instrument.FORCE
    for blocked, armed in product((False, True), repeat=2):
        barred_from_pool = ([] if blocked else blockers) + ([] if armed else nuclear)
        rung = {m: small.rung(m, force, covered=True, blocked=blocked) for m in parties}
        yield Problem(
            victim=small.at[victim, victim],
            strength={a: small.at[a, victim] for a in pool if a not in barred_from_pool},
            sends={m: small.sends(m, victim, force) for m in parties},
            threshold={
                m: small.threshold(m, victim, force, rung[m], nuclear=armed) for m in parties
            },
            required_odds=small.settings.required_odds,
            size=size,
            one_of=([blockers] if blocked else []) + ([nuclear] if armed else []),
        )


def solve(problem: Problem, mood: Mood) -> Worst | None:
    """Return the proven least margin and a coalition that has it; None if there is none."""
    model, member = build(problem, mood)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    status = solver.solve(model)
    if status == cp_model.INFEASIBLE:
        return None
    if status != cp_model.OPTIMAL:
        raise RuntimeError(f"CP-SAT ended with {solver.status_name(status)}")
    coalition: Coalition = tuple(a for a, chosen in member.items() if solver.value(chosen))
    return Worst(solver.objective_value / UNIT, coalition)


def build(problem: Problem, mood: Mood) -> tuple[cp_model.CpModel, dict[str, cp_model.IntVar]]:
    """Return the integer program, in units of 1 / UNIT, and a variable for each possible member."""
    model = cp_model.CpModel()
    member = {a: model.new_bool_var(f"{a} attacks") for a in problem.strength}
    model.add_at_least_one(member.values())
    model.add(sum(member.values()) <= problem.size)
    for group in problem.one_of:
        model.add_at_least_one(member[a] for a in group if a in member)
    state_margin = _resolute_margin if mood is Mood.RESOLUTE else _hesitant_margin
    model.minimize(state_margin(model, problem, member))
    return model, member


def _resolute_margin(
    model: cp_model.CpModel, problem: Problem, member: dict[str, cp_model.IntVar]
) -> cp_model.IntVar:
    """Return a variable that is at least the slack of every level."""
    margin = model.new_int_var(-_bound(problem), _bound(problem), "margin")
    kappa = problem.required_odds
    for level in {kappa} | {theta for theta in problem.threshold.values() if theta > kappa}:
        answers = {m: r for m, r in problem.sends.items() if problem.threshold[m] <= level}
        weight = {a: _whole(level * p + answers.get(a, 0.0)) for a, p in problem.strength.items()}
        everyone = _whole(problem.victim + sum(answers.values()))
        model.add(margin >= everyone - sum(weight[a] * member[a] for a in member))
    return margin


def _hesitant_margin(
    model: cp_model.CpModel, problem: Problem, member: dict[str, cp_model.IntVar]
) -> cp_model.LinearExprT:
    """Return S(J) - kappa T for any set J that nobody outside it would join.

    The hesitant response is the least such set, so minimising finds it.
    """
    acts = {m: model.new_bool_var(f"{m} acts") for m in problem.sends}
    response = _whole(problem.victim) + sum(_whole(r) * acts[m] for m, r in problem.sends.items())
    for m, r in problem.sends.items():
        theta = problem.threshold[m]
        asked = sum(_whole(theta * p) * member[a] for a, p in problem.strength.items())
        excused = [acts[m]]
        if m in member:
            model.add_implication(acts[m], ~member[m])
            excused.append(member[m])
        stays_out = model.new_bool_var(f"{m} stays out")
        model.add_bool_or(stays_out, *excused)
        model.add(response + _whole(r) <= asked - 1).only_enforce_if(stays_out)
    kappa = problem.required_odds
    return response - sum(_whole(kappa * p) * member[a] for a, p in problem.strength.items())


def _whole(strength: float) -> int:
    return round(strength * UNIT)


def _bound(problem: Problem) -> int:
    """Return a number that no margin exceeds either way."""
    highest = max([problem.required_odds, *problem.threshold.values()])
    most = problem.victim + sum(problem.sends.values())
    return math.ceil((most + (1 + highest) * sum(problem.strength.values()) + 1) * UNIT)
