"""The timeline: a treaty of history year by year, and the slider that moves the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt

from sandbox import open_treaty, world_years
from sandbox.history.claims import claims
from sandbox.history.replay import replay
from sandbox.library.library import Library
from sandbox.report.manifests.reading import read_manifest
from sandbox.treaty.articles import Rung
from ui.export.chart_dialog import ExportDialog
from ui.history import timeline_page

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60_000


@pytest.fixture
def opened(open_window):
    return open_window("locarno@1936")


@pytest.fixture
def page(qtbot, opened):
    qtbot.keyClick(opened.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    made = opened.window.stress.timeline
    qtbot.waitUntil(lambda: made.replay is not None, timeout=PATIENCE)
    assert made.isVisible()
    return made


@pytest.mark.tenth
def test_the_menu_shows_every_year_with_its_verdicts_and_the_claims_of_the_article(page):
    wanted = replay("locarno")
    assert [year.to_dict() for year in page.replay.years] == [y.to_dict() for y in wanted.years]
    for claim in claims(wanted):
        assert str(claim.says) in page.claims.text()
        assert str(claim.found) in page.claims.text()


def test_its_chart_is_exported(qtbot, opened, page, monkeypatch, tmp_path):
    path = tmp_path / "years.svg"
    monkeypatch.setattr("ui.dialogs.ask_where_to_export", lambda *_: path)
    qtbot.mouseClick(opened.window.top_bar.export, LEFT)
    (dialog,) = opened.window.findChildren(ExportDialog)
    assert dialog.title.text() == "The treaty meets 6 of 12 criteria in every year."
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(path.exists, timeout=10_000)
    assert read_manifest(path)["made"]["kind"] == "years"


def test_the_slider_moves_the_window_to_the_terms_of_the_year(qtbot, opened, page):
    slider = page.strip.slider
    assert page.replay.years[slider.value()].number == 1936
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert opened.document.treaty == open_treaty("locarno@1935")
    assert opened.document.stack.undoText() == "move to 1935"
    opened.document.stack.undo()
    assert page.replay.years[slider.value()].number == 1936


def test_a_click_on_a_year_moves_the_window_there(qtbot, opened, page):
    strip = page.strip
    qtbot.mouseClick(strip, LEFT, pos=strip.centre_of(2))
    assert opened.document.treaty.year == page.replay.years[2].number


def test_the_year_follows_the_bar_at_the_top(opened, page):
    opened.document.edit(opened.document.treaty.with_(year=1933), "move to 1933")
    assert page.replay.years[page.strip.slider.value()].number == 1933
    assert page.strip.slider.accessibleDescription().startswith("1933: ")


@pytest.mark.tenth
def test_a_spot_tells_its_criterion_or_its_case(page):
    strip = page.strip
    place = next(number for number, year in enumerate(page.replay.years) if year.cases)
    case = strip.centre_of(place)
    assert strip.told_at(QPointF(case)).startswith("The Rhineland, 1936: Germany against France")
    below = QPointF(case.x(), case.y() + 20)
    assert strip.told_at(below).startswith("Preponderance, 1936: ")
    assert strip.told_at(QPointF(4, 40)) == ""


@pytest.mark.tenth
def test_a_draft_has_a_timeline_of_its_own_terms_that_follows_its_edits(qtbot, opened, page):
    document = opened.document
    force = replace(document.treaty.obligations, force=Rung.STANDING)
    document.edit(document.treaty.with_(obligations=force), "stand ready")

    def rungs() -> set[Rung]:
        return {year.draft.text.obligations.force for year in page.replay.years}

    qtbot.waitUntil(lambda: rungs() == {Rung.STANDING}, timeout=PATIENCE)
    assert [year.number for year in page.replay.years] == list(world_years())
    assert "The draft as it stands" in page.claims.text()
    assert page.chart is not None
    slider = page.strip.slider
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert (document.treaty.year, document.treaty.obligations) == (1935, force)
    none = replace(force, force=Rung.NONE)
    document.edit(document.treaty.with_(obligations=none), "owe nothing")
    qtbot.waitUntil(lambda: rungs() == {Rung.NONE}, timeout=PATIENCE)
    document.stack.undo()
    document.stack.undo()
    document.stack.undo()
    qtbot.waitUntil(lambda: page.replay.reference == "locarno", timeout=PATIENCE)


def test_a_treaty_without_parties_has_no_years_to_judge(qtbot, opened, page):
    opened.window.files.new()
    assert page.note.isVisibleTo(page)
    assert page.note.text().startswith("No state is a party yet")


def test_the_work_can_be_stopped_and_taken_up_again(qtbot, opened, monkeypatch):
    done = []

    def slow(name, progress, load):
        while not done:
            progress(1, 3)
        return replay(name)

    monkeypatch.setattr(timeline_page, "replay", slow)
    qtbot.keyClick(opened.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    page = opened.window.stress.timeline
    qtbot.waitUntil(page.busy_indicator.isVisible)
    qtbot.mouseClick(page.busy_indicator.stop, LEFT)
    assert page.note.text().startswith("Stopped")
    done.append(True)
    opened.window.stress.turn_to(opened.window.stress.breaking)
    opened.window.stress.turn_to(page)
    qtbot.waitUntil(lambda: page.replay is not None, timeout=PATIENCE)


@pytest.mark.tenth
def test_new_data_is_judged_anew_in_every_year(qtbot, opened, page, tmp_path):
    before = page.replay
    path = tmp_path / "own.csv"
    path.write_text("state,year,milex\nUSA,1935,7\nITA,1935,2\n")
    Library().import_file(path)
    opened.window.library_actions.look_again()
    qtbot.waitUntil(lambda: page.replay is not before, timeout=PATIENCE)
    year = next(year for year in page.replay.years if year.number == 1935)
    assert "own.csv" in year.draft.world.source
