"""The search beside CP-SAT, HiGHS and brute force, on the same problems.

    python tests/benchmarks/against_solvers.py [--quick] [--limit SECONDS] [-o FILE]

A problem is a world, a treaty, a victim, a size and a mood: which coalition of at most
that size leaves the treaty the least margin? Worlds are shipped ones and drawn ones,
treaties the templates in force and universal ones under which thresholds vary.

Process time on one core, warm. A solver is charged for solving only, not for stating the
problem, which is printed too; where a blocked finding or a nuclear aggressor splits a
problem, for all its parts. Covenant is charged likewise: strengths, pledges, thresholds and
whose they are in each regime are worked out before, and nothing of the search is; every run
begins anew. It is timed three times: `at once`, a problem's share of one search in its mood for
all victims and the sizes that a stress test asks for, 1-10; `five at once`, for the sizes given
to solvers, 1-5; and `alone`, for one victim and this size (it finds the smaller sizes on its
way), most of which is numpy's own overhead. Ratios are to the faster of CP-SAT and HiGHS; for
one that does not end within the limit the limit counts, so that they are at least as printed.

Where no more states may attack than the largest coalition given to a solver has, all coalitions
could be listed (no more than 31), and either is done at once. Such problems are solved and
compared like the others, but counted apart: they are those of the Locarno Treaty.

What is claimed: the same optimum on every problem; and at once, the others, 100 times faster
and more. Not claimed: that factor alone, nor on every machine at every moment, for the least
factor is not far above it. The summary names those below.

An optimum agrees when the coalition that a solver calls worst is within TOLERANCE of Covenant's
by the oracle's own reckoning: CP-SAT counts in ten-millionths of the world's strength, rounds each
number, and adds up to 200 of them. The exit status is 1 if any solver finds a worse
coalition than Covenant or proves that there is one, not for being slow.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from sandbox import load_world
from sandbox.model.treaty_model import TreatyModel
from sandbox.results.coalitions import Pool, Together
from sandbox.search.branch_and_bound import Incumbents
from sandbox.search.pool import pool_per_victim
from sandbox.search.stress_test import LARGEST as ASKED
from sandbox.search.worst_coalitions import problems_of, worst_coalitions
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.benchmarks.drafts import hard_drafts, templates_in_force
from tests.benchmarks.drawn_worlds import drawn_world
from tests.benchmarks.general_solvers import (
    Attempt,
    Solver,
    by_brute_force,
    by_cp_sat,
    by_highs,
)
from tests.benchmarks.measuring import anew, keep_to_one_core, seconds
from tests.oracle import brute_force, cp_sat
from tests.oracle.cp_sat import Problem
from tests.oracle.small_world import Coalition, SmallWorld

#: In shares of the world's strength.
TOLERANCE = 1e-5

#: Sizes that solvers are given.
LARGEST = 5

#: Runs of which the median counts, unless they take longer than so many seconds.
RUNS, ENOUGH = 100, 0.2

#: Runs of a solver of which the median counts, where it is short enough for noise to matter.
SHORT, AGAIN = 0.03, 4

GOAL = 100

SOLVERS: dict[str, Solver] = {
    "cp_sat": by_cp_sat,
    "highs": by_highs,
    "brute_force": by_brute_force,
}
GENERAL = ("cp_sat", "highs")

Record = dict[str, Any]


@dataclass(frozen=True)
class Draft:
    """A treaty in a world, with what Covenant needs to know of it worked out."""

    world_name: str
    treaty_name: str
    treaty: Treaty
    world: World

    def stated(self, victims: list[int]) -> TreatyModel:
        """Return what the treaty means for some victims, of which nothing has been searched yet."""
        model = TreatyModel(self.treaty, anew(self.world))
        everyone = pool_per_victim(self.world, Pool.ANY)
        problems_of(model, np.array(victims, dtype=np.int64), everyone, Together.ANY)
        return model

    def seconds(self, victims: list[int], mood: Mood, largest: int) -> float:
        """Return the median time of a search, each of which begins with the problems stated."""
        search(self.stated(victims), victims, mood, largest)  # A solver leaves caches cold.
        times: list[float] = []
        while len(times) < RUNS and sum(times) < ENOUGH:
            model = self.stated(victims)
            times.append(seconds(lambda model=model: search(model, victims, mood, largest)))
        return statistics.median(times)


def drafts(quick: bool) -> Iterator[tuple[Draft, int]]:
    """Yield treaties in worlds, each with the number of victims to take."""
    of_2022 = load_world(2022)
    shipped = (1935,) if quick else (1935, 1962, 2022)
    drawn = ((30, 1),) if quick else ((40, 2), (70, 3), (100, 4))
    for year in shipped:
        world = load_world(year)
        chosen = templates_in_force(world) | hard_drafts(world)
        if quick:
            chosen = {name: chosen[name] for name in ("league", "discretionary", "mandatory")}
        for name, treaty in chosen.items():
            yield Draft(str(year), name, treaty, world), 1
    for states, seed in drawn:
        world = drawn_world(states, seed, of_2022)
        for name, treaty in hard_drafts(world).items():
            yield Draft(f"drawn {states}", name, treaty, world), 1 if quick else 2


def search(model: TreatyModel, victims: list[int], mood: Mood, largest: int) -> Incumbents:
    everyone = pool_per_victim(model.world, Pool.ANY)
    places = np.array(victims, dtype=np.int64)
    return worst_coalitions(model, places, mood, largest, everyone)


def compare(draft: Draft, victims: int, limit: float, quick: bool) -> Iterator[Record]:
    """Yield one record for each problem of a draft: some victims, sizes 1-5, both moods."""
    small = SmallWorld(draft.treaty, draft.world)
    covered = [place for place, code in enumerate(small.codes) if small.covers_victim(code)]
    dice = np.random.default_rng(len(covered))
    chosen = dice.choice(covered, min(victims, len(covered)), replace=False).tolist()
    for victim in chosen:
        parts = list(cp_sat.regimes(small, small.codes[victim], LARGEST))
        for mood in Mood:
            for size in range(1, LARGEST + 1, 2 if quick else 1):
                asked = [replace(part, size=size) for part in _that_differ(parts)]
                if not asked:
                    continue
                record: Record = {
                    "world": draft.world_name,
                    "states": len(small.codes),
                    "treaty": draft.treaty_name,
                    "victim": small.codes[victim],
                    "size": size,
                    "mood": str(mood),
                    "thresholds": len(
                        {theta for part in asked for theta in part.threshold.values()}
                    ),
                    "parts": len(asked),
                    "searched": any(len(part.strength) > LARGEST for part in asked),
                }
                record["covenant"] = _covenant(draft, small, victim, mood, size)
                for name, sizes in (("at_once_ms", ASKED), ("five_at_once_ms", LARGEST)):
                    whole = draft.seconds(covered, mood, sizes)
                    record["covenant"][name] = 1000 * whole / len(covered) / sizes
                for name, solver in SOLVERS.items():
                    record[name] = _solver(solver, asked, small, mood, limit, record)
                yield record | _ratios(record, limit)


def _that_differ(parts: list[Problem]) -> list[Problem]:
    """Return the parts that can come about; just one where all have the same thresholds."""
    parts = [part for part in parts if part.strength and all(part.one_of)]
    if parts and all(part.threshold == parts[0].threshold for part in parts):
        everyone = {a: p for part in parts for a, p in part.strength.items()}
        return [replace(parts[0], strength=everyone, one_of=[])]
    return parts


def _covenant(draft: Draft, small: SmallWorld, victim: int, mood: Mood, size: int) -> Record:
    found = search(draft.stated([victim]), [victim], mood, size)
    alone = draft.seconds([victim], mood, size)
    coalition = tuple(small.codes[place] for place in np.flatnonzero(found.inside[0, -1]))
    return {
        "margin": float(found.margin[0, -1]),
        "exact": brute_force.margin(small, coalition, small.codes[victim], mood),
        "coalition": list(coalition),
        "proven": bool(found.bound[0, -1] >= found.margin[0, -1] - 1e-9),
        "nodes": int(found.nodes[0, -1]),
        "alone_ms": 1000 * alone,
    }


def _solver(
    solver: Solver,
    parts: list[Problem],
    small: SmallWorld,
    mood: Mood,
    limit: float,
    record: Record,
) -> Record | None:
    attempts = [solver(part, mood, limit) for part in parts]
    if any(attempt is None for attempt in attempts):
        return None
    made = [attempt for attempt in attempts if attempt is not None]
    solve = sum(attempt.solve for attempt in made)
    if solve < SHORT:
        again = [_sum_of_solving(solver, parts, mood, limit) for _ in range(AGAIN)]
        solve = statistics.median([solve, *again])
    best = min(made, key=lambda attempt: attempt.margin)
    outcome: Record = {
        "margin": best.margin,
        "bound": min(attempt.bound for attempt in made),
        "coalition": None if best.coalition is None else list(best.coalition),
        "exact": math.inf,
        "proven": all(attempt.proven for attempt in made),
        "build_ms": 1000 * sum(attempt.build for attempt in made),
        "solve_ms": 1000 * solve,
    }
    if best.coalition is not None:
        outcome["exact"] = brute_force.margin(small, best.coalition, record["victim"], mood)
    return outcome | {"says": _verdict(outcome, record["covenant"])}


def _sum_of_solving(solver: Solver, parts: list[Problem], mood: Mood, limit: float) -> float:
    attempts = [solver(part, mood, limit) for part in parts]
    return sum(attempt.solve for attempt in attempts if attempt is not None)


def _verdict(outcome: Record, covenant: Record) -> str:
    """Compare a solver's answer to Covenant's, both reckoned anew by the oracle."""
    margin = covenant["exact"]
    worse_one_exists = outcome["exact"] < margin - 1e-9
    none_so_bad = outcome["bound"] > margin + TOLERANCE
    if worse_one_exists or none_so_bad or abs(covenant["margin"] - margin) > 1e-9:
        return "refutes"
    if not outcome["proven"]:
        return "unfinished"
    return "agrees" if outcome["exact"] <= margin + TOLERANCE else "errs"


def _ratios(record: Record, limit: float) -> Record:
    # One that was stopped would have needed the limit at least.
    fastest = min(
        record[name]["solve_ms"] if record[name]["proven"] else 1000 * limit for name in GENERAL
    )
    return {
        "fastest_solver_ms": fastest,
        "no_solver_ended": not any(record[name]["proven"] for name in GENERAL),
        "ratio_alone": fastest / record["covenant"]["alone_ms"],
        "ratio_five_at_once": fastest / record["covenant"]["five_at_once_ms"],
        "ratio_at_once": fastest / record["covenant"]["at_once_ms"],
    }


def _finite(value: Any) -> Any:
    """Return a record without infinities, which JSON cannot hold."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value


