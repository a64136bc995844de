"""What a stress test finds, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from sandbox.stress.balance import TOLERANCE, Balance, Bools, Floats, Ints
from sandbox.stress.batch import numbers
from sandbox.stress.equilibria import Threats
from sandbox.treaty.settings import Mood


@dataclass(frozen=True, eq=False)
class Details:
    """The answers to a group of worst coalitions, worked out together when first asked for.

    inside (b, n): who is in each coalition; victims (b,): places.
    """

    balance: Balance
    inside: Bools
    victims: Ints

    @cached_property
    def threats(self) -> Threats:
        return numbers(self.balance, self.inside, self.victims)

    @cached_property
    def hesitant_odds(self) -> Floats:
        return self.threats.odds(self.threats.hesitant)

    @cached_property
    def resolute_odds(self) -> Floats:
        return self.threats.odds(self.threats.resolute)

    @cached_property
    def alone_odds(self) -> Floats:
        return self.threats.over(self.threats.own)

    @cached_property
    def confidence_needed(self) -> list[float | None]:
        return self.threats.confidence_needed()


@dataclass(frozen=True)
class Worst:
    """The worst coalition of at most `size` states against a victim, in one mood.

    margin: strength left over (or, below 0, missing) as a share of the world's
    strength at the victim. bound: proven to lie at or below every coalition's
    margin; where a limit stopped the search, the two differ. The odds are those
    of the same threat in either mood and of the victim alone; None where the
    coalition has no strength there.
    """

    victim: str
    size: int
    mood: Mood
    coalition: tuple[str, ...]
    margin: float
    bound: float
    nodes: int
    details: Details = field(repr=False, compare=False)
    index: int = field(repr=False, compare=False)

    @property
    def proven(self) -> bool:
        return self.bound >= self.margin - 1e-9

    @property
    def breaks(self) -> bool:
        return self.margin < -TOLERANCE

    @property
    def hesitant_odds(self) -> float | None:
        return _finite(self.details.hesitant_odds[self.index])

    @property
    def resolute_odds(self) -> float | None:
        return _finite(self.details.resolute_odds[self.index])

    @property
    def alone_odds(self) -> float | None:
        return _finite(self.details.alone_odds[self.index])

    @property
    def confidence_needed(self) -> float | None:
        return self.details.confidence_needed[self.index]

    def to_dict(self) -> dict[str, Any]:
        return {
            "victim": self.victim,
            "size": self.size,
            "mood": str(self.mood),
            "coalition": list(self.coalition),
            "margin": self.margin,
            "bound": self.bound,
            "proven": self.proven,
            "nodes": self.nodes,
            "breaks": self.breaks,
            "hesitant_odds": self.hesitant_odds,
            "resolute_odds": self.resolute_odds,
            "victim_alone_odds": self.alone_odds,
            "confidence_needed": self.confidence_needed,
        }


def _finite(number: np.float64) -> float | None:
    return float(number) if np.isfinite(number) else None


@dataclass(frozen=True, slots=True)
class Protection:
    """Shares (0 to 1) of all states that no coalition of at most `size` states breaks.

    alone: by their own strength, without any treaty; ideal: with every
    state outside the coalition at full strength.
    """

    size: int
    hesitant: float
    resolute: float
    alone: float
    ideal: float

    def to_dict(self) -> dict[str, Any]:
        return {
            "size": self.size,
            "hesitant": self.hesitant,
            "resolute": self.resolute,
            "alone": self.alone,
            "ideal": self.ideal,
        }


@dataclass(frozen=True, slots=True)
class CriticalShare:
    """The smallest share of world strength that can break a treaty with every pledge kept.

    share: that of the lightest breaking coalition found, None where no coalition
    breaks it; bound: proven to lie at or below the true figure.
    """

    share: float | None
    bound: float | None
    victim: str | None
    coalition: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "share": self.share,
            "bound": self.bound,
            "victim": self.victim,
            "coalition": list(self.coalition),
        }


@dataclass(frozen=True)
class StressTest:
    """Every victim that the casus foederis covers, against every coalition up to a size.

    breaking: for each mood and victim, the fewest states that break it; None
    where no coalition up to `largest` does.
    """

    treaty: str
    world: int
    largest: int
    required_odds: float
    victims: tuple[str, ...]
    worst: tuple[Worst, ...]
    breaking: dict[Mood, dict[str, int | None]]
    protection: tuple[Protection, ...]
    critical: CriticalShare

    def breaking_size(self, mood: Mood) -> int | None:
        """Return the fewest states that break the treaty at any victim."""
        sizes = [size for size in self.breaking[mood].values() if size is not None]
        return min(sizes, default=None)

    def of(self, mood: Mood, size: int) -> tuple[Worst, ...]:
        """Return the worst coalitions of one mood and size, least margin first."""
        chosen = [worst for worst in self.worst if worst.mood is mood and worst.size == size]
        return tuple(sorted(chosen, key=lambda worst: worst.margin))

    def only(self, victim: str) -> StressTest:
        """Return this test with the worst coalitions against one victim alone."""
        return replace(
            self,
            victims=(victim,),
            worst=tuple(worst for worst in self.worst if worst.victim == victim),
            breaking={mood: {victim: sizes[victim]} for mood, sizes in self.breaking.items()},
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.treaty,
            "world": self.world,
            "largest_size": self.largest,
            "required_odds": self.required_odds,
            "victims": list(self.victims),
            "breaking_size": {str(mood): self.breaking_size(mood) for mood in Mood},
            "breaking_size_by_victim": {
                str(mood): dict(sizes) for mood, sizes in self.breaking.items()
            },
            "protected": [protection.to_dict() for protection in self.protection],
            "critical_share": self.critical.to_dict(),
            "worst": [worst.to_dict() for worst in self.worst],
        }
