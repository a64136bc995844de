"""The bar of the world: each setting is a named step of undo, and shows what the treaty says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sandbox.world.distance import DistanceMode
from sandbox.world.strength import StrengthIndex
from tests.ui.conftest import Opened


def press(qtbot, opened: Opened, name: str, key: Qt.Key) -> None:
    """Choose with the keyboard from a box of the bar, as a user does without opening it."""
    box = getattr(opened.window.top_bar.key_settings, name)
    box.setFocus()
    qtbot.keyClick(box, key)


def test_the_index_is_changed_in_the_bar_as_a_named_step(qtbot, open_window):
    opened = open_window("league@1935")
    before = opened.outcome.strengths
    press(qtbot, opened, "index", Qt.Key.Key_Down)
    assert opened.document.treaty.settings.index is StrengthIndex.MILITARY
    assert opened.document.stack.undoText() == "count strength as Military"
    opened.settle()
    assert opened.outcome.strengths != before
    opened.window.articles.open_article("settings")
    form = opened.window.articles.forms["settings"]
    assert form.index.choice is StrengthIndex.MILITARY
    opened.document.stack.undo()
    assert opened.window.top_bar.key_settings.index.choice is StrengthIndex.CINC


def test_loss_over_distance_is_changed_in_the_bar_as_a_named_step(qtbot, open_window):
    opened = open_window("league@1935")
    press(qtbot, opened, "distance", Qt.Key.Key_Up)
    assert opened.document.treaty.settings.distance is DistanceMode.BOULDING
    assert opened.document.stack.undoText() == "count distance as Straight line"
    opened.document.stack.undo()
    assert opened.window.top_bar.key_settings.distance.choice is DistanceMode.BUENO_DE_MESQUITA


def test_the_required_odds_are_typed_in_the_bar(qtbot, open_window):
    opened = open_window("league@1935")
    odds = opened.window.top_bar.key_settings.odds
    odds.selectAll()
    qtbot.keyClicks(odds, "2")
    qtbot.keyClick(odds, Qt.Key.Key_Return)
    assert opened.document.treaty.settings.required_odds == 2
    assert opened.document.stack.undoText() == "require odds of 2"
    opened.document.stack.undo()
    assert odds.value() == 1


def test_own_weights_open_the_settings_that_hold_them(qtbot, open_window):
    opened = open_window("league@1935")
    press(qtbot, opened, "index", Qt.Key.Key_End)
    assert opened.document.treaty.settings.index is StrengthIndex.OWN
    assert opened.window.articles.forms["settings"].weights["tpop"].isVisible()


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_no_edit_moves_anything_in_the_bar(qtbot, open_window, width):
    opened = open_window("league@1935")
    window, bar = opened.window, opened.window.top_bar
    window.resize(width, 800)
    qtbot.wait(50)

    def places() -> dict[QWidget, QRect]:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        parts = (*bar.findChildren(QWidget, "", direct), bar.years.slider, bar.years.year)
        return {part: part.geometry() for part in parts if part.isVisible()}

    before = places()
    treaty = opened.document.treaty
    for name in ("x", "a step whose name is far too long for the button that takes it back"):
        opened.document.edit(treaty.with_(name=name), f"rename to {name}")
        assert places() == before
    opened.document.edit(treaty.with_(year=1940), "move to a year without data")
    assert places() == before
    opened.document.stack.undo()
    assert places() == before
    for control in (bar.undo, bar.redo, bar.history, bar.settings, bar.pin, bar.export):
        assert control.width() >= min(control.sizeHint().width(), control.maximumWidth())
        assert bar.rect().contains(control.geometry())
    for box in (bar.key_settings.index, bar.key_settings.distance):
        longest = max(box.fontMetrics().horizontalAdvance(word) for word in words_of(box))
        assert not box.isVisible() or longest <= box.width() - 36


def test_the_slider_of_years_is_long_enough_to_aim_with(qtbot, open_window):
    window = open_window("league@1935").window
    assert window.width() == 1280
    assert window.top_bar.years.slider.width() >= 240


def test_a_name_that_does_not_fit_ends_in_an_ellipsis_until_it_is_edited(qtbot, open_window):
    opened = open_window("league@1935")
    opened.window.resize(1280, 800)
    name = opened.window.top_bar.name
    assert name.short() == "League of Nations"
    long = "League of Nations, as we would have it had we been asked"
    opened.document.edit(opened.document.treaty.with_(name=long), "rename")
    assert name.short().endswith("…")
    assert long in name.toolTip()
    cut = name.grab().toImage()
    name.setFocus()
    name.setCursorPosition(0)
    assert name.grab().toImage() != cut
    qtbot.keyClick(name, Qt.Key.Key_End)
    qtbot.keyClicks(name, "!")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert opened.document.treaty.name == f"{long}!"


def words_of(box) -> list[str]:
    return [box.itemText(place) for place in range(box.count())]


def test_a_name_pasted_with_line_ends_and_controls_can_be_saved(qtbot, open_window, tmp_path):
    opened = open_window("league@1935")
    name = opened.window.top_bar.name
    QGuiApplication.clipboard().setText("Pact of\nthe \x07Three\t\n")
    name.selectAll()
    name.paste()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert opened.document.treaty.name == "Pact of the  Three"
    opened.document.save(tmp_path / "pact.treaty")
