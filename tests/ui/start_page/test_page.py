"""The start page: templates with their verdicts, recent files, and what was not saved."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

import sandbox
from sandbox import judge, open_treaty
from sandbox.criteria.verdict import Verdict
from sandbox.files.user_folder import user_folder
from sandbox.treaty import file
from sandbox.treaty.templates import template_names
from tests.ui.documents.test_file_commands import answer, choose
from tests.ui.documents.test_recovery import lost  # noqa: F401, a fixture
from tests.ui.window.test_main_window import has_a_name
from ui.documents import recovery
from ui.start_page import template_verdicts
from ui.startup.app import Windows
from ui.theme import colours_of
from ui.widgets.attack_dots import tones

PATIENCE = 60_000


@pytest.fixture
def opened(open_window):
    """A window on the start page, with nothing open."""
    opened = open_window(None)
    opened.window.start_controller.show()
    return opened


@pytest.fixture
def page(opened):
    return opened.window.start_controller.page


def click(qtbot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_covenant_without_a_treaty_starts_on_it_and_with_one_on_the_treaty(qapp, tmp_path):
    windows = Windows(qapp)
    assert windows.open(None).start_controller.page.isVisible()
    assert not windows.open("league@1935").start_controller.page.isVisible()
    for window in windows.all:
        window.close()


def test_each_template_shows_what_it_amounts_to(qtbot, page):
    card = page.templates["north-atlantic"]
    qtbot.waitUntil(lambda: "collective defence" in card.accessibleName(), timeout=PATIENCE)
    results = judge(open_treaty("north-atlantic"), with_range=False).criteria
    met = sum(result.verdict is Verdict.MET for result in results)
    assert card.accessibleDescription().startswith(f"{met} of {len(results)} criteria met. ")


def test_a_card_says_and_shows_how_many_attacks_a_template_holds(qtbot, page):
    card = page.templates["league"]
    qtbot.waitUntil(lambda: "1935, paper" in card.accessibleName(), timeout=PATIENCE)
    held = "40 if each party waits, 54 if they trust one another, and 100 if every pledge is kept."
    assert card.accessibleDescription().endswith(f"it could hold {held}")
    assert held in card.toolTip()
    ratio, colours = card.devicePixelRatio(), colours_of(card)
    picture = card.grab().toImage()
    shade = tones(colours)[0].name()
    columns = range(picture.width() // 2, picture.width())
    rows = range(round(60 * ratio), picture.height())
    found = [(x, y) for x in columns for y in rows if picture.pixelColor(x, y).name() == shade]
    # Four of the ten rows are dark.
    height = max(y for _, y in found) - min(y for _, y in found)
    assert 0.3 < height / (48 * ratio) < 0.45


@pytest.mark.tenth
def test_verdicts_once_worked_out_are_kept_for_the_next_start(qtbot, page, monkeypatch):
    def is_kept() -> bool:
        return (user_folder() / "glances.json").exists()

    qtbot.waitUntil(is_kept, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not page._template_verdicts.isRunning())
    worked_out = []
    monkeypatch.setattr(template_verdicts, "_verdict_of", worked_out.append)
    page.refresh()
    qtbot.waitUntil(lambda: not page._template_verdicts.isRunning())
    assert worked_out == []


@pytest.mark.parametrize("spoil", ["{", '{"version": "0", "glances": {}}', "[]"])
def test_kept_verdicts_that_are_damaged_or_of_another_version_count_for_nothing(spoil):
    place = user_folder() / "glances.json"
    place.write_text(spoil)
    assert template_verdicts._kept() == {}


@pytest.mark.tenth
def test_verdicts_are_kept_under_the_version_that_made_them(qtbot, page):
    place = user_folder() / "glances.json"
    qtbot.waitUntil(place.exists, timeout=PATIENCE)
    kept = json.loads(place.read_text())
    assert kept["version"] == sandbox.__version__
    assert len(kept["glances"]) == len(template_names())


def test_a_template_opens_with_a_click_or_a_key(qtbot, opened, page):
    click(qtbot, page.templates["league"])
    assert opened.document.treaty.origin == "league"
    assert not page.isVisible()
    opened.window.start_controller.show()
    qtbot.keyClick(page.templates["ideal"], Qt.Key.Key_Space)
    assert opened.document.treaty.origin == "ideal"


def test_a_new_treaty_and_escape_lead_to_the_treaty(qtbot, opened, page):
    click(qtbot, page.new)
    assert not page.isVisible()
    opened.window.start_controller.show()
    qtbot.keyClick(page.new, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_template_in_place_of_changes_asks_first(qtbot, open_window):
    opened = open_window("league@1935")
    opened.document.edit(opened.document.treaty.with_(name="Mine"), "rename")
    opened.window.start_controller.show()
    answer(QMessageBox.StandardButton.Cancel)
    click(qtbot, opened.window.start_controller.page.templates["ideal"])
    assert opened.document.treaty.name == "Mine"


def test_recent_files_open_and_missing_ones_are_marked(qtbot, opened, page, tmp_path):
    paths = [tmp_path / "kept.treaty", tmp_path / "gone.treaty"]
    for path in paths:
        opened.document.save(path)
    paths[1].unlink()
    click(qtbot, page.new)
    opened.window.start_controller.show()
    gone, kept = page.recent.lines
    assert kept.isEnabled()
    remove = gone.findChildren(type(kept))[1]
    assert gone.findChildren(type(kept))[0].text() == "gone (missing)"
    click(qtbot, remove)
    (kept,) = page.recent.lines
    click(qtbot, kept)
    assert opened.document.path == paths[0]


def test_opening_a_file_from_the_page(qtbot, opened, page, monkeypatch, tmp_path):
    path = tmp_path / "league.treaty"
    file.write(open_treaty("league@1935"), path)
    choose(monkeypatch, "getOpenFileName", path)
    click(qtbot, page.open)
    assert opened.document.path == path


def test_what_was_not_saved_is_offered_and_restored(qtbot, lost, opened, page):  # noqa: F811
    (line,) = page.unsaved.lines
    assert "League of Nations" in line.words.text()
    assert "2024" in line.words.text() or "24" in line.words.text()
    click(qtbot, line.restore)
    assert opened.document.treaty == open_treaty("league@1935")
    assert opened.document.is_dirty
    assert lost.place.exists()


def test_discarding_asks_first(qtbot, lost, opened, page):  # noqa: F811
    answer(QMessageBox.StandardButton.Cancel)
    click(qtbot, page.unsaved.lines[0].discard)
    assert len(recovery.unsaved_snapshots()) == 1
    answer(QMessageBox.StandardButton.Discard)
    click(qtbot, page.unsaved.lines[0].discard)
    assert recovery.unsaved_snapshots() == []
    assert not page.unsaved.isVisible()


def test_with_a_treaty_on_the_command_line_a_notice_offers_it(qtbot, qapp, lost):  # noqa: F811
    window = Windows(qapp).open("ideal@1935")
    notice = window.notices.notice("lost")
    assert notice.words == "“League of Nations” was not saved when Covenant last ended."
    click(qtbot, notice.buttons[0])
    assert window.start_controller.page.unsaved.isVisible()
    window.close()


def test_everything_on_the_page_has_a_name_for_screen_readers(lost, opened, page):  # noqa: F811
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not has_a_name(widget)
    ]
    assert nameless == []


def test_the_page_fits_a_small_screen(page):
    assert page.minimumSizeHint().width() <= 900
    assert page.minimumSizeHint().height() <= 700
