"""How long `covenant report` takes as a whole process, PDF and HTML, at 66 and at 195 states.

    python tests/benchmarks/reports.py [RUNS]

Each may take 5 seconds; the exit status is 1 if the median of one is longer.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]

ALLOWED = 5.0


def seconds(reference: str, file: Path) -> float:
    """Write a report and return the wall time."""
    command = (sys.executable, "-m", "ui", "report", reference, "-o", str(file))
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    is_late = False
    is_late = False
    with tempfile.TemporaryDirectory() as folder:
        for reference in ("league@1935", "un-charter@2022", "ideal@2022"):
            for ending in ("pdf", "html"):
                file = Path(folder) / f"report.{ending}"
                median = statistics.median(seconds(reference, file) for _ in range(runs))
                is_late |= median > ALLOWED
                print(f"covenant report {reference:<16} {ending:<5} {median:.2f} s")
    print(f"{'BEYOND' if is_late else 'within'} the {ALLOWED:g} s allowed; medians of {runs} runs")
    return int(is_late)


if __name__ == "__main__":
    sys.exit(main())
