"""The heaviest choice of at most q states from rows of weights, with causes to be met.

Every bound of the search is such a sum: the most that q further aggressors can take away. A cause
is a set of states of which the choice must contain at least one, so that it brings about its
regime. Rows are indexed directly, because `take_along_axis` is slower on small arrays, and most
searches have small ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import numpy as np

from sandbox.model.arrays import Bools, Floats, Ints

#: For each cause, a set of columns for each row, and which rows must choose from it.
Causes = tuple[tuple[Bools, Bools], ...]


def top_sums(weights: Floats, largest: int) -> Floats:
    """Return (rows, largest): sums of the 1, 2, ... heaviest columns; negatives count 0."""
    columns = weights.shape[1]
    keep = min(largest, columns)
    if keep < columns:
        weights = np.partition(weights, columns - keep, axis=1)[:, columns - keep :]
    ordered = np.maximum(-np.sort(-weights, axis=1), 0.0)
    if keep < largest:
        ordered = np.pad(ordered, ((0, 0), (0, largest - keep)))
    return np.cumsum(ordered, axis=1)


def top_places(weights: Floats, largest: int) -> Ints:
    """Return (rows, largest): the heaviest columns of each row, heaviest first.

    Ties go to lower columns; -1 where a weight is -inf or columns run out.
    """
    rows, columns = weights.shape
    keep = min(largest, columns)
    row = np.arange(rows)[:, None]
    if 4 * keep < columns:
        near = np.argpartition(-weights, keep, axis=1)[:, : keep + 1]
        near.sort(axis=1)
        places = near[row, np.argsort(-weights[row, near], axis=1, kind="stable")]
        last = weights[row, places[:, keep - 1 :]]
        places = places[:, :keep]
        # Of columns as heavy as the last there may be more, and others than were taken.
        tied = np.flatnonzero((last[:, 0] == last[:, 1]) & (last[:, 0] > -np.inf))
        if len(tied):
            places[tied] = np.argsort(-weights[tied], axis=1, kind="stable")[:, :keep]
    else:
        places = np.argsort(-weights, axis=1, kind="stable")[:, :keep]
    places = np.where(weights[row, places] > -np.inf, places, -1)
    if keep < largest:
        places = np.pad(places, ((0, 0), (0, largest - keep)), constant_values=-1)
    return places


def top_k_sums(weights: Floats, largest: int, causes: Causes = ()) -> Floats:
    """Return (rows, largest): the heaviest choice of at most 1, 2, ... columns.

    weights (rows, columns): at least 0, or -inf where a column cannot be chosen.
    causes: the choice must meet each of them in the rows that need it; the sum is -inf where it
    cannot.
    """
    sums = top_sums(weights, largest)
    if not causes:
        return sums
    count = sum(needed.astype(np.int64) for _, needed in causes)
    one = np.flatnonzero(count == 1)
    if len(one):
        met_by = np.zeros((len(one), weights.shape[1]), dtype=bool)
        for members, needed in causes:
            met_by |= members[one] & needed[one, None]
        heaviest = np.where(met_by, weights[one], -np.inf).max(axis=1)
        # If the heaviest state of the cause is not among the q heaviest, it replaces the last one.
        smaller = np.zeros((len(one), largest))
        smaller[:, 1:] = sums[one, :-1]
        sums[one] = np.minimum(sums[one], smaller + heaviest[:, None])
    several = np.flatnonzero(count > 1)
    if len(several):
        concerned = [(m[several], n[several]) for m, n in causes]
        forced = [total for _, total in _forcings(weights[several], largest, concerned)]
        sums[several] = np.max(forced, axis=0)
    return sums


def _forcings(
    weights: Floats, largest: int, causes: list[tuple[Bools, Bools]]
) -> Iterator[tuple[list[Ints], Floats]]:
    """Yield columns (rows,) that meet all causes, and the heaviest choices that contain them.

    In a choice that meets several causes each column meets a group of them, maybe one. Replacing it
    by the heaviest column that meets the same group makes the choice no lighter; so it is enough to
    try every way of grouping the causes. The choices are sums (rows, largest), as in `_beside`.
    """
    masks = [members | ~needed[:, None] for members, needed in causes]
    for groups in _groupings(len(masks)):
        forced = [
            _heaviest_of(weights, np.logical_and.reduce([masks[cause] for cause in group]))
            for group in groups
        ]
        yield [place for place, _ in forced], _beside(weights, forced, largest)


@cache
def _groupings(count: int) -> tuple[tuple[tuple[int, ...], ...], ...]:
    """Return every way of dividing the causes 0 to count - 1 into groups."""
    if count == 0:
        return ((),)
    last, found = count - 1, []
    for groups in _groupings(last):
        found.append((*groups, (last,)))
        for place, group in enumerate(groups):
            found.append((*groups[:place], (*group, last), *groups[place + 1 :]))
    return tuple(found)


def _heaviest_of(weights: Floats, members: Bools) -> tuple[Ints, Bools]:
    """Return each row's heaviest column among `members`, and whether there is one."""
    inside = np.where(members, weights, -np.inf)
    place = inside.argmax(axis=1)
    return place, inside[np.arange(len(weights)), place] > -np.inf


