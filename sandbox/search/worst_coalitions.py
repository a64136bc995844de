"""The exact search for the worst coalition against every victim, of every size.

All victims, sizes and regimes are rows of the same arrays, so that numpy does nearly all the
work. Three shortcuts then leave little to sort:

- No coalition leaves a victim less than the strongest states would if nobody helped it. Where no
  party's help adds to that, the strongest coalition is the worst, and working out its margin
  proves it. Treaties with weak obligations are mostly of this kind. The shortcut is not tried
  where help is certain for most victims, nor where it takes longer than the search itself.
- Resolute: the slack of a level against one coalition bounds the margin from above. That shows
  which one or two levels can decide, and only those are sorted. One partial sort of a level
  serves every size. Where all levels together are few, all are sorted at once.
- Hesitant: parties that act at any odds are certain to act. Whether another is certain to is
  bounded from above and from below by sums that are already known; the heaviest choice of
  aggressors is worked out only for the parties that these bounds leave open. Sizes at which the
  same parties are certain to act share the bound that follows.

Where pacts bar parties, several aggressors may bar the same party; `pact_bars` explains the bound
that is used then.

The bound at the root is mostly equal to the margin of the coalition it was computed from, and then
that coalition is the worst. The problems still open are branched together, in batches.

Where a coalition must be joined by borders, or free of rivals, finding the heaviest choice is a
search of its own (see `connected_sets` and `independent_sets`), and its bounds are about as close.
No row of weights is searched twice in a world.

Slow are: large coalitions joined by borders where many neighbours weigh nearly the same, hesitant
parties that weigh the odds against such coalitions, and mandatory obligations on many states,
where two levels are nearly equal. What would make the search faster: fewer levels in a branch,
which has all levels of its problem; single precision; and compiled loops, which this program does
without.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools, Ints
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.coalitions import Together
from sandbox.search import hesitant, resolute
from sandbox.search.branch_and_bound import Incumbents, MoodBounds, Nodes, solve
from sandbox.search.coalition_constraint import constraint_of
from sandbox.search.problem import Problems, causes_of, problems
from sandbox.search.time_limit import NO_LIMIT, TimeLimit
from sandbox.search.top_k import places_of
from sandbox.treaty.settings import Mood

#: The strongest coalition is tried first only if it may be the worst in more than one problem out
#: of this many: where no party may help the victim against it.
_SELDOM = 4

#: How each mood is searched.
MOOD_BOUNDS = {
    Mood.RESOLUTE: MoodBounds(resolute.margins, resolute.bounds, resolute.strongest_first),
    Mood.HESITANT: MoodBounds(hesitant.margins, hesitant.bounds, hesitant.strongest_first),
}


def worst_coalitions(
    model: TreatyModel,
    victims: Ints,
    mood: Mood,
    largest: int,
    pool: Bools,
    together: Together = Together.ANY,
    time_limit: TimeLimit = NO_LIMIT,
) -> Incumbents:
    """Return the worst coalitions of at most 1 to `largest` states from a pool.

    pool (n, n): may a state (column) attack a victim (row)?
    Where `time_limit` ends the search before a coalition is proven the worst, its bound is below
    its margin.
    """
    mood_bounds = MOOD_BOUNDS[mood]
    best = Incumbents.unknown(len(victims), largest, len(model.world))
    todo = problems_of(model, victims, pool, together)
    if not len(todo):
        return best
    row_of = np.full(len(model.world), -1)
    row_of[victims] = np.arange(len(victims))
    solved: Bools = np.zeros(best.margin.shape, dtype=bool)
    unsure = np.flatnonzero(mood_bounds.strongest_first(todo, largest))
    if len(unsure) > len(todo) // _SELDOM:
        strongest = _strongest(todo, row_of[todo.victims], best)
        solved = _strongest_unopposed(
            todo, unsure, row_of[todo.victims], best, mood_bounds, strongest
        )
    rows, sizes = np.nonzero(~solved[row_of[todo.victims]])
    if len(rows):
        nodes = Nodes(todo, rows, row_of[todo.victims[rows]], sizes + 1, sizes + 1)
        solve(nodes, mood_bounds, best, time_limit)
    best.bound[solved] = best.margin[solved]
    return best


def problems_of(model: TreatyModel, victims: Ints, pool: Bools, together: Together) -> Problems:
    """Return the problems of `victims` (v,), places: the same in both moods and for all sizes."""
    return _problems_of(model, victims.tobytes(), pool.tobytes(), together)


@lru_cache(8)
def _problems_of(
    model: TreatyModel, victim_bytes: bytes, pool_bytes: bytes, together: Together
) -> Problems:
    """Remembered, since both moods, and every test of one model, have the same problems."""
    victims = np.frombuffer(victim_bytes, dtype=np.int64)
    pool = np.frombuffer(pool_bytes, dtype=bool).reshape(len(model.world), -1)
    return problems(model, victims, pool, constraint_of(together, model.world))


def _strongest_unopposed(
    todo: Problems,
    unsure: Ints,
    rows: Ints,
    best: Incumbents,
    mood_bounds: MoodBounds,
    strongest: Incumbents,
) -> Bools:
    """Solve the problems in which no party helps the victim against the strongest coalition.

    unsure: the problems in which that may be so. rows: the row of `best` that each problem is of.
    strongest: the worst coalitions if nobody helped. No coalition leaves less than those; where
    no party's help adds to it, they are the worst. Returns (v, k) flags of the victims and sizes
    solved in this way.
    """
    solved: Bools = np.zeros(best.margin.shape, dtype=bool)
    largest = solved.shape[1]
    problem = np.repeat(unsure, largest)
    row, size = rows[problem], np.tile(np.arange(largest), len(unsure))
    inside = strongest.inside[row, size]
    allowed = inside.any(axis=1) & ~(inside & ~todo.pool[problem]).any(axis=1)
    for members, needed in causes_of(todo, problem):
        allowed &= ~needed | (members & inside).any(axis=1)
    tried = np.flatnonzero(allowed)
    margins = mood_bounds.margins(todo, problem[tried], places_of(inside[tried], largest))
    done = margins <= strongest.bound[row[tried], size[tried]] + TOLERANCE
    tried = tried[done]
    solved[row[tried], size[tried]] = True
    best.nodes[solved] = 1
    best.offer(row[tried], size[tried] + 1, margins[done], inside[tried])
    return solved


def _strongest(todo: Problems, rows: Ints, best: Incumbents) -> Incumbents:
    """Return the worst coalitions if nobody helped the victims, over all regimes together.

    Nothing but the coalition's strength counts then: the strongest that may act together is the
    worst. rows: the row of `best` that each problem is of.
    """
    pool = np.zeros(best.inside[:, 0].shape, dtype=bool)
    # Problems are ordered by regime, and a victim has at most one in each.
    for regime in np.split(np.arange(len(rows)), np.flatnonzero(np.diff(rows) <= 0) + 1):
        pool[rows[regime]] |= todo.pool[regime]
    present, first = np.unique(rows, return_index=True)
    weights = np.where(pool[present], todo.at[first], -np.inf)
    found = Incumbents.unknown(*best.inside.shape)
    sums, found.inside[present] = todo.constraint.heaviest(weights, found.margin.shape[1])
    margin = todo.own[first][:, None] - todo.required * sums
    found.margin[present] = np.where(found.inside[present].any(axis=2), margin, np.inf)
    found.bound[:] = found.margin
    return found
