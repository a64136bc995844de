"""Armaments: the force mustered exceeds an aggressor's, as arms change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.model.arrays import Bools
from sandbox.sentences import say
from sandbox.treaty.articles import Instrument

KEY = "armaments"
ASKS = say(
    "As arms are reduced or race ahead, the force mustered must stay above what an aggressor"
    " can muster."
)


@dataclass(frozen=True)
class Weakest:
    """The worst odds over some threats by one state, and the places of its two states."""

    odds: float
    aggressor: int
    victim: int


def judge(threats: TestedThreats) -> CriterionResult:
    """Worst odds over tested threats by one state, now and after an arms race.

    The parties trust one another (resolute). Now: after the arms article. After
    the race: with every aggressor's strength times 1 + g. Met: both hold; partly: one.
    """
    which = _strongest(threats)
    if not which.any():
        return CriterionResult(
            KEY,
            ASKS,
            Verdict.DOES_NOT_APPLY,
            say("No threat to test"),
            say("No single state is too strong for a victim that the treaty protects."),
        )
    growth = threats.model.treaty.arms.growth
    now, after = _weakest(threats, which, 0.0), _weakest(threats, which, growth)
    required = threats.model.treaty.settings.required_odds
    held = sum(weakest.odds >= required - 1e-9 for weakest in (now, after))
    verdict = {2: Verdict.MET, 1: Verdict.PARTLY, 0: Verdict.NOT_MET}[held]
    values = {"now": now.odds, "after": after.odds, "growth": growth}
    worst = say(
        "{aggressors} against {victim}",
        aggressors=threats.name(after.aggressor),
        victim=threats.name(after.victim),
    )
    return CriterionResult(
        KEY,
        ASKS,
        verdict,
        say("Worst odds {now:.2g}; after an arms race {after:.2g}", **values),
        say(
            "If each party trusts the others, the worst odds against a single state are {now:.2g},"
            " and {after:.2g} if aggressors arm by {growth:.0%}: {worst}.",
            worst=worst,
            **values,
        ),
        measure=after.odds,
        bar=min(after.odds / (2 * required), 1.0),
        mark=0.5,
        evidence=Evidence(
            say("Weakest after an arms race: {worst}.", worst=worst),
            aggressors=threats.codes([after.aggressor]),
            victim=threats.codes([after.victim])[0],
        ),
    )


def weakest_after(threats: TestedThreats, growths: Sequence[float]) -> tuple[Weakest, ...]:
    """Return the worst odds after each growth of the aggressors; none without a tested threat."""
    which = _strongest(threats)
    return tuple(_weakest(threats, which, growth) for growth in growths) if which.any() else ()


def _weakest(threats: TestedThreats, which: Bools, growth: float) -> Weakest:
    """Return the worst of the threats `which`, one at least, after growth of the aggressors."""
    model = threats.model
    # No response leaves less than the victim alone, so only where that is below the odds
    # at the weakest of all can they be worse.
    alone = np.where(which, model.own / np.where(which, model.at, 1.0), np.inf) / (1 + growth)
    weakest = Weakest(np.inf, 0, 0)
    for among in (alone == alone.min(), which & (alone > alone.min())):
        chosen = among & (alone < weakest.odds)
        for rows, victims, batch in threats.batches(
            threats.single, chosen, Instrument.FORCE, growth
        ):
            odds = batch.over(batch.resolute_strength())
            least = int(odds.argmin())
            if odds[least] < weakest.odds:
                weakest = Weakest(float(odds[least]), int(rows[least]), int(victims[least]))
    return weakest


def _strongest(threats: TestedThreats) -> Bools:
    """Return (n, n): the tested threats among which the worst odds must lie.

    In the same regime an aggressor leaves no worse odds than another that has
    more at the victim, would send at least as much to it and acts at odds no
    higher: what its absence costs the response, the other makes up for. Where a
    pact may bar parties, aggressors cannot be compared so, and every tested
    threat is kept.
    """
    model = threats.model
    tested = threats.single.tested
    if model.treaty.settings.readiness.pacts_bar:
        return tested
    kept = np.zeros_like(tested)
    columns = np.arange(len(model.world))
    for regime, left in threats.by_regime(tested):
        theta, sent = model.thresholds(Instrument.FORCE, regime), model.sent_in(regime)
        while left.any():
            at = np.where(left, model.at, -np.inf)
            strongest = at.argmax(axis=0)
            there = np.flatnonzero(left.any(axis=0))
            kept[strongest[there], there] = True
            more = sent > sent[strongest, columns]
            sooner = theta < theta[strongest, columns]
            left &= (sent > 0) & (more | sooner)
            left[strongest, columns] = False
    return kept
