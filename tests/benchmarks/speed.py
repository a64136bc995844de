"""How fast the search and the verdict are: 195 states of 2022, every victim, both moods.

    python tests/benchmarks/speed.py [--constraints] [TREATY ...]

Takes every template in force in 2022, the terms of the League with every state in it,
and universal treaties under which much depends on who joins whom. Prints milliseconds of
process time on one core, with the wall time in brackets where it is longer by a tenth, each
time in a world of which nothing is remembered, and the goals. Gates nothing.

verdict   the stress test of sizes 1-2 and the scorecard, as an edit brings them first
range     that, and the range of readiness over which the verdict stands
1-10      the stress test of sizes 1-10, by plausible aggressors
any 1-10  the same, by any states at all
search    the search in it, without the critical share and the protected shares
/part.    that search over one numpy.partition of the victims by levels by states
MB        the most memory that all of this holds at once, beyond the imports and the tables
critical  the critical share; a bracket that is not closed is marked
edit      one rung moved, through the document without its window, until there is a verdict:
          median and 95th percentile over every change of either rung

With --constraints instead, from single runs:
borders, no rivals    the stress test of sizes 1-10 so constrained
pacts 4, pacts 10     with *pacts bar* on, sizes 1-4, and 1-10 (which may end in brackets)
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from sandbox import load_world
from sandbox.criteria.judging import judge
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.coalitions import Pool, Together
from sandbox.results.stress_test import StressTest
from sandbox.search.coalition_constraint import CoalitionConstraint
from sandbox.search.critical_share import critical_share
from sandbox.search.pool import pool_per_victim
from sandbox.search.problem import problems
from sandbox.search.stress_test import stress_test
from sandbox.search.worst_coalitions import worst_coalitions
from sandbox.treaty.articles import Instrument, Parties, Party, Rung
from sandbox.treaty.settings import Mood
from sandbox.treaty.templates import template
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.benchmarks.drafts import hard_drafts, templates_in_force
from tests.benchmarks.measuring import anew, keep_to_one_core, partition_seconds

YEAR = 2022
LARGEST = 10
RUNS = 5

GOALS = {
    "verdict": "100",
    "range": "100",
    "1-10": "250, aim 100",
    "any 1-10": "250, aim 100",
    "MB": "200",
    "critical": "2000, exact",
    "edit 95%": "100",
    "borders": "1000",
    "no rivals": "1000",
    "pacts 4": "2000, exact",
    "pacts 10": "2000, bracket",
}


class Took(NamedTuple):
    """Milliseconds of process and of wall time."""

    process: float
    wall: float

    def __str__(self) -> str:
        if self.wall > 1.1 * self.process + 1:
            return f"{self.process:.0f} ({self.wall:.0f})"
        return f"{self.process:.0f}"


def took(work: Callable[[], object]) -> Took:
    process, wall = time.process_time(), time.perf_counter()
    work()
    return Took(1000 * (time.process_time() - process), 1000 * (time.perf_counter() - wall))


def median(runs: list[Took]) -> Took:
    return Took(*map(statistics.median, zip(*runs, strict=True)))


def drafts(world: World) -> dict[str, Treaty]:
    """Return every treaty by name; the League's terms bind all states of 2022."""
    everyone = Parties(tuple(Party(code) for code in world.codes))
    league = template("league").with_(year=world.year, parties=everyone)
    return templates_in_force(world) | {"league, all in": league} | hard_drafts(world)


# One treaty


