"""Damaged rows of the library in the window: told, and in nobody's way."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtWidgets import QMessageBox

from sandbox import open_treaty
from sandbox.model.draft import Draft
from sandbox.report.manifests.manifest import manifest
from sandbox.world import shipped
from tests.ui.library.conftest import PATIENCE
from tests.ui.library.test_revisions_and_runs import LEFT, choose, text_of
from ui.library.data_dialog import DataDialog
from ui.library.revisions_dialog import RevisionsDialog
from ui.library.saved_runs_dialog import RunsDialog


def change(library, statement: str) -> None:
    """Change the library as no program of ours would."""
    library.close()
    with closing(sqlite3.connect(library.path)) as connection:
        connection.execute(statement)
        connection.commit()


def shown_in(table, column: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.fixture
def filled(own_library, sample):
    """The user's library with two tables, two revisions and two runs."""
    for kind in ("capabilities", "great-powers"):
        own_library.import_file(sample(kind))
    league, world = open_treaty("league@1935"), shipped.load(1935)
    held = manifest([Draft(league, world)])
    for name in ("first", "second"):
        own_library.save_revision(league.with_(name=name), "a.treaty")
        own_library.save_run(name, "judge", [league], held, {"name": "x", "criteria": []})
    return own_library


def test_a_damaged_row_of_a_table_brings_a_notice_with_its_place(filled, open_window):
    change(filled, "UPDATE capabilities SET tpop = 'many' WHERE line = 3")
    opened = open_window("league@1935")
    notice = opened.window.notices.notice("library")
    assert "source 1, row 3 of the table capabilities" in notice.words
    assert "uses the tables it came with" in notice.words
    assert opened.outcome.scorecard is not None


def test_a_damaged_revision_is_listed_and_hides_no_other(qtbot, filled, open_window):
    change(filled, "UPDATE revisions SET verdict = '{', text = '[' WHERE id = 2")
    opened = open_window("league@1935")
    opened.window.library_actions.open_revisions()
    dialog = opened.window.findChild(RevisionsDialog)
    dialog.everything.setChecked(True)
    qtbot.waitUntil(lambda: len(dialog.table.rows()) == 2, timeout=PATIENCE)
    assert shown_in(dialog.table, 1) == ["second", "first"]
    assert shown_in(dialog.table, 3) == ["damaged", "–"]
    choose(qtbot, dialog.table, 0)
    qtbot.waitUntil(lambda: "revision 2 ends too early" in text_of(dialog), timeout=PATIENCE)
    choose(qtbot, dialog.table, 1)
    qtbot.waitUntil(lambda: "first" in text_of(dialog), timeout=PATIENCE)


@pytest.mark.tenth
def test_a_damaged_run_is_listed_and_hides_no_other(qtbot, filled, open_window):
    change(filled, "UPDATE runs SET manifest = '[]' WHERE id = 2")
    opened = open_window("league@1935")
    opened.window.library_actions.open_runs()
    dialog = opened.window.findChild(RunsDialog)
    qtbot.waitUntil(lambda: len(dialog.table.rows()) == 2, timeout=PATIENCE)
    assert shown_in(dialog.table, 2) == ["damaged", "verdict"]
    choose(qtbot, dialog.table, 0)
    qtbot.waitUntil(lambda: "Run 2 is damaged" in dialog.changed.text(), timeout=PATIENCE)
    choose(qtbot, dialog.table, 1)
    qtbot.waitUntil(lambda: "The data of 1935 changed" in dialog.changed.text(), timeout=PATIENCE)


def test_a_damaged_source_is_listed_and_can_be_removed(qtbot, filled, open_window):
    change(filled, "UPDATE sources SET title = x'00' WHERE id = 2")
    opened = open_window("league@1935")
    assert "source 2" in opened.window.notices.notice("library").words
    opened.window.library_actions.open_data()
    sources = opened.window.findChild(DataDialog).sources
    qtbot.waitUntil(lambda: len(sources.table.rows()) == 2, timeout=PATIENCE)
    row = shown_in(sources.table, 0).index("damaged table")
    choose(qtbot, sources.table, row)
    assert not sources.prefer.isEnabled()
    qtbot.mouseClick(sources.remove, LEFT)
    (box,) = (box for box in sources.findChildren(QMessageBox) if box.isVisible())
    assert "Remove damaged table?" in box.text()
    qtbot.mouseClick(box.buttons()[0], LEFT)
    qtbot.waitUntil(lambda: len(filled.sources()) == 1, timeout=PATIENCE)
