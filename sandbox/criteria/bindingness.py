"""Bindingness: more binding than the North Atlantic Treaty."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.sources import ARTICLE, CLAUDE_1956
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import say
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.limits import Limit

MET = Limit("bindingness.met", 200 / 3, most=100)
PARTLY = Limit("bindingness.partly", 50.0, most=100)

#: The points of the North Atlantic Treaty of 1949, which is discretionary in both instruments.
_NORTH_ATLANTIC = 50


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the mean rung of sanctions and force, weighted by strength, on a scale to 100.

    `100 sum c (s + f) / (12 sum c)` over the parties: c is a party's share of strength, s and f
    are its rungs (0 to 6) after reservations. The North Atlantic Treaty of 1949 has 50, being
    discretionary in both. Met: at least the limit; partly: above the lower one.
    """
    model = threats.model
    rungs = model.rungs(Instrument.SANCTIONS) + model.rungs(Instrument.FORCE)
    weight = np.where(model.is_party, model.share, 0.0)
    most = len(Instrument) * max(Rung) * float(weight.sum())
    score = 100.0 * float(weight @ rungs) / most if most else 0.0
    met, partly = threats.limit(MET), threats.limit(PARTLY)
    if score >= met - 1e-9:
        verdict = Verdict.MET
    else:
        verdict = Verdict.PARTLY if score > partly + 1e-9 else Verdict.NOT_MET
    loosest = threats.parties[rungs[threats.parties] == rungs[threats.parties].min()]
    reason = say(
        "On a scale from 0 to 100 the text binds its parties at {score:.0f}; the North Atlantic"
        " Treaty stands at 50. Collective security asks for {limit:.0f}, and what exceeds"
        " {partly:.0f} meets it partly.",
        score=score,
        limit=met,
        partly=partly,
    )
    # Beside its tick a bar that is not met would be a riddle.
    is_equal = verdict is Verdict.NOT_MET and round(score) == _NORTH_ATLANTIC
    return CriterionResult(
        CRITERION,
        verdict,
        say("{score:.0f} of 100, no more than the North Atlantic Treaty", score=score)
        if is_equal
        else say("{score:.0f} of 100; North Atlantic Treaty 50", score=score),
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


CRITERION = Criterion(
    key="bindingness",
    order=40,
    name=say("bindingness"),
    asks=say("The parties must be bound more tightly than by the North Atlantic Treaty."),
    sources=(ARTICLE, CLAUDE_1956),
    judge=judge,
    met=MET,
    partly=PARTLY,
    measured=say("Points of 100; the North Atlantic Treaty has 50"),
)
