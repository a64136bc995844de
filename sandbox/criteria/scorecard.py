"""The scorecard: a treaty judged by all criteria, and the name that it deserves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sandbox.criteria.criterion import CriterionResult
from sandbox.criteria.verdict import Verdict
from sandbox.results.attacks_held import AttacksHeld
from sandbox.sentences import Sentence


class DraftName(StrEnum):
    """What kind of arrangement a draft amounts to."""

    COLLECTIVE_SECURITY = "collective security"
    COLLECTIVE_DEFENCE = "collective defence"
    ALLIANCE = "alliance"
    CONSULTATIVE_PACT = "consultative pact"
    PAPER_PROMISE = "paper promise"


@dataclass(frozen=True)
class ReadinessRange:
    """Over which readiness, from low to high, the verdicts and the name stand.

    rung: the treaty's for force; h: its readiness in the treaty's settings; has_source: whether
    a published figure stands behind it. Meant are the verdicts on resolve and on the great-power
    test, and with them the name.
    """

    rung: str
    h: float
    low: float
    high: float
    has_source: bool

    def to_dict(self) -> dict[str, Any]:
        return {
            "rung": self.rung,
            "h": self.h,
            "low": self.low,
            "high": self.high,
            "h_has_a_source": self.has_source,
        }


@dataclass(frozen=True)
class Scorecard:
    """A treaty judged in a world.

    rule: the rule of naming that fitted; name_reason: why, in one sentence.
    attacks: how many of the likely attacks the treaty holds.
    stands_over: None where parties at the treaty's rung for force act whatever the odds, where
    nothing is tested, and where it was not asked for.
    """

    treaty: str
    world: int
    name: DraftName
    rule: Sentence
    name_reason: Sentence
    parties: tuple[str, ...]
    criteria: tuple[CriterionResult, ...]
    attacks: AttacksHeld
    stands_over: ReadinessRange | None

    @property
    def met(self) -> int:
        """How many of the criteria are met."""
        return sum(result.verdict is Verdict.MET for result in self.criteria)

    def criterion(self, key: str) -> CriterionResult:
        return next(result for result in self.criteria if result.key == key)

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.treaty,
            "world": self.world,
            "name": str(self.name),
            "rule": str(self.rule),
            "reason": str(self.name_reason),
            "parties": list(self.parties),
            "held": self.attacks.to_dict(),
            "criteria": [result.to_dict() for result in self.criteria],
            "stands_over": self.stands_over.to_dict() if self.stands_over else None,
        }
