"""The search: the worst coalition for every victim and size, exactly.

Why it is as fast as it is. All victims, sizes and regimes are rows of the same
arrays, so Python's own work is paid once and not once a problem. Three shortcuts
then leave little to sort:

- No coalition leaves less than the victim alone against the strongest states. Where
  no party's help adds to that, the strongest coalition is the worst, and one
  evaluation proves it. Loosely bound treaties are mostly of this kind. That is
  not tried where help is sure for most victims, nor where it takes longer than the rest.
- Resolute: a level's slack against one coalition bounds what it can prove, so the
  one or two levels that may decide are found before any is sorted; the others are
  never touched. One partial sort of a level serves every size. Where all levels
  together are few, they are sorted at once.
- Hesitant: who acts at any odds is sure to. Who else is sure is bounded from both sides
  by sums that are at hand; only the parties that the bounds leave open need the
  heaviest choice itself. Sizes that are sure of the same share that of the bound.

Where pacts bar parties, several aggressors may bar the same one; `pact_bars` says how that
is bounded all the same.

The root bound is mostly attained by the coalition that suggests it. What is left
is branched in batches, all open problems together.

Where borders must join a coalition, or rivals must not meet in it, the heaviest choice
itself is a search (see `connected_sets` and `independent_sets`), so the bounds stay about
as close. The same weights are never searched twice in a world.

What would make it faster: fewer levels a branch (each has all those of its
problem), single precision, and compiled loops, which the program does without. What
is slow: large coalitions joined by borders where many neighbours weigh nearly the
same, hesitant parties who weigh the odds against those, and mandatory obligations on
many states, where two levels nearly tie.
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

#: Branches looked at before a search is left with a proven bracket.
MOST_NODES = 200_000

#: The strongest coalition is tried first only where it may be the worst, because no party
#: helps against it, in more than one problem of four.
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
    most_nodes: int = MOST_NODES,
    time_limit: TimeLimit = NO_LIMIT,
) -> Incumbents:
    """Return the worst coalitions of at most 1 to `largest` states from a pool.

    pool (n, n): may a state (column) attack a victim (row)?
    What is not proven the worst by the end of `time_limit` has a bound below its margin.
    """
    mood_bounds = MOOD_BOUNDS[mood]
    best = Incumbents.unknown(len(victims), largest, len(model.world))
    todo = stated(model, victims, pool, together)
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
        solve(nodes, mood_bounds, best, most_nodes, time_limit)
    best.bound[solved] = best.margin[solved]
    return best


def stated(model: TreatyModel, victims: Ints, pool: Bools, together: Together) -> Problems:
    """Return the problems of `victims` (v,), the same in both moods and for all sizes."""
    return _stated(model, victims.tobytes(), pool.tobytes(), together)


@lru_cache(8)
def _stated(
    model: TreatyModel, victim_bytes: bytes, pool_bytes: bytes, together: Together
) -> Problems:
    """Remembered, since both moods and each test of one model state the same problems."""
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
    """Solve at once the problems where no one helps against the strongest coalition.

    unsure: the problems where that may be so. strongest: the worst coalitions for
    the victims alone. No coalition leaves less than those; where no party's help
    adds to that, they are the worst. Returns (v, k) flags of what is solved so.
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


def _strongest(todo: Problems, rows: Ints, shaped: Incumbents) -> Incumbents:
    """Return the worst coalitions for the victims alone, over all regimes together.

    No response leaves less, so the strongest that may act together is the worst.
    """
    pool = np.zeros(shaped.inside[:, 0].shape, dtype=bool)
    # Problems stand regime by regime, in each of which a victim comes once.
    for regime in np.split(np.arange(len(rows)), np.flatnonzero(np.diff(rows) <= 0) + 1):
        pool[rows[regime]] |= todo.pool[regime]
    present, first = np.unique(rows, return_index=True)
    weights = np.where(pool[present], todo.at[first], -np.inf)
    best = Incumbents.unknown(*shaped.inside.shape)
    sums, best.inside[present] = todo.constraint.heaviest(weights, shaped.margin.shape[1])
    margin = todo.own[first][:, None] - todo.required * sums
    best.margin[present] = np.where(best.inside[present].any(axis=2), margin, np.inf)
    best.bound[:] = best.margin
    return best
