"""Resolve: all prepared to act together, for half-hearted efforts are unavailing."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.model.arrays import Bools
from sandbox.sentences import say

KEY = "resolve"
ASKS = say("All parties must be ready to act together; half-hearted efforts do not help.")


def share_upheld(threats: TestedThreats, upheld: Bools) -> float | None:
    """Return the share of threats upheld (a mask like `case.great.held`) among those held.

    None where there is nothing to test.
    """
    held = threats.great.held
    total = int(held.sum())
    return float((upheld & held).sum()) / total if total else None


def verdict_on(threats: TestedThreats, upheld: Bools) -> Verdict:
    """Return the verdict if just the threats in the mask `upheld` are upheld though hesitant."""
    share = share_upheld(threats, upheld)
    if share is None:
        return Verdict.DOES_NOT_APPLY
    met, partly = threats.limits.resolve
    if share >= met:
        return Verdict.MET
    return Verdict.PARTLY if share >= partly else Verdict.NOT_MET


def judge(threats: TestedThreats) -> CriterionResult:
    """Of tested threats by one or two great powers that kept pledges hold, those upheld.

    Upheld though hesitant, that is, though each party moves only on what it sees.
    """
    share = share_upheld(threats, threats.hesitant_great)
    if share is None:
        return CriterionResult(
            KEY,
            ASKS,
            Verdict.DOES_NOT_APPLY,
            say("No threat to test"),
            say("There is no threat by great powers that kept pledges would hold."),
        )
    held = threats.great.held
    lost = held & ~threats.hesitant_great
    if lost.any():
        # The clearest case is the one where most strength stood by.
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
        KEY,
        ASKS,
        verdict_on(threats, threats.hesitant_great),
        say("Upheld though hesitant: {share:.0%}", share=share),
        reason,
        measure=share,
        bar=share,
        mark=threats.limits.resolve[0],
        partly_mark=threats.limits.resolve[1],
        evidence=evidence,
    )
