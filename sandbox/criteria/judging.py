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
from sandbox.criteria.naming import name_draft
from sandbox.criteria.readiness_range import readiness_range
from sandbox.criteria.scorecard import Scorecard
from sandbox.criteria.tested_threats import tested_threats
from sandbox.criteria.verdict import CriterionResult, Verdict
from sandbox.model.treaty_model import TreatyModel
from sandbox.sentences import say

#: In the order of the article and of every list of criteria.
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


def judge(model: TreatyModel, *, with_range: bool = True) -> Scorecard:
    """Judge a treaty in a world; a treaty without parties meets nothing.

    with_range: also work out over which readiness the verdict stands, which
    takes longer than all the rest.
    """
    threats = tested_threats(model)
    if len(threats.parties):
        results = tuple(module.judge(threats) for module in CRITERIA)
    else:
        results = tuple(_empty(module) for module in CRITERIA)
    verdicts = {result.key: result.verdict for result in results}
    name, rule, reason = name_draft(threats, verdicts)
    return Scorecard(
        treaty=model.treaty.name,
        world=model.world.year,
        name=name,
        rule=rule,
        name_reason=reason,
        parties=threats.codes(threats.parties),
        criteria=results,
        stands_over=readiness_range(model) if with_range else None,
    )


def _empty(module: ModuleType) -> CriterionResult:
    return CriterionResult(
        module.KEY,
        module.ASKS,
        Verdict.NOT_MET,
        say("No parties"),
        say("The treaty has no parties, so no one has promised anything."),
    )
