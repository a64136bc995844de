"""The response to an attack at every trust, from each waiting to all trusting one another.

Trust is c, the share of the others' pledges that every party expects to be kept (guide, The model:
Who responds). Between two levels of c the response is the same, so that a few of them are all.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from sandbox.model.arrays import codes_at
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.curve import settled_levels
from sandbox.response.respond import places_of_threat, threat_numbers
from sandbox.sentences import Sentence, refuse, say
from sandbox.treaty.articles import Instrument


@dataclass(frozen=True)
class TrustLevel:
    """The response from this confidence (0 to 1) up to that of the next level.

    acting: the parties that act in the end, in the world's order; odds: what they and the victim
    come to.
    """

    confidence: float
    acting: tuple[str, ...]
    odds: float
    upheld: bool


@dataclass(frozen=True)
class Trust:
    """The levels of trust of one attack, ascending from confidence 0.

    parties: how many could act, those that a pact holds back included. needed: the confidence
    from which the attack is held, as in `Response.confidence_needed`; None where none is enough.
    """

    victim: str
    parties: int
    required: float
    needed: float | None
    levels: tuple[TrustLevel, ...]

    def at(self, confidence: float) -> TrustLevel:
        """Return the response at a confidence from 0 to 1."""
        return self.levels[bisect_right(self._from, confidence) - 1]

    def told(self, confidence: float) -> Sentence:
        """Say what comes of the attack at a confidence."""
        level = self.at(confidence)
        values = {
            "belief": _belief(confidence),
            "acting": len(level.acting),
            "parties": self.parties,
            "odds": level.odds,
            "victim": self.victim,
        }
        if level.upheld:
            return say(
                "{belief}, {acting} of {parties} parties act, and the odds are {odds:.2f}:"
                " {victim} is held.",
                **values,
            )
        return say(
            "{belief}, {acting} of {parties} parties act, and the odds are {odds:.2f};"
            " {required:.2f} is needed.",
            required=self.required,
            **values,
        )

    @property
    def _from(self) -> list[float]:
        return [level.confidence for level in self.levels]


def _belief(confidence: float) -> Sentence:
    if confidence <= 0:
        return say("If each waits for the others")
    if confidence >= 1:
        return say("If all trust one another")
    return say("If each expects {share:.0%} of the others' pledges to be kept", share=confidence)


def trust_levels(model: TreatyModel, aggressors: Sequence[str], victim: str) -> Trust:
    """Return the response at every confidence; states by abbreviation.

    Raises Refusal as `respond` does, and for a coalition without strength at the victim, against
    which odds mean nothing.
    """
    coalition, target = places_of_threat(model.world, aggressors, victim)
    threat = threat_numbers(model, coalition, target, Instrument.FORCE)
    if not threat.opposed[0] > 0:
        raise refuse("The aggressors can bring nothing to bear there.")
    confidence, at, acting = settled_levels(threat)
    codes, odds, upheld = model.world.codes, at.odds(acting), at.upheld(acting)
    is_new = [True, *(bool((one != two).any()) for one, two in pairwise(acting))]
    parties = model.is_party.copy()
    parties[[*coalition, target]] = False
    return Trust(
        victim=model.world.states[target].name,
        parties=int(parties.sum()),
        required=threat.required,
        needed=threat.confidence_needed()[0],
        levels=tuple(
            TrustLevel(
                float(confidence[row]),
                codes_at(codes, acting[row]),
                float(odds[row]),
                bool(upheld[row]),
            )
            for row in np.flatnonzero(is_new)
        ),
    )
