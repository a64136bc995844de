"""The list of parties: ticks, keys, search, and states that are set aside."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from types import FrameType

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sandbox.treaty.articles import Party
from sandbox.treaty.templates import template
from sandbox.world import shipped
from sandbox.world.states import Region
from sandbox.world.strength import StrengthIndex
from tests.ui.conftest import Opened
from ui.membership.panel import MembershipPanel
from ui.membership.states_model import CODE_ROLE, SORT_ROLE, StatesColumn, StatesModel
from ui.membership.year_notices import NO_DATA, SET_ASIDE
from ui.theme import SMALL_PIXELS


def open_parties(opened: Opened) -> MembershipPanel:
    opened.window.articles.open_article("parties")
    return opened.window.membership


def click_tick(qtbot: QtBot, panel: MembershipPanel, code: str) -> None:
    click_at_tick(qtbot, panel, panel.shown.place(code))


def click_at_tick(qtbot: QtBot, panel: MembershipPanel, index: QModelIndex) -> None:
    panel.table.scrollTo(index)
    place = panel.table.visualRect(index)
    spot = QPoint(place.left() + 10, place.center().y())
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def texts(panel: MembershipPanel) -> list[str]:
    return [part.text() for part in panel.findChildren(QLabel) if part.isVisibleTo(panel)]


def test_a_list_that_was_closed_shows_the_treaty_opened_meanwhile(open_window):
    opened = open_window("league@1935")
    opened.document.open("north-atlantic@1950")
    opened.settle()
    panel = open_parties(opened)
    assert sorted(panel.shown.codes()) == sorted(opened.outcome.world.codes)
    ticked = {
        code
        for code in panel.shown.codes()
        if panel.shown.place(code).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    }
    assert ticked == opened.document.treaty.bound & set(opened.outcome.world.codes)
    parties, states = len(ticked), len(opened.outcome.world)
    assert panel.count.text().startswith(f"{parties} of {states} states, ")


def test_ticking_a_state_makes_it_a_party_and_changes_the_verdict(qtbot, open_window):
    opened = open_window("league@1935")
    before = opened.outcome.scorecard.criterion("universality")
    click_tick(qtbot, open_parties(opened), "USA")
    assert "USA" in opened.document.treaty.bound
    assert opened.document.stack.undoText() == "add United States"
    opened.settle()
    after = opened.outcome.scorecard.criterion("universality")
    assert after.measure > before.measure
    shown = opened.window.verdict.folds[5].header
    assert shown.accessibleName() == "universality: partly met"


def test_clicking_a_tick_again_takes_the_state_out(qtbot, open_window):
    opened = open_window()
    click_tick(qtbot, open_parties(opened), "FRN")
    assert "FRN" not in opened.document.treaty.bound
    assert opened.document.stack.undoText() == "remove France"


def test_the_space_bar_ticks_all_selected_states_as_one_step(qtbot, open_window):
    opened = open_window()
    panel = open_parties(opened)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for code in ("USA", "RUS"):
        index = panel.shown.place(code)
        panel.table.selectionModel().select(index, flags)
    qtbot.keyClick(panel.table, Qt.Key.Key_Space)
    assert {"USA", "RUS"} <= opened.document.treaty.bound
    assert opened.document.stack.count() == 1


def test_the_keyboard_finds_a_row_to_start_from(qtbot, open_window):
    panel = open_parties(open_window())
    table = panel.table
    panel.search.setFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == 0


def test_the_search_finds_names_and_abbreviations(qtbot, open_window):
    panel = open_parties(open_window())
    qtbot.keyClicks(panel.search, "united")
    assert set(panel.shown.codes()) == {"USA", "UKG"}
    panel.search.clear()
    qtbot.keyClicks(panel.search, "frn")
    assert panel.shown.codes() == ["FRN"]


def test_a_search_without_result_says_so(qtbot, open_window):
    panel = open_parties(open_window())
    qtbot.keyClicks(panel.search, "atlantis")
    assert "No state here matches “atlantis”." in texts(panel)


def test_a_year_without_data_leaves_no_states_of_another(open_window):
    opened = open_window("league@1939")
    panel = open_parties(opened)
    assert panel.model.rowCount() > 0
    opened.document.open("league@1940")
    opened.settle()
    assert panel.model.rowCount() == 0
    assert "There is no data for 1940." in texts(panel)


def test_a_year_without_data_offers_the_nearest_that_has_some(qtbot, open_window):
    opened = open_window("league@1940")
    panel = open_parties(opened)
    (button,) = opened.window.notices.notice(NO_DATA).buttons
    assert button.text() == "Move to 1939, the nearest with data"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.document.treaty.year == 1939
    opened.settle()
    assert opened.window.notices.notice(NO_DATA) is None
    assert panel.model.rowCount() > 0


def enter_year(
    qtbot: QtBot, panel: MembershipPanel, code: str, column: StatesColumn, year: str
) -> None:
    """Press F2 in a cell, type a year and press Enter."""
    panel.table.setCurrentIndex(panel.shown.place(code, column))
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, year)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.table.findChild(QLineEdit) is None)


def test_the_years_of_a_party_are_entered_in_the_list(qtbot, open_window):
    opened = open_window("league@1925")
    panel = open_parties(opened)
    enter_year(qtbot, panel, "FRN", StatesColumn.JOINED, "1924")
    assert Party("FRN", 1924, 1946) in opened.document.treaty.parties.states
    assert opened.document.stack.undoText() == "change the years of France"
    enter_year(qtbot, panel, "FRN", StatesColumn.LEFT, "1930")
    assert Party("FRN", 1924, 1930) in opened.document.treaty.parties.states
    enter_year(qtbot, panel, "FRN", StatesColumn.JOINED, "")
    assert Party("FRN", None, 1930) in opened.document.treaty.parties.states
    opened.document.stack.undo()
    assert Party("FRN", 1924, 1930) in opened.document.treaty.parties.states


def test_a_party_cannot_leave_before_it_joins(qtbot, open_window):
    opened = open_window("league@1925")
    panel = open_parties(opened)
    with qtbot.waitSignal(panel.model.refused):
        enter_year(qtbot, panel, "FRN", StatesColumn.LEFT, "1919")
    assert not opened.document.is_dirty


def test_a_state_that_was_a_party_shows_its_years_and_can_get_others(qtbot, open_window):
    opened = open_window("league@1935")
    panel = open_parties(opened)
    years = [
        panel.shown.place("GMY", column).data()
        for column in (StatesColumn.JOINED, StatesColumn.LEFT)
    ]
    assert years == ["1926", "1933"]
    assert "GMY" not in opened.document.treaty.bound
    enter_year(qtbot, panel, "GMY", StatesColumn.LEFT, "1936")
    assert "GMY" in opened.document.treaty.bound


def test_moving_the_year_tells_which_parties_come_and_go(qtbot, open_window):
    opened = open_window("league@1936")
    panel = open_parties(opened)
    slider = opened.window.top_bar.years.slider
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    opened.settle()
    (notice,) = [words for words in texts(panel) if "by their dates" in words]
    assert "Parties from 1936 to 1937 by their dates: Egypt." in notice
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    opened.settle()
    assert not any("by their dates" in words for words in texts(panel))


def choose(qtbot: QtBot, button: QPushButton, words: str) -> None:
    """Open a button's menu and click an entry."""
    menu = button.menu()

    def click() -> None:
        (action,) = [made for made in menu.actions() if made.text() == words]
        place = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)

    QTimer.singleShot(0, click)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not menu.isVisible())


