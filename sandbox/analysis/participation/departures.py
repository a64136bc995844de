"""In which order parties leave a treaty that asks too much of them, and what is left, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sandbox.analysis.participation.burdens import Expectation, StateBurden
from sandbox.criteria.scorecard import Scorecard
from sandbox.model.arrays import finite_or_none


@dataclass(frozen=True, slots=True)
class StillHeld:
    """What parties that have not left are and hold.

    strength: their share (0 to 1) of the world's strength. hesitant, resolute, kept: of the attacks
    that need the draft as it stands, the shares that are held by those who stay; None where none
    need it.
    """

    strength: float
    hesitant: float | None
    resolute: float | None
    kept: float | None

    def to_dict(self) -> dict[str, float | None]:
        return {
            "strength": self.strength,
            "hesitant": self.hesitant,
            "resolute": self.resolute,
            "kept": self.kept,
        }


@dataclass(frozen=True, slots=True)
class Departure:
    """Those who leave together, since no others still there have as high a ratio.

    states: as they stand among those still there; ratio: theirs. Below `sure_below` each of them
    would leave whoever else stayed: alone it would carry more than that for each attack that is
    averted with all who are still there. after: what is held once they have left.
    """

    states: tuple[StateBurden, ...]
    ratio: float
    sure_below: float
    after: StillHeld

    def to_dict(self) -> dict[str, Any]:
        return {
            "states": [one.state for one in self.states],
            "ratio": finite_or_none(self.ratio),
            "left": self.after.to_dict(),
        }


@dataclass(frozen=True)
class Departures:
    """In which order the parties leave, those with the highest ratio first.

    parties: all of them at first, in the order of the world; before: what they hold; down_to: the
    departures are worked out as far as for this ratio.
    """

    treaty: str
    world: int
    expectation: Expectation
    parties: tuple[str, ...]
    before: StillHeld
    steps: tuple[Departure, ...]
    down_to: float

    def at(self, ratio: float) -> Remaining:
        """Return what is left of the treaty if states with a higher ratio leave.

        Raises ValueError below the ratio to which the departures are worked out.
        """
        if ratio < self.down_to:
            raise ValueError(f"departures are known down to {self.down_to}, not {ratio}")
        gone = []
        for step in self.steps:
            if step.ratio <= ratio:
                break
            gone.append(step)
        left = tuple(one for step in gone for one in step.states)
        states = {one.state for one in left}
        return Remaining(
            ratio=ratio,
            left=left,
            stay=tuple(code for code in self.parties if code not in states),
            held=gone[-1].after if gone else self.before,
            greatest=all(ratio < step.sure_below for step in gone),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.treaty,
            "world": self.world,
            "expectation": str(self.expectation),
            "parties": list(self.parties),
            "held": self.before.to_dict(),
            "departures": [step.to_dict() for step in self.steps],
        }


@dataclass(frozen=True)
class Remaining:
    """The self-enforcing treaty for a ratio: nobody who stays has a higher one.

    left: those who leave, in their order, each as it stood when it left; stay: the others.
    greatest: is it proven that every self-enforcing set of the parties is part of this one.
    """

    ratio: float
    left: tuple[StateBurden, ...]
    stay: tuple[str, ...]
    held: StillHeld
    greatest: bool

    def to_dict(self) -> dict[str, Any]:
        return {
            "ratio": finite_or_none(self.ratio),
            "left": [one.to_dict() for one in self.left],
            "stay": list(self.stay),
            "held": self.held.to_dict(),
            "proven_the_greatest": self.greatest,
        }


@dataclass(frozen=True)
class SelfEnforcing:
    """The self-enforcing treaty for a ratio, and the verdicts on the draft and on what is left."""

    departures: Departures
    remaining: Remaining
    before: Scorecard
    after: Scorecard

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.departures.treaty,
            "world": self.departures.world,
            "expectation": str(self.departures.expectation),
            **self.remaining.to_dict(),
            "held_before": self.departures.before.to_dict(),
            "name_before": str(self.before.name),
            "name": str(self.after.name),
            "criteria": [
                {
                    "criterion": was.key,
                    "before": str(was.verdict),
                    "after": str(self.after.criterion(was.key).verdict),
                }
                for was in self.before.criteria
            ],
        }
