"""Data: files imported in the window, what they change, and what is said of them."""

from __future__ import annotations

import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFileDialog, QMessageBox

from sandbox.library.importers import KINDS
from tests.reference import FOLDER, needs_reference
from tests.ui.documents.test_drag_and_drop import drop
from tests.ui.library.conftest import PATIENCE
from ui.library.data_dialog import DataDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def data(qtbot, open_window):
    """Open a window and its Data dialog from the menu."""
    opened = open_window("league@1935")

    def dialog() -> DataDialog:
        action = next(a for a in opened.window.findChildren(QAction) if a.text() == "&Data…")
        action.trigger()
        return opened.window.findChild(DataDialog)

    return opened, dialog()


def click(qtbot, button) -> None:
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=PATIENCE)
    qtbot.mouseClick(button, LEFT)


def bring_in(qtbot, dialog, *paths) -> None:
    """Drag files onto the dialog and import each."""
    assert drop(dialog, *paths)
    for _ in paths:
        qtbot.waitUntil(lambda: dialog.adding.act.text() == "Import", timeout=PATIENCE)
        click(qtbot, dialog.adding.act)
        qtbot.waitUntil(lambda: dialog.adding.act.text() in ("Next file", "Done"), timeout=PATIENCE)
        click(qtbot, dialog.adding.act)


def test_the_dialog_closes_by_its_button_by_escape_and_as_any_window(qtbot, data):
    opened, dialog = data
    click(qtbot, dialog.close_button)
    assert not dialog.isVisible()
    opened.window.library_actions.open_data()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    opened.window.library_actions.open_data()
    assert dialog.close()
    assert not dialog.isVisible()


def test_an_empty_library_names_every_table_that_can_be_imported(qtbot, data):
    empty = data[1].sources.empty
    qtbot.waitUntil(lambda: empty.text() != "", timeout=PATIENCE)
    assert not [str(kind.title) for kind in KINDS.values() if str(kind.title) not in empty.text()]


@pytest.mark.tenth
@pytest.mark.parametrize("close", [lambda dialog: dialog.close(), lambda dialog: dialog.reject()])
def test_a_dialog_that_closes_gives_up_the_file_that_it_shows(qtbot, data, sample, close):
    opened, dialog = data
    assert drop(dialog, sample("capabilities"))
    qtbot.waitUntil(lambda: dialog.adding.act.text() == "Import", timeout=PATIENCE)
    close(dialog)
    opened.window.library_actions.open_data()
    assert dialog.sources.isVisible()


def test_a_file_dragged_onto_the_window_is_shown_before_it_is_imported(
    qtbot, open_window, sample, own_library
):
    window = open_window().window
    assert drop(window, sample("capabilities"))
    adding = window.findChild(DataDialog).adding
    qtbot.waitUntil(lambda: adding.act.text() == "Import", timeout=PATIENCE)
    assert adding.title.text() == "capabilities.csv"
    assert adding.kind.currentText() == "National Material Capabilities"
    model = adding.rows.model()
    assert model.index(1, 0).data() == "ITA"
    bold = [
        model.headerData(column, Qt.Orientation.Horizontal)
        for column in range(model.columnCount())
        if model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.FontRole).bold()
    ]
    assert "1935: figures of 3 of 66 states" in adding.words.text()
    assert "milex" in bold
    assert "version" in bold
    assert own_library.sources() == ()


def test_what_was_read_and_what_was_not_is_told_with_line_and_cause(qtbot, data, sample):
    _, dialog = data
    text = (
        "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version,extra\n"
        "USA,2,1935,806400,251,34640,680700,127250,40440,.1891,2021,x\n"
        "ITA,325,1935,-9,1380,2209,17645,42630,7654,.0466,2021,y\n"
        "ETH,530,1935,many,80,0,0,,26,.0034,2021,z\n"
    )
    assert drop(dialog, sample("capabilities", text=text))
    click(qtbot, dialog.adding.act)
    qtbot.waitUntil(lambda: dialog.adding.act.text() == "Done", timeout=PATIENCE)
    words = dialog.adding.words.text()
    assert "2 rows of 1935 to 1935 are now in your library" in words
    assert "1935: figures of 2 of 66 states" in words
    assert "milex 1" in words
    assert "Columns not read: extra" in words
    problem = dialog.adding.problems.rows()[0]
    assert problem.line == 4
    assert "many" in str(problem.cause)


