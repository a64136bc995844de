"""Reach: any state, anywhere."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.sentences import say

KEY = "reach"
ASKS = say("It must protect any state, anywhere.")


def judge(threats: TestedThreats) -> CriterionResult:
    """Share of states inside the casus foederis as victims."""
    model = threats.model
    share = float(model.covered_victims.mean())
    met, partly = threats.limits.reach
    verdict = (
        Verdict.MET if share >= met else Verdict.PARTLY if share >= partly else Verdict.NOT_MET
    )
    left = np.flatnonzero(~model.covered_victims)
    counts = {"inside": int(model.covered_victims.sum()), "all": len(model.world)}
    if len(left):
        evidence = Evidence(
            say("Not protected, strongest first: {states}.", states=threats.strongest(left)),
            states=threats.codes(left),
        )
    else:
        outside = np.flatnonzero(~model.is_party)
        evidence = Evidence(
            say(
                "Protected though not parties, strongest first: {states}.",
                states=threats.strongest(outside),
            )
            if len(outside)
            else say(
                "Protected as parties, strongest first: {states}.",
                states=threats.strongest(threats.parties),
            ),
            states=threats.codes(outside if len(outside) else threats.parties),
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
