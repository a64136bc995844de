"""Bindingness: more binding than the North Atlantic Treaty."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.sentences import say
from sandbox.treaty.articles import Instrument

KEY = "bindingness"
ASKS = say("The parties must be bound more tightly than by the North Atlantic Treaty.")


def judge(threats: TestedThreats) -> CriterionResult:
    """Mean rung of sanctions and force, weighted by strength, on a scale to 100.

    `100 sum c (s + f) / (12 sum c)` over the parties, after reservations. The
    North Atlantic Treaty of 1949 scores 50: discretionary in both.
    """
    model = threats.model
    rungs = model.rungs(Instrument.SANCTIONS) + model.rungs(Instrument.FORCE)
    weight = np.where(model.is_party, model.share, 0.0)
    score = 100.0 * float(weight @ rungs) / (12.0 * float(weight.sum())) if weight.any() else 0.0
    met, partly = threats.limits.bindingness
    if score >= met - 1e-9:
        verdict = Verdict.MET
    else:
        verdict = Verdict.PARTLY if score > partly + 1e-9 else Verdict.NOT_MET
    loosest = threats.parties[rungs[threats.parties] == rungs[threats.parties].min()]
    reason = say(
        "On a scale from 0 to 100 the text binds its parties at {score:.0f}; the North Atlantic"
        " Treaty stands at 50, and collective security asks for {limit:.0f}.",
        score=score,
        limit=met,
    )
    return CriterionResult(
        KEY,
        ASKS,
        verdict,
        say("{score:.0f} of 100; North Atlantic Treaty 50", score=score),
        reason,
        measure=score,
        bar=score / 100,
        mark=met / 100,
        partly_mark=partly / 100,
        evidence=Evidence(
            say("Least bound, strongest first: {states}.", states=threats.strongest(loosest)),
            states=threats.codes(loosest),
        ),
    )
