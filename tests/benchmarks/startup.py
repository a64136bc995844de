"""How long `covenant judge league@1935` takes as a whole process.

    python tests/benchmarks/startup.py [RUNS]

Runs it in turn with a process that only imports numpy, networkx and
SQLAlchemy, and prints the medians. It may take twice as long as that, plus one
second; the exit status is 1 if it takes longer.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]

IMPORTS = (sys.executable, "-c", "import numpy, networkx, sqlalchemy")
JUDGE = (sys.executable, "-m", "ui", "judge", "league@1935")


def seconds(command: tuple[str, ...]) -> float:
    """Run a command from the root of the checkout and return its wall time."""
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    # The first of each fills the disk cache and compiles; it does not count.
    seconds(IMPORTS), seconds(JUDGE)
    pairs = [(seconds(IMPORTS), seconds(JUDGE)) for _ in range(runs)]
    imports, judge = (statistics.median(times) for times in zip(*pairs, strict=True))
    allowed = 2 * imports + 1
    print(f"python -c 'import numpy, networkx, sqlalchemy'  {imports:.2f} s")
    print(f"covenant judge league@1935                      {judge:.2f} s")
    verdict = "within" if judge <= allowed else "BEYOND"
    print(f"{verdict} the {allowed:.2f} s allowed; medians of {runs} runs each, in turn")
    return int(judge > allowed)


if __name__ == "__main__":
    sys.exit(main())
