"""Kills Covenant at random moments, and looks each time at what is left.

    python -m tests.kills [KILLS] [--kinds save,recover,export,import,revision] [--seed 1]

KILLS (10,000 by default) are shared among the kinds. A child does the work itself, tells through a
pipe what it has done, and is killed: half of the children after a random time, half at a random one
of their calls of the system. Now and then the next child starts without a look between. After the
next start nothing told of may be missing, nothing half there, no stray file left. Ends with status
1 on the first fault. POSIX only.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sandbox.library.library import Library
from tests.kills.editing import Recover
from tests.kills.killing import Child, Moment, calls_of
from tests.kills.kinds import CHANGES, Export, Import, Place, Revision, Save, exports, league

KINDS: dict[str, type[Place]] = {
    "save": Save,
    "recover": Recover,
    "export": Export,
    "import": Import,
    "revision": Revision,
}

#: So many children are killed in one folder.
IN_A_FOLDER = 20

#: How often the next child starts in what the last one left.
UNSEEN = 0.2


@dataclass(frozen=True)
class Measured:
    """How many seconds a child works at most, and how often it calls the system."""

    seconds: float
    calls: int

    def moment(self, chance: random.Random) -> Moment:
        """Return a moment to kill such a child at."""
        if chance.random() < 0.5:
            return Moment(seconds=chance.uniform(0, self.seconds * 1.1))
        return Moment(call=chance.randint(1, self.calls))


def measured(kind: type[Place], folder: Path) -> tuple[Measured, Measured]:
    """Measure the first child in a folder, and a later one, here and now.

    Of three times the least: on a busy machine one may be many times the others.
    """
    places = [kind(folder / f"measured-{number}", number) for number in range(4)]
    found = []
    for _ in ("the first child", "a later one"):
        took = []
        for number, place in enumerate(places):
            place.enter()
            began = time.monotonic()
            # Counting takes time of its own.
            calls = calls_of(place.work, count=not number)
            took.append((time.monotonic() - began, calls))
            place.told.append(f"{place.done} {CHANGES - 1}")
        found.append(Measured(min(seconds for seconds, _ in took[1:]), took[0][1]))
    return found[0], found[1]


def kill(kind: type[Place], kills: int, folder: Path, chance: random.Random) -> str:
    """Kill so many children of a kind, and return a sentence on how that went."""
    first, later = measured(kind, folder)
    fell: Counter[str] = Counter()
    ages: list[float] = []
    places: list[Place] = []
    began = time.monotonic()
    for done in range(0, kills, kind.at_once):
        if done % (IN_A_FOLDER * kind.at_once) == 0:
            places = [
                kind(folder / f"{done}-{number}", chance.randrange(1 << 30))
                for number in range(kind.at_once)
            ]
        children = []
        for place in places[: kills - done]:
            place.enter()
            moment = (later if place.children else first).moment(place.chance)
            children.append((Child(place.work, moment), place))
            place.children += 1
        for child, _ in sorted(children, key=lambda each: each[0].due):
            child.kill()
        for child, place in children:
            told, killed = child.told()
            place.hear(told, killed)
            fell["with something done" if told else "before anything was done"] += 1
            if place.chance.random() > UNSEEN:
                place.check()
        ages += [age for place in places if isinstance(place, Recover) for age in place.take_ages()]
    for place in places:
        place.check()
    words = f"{kills} kills in {time.monotonic() - began:.0f} s, {dict(fell)}"
    if ages:
        words += (
            f"; {len(ages)} edits were younger than their snapshot, {statistics.median(ages):.2f} s"
            f" in the median and {max(ages):.2f} s at most"
        )
    return words


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("kills", nargs="?", type=int, default=10_000)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    kinds = options.kinds.split(",")
    # What every child would else make anew.
    league()
    exports()
    # In memory, where there is such a place: a kill is no failure of the power.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        os.chdir(folder)
        os.environ["COVENANT_DATA"] = f"{folder}/first"
        Library().sources()
        for name in kinds:
            share = options.kills // len(kinds)
            chance = random.Random(f"{options.seed} {name}")
            print(f"{name}: {kill(KINDS[name], share, Path(folder) / name, chance)}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
