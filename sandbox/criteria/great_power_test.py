"""Great-power test: the treaty holds a great power, as the League of Nations never did."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.sources import ARTICLE
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import Bools
from sandbox.sentences import say
from sandbox.treaty.limits import Limit

MET = Limit("great_power_met", 0.75)
PARTLY = Limit("great_power_partly", 0.25)


def by_one(threats: TestedThreats) -> Bools:
    """Return (c, n), like `threats.great.tested`: the tested threats by one great power."""
    tested = threats.great.tested.copy()
    tested[int(threats.model.world.great.sum()) :] = False
    return tested


def share_upheld(threats: TestedThreats, upheld: Bools) -> float | None:
    """Return the share of `upheld`, by weight, among the tested threats by one great power.

    upheld: which threats are upheld though hesitant, a mask like `threats.great.tested`.
    """
    return threats.great.share(upheld, by_one(threats))


def verdict_on(threats: TestedThreats, upheld: Bools) -> Verdict:
    """Return the verdict that follows if the threats `upheld`, and no others, are upheld."""
    share = share_upheld(threats, upheld)
    if share is None:
        return Verdict.DOES_NOT_APPLY
    return Verdict.of(share, threats.limit(MET), threats.limit(PARTLY))


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of likely attacks by one great power that are held though hesitant.

    Each party moves only on what it sees. Counted are tested threats, by how likely they are.
    """
    great, upheld = threats.great, threats.hesitant_great
    share = share_upheld(threats, upheld)
    if share is None:
        return CriterionResult(
            CRITERION,
            Verdict.DOES_NOT_APPLY,
            say("No great power to test"),
            say("No great power is covered that some covered state could not hold alone."),
        )
    tested = by_one(threats)
    lost = tested & ~upheld
    if lost.any():
        aggressors = great.coalitions[lost.any(axis=1)]
        loose = np.flatnonzero(aggressors.any(axis=0))
        words = (say("Likeliest lost"), say("Worst case"))
        evidence = threats.evidence(*words, great, lost)
        reason = say(
            "When each party moves only on what it sees, {share:.0%} of the likely attacks by great"
            " powers are held; not held are some by: {loose}.",
            share=share,
            loose=threats.names(loose),
        )
    else:
        words = (say("Likeliest, and held"), say("Least strength to spare"))
        evidence = threats.evidence(*words, great, tested)
        reason = say(
            "Every likely attack by a great power is held, though each party moves only on what it"
            " sees."
        )
    return CriterionResult(
        CRITERION,
        verdict_on(threats, upheld),
        say("{share:.0%} of likely attacks by great powers held", share=share),
        reason,
        measure=share,
        bar=share,
        mark=threats.limit(MET),
        partly_mark=threats.limit(PARTLY),
        evidence=evidence,
    )


CRITERION = Criterion(
    key="great-power test",
    order=120,
    name=say("great-power test"),
    asks=say("It must hold against a great power, where the League of Nations failed each time."),
    sources=(ARTICLE,),
    judge=judge,
    met=MET,
    partly=PARTLY,
    measured=say("Share of likely attacks by one great power held though hesitant"),
)
