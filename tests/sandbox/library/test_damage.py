"""What is damaged in a library is told with its place, and hides nothing that is not."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from sandbox import cli, judge, load_world, open_treaty
from sandbox.files.user_folder import library_path
from sandbox.library.alliances import draft
from sandbox.library.database import LibraryTrouble
from sandbox.library.library import Library
from sandbox.library.records import DAMAGED
from sandbox.model.draft import Draft
from sandbox.report.manifests.manifest import manifest
from sandbox.report.wording.saved_run_changes import reopen
from sandbox.sentences import Refusal
from sandbox.world import shipped
from tests.sandbox.library.samples import SAMPLES


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    """A library with tables that worlds read, two revisions and two runs."""
    folder, world = tmp_path_factory.mktemp("whole"), shipped.load(1935)
    library = Library(folder / "library.sqlite")
    for kind in ("capabilities", "great-powers", "rivalries", "atop-members"):
        table = folder / f"{kind}.csv"
        table.write_text(SAMPLES[kind])
        library.import_file(table)
    league = open_treaty("league@1935")
    verdict = judge(league, world, with_range=False).to_dict()
    held = manifest([Draft(league, world)])
    for name in ("first", "second"):
        library.save_revision(league.with_(name=name), "a.treaty", verdict)
        library.save_run(name, "judge", [league], held, verdict)
    library.close()
    return library.path


@pytest.fixture
def filled(whole) -> Path:
    """That library as the user's own."""
    path = library_path()
    shutil.copy(whole, path)
    return path


