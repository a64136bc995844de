"""How long quick mends take at 195 states, for each criterion and for a threat.

    python -m tests.benchmarks.quick_mends

Every template in force in 2022, and each of its criteria that is not met; and the attack of Russia
on Ukraine where it is lost. Process time on one core, so that what else runs does not count.
"""

from __future__ import annotations

import statistics
import sys
import time

from sandbox import judge, load_world
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.quick_mends import (
    Grade,
    QuickMends,
    mends_of_criterion,
    mends_of_threat,
)
from sandbox.criteria.verdict import Verdict
from sandbox.model.draft import Draft
from tests.benchmarks.drafts import templates_in_force
from tests.benchmarks.measuring import keep_to_one_core

AIM = 0.150


def main() -> int:
    keep_to_one_core()
    world, took = load_world(2022), []
    for name, treaty in templates_in_force(world).items():
        draft = Draft(treaty, world)
        for result in judge(draft, with_range=False).criteria:
            if result.verdict in (Verdict.PARTLY, Verdict.NOT_MET):
                began = time.process_time()
                found = mends_of_criterion(draft, result.key, Costs(), seconds=None)
                took.append(time.process_time() - began)
                tell(f"{name}: {result.key}", took[-1], found)
        began = time.process_time()
        found = mends_of_threat(draft, ["RUS"], "UKR", Costs(), seconds=None)
        if found.before is not Grade.FULL:
            took.append(time.process_time() - began)
            tell(f"{name}: Russia against Ukraine", took[-1], found)
    within = sum(one <= AIM for one in took)
    print(
        f"median {1000 * statistics.median(took):.0f} ms, longest {1000 * max(took):.0f} ms;"
        f" {within} of {len(took)} within {1000 * AIM:.0f} ms"
    )
    return 0


def tell(what: str, seconds: float, found: QuickMends) -> None:
    print(f"{what:45} {1000 * seconds:6.0f} ms, {found.tested:3} tested, {len(found.mends)} found")


if __name__ == "__main__":
    sys.exit(main())
