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
from sandbox.report.charts.hues import Hue, Line, Outcome
from sandbox.report.comparison.comparison import Entry
from sandbox.report.verification import verify
from sandbox.treaty import file
from sandbox.treaty.articles import Arms
from ui import dialogs
from ui.charts.grids import DOTS, EDGE
from ui.compare import worker
from ui.compare.chart_page import ChartPage
from ui.compare.pins import Pins
from ui.documents.recent_files import add_recent_file
from ui.export.chart_dialog import ExportDialog
from ui.theme import GRID, LIGHT


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


@pytest.mark.tenth
def test_only_what_differs_leaves_the_rest_out(page, qtbot):
    before = page.criteria.model().rowCount()
    qtbot.mouseClick(page.only, Qt.MouseButton.LeftButton, pos=page.only.rect().center())
    page.only.setChecked(True)
    assert 0 < page.criteria.model().rowCount() < before
    with pytest.raises(AssertionError, match="Impartiality"):
        cell(page.criteria, "Impartiality", 1)


def test_the_first_page_says_what_it_finds_above_attacks_held_and_criteria(page, qtbot):
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Overview"
    league, ideal = page.found.comparison.cards
    assert page.charts["overview"].title.text() == (
        "If each party waits for the others, Ideal collective security could hold 100 of 100 likely"
        " attacks, against 40 for League of Nations; if every pledge were kept, each could hold all"
        " 100."
    )
    assert cell(page.criteria, "Likely attacks held", 1).startswith("40 of 100 if each party waits")
    dots = [cell.held for cell in page.criteria.model().rows[0].cells]
    assert dots == [card.attacks.covered.of_hundred for card in (league, ideal)]
    # The grid is painted: row by row the shades of what is held.
    drawn = page.criteria.viewport().grab().toImage()
    left = page.criteria.columnViewportPosition(1) + EDGE
    top = page.criteria.rowViewportPosition(0) + GRID
    step = DOTS / 10

    def shade(number: int) -> str:
        row, column = divmod(number, 10)
        ratio = drawn.devicePixelRatio()
        x, y = left + (column + 0.5) * step, top + (row + 0.5) * step
        return drawn.pixelColor(int(x * ratio), int(y * ratio)).name()

    hesitant, resolute, kept = dots[0]
    outcomes = LIGHT.outcomes
    assert (hesitant, resolute, kept) == (40, 54, 100)
    assert shade(hesitant - 1) == outcomes[Outcome.HESITANT]
    assert shade(hesitant) == shade(resolute - 1) == outcomes[Outcome.RESOLUTE]
    assert shade(resolute) == shade(kept - 1) == outcomes[Outcome.KEPT]


@pytest.mark.tenth
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


def test_no_two_treaties_ever_share_a_colour_or_a_line(page, qtbot):
    page.pins.add("league@1925")
    before = [(pin.hue, pin.line) for pin in page.pins]
    choose(page.strip.chips[2], "Colour", "Blue")
    choose(page.strip.chips[2], "Line", "Dashed")
    after = [(pin.hue, pin.line) for pin in page.pins]
    assert after[2] == (Hue.BLUE, Line.DASHED)
    assert after[0] == (before[2][0], Line.SOLID)
    assert after[1] == (before[1][0], before[2][1])
    # As kept by a program that let two share them.
    kept = json.loads(QSettings().value("compare/pins"))
    alike = [{**pin, "hue": "blue", "line": "solid"} for pin in kept]
    QSettings().setValue("compare/pins", json.dumps(alike))
    again = tuple(Pins())
    assert len({pin.hue for pin in again}) == len({pin.line for pin in again}) == 3
    assert again[0].hue is Hue.BLUE


@pytest.mark.tenth
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


@pytest.mark.tenth
def test_sorting_orders_chips_and_columns(page, qtbot):
    action(page.sort.menu(), "Criteria met").trigger()
    settle(qtbot, page)
    names = [badge.name for badge in page.found.comparison.badges]
    assert names == ["Ideal collective security", "League of Nations"]


@pytest.mark.tenth
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


