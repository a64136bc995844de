"""Figures of a state, its borders, rivals and pacts traced to their lines in the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.library.conftest import PATIENCE
from ui.library.figures_dialog import FiguresDialog
from ui.text import number
from ui.widgets.table import RowsTable

LEFT = Qt.MouseButton.LeftButton

DOLLARS = "thousands of current US dollars"


def ask(qtbot, opened, code: str) -> FiguresDialog:
    """Ask by the menu of the list of states where all of a state comes from."""
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
    qtbot.waitUntil(lambda: len(dialog.table.rows()) >= 6, timeout=PATIENCE)
    return dialog


def cells(table: RowsTable) -> dict[str, list[str]]:
    """Return what each row shows, by its first cell."""
    model = table.model()
    shown = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert len({row[0] for row in shown}) == len(shown)
    return {row[0]: row[1:] for row in shown}


def test_each_figure_is_traced_to_its_file_and_line(qtbot, open_window, own_library, sample):
    own_library.import_file(sample("capabilities"))
    figures = cells(ask(qtbot, open_window("league@1935"), "italy").table)
    source = ["National Material Capabilities", "capabilities.csv", "3"]
    assert figures["Military personnel (milper)"] == [number(1380), "thousands of persons", *source]
    # The imported table lacks it, and Covenant's own has it: each figure names its own source.
    assert figures["Military spending (milex)"] == [
        *(number(513400), DOLLARS, "Covenant's own tables", "resources/worlds/indicators.csv"),
        number(982),
    ]
    assert len(figures) == 6


def test_a_figure_that_came_with_covenant_is_traced_too(qtbot, open_window):
    dialog = ask(qtbot, open_window("league@1935"), "italy")
    figures, facts = cells(dialog.table), cells(dialog.facts)
    assert figures["Population (tpop)"][3] == "resources/worlds/indicators.csv"
    assert int(figures["Population (tpop)"][4].replace(",", "")) > 1
    assert facts["Border with Austria"][0] == "by land, 1919-09 to 1938-03"
    assert facts["Border with Austria"][2] == "resources/worlds/borders.csv"
    assert facts["Capital: Rome"][2] == "resources/worlds/capitals.csv"
    assert "with United Kingdom, France" in facts["Pact: Locarno Treaty of Mutual Guarantee"][0]


def test_imported_borders_rivals_pacts_and_standing_are_traced_to_their_lines(
    qtbot, open_window, own_library, sample
):
    for kind in ("great-powers", "rivalries"):
        own_library.import_file(sample(kind))
    borders = "ccode1,ccode2,conttype,stdate,enddate\n220,325,1,1900-01-01,1940-06-22\n"
    borders += "325,339,4,1914-01-01,1939-04-07\n"
    own_library.import_file(sample("contiguity", text=borders))
    pacts = "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,"
    pacts += "defense,offense,neutral,nonagg,consul\n"
    pacts += "9001,220,1930,1,1,1940,1,1,1,0,0,1,0\n9001,325,1931,2,3,1939,1,1,1,0,0,0,0\n"
    own_library.import_file(sample("atop-members", text=pacts))
    facts = cells(ask(qtbot, open_window("league@1935"), "italy").facts)
    assert facts["Great power"] == [
        *("1860-01-01 to 1943-09-02", "Major Powers 2024", "great-powers.csv", "3"),
    ]
    assert facts["Border with Albania"] == [
        *("150 miles of water, 1914-01 to 1939-04", "Direct Contiguity", "contiguity.csv", "3"),
    ]
    assert facts["Border with France"][3] == "2"
    assert facts["Pact: ATOP 9001"] == [
        *("defence, 1931-02-03 to 1939-01-01, with France", "ATOP members"),
        *("atop-members.csv", "3"),
    ]
    # The imported rivalries and borders never name Ethiopia or Austria: Covenant's own answer.
    assert facts["Rivalry with Ethiopia"][2] == "resources/worlds/rivalries.csv"
    assert facts["Border with Austria"][2] == "resources/worlds/borders.csv"
    assert facts["Member of the state system"][2] == "resources/worlds/states.csv"


def test_interpolated_figures_are_marked_wherever_they_show(
    qtbot, open_window, own_library, sample
):
    lines = ["stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version"]
    for code, cow in (("USA", 2), ("ITA", 325)):
        for year, milex in ((1941, 100), (1942, -9 if code == "ITA" else 5), (1943, 300)):
            lines.append(f"{code},{cow},{year},{milex},10,10,10,10,10,.1,2021")
    own_library.import_file(sample("capabilities", text="\n".join(lines) + "\n"))
    opened = open_window("league@1942")
    opened.window.library_actions.worlds.interpolates = True
    opened.window.library_actions.data_changed.emit()
    qtbot.waitUntil(
        lambda: opened.outcome.complete and opened.outcome.world.interpolated is not None,
        timeout=PATIENCE,
    )
    opened.settle()
    figures = cells(ask(qtbot, opened, "italy").table)
    source = ["National Material Capabilities", "capabilities.csv"]
    assert figures["Military spending (milex)"] == ["200 (interpolated)", DOLLARS, *source, "6"]
    assert figures["Military spending (milex) in 1941"] == ["100", DOLLARS, *source, "5"]
    assert figures["Military spending (milex) in 1943"] == ["300", DOLLARS, *source, "7"]
    assert figures["Military personnel (milper)"] == ["10", "thousands of persons", *source, "6"]
    assert len(figures) == 8
    table = opened.window.membership.table
    index = table.model().index(0, 1, table.model().index(0, 0))
    assert index.data().startswith("≈")
    assert "Interpolated: military spending" in index.data(Qt.ItemDataRole.ToolTipRole)
    panel = opened.window.map
    panel.cards.show("ITA", QPoint(10, 10))
    assert "Interpolated: military spending" in panel.card._lines.text()