# Printing


def _median(records: list[Record], *path: str) -> str:
    values = []
    for record in records:
        value: Any = record
        for key in path:
            value = None if value is None else value[key]
        if value is not None:
            values.append(value)
    if not values:
        return "-"
    median = statistics.median(values)
    return f"{median:.3g}" if median < 1000 else f"{median:.0f}"


def print_table(records: list[Record]) -> None:
    print("Medians in milliseconds; the ratios are medians and, in brackets, the least.\n")
    print(
        f"{'world':10} {'mood':9} {'k':>1} {'n':>3} {'CP-SAT':>14} {'HiGHS':>14} {'numpy':>7}"
        f" {'alone':>6} {'at once':>8} {'ratio alone':>14} {'ratio at once':>16}  agree"
    )

    def key(record: Record) -> tuple[int, str, str, int]:
        return record["states"], record["world"], record["mood"], record["size"]

    for (_, world, mood, size), found in groupby(sorted(records, key=key), key):
        group = list(found)
        solvers = " ".join(
            f"{_median(group, name, 'solve_ms'):>6} +{_median(group, name, 'build_ms'):>6}"
            for name in GENERAL
        )
        ratios = [
            f"{_median(group, name)} ({min(record[name] for record in group):.3g})"
            for name in ("ratio_alone", "ratio_at_once")
        ]
        agree = Counter(
            record[name]["says"] for record in group for name in SOLVERS if record[name]
        )
        print(
            f"{world:10} {mood:9} {size} {len(group):3} {solvers}"
            f" {_median(group, 'brute_force', 'solve_ms'):>7}"
            f" {_median(group, 'covenant', 'alone_ms'):>6}"
            f" {_median(group, 'covenant', 'at_once_ms'):>8}"
            f" {ratios[0]:>14} {ratios[1]:>16}  {dict(agree)}"
        )


