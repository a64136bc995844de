"""Real alliances opened as drafts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from tests.reference import FOLDER, needs_reference
from tests.ui.library.conftest import PATIENCE
from tests.ui.library.test_revisions_and_runs import choose
from ui.library.alliance_chooser import AllianceChooser
from ui.library.data_dialog import DataDialog

LEFT = Qt.MouseButton.LeftButton


def open_chooser(window) -> AllianceChooser:
    window.library_actions.open_alliances()
    return window.findChild(AllianceChooser)


def test_without_atop_the_way_to_the_data_is_shown(qtbot, open_window):
    window = open_window().window
    chooser = open_chooser(window)
    qtbot.waitUntil(lambda: "import ATOP" in chooser.note.toPlainText(), timeout=PATIENCE)
    assert not chooser.open_it.isEnabled()
    qtbot.mouseClick(chooser.add_data, LEFT)
    assert window.findChild(DataDialog).isVisible()


def test_an_alliance_is_found_by_party_and_year_and_opens_as_a_draft(
    qtbot, open_window, own_library, sample
):
    own_library.import_file(sample("atop-members"))
    opened = open_window("league@1935")
    chooser = open_chooser(opened.window)
    qtbot.waitUntil(lambda: len(chooser.table.rows()) == 2, timeout=PATIENCE)
    qtbot.keyClicks(chooser.search, "canada")
    assert [row.number for row in chooser.table.rows()] == [3180]
    qtbot.keyClicks(chooser.year, "1900")
    assert chooser.table.rows() == []
    chooser.year.clear()
    qtbot.keyClicks(chooser.year, "1955")
    choose(qtbot, chooser.table, 0)
    qtbot.waitUntil(lambda: "Not coded" in chooser.note.toPlainText(), timeout=PATIENCE)
    qtbot.mouseClick(chooser.open_it, LEFT)
    treaty = opened.document.treaty
    assert treaty.year == 1955
    assert treaty.bound == {"USA", "CAN", "TUR"}
    assert "Not coded: sanctions" in treaty.note
    notice = opened.window.notices.notice("not coded")
    qtbot.mouseClick(notice.buttons[0], LEFT)
    box = opened.window.findChild(QMessageBox)
    assert "Not coded: sanctions" in box.text()
    box.close()


@needs_reference
def test_all_alliances_of_atop_are_listed(qtbot, open_window, own_library):
    own_library.import_file(FOLDER / "atop_4_01_members.csv.gz")
    chooser = open_chooser(open_window().window)
    qtbot.waitUntil(lambda: chooser.found.text() == "745 of 745", timeout=PATIENCE)