def test_an_imported_year_joins_the_slider_and_is_tested_at_once(qtbot, data, sample):
    opened, dialog = data
    text = "state,year,milex,gdp\nUSA,1888,700000,97\nFRA,1888,350000,\n325,1888,200000,1\n"
    bring_in(qtbot, dialog, sample("own-capabilities", text=text))
    years = opened.window.top_bar.years
    qtbot.waitUntil(lambda: "1888" in years.slider.toolTip(), timeout=PATIENCE)
    qtbot.mouseDClick(years.year, LEFT)
    qtbot.keyClicks(years.year, "1888")
    qtbot.keyClick(years.year, Qt.Key.Key_Return)
    assert opened.document.treaty.year == 1888
    opened.settle()
    assert opened.outcome.world.year == 1888
    assert "own-capabilities.csv" in opened.window.statusBar()._data.toolTip()


def test_a_typed_year_without_data_is_marked_and_escape_gives_up(qtbot, open_window):
    opened = open_window("league@1935")
    years = opened.window.top_bar.years
    years.year.setFocus()
    years.year.selectAll()
    qtbot.keyClicks(years.year, "1890")
    qtbot.keyClick(years.year, Qt.Key.Key_Escape)
    assert years.year.text() == "1935"
    years.year.setFocus()
    years.year.selectAll()
    qtbot.keyClicks(years.year, "1890")
    qtbot.keyClick(years.year, Qt.Key.Key_Return)
    assert opened.document.treaty.year == 1890
    assert years.slider.accessibleDescription() == "1890, no data"
    assert "no figures" in years.year.toolTip()


def test_new_figures_of_the_year_on_show_are_tested_at_once(qtbot, data, sample):
    opened, dialog = data
    before = opened.outcome.world
    bring_in(qtbot, dialog, sample("capabilities"))
    qtbot.waitUntil(lambda: opened.outcome.world is not before, timeout=PATIENCE)
    qtbot.waitUntil(lambda: opened.outcome.complete, timeout=PATIENCE)
    assert "National Material Capabilities" in opened.outcome.world.source


def test_a_file_imported_before_changes_nothing(qtbot, data, sample, own_library):
    _, dialog = data
    path = sample("capabilities")
    bring_in(qtbot, dialog, path)
    assert drop(dialog, path)
    click(qtbot, dialog.adding.act)
    qtbot.waitUntil(lambda: "before" in dialog.adding.words.text(), timeout=PATIENCE)
    assert len(own_library.sources()) == 1


@pytest.mark.tenth
def test_an_older_edition_that_now_answers_first_is_told(qtbot, data, sample):
    _, dialog = data
    rows = sample("capabilities").read_text()
    newer = sample("capabilities", "newer.csv", rows + "USA,2,2016,1,1,1,1,1,1,1,2021\n")
    older = sample("capabilities", "older.csv", rows + "USA,2,2012,1,1,1,1,1,1,1,2021\n")
    bring_in(qtbot, dialog, newer)
    assert drop(dialog, older)
    click(qtbot, dialog.adding.act)
    qtbot.waitUntil(lambda: dialog.adding.act.text() == "Done", timeout=PATIENCE)
    words = dialog.adding.words.text()
    assert "6.0 (newer.csv) is a newer edition, but this one now answers first." in words


WRONG = {
    "photo.csv": (b"\x89PNG\r\n\x1a\n\0\0", "is a picture"),
    "page.csv": (b"<!DOCTYPE html><title>404</title>", "is a web page"),
    "short.zip": (b"PK\x03\x04 cut short", "damaged or cut short"),
    "borders.csv": (b"state1no,state2no,year\n2,20,1935\n", "no table that Covenant knows"),
    "majors.csv": (b"ccode,styear,endyear,stmonth,stday,endmonth\n", "no column endday"),
    "points.csv": (b"stateabb;year;milex\nFRN;1935;1.500\n", "may mark decimals or thousands"),
    "wide.csv": (b"a" + b",a" * 3_000 + b"\n", "more than"),
    "long.csv": (b"a" + b",a" * 200_000 + b"\n", "longer than"),
    "disputes.csv": (b"dispnum,stabb,ccode,styear\n1,USA,2,1902\n", "Militarized Interstate"),
    "empty.csv": (b"", "is empty"),
}


