"""Which attacks by one state are upheld, for every aggressor and victim at once.

At one victim, among aggressors that bring about the same regime, a stronger aggressor asks more
of every party, and an aggressor that is a party is missing from the response. So where a response
holds against the strongest of several aggressors without any of them, it holds against each; and
where it fails against one though that one is not missing, it fails against each that is stronger.
With these two rules the aggressors of a victim are divided until all are decided, which takes a
few equilibria a victim instead of one for each pair of states. Where pacts bar parties, who is
barred differs from aggressor to aggressor, and each pair is tried by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.response.equilibria import Threats
from sandbox.response.threat_arrays import numbers
from sandbox.treaty.articles import Instrument
from sandbox.treaty.settings import Mood

#: How many pairs are tried at once where each is tried by itself.
BATCH = 160


def by_regime(model: TreatyModel, which: Bools) -> Iterator[tuple[Regime, Bools]]:
    """Yield each regime with those of the threats `which` (n, n) by one state in it."""
    causes = model.causes
    for flags in product((False, True), repeat=len(causes)):
        mine = which.copy()
        for cause, flag in zip(causes.values(), flags, strict=True):
            mine &= cause == flag
        if mine.any():
            yield Regime(**dict(zip(causes, flags, strict=True))), mine


def upheld_by_one(model: TreatyModel, which: Bools, mood: Mood) -> Bools:
    """Return those of the covered threats `which` (n, n), aggressor by victim, that are upheld."""
    held = np.zeros_like(which)
    if model.treaty.settings.readiness.pacts_bar:
        aggressors, victims = np.nonzero(which)
        for start in range(0, len(victims), BATCH):
            a, v = aggressors[start : start + BATCH], victims[start : start + BATCH]
            held[a, v] = _upheld(numbers(model, np.eye(len(which), dtype=bool)[a], v), mood)
        return held
    for regime, mine in by_regime(model, which):
        held |= _Division(model, regime, mood).upheld(mine)
    return held


def _upheld(threats: Threats, mood: Mood) -> Bools:
    hesitant = mood is Mood.HESITANT
    return threats.upheld_though_hesitant() if hesitant else threats.upheld_if_resolute()


class _Division:
    """The threats of one regime; arrays have a row for each victim."""

    def __init__(self, model: TreatyModel, regime: Regime, mood: Mood) -> None:
        self._theta = model.thresholds(Instrument.FORCE, regime).T
        self._sent: Floats = model.sent_in(regime).T * np.isfinite(self._theta)
        self._at, self._own = model.at.T, model.own
        self._required = model.treaty.settings.required_odds
        self._mood = mood

    def upheld(self, which: Bools) -> Bools:
        """Return those of the threats `which` (n, n), aggressor by victim, that are upheld."""
        everything = self._own + self._sent.sum(axis=1)
        most = everything[:, None] - self._sent - self._required * self._at
        left = which.T & (most >= -TOLERANCE)
        order = np.argsort(np.where(left, self._at, np.inf), axis=1, kind="stable")
        rank = np.empty_like(order)
        np.put_along_axis(rank, order, np.arange(order.shape[1])[None, :], axis=1)
        held = np.zeros_like(left)
        victims = np.flatnonzero(left.any(axis=1))
        end = self._not_hopeless(victims, order, left.sum(axis=1)[victims])
        victims, end = victims[end > 0], end[end > 0]
        start = np.zeros_like(end)
        while len(victims):
            away = (rank[victims] >= start[:, None]) & (rank[victims] < end[:, None])
            upheld = self._holds(victims, order[victims, end - 1], away)
            rows, states = np.nonzero(away[upheld])
            held[victims[upheld][rows], states] = True
            more = ~upheld & (end - start > 1)
            victims, start, end = victims[more], start[more], end[more]
            middle = (start + end) // 2
            victims = np.concatenate([victims, victims])
            start, end = np.concatenate([start, middle]), np.concatenate([middle, end])
        upheld_of: Bools = held.T
        return upheld_of

    def _not_hopeless(self, victims: Ints, order: Ints, count: Ints) -> Ints:
        """Return how many of the `count` weakest aggressors of each victim are not hopeless.

        Hopeless are those against which the response fails though they are not missing from it.
        """
        low, high = np.zeros_like(count), count.copy()
        while (low < high).any():
            open_ = np.flatnonzero(low < high)
            middle = (low[open_] + high[open_] + 1) // 2
            holds = self._holds(victims[open_], order[victims[open_], middle - 1], None)
            low[open_] = np.where(holds, middle, low[open_])
            high[open_] = np.where(holds, high[open_], middle - 1)
        return low

    def _holds(self, victims: Ints, aggressors: Ints, away: Bools | None) -> Bools:
        """Return (b,): is each victim held against an aggressor as strong as this one?

        away (b, n): who is missing from the response.
        """
        theta, sent = self._theta[victims], self._sent[victims]
        if away is not None:
            theta = np.where(away, np.inf, theta)
            sent = sent * ~away
        opposed = self._at[victims, aggressors]
        own = self._own[victims]
        return _upheld(Threats(sent, theta, own, opposed, self._required), self._mood)