def test_select_all_takes_only_the_states_that_match_as_one_step(qtbot, open_window):
    opened = open_window(None)
    panel = open_parties(opened)
    qtbot.keyClicks(panel.search, "united")
    matching = set(panel.shown.codes())
    choose(qtbot, panel.select, "All that match")
    assert opened.document.treaty.bound == matching
    opened.document.stack.undo()
    assert not opened.document.treaty.bound


@pytest.mark.parametrize(
    ("words", "step", "count"),
    [
        ("All", "add all states", 66),
        ("Great powers", "add the great powers", 7),
        ("Oceania", "add Oceania", 2),
    ],
)
def test_many_states_are_taken_at_once_as_a_named_step(qtbot, open_window, words, step, count):
    opened = open_window(None)
    opened.document.new(opened.document.treaty.with_(year=1935))
    opened.settle()
    panel = open_parties(opened)
    choose(qtbot, panel.select, words)
    assert len(opened.document.treaty.bound) == count
    assert opened.document.stack.undoText() == step
    assert panel.count.text().startswith(f"{count} of 66 states")


def test_select_none_takes_all_states_out_as_a_named_step(qtbot, open_window):
    opened = open_window("league@1935")
    panel = open_parties(opened)
    choose(qtbot, panel.select, "None")
    assert opened.document.treaty.bound == {"IND"}
    assert opened.document.stack.undoText() == "remove all states"


