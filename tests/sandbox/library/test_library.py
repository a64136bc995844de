"""The library's file: revisions, runs, two programs at once, and what can be wrong with it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from sandbox import __version__, judge, load_world, open_treaty
from sandbox.library import database
from sandbox.library.database import NEWEST, LibraryTrouble
from sandbox.library.library import Library
from sandbox.library.migrations import config
from sandbox.library.rows import Base
from sandbox.library.runs import changes
from sandbox.model.draft import Draft
from sandbox.report.manifests.manifest import manifest
from sandbox.sentences import Refusal
from tests.reference import ROOT
from tests.sandbox.library.samples import SAMPLES


@pytest.fixture
def league():
    return open_treaty("league@1935")


def test_the_steps_make_the_tables_that_the_program_knows(library):
    with library.database.reading() as session:
        connection = session.connection()
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        assert ScriptDirectory.from_config(config(connection)).get_heads() == [NEWEST]


@pytest.mark.parametrize("name", ["d?x", "d%41x", "d#x", "d x", "file:d?mode=ro", "\u00e9"])
def test_the_file_is_where_it_is_said_to_be_whatever_the_name(tmp_path, monkeypatch, league, name):
    monkeypatch.setenv("COVENANT_DATA", str(tmp_path / name))
    library = Library()
    library.save_revision(league, "league.treaty")
    library.close()
    assert (tmp_path / name / "library.sqlite").is_file()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_the_file_writes_ahead_and_keeps_to_its_foreign_keys(library):
    with library.database.reading() as session:
        pragma = session.connection().exec_driver_sql
        assert pragma("PRAGMA journal_mode").scalar() == "wal"
        assert pragma("PRAGMA foreign_keys").scalar() == 1


def test_a_revision_comes_back_as_it_was_with_its_verdict(library, league):
    card = judge(league, with_range=False).to_dict()
    kept = library.save_revision(league, "league.treaty", card)
    assert library.revisions() == (kept,)
    assert library.revision(kept.id).treaty() == league
    assert library.revision(kept.id).verdict == card
    assert kept.saved_at.endswith("+00:00")


def test_revisions_are_listed_by_document_the_newest_first(library, league):
    first = library.save_revision(league, "a.treaty")
    second = library.save_revision(league.with_(name="Second"), "a.treaty")
    other = library.save_revision(league, "b.treaty")
    assert library.revisions("a.treaty") == (second, first)
    assert library.revisions() == (other, second, first)
    assert library.revisions("c.treaty") == ()


def test_the_same_treaty_saved_twice_is_one_revision(library, league):
    first = library.save_revision(league, "a.treaty")
    assert library.save_revision(league, "a.treaty") == first
    library.save_revision(league.with_(name="Second"), "a.treaty")
    assert library.save_revision(league, "a.treaty").id == first.id + 2


def test_a_run_comes_back_with_its_manifest_and_says_that_nothing_changed(library, league):
    world = load_world(1935)
    run = library.save_run(
        "Ethiopia", "judge", [league], manifest([Draft(league, world)]), {"a": 1}
    )
    assert library.runs() == (run,) == (library.run(run.id),)
    assert run.treaties() == (league,)
    assert run.result == {"a": 1}
    assert changes(run.manifest, manifest([Draft(league, world)])) == []


def test_a_run_says_what_changed_since(library, league):
    now = manifest([Draft(league, load_world(1935))])
    (rests_on,) = now["treaties"]
    then = {
        **now,
        "program": "Covenant 0.0.1",
        "treaties": [{**rests_on, "data_sha256": "0", "data": "other tables", "sha256": "1"}],
    }
    program, data, reading = map(str, changes(then, now))
    assert program == f"The run was made by Covenant 0.0.1; this is Covenant {__version__}."
    assert data.startswith("The data of 1935 changed. Then: other tables. Now: Correlates of War")
    assert reading == f"This program reads {league.name} otherwise."


@pytest.mark.parametrize(("what", "ask"), [("revision", "revision"), ("run", "run")])
def test_a_number_that_there_is_not_is_refused(library, what, ask):
    with pytest.raises(Refusal, match=f"The library has no {what} 7"):
        getattr(library, ask)(7)


def test_a_damaged_file_is_told_and_left_as_it_is(tmp_path):
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"no database " * 1000)
    with pytest.raises(LibraryTrouble, match="is damaged"):
        Library(path).sources()
    assert path.read_bytes() == b"no database " * 1000


@pytest.mark.tenth
def test_a_file_damaged_inside_is_told(library, tmp_path):
    for number in range(200):
        library.save_revision(open_treaty("league@1935").with_(name=f"T{number}"), "a")
    with library.database.reading() as session:
        session.connection().exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    library.close()
    raw = bytearray(library.path.read_bytes())
    raw[4096 : len(raw) // 2] = b"\xff" * (len(raw) // 2 - 4096)
    library.path.write_bytes(raw)
    with pytest.raises(LibraryTrouble, match="is damaged"):
        Library(library.path).revisions()


def test_a_newer_library_is_told(library):
    library.close()
    with sqlite3.connect(library.path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(LibraryTrouble, match="was made by a newer Covenant"):
        Library(library.path).sources()


def test_a_locked_library_is_told_after_a_wait_and_can_be_read_meanwhile(
    library, league, monkeypatch
):
    monkeypatch.setattr(database, "PATIENCE", 100)
    library.close()
    other = sqlite3.connect(library.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryTrouble, match="being written by another program; try again"):
        library.save_revision(league, "a")
    assert library.revisions() == ()
    other.execute("ROLLBACK")
    other.close()
    assert library.save_revision(league, "a").id == 1


def test_a_folder_in_the_place_of_the_library_is_told(tmp_path):
    (tmp_path / "library.sqlite").mkdir()
    with pytest.raises(LibraryTrouble, match="cannot be opened"):
        Library(tmp_path / "library.sqlite").sources()


def test_many_threads_write_to_one_library(library, league):
    def write(number: int) -> None:
        for part in range(5):
            library.save_revision(league.with_(name=f"{number}-{part}"), f"{number}.treaty")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(library.revisions()) == 20


PROGRAM = """
import sys
from sandbox import open_treaty
from sandbox.library.library import Library
library = Library(sys.argv[1])
league = open_treaty("league@1935")
library.import_file(sys.argv[2])
for number in range(10):
    library.save_revision(league.with_(name=f"{sys.argv[3]} {number}"), sys.argv[3])
"""


@pytest.mark.tenth
def test_two_programs_make_and_fill_one_library_at_once(tmp_path):
    table = tmp_path / "states.csv"
    table.write_text(SAMPLES["states"])
    path = tmp_path / "new" / "library.sqlite"
    programs = [
        subprocess.Popen([sys.executable, "-c", PROGRAM, path, table, name], cwd=ROOT)
        for name in ("one", "two", "three")
    ]
    assert [program.wait(timeout=60) for program in programs] == [0, 0, 0]
    library = Library(path)
    assert len(library.sources()) == 1
    for name in ("one", "two", "three"):
        assert len(library.revisions(name)) == 10
    library.close()


def test_a_disk_that_fails_is_not_told_to_be_damage(library):
    with (
        pytest.raises(LibraryTrouble, match="the disk may be full or failing") as trouble,
        library.database.reading(),
    ):
        raise sqlite3.OperationalError("disk I/O error")
    assert "move it away" not in str(trouble.value)
