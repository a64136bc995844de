"""What is cut short: saves, exports, imports and revisions; and what must hold afterwards.

Each kind works in a folder of its own, in which several children are killed one after the other.
"""

from __future__ import annotations

import json
import os
import random
from functools import cache
from itertools import islice, product
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from sandbox import judge, open_treaty
from sandbox.files.writing import save
from sandbox.library.library import Library
from sandbox.library.rows import CapabilityRow, SourceRow
from sandbox.report.charts.protection_chart import protection_chart
from sandbox.report.documents.table import table_files
from sandbox.report.verification import verify
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from tests.kills.killing import Tell
from ui.documents import recovery
from ui.documents.file_locks import OpenFileLock
from ui.startup import stale_files

#: How many changes a child makes at most.
CHANGES = 2


class Place:
    """One folder with Covenant's data in it, and beside it the user's own files."""

    #: How many children work at once; those that mostly wait do not hinder one another.
    at_once = 2
    #: The word with which a child tells of a change that is done.
    done = ""

    def __init__(self, folder: Path, seed: int) -> None:
        self.data, self.files = folder / "data", folder / "files"
        self.files.mkdir(parents=True)
        self.chance = random.Random(seed)
        #: What the children told of, since the last time all was checked or in all.
        self.told: list[str] = []
        self.children = 0

    def enter(self) -> None:
        """Take this folder's data for the user's."""
        os.environ["COVENANT_DATA"] = str(self.data)

    def hear(self, told: list[str], killed: float) -> None:
        """Take in what a child told before it was killed, and when that was."""
        self.told += told

    def start(self) -> None:
        """Do what the next start does, and check that nothing stray is left."""
        self.enter()
        stale_files.remove_stale_files([]).join()
        left = {path.relative_to(self.data) for path in self.data.rglob("*") if path.is_file()}
        left -= {path.relative_to(self.data) for path in (self.data / "recovery").glob("*.json")}
        # SQLite's own, which it ends or removes when the library is opened: see `whole_library`.
        left -= {Path(f"library.sqlite{end}") for end in ("", "-wal", "-shm", "-journal")}
        assert not left, f"stray in the data folder: {left}"
        stray = {path.name for path in self.files.iterdir()} - self.wanted()
        assert not stray, f"stray beside the user's files: {stray}"

    def wanted(self) -> set[str]:
        """Return the names that the user's files may have."""
        return set()

    def last(self, what: str) -> int:
        """Return the last number told of something done, -1 if there is none."""
        told = (line.removeprefix(what) for line in self.told if line.startswith(what))
        return max(map(int, told), default=-1)

    def numbers(self) -> range:
        """Return the numbers of the changes that the next child makes."""
        return range(self.last(self.done) + 1, self.last(self.done) + 1 + CHANGES)

    def work(self, tell: Tell) -> None:
        """Make changes, telling of each once it is done."""
        raise NotImplementedError

    def check(self) -> None:
        """Check that all that was told is there, and whole."""
        raise NotImplementedError


class Save(Place):
    """A treaty saved again and again by a window that has its file open."""

    done = "saved"
    path = property(lambda self: self.files / "draft.treaty")

    def wanted(self) -> set[str]:
        return {self.path.name}

    def work(self, tell: Tell) -> None:
        held = OpenFileLock()
        assert held.hold(self.path), "the file counts as open in another window"
        for number in self.numbers():
            file.write(draft(number), self.path)
            tell(f"{self.done} {number}")
        held.hold(None)

    def check(self) -> None:
        self.start()
        last = self.last(self.done)
        assert OpenFileLock().is_free(self.path), "the file counts as open in another window"
        if last >= 0 or self.path.exists():
            # The last one may have been saved, and the child killed before it told.
            found = int(file.read(self.path).note)
            assert last <= found <= last + CHANGES, f"{found} is saved, {last} was told of"
            self.told.append(f"{self.done} {found}")


class Export(Place):
    """A table and its manifest, which belong together, written over older ones."""

    done = "exported"
    path = property(lambda self: self.files / "chart.csv")

    def wanted(self) -> set[str]:
        return {self.path.name, f"{self.path.name}.json"}

    def work(self, tell: Tell) -> None:
        for number in self.numbers():
            save(dict(zip(table_files_at(self.path), exports()[number % 2], strict=True)))
            tell(f"{self.done} {number}")

    def check(self) -> None:
        self.enter()
        held = self._held()
        if any(held) and held not in exports() and self.chance.random() < 0.2:
            # Sent to somebody as it is, before the next start: that must not pass for right.
            assert not says_it_holds(self.path), "half a pair is said to hold"
        self.start()
        held = self._held()
        last = self.last(self.done)
        if last < 0 and not any(held):
            return
        assert held in exports(), "a table is beside the manifest of another"
        if last >= 0 and held != exports()[last % 2]:
            self.told.append(f"{self.done} {last + 1}")

    def _held(self) -> list[bytes]:
        places = table_files_at(self.path)
        return [place.read_bytes() if place.exists() else b"" for place in places]


