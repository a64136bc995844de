"""The verdict on one criterion, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sandbox.sentences import Sentence


class Verdict(StrEnum):
    """How far a criterion is satisfied."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not met"
    DOES_NOT_APPLY = "does not apply"


@dataclass(frozen=True)
class Evidence:
    """What the verdict rests on: a threat (aggressors and victim) or some parties."""

    sentence: Sentence
    aggressors: tuple[str, ...] = ()
    victim: str | None = None
    states: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "sentence": str(self.sentence),
            "aggressors": list(self.aggressors),
            "victim": self.victim,
            "states": list(self.states),
        }


@dataclass(frozen=True)
class CriterionResult:
    """One criterion judged.

    key: the criterion's name in files and in JSON, e.g. "great-power test".
    asks: what the article asks, in our words.
    measure: the number the verdict rests on; its unit is in `shown`, which is
    one short phrase. bar, mark and partly_mark: the measure and the limits for
    "met" and for "partly" on a scale from 0 to 1, None where they would say nothing.
    """

    key: str
    asks: Sentence
    verdict: Verdict
    shown: Sentence
    reason: Sentence
    measure: float | None = None
    bar: float | None = None
    mark: float | None = None
    partly_mark: float | None = None
    evidence: Evidence | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "criterion": self.key,
            "asks": str(self.asks),
            "verdict": str(self.verdict),
            "measure": self.measure,
            "shown": str(self.shown),
            "reason": str(self.reason),
            "evidence": self.evidence.to_dict() if self.evidence else None,
        }
