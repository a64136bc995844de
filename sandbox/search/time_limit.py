"""How long a search may go on, and who may interrupt it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class TimeLimit:
    """The end of a search that may take long.

    until: when this search has to end, by `time.monotonic`. interrupt: called between the rounds
    of a search; whatever it raises ends the search.
    """

    until: float = math.inf
    interrupt: Callable[[], None] | None = None

    @property
    def limited(self) -> bool:
        return self.until < math.inf

    def let_interrupt(self) -> None:
        """Give the caller the chance to interrupt."""
        if self.interrupt:
            self.interrupt()

    def ended(self) -> bool:
        """Tell whether time is up; the caller may interrupt here too."""
        self.let_interrupt()
        return self.limited and time.monotonic() >= self.until


#: No end, and nobody to interrupt.
NO_LIMIT = TimeLimit()


@dataclass
class Budget:
    """The seconds of a run, divided evenly over its searches; what one leaves goes to the next."""

    seconds: float
    searches: int

    def __post_init__(self) -> None:
        self._ends = time.monotonic() + self.seconds

    def share(self, interrupt: Callable[[], None] | None = None) -> TimeLimit:
        """Return the time limit of the next search."""
        now = time.monotonic()
        part = max(0.0, self._ends - now) / max(1, self.searches)
        self.searches -= 1
        return TimeLimit(now + part, interrupt)
