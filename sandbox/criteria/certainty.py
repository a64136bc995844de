"""Certainty: the system is invoked whenever an aggression occurs."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult, Evidence, nothing_to_test
from sandbox.criteria.sources import CLAUDE_1956, nature
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import Bools
from sandbox.model.treaty_model import Regime
from sandbox.sentences import say
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.limits import Limit

MET = Limit("certainty.met", 1.0)
PARTLY = Limit("certainty.partly", 0.50)


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of tested threats by one state where force is owed and not blocked.

    Force is owed where at least half of the strength that the parties would send is that of
    parties bound at mandatory or more, after reservations and the finding.
    """
    tested = threats.single.tested
    total = int(tested.sum())
    if not total:
        return nothing_to_test(CRITERION)
    certain, if_found = np.zeros_like(tested), np.zeros_like(tested)
    for regime, those in threats.by_regime(tested):
        certain |= those & _owed(threats, regime)
        if_found |= those & _owed(threats, regime._replace(blocked=False, wider_blocked=False))
    share = float(certain.sum()) / total
    met, partly = threats.limit(MET), threats.limit(PARTLY)
    verdict = Verdict.of(share, met, partly)
    blocked = if_found & ~certain
    values = {"share": share, "count": total}
    if blocked.any():
        aggressors = np.flatnonzero(blocked.any(axis=1))
        shown, words = blocked, say("The finding can be blocked")
        reason = say(
            "Force is owed, and no one can block the finding, in {share:.0%} of the {count}"
            " threats by a single state; it can be blocked for {blockers} states, of which the"
            " strongest are {strongest}.",
            blockers=len(aggressors),
            strongest=threats.strongest(aggressors),
            **values,
        )
    elif share < 1.0:
        shown, words = tested & ~certain, say("Force is not owed")
        reason = say(
            "The text obliges parties to use force in {share:.0%} of the {count} threats by a"
            " single state; in the rest they may stand aside.",
            **values,
        )
    else:
        shown, words = tested, say("Force is owed even here")
        reason = say("The text obliges parties to use force in every threat by a single state.")
    aggressor, victim = _narrowest(threats, shown)
    threat = threats.threat_words(threats.single.coalitions[aggressor], victim)
    evidence = Evidence(
        say("{words}: {threat}.", words=words, threat=threat),
        aggressors=threats.codes([aggressor]),
        victim=threats.codes([victim])[0],
        states=threats.codes(np.flatnonzero(blocked.any(axis=1))),
    )
    return CriterionResult(
        CRITERION,
        verdict,
        say("Force owed in {share:.0%} of threats", share=share),
        reason,
        measure=share,
        bar=share,
        mark=met,
        partly_mark=partly,
        evidence=evidence,
    )


def _narrowest(threats: TestedThreats, which: Bools) -> tuple[int, int]:
    """Return the (aggressor, victim) among `which` where kept pledges leave least to spare."""
    margin = np.where(which, threats.single.kept, np.inf)
    aggressor, victim = np.unravel_index(int(margin.argmin()), margin.shape)
    return int(aggressor), int(victim)


def _owed(threats: TestedThreats, regime: Regime) -> Bools:
    """Return (n, n): is force owed in a regime when a (row) attacks v (column)?"""
    sent = threats.model.sent_in(regime)
    everything = sent.sum(axis=0) - sent
    owing = threats.model.rungs_in(Instrument.FORCE, regime) >= Rung.MANDATORY
    bound = np.where(owing, sent, 0.0)
    owed = bound.sum(axis=0) - bound
    certain: Bools = (owed >= everything / 2) & (owed > 0)
    return certain


CRITERION = Criterion(
    key="certainty",
    order=30,
    name=say("certainty"),
    asks=say("The system must be invoked whenever an aggression occurs, whoever commits it."),
    sources=(nature(1), CLAUDE_1956),
    judge=judge,
    met=MET,
    partly=PARTLY,
    measured=say("Share of threats in which force is owed and nobody can block"),
)
