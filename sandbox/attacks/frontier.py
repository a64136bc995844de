"""How strong an aggressor a treaty holds: one state, or two that are likely to join.

Attacks by two states are many (for 195 states 3.7 million) and mostly next to impossible, so the
likeliest are counted, and how much of the weight of all they have is told.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.attack_weights import attack_weights, capability, joining, pair_weight
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.threat_arrays import BATCH, threats_as_arrays
from sandbox.results.frontier import Frontier, FrontierPoint

#: Bounds of the shares of world strength that are taken together.
BOUNDS = (0.0, 0.003, 0.01, 0.02, 0.04, 0.08, 1.0)

#: How many attacks by two states are counted, the likeliest, and among how many attacks by one
#: those that another may join are looked for.
MOST_PAIRS, MOST_FIRST = 4_000, 2_000


@dataclass(frozen=True, eq=False)
class _Attacks:
    """Attacks that need help: (t,) arrays of their likelihood, aggressors' share and answers."""

    weight: Floats
    share: Floats
    hesitant: Bools
    resolute: Bools
    kept: Bools


def frontier(model: TreatyModel) -> Frontier:
    """Return the likely attacks held against the aggressors' share of the world's strength.

    Raises Refusal where no state of the world has a known indicator.
    """
    one = _by_one(model)
    two, counted = _by_two(model)
    weight, share, hesitant, resolute, kept = (
        np.concatenate([getattr(one, name), getattr(two, name)])
        for name in ("weight", "share", "hesitant", "resolute", "kept")
    )
    total = float(weight.sum())
    points = []
    for low, high in itertools.pairwise(BOUNDS):
        here = (share > low) & (share <= high)
        mine = float(weight[here].sum())
        if mine > 0:
            mean = float(np.exp((weight[here] * np.log(share[here])).sum() / mine))
            held = (
                min(float(weight[here & x].sum()) / mine, 1.0) for x in (hesitant, resolute, kept)
            )
            points.append(FrontierPoint(mean, low, high, mine / total, *held))
    return Frontier(model.treaty.name, model.world.year, tuple(points), counted)


def _by_one(model: TreatyModel) -> _Attacks:
    outcomes = attack_outcomes(model)
    a, v = np.nonzero(outcomes.need)
    share, _ = capability(model.world)
    return _Attacks(
        attack_weights(model.world).weight[a, v],
        share[a],
        outcomes.hesitant[a, v],
        outcomes.resolute[a, v],
        outcomes.kept[a, v],
    )


def _by_two(model: TreatyModel) -> tuple[_Attacks, float]:
    """Return the likeliest attacks by two states, and their share in the weight of all."""
    pairs, victims, weight, counted = _likeliest_pairs(model)
    share, _ = capability(model.world)
    needed, kept = _needed(model, pairs, victims)
    pairs, victims, weight, kept = pairs[needed], victims[needed], weight[needed], kept[needed]
    hesitant, resolute = np.zeros_like(kept), np.zeros_like(kept)
    for start in range(0, len(victims), BATCH):
        some = slice(start, start + BATCH)
        inside = np.zeros((len(victims[some]), len(share)), dtype=bool)
        np.put_along_axis(inside, pairs[some], True, axis=1)
        threats = threats_as_arrays(model, inside, victims[some])
        resolute[some] = threats.upheld_if_resolute()
        hesitant[some] = threats.upheld_though_hesitant()
    resolute |= hesitant
    return _Attacks(weight, share[pairs].sum(axis=1), hesitant, resolute, kept | resolute), counted


def _likeliest_pairs(model: TreatyModel) -> tuple[Ints, Ints, Floats, float]:
    """Return the likeliest attacks by two: (t, 2) aggressors, (t,) victims and weights.

    Last their share in the weight of all attacks by two.
    """
    world, n = model.world, len(model.world)
    weight = attack_weights(world).weight
    by_victim, by_aggressor = joining(world, model.this_treaty)
    first = np.argsort(weight, axis=None, kind="stable")[::-1][:MOST_FIRST]
    a, v = np.unravel_index(first, weight.shape)
    chance = 1 / (1 + np.exp(-(by_victim[:, v] + by_aggressor[:, a]).T))
    rows = np.arange(len(a))
    chance[rows, a] = chance[rows, v] = 0.0
    joint = weight[a, v][:, None] * chance
    chosen = np.argsort(joint, axis=None, kind="stable")[::-1][:MOST_PAIRS]
    # What is impossible, such as an attack on oneself, has no weight.
    chosen = chosen[joint.flat[chosen] > 0]
    row, k = np.unravel_index(chosen, joint.shape)
    pairs = np.sort(np.stack([a[row], k], axis=1), axis=1)
    keys = np.unique((pairs[:, 0] * n + pairs[:, 1]) * n + v[row])
    pairs = np.stack([keys // (n * n), keys // n % n], axis=1)
    victims = keys % n
    both = pair_weight(weight, (by_victim, by_aggressor), pairs[:, 0], pairs[:, 1], victims)
    total = _weight_of_all_pairs(weight, by_victim, by_aggressor)
    counted = float(both.sum()) / total if total > 0 else 1.0
    return pairs, victims, both, min(counted, 1.0)


def _weight_of_all_pairs(weight: Floats, by_victim: Floats, by_aggressor: Floats) -> float:
    """Return the sum over all a, k and v of w(a, v) q(k | a, v), without an array of n ** 3."""
    allied = by_aggressor > 0
    others = ~allied & ~np.eye(len(weight), dtype=bool)
    total = 0.0
    for whose, odds in ((others, by_victim), (allied, by_victim + by_aggressor.max(initial=0.0))):
        # (k, v): the weight of attacks on v by states that k has a pact with, or has none with.
        led = whose.astype(np.float64) @ weight
        joins = 1 / (1 + np.exp(-odds))
        np.fill_diagonal(joins, 0.0)
        total += float(np.vdot(led, joins))
    return total


def _needed(model: TreatyModel, pairs: Ints, victims: Ints) -> tuple[Bools, Bools]:
    """Return which attacks by two need the treaty, and which it holds with every pledge kept."""
    required = model.treaty.settings.required_odds
    one, other = pairs.T
    opposed = model.at[one, victims] + model.at[other, victims]
    alone = model.own[victims] - required * opposed >= -TOLERANCE
    covered, kept = np.zeros_like(alone), np.zeros_like(alone)
    for pledges in model.pledges:
        inside = pledges.aggressors[one] & pledges.aggressors[other] & pledges.victims[victims]
        covered |= inside
        sent = pledges.kept.sum(axis=0)[victims]
        sent = sent - pledges.kept[one, victims] - pledges.kept[other, victims]
        kept |= inside & (model.own[victims] + sent - required * opposed >= -TOLERANCE)
    theirs = model.world_at[one, victims] + model.world_at[other, victims]
    ideal = model.world_at.sum(axis=0)[victims] - (1 + required) * theirs >= -TOLERANCE
    return covered & ~alone & (ideal | kept), kept
