"""The least and the greatest equilibrium of who acts, for many threats at once.

A party acts once the response that it would be part of is strong enough for it; so every party
that acts makes it easier for others to act. This is a game of strategic complements (Milgrom and
Roberts 1990). Repeated best replies end in the least equilibrium if nobody acts at first, and in
the greatest if everybody does (Tarski 1955; Granovetter 1978).

Everywhere below there are b threats and n states:
sent (b, n): r, what each party sends, 0 for those unable to act;
theta (b, n): threshold odds, infinite for those unable to act;
own (b,): strength of the victim alone; opposed (b,): T, strength of the coalition.

What the parties send that act is summed as a product with flags, because `np.where` takes several
times as long.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats


def least_strength(
    wanted: Floats, sent: Floats, own: Floats, enough: Floats | float = np.inf
) -> Floats:
    """Return (b,): the strength of the hesitant response.

    wanted (b, n): the strength of the response that each party wants to be part of, infinite for
    those unable to act. enough (b,): a response this strong is not followed further; the strength
    returned is then at least this. Only threats whose response still grows are worked on.
    """
    missing = wanted - sent
    enough = np.full(len(own), enough)
    strength = own.copy()
    active = np.arange(len(own))
    before = own
    while len(active):
        acting = missing <= before[:, None]
        grown = own[active] + np.vecdot(sent, acting)
        strength[active] = grown
        more = (grown > before) & (grown < enough[active])
        active, before, missing, sent = active[more], grown[more], missing[more], sent[more]
    return strength


def greatest_strength(
    wanted: Floats, sent: Floats, own: Floats, too_little: Floats | float = -np.inf
) -> Floats:
    """Return (b,): the strength of the resolute response; arguments as in `least_strength`.

    too_little (b,): a response weaker than this is not followed further; the strength returned is
    then below this.
    """
    too_little = np.full(len(own), too_little)
    before: Floats = own + np.vecdot(sent, np.isfinite(wanted))
    strength = before.copy()
    active = np.arange(len(own))
    while len(active):
        acting = wanted <= before[:, None]
        shrunk = own[active] + np.vecdot(sent, acting)
        strength[active] = shrunk
        fewer = (shrunk < before) & (shrunk >= too_little[active])
        active, before, wanted, sent = active[fewer], shrunk[fewer], wanted[fewer], sent[fewer]
    return strength


@dataclass(frozen=True, eq=False)
class Threats:
    """The numbers of b threats, as the module describes them; required: kappa."""

    sent: Floats
    theta: Floats
    own: Floats
    opposed: Floats
    required: float

    @cached_property
    def able(self) -> Bools:
        """(b, n): who could act at some odds."""
        return np.isfinite(self.theta)

    @cached_property
    def wanted(self) -> Floats:
        """(b, n): theta T, the strength of the response that each party wants to be part of."""
        # An infinite threshold must stay infinite even against no strength at all.
        opposed = np.maximum(self.opposed, np.finfo(float).tiny)
        wanted = self.theta * opposed[:, None]
        wanted -= TOLERANCE
        return wanted

    def strength(self, acting: Bools) -> Floats:
        """Return (b,): S(J), the victim's own strength and all that is sent to it."""
        sent: Floats = (self.sent * acting).sum(axis=1)
        return self.own + sent

    def joined(self, acting: Bools) -> Bools:
        """Return `acting`, and those who join them because they see enough."""
        seen = self.strength(acting)[:, None] + self.sent
        return acting | (seen >= self.wanted)

    def stayed(self, acting: Bools) -> Bools:
        """Return those of `acting` who still see enough."""
        return acting & (self.strength(acting)[:, None] >= self.wanted)

    def grow(self, acting: Bools) -> Bools:
        """Let others join until none does."""
        while True:
            more = self.joined(acting)
            if (more == acting).all():
                return acting
            acting = more

    def shrink(self, acting: Bools) -> Bools:
        """Let those withdraw who see too little, until none does."""
        while True:
            fewer = self.stayed(acting)
            if (fewer == acting).all():
                return acting
            acting = fewer

    def rounds(self, *, waits: bool) -> list[Bools]:
        """Return who acts, (b, n), before the first round of best replies and after each.

        waits: begin with nobody, and let parties join; otherwise with all able to act, and let
        them withdraw.
        """
        rounds = [np.zeros_like(self.able) if waits else self.able]
        while True:
            after = self.joined(rounds[-1]) if waits else self.stayed(rounds[-1])
            if (after == rounds[-1]).all():
                return rounds
            rounds.append(after)

    @cached_property
    def hesitant(self) -> Bools:
        """(b, n): who acts if each moves only on what it sees."""
        return self.grow(np.zeros_like(self.able))

    @cached_property
    def resolute(self) -> Bools:
        """(b, n): who acts if each trusts the others."""
        return self.shrink(self.able)

    @property
    def _needed(self) -> Floats:
        """(b,): the strength that meets the required odds."""
        return self.required * self.opposed - TOLERANCE

    def upheld_though_hesitant(self) -> Bools:
        """Return (b,): does the hesitant response meet the required odds?"""
        strength = least_strength(self.wanted, self.sent, self.own, self._needed)
        return strength >= self._needed

    def upheld_if_resolute(self) -> Bools:
        """Return (b,): does the resolute response meet the required odds?"""
        strength = greatest_strength(self.wanted, self.sent, self.own, self._needed)
        return strength >= self._needed

    def upheld_at(self, confidence: float) -> Bools:
        """Return (b,): is each upheld if parties expect that share of the others' pledges?"""
        return self.upheld(self.shrink(self.grow(self.critical <= confidence)))

    def margin(self, acting: Bools) -> Floats:
        """Return (b,): S(J) - kappa T."""
        return self.strength(acting) - self.required * self.opposed

    def upheld(self, acting: Bools) -> Bools:
        """Return (b,): does the response meet the required odds?"""
        held: Bools = self.margin(acting) >= -TOLERANCE
        return held

    def odds(self, acting: Bools) -> Floats:
        """Return (b,): S(J) / T, NaN where the coalition has no strength at the victim."""
        return self.over(self.strength(acting))

    def over(self, strength: Floats) -> Floats:
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(self.opposed > 0, strength / self.opposed, np.nan)

    @cached_property
    def critical(self) -> Floats:
        """(b, n): c, the share of others' pledges that each party must expect to be kept to act.

        Infinite where no share is enough, and for those unable to act.
        """
        sent = np.where(self.able, self.sent, 0.0)
        others = sent.sum(axis=1, keepdims=True) - sent
        missing = self.wanted - self.own[:, None] - sent
        alone = np.zeros_like(others)
        alone[missing > 0] = np.inf
        # A sum less its only term may differ from 0 by an error of rounding.
        real = others > TOLERANCE
        share = np.divide(missing, others, out=alone, where=real & self.able)
        return np.where(self.able, np.maximum(share, 0.0), np.inf)

    def confidence_needed(self) -> list[float | None]:
        """Return, for each threat, the smallest confidence at which it is upheld.

        None where it never is. Raising confidence never breaks a response that
        holds, so the critical values are searched by bisection.
        """
        return [self._confidence(row) for row in range(len(self.own))]

    def _confidence(self, row: int) -> float | None:
        one = Threats(
            self.sent[row : row + 1],
            self.theta[row : row + 1],
            self.own[row : row + 1],
            self.opposed[row : row + 1],
            self.required,
        )
        critical = one.critical[0]
        levels = np.unique(np.append(critical[np.isfinite(critical)], 0.0))

        def holds(confidence: float) -> bool:
            ready = one.shrink(one.grow(one.critical <= confidence))
            return bool(one.upheld(ready)[0])

        if not holds(float(levels[-1])):
            return None
        low, high = 0, len(levels) - 1
        while low < high:
            middle = (low + high) // 2
            if holds(float(levels[middle])):
                high = middle
            else:
                low = middle + 1
        return float(levels[low])
