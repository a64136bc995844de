"""The resolute margin, level by level, and its bounds (guide, The model: The stress test).

At level rho everyone acts whose threshold is at most rho; the slack is what that
leaves beyond rho times the coalition's strength. A response in which each trusts
the others holds exactly when some level has slack, so the margin is the most
slack over all levels.
"""

from __future__ import annotations

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.search.bounds import Bounds, at_once
from sandbox.search.pact_bars import BRANCH_STEPS, ROOT_STEPS, improved
from sandbox.search.problem import Problems, causes_of
from sandbox.search.top_k import flags, shared, top_k_sums

#: Weights that are sorted sooner than it takes to find out which of them matter.
_FEW = 50_000

#: Levels that bound a branch beside the most promising one, where pacts bar parties.
_CHARGED = 3


def margins(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (p,): the exact margin of each coalition; `choice` (p, k) joins those fixed."""
    found = np.empty(len(rows))
    batch = at_once(problems.at.shape[1])
    for start in range(0, len(rows), batch):
        part = slice(start, start + batch)
        found[part] = _slacks(problems, rows[part], choice[part]).max(axis=1)
    return found


def strongest_first(problems: Problems, largest: int) -> Bools:
    """Return (b,): may no one help against the strongest so many states?

    That is not asked where it takes longer than to sort all levels.
    """
    if _are_few(problems):
        return np.zeros(len(problems), dtype=bool)
    return ~problems.helped_by_more(largest, problems.required)


def _are_few(problems: Problems) -> bool:
    """Return whether to sort all levels at once, with no thought of which may matter."""
    return problems.is_plain and problems.levels.size * problems.at.shape[1] <= _FEW


def bounds(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Bounds:
    """Bound the margin of the pairs (rows, sizes): max_j (C_j - sum of the q largest w_j).

    A level gives no more than its slack against any one coalition, so the
    strongest coalition bounds every level from above at little cost. The most
    promising level is worked out first, and of the others only those that may
    exceed it: most levels are never sorted. Where there are few, all are.
    """
    if _are_few(problems):
        return _from_every_level(problems, rows, sizes, largest)
    pairs = np.arange(len(rows))
    promise = _slacks(problems, rows, _strongest(problems, rows, sizes, largest))
    best = promise.argmax(axis=1)
    sure = _least(problems, rows, best, sizes, largest)
    rivals = promise > sure[:, None] + TOLERANCE
    rivals[pairs, best] = False
    if problems.pacts_bar:
        # Charging aggressors with those they bar costs a product a level, and a
        # bound over fewer levels is still a bound.
        few = min(_CHARGED, promise.shape[1] - 1)
        rivals &= promise >= -np.partition(-promise, few, axis=1)[:, few : few + 1]
    pair, level = np.nonzero(rivals)
    slack = np.full(promise.shape, -np.inf)
    slack[pairs, best] = sure
    slack[pair, level] = _least(problems, rows[pair], level, sizes[pair], largest)
    best = slack.argmax(axis=1)
    lower = slack[pairs, best]
    if problems.constraint.binds:
        # No more than one level each, and none where the strongest leave no less: the
        # heaviest who may act together are searched for.
        loose = np.flatnonzero(lower < promise.max(axis=1) - TOLERANCE)
        bound = _least(problems, rows[loose], best[loose], sizes[loose], largest, bound=True)
        lower[loose] = np.maximum(lower[loose], bound)
    first, place = shared(rows * promise.shape[1] + best)
    row, level = rows[first], best[first]
    weights, _ = _weights(problems, row, problems.levels[row, level])
    choice = problems.choices(rows, weights, sizes, largest, place)
    found = Bounds(np.where(np.isfinite(lower), lower, np.inf), choice)
    return _charged_less(problems, rows, sizes, best, found) if problems.pacts_bar else found


def _from_every_level(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Bounds:
    """Return the same bounds, from the slack of every level."""
    pairs = np.arange(len(rows))
    first, place = shared(rows)
    asked = rows[first]
    real = np.isfinite(problems.levels[asked])
    row, level = np.nonzero(real)
    row = asked[row]
    rho = problems.levels[row, level]
    weights, _ = _weights(problems, row, rho)
    taken = top_k_sums(weights, largest, causes_of(problems, row))
    slack = np.full((*real.shape, largest), -np.inf)
    slack[real] = (problems.strength[row, level] - rho * problems.opposed[row])[:, None] - taken
    slack = slack[place, :, sizes - 1]
    best = slack.argmax(axis=1)
    lower = slack[pairs, best]
    number = np.cumsum(real).reshape(real.shape) - 1
    choice = problems.choices(rows, weights, sizes, largest, number[place, best])
    return Bounds(np.where(np.isfinite(lower), lower, np.inf), choice)


def _charged_less(
    problems: Problems, rows: Ints, sizes: Ints, levels: Ints, found: Bounds
) -> Bounds:
    """Improve bounds, each from one level, by charging shares of the parties that are barred."""
    loose = np.flatnonzero(
        np.isfinite(found.lower) & (found.lower < margins(problems, rows, found.choice) - TOLERANCE)
    )
    charge_shares = np.ones((len(rows), problems.at.shape[1]))
    some, level, q = problems.take(rows[loose]), levels[loose], sizes[loose]
    if problems.charge_shares is not None:
        charge_shares = problems.charge_shares[rows]
    every = np.arange(len(loose))
    rho = some.levels[every, level]
    acting = some.sent * (some.theta <= rho[:, None])
    asked = np.where(some.pool, rho[:, None] * some.at, -np.inf)
    steps = ROOT_STEPS if problems.charge_shares is None else BRANCH_STEPS
    charge_shares[loose] = improved(
        some.bars, some.victims, acting, asked, q, charge_shares[loose], steps
    )
    some = some.charging(charge_shares[loose])
    weights, given_up = _weights(some, every, rho)
    largest = found.choice.shape[1]
    taken = some.sums(every, weights, q, largest)[every, q - 1]
    lower = some.strength[every, level] - rho * some.opposed - given_up - taken
    found.lower[loose] = np.maximum(found.lower[loose], lower)
    found.choice[loose] = some.choices(every, weights, q, largest)
    return Bounds(found.lower, found.choice, charge_shares)


def _strongest(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Ints:
    """Return (p, largest): the places of a strong coalition of at most `sizes` states each.

    Several sizes of a problem share the work.
    """
    first, row = shared(rows)
    asked = rows[first]
    weights = np.where(problems.pool[asked], problems.at[asked], -np.inf)
    return problems.choices(rows, weights, sizes, largest, row)


def _least(
    problems: Problems, rows: Ints, levels: Ints, sizes: Ints, largest: int, *, bound: bool = False
) -> Floats:
    """Return (p,): the least slack of levels of problems, over coalitions up to `sizes`.

    Infinite where these cannot bring about the regime. What several sizes of a
    problem ask of a level is worked out once. bound: count only coalitions that
    may act together, which takes longer.
    """
    count = problems.levels.shape[1]
    asked, place = np.unique(rows * count + levels, return_inverse=True)
    found = np.empty((len(asked), largest))
    most = np.zeros(len(asked), dtype=np.int64)
    np.maximum.at(most, place, sizes)
    batch = at_once(problems.at.shape[1])
    for start in range(0, len(asked), batch):
        part = slice(start, start + batch)
        row, level = np.divmod(asked[part], count)
        rho = problems.levels[row, level]
        weights, given_up = _weights(problems, row, rho)
        if bound:
            taken = problems.sums(row, weights, most[part], largest)
        else:
            taken = top_k_sums(weights, largest, causes_of(problems, row))
        have = problems.strength[row, level] - rho * problems.opposed[row] - given_up
        found[part] = have[:, None] - taken
    return found[place, sizes - 1]


def _weights(problems: Problems, rows: Ints, rho: Floats) -> tuple[Floats, Floats]:
    """Return (rows, n), (rows,): the slack each state takes away as an aggressor at a level.

    And the slack that is given up whoever attacks.
    """
    acting = problems.sent[rows] * (problems.theta[rows] <= rho[:, None])
    given_up = np.zeros(len(rows))
    if problems.pacts_bar:
        acting, given_up = problems.take(rows).charged(acting)
    weights = rho[:, None] * problems.at[rows] + acting
    return np.where(problems.pool[rows], weights, -np.inf), given_up


def _slacks(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (p, l): the exact slack of each level against each coalition."""
    pair, place = np.nonzero(choice >= 0)
    state = choice[pair, place]
    joined = np.bincount(pair, problems.at[rows[pair], state], len(rows))
    opposed = problems.opposed[rows] + joined
    if problems.pacts_bar:
        inside = flags(choice, problems.sent.shape[1])
        pair, state = np.nonzero(inside | problems.take(rows).barred_by(inside))
    lost = problems.by_level(rows[pair], state, pair, len(rows))
    slacks: Floats = problems.strength[rows] - np.cumsum(lost, axis=1)
    slacks -= problems.odds[rows] * opposed[:, None]
    return slacks
