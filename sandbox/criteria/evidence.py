"""What a verdict rests on: a threat or some parties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sandbox.sentences import Sentence


@dataclass(frozen=True)
class Evidence:
    """What the verdict rests on: a threat (aggressors and victim) or some parties.

    Of several threats it is the likeliest; worst: the one with the least strength to spare with
    every pledge kept, where that is another. The sentence names both.
    """

    sentence: Sentence
    aggressors: tuple[str, ...] = ()
    victim: str | None = None
    states: tuple[str, ...] = ()
    worst: Evidence | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "sentence": str(self.sentence),
            "aggressors": list(self.aggressors),
            "victim": self.victim,
            "states": list(self.states),
            "worst_case": self.worst
            and {"aggressors": list(self.worst.aggressors), "victim": self.worst.victim},
        }
