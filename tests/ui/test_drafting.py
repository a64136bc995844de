"""Drafting from beginning to end, by clicks and keys in the treaty's own panels."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sandbox.treaty.articles import Instrument, Rung
from tests.ui.conftest import Opened
from ui.widgets.obligation_ladder import ObligationLadder


def ladder_of(opened: Opened, instrument: Instrument) -> ObligationLadder:
    opened.window.articles.open_article("obligations")
    return opened.window.articles.forms["obligations"].ladders[instrument]


def verdict_on(opened: Opened, criterion: str) -> str:
    """Return what a screen reader says of a criterion."""
    names = [fold.header.accessibleName() for fold in opened.window.verdict.folds]
    (found,) = [name for name in names if name.startswith(f"{criterion}: ")]
    return found.removeprefix(f"{criterion}: ")


def saved(opened: Opened, path: Path) -> bytes:
    opened.document.save(path)
    return path.read_bytes()


def draft_twenty(qtbot: QtBot, opened: Opened) -> None:
    """Tick twenty states in the list, by keys alone."""
    table = opened.window.membership.table
    opened.window.articles.open_article("parties")
    opened.window.membership.search.setFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(20):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        qtbot.keyClick(table, Qt.Key.Key_Space)


def test_draft_a_treaty_of_20_states_from_an_empty_list(qtbot, open_window):
    opened = open_window(None)
    draft_twenty(qtbot, opened)
    opened.settle()
    bound = opened.document.treaty.bound
    assert len(bound) == len(opened.outcome.scorecard.parties) == 20
    assert bound == set(opened.window.membership.shown.codes()[:20])
    assert opened.document.stack.count() == 20
    assert opened.window.membership.count.text().startswith("20 of 195 states, ")


def test_move_an_obligation_up_the_ladder_and_see_the_verdict_change(qtbot, open_window):
    opened = open_window("league@1935")
    assert verdict_on(opened, "certainty") == "not met"
    ladder = ladder_of(opened, Instrument.FORCE)
    qtbot.mouseClick(ladder, Qt.MouseButton.LeftButton, pos=QPoint(60, 33))
    for _ in range(6):
        qtbot.keyClick(ladder, Qt.Key.Key_Right)
    assert opened.document.treaty.obligations.force is Rung.STANDING
    opened.settle()
    assert verdict_on(opened, "certainty") == "met"
    assert opened.window.top_bar.undo.accessibleName() == "Undo make force standing"


def test_undo_all_and_redo_all_to_the_same_bytes(qtbot, open_window, tmp_path):
    opened = open_window(None)
    before = saved(opened, tmp_path / "before.treaty")
    draft_twenty(qtbot, opened)
    for instrument in Instrument:
        ladder = ladder_of(opened, instrument)
        qtbot.keyClick(ladder, Qt.Key.Key_5)
        qtbot.keyClick(ladder, Qt.Key.Key_Left)
    qtbot.keyClick(opened.window.top_bar.years.slider, Qt.Key.Key_Left)
    opened.window.articles.open_article("finding")
    qtbot.keyClick(opened.window.articles.forms["finding"].body, Qt.Key.Key_Down)
    after = saved(opened, tmp_path / "after.treaty")
    assert after != before
    steps = opened.document.stack.count()
    assert steps >= 25
    for _ in range(steps):
        qtbot.mouseClick(opened.window.top_bar.undo, Qt.MouseButton.LeftButton)
    assert not opened.document.stack.canUndo()
    assert saved(opened, tmp_path / "undone.treaty") == before
    for _ in range(steps):
        qtbot.mouseClick(opened.window.top_bar.redo, Qt.MouseButton.LeftButton)
    assert saved(opened, tmp_path / "redone.treaty") == after


@pytest.mark.tenth
def test_the_text_of_the_treaty_follows_an_edit_and_lets_it_stand_out(qtbot, open_window):
    opened = open_window("league@1935")
    window = opened.window
    tabs = window.treaty.tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert window.text.isVisible()
    assert not window.articles.isVisible()
    assert "Article 1. Parties" in window.text.reader.toPlainText()
    assert window.text.glowing == ""
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    qtbot.keyClick(ladder_of(opened, Instrument.FORCE), Qt.Key.Key_6)
    assert window.text.glowing == ""
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert "Article 2. Obligations" in window.text.glowing
    qtbot.waitUntil(lambda: window.text.glowing == "")
    qtbot.mouseClick(window.top_bar.undo, Qt.MouseButton.LeftButton)
    assert "Article 2. Obligations" in window.text.glowing
    assert "Article 3" not in window.text.glowing
    qtbot.waitUntil(lambda: window.text.glowing == "")


def test_the_text_of_the_treaty_is_copied_as_plain_words(qtbot, open_window):
    window = open_window("league@1935").window
    window.treaty.tabs.setCurrentIndex(1)
    copy = window.text.copy
    qtbot.waitUntil(lambda: copy.visibleRegion().contains(copy.rect().center()))
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("League of Nations\n\nArticle 1. Parties\nThe parties are: ")
    assert "Article 9. Place in a wider order" in copied


def test_a_wide_panel_shows_the_articles_and_the_text_beside_each_other(open_window):
    window = open_window("league@1935").window
    window.resize(1920, 1080)
    window.treaty.resize(700, 900)
    assert window.articles.isVisible()
    assert window.text.isVisible()


def test_asking_for_an_article_brings_its_form_to_the_front(open_window):
    window = open_window("league@1935").window
    window.treaty.tabs.setCurrentIndex(1)
    window.top_bar.settings.click()
    assert window.articles.isVisible()
    assert window.articles.folds["settings"].header.isChecked()


def test_who_could_block_the_finding_is_named(qtbot, open_window):
    opened = open_window("un-charter@1950")
    form = opened.window.articles.forms["finding"]
    opened.window.articles.open_article("finding")
    qtbot.waitUntil(lambda: not form.patrons.visibleRegion().isEmpty())
    assert form.blockers.text().startswith("Against itself: United States, Soviet Union")
    assert "for its allies" not in form.blockers.text()
    qtbot.mouseClick(form.patrons, Qt.MouseButton.LeftButton)
    assert "for its allies" in form.blockers.text()


def test_the_states_chosen_stand_first_in_a_list_that_opens(qtbot, open_window):
    opened = open_window("un-charter@1950")
    opened.window.articles.open_article("finding")
    seats = opened.window.articles.forms["finding"].council.list.model()
    council = len(opened.document.treaty.finding.council)
    first = [seats.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(council + 1)]
    assert set(first[:-1]) == {Qt.CheckState.Checked}
    assert first[-1] == Qt.CheckState.Unchecked
