"""Armaments: the parties' force exceeds an aggressor's, after disarmament and an arms race."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult, nothing_to_test
from sandbox.criteria.sources import ARTICLE, CLAUDE_1956
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import Sentence, say
from sandbox.treaty.limits import Limit

MET = Limit("armaments_met", 0.99)


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of likely attacks by one state held today and after an arms race.

    Every pledge is kept. Strength today is what the article on arms leaves; after the race every
    aggressor has 1 + g times as much, g being that article's growth. Met: both shares are at
    least the limit; partly: the first is. Counted are the threats tested today, by how likely
    they are.
    """
    single, growth = threats.single, threats.model.treaty.arms.growth
    now = single.share(single.held, single.tested)
    if now is None:
        return nothing_to_test(CRITERION)
    held = threats.kept_after(growth)
    after = single.share(held, single.tested) or 0.0
    met = threats.limit(MET)
    verdict = Verdict.NOT_MET if now < met else Verdict.MET if after >= met else Verdict.PARTLY
    values = {"now": now, "after": after, "growth": growth}
    lost = single.tested & ~held
    reason = say(
        "With every pledge kept, the parties hold {now:.1%} of the likely attacks by one state, and"
        " {after:.1%} if every aggressor arms by {growth:.0%}. {nuclear}",
        nuclear=_nuclear(threats),
        **values,
    )
    return CriterionResult(
        CRITERION,
        verdict,
        say("Holds {now:.1%} of likely attacks; after an arms race {after:.1%}", **values),
        reason,
        measure=after,
        bar=after,
        mark=met,
        evidence=threats.evidence(
            say("Likeliest lost after an arms race"), say("Worst case"), single, lost
        )
        if lost.any()
        else threats.evidence(
            say("Likeliest, and held"), say("Least strength to spare"), single, single.tested
        ),
    )


def shares_after(
    threats: TestedThreats, changed: TestedThreats, growths: Sequence[float]
) -> tuple[float, ...]:
    """Return the shares of likely attacks by one state held after changes to arms.

    threats: as a treaty stands; those tested there are counted. changed: of the same treaty after
    another reduction of arms. growths: by what shares the aggressors have armed. Empty where no
    threat is tested.
    """
    single = threats.single
    shares = (single.share(changed.kept_after(growth), single.tested) for growth in growths)
    return tuple(share for share in shares if share is not None)


def _nuclear(threats: TestedThreats) -> Sentence:
    """Name the nuclear powers among the aggressors, which no count of arms weighs."""
    tested = threats.single.tested.any(axis=1)
    nuclear = np.flatnonzero(threats.model.world.nuclear & tested)
    if not len(nuclear):
        return say("No nuclear power is among those aggressors.")
    return say(
        "Nuclear powers among those aggressors: {states}.",
        states=threats.strongest(nuclear, most=len(nuclear)),
    )


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
    met=MET,
    measured=say("Share of likely attacks held with every pledge kept, now and after the race"),
)
