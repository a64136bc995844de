"""Universality: broad membership, with all great powers in it."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.sources import ARTICLE, CLAUDE_1956
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import say
from sandbox.treaty.limits import Limit

MET = Limit("universality_states", 0.90)
PARTLY = Limit("universality_strength", 2 / 3)


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the great powers, the share of states and the share of strength that are in.

    Met: all great powers are parties, and of all states at least the limit (90%). Partly: of the
    world's strength at least the lower limit (two thirds).
    """
    model = threats.model
    states = len(threats.parties) / len(model.world)
    strength = float(model.share[model.is_party].sum())
    absent = np.flatnonzero(model.world.great & ~model.is_party)
    powers = int(model.world.great.sum())
    if not len(absent) and states >= threats.limit(MET):
        verdict = Verdict.MET
    elif strength >= threats.limit(PARTLY):
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
            "Inside are {inside} of {powers} great powers and {states:.0%} of states, with"
            " {strength:.0%} of the world's strength; great powers outside: {absent}.",
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
        CRITERION,
        verdict,
        say("{inside} of {powers} great powers, {strength:.0%} of strength", **counts),
        reason,
        measure=states,
        # While a great power is outside, strength alone can make it partly met.
        bar=strength if len(absent) else states,
        mark=None if len(absent) else threats.limit(MET),
        partly_mark=threats.limit(PARTLY) if len(absent) else None,
        evidence=evidence,
    )


CRITERION = Criterion(
    key="universality",
    order=60,
    name=say("universality"),
    asks=say("Membership must be broad, with all the great powers in it."),
    sources=(ARTICLE, CLAUDE_1956),
    judge=judge,
    met=MET,
    partly=PARTLY,
    measured=say("Met: share of states. Partly: share of strength."),
)