def test_the_tick_of_a_region_takes_all_its_states(qtbot, open_window):
    opened = open_window("league@1935")
    panel = open_parties(opened)
    europe = panel.shown.index(0, 0)
    assert europe.data() == "Europe"
    assert europe.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    click_at_tick(qtbot, panel, europe)
    assert europe.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert "GMY" in opened.document.treaty.bound
    assert opened.document.stack.undoText() == "add Europe"


def test_a_region_folds_and_is_ticked_by_keys(qtbot, open_window):
    opened = open_window(None)
    panel = open_parties(opened)
    panel.search.setFocus()
    panel.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.table, Qt.Key.Key_Left)
    assert not panel.table.isExpanded(panel.shown.index(0, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Space)
    assert len(opened.document.treaty.bound) == panel.shown.rowCount(panel.shown.index(0, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert panel.table.currentIndex() == panel.shown.index(1, 0)


def test_the_list_sorts_by_strength_and_by_name_within_each_region(qtbot, open_window):
    panel = open_parties(open_window("league@1935"))
    assert panel.shown.codes()[0] == "RUS"
    choose(qtbot, panel.sort, "By name")
    for row in range(panel.shown.rowCount()):
        region = panel.shown.index(row, 0)
        rows = range(panel.shown.rowCount(region))
        names = [panel.shown.index(place, 0, region).data() for place in rows]
        assert names == sorted(names, key=str.casefold)


def test_the_list_has_room_for_names_and_years_in_a_narrow_panel(open_window):
    panel = open_parties(open_window("league@1935"))
    metrics = panel.table.fontMetrics()
    for code in ("UKG", "CZE"):
        index = panel.shown.place(code)
        tick = 30
        room = panel.table.visualRect(index).width() - tick
        assert metrics.horizontalAdvance(index.data()) <= room
    left = panel.table.visualRect(panel.shown.place("FRN", StatesColumn.LEFT)).width()
    assert metrics.horizontalAdvance("1946") <= left - 6


def test_no_heading_of_the_list_is_clipped_in_a_narrow_panel(open_window):
    table = open_parties(open_window("league@1935")).table
    font = QFont(table.header().font())
    font.setPixelSize(SMALL_PIXELS)
    for column in StatesColumn:
        heading = table.model().headerData(column, Qt.Orientation.Horizontal)
        # The theme keeps 3 pixels on each side.
        assert QFontMetrics(font).horizontalAdvance(heading) <= table.columnWidth(column) - 6


def test_a_party_that_is_no_state_in_the_year_is_set_aside_and_comes_back(qtbot, open_window):
    opened = open_window("north-atlantic@2001")
    panel = open_parties(opened)
    for code in ("EST", "LAT"):
        click_tick(qtbot, panel, code)
    slider = opened.window.top_bar.years.slider
    # Both were no states from 1940 to 1991, and Germany was one for the rest of 1990 only.
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    opened.settle()
    assert opened.document.treaty.year == 1990
    notice = opened.window.notices.notice(SET_ASIDE)
    assert notice.words == (
        "Germany is set aside in 1990: its ground was held longer that year by West Germany and"
        " East Germany. 2 parties do not exist in 1990 and are set aside until they do: Estonia and"
        " Latvia."
    )
    assert "EST" not in panel.shown.codes()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    opened.settle()
    assert opened.window.notices.notice(SET_ASIDE) is None
    ticked = panel.shown.place("EST").data(Qt.ItemDataRole.CheckStateRole)
    assert ticked == Qt.CheckState.Checked
    assert Party("EST") in opened.document.treaty.parties.states


def calls(work: Callable[[], object]) -> int:
    """Return how many functions of Python run while something is done."""
    count = 0

    def tell(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(tell)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.tenth
def test_qt_sorts_and_searches_the_states_without_asking_python(open_window):
    panel = open_parties(open_window("un-charter@2022"))
    assert len(panel.shown.codes()) == 195
    for column in StatesColumn:
        assert calls(partial(panel.table.sort_by, column)) < 10
    for words in ("united", ""):
        assert calls(partial(panel.shown.search, words)) < 100
    assert len(panel.shown.codes()) == 195


def lays_out(panel: MembershipPanel) -> Counter[str]:
    """Return a count, kept from now on, of what the list is told to lay out or draw anew."""
    count: Counter[str] = Counter()
    for name in ("modelReset", "layoutChanged", "rowsInserted", "rowsRemoved", "dataChanged"):
        getattr(panel.shown, name).connect(lambda *_, name=name: count.update([name]))
    return count


@pytest.mark.tenth
def test_another_year_lays_the_list_out_once(open_window):
    opened = open_window("un-charter@2022")
    panel = open_parties(opened)
    opened.document.edit(opened.document.treaty.with_(year=1990), "move to 1990")
    count = lays_out(panel)
    opened.settle()
    assert "GDR" in panel.shown.codes()
    assert count == {"modelReset": 1}
    for row in range(panel.shown.rowCount()):
        assert panel.table.isExpanded(panel.shown.index(row, 0))
        assert panel.table.isFirstColumnSpanned(row, QModelIndex())


@pytest.mark.tenth
def test_an_edit_and_other_strengths_move_nothing_under_the_hand(qtbot, open_window):
    opened = open_window("un-charter@2022")
    panel = open_parties(opened)
    table = panel.table
    table.collapse(panel.shown.index(1, 0))
    table.setCurrentIndex(panel.shown.place("MLI"))
    place = table.verticalScrollBar().value()
    assert place > 0
    count = lays_out(panel)

    def check() -> None:
        assert [index.data(CODE_ROLE) for index in table.selectionModel().selectedRows()] == ["MLI"]
        assert table.verticalScrollBar().value() == place
        folded = [not table.isExpanded(panel.shown.index(row, 0)) for row in range(6)]
        assert folded == [False, True, False, False, False, False]

    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert panel.shown.place("MLI").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    opened.settle()
    assert set(count) == {"dataChanged"}
    assert count["dataChanged"] < 5
    check()

    before = panel.shown.place("CHN", StatesColumn.STRENGTH).data()
    settings = replace(opened.document.treaty.settings, index=StrengthIndex.MILITARY)
    opened.document.edit(opened.document.treaty.with_(settings=settings), "count forces only")
    opened.settle()
    assert panel.shown.place("CHN", StatesColumn.STRENGTH).data() != before
    assert not count["modelReset"]
    check()


def cells(model: StatesModel, parent: QModelIndex = QModelIndex()) -> list[object]:  # noqa: B008
    """Return what each cell of the list shows and is sorted by, row by row."""
    found: list[object] = []
    for row in range(model.rowCount(parent)):
        for column in StatesColumn:
            index = model.index(row, column, parent)
            roles = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole, SORT_ROLE
            found.append([index.data(role) for role in roles])
        found += cells(model, model.index(row, StatesColumn.STATE, parent))
    return found


def test_a_list_moved_through_years_is_as_one_made_for_the_last(qapp):
    moved = StatesModel()
    treaty = template("un-charter", 1990)
    moved.show_treaty(treaty)
    for year in (2022, 1935, 1990):
        states = shipped.load(year).states
        moved.show_states(states[::-1] if year == 2022 else states, ())
    new = StatesModel()
    new.show_states(states, ())
    new.show_treaty(treaty)
    assert cells(moved) == cells(new)
    assert len(cells(new)) == len(StatesColumn) * (len(states) + len(Region))
