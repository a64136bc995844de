"""Armaments: the force mustered exceeds an aggressor's, as arms change."""

from __future__ import annotations

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
class _Weakest:
    odds: float
    aggressor: int
    victim: int


def judge(case: Case) -> CriterionResult:
    """Worst odds over tested threats by one state, now and after an arms race.

    The parties trust one another (resolute). Now: after the arms article. After
    the race: with every aggressor's strength times 1 + g. Met: both hold; partly: one.
    """
    growth = case.balance.treaty.arms.growth
    now = _weakest(case, 0.0)
    if now is None:
        return CriterionResult(
            KEY,
            ASKS,
            Verdict.DOES_NOT_APPLY,
            say("No threat to test"),
            say("No single state is too strong for a victim that the treaty protects."),
        )
    after = _weakest(case, growth) or now
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


def _weakest(case: Case, growth: float) -> _Weakest | None:
    worst: _Weakest | None = None
    which = _strongest(case)
    for rows, victims, threats in case.batches(case.single, which, Instrument.FORCE, growth):
        odds = threats.over(threats.resolute_strength)
        least = int(np.nanargmin(odds))
        if worst is None or odds[least] < worst.odds:
            worst = _Weakest(float(odds[least]), int(rows[least]), int(victims[least]))
    return worst


def _strongest(case: Case) -> Bools:
    """Return (n, n): the tested threats among which the worst odds must lie.

    In the same regime an aggressor that has less at the victim, and whose
    absence costs the response less, leaves no worse odds. Where a pact may bar
    parties, aggressors cannot be compared so, and every tested threat is kept.
    """
    balance = case.balance
    tested = case.single.tested
    if balance.treaty.settings.readiness.pacts_bar:
        return tested
    kept = np.zeros_like(tested)
    regime = 2 * balance.blocks + balance.nuclear[:, None]
    for number in range(4):
        left = tested & (regime == number)
        while left.any():
            at = np.where(left, balance.at, -np.inf)
            strongest = at.argmax(axis=0)
            columns = np.flatnonzero(left.any(axis=0))
            kept[strongest[columns], columns] = True
            left &= balance.sent > balance.sent[strongest, np.arange(left.shape[1])]
    return kept
