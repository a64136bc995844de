"""Finding a command by its words, from the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opened, OpenWindow
from ui.window.command_palette import CommandPalette
from ui.window.commands import Command, matching
from ui.window.shortcuts import ShortcutsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


def command(words: str, place: str = "") -> Command:
    return Command(words, place, "", lambda: None)


FOUND = [
    command("Add France", "Parties"),
    command("Add Finland", "Parties"),
    command("Finding", "Treaty"),
    command("Save as", "File"),
    command("Remove Côte d’Ivoire", "Parties"),
]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("fin", "Finding"),
        ("add fin", "Add Finland"),
        ("finland", "Add Finland"),
        ("file save", "Save as"),
        ("cote", "Remove Côte d’Ivoire"),
        ("frnc", "Add France"),
    ],
)
def test_the_best_command_for_some_words_comes_first(words: str, first: str) -> None:
    assert matching(words, FOUND)[0].words == first


def test_a_command_without_one_of_the_words_is_left_out() -> None:
    assert [each.words for each in matching("add parties", FOUND)] == ["Add France", "Add Finland"]
    assert not matching("add zzz", FOUND)
    assert matching("", FOUND) == FOUND


def call(qtbot: QtBot, opened: Opened, words: str) -> CommandPalette:
    """Open the palette by its keys and type some words."""
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    qtbot.keyClick(opened.window, Qt.Key.Key_K, CONTROL)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, CommandPalette)
    qtbot.waitUntil(palette.words.hasFocus)
    qtbot.keyClicks(palette.words, words)
    return palette


@pytest.mark.tenth
@pytest.mark.parametrize(
    "words",
    [
        *("add spain", "new window", "warsaw", "casus", "victims", "1938", "dark", "undo hist"),
        *("export network", "chart", "report"),
    ],
)
def test_all_kinds_of_commands_are_there(words: str, open_window: OpenWindow, qtbot: QtBot) -> None:
    opened = open_window("north-atlantic@1950")
    opened.document.edit(opened.document.treaty.with_(name="X"), "rename")
    palette = call(qtbot, opened, words)
    assert palette.list.topLevelItemCount() >= 1
    palette.reject()


def test_a_state_is_added_and_taken_out_by_keys_alone(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    opened = open_window("north-atlantic@1950")
    assert "SPN" not in opened.document.treaty.bound
    palette = call(qtbot, opened, "add spain")
    qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    assert "SPN" in opened.document.treaty.bound
    palette = call(qtbot, opened, "remove spain")
    qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    assert "SPN" not in opened.document.treaty.bound


def test_down_chooses_the_second_command_and_its_keys_are_shown(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    opened = open_window("league@1925")
    palette = call(qtbot, opened, "save")
    first, second = (palette.list.topLevelItem(place) for place in (0, 1))
    assert (first.text(0), first.text(2)) == ("Save", "Ctrl+S")
    qtbot.keyClick(palette.words, Qt.Key.Key_Down)
    assert palette.list.currentItem() is second
    assert palette.words.hasFocus()
    palette.reject()


def test_a_row_is_always_chosen_a_click_acts_and_the_keys_stay_with_the_words(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    opened = open_window("north-atlantic@1950")
    palette = call(qtbot, opened, "")
    assert [item.text(0) for item in palette.list.selectedItems()] == ["New"]
    header = palette.list.header().viewport()
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton)
    assert palette.words.hasFocus()
    qtbot.keyClicks(palette.words, "add spain")
    (chosen,) = palette.list.selectedItems()
    spot = palette.list.visualItemRect(chosen).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert "SPN" in opened.document.treaty.bound
    palette = call(qtbot, opened, "remove spain")
    palette.list.clearSelection()
    palette.list.setCurrentItem(None)
    qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    assert "SPN" not in opened.document.treaty.bound


def test_words_that_no_command_has_are_said_to_have_none(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    palette = call(qtbot, open_window("league@1925"), "xyzzy")
    assert not palette.list.isVisible()
    qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    qtbot.keyClick(palette.words, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_a_page_of_the_stress_test_and_an_article_open_from_it(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    opened = open_window("league@1925")
    qtbot.keyClick(call(qtbot, opened, "victims").words, Qt.Key.Key_Return)
    assert opened.window.stress.tabs.tabText(opened.window.stress.tabs.currentIndex()) == "Victims"
    qtbot.keyClick(call(qtbot, opened, "forces").words, Qt.Key.Key_Return)
    assert opened.window.articles.folds["forces"].header.isChecked()


def test_the_shortcuts_list_every_key_of_the_menus(open_window: OpenWindow, qtbot: QtBot) -> None:
    opened = open_window("league@1925")
    qtbot.keyClick(opened.window, Qt.Key.Key_F1, CONTROL)
    shown = opened.window.findChild(ShortcutsDialog)
    assert shown is not None
    listed = {
        shown.list.topLevelItem(place).child(row).text(1)
        for place in range(shown.list.topLevelItemCount())
        for row in range(shown.list.topLevelItem(place).childCount())
    }
    assert listed >= {
        "Ctrl+S",
        "Ctrl+K",
        "F6",
        "Shift+F6",
        "Ctrl+Shift+N",
        "F1",
        "Ctrl+F1",
        "Space",
    }
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_f6_goes_round_the_panels_in_reading_order(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("league@1925").window
    window.activateWindow()
    columns = window.treaty_column, window.map, window.stress, window.verdict_column
    parts = (window.top_bar, *columns)
    seen = []
    window.top_bar.name.setFocus()
    for _ in range(5):
        here = QApplication.focusWidget()
        assert here is not None
        seen.append(next(part for part in parts if part is here or part.isAncestorOf(here)))
        qtbot.keyClick(here, Qt.Key.Key_F6)
    assert seen == list(parts)
    assert window.top_bar.name.hasFocus()
    qtbot.keyClick(window.top_bar.name, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.verdict_column.isAncestorOf(QApplication.focusWidget())
