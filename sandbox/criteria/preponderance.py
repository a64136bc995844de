"""Preponderance: strength enough against any power or combination of powers."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.sentences import say

KEY = "preponderance"
ASKS = say(
    "The parties together must be stronger than any power or combination of powers"
    " that might break the peace."
)


def judge(threats: TestedThreats) -> CriterionResult:
    """Share of tested threats by one state held with every pledge kept.

    Met: all of them, and a critical share at least 3/4 of the ideal treaty's in
    the same world. Partly: at least 95% of them.
    """
    single = threats.single
    tested = int(single.tested.sum())
    if not tested:
        return CriterionResult(
            KEY,
            ASKS,
            Verdict.DOES_NOT_APPLY,
            say("No threat to test"),
            say("No single state is too strong for a victim that the treaty protects."),
        )
    held = int(single.held.sum())
    share = held / tested
    critical = threats.critical
    ratio = _ratio(critical.share, threats.ideal_critical)
    if share == 1.0 and ratio >= threats.limits.critical_share:
        verdict = Verdict.MET
    elif share >= threats.limits.preponderance_partly:
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
        KEY,
        ASKS,
        verdict,
        shown,
        reason,
        measure=share,
        bar=share,
        mark=1.0,
        partly_mark=threats.limits.preponderance_partly,
        evidence=Evidence(
            say("Least strength to spare: {worst}.", worst=worst),
            aggressors=threats.codes([int(aggressor)]),
            victim=threats.codes([int(victim)])[0],
        ),
    )


def _ratio(share: float | None, ideal: float | None) -> float:
    """Return a critical share over the ideal's; a treaty that nothing breaks is at least 1."""
    if share is None:
        return 1.0
    return share / ideal if ideal else 0.0