@pytest.mark.tenth
def test_a_seventh_is_refused_and_six_stay(page, qtbot):
    for year in (1925, 1926, 1930, 1938):
        page.pins.add(f"league@{year}")
    assert not page.pins.add("league@1939")
    assert page.strip.said == ["Only 6 treaties can be compared at once: take one away first."]
    settle(qtbot, page)
    assert len(page.found.comparison.entries) == 6


@pytest.mark.tenth
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


def open_list(page, qtbot):
    """Click the button that adds a treaty, and return the list that comes."""
    qtbot.mouseClick(page.strip.add, LEFT)
    shown = page.strip.list
    assert shown.isVisible()
    return shown


def click_line(qtbot, shown, words: str) -> None:
    """Click the line of the list with these words."""
    (item,) = shown.list.findItems(words, Qt.MatchFlag.MatchExactly)
    shown.list.scrollToItem(item)
    spot = shown.list.visualItemRect(item).center()
    qtbot.mouseClick(shown.list.viewport(), LEFT, pos=spot)
    assert not shown.isVisible()


def lines(shown) -> list[str]:
    return [shown.list.item(row).text() for row in range(shown.list.count())]


def test_a_treaty_is_added_by_one_click_in_the_list(page, qtbot, tmp_path):
    document = page._document
    document.save(tmp_path / "kept.treaty")
    add_recent_file(tmp_path / "kept.treaty")
    qtbot.waitUntil(lambda: bool((library := user_library()) and library.revisions()))
    treaty = document.treaty
    shown = open_list(page, qtbot)
    offered = lines(shown)
    headings = ["Open drafts", "Files", "Templates in 1935", "Templates of other years"]
    assert [words for words in offered if words in headings] == headings
    qtbot.waitUntil(lambda: "Earlier revisions" in lines(shown))
    click_line(qtbot, shown, "League of Nations 1935, as it is now")
    document.edit(treaty.with_(arms=Arms(reduction=0.5)), "reduce arms")
    settle(qtbot, page)
    # The copy stays as it was when the draft goes on.
    assert cell(page.articles, "Arms", 1).startswith("Reduction 50%")
    assert cell(page.articles, "Arms", 3).startswith("Reduction 0%")
    click_line(qtbot, open_list(page, qtbot), "kept.treaty")
    click_line(qtbot, open_list(page, qtbot), "1935  League of Nations as signed")
    shown = open_list(page, qtbot)
    qtbot.waitUntil(lambda: "Earlier revisions" in lines(shown))
    (revision,) = [words for words in lines(shown) if ", kept " in words]
    click_line(qtbot, shown, revision)
    settle(qtbot, page)
    assert [entry.card.treaty for entry in page.found.entries] == [
        "League of Nations",
        "Ideal collective security",
        "League of Nations",
        "League of Nations",
        "League of Nations as signed",
        "League of Nations",
    ]


