"""How likely each state is to attack each other, by geography, rivalry and strength.

A logit conditional on the year over 1,685,370 directed dyad-years of 1816 to 2010, with 1,579
initiations of force: militarized disputes (Gibler, Miller and Little 2016, GML 2.2.1) in which
state a is on side A and itself uses force. Within a year the model ranks initiations above other
dyads with an area under the curve of 0.935; fitted before 1950 and tried after, 0.954, and the
reverse 0.895. The coefficients are rounded; errors are clustered by dyad. The weights say how
often such states have attacked such states, not what anyone intends.

A weight does not depend on a treaty: strength is the Composite Index of National Capability
whatever index a treaty is tested on, before any reduction of arms.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.model.strengths import shares
from sandbox.sentences import Refusal
from sandbox.world.relations import PactKind
from sandbox.world.strength import WEIGHTS, StrengthIndex
from sandbox.world.world import World


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A coefficient of a logit: what is used, the estimate it is rounded from, and its error."""

    used: float
    estimate: float
    error: float


#: The features of a pair, in the order of `attack_features`, and their coefficients.
COEFFICIENTS = {
    # A shared land border.
    "land": Coefficient(1.4, 1.38, 0.17),
    # At most `SEA_MILES` of water between the two.
    "sea": Coefficient(1.0, 1.03, 0.22),
    # Near (by land or sea), or with a great power in the pair: politically relevant dyads
    # (Maoz and Russett 1993).
    "relevant": Coefficient(2.0, 2.04, 0.16),
    # Near, times ln(n / 100): in a world of more states a given far dyad is less likely.
    "near_by_states": Coefficient(1.2, 1.22, 0.16),
    # ln((1 + miles between capitals) / 1501).
    "distance": Coefficient(-0.2, -0.19, 0.05),
    # ln c of the aggressor and of the victim, c its share of the world's strength.
    "aggressor": Coefficient(0.2, 0.21, 0.02),
    "victim": Coefficient(0.1, 0.11, 0.02),
    # A rivalry, from either side.
    "rivals": Coefficient(1.8, 1.81, 0.12),
}

SEA_MILES = 150.0
DISTANCE_MILES = 1501.0

#: The least share of the world's strength that counts; a state of which nothing is known has it.
LEAST_SHARE = 1e-5

# Who joins an aggressor: 176 of 185,594 states that might have, in the same disputes; area under
# the curve 0.91. Good for ranking pairs of aggressors, not as a chance.
JOINS = Coefficient(-5.78, -5.78, 0.50)
JOINS_NEAR = Coefficient(1.86, 1.86, 0.31)
JOINS_PACT = Coefficient(1.81, 1.81, 0.28)
JOINS_RIVAL = Coefficient(1.47, 1.47, 0.35)
JOINS_STRENGTH = Coefficient(0.34, 0.34, 0.07)


@dataclass(frozen=True, eq=False)
class AttackWeights:
    """How likely each state's attack on each other is, among all attacks of a year.

    weight (n, n), read-only: row a, column v, the diagonal 0; sums to 1.
    floored (n,): states whose strength is unknown, or below `LEAST_SHARE`, which they get.
    unknown (n,): those of them of which no indicator is known.
    """

    weight: Floats
    floored: Bools
    unknown: Bools


def attacks_a_year(year: int) -> int:
    """Return how many attacks there were a year: 4 before 1946, 16 since.

    Initiations of force in the militarized disputes of Gibler, Miller and Little (2016).
    """
    return 4 if year < 1946 else 16


def near(world: World) -> Bools:
    """Return (n, n) bools: who is near whom, by a land border or at most 150 miles of water."""
    found: Bools = world.water <= SEA_MILES
    np.fill_diagonal(found, False)
    return found


def relevant(world: World) -> Bools:
    """Return (n, n) bools: near, or a great power in the pair; nobody with itself."""
    found: Bools = near(world) | world.great[:, None] | world.great[None, :]
    np.fill_diagonal(found, False)
    return found


def rivals(world: World) -> Bools:
    """Return (n, n) bools: who are rivals, from either side; nobody with itself."""
    found: Bools = world.rivals | world.rivals.T
    np.fill_diagonal(found, False)
    return found


