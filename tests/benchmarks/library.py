"""How fast published tables are imported, and worlds are made of them.

    COVENANT_REFERENCE=../shared/reference python tests/benchmarks/library.py

Imports every published table into a new library, loads the world of each of the 207 years, and
judges the universal treaty in all of them. Prints seconds of process time, which other programs
cannot lengthen, the most memory the process had, and the goals: capabilities 1 s, ATOP's pairs
by year 4 s, 300 MB, a world 50 ms, all years 10 s. Gates nothing.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

REFERENCE = Path(os.environ.get("COVENANT_REFERENCE", ROOT / ".." / "shared" / "reference"))
YEARS = range(1816, 2023)


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def megabytes() -> float:
    """Return the most memory this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def load_all(path: Path) -> list[float]:
    """Return the seconds that each year takes of a library that remembers no world."""
    from sandbox.library.library import Library

    library = Library(path)
    library.sources()
    return [seconds(lambda year=year: library.world(year)) for year in YEARS]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COVENANT_DATA"] = folder
        import sandbox
        from sandbox.library.library import Library

        library = Library()
        print(f"{seconds(library.sources):8.2f} s  making the library")
        for path in (*sorted((REFERENCE / "raw").glob("*")), *sorted(REFERENCE.glob("*.csv*"))):
            took = seconds(lambda path=path: library.import_file(path))
            print(f"{took:8.2f} s  {path.name}")
        print(f"{megabytes():8.0f} MB after the imports (goal 300)")
        newest = next(s for s in library.sources() if s.kind == "capabilities" and "7" in s.version)
        library.prefer(newest.id)
        # Each year twice, for now and then a load meets the collector of garbage.
        loads = list(map(min, load_all(library.path), load_all(library.path)))
        print(
            f"{statistics.median(loads) * 1000:8.1f} ms a world, at most {max(loads) * 1000:.1f}"
            f" in {YEARS[loads.index(max(loads))]} (goal 50)"
        )
        ideal = sandbox.open_treaty("ideal@1935")
        took = seconds(lambda: sandbox.judge_years(ideal, YEARS))
        print(f"{took:8.2f} s  the universal treaty in all {len(YEARS)} years (goal 10)")


if __name__ == "__main__":
    main()