def _beside(weights: Floats, forced: list[tuple[Ints, Bools]], largest: int) -> Floats:
    """Return (rows, largest): the forced columns and the heaviest others beside them.

    -inf where a forced column does not exist or there is no room for all.
    """
    rows = np.arange(len(weights))
    rest = weights.copy()
    for place, _ in forced:
        rest[rows, place] = -np.inf
    sums = np.concatenate([np.zeros((len(rows), 1)), top_sums(rest, largest)], axis=1)
    total = np.full((len(rows), largest), -np.inf)
    count = len(forced)
    if largest >= count:
        heavy = sum(weights[rows, place] for place, _ in forced)
        total[:, count - 1 :] = np.asarray(heavy)[:, None] + sums[:, : largest + 1 - count]
    possible = np.logical_and.reduce([there for _, there in forced])
    for (one, _), (other, _) in combinations(forced, 2):
        # A column that meets the causes of two groups belongs to another grouping.
        possible &= one != other
    return np.where(possible[:, None], total, -np.inf)


def top_k_choices(
    weights: Floats, sizes: Ints, largest: int, causes: Causes = (), row: Ints | None = None
) -> Ints:
    """Return (choices, largest): the heaviest choice of at most so many `sizes` each; -1 pads.

    row (choices,): the row of `weights` that each is made from, by default its own; causes
    are those of the choices. All -1 where they cannot be met.
    """
    row = np.arange(len(weights)) if row is None else row
    places = top_places(weights, largest)[row]
    places[np.arange(largest)[None, :] >= sizes[:, None]] = -1
    met = np.ones(len(row), dtype=bool)
    for members, needed in causes:
        hit = members[np.arange(len(row))[:, None], places] & (places >= 0)
        met &= hit.any(axis=1) | ~needed
    unmet = np.flatnonzero(~met)
    if len(unmet):
        concerned = [(members[unmet], needed[unmet]) for members, needed in causes]
        places[unmet] = _forced_choices(weights[row[unmet]], sizes[unmet], largest, concerned)
    return places


def _forced_choices(
    weights: Floats, sizes: Ints, largest: int, causes: list[tuple[Bools, Bools]]
) -> Ints:
    """Return (rows, largest): the heaviest choices that meet the causes, these met first."""
    rows = np.arange(len(weights))
    heaviest = np.full(len(rows), -np.inf)
    forced = np.zeros(weights.shape, dtype=bool)
    for columns, total in _forcings(weights, largest, causes):
        better = np.flatnonzero(total[rows, sizes - 1] > heaviest)
        heaviest[better] = total[better, sizes[better] - 1]
        forced[better] = False
        for column in columns:
            forced[better, column[better]] = True
    places = top_places(np.where(forced, np.inf, weights), largest)
    places[np.arange(largest)[None, :] >= sizes[:, None]] = -1
    places[heaviest == -np.inf] = -1
    return places


def sums_of(weights: Floats, places: Ints) -> Floats:
    """Return (rows, k): sums of each row's first 1, 2, ... of the columns `places` (rows, k)."""
    taken = np.where(places >= 0, weights[np.arange(len(weights))[:, None], places], 0.0)
    return np.cumsum(taken, axis=1)


def runs_of_equal(rows: Ints) -> tuple[Ints, Ints]:
    """Return where each run of equal numbers begins, and the run that each number is in.

    Like `numpy.unique` with its inverse, but faster, for numbers in which equal ones are adjacent.
    """
    first = np.ones(len(rows), dtype=bool)
    np.not_equal(rows[1:], rows[:-1], out=first[1:])
    return np.flatnonzero(first), np.cumsum(first) - 1


def flags(places: Ints, columns: int) -> Bools:
    """Return (rows, columns) flags of the places in each row of `places`, where -1 pads."""
    # -1 names the last column, which is one too many.
    inside = np.zeros((len(places), columns + 1), dtype=bool)
    inside[np.arange(len(places))[:, None], places] = True
    return inside[:, :columns]


def places_of(inside: Bools, largest: int) -> Ints:
    """Return (rows, largest): the places of the flags in each row, ascending, -1 pads."""
    places = np.full((len(inside), largest), -1)
    rows, columns = np.nonzero(inside)
    counts = inside.sum(axis=1)
    places[rows, np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)] = columns
    return places
