"""One threat, played out step by step in plain numbers (guide, The model: Who responds).

A game of strategic complements (Milgrom and Roberts 1990) in the manner of
Granovetter's thresholds (1978): each party acts when the response it would be
part of is strong enough for it. Sets of parties are only ever grown or shrunk
one round at a time, as the parties themselves would do it.
"""

from __future__ import annotations

import math
from collections.abc import Set
from dataclasses import dataclass


@dataclass(frozen=True)
class PlainThreat:
    """A coalition and its victim, reduced to numbers.

    victim: p[v, v], what the victim itself can bring to bear.
    coalition: T, what the coalition can bring to bear at the victim.
    sends: r_m, what each party able to respond would send to the victim.
    threshold: theta_m, the odds at which each of them acts.
    """

    victim: float
    coalition: float
    sends: dict[str, float]
    threshold: dict[str, float]

    @property
    def able(self) -> frozenset[str]:
        """The parties able to respond."""
        return frozenset(self.sends)


def response(threat: PlainThreat, acting: Set[str]) -> float:
    """Return S(J): the victim and all who act, together."""
    total = threat.victim
    for party, sent in threat.sends.items():
        if party in acting:
            total += sent
    return total


def would_act(threat: PlainThreat, party: str, expected: Set[str]) -> bool:
    """Tell whether a party acts when it expects `expected` to act.

    It counts its own weight, whether or not it is among those expected.
    """
    with_it = response(threat, expected - {party}) + threat.sends[party]
    return with_it >= threat.threshold[party] * threat.coalition


def best_replies(threat: PlainThreat, expected: Set[str]) -> frozenset[str]:
    """Return who acts when everyone expects `expected` to act."""
    return frozenset(party for party in threat.able if would_act(threat, party, expected))


def rounds(threat: PlainThreat) -> list[frozenset[str]]:
    """Return who starts to act in each round, if each waits to see others act."""
    acting: frozenset[str] = frozenset()
    history = []
    while (replies := best_replies(threat, acting)) != acting:
        history.append(replies - acting)
        acting = replies
    return history


def hesitant(threat: PlainThreat) -> frozenset[str]:
    """Return who acts in the end if each waits to see others act."""
    return frozenset().union(*rounds(threat))


def resolute(threat: PlainThreat) -> frozenset[str]:
    """Return who acts in the end if each trusts the others to."""
    acting = threat.able
    while (replies := best_replies(threat, acting)) != acting:
        acting = replies
    return acting


def odds(threat: PlainThreat, acting: Set[str]) -> float | None:
    """Return S(J) / T, or None against a coalition that brings nothing to bear."""
    if threat.coalition == 0:
        return None
    return response(threat, acting) / threat.coalition


def upheld(threat: PlainThreat, acting: Set[str], required_odds: float) -> bool:
    """Tell whether those who act hold the victim at the required odds, kappa."""
    return response(threat, acting) >= required_odds * threat.coalition


def critical_confidence(threat: PlainThreat, party: str) -> float:
    """Return c_m, the share of the others' pledges that would make a party act."""
    missing = threat.threshold[party] * threat.coalition - threat.victim - threat.sends[party]
    others = sum(sent for other, sent in threat.sends.items() if other != party)
    if others == 0:
        return 0.0 if missing <= 0 else math.inf
    return max(0.0, missing / others)


def response_at_confidence(threat: PlainThreat, confidence: float) -> frozenset[str]:
    """Return who acts in the end when everyone starts from the same confidence.

    First those for whom it is enough; then others join, seeing them; then those
    who would not act on what was really delivered withdraw.
    """
    acting = frozenset(
        party for party in threat.able if critical_confidence(threat, party) <= confidence
    )
    while joining := best_replies(threat, acting) - acting:
        acting |= joining
    while withdrawing := acting - best_replies(threat, acting):
        acting -= withdrawing
    return acting


def confidence_needed(threat: PlainThreat, required_odds: float) -> float | None:
    """Return the least confidence with which the victim is held, or None for never."""
    candidates = {0.0} | {critical_confidence(threat, party) for party in threat.able}
    for confidence in sorted(candidates):
        if upheld(threat, response_at_confidence(threat, confidence), required_odds):
            return confidence
    return None
