"""The window as a whole: names for screen readers, looks, and what it remembers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from sandbox.treaty.articles import Rung
from sandbox.world.strength import StrengthIndex
from ui.theme import DARK, LIGHT, SMALL_PIXELS, Theme, colours_of


def has_a_name(widget: QWidget) -> bool:
    # Parts of a box or list speak through the whole.
    if widget.accessibleName() or isinstance(widget, QScrollBar):
        return True
    text = getattr(widget, "text", None)
    if callable(text) and not hasattr(widget, "setPlaceholderText") and text():
        return True
    parent = widget.parentWidget()
    return bool(widget.objectName().startswith("qt_") and parent and has_a_name(parent))


@pytest.mark.parametrize("reference", ["un-charter@1950", None])
def test_every_widget_that_takes_the_focus_has_a_name(open_window, reference):
    window = open_window(reference).window
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is window
        and not has_a_name(widget)
    ]
    assert nameless == []


def test_the_window_fits_a_small_screen(open_window):
    # A laptop of 1920 by 1080 pixels, on which everything is shown at twice its size.
    window = open_window("league@1935").window
    assert window.minimumSizeHint().width() <= 960
    assert window.minimumSizeHint().height() <= 540


@pytest.mark.tenth
@pytest.mark.parametrize(
    ("scheme", "colours"),
    [(Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Unknown, LIGHT)],
)
def test_the_looks_follow_the_colour_scheme(qapp: QApplication, open_window, scheme, colours):
    window = open_window().window
    theme = next(child for child in qapp.children() if isinstance(child, Theme))
    theme.use(scheme)
    try:
        assert colours_of(window.stress.breaking.slot.view) is colours
        picture = window.stress.breaking.slot.view.grab().toImage()
        assert picture.pixelColor(1, 1).name() == colours.panel
    finally:
        theme.use(Qt.ColorScheme.Light)


def test_a_window_opens_as_the_last_one_was_left(open_window):
    first = open_window().window
    first._columns.setSizes([400, 500, 380])
    left = first._columns.sizes()
    first.close()
    assert open_window().window._columns.sizes() == left


def test_columns_fold_by_button_and_key_and_stay_as_they_were_left(qtbot, open_window):
    window = open_window().window
    columns = window._columns
    left = columns.sizes()[0]
    qtbot.mouseClick(window.treaty_column.fold, Qt.MouseButton.LeftButton)
    assert not window.articles.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.verdict_column.is_folded
    assert columns.sizes()[1] > 1100
    window.close()
    window = open_window().window
    assert (window.treaty_column.is_folded, window.verdict_column.is_folded) == (True, True)
    qtbot.mouseClick(window.articles.rail[1], Qt.MouseButton.LeftButton)
    assert window.articles.forms["obligations"].isVisible()
    assert window._columns.sizes()[0] == left
    qtbot.mouseClick(window.verdict.marks[2], Qt.MouseButton.LeftButton)
    assert window.verdict.folds[2].body.isVisible()


def test_a_small_window_folds_its_columns_and_opens_one_at_a_time(open_window):
    window = open_window().window
    sides = (window.treaty_column, window.verdict_column)
    assert [side.is_folded for side in sides] == [False, False]
    window.resize(960, 540)
    assert [side.is_folded for side in sides] == [True, True]
    assert (window.width(), window.height()) == (960, 540)
    for side, is_folded in zip(sides, ([False, True], [True, False]), strict=True):
        window._columns.toggle(side)
        assert [each.is_folded for each in sides] == is_folded
        assert window.map.width() >= 440
    window.resize(1280, 800)
    assert [side.is_folded for side in sides] == [False, False]


def test_another_treaty_is_shown_as_a_new_window_would(open_window):
    opened = open_window("league@1935")
    window = opened.window
    window.map.set_what_if(True)
    window.threat.show(("ITA",), "ETH")
    window.map.view.zoom(4)
    window.stress.turn_to(window.stress.response)
    window.verdict.folds[1].set_open(True)
    opened.document.open("north-atlantic@1950")
    opened.settle()
    assert not window.map.toolbar.what_if.isChecked()
    assert window.threat.aggressors == ()
    assert window.map.view.scale_now == pytest.approx(window.map.view._whole_scale())
    assert window.stress.tabs.currentIndex() == 0
    assert not any(fold.body.isVisible() for fold in window.verdict.folds)


def test_a_notice_moves_nothing_and_is_told_once(open_window):
    window = open_window().window
    before = window.centralWidget().geometry(), window._columns.geometry()
    window.notices.show_notice("first", "One.")
    told = window.notices.notice("first")
    window.notices.show_notice("second", "Two.", {"Do it": lambda: None})
    assert (window.centralWidget().geometry(), window._columns.geometry()) == before
    window.notices.show_notice("first", "One.")
    assert window.notices.notice("first") is told
    assert window.notices.notice("second").isVisible()
    window.notices.notice("second").buttons[0].click()
    assert told.isVisible()
    told.buttons[0].click()
    assert not window.notices.isVisible()


def test_undo_is_named_in_the_bar_and_works(qtbot, open_window):
    opened = open_window()
    bar = opened.window.top_bar
    assert not bar.undo.isEnabled()
    ladder = next(iter(opened.window.articles.forms["obligations"].ladders.values()))
    qtbot.keyClick(ladder, Qt.Key.Key_Home)
    assert bar.undo.accessibleName() == "Undo make sanctions none"
    qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    assert opened.document.treaty.obligations.sanctions is Rung.MANDATORY
    assert bar.redo.accessibleName() == "Redo make sanctions none"
    qtbot.mouseClick(bar.redo, Qt.MouseButton.LeftButton)
    assert opened.document.treaty.obligations.sanctions is Rung.NONE


def test_the_treaty_is_renamed_in_the_bar(qtbot, open_window):
    opened = open_window()
    name = opened.window.top_bar.name
    name.selectAll()
    qtbot.keyClicks(name, "My league")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert opened.document.treaty.name == "My league"
    assert opened.document.stack.undoText() == "rename to My league"


def test_a_name_without_letters_is_not_taken(qtbot, open_window):
    opened = open_window()
    name = opened.window.top_bar.name
    name.selectAll()
    qtbot.keyClicks(name, "   ")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert opened.document.treaty.name == name.text() == "League of Nations"


def test_moving_over_years_with_the_keyboard_stops_only_where_there_is_data(qtbot, open_window):
    opened = open_window("league@1939")
    qtbot.keyClick(opened.window.top_bar.years.slider, Qt.Key.Key_Right)
    assert opened.document.treaty.year == 1950
    opened.settle()
    assert opened.outcome.world.year == 1950


def test_a_year_without_data_is_a_stop_between_its_neighbours(qtbot, open_window):
    opened = open_window("league@1940")
    years = opened.window.top_bar.years
    assert years.slider.accessibleDescription() == "1940, no data"
    for key, reached in ((Qt.Key.Key_Left, 1939), (Qt.Key.Key_Right, 1950)):
        qtbot.keyClick(years.slider, key)
        assert opened.document.treaty.year == reached
        opened.document.stack.undo()
        assert opened.document.treaty.year == 1940
    qtbot.keyClick(years.slider, Qt.Key.Key_Right)
    qtbot.keyClick(years.slider, Qt.Key.Key_Left)
    assert opened.document.treaty.year == 1939
    assert years.slider.accessibleDescription() == "1939"


def test_a_year_without_data_is_told_in_place_of_the_verdict(open_window, tmp_path):
    opened = open_window("league@1940")
    assert opened.window.verdict.name.text() == "No verdict"
    assert "1940" in opened.window.verdict.reason.text()
    assert not opened.window.top_bar.export.isEnabled()


def test_a_criterion_opens_by_keyboard_and_gives_its_reason(qtbot, open_window):
    opened = open_window()
    fold = opened.window.verdict.folds[0]
    assert not fold.body.isVisible()
    qtbot.keyClick(fold.header, Qt.Key.Key_Space)
    assert fold.body.isVisible()
    reason = str(opened.outcome.scorecard.criteria[0].reason)
    assert reason in [part.text() for part in fold.body.children() if hasattr(part, "text")]


def test_a_name_with_markup_is_shown_as_it_is(open_window):
    opened = open_window()
    treaty = opened.document.treaty
    opened.document.edit(treaty.with_(name="<b>Bold</b>"), "rename")
    opened.settle()
    assert opened.window.top_bar.name.text() == "<b>Bold</b>"


def test_what_the_figures_cannot_tell_stands_beside_the_verdict(open_window):
    panel = open_window("league@1935").window.verdict
    assert panel.short_caveat.text() == (
        "Read with care: readiness rests on wars that did come; population weighs heavily in"
        " strength."
    )
    assert "conditional on war having come" in panel.caveats.text()
    assert "Population weighs heavily in CINC" in panel.caveats.text()


@pytest.mark.tenth
def test_population_is_no_caveat_where_it_does_not_count(open_window):
    opened = open_window()
    treaty = opened.document.treaty
    military = replace(treaty.settings, index=StrengthIndex.MILITARY)
    opened.document.edit(treaty.with_(settings=military), "count forces")
    opened.settle()
    assert "opulation" not in opened.window.verdict.short_caveat.text()
    assert "opulation" not in opened.window.verdict.caveats.text()


def test_no_measure_of_a_criterion_is_cut_off(open_window):
    window = open_window("league@1935").window
    for fold in window.verdict.folds:
        header = fold.header
        font = QFont(header.font())
        font.setPixelSize(SMALL_PIXELS)
        words = header.toolTip().partition(".<br>")[0].removeprefix("<span>")
        room = QRect(0, 0, header.width() - 40, 1000)
        needed = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        assert needed.height() <= header.height() - 18


@pytest.mark.tenth
def test_a_wide_window_can_become_narrow_again(qtbot, open_window):
    opened = open_window("league@1935")
    opened.settle()
    for width in (1920, 1280):
        opened.window.resize(width, 800)
        qtbot.wait(50)
    assert opened.window.width() == 1280
