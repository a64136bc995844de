"""Judging a treaty by the twelve criteria."""

from __future__ import annotations

from types import ModuleType

from sandbox.criteria import (
    armaments,
    bindingness,
    certainty,
    great_power_test,
    impartiality,
    openness,
    preponderance,
    reach,
    regional_harmony,
    resolve,
    sanctions_and_force,
    universality,
)
from sandbox.criteria.case import Case
from sandbox.criteria.naming import name_draft
from sandbox.criteria.scorecard import Scorecard
from sandbox.criteria.standing import readiness_range
from sandbox.criteria.verdict import CriterionResult, Verdict
from sandbox.sentences import say
from sandbox.stress.balance import Balance

#: In the order of the design and of every list of criteria.
CRITERIA: tuple[ModuleType, ...] = (
    preponderance,
    resolve,
    certainty,
    bindingness,
    sanctions_and_force,
    universality,
    openness,
    impartiality,
    reach,
    regional_harmony,
    armaments,
    great_power_test,
)


def judge(balance: Balance, *, with_range: bool = True) -> Scorecard:
    """Judge a treaty in a world; a treaty without parties meets nothing.

    with_range: also work out over which readiness the verdict stands, which
    takes longer than all the rest. It is that of one rung, so two treaties have none.
    """
    case = Case(balance)
    if len(case.parties):
        results = tuple(module.judge(case) for module in CRITERIA)
    else:
        results = tuple(_empty(module) for module in CRITERIA)
    verdicts = {result.key: result.verdict for result in results}
    name, rule, reason = name_draft(case, verdicts)
    return Scorecard(
        treaty=balance.treaty.name,
        world=balance.world.year,
        name=name,
        rule=rule,
        name_reason=reason,
        parties=case.codes(case.parties),
        criteria=results,
        stands_over=readiness_range(case) if with_range and not balance.beside else None,
    )


def _empty(module: ModuleType) -> CriterionResult:
    return CriterionResult(
        module.KEY,
        module.ASKS,
        Verdict.NOT_MET,
        say("No parties"),
        say("The treaty has no parties, so no one has promised anything."),
    )
