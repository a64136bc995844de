"""The list of parties: ticks, keys, search, and states that are set aside."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sandbox.treaty.articles import Party
from ui.membership.model import CODE_ROLE, Column
from ui.membership.panel import MembershipPanel


def row_of(panel: MembershipPanel, code: str) -> int:
    return panel.shown.codes().index(code)


def click_tick(qtbot: QtBot, panel: MembershipPanel, code: str) -> None:
    index = panel.shown.index(row_of(panel, code), Column.STATE)
    panel.table.scrollTo(index)
    place = panel.table.visualRect(index)
    spot = QPoint(place.left() + 18, place.center().y())
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def texts(panel: MembershipPanel) -> list[str]:
    return [part.text() for part in panel.findChildren(QLabel) if part.isVisibleTo(panel)]


def test_ticking_a_state_makes_it_a_party_and_changes_the_verdict(qtbot, open_window):
    opened = open_window("league@1935")
    before = opened.outcome.scorecard.criterion("universality")
    click_tick(qtbot, opened.window.membership, "USA")
    assert "USA" in opened.document.treaty.bound
    assert opened.document.stack.undoText() == "add United States"
    opened.settle()
    after = opened.outcome.scorecard.criterion("universality")
    assert after.measure > before.measure
    shown = opened.window.verdict.folds[5].header
    assert shown.accessibleName() == "universality: partly met"


def test_clicking_a_tick_again_takes_the_state_out(qtbot, open_window):
    opened = open_window()
    click_tick(qtbot, opened.window.membership, "FRN")
    assert "FRN" not in opened.document.treaty.bound
    assert opened.document.stack.undoText() == "remove France"


def test_the_space_bar_ticks_all_selected_states_as_one_step(qtbot, open_window):
    opened = open_window()
    panel = opened.window.membership
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for code in ("USA", "RUS"):
        index = panel.shown.index(row_of(panel, code), 0)
        panel.table.selectionModel().select(index, flags)
    qtbot.keyClick(panel.table, Qt.Key.Key_Space)
    assert {"USA", "RUS"} <= opened.document.treaty.bound
    assert opened.document.stack.count() == 1


def test_the_keyboard_finds_a_row_to_start_from(qtbot, open_window):
    opened = open_window()
    table = opened.window.membership.table
    opened.window.membership.none_button.setFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == 0


def test_the_search_finds_names_and_abbreviations(qtbot, open_window):
    panel = open_window().window.membership
    qtbot.keyClicks(panel.search, "united")
    assert set(panel.shown.codes()) == {"USA", "UKG"}
    panel.search.clear()
    qtbot.keyClicks(panel.search, "frn")
    assert panel.shown.codes() == ["FRN"]


def test_a_search_without_result_says_so(qtbot, open_window):
    panel = open_window().window.membership
    qtbot.keyClicks(panel.search, "atlantis")
    assert "No state here matches “atlantis”." in texts(panel)


def test_a_year_without_data_leaves_no_states_of_another(open_window):
    opened = open_window("league@1939")
    panel = opened.window.membership
    assert panel.model.rowCount() > 0
    opened.document.open("league@1940")
    opened.settle()
    assert panel.model.rowCount() == 0
    assert "There is no data for 1940." in texts(panel)


def test_a_year_without_data_offers_the_nearest_that_has_some(qtbot, open_window):
    opened = open_window("league@1940")
    button = opened.window.membership.to_nearest
    assert button.text() == "Move to 1939, the nearest with data"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.document.treaty.year == 1939
    opened.settle()
    assert not button.isVisible()
    assert opened.window.membership.model.rowCount() > 0


def enter_year(qtbot: QtBot, panel: MembershipPanel, code: str, column: Column, year: str) -> None:
    """Press F2 in a cell, type a year and press Enter."""
    panel.table.setCurrentIndex(panel.shown.index(row_of(panel, code), column))
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, year)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.table.findChild(QLineEdit) is None)


def test_the_years_of_a_party_are_entered_in_the_list(qtbot, open_window):
    opened = open_window("league@1925")
    panel = opened.window.membership
    enter_year(qtbot, panel, "FRN", Column.JOINED, "1924")
    assert Party("FRN", 1924, 1946) in opened.document.treaty.parties.states
    assert opened.document.stack.undoText() == "change the years of France"
    enter_year(qtbot, panel, "FRN", Column.LEFT, "1930")
    assert Party("FRN", 1924, 1930) in opened.document.treaty.parties.states
    enter_year(qtbot, panel, "FRN", Column.JOINED, "")
    assert Party("FRN", None, 1930) in opened.document.treaty.parties.states
    opened.document.stack.undo()
    assert Party("FRN", 1924, 1930) in opened.document.treaty.parties.states


def test_a_party_cannot_leave_before_it_joins(qtbot, open_window):
    opened = open_window("league@1925")
    panel = opened.window.membership
    with qtbot.waitSignal(panel.model.refused):
        enter_year(qtbot, panel, "FRN", Column.LEFT, "1919")
    assert not opened.document.is_dirty


def test_a_state_that_was_a_party_shows_its_years_and_can_get_others(qtbot, open_window):
    opened = open_window("league@1935")
    panel = opened.window.membership
    row = row_of(panel, "GMY")
    years = [panel.shown.index(row, column).data() for column in (Column.JOINED, Column.LEFT)]
    assert years == ["1926", "1933"]
    assert "GMY" not in opened.document.treaty.bound
    enter_year(qtbot, panel, "GMY", Column.LEFT, "1936")
    assert "GMY" in opened.document.treaty.bound


def test_moving_the_year_tells_which_parties_come_and_go(qtbot, open_window):
    opened = open_window("league@1936")
    panel = opened.window.membership
    slider = opened.window.top_bar.years.slider
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    opened.settle()
    (notice,) = [words for words in texts(panel) if "by their dates" in words]
    assert "Parties from 1936 to 1937 by their dates: Egypt." in notice
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    opened.settle()
    assert not any("by their dates" in words for words in texts(panel))


def test_select_all_takes_only_the_states_shown_as_one_step(qtbot, open_window):
    opened = open_window(None)
    panel = opened.window.membership
    qtbot.keyClicks(panel.search, "united")
    qtbot.mouseClick(panel.all_button, Qt.MouseButton.LeftButton)
    assert opened.document.treaty.bound == set(panel.shown.codes())
    opened.document.stack.undo()
    assert not opened.document.treaty.bound


def test_the_list_sorts_by_strength_and_by_name(open_window):
    panel = open_window().window.membership
    assert panel.shown.codes()[0] == "USA"
    panel.table.sortByColumn(Column.STATE, Qt.SortOrder.AscendingOrder)
    names = [panel.shown.index(row, 0).data() for row in range(panel.shown.rowCount())]
    assert names == sorted(names, key=str.casefold)


def test_a_region_shows_only_its_states(qtbot, open_window):
    panel = open_window().window.membership
    panel.region.setFocus()
    qtbot.keyClick(panel.region, Qt.Key.Key_Down)
    panel.region.activated.emit(panel.region.currentIndex())
    assert panel.region.currentText() == "Americas"
    assert "FRN" not in panel.shown.codes()
    assert "BRA" in panel.shown.codes()


def test_a_party_that_is_no_state_in_the_year_is_set_aside_and_comes_back(qtbot, open_window):
    opened = open_window("north-atlantic@1990")
    panel = opened.window.membership
    treaty = opened.document.treaty
    # Estonia was no state from 1940 to 1991.
    opened.document.edit(
        treaty.with_(parties=treaty.parties.adding(["EST"], treaty.year)), "add Estonia"
    )
    opened.settle()
    assert "Not a state in 1990, and set aside until it is: Estonia." in texts(panel)
    assert "EST" not in panel.shown.codes()
    qtbot.keyClick(opened.window.top_bar.years.slider, Qt.Key.Key_Right)
    opened.settle()
    assert opened.document.treaty.year == 2001
    assert not any("set aside" in words for words in texts(panel))
    index = panel.shown.index(row_of(panel, "EST"), Column.STATE)
    assert index.data(CODE_ROLE) == "EST"
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert Party("EST") in opened.document.treaty.parties.states
