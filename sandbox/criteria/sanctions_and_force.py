"""Sanctions and force: sanctions whenever necessary, and even war."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.sources import CLAUDE_1956, nature
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.response.single_aggressors import by_regime
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.limits import Limit

MET = Limit("coverage", 0.75)


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by which instruments are owed, and how far sanctions on a great power reach.

    Coverage is the economic strength of the parties that apply sanctions, each trusting the
    others, over that of all states but the aggressor and the victim; what counts is the worst
    against one great power. Met: both instruments are owed, and coverage is at least the limit;
    partly: one instrument is owed.
    """
    owed = [instrument for instrument in Instrument if threats.is_owed(instrument)]
    limit = threats.limit(MET)
    coverage = _coverage(threats)
    worst = _worst(coverage)
    covered = worst is None or worst[0] >= limit
    if len(owed) == len(Instrument) and covered:
        verdict = Verdict.MET
    else:
        verdict = Verdict.PARTLY if owed else Verdict.NOT_MET
    which = {
        0: say("neither sanctions nor force"),
        1: say("only {instrument}", instrument=_word(owed[0]) if owed else ""),
        2: say("both sanctions and force"),
    }[len(owed)]
    if worst is None:
        return CriterionResult(
            CRITERION,
            verdict,
            say("Owed: {which}", which=which),
            say(
                "The text makes {which} a duty; there is no great power against which sanctions"
                " could be measured.",
                which=which,
            ),
        )
    share, power, victim = worst
    reason = say(
        "The text makes {which} a duty, and sanctions against {power} would take in {share:.0%}"
        " of the economic strength of other states; {limit:.0%} is needed.",
        which=which,
        power=threats.name(power),
        share=share,
        limit=limit,
    )
    measured = say("Owed: {which}; coverage {share:.0%}", which=which, share=share)
    if not covered:
        short, cause = _cause(threats, power, victim, limit)
        reason = say("{reason} {cause}", reason=reason, cause=cause)
        measured = say("{measured}: {cause}", measured=measured, cause=short)
    return CriterionResult(
        CRITERION,
        verdict,
        measured,
        reason,
        measure=share,
        # Beside its tick it would seem to decide, where a duty is missing.
        bar=share if len(owed) == len(Instrument) else None,
        mark=limit if len(owed) == len(Instrument) else None,
        evidence=_evidence(threats, coverage, limit),
    )


def _word(instrument: Instrument) -> Sentence:
    return say("sanctions") if instrument is Instrument.SANCTIONS else say("force")


def _coverage(threats: TestedThreats) -> Floats:
    """Return (n, n): what sanctions by resolute parties cover when a (row) attacks v (column).

    NaN where a is no great power, and where the treaty does not cover the threat. Infinite where
    no other state has an economy, so that there is nothing to cover.
    """
    model = threats.model
    which = threats.outcomes.covered & model.world.great[:, None]
    economy = model.world.economy
    found = np.full(which.shape, np.nan)
    for rows, victims, taking_part in _taking_part(threats, which):
        others = np.ones(taking_part.shape, dtype=bool)
        others[np.arange(len(rows)), rows] = others[np.arange(len(rows)), victims] = False
        total = np.vecdot(others, economy)
        found[rows, victims] = np.divide(
            np.vecdot(taking_part, economy), total, out=np.full(len(rows), np.inf), where=total > 0
        )
    return found


def _taking_part(threats: TestedThreats, which: Bools) -> Iterator[tuple[Ints, Ints, Bools]]:
    """Yield the threats `which` (n, n) in parts: (b,) aggressors, (b,) victims, and (b, n) bools.

    The last tell who applies sanctions. Where all parties together meet the highest of their
    thresholds, all do; only the others are worked out one by one.
    """
    model, rest = threats.model, which.copy()
    share = model.share[:, None]
    regimes = by_regime(model, which)
    # Where pacts bar parties, who may take part differs from aggressor to aggressor.
    for regime, mine in () if model.treaty.settings.readiness.pacts_bar else regimes:
        theta = model.thresholds(Instrument.SANCTIONS, regime)
        able = np.isfinite(theta)
        highest = np.where(able, theta, 0.0).max(axis=0)
        sent = able * share
        everything = model.share + sent.sum(axis=0) - sent
        sure = mine & (highest * share - TOLERANCE <= everything)
        rest &= ~sure
        rows, victims = np.nonzero(sure)
        taking_part = able.T[victims]
        taking_part[np.arange(len(rows)), rows] = False
        yield rows, victims, taking_part
    for rows, victims, batch in threats.batches(threats.single, rest, Instrument.SANCTIONS):
        yield rows, victims, batch.resolute


def _worst(coverage: Floats) -> tuple[float, int, int] | None:
    """Return (coverage, great power, victim) where sanctions reach least; None without any."""
    if not np.isfinite(coverage).any():
        return None
    power, victim = np.unravel_index(int(np.nanargmin(coverage)), coverage.shape)
    return float(coverage[power, victim]), int(power), int(victim)


def _cause(
    threats: TestedThreats, power: int, victim: int, limit: float
) -> tuple[Sentence, Sentence]:
    """Say, in short and in full, what keeps sanctions on a power low: a vote, weakness, waiting."""
    model = threats.model
    rungs = model.rungs(Instrument.SANCTIONS)
    others = np.ones(len(model.world), dtype=bool)
    others[[power, victim]] = False
    able = others & model.is_party & (rungs > Rung.NONE)
    economy = model.world.economy
    total = float(economy[others].sum())
    most = float(economy[able].sum()) / total if total > 0 else 0.0
    if (
        model.blocks[power, victim]
        and (rungs > model.rungs(Instrument.SANCTIONS, blocked=True)).any()
    ):
        return say("a vote blocks it"), say(
            "A vote blocks the finding, and with it the duty; all parties together would take in"
            " {most:.0%}.",
            most=most,
        )
    if not able.any():
        return say("no other party owes sanctions"), say("No other party has promised sanctions.")
    if most < limit:
        return say("economies too small"), say(
            "Even all parties together would take in no more than {most:.0%}.", most=most
        )
    return say("too few act"), say(
        "All parties together would take in {most:.0%}, but too few apply sanctions at these odds,"
        " even if they trust one another.",
        most=most,
    )


def _evidence(threats: TestedThreats, coverage: Floats, limit: float) -> Evidence:
    """Return the likeliest threat at which sanctions cover too little, the weakest beside it."""
    known = np.isfinite(coverage)
    short = known & (coverage < limit)
    words = say("Too little covered, likeliest") if short.any() else say("Likeliest, and covered")
    which = short if short.any() else known
    weakest = replace(threats.single, kept=np.where(known, coverage, np.inf))
    return threats.evidence(words, say("Weakest sanctions"), weakest, which)


CRITERION = Criterion(
    key="sanctions and force",
    order=50,
    name=say("sanctions and force"),
    asks=say("The parties must apply sanctions whenever necessary and, if need be, go to war."),
    sources=(nature(3), CLAUDE_1956),
    judge=judge,
    met=MET,
    measured=say("Coverage: economic strength of those who act, of all others"),
)
