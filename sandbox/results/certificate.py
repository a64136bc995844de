"""Why a threat by force comes out as it does, in figures that can be added up again.

A certificate holds the strength of the coalition and of the victim, and what each party sends and
the odds it waits for. Everything else follows from these, and is worked out here by plain sums,
independently of the search.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sandbox.model.arrays import TOLERANCE
from sandbox.model.threshold import Threshold
from sandbox.treaty.settings import Mood


@dataclass(frozen=True, slots=True)
class Aggressor:
    """What an aggressor has at the victim, `miles` away, as a share of the world's strength."""

    state: str
    miles: float
    strength: float

    def to_dict(self) -> dict[str, Any]:
        return {"state": self.state, "miles": self.miles, "strength": self.strength}


@dataclass(frozen=True)
class Sender:
    """What a party able to respond would send to the victim, and the odds it waits for."""

    threshold: Threshold
    sends: float

    @property
    def state(self) -> str:
        return self.threshold.state

    def to_dict(self) -> dict[str, Any]:
        return {**self.threshold.to_dict(), "sends": self.sends}


@dataclass(frozen=True, slots=True)
class Level:
    """What there is when all parties act whose threshold odds are at most `odds`.

    joining: who acts at this level but not at a lower one. strength: C, of the victim and all who
    act; asked: `odds` times the strength of the coalition.
    """

    odds: float
    joining: tuple[str, ...]
    strength: float
    asked: float

    @property
    def slack(self) -> float:
        return self.strength - self.asked

    def to_dict(self) -> dict[str, Any]:
        return {
            "odds": self.odds,
            "joining": list(self.joining),
            "strength": self.strength,
            "asked": self.asked,
            "slack": self.slack,
        }


@dataclass(frozen=True, slots=True)
class Step:
    """What a party decides if each waits to see others act.

    round: in which it joins, None if it never does. asked: its threshold times the strength of the
    coalition; seen: the strength of the response that it would be part of; strength: that of the
    response after its decision.
    """

    state: str
    round: int | None
    asked: float
    seen: float
    strength: float

    @property
    def lacking(self) -> float:
        return self.asked - self.seen

    def to_dict(self) -> dict[str, Any]:
        return {
            "state": self.state,
            "round": self.round,
            "asked": self.asked,
            "seen": self.seen,
            "strength": self.strength,
        }


@dataclass(frozen=True, slots=True)
class Weight:
    """What one aggressor takes away at a level: its strength times the odds, and what it sends."""

    state: str
    strength: float
    sends: float

    def to_dict(self) -> dict[str, Any]:
        return {"state": self.state, "strength": self.strength, "sends": self.sends}


@dataclass(frozen=True, slots=True)
class Heaviest:
    """The k aggressors that take away most at the level `odds`, in descending order.

    have: C, the strength of the victim and of all who act at that level when nobody attacks;
    members: what the states of the coalition itself take away. one_regime: is it true that no
    coalition brings about another regime, in which other thresholds count?
    """

    odds: float
    have: float
    weights: tuple[Weight, ...]
    members: tuple[Weight, ...]
    one_regime: bool

    @property
    def bound(self) -> float:
        """C less all weights: at least so much is left at this level against any k aggressors."""
        return self.have - sum(self.odds * each.strength + each.sends for each in self.weights)

    def to_dict(self) -> dict[str, Any]:
        return {
            "odds": self.odds,
            "strength": self.have,
            "weights": [weight.to_dict() for weight in self.weights],
            "bound": self.bound,
            "only_regime": self.one_regime,
        }


@dataclass(frozen=True, slots=True)
class Proof:
    """Why no coalition of at most `size` states is worse.

    bound: at or below the margin of each of them, as proven by a search of `nodes` branches; the
    proof is complete where it equals the margin. heaviest: the most that any coalition can take
    away at the level that decides, if resolute; None if hesitant, and where pacts bar parties.
    """

    size: int
    bound: float
    nodes: int
    proven: bool
    heaviest: Heaviest | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "size": self.size,
            "bound": self.bound,
            "nodes": self.nodes,
            "proven": self.proven,
            "heaviest": self.heaviest.to_dict() if self.heaviest else None,
        }


