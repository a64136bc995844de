"""The resolute margin, level by level, and its bounds (guide, The model: The stress test).

At level rho everyone acts whose threshold is at most rho. The slack of the level is their strength
and the victim's, less rho times the coalition's. If each trusts the others the victim is held
exactly when some level has a slack of at least 0; so the margin is the greatest slack of any level.
"""

from __future__ import annotations

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.search.bounds import Bounds, batch_rows, reallocate_charges
from sandbox.search.problem import Problems, causes_of
from sandbox.search.top_k import flags, runs_of_equal, top_k_sums

#: Up to so many weights, sorting all of them takes less time than finding those that matter.
_FEW = 50_000

#: Levels used for a bound besides the most promising one, where pacts bar parties.
_CHARGED = 3


def margins(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (p,): the exact margin of each coalition; `choice` (p, k) joins those fixed."""
    found = np.empty(len(rows))
    batch = batch_rows(problems.at.shape[1])
    for start in range(0, len(rows), batch):
        part = slice(start, start + batch)
        found[part] = _slacks(problems, rows[part], choice[part]).max(axis=1)
    return found


def strongest_first(problems: Problems, largest: int) -> Bools:
    """Return (b,): do at most `largest` parties that send something act at the required odds?

    Then the `largest` strongest states may include all of them, and leave the victim alone. Always
    False for a few small problems, where sorting all levels is quicker than finding this out.
    """
    if _are_few(problems):
        return np.zeros(len(problems), dtype=bool)
    return ~problems.helped_by_more(largest, problems.required)


def _are_few(problems: Problems) -> bool:
    """Tell whether the problems are so few and small that sorting every level is the quickest."""
    return problems.is_plain and problems.levels.size * problems.at.shape[1] <= _FEW


def bounds(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Bounds:
    """Bound the margin of the pairs (rows, sizes): max_j (C_j - sum of the q largest w_j).

    Here C_j is what the victim and those who act at level j have, less what the fixed aggressors
    ask for; w_j is what each other state takes from the slack of level j; q is the size.

    The least slack of a level is at most its slack against the strongest coalition, which is
    quick to compute. The level where that is greatest is computed first, and then only the levels
    whose slack may exceed it; most levels are never sorted. Where there are few, all are sorted.
    """
    if _are_few(problems):
        return _from_every_level(problems, rows, sizes, largest)
    pairs = np.arange(len(rows))
    promise = _slacks(problems, rows, _strongest(problems, rows, sizes, largest))
    best = promise.argmax(axis=1)
    sure = _least_slack(problems, rows, best, sizes, largest)
    rivals = promise > sure[:, None] + TOLERANCE
    rivals[pairs, best] = False
    if problems.pacts_bar:
        # Charging aggressors with the parties they bar takes a matrix product for each level. The
        # greatest of fewer slacks is still a lower bound on the margin.
        few = min(_CHARGED, promise.shape[1] - 1)
        rivals &= promise >= -np.partition(-promise, few, axis=1)[:, few : few + 1]
    pair, level = np.nonzero(rivals)
    slack = np.full(promise.shape, -np.inf)
    slack[pairs, best] = sure
    slack[pair, level] = _least_slack(problems, rows[pair], level, sizes[pair], largest)
    best = slack.argmax(axis=1)
    lower = slack[pairs, best]
    if problems.constraint.binds:
        # Finding the heaviest states that can act together takes a search; so it is done for one
        # level of each pair, and only where it can raise the bound.
        loose = np.flatnonzero(lower < promise.max(axis=1) - TOLERANCE)
        bound = _least_slack(
            problems, rows[loose], best[loose], sizes[loose], largest, only_together=True
        )
        lower[loose] = np.maximum(lower[loose], bound)
    first, place = runs_of_equal(rows * promise.shape[1] + best)
    row, level = rows[first], best[first]
    weights, _ = _weights(problems, row, problems.levels[row, level])
    choice = problems.choices(rows, weights, sizes, largest, place)
    found = Bounds(np.where(np.isfinite(lower), lower, np.inf), choice)
    return _with_shares(problems, rows, sizes, best, found) if problems.pacts_bar else found


def _from_every_level(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Bounds:
    """Return the bounds of `bounds`, computed from every level."""
    pairs = np.arange(len(rows))
    first, place = runs_of_equal(rows)
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


def _with_shares(
    problems: Problems, rows: Ints, sizes: Ints, levels: Ints, found: Bounds
) -> Bounds:
    """Raise bounds by charging other shares of the parties that pacts bar.

    levels (p,): the level from which each bound was computed, and is computed again.
    """

    def at_level(some: Problems, pairs: Ints) -> tuple[Floats, Floats]:
        rho = some.levels[np.arange(len(pairs)), levels[pairs]][:, None]
        return some.sent * (some.theta <= rho), np.where(some.pool, rho * some.at, -np.inf)

    exact = margins(problems, rows, found.choice)
    loose, some, shares = reallocate_charges(problems, rows, sizes, found, exact, at_level)
    level, size = levels[loose], sizes[loose]
    every, largest = np.arange(len(loose)), found.choice.shape[1]
    rho = some.levels[every, level]
    weights, given_up = _weights(some, every, rho)
    taken = some.sums(every, weights, size, largest)[every, size - 1]
    lower = some.strength[every, level] - rho * some.opposed - given_up - taken
    found.lower[loose] = np.maximum(found.lower[loose], lower)
    found.choice[loose] = some.choices(every, weights, size, largest)
    return Bounds(found.lower, found.choice, shares)


def _strongest(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Ints:
    """Return (p, largest): the places of a strong coalition of at most `sizes` (p,) states.

    All sizes of one problem share the work.
    """
    first, row = runs_of_equal(rows)
    asked = rows[first]
    weights = np.where(problems.pool[asked], problems.at[asked], -np.inf)
    return problems.choices(rows, weights, sizes, largest, row)


def _least_slack(
    problems: Problems,
    rows: Ints,
    levels: Ints,
    sizes: Ints,
    largest: int,
    *,
    only_together: bool = False,
) -> Floats:
    """Return (p,): a lower bound on the slack of `levels` (p,), over coalitions up to `sizes` (p,).

    Infinite where no such coalition brings about the regime. All sizes of one problem share the
    work for a level. only_together: count only coalitions that can act together; this gives a
    closer bound and takes longer.
    """
    count = problems.levels.shape[1]
    asked, place = np.unique(rows * count + levels, return_inverse=True)
    found = np.empty((len(asked), largest))
    most = np.zeros(len(asked), dtype=np.int64)
    np.maximum.at(most, place, sizes)
    batch = batch_rows(problems.at.shape[1])
    for start in range(0, len(asked), batch):
        part = slice(start, start + batch)
        row, level = np.divmod(asked[part], count)
        rho = problems.levels[row, level]
        weights, given_up = _weights(problems, row, rho)
        if only_together:
            taken = problems.sums(row, weights, most[part], largest)
        else:
            taken = top_k_sums(weights, largest, causes_of(problems, row))
        have = problems.strength[row, level] - rho * problems.opposed[row] - given_up
        found[part] = have[:, None] - taken
    return found[place, sizes - 1]


def _weights(problems: Problems, rows: Ints, rho: Floats) -> tuple[Floats, Floats]:
    """Return how much slack is lost at level `rho` (rows,) of some problems.

    (rows, n): what is lost for each state if that state is an aggressor, -inf for one that cannot
    join; (rows,): what counts as lost whoever the aggressors are (see `pact_bars`).
    """
    acting = problems.sent[rows] * (problems.theta[rows] <= rho[:, None])
    given_up = np.zeros(len(rows))
    if problems.pacts_bar:
        acting, given_up = problems.take(rows).charged(acting)
    weights = rho[:, None] * problems.at[rows] + acting
    return np.where(problems.pool[rows], weights, -np.inf), given_up


def _slacks(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (p, l): the exact slack of each level against the coalition `choice` (p, k)."""
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
