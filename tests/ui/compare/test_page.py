"""The page of comparison, by clicks and keys."""

from __future__ import annotations

import json
import time

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QInputDialog, QLineEdit, QMenu

from sandbox import user_library
from sandbox.report.comparison import Entry
from sandbox.report.hues import Hue, Line
from sandbox.report.verification import verify
from sandbox.treaty import file
from sandbox.treaty.articles import Arms
from ui import dialogs
from ui.compare import worker
from ui.compare.chart_page import ChartPage
from ui.compare.pins import Pins
from ui.export.chart_dialog import ExportDialog


def settle(qtbot, page) -> None:
    """Wait until the page shows what is pinned, in its newest form."""

    def is_done() -> bool:
        found = page.found
        return (
            found is not None
            and found.job.pins == tuple(page.pins)
            and found.job.treaty == page._document.treaty
        )

    qtbot.waitUntil(is_done, timeout=30_000)


@pytest.fixture
def page(open_window, qtbot):
    """The page with the open League of 1935 and the ideal."""
    opened = open_window("league@1935")
    qtbot.mouseClick(opened.window.top_bar.pin, Qt.MouseButton.LeftButton)
    shown = opened.window.comparison.page
    shown.pins.add("ideal@1935")
    settle(qtbot, shown)
    return shown


def action(menu, words: str):
    return next(found for found in menu.actions() if found.text() == words)


def choose(chip, submenu: str, words: str) -> None:
    """Choose from a menu within the menu of a chip."""
    menu = chip.menu_of()
    inner = next(found for found in menu.findChildren(QMenu) if found.title() == submenu)
    action(inner, words).trigger()


def cell(table, row: str, column: int) -> str:
    model = table.model()
    for number in range(model.rowCount()):
        if model.index(number, 0).data().startswith(row):
            return model.index(number, column).data()
    raise AssertionError(row)


def answer(qtbot, text: str) -> None:
    """Type into the dialog that is open, and press Enter."""
    window = QGuiApplication.instance().activeModalWidget()
    assert isinstance(window, QInputDialog)
    line = window.findChild(QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_the_button_on_the_bar_pins_the_open_draft_and_shows_the_page(page):
    assert page.isVisible()
    assert [chip.accessibleName() for chip in page.strip.chips] == [
        "League of Nations, open draft",
        "Ideal collective security",
    ]
    assert cell(page.criteria, "Preponderance", 1).startswith("Partly met")
    assert cell(page.criteria, "Preponderance", 2).startswith("Met")


def test_ctrl_shift_c_goes_there_and_back_and_so_does_escape(open_window, qtbot):
    window = open_window("league@1935").window
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, both)
    assert window.comparison.page.isVisible()
    assert len(window.comparison.page.pins) == 1
    settle(qtbot, window.comparison.page)
    qtbot.keyClick(window, Qt.Key.Key_C, both)
    assert window.map.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_C, both)
    settle(qtbot, window.comparison.page)
    qtbot.keyClick(window.comparison.page, Qt.Key.Key_Escape)
    assert window.map.isVisible()


def test_a_pinned_open_draft_follows_edits(page, qtbot):
    treaty = page._document.treaty
    page._document.edit(treaty.with_(arms=Arms(reduction=0.5)), "reduce arms")
    settle(qtbot, page)
    assert cell(page.articles, "Arms", 1).startswith("Reduction 50%")
    assert cell(page.articles, "Arms", 2).startswith("Reduction 0%")


def test_only_what_differs_leaves_the_rest_out(page, qtbot):
    before = page.criteria.model().rowCount()
    qtbot.mouseClick(page.only, Qt.MouseButton.LeftButton, pos=page.only.rect().center())
    page.only.setChecked(True)
    assert 0 < page.criteria.model().rowCount() < before
    with pytest.raises(AssertionError, match="Impartiality"):
        cell(page.criteria, "Impartiality", 1)


