"""Whose strength decides: the Shapley-Shubik and Banzhaf indices over the threats held.

Each threat by one state that the treaty covers, that its victim does not hold alone, and that is
held with every pledge kept is a weighted game: the players are the parties that pledge force, but
for aggressor and victim; a set of them wins if what it sends holds the victim. The pivotal share of
a party (Shapley and Shubik 1954) is the chance that it is the one that makes a set win to which the
parties come in a random order; the shares of a threat add up to 1. Beside it the chance that its
coming decides if each other party comes by an even chance, independently (Banzhaf 1965). Both are
means over threats by their likelihood (guide, The model: Likely attacks), in all and for each great
power as aggressor: the many threats that are easily held say little of the few that are not.

They are estimated from random threats and orders, as many for each great power as for all others
together. Errors are standard deviations of the Beta distribution that follows from a uniform prior,
and so never 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.attack_weights import attack_weights
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel

#: Random threats and orders for each group of aggressors: errors are at most 0.008.
SAMPLES = 4_000


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share or a chance, 0 to 1, with its standard error."""

    value: float
    error: float


@dataclass(frozen=True, slots=True)
class PowerIndices:
    """How often a party decides: Shapley and Shubik (1954), Banzhaf (1965)."""

    state: str
    shapley_shubik: Estimate
    banzhaf: Estimate

    def to_dict(self) -> dict[str, Any]:
        return {
            "state": self.state,
            "shapley_shubik": self.shapley_shubik.value,
            "shapley_shubik_error": self.shapley_shubik.error,
            "banzhaf": self.banzhaf.value,
            "banzhaf_error": self.banzhaf.error,
        }


@dataclass(frozen=True, slots=True)
class AgainstAggressor:
    """How often each party decides against one great power, or against all (aggressor None).

    weight: the share of these threats, by likelihood, in all that count.
    """

    aggressor: str | None
    weight: float
    parties: tuple[PowerIndices, ...]

    def by_share(self) -> tuple[PowerIndices, ...]:
        """Return the parties, those with the highest Shapley-Shubik index first."""
        return tuple(sorted(self.parties, key=lambda one: -one.shapley_shubik.value))

    def to_dict(self) -> dict[str, Any]:
        return {
            "aggressor": self.aggressor,
            "weight": self.weight,
            "parties": [one.to_dict() for one in self.parties],
        }


@dataclass(frozen=True)
class PivotalShares:
    """How often each party that pledges force decides, by whom the threats are.

    everyone: against all aggressors; None where kept pledges hold no threat that needs them.
    great_powers: against each great power of which such a threat is held, in the order of the
    world.
    """

    treaty: str
    world: int
    samples: int
    everyone: AgainstAggressor | None
    great_powers: tuple[AgainstAggressor, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.treaty,
            "world": self.world,
            "samples_for_each_aggressor": self.samples,
            "everyone": self.everyone.to_dict() if self.everyone else None,
            "great_powers": [one.to_dict() for one in self.great_powers],
        }


@dataclass(frozen=True, eq=False)
class _Counts:
    """How often each of m players was pivotal, and critical, in so many samples."""

    weight: float
    pivotal: Ints
    critical: Ints


def pivotal_shares(draft: Draft, *, samples: int = SAMPLES, seed: int = 0) -> PivotalShares:
    """Return how often each party's strength decides a threat that kept pledges hold.

    samples: random threats and orders for each great power as aggressor, and for all other
    aggressors together; seed: of the random numbers, the same seed gives the same answer. Raises
    Refusal where no state of the world has a known indicator.
    """
    model, world = draft.model, draft.world
    players = np.flatnonzero(_pledging(model))
    random = np.random.default_rng(seed)
    counted = {
        place: _counts(model, which, players, samples, random) for place, which in _groups(model)
    }
    total = sum(counts.weight for counts in counted.values())
    codes = tuple(world.codes[place] for place in players.tolist())

    def against(place: int | None, groups: list[_Counts]) -> AgainstAggressor:
        weight = sum(counts.weight for counts in groups)
        pivotal = _pooled(groups, [counts.pivotal for counts in groups], samples)
        critical = _pooled(groups, [counts.critical for counts in groups], samples)
        return AgainstAggressor(
            aggressor=None if place is None else world.codes[place],
            weight=weight / total,
            parties=tuple(map(PowerIndices, codes, pivotal, critical)),
        )

    return PivotalShares(
        treaty=model.treaty.name,
        world=world.year,
        samples=samples,
        everyone=against(None, list(counted.values())) if counted else None,
        great_powers=tuple(
            against(place, [counts]) for place, counts in counted.items() if place is not None
        ),
    )


