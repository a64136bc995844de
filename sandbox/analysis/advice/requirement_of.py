"""Which requirement a goal comes to."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sandbox.analysis.advice.cuts import Row, ThreatCut
from sandbox.analysis.advice.goals import AllHeld, Attacks, Goal, ShareHeld, ThreatHeld
from sandbox.analysis.advice.requirements import EveryCoalition, OneThreat, Requirement, Trial
from sandbox.analysis.advice.share_requirement import ShareOfAttacks
from sandbox.analysis.advice.threat_terms import ThreatArithmetic
from sandbox.model.draft import Draft


class NoRows:
    """No row at all: only the program's own answers tell."""

    def separate(self, trial: Trial) -> bool:
        return False

    def cuts(self) -> list[ThreatCut]:
        return []

    def rows(self) -> list[Row]:
        return []


def requirement_of(
    goal: Goal, before: Draft, arithmetic: ThreatArithmetic, new_column: Callable[[], int]
) -> Requirement:
    """Return what a goal requires.

    before: the draft whose threats stay the test; new_column: makes a column of the master.
    """
    if isinstance(goal, ThreatHeld):
        return OneThreat(goal, before, arithmetic)
    if isinstance(goal, AllHeld):
        return EveryCoalition(goal, before, arithmetic)
    if isinstance(goal, ShareHeld) and before.treaty.arms.reduction == 0:
        everyone = np.ones(len(before.world), dtype=bool)
        by = before.world.great if goal.attacks is Attacks.GREAT_POWERS else everyone
        return ShareOfAttacks(goal.percent / 100, goal.mood, by, before, arithmetic, new_column)
    return NoRows()
