"""When each step of a crisis is shown, in a film of six to ten seconds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from sandbox.crisis.course import CrisisStep, Kind

#: Milliseconds for which a step is shown, where there are few.
_USUAL = {
    Kind.ATTACK: 1300,
    Kind.FINDING: 1100,
    Kind.SANCTIONS: 900,
    Kind.JOINS: 700,
    Kind.HESITATES: 700,
    Kind.IF_EACH_WAITS: 900,
    Kind.TRUSTS: 700,
    Kind.STAYS_OUT: 350,
    Kind.END: 900,
}

#: Of these there may be hundreds: they share what is left.
_MANY = (Kind.JOINS, Kind.HESITATES, Kind.TRUSTS, Kind.STAYS_OUT)

#: The shortest and the longest film.
_SHORTEST, _LONGEST = 6_000, 10_000


class Timing:
    """The time of each step; times are in milliseconds from the beginning."""

    def __init__(self, steps: Sequence[CrisisStep]) -> None:
        usual = [_USUAL[step.kind] for step in steps]
        many = sum(time for time, step in zip(usual, steps, strict=True) if step.kind in _MANY)
        fixed = sum(usual) - many
        left = max(_LONGEST - fixed, _LONGEST // 3)
        shorter = min(1.0, left / many) if many else 1.0
        taken = [
            time * (shorter if step.kind in _MANY else 1.0)
            for time, step in zip(usual, steps, strict=True)
        ]
        whole = min(max(sum(taken), _SHORTEST), _LONGEST) / sum(taken)
        self._starts = [0.0, *accumulate(time * whole for time in taken)]

    @property
    def total(self) -> float:
        return self._starts[-1]

    def start(self, step: int) -> float:
        """Return when a step begins."""
        return self._starts[step]

    def length(self, step: int) -> float:
        return self._starts[step + 1] - self._starts[step]

    def at(self, time: float) -> tuple[int, float]:
        """Return the step shown at a time, and the share of it that is over, from 0 to 1."""
        last = len(self._starts) - 2
        step = min(max(bisect_right(self._starts, time) - 1, 0), last)
        return step, min(max((time - self._starts[step]) / self.length(step), 0.0), 1.0)
