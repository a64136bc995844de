"""The list of all steps of undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sandbox.treaty.articles import Obligations, Rung
from ui.window.undo_history import UndoHistory


@pytest.fixture
def opened(qtbot, open_window):
    """A window with three steps behind it, and its history open."""
    opened = open_window()
    for force in (1, 3, 6):
        treaty = opened.document.treaty
        opened.document.edit(
            treaty.with_(obligations=Obligations(force=Rung(force))), f"make force {force}"
        )
    qtbot.mouseClick(opened.window.top_bar.history, Qt.MouseButton.LeftButton)
    return opened


@pytest.fixture
def history(opened) -> UndoHistory:
    (found,) = opened.window.findChildren(UndoHistory)
    return found


def words(history: UndoHistory) -> list[str]:
    return [history.steps.item(row).text() for row in range(history.steps.count())]


def test_it_lists_all_steps_and_marks_where_we_are(history):
    assert words(history) == ["As it was opened", "Make force 1", "Make force 3", "Make force 6"]
    assert history.steps.currentRow() == 3


def test_a_click_goes_back_to_a_step_and_closes_the_list(qtbot, opened, history):
    steps = history.steps
    place = steps.visualItemRect(steps.item(1)).center()
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.document.treaty.obligations.force is Rung(1)
    assert opened.document.stack.redoText() == "make force 3"
    assert QApplication.activePopupWidget() is None


def test_the_arrow_keys_go_back_and_forth_and_return_closes(qtbot, opened, history):
    qtbot.keyClick(history.steps, Qt.Key.Key_Home)
    assert not opened.document.stack.canUndo()
    qtbot.keyClick(history.steps, Qt.Key.Key_Down)
    assert opened.document.treaty.obligations.force is Rung(1)
    qtbot.keyClick(history.steps, Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is None


def test_the_button_of_a_window_without_steps_cannot_be_pressed(open_window):
    assert not open_window().window.top_bar.history.isEnabled()
