"""How a coalition must hang together: anyhow, by borders, or without rivals inside.

A bond answers for every bound of the search: how heavy are the heaviest states
that may act together with those already fixed?
"""

from __future__ import annotations

from enum import StrEnum

import networkx as nx
import numpy as np

from sandbox.stress.apart import Apart
from sandbox.stress.balance import Bools, Floats, Ints
from sandbox.stress.heaviest import flags, top_places, top_sums
from sandbox.stress.joined import Joined
from sandbox.stress.memo import remembered
from sandbox.world.world import World

#: Rows of weights whose heaviest choices are remembered.
_MOST = 5_000


class Together(StrEnum):
    """What holds a coalition together."""

    ANY = "any"
    BORDERS = "joined by borders"
    NO_RIVALS = "no rivals inside"


class Bond:
    """No condition: any states may act together.

    Of the arguments that return: weights (b, n): at least 0, -inf for who cannot
    join; fixed (b, n): who is in already; sizes (b,): how many may join at most;
    largest: the most of them.
    """

    #: Whether there is a condition at all.
    binds = False

    def heaviest(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        """Return the heaviest coalitions of at most 1 to `largest` states, row by row.

        Their sums (b, largest), 0 where there is none, and flags (b, largest, n).
        """
        places = top_places(weights, largest)
        inside = [flags(places[:, :size], weights.shape[1]) for size in range(1, largest + 1)]
        return top_sums(weights, largest), np.stack(inside, axis=1)

    def sums(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Floats:
        """Return (b, largest): no 1, 2, ... states that may join weigh more, up to `sizes`."""
        return top_sums(weights, largest)

    def choices(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Ints:
        """Return (b, largest): the places of some who may join, at most `sizes`; -1 pads.

        As heavy as can be found, and the first ones of each choice may join without the others.
        """
        places = top_places(weights, largest)
        places[np.arange(largest)[None, :] >= sizes[:, None]] = -1
        return places

    def thinned(self, weights: Floats) -> Floats:
        """Return the weights, some who are in no heaviest choice at -inf: quick to find."""
        return weights

    def narrow(self, fixed: Bools, pool: Bools) -> Bools:
        """Return the pool (b, n) without those who cannot join the states already fixed."""
        return pool


class _Searched(Bond):
    """A condition under which the heaviest coalition must be searched for, once a row."""

    binds = True

    def __init__(self) -> None:
        self._known: dict[tuple[int, bytes], tuple[Floats, Bools]] = {}

    def heaviest(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        keys = [(largest, row.tobytes()) for row in weights]
        new = {key: row for row, key in enumerate(keys) if key not in self._known}
        if len(self._known) + len(new) > _MOST:
            self._known.clear()
            new = {key: row for row, key in enumerate(keys)}
        if new:
            rows = weights[list(new.values())]
            sums, inside = self._search(rows, largest)
            # Who weighs nothing is a coalition too, where no one else may join.
            bare = np.flatnonzero(~inside[:, 0].any(axis=1) & np.isfinite(rows).any(axis=1))
            inside[bare, :, np.isfinite(rows[bare]).argmax(axis=1)] = True
            self._known.update(zip(new, zip(sums, inside, strict=True), strict=True))
        if not keys:
            return np.zeros((0, largest)), np.zeros((0, largest, weights.shape[1]), dtype=bool)
        found = [self._known[key] for key in keys]
        return np.array([sums for sums, _ in found]), np.array([inside for _, inside in found])

    def _search(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        raise NotImplementedError

    def _heaviest_of(self, weights: Floats, sizes: Ints, largest: int) -> Ints:
        """Return (b, largest): the places of the heaviest of at most `sizes` states."""
        inside = self.heaviest(weights, largest)[1][np.arange(len(sizes)), sizes - 1]
        return top_places(np.where(inside, weights, -np.inf), largest)


class NoRivals(_Searched):
    """No two of the coalition are strategic rivals."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._rivals = world.rivals.astype(np.float32)
        self._apart = Apart(world.rivals)
        graph = nx.from_numpy_array(world.rivals)
        #: Pairs of rivals, no state in two of them.
        self._pairs = np.array(sorted(nx.maximal_matching(graph)), dtype=np.int64).reshape(-1, 2)

    def sums(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Floats:
        return self.heaviest(weights, largest)[0]

    def choices(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Ints:
        return self._heaviest_of(weights, sizes, largest)

    def thinned(self, weights: Floats) -> Floats:
        one, other = self._pairs.T
        first, second = weights[:, one], weights[:, other]
        thin = weights.copy()
        thin[:, one] = np.where(first >= second, first, -np.inf)
        thin[:, other] = np.where(second > first, second, -np.inf)
        return thin

    def narrow(self, fixed: Bools, pool: Bools) -> Bools:
        return pool & ~((fixed.astype(np.float32) @ self._rivals) > 0)

    def _search(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        return self._apart.heaviest(weights, largest)


class Borders(_Searched):
    """Each of the coalition is joined to the others by land or at most 12 miles of water."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._joined = Joined(world.neighbours)

    def sums(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Floats:
        sums = np.zeros((len(weights), largest))
        begun = fixed.any(axis=1)
        sums[~begun] = self.heaviest(weights[~begun], largest)[0]
        sums[begun] = self._joined.bound(weights[begun], fixed[begun], sizes[begun], largest)
        return sums

    def choices(self, weights: Floats, fixed: Bools, sizes: Ints, largest: int) -> Ints:
        choices = np.full((len(weights), largest), -1)
        begun = fixed.any(axis=1)
        whole = self._heaviest_of(weights[~begun], sizes[~begun], largest)
        choices[~begun] = self._joined.in_order(whole, fixed[~begun])
        choices[begun] = self._joined.choices(weights[begun], fixed[begun], sizes[begun], largest)
        return choices

    def _search(self, weights: Floats, largest: int) -> tuple[Floats, Bools]:
        return self._joined.heaviest(weights, largest)


def bond_of(together: Together, world: World) -> Bond:
    """Return the condition that `together` names in a world."""
    if together is Together.ANY:
        return Bond()
    kind = Borders if together is Together.BORDERS else NoRivals
    bond: Bond = remembered(world, ("bond", together), lambda: kind(world))
    return bond
