"""Trying a claim: its drafts are judged, and its sentences are given their figures."""

from __future__ import annotations

from sandbox.analysis.claims.claim import (
    ArticleClaim,
    ClaimTried,
    CriterionChange,
    JudgedVariant,
    Tried,
    Variant,
)
from sandbox.criteria.judging import judge
from sandbox.world.world import LoadWorld


def try_claim(claim: ArticleClaim, load: LoadWorld) -> ClaimTried:
    """Return what the experiment of a claim finds; load: returns the world of a year.

    Raises Refusal as `load` does for a year without figures.
    """

    def judged(variant: Variant) -> JudgedVariant:
        draft = variant.draft(load)
        return JudgedVariant(variant, draft, judge(draft.model, with_range=False))

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
