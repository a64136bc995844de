"""All smallest coalitions that break a treaty at a victim."""

from __future__ import annotations

import numpy as np

from sandbox.model.arrays import TOLERANCE, Bools
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.coalitions import Pool, Together
from sandbox.results.smallest import Smallest
from sandbox.search.branch_and_bound import Nodes, list_worse
from sandbox.search.pool import pool_per_victim
from sandbox.search.worst_coalitions import MOOD_BOUNDS, problems_of, worst_coalitions
from sandbox.treaty.settings import Mood


def smallest_breaking(
    model: TreatyModel,
    victim: str,
    mood: Mood,
    *,
    largest: int = 10,
    most: int = 100,
    pool: Bools | None = None,
    together: Together = Together.ANY,
) -> Smallest:
    """List all coalitions of the breaking size that break the treaty at `victim`.

    Exact; at most `most` are listed. largest: the size up to which to search; pool (n, n): may a
    state (column) attack a victim (row)? By default any may.
    """
    places = np.array([model.world.place(victim)])
    pool = pool_per_victim(model.world, Pool.ANY) if pool is None else pool
    best = worst_coalitions(model, places, mood, largest, pool, together)
    broken = np.flatnonzero(best.margin[0] < -TOLERANCE)
    if not len(broken):
        return Smallest(victim, mood, None, (), complete=True)
    size = int(broken[0]) + 1
    todo = problems_of(model, places, pool, together)
    rows = np.arange(len(todo))
    sizes = np.full(len(todo), size)
    nodes = Nodes(todo, rows, np.zeros_like(rows), sizes, sizes)
    inside, complete = list_worse(nodes, MOOD_BOUNDS[mood], size, -TOLERANCE, most)
    codes = model.world.codes
    coalitions = sorted(np.flatnonzero(row).tolist() for row in inside)
    return Smallest(
        victim,
        mood,
        size,
        tuple(tuple(codes[place] for place in places) for places in coalitions),
        complete=complete,
    )
