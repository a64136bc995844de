"""The scenes of comparison, for `tests.end_to_end.screens`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.end_to_end.library_screens import until
from ui.window.main_window import MainWindow

SIX = ("league-as-signed@1935", "league-with-usa@1935", "league@1925", "un-charter@1950")
THREE = ("un-charter@1950", "north-atlantic@1990")
WRONG = ("league@1950", "/home/ada/treaties/gone.treaty", "ideal@1935")


def compare(window: MainWindow, tab: int, others: tuple[str, ...] = (*SIX, "ideal@1935")) -> None:
    """Compare the treaty with others."""
    while len(window.comparison.page.pins):
        window.comparison.page.pins.remove(0)
    window.threat.show(("ITA",), "ETH")
    window.comparison.page.pins.add_open_draft()
    for reference in others:
        window.comparison.page.pins.add(reference)
    window.comparison.page.tabs.setCurrentIndex(tab)
    window.start_controller.pages.setCurrentWidget(window.comparison.page)

    def is_done() -> bool:
        found = window.comparison.page.found
        return found is not None and len(found.entries) == len(window.comparison.page.pins)

    until(is_done)


def add(window: MainWindow) -> None:
    """Open the list from which treaties are added."""
    compare(window, 0, THREE)
    QTest.mouseClick(window.comparison.page.strip.add, Qt.MouseButton.LeftButton)


def export(window: MainWindow) -> None:
    """Show the dialog that exports all of it."""
    compare(window, 0)
    window.exports.chart.trigger()
    QTest.qWait(500)


COMPARE_SCENES: dict[str, tuple[str | None, Callable[[MainWindow], object]]] = {
    "compare": ("league@1935", lambda window: compare(window, 0)),
    "compare-three": ("league@1935", lambda window: compare(window, 0, THREE)),
    "compare-add": ("league@1935", lambda window: add(window)),
    "compare-whom": ("league@1935", lambda window: compare(window, 1, THREE)),
    "compare-held": ("league@1935", lambda window: compare(window, 2)),
    "compare-protection": ("league@1935", lambda window: compare(window, 3)),
    "compare-articles": ("league@1935", lambda window: compare(window, 4)),
    "compare-response": ("league@1935", lambda window: compare(window, 5)),
    "compare-standing": ("league@1935", lambda window: compare(window, 6)),
    "compare-bars": ("league@1935", lambda window: compare(window, 7)),
    "compare-alone": ("league@1935", lambda window: compare(window, 0, ())),
    "compare-wrong": ("league@1935", lambda window: compare(window, 0, WRONG)),
    "export-comparison": ("league@1935", lambda window: export(window)),
}
