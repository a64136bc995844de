"""The problems of a search: to find the worst coalition against a victim in one regime."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

import numpy as np

from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.search.coalition_constraint import CoalitionConstraint
from sandbox.search.pact_bars import Bars
from sandbox.search.top_k import Causes, places_of, top_k_choices, top_k_sums
from sandbox.treaty.articles import Instrument


@dataclass(frozen=True, eq=False)
class Problems:
    """b problems as arrays over n states, in the world's order.

    Each asks for the worst coalition against one victim in one regime. Some aggressors may be
    fixed already, as they are in a branch of the search.

    victims (b,): places.
    sent (b, n): r, what each party sends; theta (b, n): threshold odds, infinite
    for those unable to act.
    at (b, n): what each state has at the victim as an aggressor; own (b,): the
    victim's own strength; required: kappa.
    pool (b, n): who may still join the coalition; fixed (b, n): who is in it.
    causes: sets of states (b, n), one for each flag of a regime; where its `needed` (b,) is set the
    coalition must still get a state of the set, for without it the regime does not come about.
    constraint: which states may form a coalition.
    charge_shares (b, n): the share of each party that is charged to the aggressors that bar it (see
    `pact_bars`), None where all of it is.
    level_cache: what `_levels` returns, if it was worked out for the problems that these are from.
    """

    victims: Ints
    sent: Floats
    theta: Floats
    at: Floats
    own: Floats
    required: float
    pool: Bools
    fixed: Bools
    causes: tuple[Bools, ...]
    needed: tuple[Bools, ...]
    model: TreatyModel
    constraint: CoalitionConstraint
    charge_shares: Floats | None = None
    level_cache: tuple[Floats, Ints] | None = None

    def __len__(self) -> int:
        return len(self.victims)

    @cached_property
    def able(self) -> Bools:
        """(b, n): who could act at some odds."""
        return np.isfinite(self.theta)

    @cached_property
    def _levels(self) -> tuple[Floats, Ints]:
        """(b, l) the levels, and (b, n) the first level at which each state acts.

        Parties with the same threshold share a level. A level whose parties all attack, or are
        barred, has no more slack than the level before it; so branches may keep it.
        """
        if self.level_cache is not None:
            return self.level_cache
        every = np.arange(len(self))[:, None]
        order = np.argsort(self.theta, axis=1)
        theta = self.theta[every, order]
        above = np.isfinite(theta) & (theta > self.required)
        first = above.copy()
        first[:, 1:] &= theta[:, 1:] > theta[:, :-1]
        level = np.cumsum(first, axis=1)
        count = 1 + int(level.max(initial=0))
        rho = np.full((len(self), count), np.inf)
        rho[:, 0] = self.required
        rows, places = np.nonzero(first)
        rho[rows, level[rows, places]] = theta[rows, places]
        acts_from = np.empty_like(order)
        acts_from[every, order] = level
        return rho, acts_from

    @property
    def levels(self) -> Floats:
        """(b, l): rho, that is kappa, then each threshold above it once; infinity pads."""
        return self._levels[0]

    @cached_property
    def strength(self) -> Floats:
        """(b, l): C, what the victim has and those who act at each level send; -inf pads."""
        width = self.levels.shape[1]
        where = self._levels[1] + width * np.arange(len(self))[:, None]
        sent = np.bincount(where.ravel(), (self.sent * self.able).ravel(), len(self) * width)
        strength = self.own[:, None] + np.cumsum(sent.reshape(len(self), width), axis=1)
        return np.where(np.isfinite(self.levels), strength, -np.inf)

    @cached_property
    def odds(self) -> Floats:
        """(b, l): the levels, 0 where they pad."""
        return np.where(np.isfinite(self.levels), self.levels, 0.0)

    def by_level(self, rows: Ints, states: Ints, groups: Ints, count: int) -> Floats:
        """Return (count, l): what the states of each group send that begin to act at each level.

        rows, states, groups (s,): for every state counted its problem, its place and its group.
        """
        levels = self._levels[1][rows, states]
        able = np.flatnonzero(self.able[rows, states])
        width = self.levels.shape[1]
        where = groups[able] * width + levels[able]
        sums = np.bincount(where, self.sent[rows[able], states[able]], count * width)
        return np.asarray(sums, dtype=np.float64).reshape(count, width)

    @cached_property
    def pacts_bar(self) -> bool:
        return self.model.treaty.settings.readiness.pacts_bar

    def helped_by_more(self, than: int, odds: float) -> Bools:
        """Return (b,): do more than `than` parties send something at these odds?"""
        acting = (self.theta <= odds) & (self.sent > 0)
        more: Bools = acting.sum(axis=1) > than
        return more

    @property
    def is_plain(self) -> bool:
        """Whether any states may act together, and no pact bars a party."""
        return not (self.pacts_bar or self.constraint.binds)

    @cached_property
    def bars(self) -> Bars:
        return Bars.of(self.model)

    @cached_property
    def opposed(self) -> Floats:
        """(b,): the strength of the fixed aggressors."""
        strength: Floats = np.where(self.fixed, self.at, 0.0).sum(axis=1)
        return strength

    def take(self, rows: Ints) -> Problems:
        """Return some of the problems, in the order of `rows`."""
        return replace(
            self,
            victims=self.victims[rows],
            sent=self.sent[rows],
            theta=self.theta[rows],
            at=self.at[rows],
            own=self.own[rows],
            pool=self.pool[rows],
            fixed=self.fixed[rows],
            causes=tuple(members[rows] for members in self.causes),
            needed=tuple(needed[rows] for needed in self.needed),
            charge_shares=None if self.charge_shares is None else self.charge_shares[rows],
            level_cache=self._level_cache(rows),
        )

    def _level_cache(self, rows: Ints) -> tuple[Floats, Ints] | None:
        """Return what `_levels` holds of some of the problems, if it has been worked out."""
        known = vars(self).get("_levels", self.level_cache)
        return None if known is None else (known[0][rows], known[1][rows])

    def within(self, pool: Bools) -> Problems:
        """Return the problems with another pool."""
        return replace(self, pool=pool)

    def charging(self, charge_shares: Floats | None) -> Problems:
        """Return the problems with other shares (b, n) of the parties that aggressors bar."""
        return replace(self, charge_shares=charge_shares)

    def branch(self, inside: Bools, outside: Bools) -> Problems:
        """Return the problems with more aggressors fixed, and others ruled out, (b, n) each."""
        gone = inside
        if self.pacts_bar:
            gone = inside | self.barred_by(inside)
        met = [(members & self.pool & inside).any(axis=1) for members in self.causes]
        return replace(
            self,
            theta=np.where(gone, np.inf, self.theta),
            pool=self.pool & ~inside & ~outside,
            fixed=self.fixed | inside,
            needed=tuple(needed & ~done for needed, done in zip(self.needed, met, strict=True)),
        )

    def barred_by(self, inside: Bools) -> Bools:
        """Return (b, n): who is barred by a pact from acting against each coalition."""
        choice = places_of(inside, int(inside.sum(axis=1).max(initial=1)))
        barred: Bools = self.bars.lost_to(self.victims, choice) > inside
        return barred

    def sums(self, rows: Ints, weights: Floats, sizes: Ints, largest: int) -> Floats:
        """Return (rows, largest): the most that 1, 2, ... joining states can weigh, up to `sizes`.

        weights (rows, n): -inf outside the pool. The sum is -inf where no choice meets the causes.
        """
        sums = top_k_sums(weights, largest, causes_of(self, rows))
        if self.constraint.binds:
            sums = np.minimum(sums, self.constraint.sums(weights, self.fixed[rows], sizes, largest))
        return sums

    def choices(
        self, rows: Ints, weights: Floats, sizes: Ints, largest: int, row: Ints | None = None
    ) -> Ints:
        """Return (rows, largest): the places of a heavy choice of at most `sizes` (rows,); -1 pads.

        row (rows,): the row of `weights` that each is chosen from, by default its own.
        """
        if self.constraint.binds:
            weights = weights if row is None else weights[row]
            return self.constraint.choices(weights, self.fixed[rows], sizes, largest)
        return top_k_choices(weights, sizes, largest, causes_of(self, rows), row)

    def charged(self, acting: Floats) -> tuple[Floats, Floats]:
        """Return what a response loses, of what parties would send: `acting` (b, n).

        (b, n): to each aggressor; (b,): what is given up whoever attacks, where pacts bar parties
        (see `pact_bars`). Together they are at least what any coalition takes away.
        """
        if not self.pacts_bar:
            return acting, np.zeros(len(acting))
        if self.charge_shares is None:
            return self.bars.charge(self.victims, acting), np.zeros(len(acting))
        charged = acting * self.charge_shares
        return self.bars.charge(self.victims, charged), (acting - charged).sum(axis=1)


def causes_of(problems: Problems, rows: Ints) -> Causes:
    """Return the causes that coalitions of the problems `rows` must still meet."""
    return tuple(
        (members[rows], needed[rows])
        for members, needed in zip(problems.causes, problems.needed, strict=True)
        if needed[rows].any()
    )


def problems(
    model: TreatyModel, victims: Ints, pool: Bools, constraint: CoalitionConstraint
) -> Problems:
    """Return the problems of `victims` (v,), places, for coalitions drawn from a pool.

    pool (n, n): may a state (column) attack a victim (row)? Regimes that leave every threshold of
    a victim as it is are not told apart, and those that no coalition can bring about are left out.
    """
    candidates = pool[victims] & model.covered_aggressors
    candidates[np.arange(len(victims)), victims] = False
    regimes = _covered_regimes(model)
    theta = {regime: model.thresholds(Instrument.FORCE, regime).T[victims] for regime in regimes}
    sent = {regime: model.sent_in(regime).T[victims] for regime in regimes}
    matters = _matters(model, theta, sent)
    causes = {
        name: model.causes[name][:, victims].T & candidates & where[:, None]
        for name, where in matters.items()
    }
    joinable = [_joinable(regime, candidates, causes) for regime in regimes]
    kept = list(zip(regimes, joinable, strict=True))
    rows = np.concatenate([possible for _, (_, possible) in kept])
    places = victims[rows]
    return Problems(
        victims=places,
        sent=np.concatenate([sent[regime][possible] for regime, (_, possible) in kept]),
        theta=np.concatenate([theta[regime][possible] for regime, (_, possible) in kept]),
        at=model.at.T[places],
        own=model.own[places],
        required=model.treaty.settings.required_odds,
        pool=np.concatenate([allowed[possible] for allowed, possible in joinable]),
        fixed=np.zeros((len(rows), len(model.world)), dtype=bool),
        causes=tuple(cause[rows] for cause in causes.values()),
        needed=tuple(
            np.concatenate(
                [np.full(len(possible), getattr(regime, name)) for regime, (_, possible) in kept]
            )
            for name in causes
        ),
        model=model,
        constraint=constraint,
    )


def _covered_regimes(model: TreatyModel) -> list[Regime]:
    """Return the regimes that some coalition might bring about while a treaty covers it."""
    causes = [name for name, cause in model.causes.items() if cause.any()]
    regimes = (
        Regime(**dict(zip(causes, flags, strict=True)))
        for flags in product((False, True), repeat=len(causes))
    )
    return [regime for regime in regimes if not (regime.outside and regime.wider_outside)]


def _matters(
    model: TreatyModel, theta: dict[Regime, Floats], sent: dict[Regime, Floats]
) -> dict[str, Bools]:
    """Return (v,) flags by cause: does it change what any party sends, or when, for the victim?

    theta, sent (v, n): the numbers of each regime.
    """
    causes = {name: cause for name, cause in model.causes.items() if cause.any()}
    found = {}
    for name in causes:
        matters = np.zeros(len(next(iter(theta.values()))), dtype=bool)
        for regime in theta:
            without = regime._replace(**{name: False})
            if regime != without and without in theta:
                matters |= (theta[regime] != theta[without]).any(axis=1)
                matters |= (sent[regime] != sent[without]).any(axis=1)
        # Neither treaty covers a coalition outside both: that regime is left out, so the
        # regimes outside one of the two must be told apart.
        if name in ("outside", "wider_outside"):
            matters |= len(theta) < 2 ** len(causes)
        found[name] = matters
    return found


def _joinable(regime: Regime, candidates: Bools, causes: dict[str, Bools]) -> tuple[Bools, Ints]:
    """Return who may attack each victim (v, n) in a regime, and the victims that can see it.

    causes (v, n): who brings about each flag of a regime. A victim sees the regime if coalitions
    against it can bring it about.
    """
    allowed = candidates
    for name, cause in causes.items():
        if not getattr(regime, name):
            allowed = allowed & ~cause
    possible = allowed.any(axis=1)
    for name, cause in causes.items():
        if getattr(regime, name):
            possible &= (cause & allowed).any(axis=1)
    return allowed, np.flatnonzero(possible)
