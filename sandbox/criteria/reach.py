"""Reach: any state, anywhere."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.case import Case
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.sentences import say

KEY = "reach"
ASKS = say("It must protect any state, anywhere.")


def judge(case: Case) -> CriterionResult:
    """Share of states inside the casus foederis as victims."""
    balance = case.balance
    share = float(balance.covered_victims.mean())
    met, partly = case.limits.reach
    verdict = (
        Verdict.MET if share >= met else Verdict.PARTLY if share >= partly else Verdict.NOT_MET
    )
    left = np.flatnonzero(~balance.covered_victims)
    counts = {"inside": int(balance.covered_victims.sum()), "all": len(balance.world)}
    if len(left):
        evidence = Evidence(
            say("Not protected, strongest first: {states}.", states=case.strongest(left)),
            states=case.codes(left),
        )
    else:
        outside = np.flatnonzero(~balance.bound)
        evidence = Evidence(
            say(
                "Protected though not parties, strongest first: {states}.",
                states=case.strongest(outside),
            )
            if len(outside)
            else say(
                "Protected as parties, strongest first: {states}.",
                states=case.strongest(case.parties),
            ),
            states=case.codes(outside if len(outside) else case.parties),
        )
    return CriterionResult(
        KEY,
        ASKS,
        verdict,
        say("{inside} of {all} states protected", **counts),
        say("An attack on {inside} of the {all} states calls the treaty into action.", **counts),
        measure=share,
        bar=share,
        mark=met,
        partly_mark=partly,
        evidence=evidence,
    )
