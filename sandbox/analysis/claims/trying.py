"""Trying a claim: its drafts are judged, and its sentences are given their figures."""

from __future__ import annotations

from sandbox.analysis.claims.claim import (
    ArticleClaim,
    ClaimTried,
    CriterionChange,
    Judged,
    LoadWorld,
    Tried,
    Variant,
)
from sandbox.criteria.judging import judge


def try_claim(claim: ArticleClaim, load: LoadWorld) -> ClaimTried:
    """Return what the experiment of a claim finds; load: returns the world of a year.

    Raises Refusal as `load` does for a year without figures.
    """

    def judged(variant: Variant) -> Judged:
        draft = variant.draft(load)
        return Judged(variant, draft, judge(draft.model, with_range=False))

    others = tuple(map(judged, claim.others))
    tried = Tried(judged(claim.before), judged(claim.after), others)
    findings = claim.find(tried)
    before, after = tried.before.card, tried.after.card
    return ClaimTried(
        claim=claim,
        before=claim.before.called,
        after=claim.after.called,
        found=findings.found,
        criteria=tuple(
            CriterionChange(before.criterion(key), after.criterion(key)) for key in claim.criteria
        ),
        against=findings.against,
    )