def measured(treaty: Treaty, world: World) -> dict[str, str]:
    """Return what the table shows of a treaty."""
    verdicts, ranges, tests, any_tests, searches = [], [], [], [], []
    for _ in range(RUNS):
        model = TreatyModel(treaty, anew(world))
        verdicts.append(took(lambda model=model: verdict(model)))
        model = TreatyModel(treaty, anew(world))
        ranges.append(took(lambda model=model: verdict(model, with_range=True)))
        model = TreatyModel(treaty, anew(world))
        tests.append(took(lambda model=model: stress_test(model, largest=LARGEST)))
        model = TreatyModel(treaty, anew(world))
        any_tests.append(took(lambda model=model: stress_test(model, largest=LARGEST, pool="any")))
        model = TreatyModel(treaty, anew(world))
        problems(
            model, np.arange(len(world)), pool_per_victim(world, Pool.ANY), CoalitionConstraint()
        )
        searches.append(took(lambda model=model: search(model)))
    victims = np.flatnonzero(model.covered_victims)
    partition = 1000 * partition_seconds(model, victims, LARGEST)
    edits = sorted(edited(treaty, world))
    return {
        "verdict": str(median(verdicts)),
        "range": str(median(ranges)),
        "1-10": str(median(tests)),
        "any 1-10": str(median(any_tests)),
        "search": str(median(searches)),
        "/part.": f"{median(searches).process / partition:.1f}",
        "MB": f"{megabytes(treaty, world):.0f}",
        "critical": critical(treaty, world),
        "edit": str(edits[len(edits) // 2]),
        "edit 95%": str(edits[int(0.95 * len(edits))]),
    }


def with_constraints(treaty: Treaty, world: World) -> dict[str, str]:
    """Return what the table of constrained searches shows of a treaty."""
    barring = replace(treaty.settings.readiness, pacts_bar=True)
    with_bars = treaty.with_(settings=replace(treaty.settings, readiness=barring))
    return {
        "borders": constrained(treaty, world, Together.BORDERS, LARGEST),
        "no rivals": constrained(treaty, world, Together.NO_RIVALS, LARGEST),
        "pacts 4": constrained(with_bars, world, Together.ANY, 4),
        "pacts 10": constrained(with_bars, world, Together.ANY, LARGEST),
    }


def verdict(model: TreatyModel, with_range: bool = False) -> None:
    stress_test(model, largest=2)
    judge(model, with_range=with_range)


def search(model: TreatyModel) -> None:
    everyone = pool_per_victim(model.world, Pool.ANY)
    victims = np.flatnonzero(model.covered_victims)
    for mood in Mood:
        worst_coalitions(model, victims, mood, LARGEST, everyone)


def constrained(treaty: Treaty, world: World, together: Together, largest: int) -> str:
    """Return how long a constrained stress test took, and how many answers are brackets."""
    tests: list[StressTest] = []
    model = TreatyModel(treaty, anew(world))
    time_taken = took(
        lambda: tests.append(stress_test(model, largest=largest, pool="any", together=together))
    )
    brackets = sum(not worst.proven for worst in tests[0].worst)
    return f"{time_taken}, {brackets} open" if brackets else str(time_taken)


def critical(treaty: Treaty, world: World) -> str:
    model = TreatyModel(treaty, anew(world))
    time_taken = took(lambda: critical_share(model))
    found = critical_share(model)
    is_open = (
        found.share is not None and found.bound is not None and (found.bound < found.share - 1e-5)
    )
    return f"{time_taken}, open" if is_open else str(time_taken)


def edited(treaty: Treaty, world: World) -> list[Took]:
    """Return how long a verdict takes after each single change of a rung.

    Each edit is made from the treaty as it is, with everything about it known,
    so that no edit finds what another has left.
    """
    from ui.documents.document import Document

    times = []
    for instrument in Instrument:
        for rung in set(Rung) - {treaty.obligations.rung(instrument)}:
            known = anew(world)
            verdict(TreatyModel(treaty, known), with_range=True)
            stress_test(TreatyModel(treaty, known), largest=LARGEST)
            document = Document(treaty)
            document.changed.connect(lambda new, known=known: verdict(TreatyModel(new, known)))
            obligations = replace(treaty.obligations, **{str(instrument): rung})
            edit = treaty.with_(obligations=obligations)
            times.append(took(lambda document=document, edit=edit: document.edit(edit, "rung")))
    return times


def megabytes(treaty: Treaty, world: World) -> float:
    """Return the most memory that Python and numpy hold at once for a treaty."""
    model = TreatyModel(treaty, anew(world))
    tracemalloc.start()
    verdict(model, with_range=True)
    stress_test(model, largest=LARGEST)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--constraints", action="store_true")
    parser.add_argument("treaty", nargs="*")
    asked = parser.parse_args()
    keep_to_one_core()
    world = load_world(YEAR)
    known = drafts(world)
    verdict(TreatyModel(known["ideal"], anew(world)))  # what is loaded once does not count
    row = with_constraints if asked.constraints else measured
    width = max(map(len, known))
    columns: list[str] = []
    for name in asked.treaty or known:
        found = row(known[name], world)
        if not columns:
            columns = list(found)
            print(f"{'':{width}} " + " ".join(f"{column:>13}" for column in columns))
        print(f"{name:{width}} " + " ".join(f"{cell:>13}" for cell in found.values()), flush=True)
    print(f"{'goal':{width}} " + " ".join(f"{GOALS.get(column, ''):>13}" for column in columns))
    return 0


if __name__ == "__main__":
    sys.exit(main())
