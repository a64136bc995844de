"""How a coalition must hang together: anyhow, by borders, or without rivals inside."""

from __future__ import annotations

from enum import StrEnum

import numpy as np

from sandbox.stress.balance import Bools, Floats, Ints
from sandbox.world.world import World


class Together(StrEnum):
    """What holds a coalition together."""

    ANY = "any"
    BORDERS = "joined by borders"
    NO_RIVALS = "no rivals inside"


class Bond:
    """No condition: any states may act together."""

    def allows(self, inside: Bools) -> Bools:
        """Return (b,): may these coalitions, (b, n) flags, act together?"""
        return np.ones(len(inside), dtype=bool)

    def apart(self, share: Floats) -> Ints:
        """Return (pairs, 2): disjoint pairs that never act together; share (n,): strength.

        Bounds use them, so the strongest are paired first.
        """
        return np.empty((0, 2), dtype=np.int64)

    def narrow(self, fixed: Bools, pool: Bools, more: Ints) -> tuple[Bools, Bools]:
        """Return (pool (b, n), possible (b,)) once `fixed` are in and at most `more` may join.

        Takes out of the pool who can no longer join, and tells whether any
        allowed coalition may be left.
        """
        return pool, np.ones(len(fixed), dtype=bool)


class NoRivals(Bond):
    """No two of the coalition are strategic rivals."""

    def __init__(self, world: World) -> None:
        self._rivals = world.rivals.astype(np.float32)

    def allows(self, inside: Bools) -> Bools:
        clash: Bools = np.any(self._facing(inside) & inside, axis=1)
        return ~clash

    def apart(self, share: Floats) -> Ints:
        pairs = np.argwhere(np.triu(self._rivals, 1) > 0)
        weaker = np.minimum(share[pairs[:, 0]], share[pairs[:, 1]])
        paired: set[int] = set()
        chosen = []
        for pair in pairs[np.argsort(-weaker, kind="stable")].tolist():
            if paired.isdisjoint(pair):
                paired.update(pair)
                chosen.append(pair)
        return np.array(chosen, dtype=np.int64).reshape(-1, 2)

    def narrow(self, fixed: Bools, pool: Bools, more: Ints) -> tuple[Bools, Bools]:
        return pool & ~self._facing(fixed), self.allows(fixed)

    def _facing(self, inside: Bools) -> Bools:
        facing: Bools = (inside.astype(np.float32) @ self._rivals) > 0
        return facing


class Borders(Bond):
    """Each of the coalition is joined to the others by land or at most 12 miles of water."""

    def __init__(self, world: World) -> None:
        self._neighbours = world.neighbours.astype(np.float32)

    def allows(self, inside: Bools) -> Bools:
        reached = self._closure(_first(inside), inside)
        joined: Bools = np.all(reached == inside, axis=1)
        return joined

    def narrow(self, fixed: Bools, pool: Bools, more: Ints) -> tuple[Bools, Bools]:
        """Keep who can be reached from the fixed states with as many more as may join."""
        reached = self._closure(_first(fixed), fixed)
        for step in range(int(more.max(initial=0))):
            further = pool & ~reached & self._beside(reached) & (step < more)[:, None]
            if not further.any():
                break
            reached = self._closure(reached | further, fixed | reached)
        free: Bools = ~np.any(fixed, axis=1)
        possible: Bools = free | ~np.any(fixed & ~reached, axis=1)
        return np.where(free[:, None], pool, pool & reached), possible

    def _closure(self, reached: Bools, within: Bools) -> Bools:
        """Return who can be reached without leaving `within`, those reached already included."""
        while True:
            more = reached | (within & self._beside(reached))
            if (more == reached).all():
                return reached
            reached = more

    def _beside(self, inside: Bools) -> Bools:
        beside: Bools = (inside.astype(np.float32) @ self._neighbours) > 0
        return beside


def _first(inside: Bools) -> Bools:
    """Return flags of the first state of each coalition."""
    first = np.zeros_like(inside)
    rows = np.flatnonzero(inside.any(axis=1))
    first[rows, inside[rows].argmax(axis=1)] = True
    return first


def bond_of(together: Together, world: World) -> Bond:
    """Return the condition that `together` names in a world."""
    if together is Together.BORDERS:
        return Borders(world)
    return NoRivals(world) if together is Together.NO_RIVALS else Bond()
