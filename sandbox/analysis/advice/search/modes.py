"""Other articles that a goal may ask for: the finding, the casus foederis, the scope, admission.

Each combination of them is a mode, tried by itself, cheapest first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from sandbox.analysis.advice.changes import (
    Change,
    ChangeAdmission,
    ChangeCasus,
    ChangeFinding,
    ChangeScope,
)
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.goals import (
    AllSign,
    CriterionMet,
    Goal,
    NameReached,
    PlainGoal,
    ThreatHeld,
    plain,
)
from sandbox.analysis.advice.locks import Locks, Movable
from sandbox.criteria import (
    armaments,
    impartiality,
    openness,
    preponderance,
    reach,
    universality,
)
from sandbox.criteria.scorecard import DraftName
from sandbox.model.draft import Draft
from sandbox.model.finding import blocked, needs_a_vote
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    CasusFoederis,
    Finding,
    FindingBody,
    FindingRule,
    Scope,
    Victims,
)

#: Criteria for which the finding, and where forces are sent, are of no account.
_TEXT_ALONE = {
    impartiality.CRITERION.key,
    openness.CRITERION.key,
    reach.CRITERION.key,
    universality.CRITERION.key,
}


#: Criteria that suppose every pledge kept, whatever a vote says.
_ALL_PLEDGES = {preponderance.CRITERION.key, armaments.CRITERION.key}


@dataclass(frozen=True)
class ArticleMode:
    """Changes of articles that hold for all parties, and what they cost together."""

    changes: tuple[Change, ...]
    cost: int


def modes(draft: Draft, goal: Goal, costs: Costs, locks: Locks) -> list[ArticleMode]:
    """Return the modes that may help to reach a goal, the cheapest first.

    Where all are to sign besides, whom the treaty takes in and who may join change as for the goal
    alone.
    """
    kinds = (
        (Movable.FINDING, _findings(draft, goal)),
        (Movable.CASUS, _cases(draft, plain(goal))),
        (Movable.SCOPE, _scopes(draft, goal)),
        (Movable.ADMISSION, _admissions(draft, plain(goal))),
    )
    offered = [[None, *(() if kind in locks.kinds else found)] for kind, found in kinds]
    made = []
    for combined in product(*offered):
        changes = tuple(change for change in combined if change is not None)
        made.append(ArticleMode(changes, sum(one.cost(draft, costs) for one in changes)))
    return sorted(made, key=lambda mode: mode.cost)


def _findings(draft: Draft, goal: Goal) -> list[Change]:
    now = draft.treaty.finding
    if isinstance(goal, CriterionMet) and goal.key in _TEXT_ALONE | _ALL_PLEDGES:
        return []
    found: list[Finding] = []
    by_majority = replace(
        now, rule=FindingRule.MAJORITY, disputants_vote=False, patrons=False, vetoes=()
    )
    if needs_a_vote(draft.treaty):
        found.append(by_majority)
        # An assembly then blocks nothing that any party could help against; a council may.
        council = draft.treaty.with_(finding=by_majority)
        attacks = ~np.eye(len(draft.world), dtype=bool)
        may_block = now.body is FindingBody.COUNCIL and bool(
            (blocked(council, draft.world) & attacks).any()
        )
        # What either asks of parties may differ.
        if may_block or by_majority == now or isinstance(goal, AllSign):
            found.append(Finding(FindingBody.NO_ONE))
    elif now.body is FindingBody.EACH_PARTY:
        found.append(Finding(FindingBody.NO_ONE))
    return [ChangeFinding(finding) for finding in found if finding != now]


def _cases(draft: Draft, goal: PlainGoal) -> list[Change]:
    """Return other casus foederis, where the goal is about whom the treaty takes in.

    For other goals a wider one only adds to what is tested, and the threats of the draft as it
    stands stay the test under a narrower one.
    """
    now = draft.treaty.casus
    wider_aggressors = replace(now, aggressors=Aggressors.ANY, named=())
    wider_victims = replace(now, victims=Victims.ANY, regions=())
    both = replace(wider_victims, aggressors=Aggressors.ANY, named=())
    if isinstance(goal, ThreatHeld):
        found = [wider_aggressors, wider_victims, both]
    elif isinstance(goal, CriterionMet) and goal.key == impartiality.CRITERION.key:
        found = [wider_aggressors]
    elif isinstance(goal, CriterionMet) and goal.key == reach.CRITERION.key:
        found = [wider_victims]
    elif goal == NameReached(DraftName.COLLECTIVE_SECURITY):
        found = [wider_aggressors]
    elif isinstance(goal, NameReached):
        found = [wider_aggressors, replace(now, aggressors=Aggressors.OUTSIDERS, named=())]
    else:
        found = []
    distinct: dict[CasusFoederis, CasusFoederis] = {}
    for case in found:
        distinct.setdefault(_in_effect(case), case)
    distinct.pop(_in_effect(now), None)
    return [ChangeCasus(case) for case in distinct.values()]


def _in_effect(casus: CasusFoederis) -> CasusFoederis:
    """Return a casus foederis without names and regions that it does not go by."""
    return replace(
        casus,
        named=casus.named if casus.aggressors is Aggressors.NAMED else (),
        regions=casus.regions if casus.victims is Victims.REGIONS else (),
    )


def _scopes(draft: Draft, goal: Goal) -> list[Change]:
    scope = draft.treaty.scope
    if isinstance(goal, CriterionMet) and goal.key in _TEXT_ALONE:
        return []
    return [ChangeScope(Scope())] if scope != Scope() else []


def _admissions(draft: Draft, goal: PlainGoal) -> list[Change]:
    now = draft.treaty.parties.admission
    if isinstance(goal, CriterionMet) and goal.key == openness.CRITERION.key:
        found = [Admission.OPEN]
    elif isinstance(goal, NameReached) and goal.name is not DraftName.COLLECTIVE_SECURITY:
        found = [Admission.CLOSED if goal.name is DraftName.ALLIANCE else Admission.OPEN]
    else:
        found = []
    return [ChangeAdmission(admission) for admission in found if admission is not now]