def _pledging(model: TreatyModel) -> Bools:
    """Return (n,): the parties that pledge to send something somewhere."""
    sending: Bools = np.any([pledges.kept.any(axis=1) for pledges in model.pledges], axis=0)
    return sending


def _groups(model: TreatyModel) -> Iterator[tuple[int | None, Bools]]:
    """Yield the threats that count, (n, n), by each great power (its place), and by all others."""
    outcomes = attack_outcomes(model)
    which = outcomes.need & (outcomes.kept_margin >= -TOLERANCE)
    which &= attack_weights(model.world).weight > 0
    great = model.world.great
    for place in np.flatnonzero(great).tolist():
        if which[place].any():
            mine = np.zeros_like(which)
            mine[place] = which[place]
            yield place, mine
    if which[~great].any():
        yield None, which & ~great[:, None]


def _counts(
    model: TreatyModel, which: Bools, players: Ints, samples: int, random: np.random.Generator
) -> _Counts:
    """Return how often each player decides in random threats among `which`, by likelihood."""
    aggressors, victims = np.nonzero(which)
    likely = attack_weights(model.world).weight[which]
    drawn = random.choice(len(likely), size=samples, p=likely / likely.sum())
    a, v = aggressors[drawn], victims[drawn]
    sent = np.zeros((samples, len(players)))
    for pledges in model.pledges:
        inside = pledges.aggressors[a] & pledges.victims[v]
        kept = pledges.kept[players].T[v]
        sent = np.maximum(sent, np.where(inside[:, None], kept, 0.0))
    sent[players[None, :] == a[:, None]] = 0.0
    required = model.treaty.settings.required_odds
    quota = required * model.at[a, v] - model.own[v] - TOLERANCE
    pivotal, critical = sampled(sent, quota, random)
    return _Counts(float(likely.sum()), pivotal, critical)


def sampled(sent: Floats, quota: Floats, random: np.random.Generator) -> tuple[Ints, Ints]:
    """Return (m,) twice: in how many of b weighted games each player is pivotal, and critical.

    sent (b, m): what each player brings; quota (b,), above 0: what a set needs to win, and what all
    have. Pivotal in one random order of each game; critical to one random set of the others.
    """
    games, players = sent.shape
    order = random.random(sent.shape, dtype=np.float32).argsort(axis=1)
    gathered = np.take_along_axis(sent, order, axis=1).cumsum(axis=1)
    # By errors of rounding all together may fall short of what they bring in another order.
    first = np.minimum((gathered < quota[:, None]).sum(axis=1), players - 1)
    pivotal = np.bincount(order[np.arange(games), first], minlength=players)
    coming = sent * (random.random(sent.shape, dtype=np.float32) < 0.5)
    others = coming.sum(axis=1, keepdims=True) - coming
    critical = (others < quota[:, None]) & (others + sent >= quota[:, None])
    return pivotal, critical.sum(axis=0)


def _pooled(groups: list[_Counts], counts: list[Ints], samples: int) -> list[Estimate]:
    """Return the mean over groups, by weight, of how often each player decides."""
    weight = np.array([group.weight for group in groups])
    share = weight / weight.sum()
    hits = np.array(counts, dtype=np.float64)
    variance = (hits + 1) * (samples - hits + 1) / ((samples + 2) ** 2 * (samples + 3))
    values, errors = share @ (hits / samples), np.sqrt(share**2 @ variance)
    return [Estimate(*pair) for pair in zip(values.tolist(), errors.tolist(), strict=True)]
