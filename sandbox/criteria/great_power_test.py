"""Great-power test: the treaty holds a great power, as the League of Nations never did."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.criterion import Criterion, CriterionResult, Evidence
from sandbox.criteria.sources import ARTICLE
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import Bools
from sandbox.sentences import say
from sandbox.treaty.limits import Limit

PARTLY = Limit("great_power_partly", 0.5)


def held_powers(threats: TestedThreats, upheld: Bools) -> tuple[list[int], list[int]]:
    """Return (great powers with a tested victim, those of them held at every one).

    upheld: which threats are upheld though hesitant, a mask like `threats.great.tested`.
    """
    powers = np.flatnonzero(threats.model.world.great).tolist()
    tested, held = [], []
    # The first rows of `great` are the great powers one by one.
    for row, power in enumerate(powers):
        victims = threats.great.tested[row]
        if victims.any():
            tested.append(power)
            if upheld[row][victims].all():
                held.append(power)
    return tested, held


def verdict_on(threats: TestedThreats, upheld: Bools) -> Verdict:
    """Return the verdict that follows if the threats `upheld`, and no others, are upheld."""
    tested, held = held_powers(threats, upheld)
    if not tested:
        return Verdict.DOES_NOT_APPLY
    return Verdict.of(len(held) / len(tested), 1.0, threats.limit(PARTLY))


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of great powers that are held at every tested victim.

    Each party moves only on what it sees (hesitant). Met: all powers are held; partly: at least
    the limit.
    """
    tested, held = held_powers(threats, threats.hesitant_great)
    if not tested:
        return CriterionResult(
            CRITERION,
            Verdict.DOES_NOT_APPLY,
            say("No great power to test"),
            say("No great power is covered that some protected state could not hold alone."),
        )
    share = len(held) / len(tested)
    loose = [power for power in tested if power not in held]
    if loose:
        powers = np.flatnonzero(threats.model.world.great).tolist()
        power = max(loose, key=lambda place: threats.model.share[place])
        row = powers.index(power)
        lost = np.flatnonzero(threats.great.tested[row] & ~threats.hesitant_great[row])
        evidence = Evidence(
            say(
                "{power} is not held at {victims} of {tested} victims, {first} among them.",
                power=threats.name(power),
                victims=len(lost),
                tested=int(threats.great.tested[row].sum()),
                first=threats.name(lost[0]),
            ),
            aggressors=threats.codes([power]),
            victim=threats.codes([lost[0]])[0],
            states=threats.codes(lost),
        )
        reason = say(
            "When each party moves only on what it sees, {held} of {tested} great powers are held"
            " wherever they attack; not held: {loose}.",
            held=len(held),
            tested=len(tested),
            loose=threats.names(loose),
        )
    else:
        reason = say(
            "Every great power is held wherever it attacks, though each party moves only on what"
            " it sees."
        )
        evidence = Evidence(
            say("Held wherever they attack: {powers}.", powers=threats.names(held)),
            states=threats.codes(held),
        )
    return CriterionResult(
        CRITERION,
        verdict_on(threats, threats.hesitant_great),
        say("{held} of {tested} great powers held", held=len(held), tested=len(tested)),
        reason,
        measure=share,
        bar=share,
        mark=1.0,
        partly_mark=threats.limit(PARTLY),
        evidence=evidence,
    )


CRITERION = Criterion(
    key="great-power test",
    order=120,
    name=say("great-power test"),
    asks=say("It must hold against a great power, where the League of Nations failed each time."),
    sources=(ARTICLE,),
    judge=judge,
    partly=PARTLY,
    measured=say("Share of great powers held; met only when all are"),
)
