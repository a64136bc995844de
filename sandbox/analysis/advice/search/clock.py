"""How long advice may take."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace


@dataclass(frozen=True, eq=False)
class Clock:
    """When work must end, by `time.monotonic`, and who may interrupt it.

    enough: once it returns True, time is up.
    """

    until: float
    interrupt: Callable[[], None]
    enough: Callable[[], bool]

    def extended(self, seconds: float) -> Clock:
        """Return a clock that goes on for some seconds more."""
        return replace(self, until=self.until + seconds)

    @property
    def left(self) -> float:
        return -math.inf if self.enough() else self.until - time.monotonic()

    @property
    def ended(self) -> bool:
        self.interrupt()
        return self.left <= 0
