"""The critical share: the smallest share of the world's strength that can break a treaty.

With every pledge kept (all thresholds 0) a coalition A breaks the treaty at v exactly when the sum
of `kappa p[a, v] + r[a, v]` over A exceeds what v has and all parties send. Finding the coalition
with the least strength that does so is a knapsack covering problem for each victim. Its linear
relaxation gives a lower and an upper bound; dynamic programming over the items closes the gap.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.model.treaty_model import Pledges, TreatyModel
from sandbox.results.coalitions import Pool
from sandbox.results.stress_test import CriticalShare
from sandbox.search.pool import pool_per_victim

#: A bracket this narrow, as a share of world strength, counts as exact.
PRECISION = 1e-6

#: How many choices to keep at one victim; with more, the answer stays a bracket.
MOST_STATES = 20_000


@dataclass(frozen=True, eq=False)
class _Cover:
    """A knapsack covering problem: the choice of items with the least cost that outweighs a need.

    cost, weight (items,): of each item, by ascending ratio of cost to weight; need: what the
    weight of the choice must exceed.
    """

    cost: Floats
    weight: Floats
    need: float

    @property
    def break_item(self) -> int:
        """The index of the first item whose weight, with that of all before it, exceeds the need.

        The number of items if all of them together do not (break item: Pisinger 1997).
        """
        needed = self.need + TOLERANCE
        return int(np.searchsorted(np.cumsum(self.weight), needed, side="right"))

    def solve(self, best: float) -> tuple[float, Ints, float]:
        """Return (cost, items, bound); cost is `best` and items empty if no choice costs less.

        bound: what every choice that outweighs the need costs at least; below cost if the search
        was cut short. Begins with the choice of all items before the break item. From there
        outwards the items are decided one by one: each from the break item on may be added, each
        before it removed. Of the choices so far only those are kept that no other beats in both
        cost and weight (Nemhauser and Ullmann 1969), and whose linear relaxation costs less than
        the best choice found (Pisinger 1997).
        """
        need, middle = self.need + TOLERANCE, self.break_item
        if middle == len(self.cost):
            return best, np.empty(0, dtype=np.int64), best
        before, behind = middle - 1, middle
        cost = np.array([self.cost[:middle].sum()])
        weight = np.array([self.weight[:middle].sum()])
        steps: list[_Step] = []
        items: list[int] = []
        found: tuple[int, int, bool] | None = None
        bound = best
        while len(cost) and (before >= 0 or behind < len(self.cost)):
            adds = behind < len(self.cost) and (before < 0 or behind - middle <= middle - before)
            item, sign = (behind, 1.0) if adds else (before, -1.0)
            behind, before = (behind + 1, before) if adds else (behind, before - 1)
            items.append(item)
            cost, weight, origin, flipped = _merge(
                cost, weight, sign * self.cost[item], sign * self.weight[item]
            )
            covers = np.flatnonzero(weight >= need)
            if len(covers) and cost[covers[0]] < best:
                first = covers[0]
                best = float(cost[first])
                found = (len(steps), int(origin[first]), bool(flipped[first]))
            relaxed = self._relaxed(cost, weight, before, behind)
            keep = relaxed < best - PRECISION
            if keep.sum() > MOST_STATES:
                bound = float(relaxed.min())
                break
            cost, weight = cost[keep], weight[keep]
            steps.append(_Step(item, origin[keep], flipped[keep]))
        return best, self._trace(found, steps, items, middle), min(best, bound)

    def _relaxed(self, cost: Floats, weight: Floats, before: int, behind: int) -> Floats:
        """Return (choices,): a lower bound on the cost of completing each choice.

        It is that of the linear relaxation: a choice that falls short adds the undecided item
        `behind` in part, one with weight to spare removes the undecided item `before` in part.
        """
        short = self.need - weight
        up = self.cost[behind] / self.weight[behind] if behind < len(self.cost) else np.inf
        down = self.cost[before] / self.weight[before] if before >= 0 else 0.0
        with np.errstate(invalid="ignore"):
            return np.asarray(cost + np.where(short > 0, short * up, short * down))

    def _trace(
        self, found: tuple[int, int, bool] | None, steps: list[_Step], items: list[int], middle: int
    ) -> Ints:
        """Return the items of the best choice, found by going back through the steps."""
        if found is None:
            return np.empty(0, dtype=np.int64)
        taken = np.arange(len(self.cost)) < middle
        last, state, flip = found
        taken[items[last]] ^= flip
        for step in reversed(steps[:last]):
            taken[step.item] ^= bool(step.flipped[state])
            state = int(step.origin[state])
        return np.flatnonzero(taken)


@dataclass(frozen=True, eq=False)
class _Step:
    """One item decided.

    For each choice kept: origin, the choice before this step that it comes from; flipped, whether
    this step added the item to it or removed it.
    """

    item: int
    origin: Ints
    flipped: Bools


def _merge(
    cost: Floats, weight: Floats, more_cost: float, more_weight: float
) -> tuple[Floats, Floats, Ints, Bools]:
    """Return all choices, as they are and with one item changed, sorted by cost.

    more_cost, more_weight: what that change adds to each. Choices that another beats in both cost
    and weight are left out. Returned are cost, weight, and `origin` and `flipped` of `_Step`.
    """
    count = len(cost)
    costs = np.concatenate([cost, cost + more_cost])
    weights = np.concatenate([weight, weight + more_weight])
    order = np.lexsort((-weights, costs))
    heaviest = np.maximum.accumulate(weights[order])
    better = np.ones(len(order), dtype=bool)
    better[1:] = weights[order][1:] > heaviest[:-1]
    order = order[better]
    return costs[order], weights[order], order % count, order >= count


def critical_share(model: TreatyModel, pool: Bools | None = None) -> CriticalShare:
    """Return the smallest share of world strength that breaks a treaty at any victim.

    pool (n, n): may a state (column) be in a coalition against a victim (row)? By default all
    may. Exact to `PRECISION`, or a proven bracket where the choices grow too many.
    """
    return _critical_share(model, None if pool is None else pool.tobytes())


@lru_cache(4)
def _critical_share(model: TreatyModel, pool_bytes: bytes | None) -> CriticalShare:
    """Remembered, since the criteria and every stress test of one model ask for it."""
    pool = pool_per_victim(model.world, Pool.ANY)
    if pool_bytes is not None:
        pool = np.frombuffer(pool_bytes, dtype=bool).reshape(pool.shape)
    first, *others = model.pledges
    found = [_least(model, first, None, pool)]
    # Where two treaties are in force together, the first pledges are those of both, and cover only
    # threats that both cover. Where they apply, no others are greater; so the others matter only
    # for coalitions with an aggressor, or against a victim, that the first do not cover.
    beyond = (~first.aggressors, first.victims)
    found += [_least(model, pledges, beyond, pool) for pledges in others]
    known = [share for share in found if share.share is not None]
    if not known:
        return CriticalShare(None, None, None, ())
    least = min(known, key=lambda share: share.share or 0.0)
    bound = min(share.bound or 0.0 for share in known)
    return replace(least, bound=bound)


def _least(
    model: TreatyModel, pledges: Pledges, outside: tuple[Bools, Bools] | None, pool: Bools
) -> CriticalShare:
    """Return the smallest share that breaks `pledges`; pool (n, n) as in `critical_share`.

    outside: if given, two masks (n,): a coalition against a victim of the second mask must have a
    state of the first.
    """
    allowed = pledges.aggressors[:, None] & pledges.victims & pool.T
    kept = pledges.kept
    taken = model.treaty.settings.required_odds * model.at + kept
    taken = np.where(allowed, taken, 0.0)
    np.fill_diagonal(taken, 0.0)
    need = model.own + kept.sum(axis=0)
    relaxed, whole = _brackets(model.share, taken, need)
    if outside is not None:
        whole = np.where(outside[1], np.inf, whole)
    lightest = int(whole.argmin())
    best, bound = float(whole[lightest]), np.inf
    if not np.isfinite(relaxed).any():
        return CriticalShare(None, None, None, ())
    weakest, coalition = lightest, np.empty(0, dtype=np.int64)
    for victim in np.argsort(relaxed, kind="stable").tolist():
        if relaxed[victim] >= best - PRECISION:
            break
        needed = None
        if outside is not None and outside[1][victim]:
            # The state counts even if it adds nothing to the weight: with it in the coalition,
            # other pledges apply.
            needed = outside[0] & allowed[:, victim]
            needed[victim] = False
        asked = (model.share, taken[:, victim], float(need[victim]))
        cost, found, proven = _solve(*asked, needed, best)
        bound = min(bound, proven)
        if len(found):
            best, weakest, coalition = cost, victim, found
    if not np.isfinite(best):
        return CriticalShare(None, None, None, ())
    if not len(coalition):
        items, cover = _cover(model.share, taken[:, weakest], float(need[weakest]), np.inf)
        coalition = items[: cover.break_item + 1]
    codes = tuple(model.world.codes[place] for place in np.sort(coalition))
    return CriticalShare(best, min(best, bound), model.world.codes[weakest], codes)


def _solve(
    share: Floats, taken: Floats, need: float, needed: Bools | None, best: float
) -> tuple[float, Ints, float]:
    """Return (cost, places, bound) of the cheapest cover that contains one of the `needed` (n,).

    cost is `best` and places empty if no cover costs less. If the cheapest of all contains no
    needed state, each of them in turn is put into the cover, and the cheapest rest is found.
    """
    items, cover = _cover(share, taken, need, best)
    cost, found, proven = cover.solve(best)
    places = items[found]
    if needed is None or not len(places) or needed[places].any():
        return cost, places, proven
    places, bound = items[:0], np.inf
    for place in np.flatnonzero(needed).tolist():
        if share[place] >= best - PRECISION:
            continue
        rest = taken.copy()
        rest[place] = 0.0
        short, ceiling = need - float(taken[place]), best - float(share[place])
        if short < -TOLERANCE:
            cost, others, proven = 0.0, items[:0], 0.0
        else:
            items, cover = _cover(share, rest, short, ceiling)
            cost, found, proven = cover.solve(ceiling)
            others = items[found]
            if not len(others):
                bound = min(bound, proven + float(share[place]))
                continue
        best = cost + float(share[place])
        bound = min(bound, proven + float(share[place]))
        places = np.append(others, place)
    return best, places, min(best, bound)


def _cover(share: Floats, taken: Floats, need: float, below: float) -> tuple[Ints, _Cover]:
    """Return the aggressors that are items, by ascending ratio of cost to weight, and the problem.

    Left out are those that take nothing away, and those that alone cost `below` or more, since no
    cheaper coalition has them.
    """
    items = np.flatnonzero((taken > 0) & (share < below))
    items = items[np.argsort(share[items] / taken[items], kind="stable")]
    return items, _Cover(share[items], taken[items], need)


def _brackets(cost: Floats, weight: Floats, need: Floats) -> tuple[Floats, Floats]:
    """Return (v,), (v,): lower and upper bounds on the cost of the cheapest cover of each victim.

    cost (n,); weight (n, v); need (v,). The linear relaxation takes the items by ascending ratio
    of cost to weight, up to the break item, and of that only a part: this is the lower bound. All
    of the break item makes it a cover: the upper bound. Infinite where all items do not cover.
    """
    # Few states may attack a given victim, so only those that weigh anything are sorted.
    victims, items = np.nonzero(weight.T > 0)
    count = np.bincount(victims, minlength=len(need))
    place = np.arange(len(items)) - np.repeat(np.cumsum(count) - count, count)
    weights, costs = np.zeros((2, len(need), max(count.max(initial=0), 1)))
    ratio = np.full(weights.shape, np.inf)
    weights[victims, place], costs[victims, place] = weight[items, victims], cost[items]
    with np.errstate(over="ignore"):
        ratio[victims, place] = cost[items] / weight[items, victims]
    costs[np.isinf(ratio)] = 0.0
    order = np.argsort(ratio, axis=1, kind="stable")
    weights = np.cumsum(np.take_along_axis(weights, order, axis=1), axis=1)
    costs = np.cumsum(np.take_along_axis(costs, order, axis=1), axis=1)
    enough = weights > need[:, None] + TOLERANCE
    last, rows = enough.argmax(axis=1), np.arange(len(need))
    rate = ratio[rows, order[rows, last]]
    excess = weights[rows, last] - need
    possible = enough.any(axis=1)
    whole = np.where(possible, costs[rows, last], np.inf)
    return whole - np.where(possible, rate, 0.0) * excess, whole