def test_a_chip_is_renamed_recoloured_hidden_and_moved_by_keys(page, qtbot):
    chip = page.strip.chips[1]
    qtbot.keyClick(chip, Qt.Key.Key_F2)
    answer(qtbot, "What could be")
    settle(qtbot, page)
    assert page.found.comparison.badges[1].name == "What could be"
    choose(page.strip.chips[1], "Colour", "Purple")
    choose(page.strip.chips[1], "Line", "Long dashes")
    settle(qtbot, page)
    badge = page.found.comparison.badges[1]
    assert (badge.hue, badge.line) == (Hue.PURPLE, Line.LONG_DASHED)
    qtbot.keyClick(page.strip.chips[1], Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    assert page.found.comparison.badges[0].name == "What could be"
    action(page.strip.chips[0].menu_of(), "Hide").trigger()
    settle(qtbot, page)
    assert [badge.name for badge in page.found.comparison.badges] == ["League of Nations"]
    qtbot.keyClick(page.strip.chips[0], Qt.Key.Key_Delete)
    settle(qtbot, page)
    assert len(page.strip.chips) == 1


def test_one_treaty_is_compared_in_several_years(page, qtbot):
    page.pins.remove(1)
    page.pins.add("league@1935")
    settle(qtbot, page)
    action(page.strip.chips[1].menu_of(), "In other years…").trigger()
    answer(qtbot, "1925, 1938")
    settle(qtbot, page)
    assert [entry.card.world for entry in page.found.entries] == [1935, 1925, 1938]


def test_what_is_no_list_of_years_is_refused_in_place(page, qtbot):
    action(page.strip.chips[1].menu_of(), "In other years…").trigger()
    answer(qtbot, "soon")
    assert page.strip.said == ["“soon” is no list of years such as 1925, 1935."]
    assert len(page.pins) == 2


def test_sorting_orders_chips_and_columns(page, qtbot):
    action(page.sort.menu(), "Criteria met").trigger()
    settle(qtbot, page)
    names = [badge.name for badge in page.found.comparison.badges]
    assert names == ["Ideal collective security", "League of Nations"]


def test_what_cannot_be_compared_says_why_and_leaves_the_others(page, qtbot, tmp_path):
    gone = tmp_path / "gone.treaty"
    damaged = tmp_path / "damaged.treaty"
    damaged.write_text("{")
    for reference in (str(gone), str(damaged), "league@1950"):
        page.pins.add(reference)
    settle(qtbot, page)
    assert len(page.strip.said) == 3
    assert "gone.treaty does not exist" in page.strip.said[0]
    assert "1920 to 1946" in page.strip.said[2]
    assert len(page.found.comparison.entries) == 2
    file.write(page._document.treaty, gone)
    qtbot.mouseClick(page.strip._lines[0].findChildren(type(page.back))[0], LEFT)
    qtbot.waitUntil(lambda: len(page.strip.said) == 2, timeout=10_000)
    assert len(page.found.comparison.entries) == 3


def test_a_seventh_is_refused_and_six_stay(page, qtbot):
    for year in (1925, 1926, 1930, 1938):
        page.pins.add(f"league@{year}")
    assert not page.pins.add("league@1939")
    assert page.strip.said == ["Only 6 treaties can be compared at once: take one away first."]
    settle(qtbot, page)
    assert len(page.found.comparison.entries) == 6


def test_pins_survive_a_restart(page, qtbot):
    page.pins.update(1, name="What could be", is_hidden=True)
    again = Pins()
    assert tuple(again) == tuple(page.pins)
    kept = json.loads(QSettings().value("compare/pins"))
    for wrong in ({}, None, 5, {**kept[0], "year": "1935"}, {**kept[0], "text": 5}):
        QSettings().setValue("compare/pins", json.dumps([wrong, *kept]))
        assert tuple(Pins()) == tuple(page.pins)
    for wrong in ("[{}]", "{}", "5", "[" * 100_000, "\u00b2"):
        QSettings().setValue("compare/pins", wrong)
        assert len(Pins()) == 0


def test_a_copy_stays_as_it_was_when_the_draft_goes_on(page, qtbot):
    action(page.strip.menu, "The open draft as it is now").trigger()
    treaty = page._document.treaty
    page._document.edit(treaty.with_(arms=Arms(reduction=0.5)), "reduce arms")
    settle(qtbot, page)
    assert cell(page.articles, "Arms", 1).startswith("Reduction 50%")
    assert cell(page.articles, "Arms", 3).startswith("Reduction 0%")


def test_a_template_is_pinned_from_the_menu_in_the_year_of_the_draft(page, qtbot):
    menu = page.strip.menu._templates
    menu.aboutToShow.emit()
    action(menu, "League of Nations as signed (1935)").trigger()
    settle(qtbot, page)
    assert page.found.entries[2].card.treaty == "League of Nations as signed"


def test_an_earlier_revision_is_pinned_from_the_menu(page, qtbot, tmp_path):
    page._document.save(tmp_path / "kept.treaty")
    qtbot.waitUntil(lambda: bool((library := user_library()) and library.revisions()), timeout=9000)
    menu = page.strip.menu._revisions
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Reading…"]
    qtbot.waitUntil(lambda: menu.actions()[0].isEnabled())
    assert menu.actions()[0].text().startswith("League of Nations 1935, kept ")
    menu.actions()[0].trigger()
    settle(qtbot, page)
    assert page.found.entries[2].card.treaty == "League of Nations"


def test_without_revisions_the_menu_says_so(page, qtbot):
    menu = page.strip.menu._revisions
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "No revisions are kept yet")
    assert not menu.actions()[0].isEnabled()


def test_each_tab_shows_its_chart(page, qtbot):
    page._threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: page.found.job.threat == (("ITA",), "ETH"), timeout=10_000)
    kinds = []
    for tab in range(2, page.tabs.count()):
        rect = page.tabs.tabRect(tab)
        qtbot.mouseClick(page.tabs, LEFT, pos=rect.center())
        kinds.append(page.chart.manifest["made"]["chart"])
    assert kinds == ["held", "protection", "breaking", "response", "standing", "criteria"]
    response = page.charts["response"]
    assert "Italy on Ethiopia" in response.title.text()


def test_the_table_is_copied_with_tabs_and_without_formulas(page, qtbot):
    page.pins.update(1, name="=1+1")
    settle(qtbot, page)
    qtbot.mouseClick(page.copy_table, LEFT)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "\tLeague of Nations\t'=1+1"
    assert all(line.count("\t") == 2 for line in lines)


