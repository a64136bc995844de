"""Armaments: the force mustered exceeds an aggressor's, as arms change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sandbox.criteria.case import Case
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.sentences import say
from sandbox.stress.balance import Bools
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


def judge(case: Case) -> CriterionResult:
    """Worst odds over tested threats by one state, now and after an arms race.

    The parties trust one another (resolute). Now: after the arms article. After
    the race: with every aggressor's strength times 1 + g. Met: both hold; partly: one.
    """
    which = _strongest(case)
    if not which.any():
        return CriterionResult(
            KEY,
            ASKS,
            Verdict.DOES_NOT_APPLY,
            say("No threat to test"),
            say("No single state is too strong for a victim that the treaty protects."),
        )
    growth = case.balance.treaty.arms.growth
    now, after = _weakest(case, which, 0.0), _weakest(case, which, growth)
    required = case.balance.treaty.settings.required_odds
    held = sum(weakest.odds >= required - 1e-9 for weakest in (now, after))
    verdict = {2: Verdict.MET, 1: Verdict.PARTLY, 0: Verdict.NOT_MET}[held]
    values = {"now": now.odds, "after": after.odds, "growth": growth}
    worst = say(
        "{aggressors} against {victim}",
        aggressors=case.name(after.aggressor),
        victim=case.name(after.victim),
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
            aggressors=case.codes([after.aggressor]),
            victim=case.codes([after.victim])[0],
        ),
    )


def weakest_after(case: Case, growths: Sequence[float]) -> tuple[Weakest, ...]:
    """Return the worst odds after each growth of the aggressors; none without a tested threat."""
    which = _strongest(case)
    return tuple(_weakest(case, which, growth) for growth in growths) if which.any() else ()


def _weakest(case: Case, which: Bools, growth: float) -> Weakest:
    """Return the worst of the threats `which`, one at least, after growth of the aggressors."""
    balance = case.balance
    # No response leaves less than the victim alone, so only where that is below the odds
    # at the weakest of all can they be worse.
    alone = np.where(which, balance.own / np.where(which, balance.at, 1.0), np.inf) / (1 + growth)
    weakest = Weakest(np.inf, 0, 0)
    for among in (alone == alone.min(), which & (alone > alone.min())):
        chosen = among & (alone < weakest.odds)
        for rows, victims, threats in case.batches(case.single, chosen, Instrument.FORCE, growth):
            odds = threats.over(threats.resolute_strength())
            least = int(odds.argmin())
            if odds[least] < weakest.odds:
                weakest = Weakest(float(odds[least]), int(rows[least]), int(victims[least]))
    return weakest


def _strongest(case: Case) -> Bools:
    """Return (n, n): the tested threats among which the worst odds must lie.

    In the same regime an aggressor leaves no worse odds than another that has
    more at the victim, would send at least as much to it and acts at odds no
    higher: what its absence costs the response, the other makes up for. Where a
    pact may bar parties, aggressors cannot be compared so, and every tested
    threat is kept.
    """
    balance = case.balance
    tested = case.single.tested
    if balance.treaty.settings.readiness.pacts_bar:
        return tested
    kept = np.zeros_like(tested)
    columns = np.arange(len(balance.world))
    for regime, left in case.by_regime(tested):
        theta, sent = balance.thresholds(Instrument.FORCE, regime), balance.sent_in(regime)
        while left.any():
            at = np.where(left, balance.at, -np.inf)
            strongest = at.argmax(axis=0)
            there = np.flatnonzero(left.any(axis=0))
            kept[strongest[there], there] = True
            more = sent > sent[strongest, columns]
            sooner = theta < theta[strongest, columns]
            left &= (sent > 0) & (more | sooner)
            left[strongest, columns] = False
    return kept
