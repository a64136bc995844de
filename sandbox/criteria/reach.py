"""Reach: any state, anywhere."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.sources import CLAUDE_1956, nature
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import say
from sandbox.treaty.limits import Limit

MET = Limit("reach.met", 1.0)
PARTLY = Limit("reach.partly", 0.90)


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of the world's likely attacks that the casus foederis takes in.

    Beside it stands how many states it covers as victims. Where there can be no attack, in a
    world of one state, that count decides.
    """
    model = threats.model
    reach = threats.attacks.reach
    share = float(model.covered_victims.mean()) if reach is None else reach
    met, partly = threats.limit(MET), threats.limit(PARTLY)
    verdict = Verdict.of(share, met, partly)
    left = np.flatnonzero(~model.covered_victims)
    counts = {"inside": int(model.covered_victims.sum()), "all": len(model.world)}
    if len(left):
        evidence = Evidence(
            say("Not covered, strongest first: {states}.", states=threats.strongest(left)),
            states=threats.codes(left),
        )
    else:
        outside = np.flatnonzero(~model.is_party)
        evidence = Evidence(
            say(
                "Covered though not parties, strongest first: {states}.",
                states=threats.strongest(outside),
            )
            if len(outside)
            else say(
                "Covered as parties, strongest first: {states}.",
                states=threats.strongest(threats.parties),
            ),
            states=threats.codes(outside if len(outside) else threats.parties),
        )
    return CriterionResult(
        CRITERION,
        verdict,
        say("{share:.0%} of likely attacks; {inside} of {all} states", share=share, **counts),
        say(
            "It covers {share:.0%} of all likely attacks in the world; an attack on {inside} of the"
            " {all} states can call it into action.",
            share=share,
            **counts,
        ),
        measure=share,
        bar=share,
        mark=met,
        partly_mark=partly,
        evidence=evidence,
    )


CRITERION = Criterion(
    key="reach",
    order=90,
    name=say("reach"),
    asks=say("An attack on any state, anywhere, must call it into action."),
    sources=(nature(2), CLAUDE_1956),
    judge=judge,
    met=MET,
    partly=PARTLY,
    measured=say("Share of all likely attacks that are covered"),
)
