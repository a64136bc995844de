"""Universality: broad membership, with all great powers in it."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.case import Case
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.sentences import say

KEY = "universality"
ASKS = say("Membership must be broad, with all the great powers in it.")


def judge(case: Case) -> CriterionResult:
    """Great powers in, the share of states and the share of strength.

    Met: all great powers and at least 90% of states. Partly: two thirds of strength.
    """
    balance = case.balance
    states = len(case.parties) / len(balance.world)
    strength = float(balance.share[balance.bound].sum())
    absent = np.flatnonzero(balance.world.great & ~balance.bound)
    powers = int(balance.world.great.sum())
    if not len(absent) and states >= case.limits.universality_states:
        verdict = Verdict.MET
    elif strength >= case.limits.universality_strength:
        verdict = Verdict.PARTLY
    else:
        verdict = Verdict.NOT_MET
    outside = np.flatnonzero(~balance.bound)
    if len(outside):
        evidence = Evidence(
            say("Strongest states outside: {states}.", states=case.strongest(outside)),
            states=case.codes(outside),
        )
    else:
        evidence = Evidence(
            say("Strongest parties: {states}.", states=case.strongest(case.parties)),
            states=case.codes(case.parties),
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
            absent=case.names(absent),
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
        mark=case.limits.universality_states,
        evidence=evidence,
    )