def test_words_and_a_year_find_a_template_and_return_adds_it(page, qtbot):
    shown = open_list(page, qtbot)
    qtbot.keyClicks(shown.words, "charter 1950")
    assert lines(shown) == [
        "Templates in 1950",
        "1950  United Nations Charter",
        "1950  United Nations Charter as designed",
    ]
    qtbot.keyClick(shown.words, Qt.Key.Key_Down)
    qtbot.keyClick(shown.words, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert page.pins[2].reference == "un-charter-as-designed@1950"
    shown = open_list(page, qtbot)
    assert shown.words.text() == ""
    qtbot.keyClicks(shown.words, "nothing of the sort")
    assert not lines(shown)
    qtbot.keyClick(shown.words, Qt.Key.Key_Return)
    assert len(page.pins) == 3
    qtbot.keyClick(shown.words, Qt.Key.Key_Escape)
    assert not shown.isVisible()


@pytest.mark.tenth
def test_the_draft_of_another_window_is_offered(page, qtbot, open_window):
    other = open_window("locarno@1936").window
    click_line(
        qtbot, open_list(page, qtbot), "Locarno Treaty of Mutual Guarantee 1936, in another window"
    )
    settle(qtbot, page)
    assert page.found.entries[2].card.treaty == "Locarno Treaty of Mutual Guarantee"
    other.document.stack.setClean()
    other.close()
    assert not any("in another window" in words for words in lines(open_list(page, qtbot)))
    page.strip.list.close()


def test_one_click_sets_the_draft_beside_itself_before_the_last_edit(page, qtbot):
    assert not page.strip.before.isEnabled()
    page.pins.remove(1)
    document = page._document
    arms = document.treaty
    for share, step in ((0.5, "halve arms"), (0.2, "keep more arms")):
        document.edit(arms.with_(arms=Arms(reduction=share)), step)
        qtbot.mouseClick(page.strip.before, LEFT)
        settle(qtbot, page)
    assert len(page.pins) == 2
    assert page.found.names[1] == "League of Nations, before: keep more arms"
    assert cell(page.articles, "Arms", 1).startswith("Reduction 20%")
    assert cell(page.articles, "Arms", 2).startswith("Reduction 50%")
    # From the treaty, the menu does the same in one step.
    window = page.window()
    qtbot.mouseClick(page.back, LEFT)
    document.stack.undo()
    qtbot.keyClick(
        window,
        Qt.Key.Key_B,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert page.isVisible()
    settle(qtbot, page)
    assert cell(page.articles, "Arms", 1).startswith("Reduction 50%")
    assert cell(page.articles, "Arms", 2).startswith("Reduction 0%")


def test_each_tab_shows_its_chart(page, qtbot):
    page._threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: page.found.job.threat == (("ITA",), "ETH"), timeout=10_000)
    kinds = []
    for tab in range(page.tabs.count()):
        rect = page.tabs.tabRect(tab)
        qtbot.mouseClick(page.tabs, LEFT, pos=rect.center())
        kinds.append(page.chart.manifest["made"]["chart"])
        shown = page.charts[page.kind]
        assert shown.isVisible()
        assert shown.title.text() == str(page.chart.finding)
    assert kinds == [
        "overview",
        "whom",
        "held",
        "protection",
        "articles",
        "response",
        "standing",
        "criteria",
    ]
    assert "Italy on Ethiopia" in page.charts["response"].title.text()
    page.tabs.setCurrentIndex(3)
    for words, kind in (("If every pledge is kept", "protection"), ("What it takes", "breaking")):
        place = page.pledges.findText(words, Qt.MatchFlag.MatchStartsWith)
        pick(page.pledges, place)
        settle(qtbot, page)
        assert page.kind == kind
    assert page.charts["breaking"].isVisible()


def pick(box, place: int) -> None:
    """Choose an entry of a box by its keys, as a user does."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_the_threat_of_the_response_is_chosen_on_its_page(page, qtbot):
    page.tabs.setCurrentIndex(5)
    attack = page.attack
    made = page.chart.manifest["made"]
    assert attack.victim.choice == made["victim"]
    first = attack._menu.actions()[0]
    assert first.text().endswith(attack.victim.currentText())
    pick(attack.aggressors, attack.aggressors.findText("Italy"))
    pick(attack.victim, attack.victim.findText("Ethiopia"))
    qtbot.waitUntil(lambda: "Italy on Ethiopia" in page.charts["response"].title.text())
    # It is the threat of the window.
    assert (page._threat.aggressors, page._threat.victim) == (("ITA",), "ETH")
    # A state is never both.
    assert (attack.victim.findText("Italy"), attack.aggressors.findText("Ethiopia")) == (-1, -1)
    first.trigger()
    qtbot.waitUntil(lambda: page.chart.manifest["made"]["victim"] == made["victim"])


@pytest.mark.tenth
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


@pytest.mark.tenth
def test_the_table_and_a_chart_are_copied_as_pictures(page, qtbot):
    def click() -> None:
        qtbot.mouseClick(page.copy_image, LEFT)

    for tab in (0, 2):
        page.tabs.setCurrentIndex(tab)
        copied = image_copied(qtbot, click)
        assert (copied.width(), copied.height()) == (1920, 1080)


@pytest.mark.tenth
def test_the_menu_of_every_table_and_chart_copies_it(page, qtbot):
    page._threat.show(("ITA",), "ETH")
    qtbot.waitUntil(lambda: page.found.job.threat is not None, timeout=10_000)
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        shown = page._pages.currentWidget()
        if isinstance(shown, ChartPage):
            shown = shown.lines if shown.chart.series else shown.bars
        else:
            shown = shown.table.viewport()
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


def test_ctrl_e_exports_what_is_shown_under_what_it_finds(page, qtbot, tmp_path, monkeypatch):
    asked: list[list[str]] = []
    path = tmp_path / "figure.png"

    def answer(window, title, suggested, kinds):
        asked.append(list(kinds.values()))
        return path

    monkeypatch.setattr(dialogs, "ask_where_to_export", answer)
    for place, size in enumerate(((1920, 1080), (1020, None), (1890, None))):
        dialog = export_dialog(page, qtbot)
        assert dialog.what.currentText() == "Overview"
        assert dialog.title.text() == page.charts["overview"].title.text()
        pick(dialog.size_choice, place)
        path = tmp_path / f"figure{place}{('.png', '.pdf', '.svg')[place]}"
        qtbot.mouseClick(dialog.save, LEFT)
        qtbot.waitUntil(lambda: dialog_is_gone(page), timeout=20_000)
        assert verify(path).holds
        if path.suffix == ".png":
            assert (QImage(str(path)).width(), QImage(str(path)).height()) == size
    # What can be pasted comes first for a slide, what is sharp in print for print.
    assert [kinds[0] for kinds in asked] == [".png", ".pdf", ".pdf"]
    assert all(".html" not in kinds for kinds in asked)


@pytest.mark.tenth
def test_all_of_it_is_exported_as_a_document(page, qtbot, tmp_path, monkeypatch):
    for ending in (".pdf", ".html"):
        path = tmp_path / f"whole{ending}"
        monkeypatch.setattr(dialogs, "ask_where_to_export", lambda *_, path=path: path)
        dialog = export_dialog(page, qtbot)
        pick(dialog.what, dialog.what.count() - 1)
        assert dialog.what.currentText() == "The whole comparison, a document of pages"
        # There is no picture of all of it, and no size.
        assert not dialog.copy_picture.isVisible()
        assert not dialog.size_choice.isVisible()
        qtbot.waitUntil(lambda dialog=dialog: not dialog.preview.pixmap().isNull())
        qtbot.mouseClick(dialog.save, LEFT)
        qtbot.waitUntil(lambda: dialog_is_gone(page), timeout=20_000)
        assert verify(path).holds
        if ending == ".html":
            text = path.read_text("utf-8")
            for words in (
                "could hold 100 of 100 likely attacks",
                "Great-power test",
                "Casus foederis",
                "Preponderance",
                "States protected",
            ):
                assert words in text


def dialog_is_gone(page) -> bool:
    return not page.window().findChildren(ExportDialog)


@pytest.mark.tenth
def test_on_a_charts_tab_the_export_begins_with_that_chart(page, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "one.svg"
    monkeypatch.setattr(dialogs, "ask_where_to_export", lambda *_: path)
    qtbot.mouseClick(page.tabs, LEFT, pos=page.tabs.tabRect(4).center())
    qtbot.mouseClick(page.export, LEFT)
    (dialog,) = page.window().findChildren(ExportDialog)
    assert dialog.what.currentText() == "Articles"
    assert dialog.title.text().startswith("The treaties differ in")
    dialog.what.setFocus()
    qtbot.keyClick(dialog.what, Qt.Key.Key_Down)
    assert dialog.title.text().startswith("An attack by")
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: dialog_is_gone(page), timeout=20_000)
    assert verify(path).holds


@pytest.mark.tenth
def test_the_work_can_be_cancelled_and_taken_up_again(page, qtbot):
    page.worker.stop()
    page.pins.add("un-charter@1950")
    page.worker.stop()
    qtbot.wait(50)
    page._work()
    settle(qtbot, page)
    assert isinstance(page.found.entries[2], Entry)


@pytest.mark.tenth
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