def test_a_wrong_file_gets_one_sentence_and_changes_nothing(qtbot, data, tmp_path, own_library):
    _, dialog = data
    for name, (content, told) in WRONG.items():
        path = tmp_path / name
        path.write_bytes(content)
        assert drop(dialog, path)
        qtbot.waitUntil(lambda: dialog.adding.act.text() == "Done", timeout=PATIENCE)
        words = dialog.adding.words.text()
        assert told in words, words
        assert name in words
        assert "\n" not in words
        click(qtbot, dialog.adding.act)
        assert dialog.sources.isVisible()
    assert own_library.sources() == ()


@pytest.mark.tenth
def test_several_files_are_gone_through_and_one_can_be_skipped(
    qtbot, data, sample, monkeypatch, own_library
):
    _, dialog = data
    paths = [sample("states"), sample("great-powers"), sample("contiguity")]
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], "")
    )
    click(qtbot, dialog.sources.add)
    qtbot.waitUntil(lambda: dialog.adding.act.text() == "Import", timeout=PATIENCE)
    assert dialog.adding.title.text() == "states.csv (1 of 3)"
    click(qtbot, dialog.adding.skip)
    for _ in range(2):
        qtbot.waitUntil(lambda: dialog.adding.act.text() == "Import", timeout=PATIENCE)
        click(qtbot, dialog.adding.act)
        qtbot.waitUntil(lambda: dialog.adding.act.text() in ("Next file", "Done"), timeout=PATIENCE)
        click(qtbot, dialog.adding.act)
    assert {source.kind for source in own_library.sources()} == {"great-powers", "contiguity"}


@pytest.mark.tenth
def test_an_older_file_can_be_used_first_and_one_removed(qtbot, data, sample, own_library):
    _, dialog = data
    older = sample("capabilities", "older.csv")
    newer = sample("capabilities", "newer.csv", older.read_text().replace("806400", "900000"))
    bring_in(qtbot, dialog, older, newer)
    table = dialog.sources.table
    qtbot.waitUntil(lambda: len(table.rows()) == 2, timeout=PATIENCE)
    assert [row.file_name for row in table.rows()] == ["newer.csv", "older.csv"]
    choose(qtbot, table, 1)
    assert "National Material Capabilities" in dialog.sources.citation.text()
    click(qtbot, dialog.sources.prefer)
    qtbot.waitUntil(
        lambda: [row.file_name for row in table.rows()] == ["older.csv", "newer.csv"],
        timeout=PATIENCE,
    )
    choose(qtbot, table, 1)
    click(qtbot, dialog.sources.remove)
    box = dialog.findChild(QMessageBox)
    assert "Revisions and saved runs cannot" in box.informativeText()
    qtbot.mouseClick(box.defaultButton(), LEFT)
    qtbot.waitUntil(lambda: len(table.rows()) == 1, timeout=PATIENCE)
    assert [source.file_name for source in own_library.sources()] == ["older.csv"]


def choose(qtbot, table, row) -> None:
    place = table.visualRect(table.model().index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)


