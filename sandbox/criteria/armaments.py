"""Armaments: the parties' force exceeds an aggressor's, after disarmament and an arms race."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult, Evidence, nothing_to_test
from sandbox.criteria.sources import ARTICLE, CLAUDE_1956
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import Bools
from sandbox.sentences import say
from sandbox.treaty.articles import Instrument


@dataclass(frozen=True)
class Weakest:
    """The worst odds over some threats by one state, and the places of its two states."""

    odds: float
    aggressor: int
    victim: int


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the worst odds among tested threats by one state, today and after an arms race.

    The parties trust one another (resolute). Strength today is what the article on arms leaves;
    after the race every aggressor has 1 + g times as much, g being that article's growth.
    Met: both odds are at least those required; partly: one of them is.
    """
    which = _strongest(threats)
    if not which.any():
        return nothing_to_test(CRITERION)
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
        CRITERION,
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
    """Return the worst odds after each growth (a share) of the aggressors' strength.

    Empty where no threat is tested.
    """
    which = _strongest(threats)
    return tuple(_weakest(threats, which, growth) for growth in growths) if which.any() else ()


def _weakest(threats: TestedThreats, which: Bools, growth: float) -> Weakest:
    """Return the worst odds among the threats `which` (n, n), of which there is at least one.

    growth: the share by which aggressors have grown.
    """
    model = threats.model
    # A response never makes odds worse than those of the victim alone. So the victims that are
    # weakest alone come first; of the others only those weaker alone than the worst odds found
    # there need a look.
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
    """Return (n, n): enough of the tested threats to find the worst odds among them.

    A threat by a can be left out where b, in the same regime and against the same victim, is
    stronger there, would as a party send at least as much and would act at odds no higher: the
    response then loses no less without b than without a. Where pacts may bar parties that does
    not follow, and every tested threat is kept.
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


CRITERION = Criterion(
    key="armaments",
    order=110,
    name=say("armaments"),
    asks=say(
        "As arms are reduced or race ahead, the force mustered must stay above what an aggressor"
        " can muster."
    ),
    sources=(ARTICLE, CLAUDE_1956),
    judge=judge,
)
