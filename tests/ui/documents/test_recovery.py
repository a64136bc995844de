"""What is not saved survives a kill, and only what was left by a dead window is offered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox import open_treaty
from sandbox.files.user_folder import user_folder
from sandbox.treaty import file
from sandbox.treaty.articles import Arms
from sandbox.treaty.treaty import Treaty
from tests.ui.conftest import PATIENCE
from ui.documents import recovery

ROOT = Path(__file__).parents[3]


def snapshots() -> list[Path]:
    return list((user_folder() / "recovery").glob("*.json"))


@contextmanager
def editing(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start a window in which France is ticked or cleared, and wait until that is on the disk."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.documents.killable_window", *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert "France" in process.stdout.readline()
        deadline = time.monotonic() + PATIENCE / 1000
        while not snapshots() and time.monotonic() < deadline:
            time.sleep(0.02)
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def disarm(opened) -> None:
    document = opened.document
    document.edit(document.treaty.with_(arms=Arms(reduction=0.5)), "reduce arms by 50%")


def test_what_a_killed_window_had_not_saved_comes_back(qtbot, open_window, tmp_path):
    path = tmp_path / "league.treaty"
    file.write(Treaty("Pact", 1950), path)
    with editing(str(path)) as process:
        process.kill()
    (lost,) = recovery.unsaved_snapshots()
    assert lost.name == "Pact"
    assert lost.path == path
    assert datetime.now(UTC) - lost.time < timedelta(minutes=1)
    opened = open_window()
    assert opened.window.files.restore(lost)
    assert "FRN" in opened.document.treaty.bound
    assert opened.document.path == path
    assert opened.document.is_dirty
    assert snapshots() == [lost.place]
    assert opened.window.files.save()
    qtbot.waitUntil(lambda: not snapshots())
    assert "FRN" in file.read(path).bound


@pytest.mark.tenth
def test_the_snapshot_of_a_window_that_lives_is_not_offered():
    with editing():
        assert len(snapshots()) == 1
        assert recovery.unsaved_snapshots() == []
    assert len(recovery.unsaved_snapshots()) == 1


def test_a_snapshot_is_there_soon_after_an_edit_and_gone_after_its_undo(qtbot, open_window):
    opened = open_window()
    disarm(opened)
    qtbot.waitUntil(lambda: len(snapshots()) == 1, timeout=2000)
    assert recovery.unsaved_snapshots() == []
    opened.document.stack.undo()
    qtbot.waitUntil(lambda: not snapshots(), timeout=2000)


def test_changes_given_up_leave_no_snapshot(qtbot, open_window):
    opened = open_window()
    disarm(opened)
    qtbot.waitUntil(lambda: len(snapshots()) == 1, timeout=2000)
    opened.document.stack.setClean()
    opened.window.close()
    assert snapshots() == []


@pytest.fixture
def lost() -> recovery.Snapshot:
    place = user_folder() / "recovery" / "1-abc.json"
    place.parent.mkdir(parents=True)
    place.write_text(
        json.dumps(
            {
                "format": "covenant-recovery",
                "version": 1,
                "name": "League of Nations",
                "time": "2024-05-01T10:00:00+00:00",
                "path": None,
                "known": None,
                "treaty": file.dumps(open_treaty("league@1935")),
            }
        )
    )
    (snapshot,) = recovery.unsaved_snapshots()
    return snapshot


@pytest.mark.tenth
def test_one_snapshot_is_restored_by_one_window_only(open_window, lost):
    first, second = open_window(), open_window()
    assert first.window.files.restore(lost)
    assert not second.window.files.restore(lost)
    (box,) = [child for child in second.window.children() if hasattr(child, "informativeText")]
    assert "has restored “League of Nations” already" in box.text()
    box.accept()


def test_a_window_killed_again_after_restoring_still_has_its_snapshot(open_window, lost):
    opened = open_window()
    opened.window.files.restore(lost)
    # What a kill leaves at this moment is what is on the disk at this moment.
    assert lost.place.exists()


def test_discarding_deletes_the_snapshot(lost):
    recovery.discard(lost)
    assert snapshots() == []


def beside(lost: recovery.Snapshot, **changes: object) -> Path:
    """Write a snapshot like `lost` beside it, changed."""
    place = lost.place.with_name("2-def.json")
    place.write_text(json.dumps({**json.loads(lost.place.read_text()), **changes}))
    return place


def test_a_time_without_a_zone_is_taken_for_greenwich(lost):
    place = beside(lost, time="2024-05-01T12:00:00")
    newest, oldest = recovery.unsaved_snapshots()
    assert (newest.place, oldest) == (place, lost)
    assert newest.time - oldest.time == timedelta(hours=2)


@pytest.mark.parametrize(
    "changes",
    [
        {"name": None, "time": 5},
        {"path": "a\0b"},
        {"path": "\ud800"},
        {"path": 5},
        {"known": ["x"]},
        {"format": "other"},
        {"time": "yesterday"},
    ],
)
def test_a_snapshot_with_values_of_another_kind_hides_no_other(lost, changes):
    place = beside(lost, **changes)
    assert recovery.unsaved_snapshots() == [lost]
    assert place.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_what_is_no_snapshot_at_all_is_neither_waited_for_nor_read(lost):
    folder = lost.place.parent
    os.mkfifo(folder / "2.json")
    (folder / "3.json").mkdir()
    (folder / "4.json").symlink_to("/dev/zero")
    (folder / "5.json").write_text("[" * 1_000_000)
    (folder / "6.json").touch()
    os.truncate(folder / "6.json", 1 << 40)
    assert recovery.unsaved_snapshots() == [lost]


@pytest.mark.parametrize(
    "content",
    ["", "4294967296\ncovenant\nhost\n", f"{os.getpid()}\n"],
    ids=["nothing", "no process", "this process"],
)
def test_the_lock_of_a_window_that_was_killed_hides_nothing_whatever_is_in_it(lost, content):
    lost.place.with_suffix(".lock").write_text(content)
    assert recovery.unsaved_snapshots() == [lost]
    assert not lost.place.with_suffix(".lock").exists()


@pytest.mark.tenth
def test_on_a_read_only_disk_a_snapshot_is_offered_and_restored(open_window, lost, monkeypatch):
    opened = open_window()

    def read_only(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(recovery, "lock", read_only)
    assert recovery.unsaved_snapshots() == [lost]
    assert opened.window.files.restore(lost)
    assert opened.document.treaty == open_treaty("league@1935")
    assert opened.document.is_dirty


@pytest.mark.tenth
def test_where_no_copy_can_be_kept_that_is_told_in_words(qtbot, open_window, monkeypatch):
    opened = open_window()
    (user_folder() / "recovery").mkdir(parents=True, exist_ok=True)

    def read_only(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("sandbox.files.writing.os.open", read_only)
    disarm(opened)
    qtbot.waitUntil(lambda: opened.window.notices.notice("recovery") is not None, timeout=5000)
    words = opened.window.notices.notice("recovery").words
    assert words.startswith("Covenant cannot keep a copy of unsaved changes: save often. ")
    assert words.endswith(".json cannot be written: the disk is read-only.")


def test_half_a_snapshot_is_neither_offered_nor_deleted(lost):
    lost.place.write_text(lost.place.read_text()[:80])
    assert recovery.unsaved_snapshots() == []
    assert lost.place.exists()


@pytest.mark.tenth
def test_a_file_changed_since_the_kill_is_not_overwritten_unasked(open_window, tmp_path):
    path = tmp_path / "league.treaty"
    file.write(open_treaty("league@1935"), path)
    with editing(str(path)):
        pass
    file.write(open_treaty("ideal@1935"), path)
    (lost,) = recovery.unsaved_snapshots()
    opened = open_window()
    opened.window.files.restore(lost)
    assert not opened.window.files.save()
    assert file.read(path) == open_treaty("ideal@1935")
    assert "has changed" in opened.window.notices.notice("file").words