def change(path: Path, *statements: str) -> None:
    """Change a library as no program of ours would."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def run(*arguments: str, status: int = 0) -> None:
    assert cli.main(arguments, None, None) == status


# Revisions and runs


@pytest.mark.parametrize(
    "damage",
    [
        "verdict = '{'", "verdict = '[]'", "verdict = 'null'", "verdict = x'ff00'",
        "verdict = '{\"name\": 3}'", "verdict = '{\"name\": \"x\", \"criteria\": [1]}'",
        f"verdict = '{'[' * 100_000}'", "name = x'ff'", "year = 'then'",
    ],
)  # fmt: skip
def test_a_damaged_revision_hides_no_other_and_keeps_its_text(filled, damage, capsys):
    change(filled, f"UPDATE revisions SET {damage} WHERE id = 2")
    library = Library(filled)
    newest, oldest = library.revisions()
    assert (newest.is_damaged, oldest.is_damaged) == (True, False)
    assert newest.treaty().name == "second"
    assert library.revision(2).is_damaged
    assert library.revision(1).treaty().name == "first"
    run("library", "revisions")
    out = capsys.readouterr().out
    assert "damaged" in out
    assert "first" in out
    run("library", "revisions", "--json")
    json.loads(capsys.readouterr().out)
    # What is saved next is kept, too.
    assert library.save_revision(open_treaty("league@1936"), "a.treaty").id == 3
    library.close()


def test_a_revision_without_its_text_is_refused_and_the_other_opens(filled):
    change(filled, "UPDATE revisions SET text = '{\"format\":' WHERE id = 2")
    library = Library(filled)
    assert len(library.revisions()) == 2
    with pytest.raises(Refusal, match="revision 2 ends too early"):
        library.revision(2).treaty()
    assert library.revision(1).treaty().name == "first"
    library.close()


@pytest.mark.parametrize(
    "damage",
    [
        "manifest = '{'", "manifest = '[]'", "manifest = '{\"program\": \"x\"}'",
        "manifest = '{\"program\": \"x\", \"treaties\": [{\"world\": \"1935\"}]}'",
        "treaties = '3'", "treaties = '[]'", "treaties = '[1]'", "result = 'null'",
        "result = '{}'", "result = '{\"name\": \"x\", \"criteria\": [{}]}'",
        "title = x'ff'", "treaties = '[\"no treaty\"]'",
    ],
)  # fmt: skip
def test_a_damaged_run_hides_no_other_and_is_refused_by_its_number(filled, damage, capsys):
    change(filled, f"UPDATE runs SET {damage} WHERE id = 2")
    library = Library(filled)
    newest, oldest = library.runs()
    assert (newest.id, oldest.title) == (2, "first")
    with pytest.raises(Refusal, match=r"[Rr]un 2"):
        reopen(newest, load_world)
    assert reopen(oldest, load_world).run == oldest
    run("library", "runs")
    assert "first" in capsys.readouterr().out
    if newest.is_damaged:
        run("library", "run", "2", status=1)
        assert capsys.readouterr().err.startswith("covenant: Run 2 is damaged")
    library.close()


# Imported tables


@pytest.mark.parametrize(
    ("damage", "place"),
    [
        ("UPDATE capabilities SET milex = 'much' WHERE line = 2", "source 1, row 2 of the table"),
        ("UPDATE capabilities SET irst = x'00' WHERE line = 3", "source 1, row 3 of the table"),
        ("UPDATE capabilities SET state = 'USA' WHERE line = 3", "source 1, row 3 of the table"),
        ("UPDATE great_powers SET state = 'x' WHERE line = 2", "source 2, row 2 of the table"),
        ("UPDATE great_powers SET ended = 1943 WHERE line = 3", ""),
        ("UPDATE rivalries SET first = 0.5", "source 3, row 2 of the table rivalries"),
        ("UPDATE sources SET first_year = 'x' WHERE id = 2", "source 2"),
        ("UPDATE sources SET title = x'00' WHERE id = 2", "source 2"),
        ("UPDATE sources SET last_day = 'never' WHERE id = 2", ""),
    ],
)
def test_judging_goes_on_with_the_shipped_tables_and_a_word(filled, damage, place, capsys):
    change(filled, damage)
    run("judge", "league@1935")
    out, err = capsys.readouterr()
    assert "paper promise" in out
    if not place:  # such a value reads as another, and nothing shows that it is wrong
        return
    assert f"is damaged ({place}" in err
    assert len(err.splitlines()) == 1
    assert "Covenant's own tables" in " ".join(out.split()) or "Imported" not in out


def test_a_damaged_row_of_another_year_does_no_harm(filled):
    columns = "source_id, line, state, year, milex"
    change(filled, f"INSERT INTO capabilities ({columns}) VALUES (1, 9, 2, 1940, 'x')")
    library = Library(filled)
    assert "Imported" in library.world(1935).source
    with pytest.raises(LibraryTrouble, match="source 1, row 9 of the table capabilities"):
        library.world(1940)
    assert 1935 in library.years()
    library.close()


def test_a_row_whose_year_is_none_hides_no_year(filled):
    change(filled, "UPDATE capabilities SET year = 'then' WHERE line = 3")
    library = Library(filled)
    assert library.years() == (1935,)
    library.close()


def test_a_rank_that_none_can_follow_is_damage(filled):
    change(filled, f"UPDATE sources SET rank = {2**63 - 1} WHERE id = 1")
    library = Library(filled)
    with pytest.raises(LibraryTrouble, match="is damaged"):
        library.prefer(2)
    library.close()


def test_a_damaged_source_is_listed_and_can_be_removed(filled, capsys):
    change(filled, "UPDATE sources SET rows = 'many', rank = 'first' WHERE id = 2")
    run("library")
    assert DAMAGED in capsys.readouterr().out
    run("library", "--json")
    assert [source["id"] for source in json.loads(capsys.readouterr().out)].count(2) == 1
    run("library", "prefer", "1")
    run("library", "remove", "2")
    capsys.readouterr()
    run("judge", "league@1935")
    assert capsys.readouterr().err == ""
    library = Library(filled)
    assert "Imported" in library.world(1935).source
    with library.database.reading() as session:
        count = session.connection().exec_driver_sql("SELECT count(*) FROM great_powers").scalar()
    assert count == 0
    library.close()


def test_alliances_that_cannot_be_read_are_refused(filled):
    change(filled, "UPDATE atop_members SET coded = '{' WHERE line = 2")
    library = Library(filled)
    with pytest.raises(LibraryTrouble, match="is damaged"):
        draft(library, 3180)
    assert draft(library, 1350).treaty.year == 1882
    library.close()


def test_a_text_with_a_broken_character_is_a_text_all_the_same(filled):
    change(filled, "UPDATE sources SET file_name = CAST(x'61ff62' AS TEXT) WHERE id = 1")
    library = Library(filled)
    assert {source.file_name for source in library.sources()} >= {"a\ufffdb", "rivalries.csv"}
    assert "a\ufffdb" in library.world(1935).source
    library.close()


# The file


@pytest.mark.parametrize(
    "version",
    ["'0000'", "'abc'", "''", "x'00'", "7", "'" + "9" * 5000 + "'", "'0001'), ('0002'"],
)
def test_an_unknown_version_of_the_tables_is_told_and_nothing_is_changed(filled, version, capsys):
    change(
        filled,
        "DELETE FROM alembic_version",
        f"INSERT INTO alembic_version VALUES ({version})",
    )
    before = filled.read_bytes()
    with pytest.raises(LibraryTrouble, match=r"version .* which there never was|newer Covenant"):
        Library(filled).sources()
    run("judge", "league@1935")
    out, err = capsys.readouterr()
    assert "paper promise" in out
    assert len(err.splitlines()) == 1
    assert filled.read_bytes() == before


@pytest.mark.parametrize(
    "made",
    [
        "CREATE TABLE moz_places (id INTEGER)",
        "CREATE TABLE sources (id INTEGER)",
        "CREATE VIEW runs AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n)"
        " SELECT x FROM n",
    ],
)
def test_a_database_of_another_program_is_left_alone(tmp_path, made):
    path = tmp_path / "library.sqlite"
    change(path, made)
    with pytest.raises(LibraryTrouble, match="is a database of another program"):
        Library(path).sources()
    connection = sqlite3.connect(path)
    assert len(connection.execute("SELECT name FROM sqlite_master").fetchall()) == 1
    connection.close()


@pytest.mark.parametrize(
    "made", ["DROP TABLE capabilities", "ALTER TABLE sources DROP COLUMN rank"]
)
def test_a_table_or_column_that_is_missing_is_told(filled, made, capsys):
    change(filled, made)
    library = Library(filled)
    with pytest.raises(LibraryTrouble, match="is damaged"):
        library.world(1935)
    library.close()
    run("judge", "league@1935")
    assert "is damaged" in capsys.readouterr().err


def test_a_file_whose_damage_sqlite_cannot_put_into_words_is_told(filled, capsys):
    filled.write_bytes(
        filled.read_bytes().replace(b"CREATE TABLE problems", b"CREATE \xff\xfe problems")
    )
    for use in (Library(filled).sources, lambda: Library(filled).prefer(1)):
        with pytest.raises(LibraryTrouble, match="is damaged"):
            use()
    run("judge", "league@1935")
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_what_is_no_file_is_told_at_once(tmp_path, kind):
    path = tmp_path / "library.sqlite"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif sys.platform == "linux":
        path.symlink_to("/dev/zero")
    else:
        pytest.skip("a matter of Linux devices")
    with pytest.raises(LibraryTrouble, match="it is not an ordinary file"):
        Library(path).sources()


def test_a_folder_that_may_not_be_searched_is_told_and_not_a_crash(monkeypatch):
    def denied(self: Path, **_: object) -> bool:
        raise PermissionError(13, "Permission denied", str(self))

    # By patch, because root, who runs many test machines, may search everything.
    monkeypatch.setattr(Path, "exists", denied)
    told = []
    load_world(1935, on_trouble=told.append)
    assert "cannot be opened or written: Permission denied" in str(told[0])


# Numbers


@pytest.mark.parametrize("number", ["9" * 20, "9" * 4000, "-1", "0"])
@pytest.mark.parametrize("action", ["run", "restore", "remove", "prefer"])
def test_a_number_that_no_row_can_have_is_refused(filled, action, number, capsys, tmp_path):
    more = ("--output", str(tmp_path / "x.treaty")) if action == "restore" else ()
    run("library", action, number, *more, status=1)
    assert "The library has no" in capsys.readouterr().err


@pytest.mark.parametrize(
    "reference", ["revision:" + "9" * 5000, "atop:" + "9" * 5000, "atop:" + "9" * 30, "revision:"]
)
def test_a_reference_of_any_number_of_digits_is_refused(filled, reference, capsys):
    run("judge", reference, status=1)
    err = capsys.readouterr().err
    assert "should not happen" not in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("year", [0, -1, 10_000, 2**63, 10**30])
def test_a_year_that_no_table_has_is_refused(filled, year):
    library = Library(filled)
    for ask in (
        lambda: library.world(year),
        lambda: library.trace("USA", year, "milex"),
        lambda: library.facts("USA", year),
        lambda: load_world(year),
    ):
        with pytest.raises(Refusal, match="no figures"):
            ask()
    library.close()
