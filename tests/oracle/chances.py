"""The chance that a response is upheld, by trying every way in which readiness can fall out.

Each party's draw matters only through which sums of the others' forces are enough for
it. So its thresholds fall into as many cells as there are sums, and every combination of
cells is played out by `tests.oracle.simulate`. The shock that all share is integrated
over by a sum of thousands of terms.
"""

from __future__ import annotations

import itertools
import math
from statistics import NormalDist

from tests.oracle.simulate import PlainThreat, hesitant, response

NORMAL = NormalDist()


def _shocks(common: float, terms: int) -> list[tuple[float, float]]:
    """Return values of the common shock and their weights, summing to 1."""
    if common == 0:
        return [(0.0, 1.0)]
    step = 16 / terms
    values = [-8 + step * (number + 0.5) for number in range(terms)]
    weights = [NORMAL.pdf(value) * step for value in values]
    return [(v, w / sum(weights)) for v, w in zip(values, weights, strict=True)]


def _given(chance: float, shock: float, common: float) -> float:
    """Return a party's chance to act, given the shock, where it is `chance` without."""
    if chance <= 0 or chance >= 1:
        return chance
    z = (NORMAL.inv_cdf(chance) + math.sqrt(common) * shock) / math.sqrt(1 - common)
    return NORMAL.cdf(z)


def chance_all_at_word(
    needed: float, sends: list[float], h: list[float], common: float, terms: int = 2000
) -> float:
    """Return the chance that parties at their word send `needed`, over all their subsets."""
    enough = [
        kept
        for kept in itertools.product((False, True), repeat=len(sends))
        if sum(s for s, k in zip(sends, kept, strict=True) if k) >= needed - 1e-12
    ]
    total = 0.0
    for shock, weight in _shocks(common, terms):
        given = [_given(one, shock, common) for one in h]
        for kept in enough:
            total += weight * math.prod(p if k else 1 - p for p, k in zip(given, kept, strict=True))
    return total


def chance_where_all_wait(
    victim: float,
    coalition: float,
    sends: dict[str, float],
    readiness: dict[str, float],
    spread: float,
    common: float,
    needed: float,
    terms: int = 400,
) -> float:
    """Return the chance that the hesitant response reaches `needed` in all.

    readiness: a of each party, whose threshold odds are exp(-(a + error) / spread).
    """
    cells: dict[str, list[tuple[float, float, float]]] = {}
    for party, own in sends.items():
        others = [sent for other, sent in sends.items() if other != party]
        seen = sorted(
            {
                (victim + own + sum(some)) / coalition
                for size in range(len(others) + 1)
                for some in itertools.combinations(others, size)
            }
        )
        # Acting at odds q or less has the chance logistic(a + b ln q).
        reached = [
            0.0,
            *(1 / (1 + math.exp(-readiness[party] - spread * math.log(q))) for q in seen),
            1.0,
        ]
        # A threshold between two sums is as good as any other between them.
        middles = [seen[0] / 2]
        middles += [(low + high) / 2 for low, high in itertools.pairwise(seen)]
        middles.append(2 * seen[-1] + 1)
        cells[party] = [
            (middle, low, high)
            for middle, (low, high) in zip(middles, itertools.pairwise(reached), strict=True)
        ]
    upheld = []
    for chosen in itertools.product(*cells.values()):
        threat = PlainThreat(
            victim, coalition, sends, {p: c[0] for p, c in zip(cells, chosen, strict=True)}
        )
        if response(threat, hesitant(threat)) >= needed - 1e-12:
            upheld.append(chosen)
    total = 0.0
    for shock, weight in _shocks(common, terms):
        for chosen in upheld:
            total += weight * math.prod(
                _given(high, shock, common) - _given(low, shock, common) for _, low, high in chosen
            )
    return total
