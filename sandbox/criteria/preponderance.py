"""Preponderance: strength enough against any power or combination of powers."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult, Evidence, nothing_to_test
from sandbox.criteria.sources import CLAUDE_1956, KUPCHAN_1991, MORGENTHAU_1948, nature
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import say
from sandbox.treaty.limits import Limit

MET = Limit("critical_share", 0.75)
PARTLY = Limit("preponderance_partly", 0.95)


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of tested threats by one state that are held with every pledge kept.

    Met: all of them, and the critical share is at least the limit (3/4) times that of the ideal
    treaty in the same world. Partly: at least the lower limit (95%) of them.
    """
    single = threats.single
    tested = int(single.tested.sum())
    if not tested:
        return nothing_to_test(CRITERION)
    held = int(single.held.sum())
    share = held / tested
    critical = threats.critical
    ratio = _ratio(critical.share, threats.ideal_critical)
    if share == 1.0 and ratio >= threats.limit(MET):
        verdict = Verdict.MET
    elif share >= threats.limit(PARTLY):
        verdict = Verdict.PARTLY
    else:
        verdict = Verdict.NOT_MET
    margin = np.where(single.tested, single.kept, np.inf)
    aggressor, victim = np.unravel_index(int(margin.argmin()), margin.shape)
    worst = threats.threat_words(single.coalitions[aggressor], int(victim))
    if share < 1.0:
        reason = say(
            "With every pledge kept, the parties hold {held} of the {count} threats by a single"
            " state that test them; they are weakest against {worst}.",
            held=held,
            count=tested,
            worst=worst,
        )
    elif critical.share is None:
        reason = say("With every pledge kept, no coalition is strong enough to break the treaty.")
    else:
        reason = say(
            "With every pledge kept, the parties hold every single aggressor, and states with"
            " {critical:.0%} of the world's strength could break them; the ideal treaty"
            " breaks at {ideal:.0%}.",
            critical=critical.share,
            ideal=1.0 if threats.ideal_critical is None else threats.ideal_critical,
        )
    shown = (
        say("Holds {held} of {count} threats; cannot be broken", held=held, count=tested)
        if critical.share is None
        else say(
            "Holds {held} of {count} threats; breaks at {critical:.0%} of strength",
            held=held,
            count=tested,
            critical=critical.share,
        )
    )
    return CriterionResult(
        CRITERION,
        verdict,
        shown,
        reason,
        measure=share,
        bar=share,
        mark=1.0,
        partly_mark=threats.limit(PARTLY),
        evidence=Evidence(
            say("Least strength to spare: {worst}.", worst=worst),
            aggressors=threats.codes([int(aggressor)]),
            victim=threats.codes([int(victim)])[0],
        ),
    )


def _ratio(share: float | None, ideal: float | None) -> float:
    """Return a critical share over that of the ideal treaty; 1 where nothing breaks the treaty."""
    if share is None:
        return 1.0
    return share / ideal if ideal else 0.0


CRITERION = Criterion(
    key="preponderance",
    order=10,
    name=say("preponderance"),
    asks=say(
        "The parties together must be stronger than any power or combination of powers"
        " that might break the peace."
    ),
    sources=(nature(1), CLAUDE_1956, MORGENTHAU_1948, KUPCHAN_1991),
    judge=judge,
    met=MET,
    partly=PARTLY,
    measured=say("Met: critical share as a share of the ideal's. Partly: threats held."),
)
