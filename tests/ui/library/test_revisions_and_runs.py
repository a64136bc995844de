"""Revisions and runs: kept by saving, compared, brought back, and opened later."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from sandbox import open_treaty
from sandbox.treaty.articles import Arms
from tests.ui.library.conftest import PATIENCE
from ui.library.revisions_dialog import RevisionsDialog
from ui.library.saved_runs_dialog import RunsDialog

LEFT = Qt.MouseButton.LeftButton


def choose(qtbot, table, *rows) -> None:
    for number, row in enumerate(rows):
        keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        place = table.visualRect(table.model().index(row, 0)).center()
        qtbot.mouseClick(table.viewport(), LEFT, keys, place)


@pytest.fixture
def saved(qtbot, open_window, own_library, tmp_path):
    """A window whose treaty was saved twice, with other arms the second time."""
    opened = open_window("league@1935")
    path = tmp_path / "league.treaty"
    opened.document.save(path)
    opened.document.edit(opened.document.treaty.with_(arms=Arms(reduction=0.5)), "reduce arms")
    opened.document.save(path)
    qtbot.waitUntil(lambda: len(own_library.revisions()) == 2, timeout=PATIENCE)
    return opened


def text_of(dialog) -> str:
    return dialog.view.toPlainText()


def test_every_save_is_a_revision_with_its_verdict(saved, own_library):
    newest, first = own_library.revisions()
    assert first.treaty() == open_treaty("league@1935")
    assert newest.treaty().arms.reduction == 0.5
    assert first.verdict["name"] == "paper promise"


@pytest.mark.tenth
def test_two_revisions_are_compared_and_one_is_brought_back(qtbot, saved):
    saved.window.library_actions.open_revisions()
    dialog = saved.window.findChild(RevisionsDialog)
    qtbot.waitUntil(lambda: len(dialog.table.rows()) == 2, timeout=PATIENCE)
    choose(qtbot, dialog.table, 0, 1)
    qtbot.waitUntil(lambda: "Arms" in text_of(dialog), timeout=PATIENCE)
    assert "Each party reduces its arms by 50%" in text_of(dialog)
    assert "Reservations" not in text_of(dialog)
    assert not dialog.restore.isEnabled()
    choose(qtbot, dialog.table, 1)
    qtbot.waitUntil(lambda: "Now: Each party reduces" in text_of(dialog), timeout=PATIENCE)
    qtbot.mouseClick(dialog.restore, LEFT)
    qtbot.waitUntil(lambda: saved.document.treaty == open_treaty("league@1935"), timeout=PATIENCE)
    assert saved.document.stack.undoText().startswith("restore the revision of")
    qtbot.waitUntil(lambda: "They are the same" in text_of(dialog), timeout=PATIENCE)
    saved.document.stack.undo()
    assert saved.document.treaty.arms.reduction == 0.5


@pytest.mark.tenth
def test_a_document_that_was_never_saved_has_no_revisions_but_can_see_others(
    qtbot, saved, open_window
):
    other = open_window("ideal@1935")
    other.window.library_actions.open_revisions()
    dialog = other.window.findChild(RevisionsDialog)
    qtbot.waitUntil(lambda: "Nothing is kept yet" in text_of(dialog), timeout=PATIENCE)
    qtbot.mouseClick(dialog.everything, LEFT, pos=dialog.everything.rect().center() * 0.1)
    qtbot.waitUntil(lambda: len(dialog.table.rows()) == 2, timeout=PATIENCE)


def test_a_save_just_before_closing_is_kept(open_window, own_library, tmp_path):
    opened = open_window("league@1935")
    opened.document.save(tmp_path / "league.treaty")
    assert opened.window.close()
    assert len(own_library.revisions()) == 1


def test_a_save_that_cannot_be_kept_is_a_save_all_the_same(
    qtbot, open_window, own_library, tmp_path
):
    opened = open_window("league@1935")
    own_library.path.mkdir()
    opened.document.save(tmp_path / "league.treaty")

    def words() -> str:
        notice = opened.window.notices.notice("library")
        return notice.words if notice else ""

    qtbot.waitUntil(lambda: "saved, but not kept as a revision" in words(), timeout=PATIENCE)
    assert not opened.document.is_dirty


@pytest.mark.tenth
def test_a_run_is_saved_and_opened_later_with_what_changed_since(
    qtbot, open_window, own_library, sample
):
    opened = open_window("league@1935")
    opened.window.library_actions.open_runs()
    dialog = opened.window.findChild(RunsDialog)
    dialog.title.selectAll()
    qtbot.keyClicks(dialog.title, "Before the import")
    qtbot.mouseClick(dialog.keep_verdict, LEFT)
    qtbot.waitUntil(lambda: len(dialog.table.rows()) == 1, timeout=PATIENCE)
    qtbot.mouseClick(dialog.keep_test, LEFT)
    qtbot.waitUntil(lambda: len(dialog.table.rows()) == 2, timeout=PATIENCE)
    for row in (0, 1):
        choose(qtbot, dialog.table, row)
        qtbot.waitUntil(lambda: bool(dialog.answers.rows()), timeout=PATIENCE)
        assert "Program and data are what they were." in dialog.changed.text()
        assert "Every answer is the same." in dialog.changed.text()
    own_library.import_file(sample("capabilities"))
    choose(qtbot, dialog.table, 0)
    choose(qtbot, dialog.table, 1)
    qtbot.waitUntil(lambda: bool(dialog.answers.rows()), timeout=PATIENCE)
    assert "The data of 1935 changed." in dialog.changed.text()
    assert "Answers that are others now" in dialog.changed.text()
    opened.document.edit(opened.document.treaty.with_(name="Other"), "rename")
    opened.document.stack.setClean()
    qtbot.mouseClick(dialog.open_it, LEFT)
    qtbot.waitUntil(lambda: opened.document.treaty.name == "League of Nations", timeout=PATIENCE)


def test_a_closed_window_that_is_told_to_be_active_begins_no_work(open_window, own_library):
    opened = open_window("league@1935")
    opened.settle()
    opened.window.close()
    done: list[object] = []
    opened.window.library_actions.library_worker.ask(
        done.append, opened.document, done.append, done.append
    )
    assert not opened.window.library_actions.library_worker.isRunning()
    assert not done
