"""What a stress test finds, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sandbox.model.arrays import TOLERANCE
from sandbox.results.coalitions import Named, Pool, Together
from sandbox.treaty.settings import Mood


@dataclass(frozen=True, slots=True)
class WorstAnswer:
    """How a treaty answers its worst coalition, in either mood.

    The odds of the response in each mood, and of the victim alone, are None where the coalition has
    no strength at the victim. actors: who acts in the mood that was searched, the largest
    contribution first.
    """

    hesitant_odds: float | None
    resolute_odds: float | None
    alone_odds: float | None
    confidence_needed: float | None
    actors: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "hesitant_odds": self.hesitant_odds,
            "resolute_odds": self.resolute_odds,
            "victim_alone_odds": self.alone_odds,
            "confidence_needed": self.confidence_needed,
        }


class Worst(NamedTuple):
    """The worst coalition of at most `size` states against a victim, in one mood.

    margin: the strength left over, or missing if below 0, as a share of the world's. bound: proven
    to be at or below every coalition's margin; it differs from the margin only where a limit
    stopped the search. nodes: how many branches were searched.
    """

    victim: str
    size: int
    mood: Mood
    coalition: tuple[str, ...]
    margin: float
    bound: float
    nodes: int

    @property
    def proven(self) -> bool:
        return self.bound >= self.margin - 1e-9

    @property
    def breaks(self) -> bool:
        return self.margin < -TOLERANCE

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
        }


@dataclass(frozen=True, slots=True)
class Protection:
    """Of the victims of a run, the shares (0 to 1) that no coalition of at most `size` breaks.

    The victims are all states that the treaty protects, unless the run was asked for some of
    them. hesitant, resolute: in each mood, None in one that was not tested; kept: with every
    pledge kept, which is what the strength allows; alone: by their own strength, without any
    treaty; ideal: with every state outside the coalition at full strength. The last two face
    the same coalitions as the treaty, those of the run's pool that the casus foederis covers: what
    a treaty gains by covering fewer aggressors they gain too. All are None without a victim.
    """

    size: int
    hesitant: float | None
    resolute: float | None
    kept: float | None
    alone: float | None
    ideal: float | None

    def to_dict(self) -> dict[str, Any]:
        return {
            "size": self.size,
            "hesitant": self.hesitant,
            "resolute": self.resolute,
            "kept": self.kept,
            "alone": self.alone,
            "ideal": self.ideal,
        }


@dataclass(frozen=True, slots=True)
class CriticalShare:
    """The smallest share of world strength that can break a treaty with every pledge kept.

    Over coalitions of any size from the pool, whatever holds them together. share: of the breaking
    coalition found with the least strength, None where no coalition breaks it; bound: proven to be
    at or below the true figure; victim, coalition: where, and by whom, it is broken so.
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

    breaking: for each mood tested and each victim, the fewest states that break the treaty there;
    None where no coalition up to `largest` does. alone, ideal: the same if no one helped the
    victim, and if every other state helped with all it has. pool: who could be an aggressor, as far
    as the casus foederis covers them; together: what had to hold each coalition together. Where
    there are `brackets`, fewer states may break the treaty than `breaking` says, and fewer be
    protected.
    """

    treaty: str
    world: int
    largest: int
    required_odds: float
    victims: tuple[str, ...]
    worst: tuple[Worst, ...]
    breaking: dict[Mood, dict[str, int | None]]
    alone: dict[str, int | None]
    ideal: dict[str, int | None]
    protection: tuple[Protection, ...]
    critical: CriticalShare
    pool: Pool | Named = Pool.PLAUSIBLE
    together: Together = Together.ANY

    def breaking_size(self, mood: Mood) -> int | None:
        """Return the fewest states that break the treaty at any victim."""
        sizes = [size for size in self.breaking[mood].values() if size is not None]
        return min(sizes, default=None)

    @property
    def brackets(self) -> int:
        """How many worst coalitions are not proven: the search was stopped before its end."""
        return sum(not worst.proven for worst in self.worst)

    def of(self, mood: Mood, size: int) -> tuple[Worst, ...]:
        """Return the worst coalitions of one mood and size, least margin first."""
        chosen = [worst for worst in self.worst if worst.mood is mood and worst.size == size]
        return tuple(sorted(chosen, key=lambda worst: worst.margin))

    def first_to_break(self, mood: Mood) -> tuple[Worst, ...]:
        """Return one coalition a victim, of the fewest states that break it or the most tried.

        The weakest victims come first.
        """
        sizes = {victim: size or self.largest for victim, size in self.breaking[mood].items()}
        chosen = [w for w in self.worst if w.mood is mood and w.size == sizes[w.victim]]
        return tuple(sorted(chosen, key=lambda worst: (worst.size, worst.margin)))

    def hardest(self, mood: Mood, victim: str | None = None) -> Worst | None:
        """Return the worst coalition of the largest size at a victim, or at the weakest of all.

        None where no state can be an aggressor.
        """
        if victim is None:
            return next(iter(self.first_to_break(mood)), None)
        return next((w for w in self.of(mood, self.largest) if w.victim == victim), None)

    def only(self, victim: str) -> StressTest:
        """Return this test with the worst coalitions against one victim alone."""
        return replace(
            self,
            victims=(victim,),
            worst=tuple(worst for worst in self.worst if worst.victim == victim),
            breaking={mood: {victim: sizes[victim]} for mood, sizes in self.breaking.items()},
        )

    @property
    def pool_word(self) -> str:
        """The word for the pool, "named" where it is a list of states."""
        return "named" if isinstance(self.pool, tuple) else self.pool.value

    @property
    def asked(self) -> dict[str, Any]:
        """What the test was asked for, as `stress_test` takes it."""
        return {
            "largest": self.largest,
            "pool": list(self.pool) if isinstance(self.pool, tuple) else self.pool.value,
            "together": self.together.value,
        }

    @property
    def figures(self) -> dict[str, Any]:
        """What the test comes to, over all its victims, by name."""
        return {
            "breaking_size": {str(mood): self.breaking_size(mood) for mood in self.breaking},
            "protected": [protection.to_dict() for protection in self.protection],
            "critical_share": self.critical.to_dict(),
            "brackets": self.brackets,
        }

    def to_dict(self, answers: Sequence[WorstAnswer] = ()) -> dict[str, Any]:
        """Return plain values by name; answers: to each of `worst`, in step, where wanted."""
        worst = [found.to_dict() for found in self.worst]
        for found, answer in zip(worst, answers, strict=bool(answers)):
            found |= answer.to_dict()
        return {
            "treaty": self.treaty,
            "world": self.world,
            "largest_size": self.largest,
            "pool": self.asked["pool"],
            "together": self.together.value,
            "required_odds": self.required_odds,
            "victims": list(self.victims),
            "breaking_size_by_victim": {
                str(mood): dict(sizes) for mood, sizes in self.breaking.items()
            },
            **self.figures,
            "worst": worst,
        }
