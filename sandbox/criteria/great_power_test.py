"""Great-power test: the League failed every time a great power defied it."""

from __future__ import annotations

import numpy as np

from sandbox.criteria.case import Case
from sandbox.criteria.verdict import CriterionResult, Evidence, Verdict
from sandbox.sentences import say
from sandbox.stress.balance import Bools

KEY = "great-power test"
ASKS = say("It must hold against a great power, where the League of Nations failed each time.")


def held_powers(case: Case, upheld: Bools) -> tuple[list[int], list[int]]:
    """Return (great powers with a tested victim, those of them held at every one).

    upheld: mask like `case.great.tested` of the threats upheld though hesitant.
    """
    powers = np.flatnonzero(case.balance.world.great).tolist()
    tested, held = [], []
    # The first rows of `great` are the great powers one by one.
    for row, power in enumerate(powers):
        victims = case.great.tested[row]
        if victims.any():
            tested.append(power)
            if upheld[row][victims].all():
                held.append(power)
    return tested, held


def verdict_on(case: Case, upheld: Bools) -> Verdict:
    """Return the verdict if just the threats in the mask `upheld` are upheld though hesitant."""
    tested, held = held_powers(case, upheld)
    if not tested:
        return Verdict.DOES_NOT_APPLY
    share = len(held) / len(tested)
    if share == 1.0:
        return Verdict.MET
    return Verdict.PARTLY if share >= case.limits.great_power_partly else Verdict.NOT_MET


def judge(case: Case) -> CriterionResult:
    """Great powers held at every tested victim: all of them, or at least half."""
    tested, held = held_powers(case, case.hesitant_great)
    if not tested:
        return CriterionResult(
            KEY,
            ASKS,
            Verdict.DOES_NOT_APPLY,
            say("No great power to test"),
            say("No great power is covered that some protected state could not hold alone."),
        )
    share = len(held) / len(tested)
    loose = [power for power in tested if power not in held]
    if loose:
        powers = np.flatnonzero(case.balance.world.great).tolist()
        power = max(loose, key=lambda place: case.balance.share[place])
        row = powers.index(power)
        lost = np.flatnonzero(case.great.tested[row] & ~case.hesitant_great[row])
        evidence = Evidence(
            say(
                "{power} is not held at {victims} of {tested} victims, {first} among them.",
                power=case.name(power),
                victims=len(lost),
                tested=int(case.great.tested[row].sum()),
                first=case.name(lost[0]),
            ),
            aggressors=case.codes([power]),
            victim=case.codes([lost[0]])[0],
            states=case.codes(lost),
        )
        reason = say(
            "When each party moves only on what it sees, {held} of {tested} great powers are held"
            " wherever they attack; not held: {loose}.",
            held=len(held),
            tested=len(tested),
            loose=case.names(loose),
        )
    else:
        reason = say(
            "Every great power is held wherever it attacks, though each party moves only on what"
            " it sees."
        )
        evidence = Evidence(
            say("Held wherever they attack: {powers}.", powers=case.names(held)),
            states=case.codes(held),
        )
    return CriterionResult(
        KEY,
        ASKS,
        verdict_on(case, case.hesitant_great),
        say("{held} of {tested} great powers held", held=len(held), tested=len(tested)),
        reason,
        measure=share,
        bar=share,
        mark=1.0,
        partly_mark=case.limits.great_power_partly,
        evidence=evidence,
    )
