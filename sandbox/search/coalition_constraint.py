"""Which states may form a coalition: any, those joined by borders, or those without rivals.

For every bound of the search a constraint answers one question: which states that may join those
already fixed weigh most?
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sandbox.model.arrays import Bools, Floats, Ints
from sandbox.results.coalitions import Together
from sandbox.search.connected_sets import ConnectedSets
from sandbox.search.independent_sets import IndependentSets
from sandbox.search.top_k import flags, sums_of, top_places, top_sums
from sandbox.world.world import World

#: How many rows of weights to remember the heaviest choices of.
_MOST = 5_000

#: Decimals to which weights are compared, the heaviest of a row being 1. The sum of ten weights
#: then differs by less than the tolerance of sums.
_DECIMALS = 13


class CoalitionConstraint:
    """No condition: any states may act together.

    The methods take: weights (b, n), at least 0, -inf for who cannot join; fixed (b, n), who is in
    the coalition already; sizes (b,), how many more may join at most; largest, the greatest of
    these sizes.
    """

    #: Is there a condition at all?
    binds = False

    def heaviest(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        """Return the heaviest coalitions of at most 1 to `largest` states, row by row.

        Their sums (b, largest), 0 where there is none, and flags (b, largest, n).
        """
        places = top_places(weights, largest)
        upto = np.where(np.tri(largest, dtype=bool), places[:, None, :], -1)
        inside = flags(upto.reshape(-1, largest), weights.shape[1])
        return sums_of(weights, places), inside.reshape(len(weights), largest, -1)

    def sums(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Floats:
        """Return (b, largest): no 1, 2, ... states that may join weigh more, up to `sizes`."""
        return top_sums(weights, largest)

    def choices(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Ints:
        """Return (b, largest): the places of at most `sizes` states that may join; -1 pads.

        They are as heavy as can be found. The first of them may join without those that follow.
        """
        places = top_places(weights, largest)
        places[np.arange(largest)[None, :] >= sizes[:, None]] = -1
        return places

    def drop_dominated(self, weights: Floats) -> Floats:
        """Return the weights, with -inf for some states that are in no heaviest choice.

        Only for those that are quick to find.
        """
        return weights

    def narrow(self, fixed: Bools, pool: Bools) -> Bools:
        """Return the pool (b, n) without those who cannot join the states already fixed."""
        return pool


class _Searched(CoalitionConstraint):
    """A condition under which the heaviest coalition of a row of weights must be searched for."""

    binds = True

    def __init__(self) -> None:
        #: The heaviest choices (sizes, n) of each row.
        self._known: dict[bytes, Bools] = {}

    def heaviest(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        known = self._of_rows(weights, np.full(len(weights), largest))
        inside = np.zeros((len(weights), largest, weights.shape[1]), dtype=bool)
        for row, choices in enumerate(known):
            inside[row] = choices[:largest]
        return _weighed(inside, weights), inside

    def _search(self, weights: Floats, largest: int) -> Bools:
        """Return flags (b, largest, n) of the heaviest choices of 1 to `largest` states."""
        raise NotImplementedError

    def _sums(self, weights: Floats, sizes: Ints, largest: int) -> Floats:
        """Return (b, largest): the sums of the heaviest up to `sizes`, infinite beyond."""
        sums = np.full((len(weights), largest), np.inf)
        for row, known in enumerate(self._of_rows(weights, sizes)):
            size = sizes[row]
            sums[row, :size] = _weighed(known[None, :size], weights[row : row + 1])[0]
        return sums

    def _choices(self, weights: Floats, sizes: Ints, largest: int) -> Ints:
        """Return (b, largest): the places of the heaviest of at most `sizes` states."""
        inside = np.zeros(weights.shape, dtype=bool)
        for row, known in enumerate(self._of_rows(weights, sizes)):
            inside[row] = known[sizes[row] - 1]
        return top_places(np.where(inside, weights, -np.inf), largest)

    def _of_rows(self, weights: Floats, sizes: Ints) -> list[Bools]:
        """Return the heaviest choices of each row, of 1 state up to at least its size.

        Rows that differ only by a factor have the same choices, and are searched once.
        """
        if len(self._known) > _MOST:
            self._known.clear()
        scale = weights.max(axis=1, initial=0.0)[:, None]
        alike = np.round(weights / np.where(scale > 0, scale, 1.0), _DECIMALS)
        keys = [row.tobytes() for row in alike]
        asked: dict[bytes, int] = {}
        for key, size in zip(keys, sizes.tolist(), strict=True):
            if size > max(asked.get(key, 0), len(self._known.get(key, ()))):
                asked[key] = size
        row_of = dict(zip(keys, range(len(keys)), strict=True))
        # Large sizes take longest by far, so no row is searched for larger ones than it needs.
        for largest in sorted(set(asked.values())):
            these = [key for key, size in asked.items() if size == largest]
            rows = weights[[row_of[key] for key in these]]
            inside = self._search(rows, largest)
            # A state that weighs nothing is a coalition too, if no other may join.
            bare = np.flatnonzero(~inside[:, 0].any(axis=1) & np.isfinite(rows).any(axis=1))
            inside[bare, :, np.isfinite(rows[bare]).argmax(axis=1)] = True
            self._known.update(zip(these, inside, strict=True))
        return [self._known[key] for key in keys]


def _weighed(inside: Bools, weights: Floats) -> Floats:
    """Return the sums (b, sizes) of weights (b, n) over choices (b, sizes, n)."""
    finite = np.where(np.isfinite(weights), weights, 0.0)
    sums: Floats = np.einsum("bsn,bn->bs", inside, finite)
    return sums


class NoRivals(_Searched):
    """No two of the coalition are strategic rivals."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._rivals = world.rivals.astype(np.float32)
        self._independent_sets = IndependentSets(world.rivals)
        import networkx as nx  # here, for it takes long

        graph = nx.from_numpy_array(world.rivals)
        #: Pairs of rivals; each state is in one pair at most.
        self._pairs = np.array(sorted(nx.maximal_matching(graph)), dtype=np.int64).reshape(-1, 2)

    def sums(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Floats:
        return self.heaviest(weights, largest)[0]

    def choices(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Ints:
        # Searching for all sizes in one pass takes hardly longer than for a few.
        self.heaviest(weights, largest)
        return self._choices(weights, sizes, largest)

    def drop_dominated(self, weights: Floats) -> Floats:
        one, other = self._pairs.T
        first, second = weights[:, one], weights[:, other]
        thin = weights.copy()
        thin[:, one] = np.where(first >= second, first, -np.inf)
        thin[:, other] = np.where(second > first, second, -np.inf)
        return thin

    def narrow(self, fixed: Bools, pool: Bools) -> Bools:
        return pool & ~((fixed.astype(np.float32) @ self._rivals) > 0)

    def _search(self, weights: Floats, largest: int) -> Bools:
        return self._independent_sets.heaviest(weights, largest)[1]


class Borders(_Searched):
    """The coalition is joined by borders: by land, or across at most 12 miles of water."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._connected_sets = ConnectedSets(world.neighbours)

    def sums(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Floats:
        sums = np.zeros((len(weights), largest))
        begun = fixed.any(axis=1)
        sums[~begun] = self._sums(weights[~begun], sizes[~begun], largest)
        sums[begun] = self._connected_sets.bound(
            weights[begun], fixed[begun], sizes[begun], largest
        )
        return sums

    def choices(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Ints:
        choices = np.full((len(weights), largest), -1)
        begun = fixed.any(axis=1)
        whole = self._choices(weights[~begun], sizes[~begun], largest)
        choices[~begun] = self._connected_sets.in_order(whole, fixed[~begun])
        choices[begun] = self._connected_sets.choices(
            weights[begun], fixed[begun], sizes[begun], largest
        )
        return choices

    def _search(self, weights: Floats, largest: int) -> Bools:
        return self._connected_sets.heaviest(weights, largest)[1]


@lru_cache(8)
def constraint_of(together: Together, world: World) -> CoalitionConstraint:
    """Return the condition that `together` names in a world."""
    if together is Together.ANY:
        return CoalitionConstraint()
    kind = Borders if together is Together.BORDERS else NoRivals
    return kind(world)
