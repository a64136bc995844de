"""Real alliances opened as drafts, and figures traced to their lines."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from tests.reference import FOLDER, needs_reference
from tests.ui.library.conftest import PATIENCE
from tests.ui.library.test_keeping import choose
from ui.library.alliance_chooser import AllianceChooser
from ui.library.data_dialog import DataDialog
from ui.library.figures import FiguresDialog
from ui.text import number

LEFT = Qt.MouseButton.LeftButton


def open_chooser(window) -> AllianceChooser:
    window.shelf.open_alliances()
    return window.findChild(AllianceChooser)


def test_without_atop_the_way_to_the_data_is_shown(qtbot, open_window):
    window = open_window().window
    chooser = open_chooser(window)
    qtbot.waitUntil(lambda: "import ATOP" in chooser.told.toPlainText(), timeout=PATIENCE)
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
    qtbot.waitUntil(lambda: "Not coded" in chooser.told.toPlainText(), timeout=PATIENCE)
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


def trace(qtbot, opened, code: str) -> dict[str, object]:
    """Ask by the menu of the list of states where a state's figures come from."""
    window = opened.window
    window.articles.open_article("parties")
    window.membership.search.setText(code.lower())
    table = window.membership.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    region = table.model().index(0, 0)
    place = table.visualRect(table.model().index(0, 1, region)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(table.viewport(), event)
    menu = next(m for m in table.findChildren(QMenu) if m.isVisible())
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[0]).center())
    dialog = window.findChildren(FiguresDialog)[-1]
    qtbot.waitUntil(lambda: len(dialog.table.rows()) == 6, timeout=PATIENCE)
    model = dialog.table.model()
    return {
        row.indicator: [model.index(number, column).data() for column in range(5)]
        for number, row in enumerate(dialog.table.rows())
    }


def test_each_figure_is_traced_to_its_file_and_line(qtbot, open_window, own_library, sample):
    own_library.import_file(sample("capabilities"))
    figures = trace(qtbot, open_window("league@1935"), "italy")
    source = ["National Material Capabilities", "capabilities.csv", "3"]
    assert figures["milper"] == ["Military personnel", number(1380), *source]
    assert figures["milex"] == ["Military spending", "missing", *source]


def test_a_figure_that_came_with_covenant_is_traced_too(qtbot, open_window):
    figures = trace(qtbot, open_window("league@1935"), "italy")
    assert figures["tpop"][3] == "resources/worlds/indicators.csv"
    assert int(figures["tpop"][4].replace(",", "")) > 1


def test_interpolated_figures_are_marked_wherever_they_show(
    qtbot, open_window, own_library, sample
):
    lines = ["stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version"]
    for code, cow in (("USA", 2), ("ITA", 325)):
        for year, milex in ((1934, 100), (1935, -9 if code == "ITA" else 5), (1936, 300)):
            lines.append(f"{code},{cow},{year},{milex},10,10,10,10,10,.1,2021")
    own_library.import_file(sample("capabilities", text="\n".join(lines) + "\n"))
    opened = open_window("league@1935")
    opened.window.shelf.worlds.interpolates = True
    opened.window.shelf.data_changed.emit()
    qtbot.waitUntil(
        lambda: opened.outcome.complete and opened.outcome.world.interpolated is not None,
        timeout=PATIENCE,
    )
    opened.settle()
    figures = trace(qtbot, opened, "italy")
    assert figures["milex"][1] == "200 (interpolated)"
    assert figures["milper"][1] == "10"
    table = opened.window.membership.table
    index = table.model().index(0, 1, table.model().index(0, 0))
    assert index.data().startswith("≈")
    assert "Interpolated: military spending" in index.data(Qt.ItemDataRole.ToolTipRole)
    panel = opened.window.map
    panel._show_card("ITA", QPoint(10, 10))
    assert "Interpolated: military spending" in panel.card._lines.text()
