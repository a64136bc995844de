"""The document and its file: changed, removed, open elsewhere, write-protected."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from sandbox import open_treaty
from sandbox.files.user_folder import user_folder
from sandbox.treaty import file
from sandbox.treaty.articles import Arms
from tests.ui.documents.test_file_commands import answer, choose
from ui.startup import stale_files


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "league.treaty"
    file.write(open_treaty("league@1935"), place)
    return place


def disarm(opened) -> None:
    document = opened.document
    document.edit(document.treaty.with_(arms=Arms(reduction=0.5)), "reduce arms by 50%")


def press(qtbot, opened, key: str, words: str) -> None:
    notice = opened.window.notices.notice(key)
    (button,) = [each for each in notice.buttons if each.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def refuse_to_save_elsewhere() -> list[str]:
    return answer(QMessageBox.StandardButton.Cancel)


@pytest.mark.tenth
def test_a_file_changed_by_another_program_is_reloaded_on_demand(qtbot, open_window, path):
    opened = open_window(path)
    disarm(opened)
    mine, theirs = opened.document.treaty, open_treaty("ideal@1935")
    file.write(theirs, path)
    qtbot.waitUntil(lambda: opened.window.notices.isVisible())
    press(qtbot, opened, "file", "Reload")
    assert opened.document.treaty == theirs
    assert not opened.document.is_dirty
    assert not opened.window.notices.isVisible()
    opened.document.stack.undo()
    assert opened.document.treaty == mine


@pytest.mark.tenth
def test_keeping_mine_overwrites_the_file_at_the_next_save(qtbot, open_window, path):
    opened = open_window(path)
    file.write(open_treaty("ideal@1935"), path)
    qtbot.waitUntil(lambda: opened.window.notices.isVisible())
    assert opened.document.is_dirty
    press(qtbot, opened, "file", "Keep mine")
    assert opened.window.files.save()
    assert file.read(path) == open_treaty("league@1935")
    assert not opened.document.is_dirty


def test_a_save_asks_first_when_the_file_has_just_changed(open_window, path):
    opened = open_window(path)
    disarm(opened)
    file.write(open_treaty("ideal@1935"), path)
    assert not opened.window.files.save()
    assert file.read(path) == open_treaty("ideal@1935")
    assert opened.window.notices.notice("file").buttons[0].text() == "Reload"


def test_a_file_written_again_with_the_same_content_is_no_change(qtbot, open_window, path):
    opened = open_window(path)
    path.write_bytes(path.read_bytes())
    qtbot.wait(500)
    assert not opened.window.notices.isVisible()


@pytest.mark.tenth
def test_our_own_save_is_no_change(qtbot, open_window, path):
    opened = open_window(path)
    disarm(opened)
    assert opened.window.files.save()
    qtbot.wait(500)
    assert not opened.window.notices.isVisible()


def test_a_file_damaged_by_another_program_is_not_loaded(qtbot, open_window, path):
    opened = open_window(path)
    before = opened.document.treaty
    path.write_text("{")
    qtbot.waitUntil(lambda: opened.window.notices.isVisible())
    press(qtbot, opened, "file", "Reload")
    assert opened.document.treaty == before
    assert "league.treaty" in opened.window.notices.notice("file").words


def test_a_file_removed_counts_as_unsaved_and_can_be_saved_again(qtbot, open_window, path):
    opened = open_window(path)
    path.unlink()
    qtbot.waitUntil(lambda: opened.window.notices.isVisible())
    assert "no longer in its folder" in opened.window.notices.notice("file").words
    assert opened.document.is_dirty
    assert opened.window.files.save()
    assert file.read(path) == opened.document.treaty
    assert not opened.window.notices.isVisible()


@pytest.mark.tenth
def test_a_file_open_in_another_window_says_so_and_is_not_overwritten(
    open_window, monkeypatch, path, tmp_path
):
    open_window(path)
    second = open_window(path)
    assert "another window" in second.window.notices.notice("file").words
    disarm(second)
    said = refuse_to_save_elsewhere()
    assert not second.window.files.save()
    assert said == ["league.treaty is open in another window of Covenant."]
    assert file.read(path) == open_treaty("league@1935")


@pytest.mark.tenth
def test_once_the_other_window_is_closed_the_file_can_be_saved(open_window, path):
    first, second = open_window(path), open_window(path)
    first.window.close()
    disarm(second)
    assert second.window.files.save()
    assert file.read(path) == second.document.treaty


@pytest.mark.tenth
def test_saving_under_the_name_of_a_file_open_elsewhere_is_refused(open_window, monkeypatch, path):
    open_window(path)
    second = open_window()
    choose(monkeypatch, "getSaveFileName", path)
    said = refuse_to_save_elsewhere()
    assert not second.window.files.save_as()
    assert said == ["league.treaty is open in another window of Covenant."]


@pytest.mark.tenth
@pytest.mark.parametrize(
    "content",
    ["", "1\n", f"{os.getpid()}\ncovenant\nhost\n"],
    ids=["nothing", "one", "this process"],
)
def test_the_lock_of_a_window_that_was_killed_does_not_count(open_window, path, content):
    folder = user_folder() / "locks"
    open_window(path).window.close()
    folder.mkdir(parents=True, exist_ok=True)
    key = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:32]
    (folder / f"{key}.lock").write_text(content)
    opened = open_window(path)
    assert opened.window.notices.notice("file") is None
    disarm(opened)
    assert opened.window.files.save()


@pytest.mark.tenth
def test_what_killed_windows_left_is_removed_at_the_next_start_and_what_lives_is_not(
    open_window, path
):
    data = user_folder()
    stray = [
        data / "locks" / f"{'0' * 32}.lock",
        data / "recovery" / "1-abc.lock",
        data / "recovery" / ".covenant-0123456789abcdef",
        data / "unfinished" / ("0" * 16),
        path.with_name(".covenant-0123456789abcdef"),
    ]
    open_window(path)
    for place in stray:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    stale_files.remove_stale_files([path.parent]).join()
    assert not [place for place in stray if place.exists()]
    assert "another window" in open_window(path).window.notices.notice("file").words


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_pipe_in_the_place_of_the_file_is_neither_waited_for_nor_replaced(open_window, path):
    opened = open_window(path)
    path.unlink()
    os.mkfifo(path)
    opened.window.files.document_file.watcher.check()
    assert opened.document.is_dirty
    said = refuse_to_save_elsewhere()
    assert not opened.window.files.save()
    assert said == [f"{path} is not an ordinary file."]


@pytest.mark.tenth
def test_a_file_with_another_name_is_saved_elsewhere_rather_than_parted(open_window, path):
    os.link(path, path.with_name("other.treaty"))
    opened = open_window(path)
    disarm(opened)
    said = refuse_to_save_elsewhere()
    assert not opened.window.files.save()
    assert "has another name elsewhere" in said[0]
    assert os.path.samefile(path, path.with_name("other.treaty"))


def protect(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    """Protect a file or folder also where the tests run as root, who may write everywhere."""
    access = os.access
    monkeypatch.setattr(
        os,
        "access",
        lambda asked, mode: not (Path(asked) == place and mode == os.W_OK) and access(asked, mode),
    )


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_protected_file_or_folder_is_told_at_once_and_another_name_offered(
    open_window, monkeypatch, path, tmp_path, what
):
    protect(monkeypatch, path if what == "file" else path.parent)
    opened = open_window(path)
    assert "write-protected" in opened.window.notices.notice("file").words
    disarm(opened)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    choose(monkeypatch, "getSaveFileName", elsewhere / "mine.treaty")
    said: list[str] = []

    def accept() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, accept)
            return
        said.append(box.text())
        box.defaultButton().click()

    QTimer.singleShot(0, accept)
    assert opened.window.files.save()
    assert "write-protected" in said[0]
    assert file.read(elsewhere / "mine.treaty") == opened.document.treaty
    assert not opened.window.notices.isVisible()


def test_giving_up_the_other_name_keeps_the_changes(open_window, monkeypatch, path):
    protect(monkeypatch, path)
    opened = open_window(path)
    disarm(opened)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    refuse_to_save_elsewhere()
    assert not opened.window.files.save()
    assert opened.document.is_dirty