def capability(world: World) -> tuple[Floats, Bools]:
    """Return (n,) shares of the world's strength, floored, and (n,) bools: which are.

    Raises Refusal where no state has a known indicator.
    """
    share = shares(world, StrengthIndex.CINC, WEIGHTS[StrengthIndex.CINC])
    floored: Bools = share < LEAST_SHARE
    return np.maximum(share, LEAST_SHARE), floored


def attack_features(world: World) -> Floats:
    """Return (n, n, 8): the features of each pair, aggressor by row, as in `COEFFICIENTS`.

    Raises Refusal where no state has a known indicator.
    """
    n = len(world)
    log_share = np.log(capability(world)[0])
    by_land = world.land & ~np.eye(n, dtype=bool)
    close = near(world)
    features: Floats = np.empty((n, n, len(COEFFICIENTS)))
    features[..., 0] = by_land
    features[..., 1] = close & ~by_land
    features[..., 2] = relevant(world)
    features[..., 3] = np.log(max(n, 1) / 100) * close
    features[..., 4] = np.log((1 + world.capital_miles) / DISTANCE_MILES)
    features[..., 5] = log_share[:, None]
    features[..., 6] = log_share[None, :]
    features[..., 7] = rivals(world)
    return features


@lru_cache(12)
def attack_weights(world: World) -> AttackWeights:
    """Return how likely each attack by one state on another is in a world.

    Remembered by world, for it is the same for every treaty. Raises Refusal where no state has a
    known indicator.
    """
    used = [coefficient.used for coefficient in COEFFICIENTS.values()]
    log = attack_features(world) @ np.array(used)
    floored = capability(world)[1]
    weight = np.exp(log)
    np.fill_diagonal(weight, 0.0)
    total = weight.sum()
    if total > 0:
        weight /= total
    weight.setflags(write=False)
    return AttackWeights(weight, floored, world.unknown(StrengthIndex.CINC))


def joining(world: World, without: frozenset[str] = frozenset()) -> tuple[Floats, Floats]:
    """Return two (n, n) parts of the log odds that a state (row) joins an attack.

    The first by victim (column), its strength included; the second by the aggressor (column) that
    it would join. Their sum is the log odds that k joins a against v (`JOINS` and below).
    without: keys of the pacts that are the treaty under test, which does not count.
    """
    share, _ = capability(world)
    by_victim: Floats = (
        JOINS.used + JOINS_NEAR.used * near(world) + JOINS_RIVAL.used * rivals(world)
    )
    by_victim = by_victim + JOINS_STRENGTH.used * np.log(share)[:, None]
    pacts = world.pact_matrix(PactKind.DEFENCE, without)
    by_aggressor: Floats = JOINS_PACT.used * (pacts | pacts.T).astype(np.float64)
    return by_victim, by_aggressor


def attack_rate(
    world: World, coalition: Sequence[int], victim: int, without: frozenset[str] = frozenset()
) -> float | None:
    """Return how many attacks by a coalition (places) on a victim (place) a year would have.

    One aggressor: its weight times the attacks a year of the time. Two: that of each times the
    chance that the other joins (`joining`), which is good for ranking only. None for more than two,
    or where no state of the world has a known indicator.
    """
    if len(coalition) > 2:
        return None
    try:
        weight = attack_weights(world).weight
    except Refusal:
        return None
    rate = attacks_a_year(world.year)
    if len(coalition) == 1:
        return rate * float(weight[coalition[0], victim])
    one, other = np.array(coalition)
    return rate * float(pair_weight(weight, joining(world, without), one, other, victim))


def pair_weight(
    weight: Floats, joins: tuple[Floats, Floats], one: Ints, other: Ints, victim: Ints | int
) -> Floats:
    """Return how likely attacks by two states on a victim (places) are, whichever leads.

    weight (n, n): of attacks by one; joins: as `joining` returns it.
    """
    by_victim, by_aggressor = joins

    def led_by(first: Ints, second: Ints) -> Floats:
        odds = by_victim[second, victim] + by_aggressor[second, first]
        led: Floats = weight[first, victim] / (1 + np.exp(-odds))
        return led

    return led_by(one, other) + led_by(other, one)
