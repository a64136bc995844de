"""The heaviest choice of at most q states, row by row, with causes to be met.

Every bound of the search is such a sum: the most that q further aggressors can
take away from a row.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sandbox.stress.balance import Bools, Floats, Ints


def heaviest_sums(weights: Floats, largest: int, causes: tuple[Bools, ...] = ()) -> Floats:
    """Return (rows, largest): the heaviest choice of at most 1, 2, ... columns.

    weights (rows, columns), at least 0, or -inf where a column cannot be chosen
    in a row. causes: at most two sets of columns, each of which the choice must
    meet; -inf where it cannot.
    """
    rows, columns = weights.shape
    order = np.argsort(-weights, axis=1, kind="stable")
    ordered = np.maximum(np.take_along_axis(weights, order, axis=1), 0.0)
    if columns < largest:
        ordered = np.pad(ordered, ((0, 0), (0, largest - columns)))
    totals = np.concatenate([np.zeros((rows, 1)), np.cumsum(ordered, axis=1)], axis=1)
    if not causes:
        return totals[:, 1 : largest + 1]
    places = np.empty_like(order)
    np.put_along_axis(places, order, np.arange(columns)[None, :], axis=1)
    best = np.full((rows, largest), -np.inf)
    for forced in _forced_choices(weights, causes):
        best = np.maximum(best, _with_forced(weights, totals, places, forced, largest))
    return best


def _forced_choices(weights: Floats, causes: tuple[Bools, ...]) -> list[NDArray[np.int64]]:
    """Return the few sets of columns, (rows, size) each, one of which an optimum contains.

    A choice that meets two causes does so by one column in both, or by one in
    each; exchanging these for the heaviest of their kind makes it no lighter.
    """
    if len(causes) == 1:
        return [_heaviest_of(weights, causes[0])[:, None]]
    one, other = causes
    choices = [
        np.stack([_heaviest_of(weights, one), _heaviest_of(weights, other)], axis=1)
    ]
    if (one & other).any():
        choices.append(_heaviest_of(weights, one & other)[:, None])
    return choices


def _heaviest_of(weights: Floats, members: Bools) -> NDArray[np.int64]:
    best: NDArray[np.int64] = np.where(members, weights, -np.inf).argmax(axis=1)
    return best


def _with_forced(
    weights: Floats, totals: Floats, places: Ints, forced: NDArray[np.int64], largest: int
) -> Floats:
    """Return (rows, largest): the forced columns and the heaviest others beside them."""
    heavy = np.take_along_axis(weights, forced, axis=1)
    place = np.take_along_axis(places, forced, axis=1)
    if forced.shape[1] == 2:
        # One column meeting both causes is covered by the choice of size one.
        twice = forced[:, 0] == forced[:, 1]
        heavy[twice] = -np.inf
        swap = place[:, 0] > place[:, 1]
        heavy[swap], place[swap] = heavy[swap][:, ::-1], place[swap][:, ::-1]
    count = forced.shape[1]
    sums = np.full((len(weights), largest), -np.inf)
    for size in range(count, largest + 1):
        # Take the others in order of weight, passing over the forced ones.
        taken = np.full(len(weights), size - count)
        passed = np.zeros(len(weights))
        for index in range(count):
            before = place[:, index] < taken
            taken = taken + before
            passed = passed + np.where(before, heavy[:, index], 0.0)
        taken = np.minimum(taken, totals.shape[1] - 1)
        others = np.take_along_axis(totals, taken[:, None], axis=1)[:, 0]
        sums[:, size - 1] = heavy.sum(axis=1) + others - passed
    return np.where(np.isnan(sums), -np.inf, sums)


def heaviest_choice(weights: Floats, size: int, causes: tuple[Bools, ...] = ()) -> Ints | None:
    """Return the columns of the heaviest choice of at most `size`, for one row.

    Ties go to lower columns. None where the causes cannot be met.
    """
    usable = np.flatnonzero(weights > -np.inf)
    order = usable[np.argsort(-weights[usable], kind="stable")]
    plain = order[:size]
    if all(cause[plain].any() for cause in causes):
        return plain
    best: Ints | None = None
    best_weight = -np.inf
    for forced in _forced_sets(weights, causes):
        if len(forced) > size:
            continue
        others = order[~np.isin(order, forced)][: size - len(forced)]
        choice = np.concatenate([forced, others])
        if weights[choice].sum() > best_weight:
            best, best_weight = choice, float(weights[choice].sum())
    return best


def _forced_sets(weights: Floats, causes: tuple[Bools, ...]) -> list[Ints]:
    """Return the sets of `_forced_choices` for one row, without those that miss a cause."""
    chosen = [np.unique(columns[0]) for columns in _forced_choices(weights[None, :], causes)]
    return [
        columns
        for columns in chosen
        if np.isfinite(weights[columns]).all() and all(cause[columns].any() for cause in causes)
    ]