@pytest.mark.tenth
def test_gaps_are_filled_only_if_asked_for_and_marked(qtbot, data, sample):
    opened, dialog = data
    lines = ["stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version"]
    for code, number in (("USA", 2), ("ITA", 325), ("UKG", 200)):
        # Of these years no other table has figures.
        for year, milex in ((1904, 100), (1905, -9), (1906, 300)):
            lines.append(f"{code},{number},{year},{milex},10,10,10,10,10,.1,2021")
    document = opened.window.document
    document.edit(document.treaty.with_(year=1905), "move to 1905")
    bring_in(qtbot, dialog, sample("capabilities", text="\n".join(lines) + "\n"))
    bar = opened.window.statusBar()
    qtbot.waitUntil(lambda: "capabilities.csv" in bar._data.toolTip(), timeout=PATIENCE)
    assert opened.outcome.world.interpolated is None
    assert bar._drawn.text() == ""
    box = dialog.findChild(QCheckBox)
    qtbot.mouseClick(box, LEFT, pos=box.rect().center().__class__(8, box.height() // 2))
    qtbot.waitUntil(lambda: bar._drawn.text() == "3 figures are interpolated", timeout=PATIENCE)
    italy = opened.outcome.world.place("ITA")
    assert opened.outcome.world.indicators[italy, 0] == 200
    click(qtbot, dialog.close_button)
    assert not dialog.isVisible()
    qtbot.mouseClick(opened.window.top_bar.pin, LEFT)
    page = opened.window.comparison.page
    qtbot.waitUntil(lambda: page.found is not None, timeout=PATIENCE)
    assert page.found.entries[0].draft.world.digest == opened.outcome.world.digest


@needs_reference
def test_a_long_import_shows_progress_and_can_be_cancelled(qtbot, data, own_library):
    _, dialog = data
    adding = dialog.adding
    assert drop(dialog, FOLDER / "atop_alliance_dyads.csv.gz")
    click(qtbot, adding.act)
    qtbot.waitUntil(lambda: adding.progress.value() > 0, timeout=PATIENCE)
    assert adding.progress.isVisible()
    click(qtbot, adding.stop)
    assert dialog.sources.isVisible()
    # What comes after it has its turn: the thread has ended the import.
    bring_in(qtbot, dialog, FOLDER / "cow_majors.csv")
    assert [source.kind for source in own_library.sources()] == ["great-powers"]


@pytest.mark.tenth
@needs_reference
def test_with_the_published_capabilities_every_year_is_a_world(qtbot, data):
    opened, dialog = data
    bring_in(qtbot, dialog, FOLDER / "cow_nmc.csv", FOLDER / "cow_states.csv")
    slider = opened.window.top_bar.years.slider
    qtbot.waitUntil(lambda: "1816–2022, 2025" in slider.toolTip(), timeout=PATIENCE)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert opened.document.treaty.year == 1816
    opened.settle()
    assert len(opened.outcome.world) > 20


def test_a_damaged_library_brings_one_notice_and_covenant_works_on(qtbot, open_window, own_library):
    own_library.path.write_bytes(b"no database at all, whatever its name says" * 100)
    opened = open_window("league@1935")
    notice = opened.window.notices.notice("library")
    assert "is damaged" in notice.words
    assert "uses the tables it came with" in notice.words
    assert opened.outcome.scorecard is not None
    # It heals while the window is open.
    own_library.path.unlink()
    qtbot.mouseClick(notice.buttons[0], LEFT)
    qtbot.waitUntil(lambda: opened.window.notices.notice("library") is None, timeout=PATIENCE)


@pytest.mark.tenth
@needs_reference
def test_an_import_cancelled_at_any_moment_leaves_nothing_and_can_be_done_again(
    qtbot, data, own_library
):
    _, dialog = data
    adding = dialog.adding
    for wait in (0, 15, 60, 140, 300):
        assert drop(dialog, FOLDER / "cow_nmc.csv")
        click(qtbot, adding.act)
        qtbot.wait(wait)
        if adding.stop.isVisible():
            click(qtbot, adding.stop)
        else:
            # It was done sooner.
            click(qtbot, adding.act)
        assert dialog.sources.isVisible()
        assert {source.rows for source in own_library.sources()} <= {17121}
    bring_in(qtbot, dialog, FOLDER / "cow_nmc.csv")
    assert [source.rows for source in own_library.sources()] == [17121]


@pytest.mark.tenth
def test_what_another_window_imports_is_known_when_one_turns_to_this(
    qtbot, open_window, own_library, sample
):
    one, other = open_window("league@1935"), open_window("league@1935")
    other.window.library_actions.open_data([sample("capabilities")])
    adding = other.window.findChild(DataDialog).adding
    qtbot.waitUntil(lambda: adding.act.text() == "Import", timeout=PATIENCE)
    click(qtbot, adding.act)
    qtbot.waitUntil(lambda: adding.act.text() == "Done", timeout=PATIENCE)
    before = one.outcome.world
    one.window.activateWindow()
    qtbot.waitUntil(lambda: one.outcome.world is not before, timeout=PATIENCE)
    assert "capabilities.csv" in one.outcome.world.source


def test_an_archive_is_shown_and_imported_as_the_table_it_holds(
    qtbot, data, sample, tmp_path, own_library
):
    _, dialog = data
    path = tmp_path / "States2024.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(sample("states"), "States2024/statelist2024.csv")
        archive.writestr("States2024/system2024.csv", "stateabb,ccode,year,version\nUSA,2,1816,1\n")
    bring_in(qtbot, dialog, path)
    (source,) = own_library.sources()
    assert (source.kind, source.file_name) == ("states", "States2024.zip/statelist2024.csv")
