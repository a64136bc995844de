"""How strong an aggressor a treaty holds, as plain values."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class FrontierPoint:
    """The likely attacks by aggressors of about the same strength.

    strength: their share (0 to 1) of the world's strength, the geometric mean weighted by how
    likely the attacks are; low, high: the bounds of the shares taken together.
    weight: the share of these attacks in all that are counted; hesitant, resolute, kept: shares of
    them held if each party waits, if they trust one another, and if every pledge is kept.
    """

    strength: float
    low: float
    high: float
    weight: float
    hesitant: float
    resolute: float
    kept: float


@dataclass(frozen=True, slots=True)
class Frontier:
    """Attacks held against the strength of the aggressors, one state or two, weakest first.

    Counted are attacks that the victim could not hold alone and all other states together could.
    pairs_counted: the share, by weight, of attacks by two states that were looked at: the likeliest
    of them.
    """

    treaty: str
    world: int
    points: tuple[FrontierPoint, ...]
    pairs_counted: float

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.treaty,
            "world": self.world,
            "points": [asdict(point) for point in self.points],
            "pairs_counted": self.pairs_counted,
        }