class Import(Place):
    """A table imported into a library, which is made first."""

    done = "imported"
    rows = 500

    def work(self, tell: Tell) -> None:
        library = Library()
        for number in self.numbers():
            library.import_file(table(self.data.parent, number, self.rows))
            tell(f"{self.done} {number}")
        library.close()

    def check(self) -> None:
        self.start()
        library = whole_library()
        with library.database.reading() as session:
            held = session.execute(
                select(SourceRow.file_name, SourceRow.rows, func.count(CapabilityRow.line))
                .outerjoin(CapabilityRow, CapabilityRow.source_id == SourceRow.id)
                .group_by(SourceRow.id)
            ).all()
            assert not session.scalar(
                select(func.count()).where(CapabilityRow.source_id.not_in(select(SourceRow.id)))
            )
        library.close()
        for name, rows, found in held:
            assert rows == found == self.rows, f"{name} has {found} of {rows} rows"
        lost = {f"{n}.csv" for n in range(self.last(self.done) + 1)} - {name for name, *_ in held}
        assert not lost, f"imports are lost: {lost}"


class Revision(Place):
    """Revisions of a treaty kept in a library."""

    done = "kept"

    def work(self, tell: Tell) -> None:
        library = Library()
        for number in self.numbers():
            library.save_revision(draft(number), "draft.treaty", verdict())
            tell(f"{self.done} {number}")
        library.close()

    def check(self) -> None:
        self.start()
        library = whole_library()
        held = {int(revision.treaty().note): revision.verdict for revision in library.revisions()}
        library.close()
        assert all(kept == verdict() for kept in held.values())
        lost = set(range(self.last(self.done) + 1)) - held.keys()
        assert not lost, f"revisions are lost: {lost}"
        self.told.append(f"{self.done} {max(held, default=-1)}")


def draft(number: int) -> Treaty:
    """Return one of many treaties, which says which it is."""
    return league().with_(note=str(number))


@cache
def league() -> Treaty:
    return open_treaty("league@1935")


@cache
def verdict() -> dict[str, Any]:
    return json.loads(json.dumps(judge(league(), with_range=False).to_dict()))


@cache
def exports() -> tuple[list[bytes], list[bytes]]:
    """Return the table and the manifest of two charts that differ in every figure."""
    import sandbox
    from sandbox.model.draft import Draft

    made = []
    for name in ("league@1935", "ideal@1935"):
        treaty, world = open_treaty(name), sandbox.load_world(1935)
        test = sandbox.stress_test(treaty, world, largest=2)
        chart = protection_chart([test], [Draft(treaty, world)])
        made.append(list(table_files(chart, Path("chart.csv")).values()))
    return made[0], made[1]


def table_files_at(path: Path) -> tuple[Path, Path]:
    return path, path.with_name(f"{path.name}.json")


def says_it_holds(path: Path) -> bool:
    """Tell what `covenant verify` says of a table."""
    from sandbox.sentences import Refusal

    try:
        return verify(path).holds
    except Refusal:
        return False


def table(folder: Path, number: int, rows: int) -> Path:
    """Return a table that differs from all others, in the same file each time."""
    path = folder / f"{number}.csv"
    if not path.exists():
        heading = "ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n"
        # States that were members in all these years, so that no row is refused.
        states, years = (2, 200, 230), range(1816, 2006)
        pairs = islice(product(states, years), rows)
        lines = (f"{state},{year},{number},1,1,1,1,1,.1\n" for state, year in pairs)
        save({path: (heading + "".join(lines)).encode()})
    return path


def whole_library() -> Library:
    """Return the user's library, once SQLite has found nothing wrong with its file."""
    library = Library()
    with library.database.reading() as session:
        assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    journal = library.path.with_name(f"{library.path.name}-journal")
    assert not journal.exists(), "SQLite's journal is left"
    return library


def snapshots() -> list[recovery.Snapshot]:
    """Return what the next start offers, which must all be whole."""
    found = recovery.unsaved_snapshots()
    held = (
        list(recovery.recovery_folder().glob("*.json"))
        if recovery.recovery_folder().exists()
        else []
    )
    assert len(found) == len(held), f"{len(held)} snapshots are there, {len(found)} are offered"
    return found
