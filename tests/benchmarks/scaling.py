"""How the search grows with the number of states, from 50 to 1,600.

    python tests/benchmarks/scaling.py [--states 50,100,...] [--victims 64] [--draws 3]

Worlds are drawn from the shipped one of 2022 (see drawn_worlds.py) under two universal
treaties, without constraints on coalitions. Sizes 1-10; `60`: thresholds rounded to 60
values, `all`: every party has its own. Figures are medians over the draws, since one world
is harder than another.

Process time on one core, nothing remembered. `prepare`: what the treaty means in the world,
as arrays; the two searches, each of which begins with those; and one numpy.partition of the
array of victims by levels by states, which is the least that looking at every level costs. The
victims are spread evenly over the world, and the time of searches and partition is multiplied
up to all of them, since each is searched apart. MB: the most memory that a search holds beyond
the prepared arrays; the program searches 64 victims at once, whatever their number.

The exponent is the slope of a line through the logarithms from 195 states on. The goals
are 2.3 with 60 levels and 3.1 with all.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tracemalloc
from dataclasses import astuple, dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from sandbox import load_world
from sandbox.model.arrays import Floats, Ints
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.results.coalitions import Pool, Together
from sandbox.search.coalition_constraint import CoalitionConstraint
from sandbox.search.pool import pool_per_victim
from sandbox.search.problem import problems
from sandbox.search.worst_coalitions import problems_of, worst_coalitions
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.benchmarks.drafts import universal
from tests.benchmarks.drawn_worlds import drawn_world
from tests.benchmarks.measuring import anew, keep_to_one_core, partition_seconds, seconds

STATES = (50, 100, 195, 400, 800, 1600)
LEVELS = 60
LARGEST = 10
#: How many victims the program searches at once.
STRIDE = 64

#: From how many states on the exponent is fitted, and what it may be.
FITTED_FROM = 195
GOALS = {LEVELS: 2.3, 0: 3.1}


class RoundedBalance(TreatyModel):
    """A model in which the thresholds of all parties take 60 values only."""

    def thresholds(self, instrument: Instrument, regime: Regime, *, covered: bool = True) -> Floats:
        key = (instrument, regime, covered)
        if key not in self._rounded:
            theta = super().thresholds(instrument, regime, covered=covered)
            places = np.searchsorted(self._values, theta).clip(max=LEVELS - 1)
            rounded = np.where(np.isfinite(theta), self._values[places], np.inf)
            self._rounded[key] = np.asfortranarray(rounded)
        return self._rounded[key]

    @cached_property
    def _rounded(self) -> dict[tuple[Instrument, Regime, bool], Floats]:
        return {}

    @cached_property
    def _values(self) -> Floats:
        plain = super().thresholds(Instrument.FORCE, Regime(blocked=False, nuclear=False))
        values: Floats = np.quantile(plain[np.isfinite(plain)], np.linspace(0, 1, LEVELS))
        return values


@dataclass(frozen=True)
class Measured:
    """Seconds to prepare, for all victims in each mood, and of the lower limit; megabytes."""

    prepare: float
    hesitant: float
    resolute: float
    partition: float
    memory: float


def measure(world: World, treaty: Treaty, levels: int, victims: int) -> Measured:
    n = len(world)
    chosen = np.unique(np.linspace(0, n - 1, min(victims, n)).astype(np.int64))
    share = n / len(chosen)
    remembers_nothing = anew(world)
    prepare = seconds(lambda: prepared(treaty, remembers_nothing, levels))
    model = prepared(treaty, remembers_nothing, levels)
    state(model, chosen)
    times = {mood: share * seconds(lambda mood=mood: search(model, chosen, mood)) for mood in Mood}
    limit = share * partition_seconds(model, chosen, LARGEST, levels)
    model = prepared(treaty, anew(world), levels)
    tracemalloc.start()
    for mood in Mood:
        search(model, chosen[:STRIDE], mood)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return Measured(prepare, times[Mood.HESITANT], times[Mood.RESOLUTE], limit, most / 1e6)


def middle(draws: list[Measured]) -> Measured:
    """Return the medians of what was measured in several worlds of a size."""
    return Measured(*map(statistics.median, zip(*map(astuple, draws), strict=True)))


def prepared(treaty: Treaty, world: World, levels: int) -> TreatyModel:
    """Return a model with the arrays worked out that the search starts from."""
    model = RoundedBalance(treaty, world) if levels else TreatyModel(treaty, world)
    problems(model, np.arange(len(world)), pool_per_victim(world, Pool.ANY), CoalitionConstraint())
    return model


def state(model: TreatyModel, victims: Ints) -> None:
    """Pick the numbers of the victims that will be searched, in both moods."""
    everyone = pool_per_victim(model.world, Pool.ANY)
    for start in range(0, len(victims), STRIDE):
        problems_of(model, victims[start : start + STRIDE], everyone, Together.ANY)


def search(model: TreatyModel, victims: Ints, mood: Mood) -> None:
    everyone = pool_per_victim(model.world, Pool.ANY)
    for start in range(0, len(victims), STRIDE):
        part = victims[start : start + STRIDE]
        best = worst_coalitions(model, part, mood, LARGEST, everyone)
        assert (best.bound >= best.margin - 1e-9).all(), "a search was stopped"


def exponent(states: list[int], times: list[float]) -> float | None:
    """Return the slope of a line through the logarithms, or None for fewer than three points."""
    fitted = [(n, time) for n, time in zip(states, times, strict=True) if n >= FITTED_FROM]
    if len(fitted) < 3:
        return None
    n, time = np.log(np.array(fitted)).T
    return float(np.polyfit(n, time, 1)[0])


def table(worlds: dict[int, list[World]], rung: Rung, levels: int, victims: int) -> None:
    """Measure and print one treaty in worlds of every size."""
    print(f"\n{rung.word}, {levels or 'all'} levels: seconds for all victims, sizes 1-10")
    print(
        f"{'states':>6} {'prepare':>8} {'hesitant':>9} {'resolute':>9} {'partition':>10} {'MB':>5}"
    )
    rows = []
    for n, draws in worlds.items():
        rows.append(
            middle([measure(one, universal(one, rung, ""), levels, victims) for one in draws])
        )
        one = rows[-1]
        print(
            f"{n:6} {one.prepare:8.3f} {one.hesitant:9.3f} {one.resolute:9.3f}"
            f" {one.partition:10.3f} {one.memory:5.0f}",
            flush=True,
        )
    for name in ("hesitant", "resolute", "partition"):
        slope = exponent(list(worlds), [getattr(one, name) for one in rows])
        if slope is not None:
            goal = GOALS[levels]
            verdict = f", {'within' if slope <= goal else 'BEYOND'} the goal of {goal}"
            print(f"exponent, {name}: {slope:.2f}{'' if name == 'partition' else verdict}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--states", default=",".join(map(str, STATES)))
    parser.add_argument("--victims", type=int, default=STRIDE, help="victims to search")
    parser.add_argument("--draws", type=int, default=3, help="worlds of each size")
    asked = parser.parse_args()
    keep_to_one_core()
    like = load_world(2022)
    worlds = {
        int(n): [drawn_world(int(n), seed, like) for seed in range(asked.draws)]
        for n in asked.states.split(",")
    }
    search(prepared(universal(like, Rung.MANDATORY, ""), like, 0), np.arange(8), Mood.RESOLUTE)
    for rung in (Rung.DISCRETIONARY, Rung.MANDATORY):
        for levels in GOALS:
            table(worlds, rung, levels, asked.victims)
    return 0


if __name__ == "__main__":
    sys.exit(main())
