"""The critical share: how little of the world's strength can break a treaty.

With every pledge kept (all thresholds 0) a coalition A breaks the treaty at v
exactly when the sum over A of `kappa p[a, v] + r_a` exceeds what v and all
parties have. The lightest such coalition is a knapsack covering problem a
victim; its linear relaxation bounds it, and branch and bound closes the rest.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np

from sandbox.stress.balance import TOLERANCE, Balance, Bools, Floats, Ints
from sandbox.stress.results import CriticalShare

#: A bracket this narrow, as a share of world strength, counts as exact.
PRECISION = 1e-6

#: Branches tried at one victim before the bracket is left as it stands.
MOST_BRANCHES = 20_000


@dataclass(frozen=True, eq=False)
class _Cover:
    """The lightest choice of items whose weight exceeds a need, cheapest ratio first."""

    cost: Floats
    weight: Floats
    need: float

    def relaxed(self) -> float:
        """Return the cost if the last item could be taken in part, or infinity."""
        return _Suffixes(self).cost_from(0, self.need)

    def solve(self, best: float) -> tuple[float, Ints, float]:
        """Return (cost, items, bound); cost is `best` and items empty if none is lighter.

        Depth first, taking the cheapest item first; a branch is given up once
        its relaxation is no lighter than the best found.
        """
        suffixes = _Suffixes(self)
        chosen: list[int] = []
        found = np.empty(0, dtype=np.int64)
        # Each entry: next item, weight still needed, cost so far, items kept of `chosen`.
        stack: list[tuple[int, float, float, int]] = [(0, self.need, 0.0, 0)]
        open_bound, branches = np.inf, 0
        while stack:
            item, need, cost, kept = stack.pop()
            del chosen[kept:]
            if item < 0:  # the branch that takes item -item - 1
                item = -item - 1
                chosen.append(item)
                need, cost, item = need - self.weight[item], cost + self.cost[item], item + 1
            if need < -TOLERANCE:
                if cost < best:
                    best, found = cost, np.array(chosen, dtype=np.int64)
                continue
            bound = cost + suffixes.cost_from(item, need)
            if item == len(self.cost) or bound >= best - PRECISION:
                continue
            if branches >= MOST_BRANCHES:
                open_bound = min(open_bound, bound)
                continue
            branches += 1
            stack.append((item + 1, need, cost, len(chosen)))
            stack.append((-item - 1, need, cost, len(chosen)))
        return best, found, min(best, open_bound)


class _Suffixes:
    """Relaxed cost of covering a need with the items from one on."""

    def __init__(self, cover: _Cover) -> None:
        self.weight = np.concatenate([[0.0], np.cumsum(cover.weight)]).tolist()
        self.cost = np.concatenate([[0.0], np.cumsum(cover.cost)]).tolist()

    def cost_from(self, item: int, need: float) -> float:
        target = self.weight[item] + need
        last = bisect_left(self.weight, target, lo=item)
        if last >= len(self.weight):
            return float("inf")
        if last == item:
            return 0.0
        whole = self.cost[last - 1] - self.cost[item]
        rest = (target - self.weight[last - 1]) / (self.weight[last] - self.weight[last - 1])
        return float(whole + rest * (self.cost[last] - self.cost[last - 1]))


def critical_share(balance: Balance, pool: Bools | None = None) -> CriticalShare:
    """Return the smallest share of world strength that breaks `balance` at any victim.

    Exact to `PRECISION`, or a proven bracket where the branches run out.
    """
    aggressors = balance.covered_aggressors if pool is None else balance.covered_aggressors & pool
    kept = np.where(balance.pledged[:, None], balance.sent, 0.0)
    taken = balance.treaty.settings.required_odds * balance.at + kept
    covers = []
    for victim in np.flatnonzero(balance.covered_victims):
        items = np.flatnonzero(aggressors & (taken[:, victim] > 0))
        items = items[items != victim]
        order = np.argsort(balance.share[items] / taken[items, victim], kind="stable")
        items = items[order]
        need = float(balance.own[victim] + kept[:, victim].sum())
        cover = _Cover(balance.share[items], taken[items, victim], need)
        relaxed = cover.relaxed()
        if np.isfinite(relaxed):
            covers.append((relaxed, int(victim), items, cover))
    covers.sort(key=lambda entry: entry[0])
    best, bound = np.inf, np.inf
    victim_code, coalition = None, np.empty(0, dtype=np.int64)
    for relaxed, victim, items, cover in covers:
        if relaxed >= best - PRECISION:
            break
        cost, found, proven = cover.solve(best)
        bound = min(bound, proven)
        if len(found):
            best, victim_code = cost, balance.world.codes[victim]
            coalition = np.sort(items[found])
    if not np.isfinite(best):
        return CriticalShare(None, None, None, ())
    codes = tuple(balance.world.codes[place] for place in coalition)
    return CriticalShare(float(best), float(min(best, bound)), victim_code, codes)
