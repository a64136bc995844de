"""What the benchmarks share: one core, process time, and a world that remembers nothing."""

from __future__ import annotations

import copy
import os
import time
from collections.abc import Callable

import numpy as np

from sandbox.model.arrays import Floats, Ints
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.treaty.articles import Instrument
from sandbox.world.world import World

PLAIN = Regime(blocked=False, nuclear=False)


def keep_to_one_core() -> None:
    """Bind this process to one core, where the system can; process time is used throughout."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def seconds(work: Callable[[], object]) -> float:
    """Return the process time of one call: what other programs do does not count."""
    began = time.process_time()
    work()
    return time.process_time() - began


def anew(world: World) -> World:
    """Return the same world, of which no treaty has been evaluated yet.

    Parts of an evaluation are kept per world object; distances and borders,
    which belong to the world itself, stay worked out.
    """
    return copy.copy(world)


def partition_seconds(model: TreatyModel, victims: Ints, largest: int, levels: int = 0) -> float:
    """Return the time of one numpy.partition over victims by levels by states.

    The array is that of the resolute search: what each state takes away as an
    aggressor at each level of odds. Finding the `largest` heaviest in each row is
    the least that any method does that looks at every level. levels: take so many
    rows a victim, by default one for each state.
    """
    theta = model.thresholds(Instrument.FORCE, PLAIN)
    total = 0.0
    for victim in victims:
        rows = _weights(model, int(victim), np.sort(theta[:, victim]), levels)
        keep = min(largest, rows.shape[1] - 1)
        total += seconds(lambda rows=rows, keep=keep: np.partition(rows, -keep, axis=1))
    return total


def _weights(model: TreatyModel, victim: int, ascending: Floats, levels: int) -> Floats:
    """Return (levels, n): the slack that each state takes away at each level."""
    if levels:
        ascending = ascending[np.linspace(0, len(ascending) - 1, levels).astype(int)]
    rho = np.where(np.isfinite(ascending), ascending, 1.0)[:, None]
    theta = model.thresholds(Instrument.FORCE, PLAIN)[:, victim]
    weights: Floats = rho * model.at[:, victim] + (theta <= rho) * model.sent[:, victim]
    return weights
