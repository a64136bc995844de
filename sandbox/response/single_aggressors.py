"""Which attacks by one state are upheld, for every aggressor and victim at once.

Most are decided by sums: those that all parties together would not hold, and those against which
all act at once. Of the others, at one victim, among aggressors that bring about the same regime, a
stronger aggressor asks more of every party, and an aggressor that is a party is missing from the
response. So where a response holds against the strongest of several aggressors without any of
them, it holds against each; and where it fails against one though that one is not missing, it
fails against each that is stronger. With these two rules the aggressors of a victim are divided
until all are decided, which takes a few equilibria a victim instead of one for each pair of
states. Where pacts bar parties, who is barred differs from aggressor to aggressor, and each pair
is tried by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import product

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.response.equilibria import Threats, least_strength
from sandbox.response.threat_arrays import BATCH, threats_as_arrays
from sandbox.treaty.articles import Instrument
from sandbox.treaty.settings import Mood

#: Tells, of victims, by their rows, whether something holds of each against one as strong as some
#: aggressor, from a response without others; see `_Division`.
_Holds = Callable[[Ints, Ints, Bools | None], Bools]


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
    return _upheld(model, which, (mood,))[0]


def upheld_in_both_moods(model: TreatyModel, which: Bools) -> tuple[Bools, Bools]:
    """Return those of the covered threats `which` (n, n) upheld if resolute, and if hesitant."""
    resolute, hesitant = _upheld(model, which, (Mood.RESOLUTE, Mood.HESITANT))
    return resolute, hesitant


def all_act(model: TreatyModel, which: Bools) -> Bools:
    """Return covered threats (n, n) among `which`, by one state, to which all parties respond.

    All that are able to act, in either mood. Not every such threat is found.
    """
    found = np.zeros_like(which)
    if model.treaty.settings.readiness.pacts_bar:
        return found
    for regime, mine in by_regime(model, which):
        division = _Division(model, regime, mine)
        found[division.places] |= division.all_act(mine[division.places].T).T
    return found


def _upheld(model: TreatyModel, which: Bools, moods: tuple[Mood, ...]) -> list[Bools]:
    """Return, for each mood, (n, n): which threats are upheld in it and in the moods before it."""
    held = [np.zeros_like(which) for _ in moods]
    if model.treaty.settings.readiness.pacts_bar:
        aggressors, victims = np.nonzero(which)
        for start in range(0, len(victims), BATCH):
            a, v = aggressors[start : start + BATCH], victims[start : start + BATCH]
            threats = threats_as_arrays(model, np.eye(len(which), dtype=bool)[a], v)
            for found, mood in zip(held, moods, strict=True):
                found[a, v] = _answers(threats, mood)
        return held
    for regime, mine in by_regime(model, which):
        division = _Division(model, regime, mine)
        asked = mine[division.places].T
        for found, mood in zip(held, moods, strict=True):
            asked = division.upheld(asked, mood)
            found[division.places] |= asked.T
    return held


def _answers(threats: Threats, mood: Mood) -> Bools:
    hesitant = mood is Mood.HESITANT
    return threats.upheld_though_hesitant() if hesitant else threats.upheld_if_resolute()


class _Division:
    """The threats `which` (n, n), aggressor by victim, of one regime.

    Arrays have a row for each victim concerned; v victims, m aggressors concerned. places: where
    these threats stand among all, in an array by aggressor (row) and victim.
    """

    def __init__(self, model: TreatyModel, regime: Regime, which: Bools) -> None:
        victims = np.flatnonzero(which.any(axis=0))
        self._aggressors = np.flatnonzero(which.any(axis=1))
        self.places = np.ix_(self._aggressors, victims)
        self._theta = model.thresholds(Instrument.FORCE, regime).T[victims]
        able = np.isfinite(self._theta)
        self._sent: Floats = model.sent_in(regime).T[victims] * able
        self._own = model.own[victims]
        #: (v, m): what each aggressor has at each victim.
        self._at: Floats = model.at[self.places].T
        self._required = model.treaty.settings.required_odds
        #: (v, m): the strength of all parties but the aggressor; (v, 1): their highest threshold.
        everything = self._own + self._sent.sum(axis=1)
        self._all_act = everything[:, None] - self._sent[:, self._aggressors]
        self._highest = np.where(able, self._theta, 0.0).max(axis=1, keepdims=True)

    def upheld(self, asked: Bools, mood: Mood) -> Bools:
        """Return (v, m): those of the threats `asked` that are upheld.

        Nothing is upheld that all parties together would not hold. Upheld is what the victim holds
        alone, and what all would hold that begin by acting: those who see enough for the highest
        threshold in the victim's own strength, or, if they trust one another, in that of all.
        """
        own, needed = self._own[:, None], self._required * self._at - TOLERANCE
        perhaps = asked & (self._all_act >= needed)
        seen = self._all_act if mood is Mood.RESOLUTE else own
        held: Bools = perhaps & ((own >= needed) | (self._highest * self._at - TOLERANCE <= seen))
        open_ = perhaps & ~held
        if open_.any():
            held |= self._divided(open_, partial(self._holds, mood))
        return held

    def all_act(self, asked: Bools) -> Bools:
        """Return (v, m): threats among `asked` to which all respond though hesitant."""
        highest = self._highest * self._at - TOLERANCE
        at_once: Bools = asked & (highest <= self._own[:, None])
        # Where all begin by acting and some withdraw, all do not act.
        open_ = asked & ~at_once & (highest <= self._all_act)
        return at_once | self._divided(open_, self._all_join) if open_.any() else at_once

    def _divided(self, open_: Bools, holds: _Holds) -> Bools:
        """Return (v, m): those of the threats `open_` that hold, found by division."""
        order = np.argsort(np.where(open_, self._at, np.inf), axis=1, kind="stable")
        rank = np.empty_like(order)
        np.put_along_axis(rank, order, np.arange(order.shape[1])[None, :], axis=1)
        held = np.zeros_like(open_)
        rows = np.flatnonzero(open_.any(axis=1))
        end = self._not_hopeless(rows, order, open_.sum(axis=1)[rows], holds)
        rows, end = rows[end > 0], end[end > 0]
        start = np.zeros_like(end)
        while len(rows):
            away = (rank[rows] >= start[:, None]) & (rank[rows] < end[:, None])
            upheld = holds(rows, order[rows, end - 1], away)
            places, states = np.nonzero(away[upheld])
            held[rows[upheld][places], states] = True
            more = ~upheld & (end - start > 1)
            rows, start, end = rows[more], start[more], end[more]
            middle = (start + end) // 2
            rows = np.concatenate([rows, rows])
            start, end = np.concatenate([start, middle]), np.concatenate([middle, end])
        return held

    def _not_hopeless(self, rows: Ints, order: Ints, count: Ints, holds: _Holds) -> Ints:
        """Return how many of the `count` weakest aggressors of each victim are not hopeless.

        Hopeless are those against which the response fails though they are not missing from it.
        They are few as a rule, and so looked for from the strongest, in steps that double.
        """
        low, high, step = np.zeros_like(count), count.copy(), 1
        while (low < high).any():
            open_ = np.flatnonzero(low < high)
            middle = np.maximum((low[open_] + high[open_] + 1) // 2, high[open_] - step + 1)
            held = holds(rows[open_], order[rows[open_], middle - 1], None)
            low[open_] = np.where(held, middle, low[open_])
            high[open_] = np.where(held, high[open_], middle - 1)
            step *= 2
        return low

    def _holds(self, mood: Mood, rows: Ints, strongest: Ints, away: Bools | None) -> Bools:
        """Return (b,): is each victim held against one as strong as this aggressor?

        away (b, m): which aggressors are missing from the response.
        """
        return _answers(self._threats(rows, strongest, away), mood)

    def _all_join(self, rows: Ints, strongest: Ints, away: Bools | None) -> Bools:
        """Return (b,): would all act against one as strong, though hesitant and without `away`?

        Those of `away` too, as each of them is there against the others.
        """
        threats = self._threats(rows, strongest, away)
        strength = least_strength(threats.wanted, threats.sent, threats.own)
        able = np.where(np.isfinite(self._theta[rows]), self._theta[rows], 0.0)
        missing = able * threats.opposed[:, None] - TOLERANCE - self._sent[rows]
        joins: Bools = np.all(missing <= strength[:, None], axis=1)
        return joins

    def _threats(self, rows: Ints, strongest: Ints, away: Bools | None) -> Threats:
        """Return the threats to each victim by one as strong as this aggressor."""
        theta, sent = self._theta[rows], self._sent[rows]
        if away is not None:
            places, states = np.nonzero(away)
            missing = self._aggressors[states]
            theta[places, missing], sent[places, missing] = np.inf, 0.0
        opposed = self._at[rows, strongest]
        return Threats(sent, theta, self._own[rows], opposed, self._required)
