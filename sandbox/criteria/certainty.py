"""Certainty: the system is invoked whenever an aggression occurs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult, nothing_to_test
from sandbox.criteria.sources import CLAUDE_1956, nature
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import Bools
from sandbox.model.treaty_model import Regime
from sandbox.response.single_aggressors import by_regime
from sandbox.sentences import say
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.limits import Limit

MET = Limit("certainty.met", 0.99)
PARTLY = Limit("certainty.partly", 0.50)


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of likely attacks by one state where force is owed and not blocked.

    Counted are tested threats, by how likely they are. Force is owed where at least half of the
    strength that the parties would send is that of parties bound at mandatory or more, after
    reservations and the finding.
    """
    single = threats.single
    tested = single.tested
    certain, if_found = owed(threats), np.zeros_like(tested)
    for regime, those in by_regime(threats.model, tested):
        if_found |= those & _owed(threats, regime._replace(blocked=False, wider_blocked=False))
    share = single.share(certain, tested)
    if share is None:
        return nothing_to_test(CRITERION)
    met, partly = threats.limit(MET), threats.limit(PARTLY)
    verdict = Verdict.of(share, met, partly)
    blocked = if_found & ~certain
    if blocked.any():
        aggressors = np.flatnonzero(blocked.any(axis=1))
        which, words = blocked, say("The finding can be blocked, likeliest")
        reason = say(
            "Force is owed, and no one can block the finding, in {share:.0%} of the likely attacks"
            " by one state; it can be blocked for {blockers} states, of which the strongest are"
            " {strongest}.",
            share=share,
            blockers=len(aggressors),
            strongest=threats.strongest(aggressors),
        )
    elif share < 1.0:
        which, words = tested & ~certain, say("Force is not owed, likeliest")
        reason = say(
            "The text obliges parties to use force in {share:.0%} of the likely attacks by one"
            " state; in the rest they may stand aside.",
            share=share,
        )
    else:
        which, words = tested, say("Force is owed, likeliest")
        reason = say("The text obliges parties to use force in every likely attack by one state.")
    evidence = threats.evidence(words, say("Least strength to spare"), single, which)
    return CriterionResult(
        CRITERION,
        verdict,
        say("Force owed in {share:.0%} of likely attacks", share=share),
        reason,
        measure=share,
        bar=share,
        mark=met,
        partly_mark=partly,
        evidence=replace(evidence, states=threats.codes(np.flatnonzero(blocked.any(axis=1)))),
    )


def owed(threats: TestedThreats) -> Bools:
    """Return (n, n): is force owed, and the finding not blocked, when a (row) attacks v (column)?

    Of the threats by one state that are tested; False elsewhere.
    """
    tested = threats.single.tested
    certain = np.zeros_like(tested)
    for regime, those in by_regime(threats.model, tested):
        certain |= those & _owed(threats, regime)
    return certain


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
    measured=say("Share of likely attacks in which force is owed and nobody can block"),
)
