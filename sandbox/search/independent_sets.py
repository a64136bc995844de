"""The heaviest coalitions without rivals inside, for many rows of weights at once.

Few states have rivals, and these are eliminated one by one (dynamic programming on the graph;
Bertelè and Brioschi 1972): for each way of choosing a state's rivals it is worked out whether to
choose the state too, and after that it need not be looked at again. States without rivals then
take the places that are left.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sandbox.model.arrays import Bools, Floats
from sandbox.search.top_k import flags, top_places, top_sums

#: Rows worked out at once; this limits the memory that the tables take.
_ROWS = 500

_Words = NDArray[np.uint64]


class _Step(NamedTuple):
    """A rival to eliminate, and its `scope`: the rivals not eliminated yet that it depends on."""

    rival: int
    scope: tuple[int, ...]


class _Table(NamedTuple):
    """The heaviest ways to choose from rivals already eliminated, given the choice of others.

    scope: those others; sums (rows, sizes, 2, 2, ...): with an axis for each of the scope, 0 if it
    is out and 1 if it is in, -inf where two rivals would both be in; chosen (..., words): a bit for
    each state chosen, those of the scope not among them.
    """

    scope: tuple[int, ...]
    sums: Floats
    chosen: _Words


class IndependentSets:
    """Choices of states of which no two are rivals, in a graph of `rivals` (n, n)."""

    def __init__(self, rivals: Bools) -> None:
        self._rivals = rivals
        self._places = np.flatnonzero(rivals.any(axis=1))
        self._steps = _elimination(rivals)
        self._words = len(self._places) // 64 + 1

    def heaviest(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        """Return the heaviest sets of at most 1 to `largest` states without rivals, row by row.

        weights (rows, n): at least 0, or -inf for who cannot be chosen. Returns the
        sums (rows, largest) and flags (rows, largest, n).
        """
        parts = [
            self._of_rows(weights[start : start + _ROWS], largest)
            for start in range(0, len(weights), _ROWS)
        ]
        sums, inside = zip(*parts, strict=True)
        return np.concatenate(sums), np.concatenate(inside)

    def _of_rows(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        rows, columns = weights.shape
        table = _empty(rows, self._words)
        waiting: list[_Table] = []
        for step in self._steps:
            met = [one for one in waiting if step.rival in one.scope]
            waiting = [one for one in waiting if step.rival not in one.scope]
            reduced = self._eliminate(step, met, weights, largest)
            if step.scope:
                waiting.append(reduced)
            else:
                table = _combined(table, reduced, (), largest)
        free = weights.copy()
        free[:, self._places] = -np.inf
        beside = np.pad(top_sums(free, largest), ((0, 0), (1, 0)))
        sums = np.zeros((rows, largest + 1))
        taken = np.zeros((rows, largest + 1), dtype=np.int64)
        for rivals in range(table.sums.shape[1]):
            more = np.full_like(sums, -np.inf)
            more[:, rivals:] = table.sums[:, rivals, None] + beside[:, : largest + 1 - rivals]
            better = more > sums
            sums[better] = more[better]
            taken[better] = rivals
        inside = np.zeros((rows, largest + 1, columns), dtype=bool)
        bits = np.take_along_axis(table.chosen, taken[:, :, None], axis=1)
        inside[:, :, self._places] = _unpacked(bits, len(self._places))
        order = top_places(free, largest)
        for size in range(1, largest + 1):
            unused = np.arange(largest)[None, :] >= (size - taken[:, size])[:, None]
            inside[:, size] |= flags(np.where(unused, -1, order), columns)
        return sums[:, 1:], inside[:, 1:]

    def _eliminate(self, step: _Step, met: list[_Table], weights: Floats, largest: int) -> _Table:
        """Return the heaviest ways of choosing once it is decided whether a rival is in or out.

        met: the tables whose scope has the rival in it.
        """
        scope = (*step.scope, step.rival)
        table = _empty(len(weights), self._words)
        for one in met:
            table = _combined(table, one, scope, largest)
        table = _spread(table, scope)
        out, with_it = table.sums[..., 0], table.sums[..., 1]
        shape = (len(weights), *[1] * (out.ndim - 1))
        with_it = with_it + weights[:, step.rival].reshape(shape)
        for axis, other in enumerate(step.scope, start=2):
            if self._rivals[step.rival, other]:
                with_it = np.where(_is_in(axis, with_it.ndim), -np.inf, with_it)
        word, bit = divmod(int(np.searchsorted(self._places, step.rival)), 64)
        mark = np.zeros(self._words, dtype=np.uint64)
        mark[word] = np.uint64(1) << np.uint64(bit)
        # With the rival in, the choice has one state more.
        one_more = [(0, 0), (1, 0), *[(0, 0)] * (out.ndim - 2)]
        last = [(0, 0), (0, 1), *[(0, 0)] * (out.ndim - 2)]
        with_it = np.pad(with_it, one_more, constant_values=-np.inf)[:, : largest + 1]
        out = np.pad(out, last, constant_values=-np.inf)[:, : largest + 1]
        chosen_in = np.pad(table.chosen[..., 1, :] | mark, [*one_more, (0, 0)])[:, : largest + 1]
        chosen_out = np.pad(table.chosen[..., 0, :], [*last, (0, 0)])[:, : largest + 1]
        better = with_it > out
        chosen = np.where(better[..., None], chosen_in, chosen_out)
        return _Table(step.scope, np.where(better, with_it, out), chosen)


def _elimination(rivals: Bools) -> list[_Step]:
    """Return the steps of the elimination: next is always who depends on the fewest others."""
    left = {
        int(place): {int(other) for other in np.flatnonzero(rivals[place])}
        for place in np.flatnonzero(rivals.any(axis=1))
    }
    steps = []
    while left:
        rival = min(left, key=lambda place: (len(left[place]), place))
        scope = left.pop(rival)
        for other in scope:
            left[other] |= scope - {other}
            left[other].discard(rival)
        steps.append(_Step(rival, tuple(sorted(scope))))
    return steps


def _empty(rows: int, words: int) -> _Table:
    """Return the table in which no one is chosen."""
    return _Table((), np.zeros((rows, 1)), np.zeros((rows, 1, words), dtype=np.uint64))


def _combined(one: _Table, other: _Table, scope: tuple[int, ...], largest: int) -> _Table:
    """Return the ways of choosing from both tables, over a scope that contains both of theirs."""
    one, other = _spread(one, scope), _spread(other, scope)
    sizes = min(one.sums.shape[1] + other.sums.shape[1] - 1, largest + 1)
    shape = np.broadcast_shapes(one.sums[:, 0].shape, other.sums[:, 0].shape)
    sums = np.full((shape[0], sizes, *shape[1:]), -np.inf)
    chosen = np.zeros((*sums.shape, one.chosen.shape[-1]), dtype=np.uint64)
    for size in range(other.sums.shape[1]):
        part = slice(size, min(size + one.sums.shape[1], sizes))
        count = part.stop - part.start
        together = one.sums[:, :count] + other.sums[:, size, None]
        better = together > sums[:, part]
        both = one.chosen[:, :count] | other.chosen[:, size, None]
        chosen[:, part] = np.where(better[..., None], both, chosen[:, part])
        sums[:, part] = np.where(better, together, sums[:, part])
    return _Table(scope, sums, chosen)


def _spread(table: _Table, scope: tuple[int, ...]) -> _Table:
    """Return a table with an axis for each of a larger scope; its arrays are views."""
    order = sorted(range(len(table.scope)), key=lambda axis: scope.index(table.scope[axis]))
    sums = np.transpose(table.sums, (0, 1, *[2 + axis for axis in order]))
    last = table.chosen.ndim - 1
    chosen = np.transpose(table.chosen, (0, 1, *[2 + axis for axis in order], last))
    new = tuple(2 + axis for axis, place in enumerate(scope) if place not in table.scope)
    sums, chosen = np.expand_dims(sums, new), np.expand_dims(chosen, new)
    full = (*sums.shape[:2], *[2] * len(scope))
    return _Table(
        scope,
        np.broadcast_to(sums, full),
        np.broadcast_to(chosen, (*full, chosen.shape[-1])),
    )


def _is_in(axis: int, dimensions: int) -> Bools:
    """Return flags, to be broadcast over a table, of where the state of an axis is in."""
    shape = [1] * dimensions
    shape[axis] = 2
    return np.array([False, True]).reshape(shape)


def _unpacked(bits: _Words, count: int) -> Bools:
    """Return the flags (..., count) that words of 64 bits hold."""
    shifts = np.arange(64, dtype=np.uint64)
    spread = (bits[..., None] >> shifts) & np.uint64(1)
    return spread.reshape(*bits.shape[:-1], -1)[..., :count].astype(bool)
