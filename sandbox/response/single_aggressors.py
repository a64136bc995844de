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
from sandbox.response.threat_arrays import threats_as_arrays
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
            held[a, v] = _upheld(
                threats_as_arrays(model, np.eye(len(which), dtype=bool)[a], v), mood
            )
        return held
    for regime, mine in by_regime(model, which):
        held |= _Division(model, regime, mine, mood).upheld()
    return held


def _upheld(threats: Threats, mood: Mood) -> Bools:
    hesitant = mood is Mood.HESITANT
    return threats.upheld_though_hesitant() if hesitant else threats.upheld_if_resolute()


class _Division:
    """The threats `which` (n, n), aggressor by victim, of one regime.

    Arrays have a row for each victim concerned; v victims, m aggressors concerned.
    """

    def __init__(self, model: TreatyModel, regime: Regime, which: Bools, mood: Mood) -> None:
        self._which, self._mood = which, mood
        self._victims = np.flatnonzero(which.any(axis=0))
        self._aggressors = np.flatnonzero(which.any(axis=1))
        self._theta = model.thresholds(Instrument.FORCE, regime).T[self._victims]
        self._sent: Floats = model.sent_in(regime).T[self._victims] * np.isfinite(self._theta)
        self._own = model.own[self._victims]
        #: (v, m): what each aggressor has at each victim.
        self._at: Floats = model.at[np.ix_(self._aggressors, self._victims)].T
        self._required = model.treaty.settings.required_odds

    def upheld(self) -> Bools:
        """Return (n, n): those of the threats that are upheld."""
        everything = self._own + self._sent.sum(axis=1)
        most = everything[:, None] - self._sent[:, self._aggressors] - self._required * self._at
        left = self._which[np.ix_(self._aggressors, self._victims)].T & (most >= -TOLERANCE)
        order = np.argsort(np.where(left, self._at, np.inf), axis=1, kind="stable")
        rank = np.argsort(order, axis=1)
        held = np.zeros_like(left)
        rows = np.flatnonzero(left.any(axis=1))
        end = self._not_hopeless(rows, order, left.sum(axis=1)[rows])
        rows, end = rows[end > 0], end[end > 0]
        start = np.zeros_like(end)
        while len(rows):
            away = (rank[rows] >= start[:, None]) & (rank[rows] < end[:, None])
            upheld = self._holds(rows, order[rows, end - 1], away)
            places, states = np.nonzero(away[upheld])
            held[rows[upheld][places], states] = True
            more = ~upheld & (end - start > 1)
            rows, start, end = rows[more], start[more], end[more]
            middle = (start + end) // 2
            rows = np.concatenate([rows, rows])
            start, end = np.concatenate([start, middle]), np.concatenate([middle, end])
        found = np.zeros_like(self._which)
        found[np.ix_(self._aggressors, self._victims)] = held.T
        return found

    def _not_hopeless(self, rows: Ints, order: Ints, count: Ints) -> Ints:
        """Return how many of the `count` weakest aggressors of each victim are not hopeless.

        Hopeless are those against which the response fails though they are not missing from it.
        """
        low, high = np.zeros_like(count), count.copy()
        while (low < high).any():
            open_ = np.flatnonzero(low < high)
            middle = (low[open_] + high[open_] + 1) // 2
            holds = self._holds(rows[open_], order[rows[open_], middle - 1], None)
            low[open_] = np.where(holds, middle, low[open_])
            high[open_] = np.where(holds, high[open_], middle - 1)
        return low

    def _holds(self, rows: Ints, strongest: Ints, away: Bools | None) -> Bools:
        """Return (b,): is each victim held against one as strong as this aggressor?

        away (b, m): which aggressors are missing from the response.
        """
        theta, sent = self._theta[rows], self._sent[rows]
        if away is not None:
            places, states = np.nonzero(away)
            missing = self._aggressors[states]
            theta[places, missing], sent[places, missing] = np.inf, 0.0
        opposed = self._at[rows, strongest]
        return _upheld(Threats(sent, theta, self._own[rows], opposed, self._required), self._mood)
