"""Judging a treaty by all criteria."""

from __future__ import annotations

from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.naming import name_draft
from sandbox.criteria.readiness_range import readiness_range
from sandbox.criteria.scorecard import Scorecard
from sandbox.criteria.tested_threats import tested_threats
from sandbox.criteria.verdict import Verdict
from sandbox.model.treaty_model import TreatyModel
from sandbox.sentences import say


def judge(model: TreatyModel, *, with_range: bool = True) -> Scorecard:
    """Judge a treaty in a world; a treaty without parties meets nothing.

    with_range: also work out over which readiness the verdict stands, which takes longer than
    all the rest.
    """
    threats = tested_threats(model)
    results = tuple(
        each.judge(threats) if len(threats.parties) else _without_parties(each)
        for each in all_criteria()
    )
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
        attacks=threats.attacks,
        stands_over=readiness_range(model) if with_range else None,
    )


def _without_parties(criterion: Criterion) -> CriterionResult:
    return CriterionResult(
        criterion,
        Verdict.NOT_MET,
        say("No parties"),
        say("The treaty has no parties, so no one has promised anything."),
    )