@dataclass(frozen=True)
class Certificate:
    """The figures of one threat in one mood.

    Strengths are shares of the world's strength, as they count at the victim.
    covered: does the casus foederis take in the threat; finding: made, blocked or
    not needed; blocking, nuclear: the aggressors on account of whom the finding is
    blocked, and the nuclear powers among them that raise every threshold. own: the
    victim's strength; required: kappa; senders: the parties able to respond, by
    ascending threshold; barred: the parties that a pact with an aggressor holds back.
    """

    treaty: str
    world: int
    victim: str
    mood: Mood
    covered: bool
    finding: str
    blocking: tuple[str, ...]
    nuclear: tuple[str, ...]
    aggressors: tuple[Aggressor, ...]
    own: float
    required: float
    senders: tuple[Sender, ...]
    barred: tuple[str, ...]
    proof: Proof | None = None

    @property
    def opposed(self) -> float:
        """T, the strength of the coalition."""
        return sum(aggressor.strength for aggressor in self.aggressors)

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """The required odds, then each threshold above them in ascending order."""
        levels: list[Level] = []
        strength = self.own
        odds = self.required
        joining: list[str] = []
        for sender in self.senders:
            if sender.threshold.odds > odds:
                levels.append(Level(odds, tuple(joining), strength, odds * self.opposed))
                odds, joining = sender.threshold.odds, []
            joining.append(sender.state)
            strength += sender.sends
        return (*levels, Level(odds, tuple(joining), strength, odds * self.opposed))

    @property
    def deciding(self) -> Level:
        """The level with the most slack: if even that is short, the treaty is broken."""
        return max(self.levels, key=lambda level: level.slack)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Who joins in which order if each waits, then who never does, nearest first."""
        joined: list[Step] = []
        strength, number = self.own, 1
        waiting = list(self.senders)
        while ready := [sender for sender in waiting if self._acts(sender, strength)]:
            before = strength
            for sender in ready:
                strength += sender.sends
                asked = sender.threshold.odds * self.opposed
                joined.append(Step(sender.state, number, asked, before + sender.sends, strength))
            waiting = [sender for sender in waiting if not self._acts(sender, before)]
            number += 1
        left = [
            Step(
                sender.state,
                None,
                sender.threshold.odds * self.opposed,
                strength + sender.sends,
                strength,
            )
            for sender in waiting
        ]
        return (*joined, *sorted(left, key=lambda step: step.lacking))

    def _acts(self, sender: Sender, strength: float) -> bool:
        asked = sender.threshold.odds * self.opposed
        return strength + sender.sends >= asked - TOLERANCE

    @property
    def joined(self) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.round is not None)

    @property
    def first_waiting(self) -> Step | None:
        """The party that lacks least of what it waits for; None if all act."""
        return next((step for step in self.steps if step.round is None), None)

    @property
    def margin(self) -> float:
        """The slack of the deciding level, or S(J) - kappa T if each party waits."""
        if self.mood is Mood.RESOLUTE:
            return self.deciding.slack
        strength = self.joined[-1].strength if self.joined else self.own
        return strength - self.required * self.opposed

    @property
    def breaks(self) -> bool:
        return self.margin < -TOLERANCE

    def sender(self, state: str) -> Sender:
        return next(sender for sender in self.senders if sender.state == state)

    def to_dict(self) -> dict[str, Any]:
        waits = self.first_waiting
        if self.mood is Mood.RESOLUTE:
            course: dict[str, Any] = {
                "deciding_level": self.deciding.to_dict(),
                "levels": [level.to_dict() for level in self.levels],
            }
        else:
            course = {
                "joined": [step.to_dict() for step in self.joined],
                "first_waiting": waits.to_dict() if waits else None,
            }
        return {
            "treaty": self.treaty,
            "world": self.world,
            "aggressors": [aggressor.to_dict() for aggressor in self.aggressors],
            "victim": self.victim,
            "mood": self.mood.value,
            "covered": self.covered,
            "finding": self.finding,
            "blocked_on_account_of": list(self.blocking),
            "nuclear": list(self.nuclear),
            "coalition_strength": self.opposed,
            "victim_strength": self.own,
            "required_odds": self.required,
            "parties": [sender.to_dict() for sender in self.senders],
            "held_back_by_pacts": list(self.barred),
            **course,
            "margin": self.margin,
            "breaks": self.breaks,
            "proof": self.proof.to_dict() if self.proof else None,
        }
