"""Kills a program at random moments of imports and saves, and looks at its library each time.

    python tests/sandbox/library/kills.py KILLS FOLDER [SEED]

A child imports a table and saves revisions, one after the other, and tells of each through a pipe
once it is done. It is killed at a random moment. Then the library must open, be whole, hold
each table with all its rows or none, and every revision and import that the child told of.
Prints how the kills fell, and ends with status 1 on the first fault. POSIX only.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from sqlalchemy import func, select

from sandbox import open_treaty
from sandbox.library.library import Library
from sandbox.library.rows import CapabilityRow, SourceRow

ROWS = 6000

#: How many rounds of an import and three saves the latest kill lets pass.
ROUNDS = 2


def table(folder: Path, number: int) -> Path:
    """Write a table of so many rows that differs from all others."""
    path = folder / f"{number}.csv"
    rows = (f"{2 + row % 900},{1800 + row // 900},{number},1,1,1,1,1,.1\n" for row in range(ROWS))
    path.write_text("ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n" + "".join(rows))
    return path


def work(path: Path, tables: list[Path], told: int) -> None:
    """Import and save for ever, telling of each after it is done."""
    library = Library(path)
    league = open_treaty("league@1935")
    number = 0
    while True:
        library.import_file(tables[number % len(tables)])
        os.write(told, f"import {tables[number % len(tables)].name}\n".encode())
        for part in range(3):
            name = f"{os.getpid()} {number} {part}"
            library.save_revision(league.with_(name=name), "kills.treaty")
            os.write(told, f"revision {name}\n".encode())
        number += 1


def killed(path: Path, tables: list[Path], after: float) -> list[str]:
    """Return what a child told before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        with contextlib.suppress(BaseException):
            work(path, tables, writing)
        os._exit(1)
    os.close(writing)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        told = pipe.read()
    assert os.WIFSIGNALED(status), "the child ended by itself"
    # The last line may be cut.
    return told.split("\n")[:-1]


def look(path: Path, told: list[str]) -> int:
    """Check the library against all that was told, and return how many imports it holds."""
    library = Library(path)
    with library.database.reading() as session:
        assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        held = session.execute(
            select(SourceRow.file_name, SourceRow.rows, func.count(CapabilityRow.line))
            .outerjoin(CapabilityRow, CapabilityRow.source_id == SourceRow.id)
            .group_by(SourceRow.id)
        ).all()
        assert not session.scalar(
            select(func.count()).where(CapabilityRow.source_id.not_in(select(SourceRow.id)))
        )
    for name, rows, found in held:
        assert rows == found == ROWS, f"{name} has {found} of {rows} rows"
    kept = {revision.name for revision in library.revisions()}
    library.close()
    files = {name for name, _, _ in held}
    for line in told:
        what, _, name = line.partition(" ")
        assert name in (files if what == "import" else kept), f"{what} {name} is lost"
    return len(held)


def seconds_of_a_round(path: Path, tables: list[Path]) -> float:
    """Return how long one import and its saves take here and now, in a child like the others."""
    began = time.monotonic()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        with contextlib.suppress(BaseException):
            work(path, tables, writing)
        os._exit(1)
    os.close(writing)
    told = b""
    while told.count(b"\n") < 4:
        told += os.read(reading, 1000)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading)
    return time.monotonic() - began


def main(kills: int, folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    tables = [table(folder, number) for number in range(12)]
    # Imports what makes a library, which each child would else do anew, and the first for all.
    look(folder / "empty.sqlite", [])
    # The least of three: on a busy machine one may take many times as long as the kills' own.
    measured = [folder / f"measured-{number}.sqlite" for number in range(3)]
    latest = ROUNDS * min(seconds_of_a_round(path, tables) for path in measured)
    told: list[str] = []
    fell: Counter[str] = Counter()
    path, before = folder / "library.sqlite", 0
    for kill in range(kills):
        if kill % 10 == 0:
            # A new library, so that its making is cut short, too.
            path, told, before = folder / f"library-{kill}.sqlite", [], 0
        new = killed(path, tables, chance.uniform(0, latest))
        told += new
        held = look(path, told)
        fell["during an import or later" if held > before else "before an import was done"] += 1
        before = held
    print(f"{kills} kills: {dict(fell)}; {len(told)} changes told in the last library")


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
