"""How long comparing six treaties at 195 states takes, to the full view.

    python -m tests.benchmarks.compare [RUNS]

Six treaties of 2022 in a world of which nothing was worked out before: verdicts,
every size of coalition, tables and all charts. Then the same with one of them edited.
Prints medians of the process time on one core, so that what else runs
does not count; the exit status is 1 above one second.
"""

from __future__ import annotations

import statistics
import sys
import time

from sandbox import load_world, open_treaty
from sandbox.model.draft import Draft
from sandbox.report.comparison.chart_kinds import KINDS, chart_of
from sandbox.report.comparison.comparison import compared, examine
from sandbox.report.comparison.table import articles_table, criteria_rows
from sandbox.treaty.articles import Arms
from tests.benchmarks.measuring import anew, keep_to_one_core

ALLOWED = 1.0

SIX = (
    "un-charter",
    "un-charter-as-designed",
    "uniting-for-peace",
    "north-atlantic",
    "rio",
    "ideal",
)

MADE = {"pledges": "resolute", "aggressors": ["RUS"], "victim": "UKR"}


def seconds() -> tuple[float, float]:
    """Return the seconds of the first view, and of the next after an edit of one treaty."""
    world = anew(load_world(2022))
    drafts = [Draft(open_treaty(f"{name}@2022"), world) for name in SIX]
    began = time.process_time()
    entries = [examine(draft) for draft in drafts]
    view(entries)
    first = time.process_time() - began
    edited = Draft(drafts[0].treaty.with_(arms=Arms(reduction=0.1)), world)
    began = time.process_time()
    view([examine(edited), *entries[1:]])
    return first, time.process_time() - began


def view(entries: list) -> None:
    comparison = compared(entries)
    criteria_rows(comparison)
    articles_table(comparison)
    for kind in KINDS:
        chart_of(comparison, {"chart": kind, **MADE})


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    keep_to_one_core()
    load_world(2022)
    first, edited = zip(*(seconds() for _ in range(runs)), strict=True)
    median = statistics.median(first)
    verdict = "within" if median <= ALLOWED else "BEYOND"
    print(f"six treaties at 195 states: {median:.2f} s, {verdict} the {ALLOWED:g} s allowed")
    print(f"after an edit of one: {statistics.median(edited):.2f} s; medians of {runs} runs")
    return int(median > ALLOWED)


if __name__ == "__main__":
    sys.exit(main())