def image_copied(qtbot, act) -> QImage:
    """Do something, and return the picture that is then on the clipboard."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    act()
    qtbot.waitUntil(lambda: not clipboard.image().isNull(), timeout=5_000)
    return clipboard.image()


def test_the_table_and_a_chart_are_copied_as_pictures(page, qtbot):
    def click() -> None:
        qtbot.mouseClick(page.copy_image, LEFT)

    assert image_copied(qtbot, click).height() > page.criteria.height()
    page.tabs.setCurrentIndex(2)
    chart = image_copied(qtbot, click)
    assert (chart.width(), chart.height()) == (1600, 900)


@pytest.mark.parametrize("tab", range(8))
def test_the_menu_of_every_table_and_chart_copies_it(page, qtbot, tab):
    page._threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: page.found.job.threat is not None, timeout=10_000)
    page.tabs.setCurrentIndex(tab)
    shown = page._pages.currentWidget()
    if isinstance(shown, ChartPage):
        shown = shown.lines if shown.chart.series else shown.bars
    if isinstance(shown, QAbstractScrollArea):
        shown = shown.viewport()
    spot = shown.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(shown, QContextMenuEvent(reason, spot, shown.mapToGlobal(spot)))
    menu = QApplication.activePopupWidget()
    action(menu, "Copy table").trigger()
    assert "League of Nations" in QGuiApplication.clipboard().text()
    assert image_copied(qtbot, action(menu, "Copy picture").trigger).width() >= 1600
    menu.close()


def export_dialog(page, qtbot) -> ExportDialog:
    """Press Ctrl+E and return the dialog that comes."""
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    qtbot.keyClick(page.window(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = page.window().findChildren(ExportDialog)
    return dialog


def test_ctrl_e_exports_the_whole_comparison_with_its_tables(page, qtbot, tmp_path, monkeypatch):
    for ending in (".pdf", ".html"):
        path = tmp_path / f"whole{ending}"
        monkeypatch.setattr(dialogs, "ask_where_to_export", lambda *_, path=path: path)
        dialog = export_dialog(page, qtbot)
        assert dialog.what.currentText() == "The whole comparison"
        qtbot.mouseClick(dialog.save, LEFT)
        qtbot.waitUntil(lambda: dialog_is_gone(page), timeout=20_000)
        assert verify(path).holds
        if ending == ".html":
            text = path.read_text("utf-8")
            for words in (
                "Great-power test",
                "Casus foederis",
                "Preponderance",
                "States protected",
            ):
                assert words in text


def dialog_is_gone(page) -> bool:
    return not page.window().findChildren(ExportDialog)


def test_on_a_charts_tab_the_export_begins_with_that_chart(page, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "one.svg"
    monkeypatch.setattr(dialogs, "ask_where_to_export", lambda *_: path)
    qtbot.mouseClick(page.tabs, LEFT, pos=page.tabs.tabRect(4).center())
    qtbot.mouseClick(page.export, LEFT)
    (dialog,) = page.window().findChildren(ExportDialog)
    assert dialog.what.currentText() == "Breaking size"
    assert dialog.title.text() == "What it takes to break each treaty, 1935"
    dialog.what.setFocus()
    qtbot.keyClick(dialog.what, Qt.Key.Key_Down)
    dialog.what.activated.emit(dialog.what.currentIndex())
    assert dialog.title.text().startswith("Response to an attack")
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: dialog_is_gone(page), timeout=20_000)
    assert verify(path).holds


def test_the_work_can_be_cancelled_and_taken_up_again(page, qtbot):
    page.worker.stop()
    page.pins.add("un-charter@1950")
    page.worker.stop()
    qtbot.wait(50)
    page._work()
    settle(qtbot, page)
    assert isinstance(page.found.entries[2], Entry)


def test_long_work_shows_progress_and_is_cancelled_by_a_click(page, qtbot, monkeypatch):
    worked_out = worker.examine

    def slowly(draft, progress):
        for part in range(400):
            progress(part, 400)
            time.sleep(0.02)
        return worked_out(draft, progress)

    monkeypatch.setattr(worker, "examine", slowly)
    page.pins.add("un-charter@1950")
    qtbot.waitUntil(page.cancel.isVisible, timeout=10_000)
    before = page.progress.value()
    qtbot.waitUntil(lambda: page.progress.value() > before, timeout=10_000)
    qtbot.mouseClick(page.cancel, LEFT)
    qtbot.waitUntil(lambda: not page.cancel.isVisible(), timeout=5_000)
    # What was known stays, and the work can be taken up again.
    assert len(page.found.comparison.entries) == 2
    monkeypatch.setattr(worker, "examine", worked_out)
    assert page.strip.said == ["Stopped before all was worked out."]
    qtbot.mouseClick(page.strip._lines[0].findChildren(type(page.back))[0], LEFT)
    settle(qtbot, page)
    assert not page.strip.said
    assert len(page.found.comparison.entries) == 3


LEFT = Qt.MouseButton.LeftButton
