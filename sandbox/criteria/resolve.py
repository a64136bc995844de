"""Resolve: all parties are ready to act together; half-hearted efforts do not help."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult, Evidence
from sandbox.criteria.sources import DOWNS_IIDA_1994, MORGENTHAU_1948, nature
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import Bools
from sandbox.sentences import say
from sandbox.treaty.limits import Limit

MET = Limit("resolve.met", 0.95)
PARTLY = Limit("resolve.partly", 0.50)


def share_upheld(threats: TestedThreats, upheld: Bools) -> float | None:
    """Return the share of `upheld` among the threats that kept pledges would hold.

    upheld: a mask like `threats.great.held`. None where kept pledges would hold none.
    """
    held = threats.great.held
    total = int(held.sum())
    return float((upheld & held).sum()) / total if total else None


def verdict_on(threats: TestedThreats, upheld: Bools) -> Verdict:
    """Return the verdict that follows if the threats `upheld`, and no others, are upheld."""
    share = share_upheld(threats, upheld)
    if share is None:
        return Verdict.DOES_NOT_APPLY
    return Verdict.of(share, threats.limit(MET), threats.limit(PARTLY))


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of threats that the parties uphold though hesitant.

    Counted are the tested threats by one or two great powers that kept pledges would hold.
    Hesitant: each party moves only on what it sees.
    """
    share = share_upheld(threats, threats.hesitant_great)
    if share is None:
        return CriterionResult(
            CRITERION,
            Verdict.DOES_NOT_APPLY,
            say("No threat to test"),
            say("There is no threat by great powers that kept pledges would hold."),
        )
    held = threats.great.held
    lost = held & ~threats.hesitant_great
    if lost.any():
        # The clearest case is the one in which the unused pledges were worth most.
        margin = np.where(lost, threats.great.kept, -np.inf)
        row, victim = np.unravel_index(int(margin.argmax()), margin.shape)
        coalition = threats.great.coalitions[row]
        evidence = Evidence(
            say(
                "Each waits for the others: {threat}.",
                threat=threats.threat_words(coalition, int(victim)),
            ),
            aggressors=threats.codes(np.flatnonzero(coalition)),
            victim=threats.codes([int(victim)])[0],
        )
        reason = say(
            "Of {count} threats by one or two great powers that the pledges could hold,"
            " {share:.0%} are held when each party moves only on what it sees.",
            count=int(held.sum()),
            share=share,
        )
    else:
        reason = say(
            "Every threat by one or two great powers that the pledges could hold is held,"
            " though each party moves only on what it sees."
        )
        margin = np.where(held, threats.great.kept, np.inf)
        row, victim = np.unravel_index(int(margin.argmin()), margin.shape)
        coalition = threats.great.coalitions[row]
        evidence = Evidence(
            say(
                "Held with least to spare: {threat}.",
                threat=threats.threat_words(coalition, int(victim)),
            ),
            aggressors=threats.codes(np.flatnonzero(coalition)),
            victim=threats.codes([int(victim)])[0],
        )
    return CriterionResult(
        CRITERION,
        verdict_on(threats, threats.hesitant_great),
        say("Upheld though hesitant: {share:.0%}", share=share),
        reason,
        measure=share,
        bar=share,
        mark=threats.limit(MET),
        partly_mark=threats.limit(PARTLY),
        evidence=evidence,
    )


CRITERION = Criterion(
    key="resolve",
    order=20,
    name=say("resolve"),
    asks=say("All parties must be ready to act together; half-hearted efforts do not help."),
    sources=(nature(4), MORGENTHAU_1948, DOWNS_IIDA_1994),
    judge=judge,
    met=MET,
    partly=PARTLY,
    measured=say("Share of threats upheld though hesitant"),
)
