"""Openness: open to all who accept its obligations."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.sources import ARTICLE
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import say
from sandbox.treaty.articles import Admission

_READINGS = {
    Admission.OPEN: (
        Verdict.MET,
        say("Open to all"),
        say("Any state that accepts the obligations may become a party."),
    ),
    Admission.BY_CONSENT: (
        Verdict.PARTLY,
        say("By consent"),
        say("A state may become a party only with the consent of those inside."),
    ),
    Admission.CLOSED: (
        Verdict.NOT_MET,
        say("Closed"),
        say("No other state may become a party."),
    ),
}


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by how states are admitted. Met: all may join; partly: by consent."""
    verdict, shown, reason = _READINGS[threats.model.treaty.parties.admission]
    outside = np.flatnonzero(~threats.model.is_party)
    if len(outside):
        evidence = Evidence(
            say(
                "Strongest of the {count} states outside: {states}.",
                count=len(outside),
                states=threats.strongest(outside),
            ),
            states=threats.codes(outside),
        )
    else:
        evidence = Evidence(
            say(
                "No state is outside; {states} are the strongest inside.",
                states=threats.strongest(threats.parties),
            ),
            states=threats.codes(threats.parties),
        )
    return CriterionResult(CRITERION, verdict, shown, reason, evidence=evidence)


CRITERION = Criterion(
    key="openness",
    order=70,
    name=say("openness"),
    asks=say("The arrangement must be open to every state that accepts its obligations."),
    sources=(ARTICLE,),
    judge=judge,
)
