"""The smallest coalitions that break a treaty at a victim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sandbox.treaty.settings import Mood


@dataclass(frozen=True)
class Smallest:
    """The smallest coalitions that break a treaty at one victim, in one mood.

    size: None where no coalition of the sizes searched does, and then there are
    none. complete: False where there are more than those listed.
    """

    victim: str
    mood: Mood
    size: int | None
    coalitions: tuple[tuple[str, ...], ...]
    complete: bool

    def to_dict(self) -> dict[str, Any]:
        return {
            "victim": self.victim,
            "mood": str(self.mood),
            "size": self.size,
            "coalitions": [list(coalition) for coalition in self.coalitions],
            "complete": self.complete,
        }
