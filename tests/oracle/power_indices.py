"""The Shapley-Shubik and Banzhaf indices of a weighted game, by trying every set of its players."""

from __future__ import annotations

import math
from itertools import combinations

from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.attacks import Attacks
from tests.oracle.simulate import upheld
from tests.oracle.small_world import SmallWorld

Indices = dict[str, tuple[float, float]]


def indices(sends: dict[str, float], quota: float) -> Indices:
    """Return the Shapley-Shubik and the Banzhaf index of each player.

    A set of players wins if together they send the quota.
    """
    n = len(sends)
    found = {}
    for player, own in sends.items():
        others = [other for other in sends if other != player]
        shapley, banzhaf = [], 0
        for size in range(n):
            order = math.factorial(size) * math.factorial(n - size - 1) / math.factorial(n)
            for before in combinations(others, size):
                sent = math.fsum(sends[other] for other in before)
                if sent < quota - 1e-12 <= sent + own:
                    shapley.append(order)
                    banzhaf += 1
        found[player] = (math.fsum(shapley), banzhaf / 2 ** (n - 1))
    return found


def mean_indices(treaty: Treaty, world: World, aggressors: set[str]) -> Indices:
    """Return the means of the indices over threats by some states that kept pledges hold.

    By how likely they are; empty where there are none.
    """
    small = SmallWorld(treaty, world)
    attacks = Attacks(small, world)
    total, sums = 0.0, {code: [0.0, 0.0] for code in small.parties}
    for (a, v), likely in attacks.likely.items():
        kept = small.with_pledges_kept((a,), v)
        if a not in aggressors or not attacks.fates[a, v].needed:
            continue
        if not upheld(kept, kept.able, attacks.required):
            continue
        total += likely
        quota = attacks.required * kept.coalition - kept.victim
        for code, both in indices(kept.sends, quota).items():
            for place, index in enumerate(both):
                sums[code][place] += likely * index
    return {code: (s / total, b / total) for code, (s, b) in sums.items()} if total else {}
