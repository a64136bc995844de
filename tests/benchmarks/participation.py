"""How long it takes to tell who carries a treaty and who would sign it, at 195 states.

    python -m tests.benchmarks.participation

Every template in force in 2022, each answer with nothing remembered. Process time on one core, so
that what else runs does not count.
"""

from __future__ import annotations

import pickle
import sys
import time
from collections.abc import Callable
from functools import partial

import sandbox
from sandbox.analysis.participation.burden_sharing import burden_sums
from sandbox.attacks.held import attacks_held
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.draft import Draft
from tests.benchmarks.drafts import templates_in_force
from tests.benchmarks.measuring import keep_to_one_core

ASKED: dict[str, Callable[[Draft], object]] = {
    "burden and benefit": sandbox.burden_sharing,
    "pivotal shares": sandbox.pivotal_shares,
    "each party left out": sandbox.indispensable,
    "order of leaving": sandbox.departures,
    "left at a ratio of 20": partial(sandbox.self_enforcing, ratio=20.0),
}


def main() -> int:
    keep_to_one_core()
    world = sandbox.load_world(2022)
    longest = dict.fromkeys(ASKED, 0.0)
    for name, treaty in templates_in_force(world).items():
        for what, ask in ASKED.items():
            for remembered in (attack_outcomes, attacks_held, burden_sums):
                remembered.cache_clear()
            began = time.process_time()
            answer = ask(Draft(treaty, world))
            took = time.process_time() - began
            longest[what] = max(longest[what], took)
            size = len(pickle.dumps(answer)) / 1000
            print(f"{name:24} {what:24} {took:6.2f} s, {size:5.0f} kB")
    for what, took in longest.items():
        print(f"longest: {what:24} {took:6.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
