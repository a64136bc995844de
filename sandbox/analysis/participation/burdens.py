"""What a treaty asks of each state and what it gives it, as plain values."""

from __future__ import annotations

import math
from collections.abc import Container
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sandbox.model.arrays import finite_or_none
from sandbox.sentences import Sentence, say

#: Ratios that differ by less than this share of them are equal.
_TIED = 1e-9

#: The span in which attacks and calls to arms are told.
YEARS = 10


class Expectation(StrEnum):
    """In which mood the parties are expected to be; EITHER counts each mood one half."""

    EITHER = "either"
    HESITANT = "hesitant"
    RESOLUTE = "resolute"


@dataclass(frozen=True, slots=True)
class StateBurden:
    """What a treaty asks of one state and gives it.

    party: is it bound; great: is it a great power.
    burden: the share of its own strength that it is expected to send in a year, all wars together
    (above 1: more than all it has, sent in several wars); benefit: attacks on it in a year that
    the treaty holds and it alone would not.
    calls: attacks on others in ten years in which its rung, after reservations and the finding, is
    mandatory or more and it has something to send (it is obliged to act); wars: those in which it
    sends something, obliged or not; exposed: attacks on it in ten years that it alone would not
    hold, by states that the treaty takes in as aggressors. All three are expected numbers.
    """

    state: str
    party: bool
    great: bool
    burden: float
    benefit: float
    calls: float
    wars: float
    exposed: float

    @property
    def averted(self) -> float:
        """Attacks on it in ten years that the treaty holds and it alone would not."""
        return YEARS * self.benefit

    @property
    def ratio(self) -> float | None:
        """rho, burden over benefit: shares of its strength sent for each attack averted.

        Infinite where it carries something and gains nothing; None where it does neither. It signs
        where its stake, in units of what a war costs it, is at least this.
        """
        if self.benefit > 0:
            return self.burden / self.benefit
        return math.inf if self.burden > 0 else None

    def stays_at(self, ratio: float) -> bool:
        """Does it stay where a state bears at most this ratio?"""
        return self.ratio is None or self.ratio <= ratio

    @property
    def sentence(self) -> Sentence:
        """What its ratio comes from."""
        return say(
            "Sends force in {wars:.2g} wars in ten years, for {averted:.2g} attacks on it averted.",
            wars=self.wars,
            averted=self.averted,
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "state": self.state,
            "party": self.party,
            "great_power": self.great,
            "burden": self.burden,
            "benefit": self.benefit,
            "ratio": None if self.ratio is None else finite_or_none(self.ratio),
            "gains_nothing": not self.benefit > 0,
            "calls_in_ten_years": self.calls,
            "wars_in_ten_years": self.wars,
            "exposed_in_ten_years": self.exposed,
            "averted_in_ten_years": self.averted,
        }


@dataclass(frozen=True, slots=True)
class Widening:
    """How large a war becomes by the treaty, against the war of aggressor and victim alone.

    attacks: attacks in ten years that the treaty covers and the victim would not hold alone; all
    that follows is the mean over them. states: how many are at war, the two of the local war
    included; strength: their share (0 to 1) of the world's strength; local_strength: that of
    aggressor and victim. None where there are no such attacks.
    """

    attacks: float
    states: float | None
    strength: float | None
    local_strength: float | None

    #: Aggressor and victim.
    local_states = 2


@dataclass(frozen=True)
class BurdenSharing:
    """What a treaty asks of each state and gives it, at the rate of attacks of the time.

    states: the parties, and the states beside them that gain or could gain from it, in the order
    of the world. attacks_a_year: how many attacks there are a year in the world, covered or not.
    """

    treaty: str
    world: int
    expectation: Expectation
    attacks_a_year: int
    states: tuple[StateBurden, ...]
    widening: Widening

    @property
    def parties(self) -> tuple[StateBurden, ...]:
        return tuple(one for one in self.states if one.party)

    def of(self, state: str) -> StateBurden | None:
        """Return what falls to a state, by abbreviation; None where nothing does."""
        return next((one for one in self.states if one.state == state), None)

    def by_ratio(self) -> tuple[StateBurden, ...]:
        """Return the parties, those with the highest ratio first.

        Of equal ratios (all that gain nothing have the same) the heavier burden comes first.
        """
        return tuple(sorted(self.parties, key=_reluctance))

    @property
    def heaviest_first(self) -> tuple[StateBurden, ...]:
        """The parties, those that send most for their size first."""
        return tuple(sorted(self.parties, key=lambda one: -one.burden))

    @property
    def gains_most(self) -> StateBurden | None:
        """The state, party or not, on which most attacks are averted; None where none is."""
        most = max(self.states, key=lambda one: one.benefit, default=None)
        return most if most is not None and most.benefit > 0 else None

    def first_to_leave(self, among: Container[str]) -> tuple[StateBurden, ...]:
        """Return those of some parties whose ratio is the highest; nobody where none is above 0.

        Several where they tie.
        """
        ratios = {
            one: one.ratio for one in self.parties if one.state in among and one.ratio is not None
        }
        highest = max(ratios.values(), default=0.0)
        if not highest > 0:
            return ()
        return tuple(
            one
            for one, ratio in ratios.items()
            if ratio == highest or ratio >= highest * (1 - _TIED)
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.treaty,
            "world": self.world,
            "expectation": str(self.expectation),
            "attacks_a_year": self.attacks_a_year,
            "states": [one.to_dict() for one in self.states],
            "widening": {
                "attacks_in_ten_years": self.widening.attacks,
                "states": self.widening.states,
                "strength": self.widening.strength,
                "local_states": self.widening.local_states,
                "local_strength": self.widening.local_strength,
            },
        }


def _reluctance(one: StateBurden) -> tuple[float, float]:
    return (1.0 if one.ratio is None else -one.ratio, -one.burden)
