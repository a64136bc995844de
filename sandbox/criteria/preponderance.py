"""Preponderance: strength enough against any power or combination of powers."""

from __future__ import annotations

from sandbox.criteria.criterion import Criterion, CriterionResult, nothing_to_test
from sandbox.criteria.sources import CLAUDE_1956, KUPCHAN_1991, MORGENTHAU_1948, nature
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import Sentence, say
from sandbox.treaty.limits import Limit

MET = Limit("preponderance_met", 0.99)
PARTLY = Limit("preponderance_partly", 0.95)
#: Of the critical share over that of the ideal treaty.
CRITICAL = Limit("critical_share", 0.75)


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of likely attacks by one state that are held with every pledge kept.

    Counted are tested threats, by how likely they are. Met: at least the limit (99%), and the
    critical share is at least its limit (3/4) times that of the ideal treaty in the same world.
    Partly: at least the lower limit (95%). The critical share counts every victim alike.
    """
    single = threats.single
    share = single.share(single.held, single.tested)
    if share is None:
        return nothing_to_test(CRITERION)
    critical, ideal = threats.critical, threats.ideal_critical
    met, partly = threats.limit(MET), threats.limit(PARTLY)
    verdict = Verdict.of(share, met, partly)
    ratio, least = _ratio(critical.share, ideal), threats.limit(CRITICAL)
    # Then the bar shows what keeps it from being met.
    breaks_too_soon = verdict is Verdict.MET and ratio < least
    if breaks_too_soon:
        verdict = Verdict.PARTLY
    lost = single.tested & ~single.held
    reason, shown = _words(share, critical.share, ideal, least if breaks_too_soon else None)
    return CriterionResult(
        CRITERION,
        verdict,
        shown,
        reason,
        measure=share,
        bar=ratio if breaks_too_soon else share,
        mark=least if breaks_too_soon else met,
        partly_mark=None if breaks_too_soon else partly,
        evidence=threats.evidence(say("Likeliest lost"), say("Worst case"), single, lost)
        if lost.any()
        else threats.evidence(
            say("Likeliest, and held"), say("Least strength to spare"), single, single.tested
        ),
    )


def _words(
    share: float, critical: float | None, ideal: float | None, least: float | None
) -> tuple[Sentence, Sentence]:
    """Return the reason, and the figure in short.

    share: of the likely attacks that is held; critical, ideal: the critical shares of the treaty
    and of the ideal one; least: the least of their ratio, where it keeps the criterion from
    being met.
    """
    if critical is None:
        reason = say(
            "With every pledge kept, the parties hold {share:.1%} of the likely attacks by one"
            " state that test them, and no coalition of plausible aggressors could break them.",
            share=share,
        )
        shown = say("Holds {share:.1%} of likely attacks; cannot be broken", share=share)
    else:
        values = {"share": share, "critical": critical}
        breaks = say(
            "With every pledge kept, the parties hold {share:.1%} of the likely attacks by one"
            " state that test them, and plausible aggressors with {critical:.0%} of the world's"
            " strength could break them",
            **values,
        )
        if ideal is None:
            reason = say("{breaks}; nobody plausible could break the ideal treaty.", breaks=breaks)
        else:
            reason = say(
                "{breaks}; the ideal treaty, which covers every state, breaks at {ideal:.0%}.",
                breaks=breaks,
                ideal=ideal,
            )
        shown = say(
            "Holds {share:.1%} of likely attacks; {critical:.0%} of the world's strength could"
            " break it",
            **values,
        )
        if least is not None:
            reason = say(
                "{reason} To be met, no less than {least:.0%} may break them.",
                reason=reason,
                least=least * (1.0 if ideal is None else ideal),
            )
            if ideal is None:
                shown = say(
                    "{critical:.0%} of the world's strength could break it, nothing the ideal"
                    " treaty; holds {share:.1%} of likely attacks",
                    **values,
                )
            else:
                shown = say(
                    "{critical:.0%} of the world's strength could break it, {ideal:.0%} the ideal"
                    " treaty; holds {share:.1%} of likely attacks",
                    ideal=ideal,
                    **values,
                )
    return reason, shown


def _ratio(share: float | None, ideal: float | None) -> float:
    """Return a critical share over that of the ideal treaty; a treaty that nothing breaks has 1."""
    return (1.0 if share is None else share) / (1.0 if ideal is None else ideal)


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
    also=CRITICAL,
    measured=say(
        "Share of likely attacks held with every pledge kept; also: the critical share over the"
        " ideal's"
    ),
)
