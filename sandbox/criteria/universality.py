"""Universality: broad membership, with all great powers in it."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.sentences import say

KEY = "universality"
ASKS = say("Membership must be broad, with all the great powers in it.")


def judge(threats: TestedThreats) -> CriterionResult:
    """Great powers in, the share of states and the share of strength.

    Met: all great powers and at least 90% of states. Partly: two thirds of strength.
    """
    model = threats.model
    states = len(threats.parties) / len(model.world)
    strength = float(model.share[model.is_party].sum())
    absent = np.flatnonzero(model.world.great & ~model.is_party)
    powers = int(model.world.great.sum())
    if not len(absent) and states >= threats.limits.universality_states:
        verdict = Verdict.MET
    elif strength >= threats.limits.universality_strength:
        verdict = Verdict.PARTLY
    else:
        verdict = Verdict.NOT_MET
    outside = np.flatnonzero(~model.is_party)
    if len(outside):
        evidence = Evidence(
            say("Strongest states outside: {states}.", states=threats.strongest(outside)),
            states=threats.codes(outside),
        )
    else:
        evidence = Evidence(
            say("Strongest parties: {states}.", states=threats.strongest(threats.parties)),
            states=threats.codes(threats.parties),
        )
    counts = {
        "inside": powers - len(absent),
        "powers": powers,
        "states": states,
        "strength": strength,
    }
    if len(absent):
        reason = say(
            "{inside} of {powers} great powers are parties, and {states:.0%} of states with"
            " {strength:.0%} of the world's strength; outside stand {absent}.",
            absent=threats.names(absent),
            **counts,
        )
    else:
        reason = say(
            "All great powers are parties, and {states:.0%} of states with {strength:.0%} of the"
            " world's strength.",
            **counts,
        )
    return CriterionResult(
        KEY,
        ASKS,
        verdict,
        say("{inside} of {powers} great powers, {strength:.0%} of strength", **counts),
        reason,
        measure=states,
        bar=states,
        mark=threats.limits.universality_states,
        evidence=evidence,
    )
