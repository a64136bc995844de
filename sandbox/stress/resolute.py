"""The resolute margin, level by level, and its bounds (design section 5).

At level rho everyone acts whose threshold is at most rho; the slack is what that
leaves beyond rho times the coalition's strength. A response in which each trusts
the others holds exactly when some level has slack, so the margin is the most
slack over all levels.
"""

from __future__ import annotations

import numpy as np

from sandbox.stress.balance import TOLERANCE, Floats, Ints
from sandbox.stress.bars import BRANCH_STEPS, ROOT_STEPS, improved
from sandbox.stress.bounds import Bounds, causes_of
from sandbox.stress.heaviest import flags, heaviest_choices, heaviest_sums
from sandbox.stress.problem import Problems

#: Levels sorted at once.
_ROWS = 2_000

#: Levels that bound a branch beside the most promising one, where pacts bar parties.
_CHARGED = 3


def margins(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (p,): the exact margin of each coalition; `choice` (p, k) joins those fixed."""
    found = np.empty(len(rows))
    for start in range(0, len(rows), _ROWS):
        part = slice(start, start + _ROWS)
        found[part] = _slacks(problems, rows[part], choice[part]).max(axis=1)
    return found


def bounds(problems: Problems, rows: Ints, sizes: Ints, largest: int) -> Bounds:
    """Bound the margin of the pairs (rows, sizes): max_j (C_j - sum of the q largest w_j).

    A level gives no more than its slack against any one coalition, so the
    strongest coalition bounds every level from above at little cost. The most
    promising level is worked out first, and of the others only those that may
    exceed it: most levels are never sorted.
    """
    pairs = np.arange(len(rows))
    weights = np.where(problems.pool[rows], problems.at[rows], -np.inf)
    weights = problems.thinned(rows, weights)
    strongest = heaviest_choices(weights, sizes, largest, causes_of(problems, rows))
    promise = _slacks(problems, rows, strongest)
    slack = np.full((*problems.levels.shape, largest), -np.inf)
    best = promise.argmax(axis=1)
    _work_out(problems, rows, best, slack)
    sure = slack[rows, best, sizes - 1]
    rivals = promise > sure[:, None] + TOLERANCE
    if problems.pacts_bar:
        # Charging aggressors with those they bar costs a product a level, and a
        # bound over fewer levels is still a bound.
        few = min(_CHARGED, promise.shape[1] - 1)
        rivals &= promise >= -np.partition(-promise, few, axis=1)[:, few : few + 1]
    pair, level = np.nonzero(rivals)
    _work_out(problems, rows[pair], level, slack)
    at_size = np.take_along_axis(slack[rows], (sizes - 1)[:, None, None], axis=2)[:, :, 0]
    best = at_size.argmax(axis=1)
    lower = at_size[pairs, best]
    rho = problems.levels[rows, best]
    weights, _ = _weights(problems, rows, rho)
    choice = heaviest_choices(weights, sizes, largest, causes_of(problems, rows))
    found = Bounds(np.where(np.isfinite(lower), lower, np.inf), choice)
    return _charged_less(problems, rows, sizes, best, found) if problems.pacts_bar else found


def _charged_less(
    problems: Problems, rows: Ints, sizes: Ints, levels: Ints, found: Bounds
) -> Bounds:
    """Improve bounds, each from one level, by charging parts of the parties that are barred."""
    loose = np.flatnonzero(
        np.isfinite(found.lower) & (found.lower < margins(problems, rows, found.choice) - TOLERANCE)
    )
    parts = np.ones((len(rows), problems.at.shape[1]))
    some, level, q = problems.take(rows[loose]), levels[loose], sizes[loose]
    if problems.parts is not None:
        parts = problems.parts[rows]
    every = np.arange(len(loose))
    rho = some.levels[every, level]
    acting = np.where(some.theta <= rho[:, None], some.sent, 0.0)
    asked = np.where(some.pool, rho[:, None] * some.at, -np.inf)
    steps = ROOT_STEPS if problems.parts is None else BRANCH_STEPS
    parts[loose] = improved(
        some.bars, some.victims, acting, some.thinned(every, asked), q, parts[loose], steps
    )
    some = some.charging(parts[loose])
    weights, given_up = _weights(some, every, rho)
    causes = causes_of(some, every)
    largest = found.choice.shape[1]
    taken = heaviest_sums(weights, largest, causes)[every, q - 1]
    lower = some.strength[every, level] - rho * some.opposed - given_up - taken
    found.lower[loose] = np.maximum(found.lower[loose], lower)
    found.choice[loose] = heaviest_choices(weights, q, largest, causes)
    return Bounds(found.lower, found.choice, parts)


def _work_out(problems: Problems, rows: Ints, levels: Ints, slack: Floats) -> None:
    """Put into `slack` (b, n + 1, largest) the least slack of some levels of some problems.

    Infinite at the sizes that cannot bring about the regime.
    """
    largest = slack.shape[2]
    pairs = np.unique(rows * slack.shape[1] + levels)
    rows, levels = np.divmod(pairs, slack.shape[1])
    for start in range(0, len(rows), _ROWS):
        row, level = rows[start : start + _ROWS], levels[start : start + _ROWS]
        rho = problems.levels[row, level]
        weights, given_up = _weights(problems, row, rho)
        taken = heaviest_sums(weights, largest, causes_of(problems, row))
        have = problems.strength[row, level] - rho * problems.opposed[row] - given_up
        slack[row, level] = have[:, None] - taken


def _weights(problems: Problems, rows: Ints, rho: Floats) -> tuple[Floats, Floats]:
    """Return (rows, n), (rows,): the slack each state takes away as an aggressor at a level.

    And the slack that is given up whoever attacks.
    """
    acting = np.where(problems.theta[rows] <= rho[:, None], problems.sent[rows], 0.0)
    given_up = np.zeros(len(rows))
    if problems.pacts_bar:
        acting, given_up = problems.take(rows).charged(acting)
    weights = rho[:, None] * problems.at[rows] + acting
    weights = problems.thinned(rows, np.where(problems.pool[rows], weights, -np.inf))
    return weights, given_up


def _slacks(problems: Problems, rows: Ints, choice: Ints) -> Floats:
    """Return (p, n + 1): the exact slack of each level against each coalition."""
    inside = flags(choice, problems.sent.shape[1])
    opposed = problems.opposed[rows] + np.where(inside, problems.at[rows], 0.0).sum(axis=1)
    gone = inside
    if problems.pacts_bar:
        gone = inside | problems.take(rows).barred_by(inside)
    theta = problems.theta[rows]
    lost = np.where(gone & np.isfinite(theta), problems.sent[rows], 0.0)
    early = np.where(theta <= problems.required, lost, 0.0).sum(axis=1)
    lost = np.cumsum(np.take_along_axis(lost, problems.by_threshold[rows], axis=1), axis=1)
    lost = np.concatenate([early[:, None], lost], axis=1)
    levels = problems.levels[rows]
    finite = np.isfinite(levels)
    rho = np.where(finite, levels, 0.0)
    return np.where(finite, problems.strength[rows] - lost - rho * opposed[:, None], -np.inf)
