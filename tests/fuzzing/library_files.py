"""Damaged libraries, each asked for all that the program asks of one.

python -m tests.fuzzing.library_files [COUNT [SEED [NUMBER]]]
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import sandbox
from sandbox import judge, load_world, open_treaty
from sandbox.cli.terminal import escaped
from sandbox.cli.text import library as library_text
from sandbox.files.user_folder import library_path
from sandbox.history.joining import joining
from sandbox.library import alliances
from sandbox.library.library import Library, library_at
from sandbox.model.draft import Draft
from sandbox.report.manifests.manifest import manifest
from sandbox.report.wording.revision_changes import treaty_changes, verdict_changes
from sandbox.report.wording.saved_run_changes import reopen
from sandbox.sentences import Refusal, refuse
from sandbox.world import shipped
from tests.fuzzing.harness import run, spoilt, spoilt_value
from tests.sandbox.library.samples import SAMPLES

YEARS = (1935, 1950, 1816, 1972)

#: What a cell may hold that SQLite lets in, whatever its column.
_CELLS: tuple[object, ...] = (
    *(None, 0, -1, 1, 2, 999, 1935, 2**62, -(2**63), 0.5, -3.5, 1e308, float("inf"), "", "x"),
    *("1935", "1935-13-99", "9999", "-9", "USA", "{", "[]", "null", "\x1b]52;c;aGk=\x07", "'"),
    *(b"", b"\xff\x00", "\u202e\ufffe", "x" * 5000, "[" * 2000, "9" * 5000),
)


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COVENANT_DATA"] = str(Path(folder) / "data")
        return run(Trials(Path(folder)).trial, arguments)


class Trials:
    """A whole library, and what is made of it."""

    def __init__(self, folder: Path) -> None:
        self.whole = folder / "whole.sqlite"
        self.path = library_path()
        self.league = open_treaty("league@1935")
        library = Library(self.whole)
        for kind, text in SAMPLES.items():
            table = folder / f"{kind}.csv"
            table.write_text(text)
            library.import_file(table, kind)
        world = shipped.load(1935)
        verdict = judge(self.league, world, with_range=False).to_dict()
        test = sandbox.stress_test(self.league, world, largest=1).to_dict()
        held = manifest([Draft(self.league, world)])
        for name in ("one", "two"):
            library.save_revision(self.league.with_(name=name), "a.treaty", verdict)
        library.save_run("verdict", "judge", [self.league], held, verdict)
        library.save_run("test", "stress", [self.league], held, test)
        library.close()
        # Such as figures of 1816, which no table has.
        asked = shutil.copy(self.whole, folder / "asked.sqlite")
        self.usual = set(self._asked_of(Path(asked), Random(0)))

    def trial(self, number: int, chance: Random) -> None:
        """Damage the library, and ask it for everything; it may refuse, and judging may not."""
        shutil.rmtree(self.path.parent, ignore_errors=True)
        self.path.parent.mkdir(parents=True)
        self._damage(chance)
        library_at.cache_clear()
        refused = [said for said in self._asked_of(self.path, chance) if said not in self.usual]
        troubles: list[object] = []
        load_world(1935, on_trouble=troubles.append)
        with suppress(AttributeError):
            library_at(self.path).close()
        if refused:
            assert all("\n" not in said and len(escaped(said)) < 2000 for said in refused), refused
            raise refuse("{said}", said=refused[0])

    def _asked_of(self, path: Path, chance: Random) -> list[str]:
        """Ask a library for everything, and return what it refused."""
        library = Library(path)
        try:
            return [said for ask in self._questions(library, chance) if (said := _asked(ask))]
        finally:
            library.close()

    def _questions(self, library: Library, chance: Random) -> list[Callable[[], object]]:
        asked: list[Callable[[], object]] = [
            lambda: library_text.sources(library.sources()),
            lambda: json.dumps([source.to_dict() for source in library.sources()]),
            library.years,
            lambda: [_opened(each) for each in library.revisions()],
            lambda: library_text.runs(library.runs()),
            lambda: [reopen(each, _load) for each in library.runs()],
            lambda: library_text.run(library.run(1), [], 80),
            lambda: library_text.alliances(alliances.listed(library)),
            lambda: alliances.draft(library, chance.choice((3180, 1350))),
            lambda: joining(library, None),
            lambda: judge(self.league, library.world(1935), with_range=False),
            lambda: library.save_revision(self.league, "a.treaty"),
        ]
        for year in YEARS:
            asked += [
                lambda year=year: library.world(year),
                lambda year=year: library.world(year, interpolate=True),
                lambda year=year: library_text.trace(library.trace("USA", year, "milex"), 80),
                lambda year=year: library_text.facts(library.facts("USA", year)),
            ]
        asked += [lambda: library.prefer(2), lambda: library.remove(3), library.sources]
        return asked

    def _damage(self, chance: Random) -> None:
        kind = chance.random()
        if kind < 0.03:
            self._something_else(chance)
            return
        shutil.copy(self.whole, self.path)
        if kind < 0.65:
            with closing(sqlite3.connect(self.path)) as connection:
                for _ in range(chance.choice((1, 1, 2, 5))):
                    with suppress(sqlite3.Error):
                        _damage_rows(connection, chance)
                connection.commit()
        else:
            other = [b"SQLite format 3\0", self.whole.read_bytes()]
            self.path.write_bytes(spoilt(self.path.read_bytes(), other, chance))
        if chance.random() < 0.05:
            # What a crash of another program leaves beside it.
            beside = self.path.with_name(
                self.path.name + chance.choice(("-wal", "-shm", "-journal"))
            )
            beside.write_bytes(chance.randbytes(chance.choice((0, 10, 40_000))))

    def _something_else(self, chance: Random) -> None:
        match chance.randrange(5):
            case 0:
                self.path.mkdir()
            case 1:
                os.mkfifo(self.path)
            case 2:
                self.path.symlink_to("/dev/zero")
            case 3:
                self.path.write_bytes(chance.randbytes(chance.choice((0, 1, 15, 5000))))
            case 4:
                self.path.symlink_to(self.path.parent / "nowhere" / "library.sqlite")


def _asked(question: Callable[[], object]) -> str | None:
    try:
        question()
    except Refusal as refusal:
        return str(refusal)
    return None


def _opened(revision: object) -> object:
    """Do with a revision what the window does, refused or not."""
    with suppress(Refusal):
        treaty_changes(revision.treaty(), open_treaty("league@1936"))
    return verdict_changes(revision.verdict, revision.verdict), library_text.revisions([revision])


def _load(year: int, *, interpolate: bool) -> object:
    return shipped.load(year)


def _damage_rows(connection: sqlite3.Connection, chance: Random) -> None:
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        )
    ]
    table = chance.choice(tables)
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    column = chance.choice(columns)
    match chance.randrange(12):
        case 0:
            connection.execute(f'DROP TABLE "{table}"')
        case 1:
            connection.execute(f'ALTER TABLE "{table}" DROP COLUMN "{column}"')
        case 2:
            connection.execute(
                "UPDATE alembic_version SET version_num = ?", (chance.choice(_CELLS),)
            )
        case 3:
            # The same table, without all that held its columns to anything.
            connection.execute(f'CREATE TABLE spare AS SELECT * FROM "{table}"')
            connection.execute(f'DROP TABLE "{table}"')
            connection.execute(f'ALTER TABLE spare RENAME TO "{table}"')
            connection.execute(f'UPDATE "{table}" SET "{column}" = ?', (chance.choice(_CELLS),))
            connection.execute(f'INSERT INTO "{table}" SELECT * FROM "{table}"')
        case 4:
            connection.execute(f'DELETE FROM "{table}"')
        case 5 | 6:
            _damage_json(connection, chance)
        case _:
            connection.execute(
                f'UPDATE "{table}" SET "{column}" = ? WHERE rowid % 3 = ?',
                (chance.choice(_CELLS), chance.randrange(3)),
            )


def _damage_json(connection: sqlite3.Connection, chance: Random) -> None:
    table, column = chance.choice(
        (
            ("revisions", "verdict"),
            ("revisions", "text"),
            ("runs", "manifest"),
            ("runs", "result"),
            ("runs", "treaties"),
            ("atop_members", "coded"),
        )
    )
    for row, text in connection.execute(f"SELECT rowid, {column} FROM {table}").fetchall():
        held = spoilt(str(text).encode(), [b"{}"], chance).decode("utf-8", "replace")
        if chance.random() < 0.6:
            with suppress(ValueError, TypeError):  # of one that is spoilt already
                held = json.dumps(spoilt_value(json.loads(text), chance))
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (held, row))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