def print_summary(records: list[Record]) -> bool:
    """Print whether the optima agree, and how far the goal is met; return whether they do."""
    print(f"\n{len(records)} problems, {sum(r['covenant']['nodes'] > 1 for r in records)} of which")
    print("Covenant did not solve at the root.")
    sound, err = all(record["covenant"]["proven"] for record in records), 0
    for name in SOLVERS:
        says = Counter(record[name]["says"] for record in records if record[name])
        sound &= not says["refutes"]
        err += says["errs"]
        print(f"{name:12} {dict(says)}; not tried {sum(not record[name] for record in records)}")
    same = "yes" if sound and not err else f"no: {err} lesser ones of solvers" if sound else "NO"
    print(f"Same optimum (within {TOLERANCE:g} of the world's strength): {same}")
    given = [record for record in records if record["searched"]]
    without = [record["ratio_at_once"] for record in records if not record["searched"]]
    if without:
        print(f"Nothing to search: {len(without)}, at least {min(without):.1f} at once. Others:")
    for name in ("ratio_alone", "ratio_five_at_once", "ratio_at_once"):
        ratios = sorted(record[name] for record in given)
        enough = sum(ratio >= GOAL for ratio in ratios)
        print(
            f"{name}: median {statistics.median(ratios):.0f}, tenth percentile"
            f" {ratios[len(ratios) // 10]:.0f}, least {ratios[0]:.1f};"
            f" at least {GOAL} on {enough} of {len(ratios)}"
        )
    below = Counter(
        (record["world"], record["treaty"], record["mood"])
        for record in given
        if record["ratio_at_once"] < GOAL
    )
    for (world, treaty, mood), count in below.most_common():
        print(f"  at once below {GOAL}: {world}, {treaty}, {mood}: {count}")
    return sound


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="some dozens of problems only")
    parser.add_argument("--limit", type=float, default=2.0, help="seconds a solver has a problem")
    parser.add_argument("-o", "--output", default="against_solvers.jsonl", help="for JSON lines")
    asked = parser.parse_args()
    keep_to_one_core()
    warm_up()
    records = []
    with open(asked.output, "w", encoding="utf-8") as lines:
        for draft, victims in drafts(asked.quick):
            for record in compare(draft, victims, asked.limit, asked.quick):
                records.append(record)
                lines.write(json.dumps(_finite(record), allow_nan=False) + "\n")
            print(f"{draft.world_name}, {draft.treaty_name}: done", file=sys.stderr)
    print_table([record for record in records if record["searched"]])
    agree = print_summary(records)
    print(f"Every problem is in {asked.output}.")
    return int(not agree)


def warm_up() -> None:
    """Let every solver load what it loads once."""
    problem = Problem(0.2, {"USA": 0.5}, {"UKG": 0.3}, {"UKG": 1.0}, 1.0, 1)
    attempts: list[Attempt | None] = [
        solver(problem, mood, 1.0) for solver in SOLVERS.values() for mood in Mood
    ]
    coalitions: set[Coalition | None] = {attempt.coalition for attempt in attempts if attempt}
    assert coalitions == {("USA",)}


if __name__ == "__main__":
    sys.exit(main())
