"""Every dialog and window that the window opens: how a user opens it, and how it is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPushButton,
    QWidget,
)

from tests.ui.simulated_input import Key
from ui.advice.costs_dialog import CostsDialog
from ui.export.chart_dialog import ExportDialog
from ui.help.guide_window import GuideWindow
from ui.history.case_chooser import CaseChooser
from ui.library.alliance_chooser import AllianceChooser
from ui.library.data_dialog import DataDialog
from ui.library.figures_dialog import FiguresDialog
from ui.library.revisions_dialog import RevisionsDialog
from ui.library.saved_runs_dialog import RunsDialog
from ui.window.command_palette import CommandPalette
from ui.window.commands import action_words
from ui.window.main_window import MainWindow
from ui.window.shortcuts import ShortcutsDialog
from ui.window.undo_history import UndoHistory

LEFT = Qt.MouseButton.LeftButton

#: The ways to close a window.
ESCAPE, BUTTON, TITLE_BAR = "Escape", "its button", "its title bar"

#: Hundredths of a second for what is to come on the screen.
PATIENCE = 1_000

#: Milliseconds between two looks for a question that what asked it waits for.
_ANSWERING = 10


@dataclass(frozen=True)
class Opened:
    """A dialog, how it is opened, and in which ways it can be closed.

    waits: whether what opened it waits for the answer.
    """

    kind: type[QWidget]
    open: Callable[[MainWindow], object]
    ways: tuple[str, ...] = (ESCAPE, BUTTON, TITLE_BAR)
    waits: bool = False


def choose(bar: QMenuBar, *words: str) -> None:
    """Click through the menus, by the words of their entries."""
    place: QMenuBar | QMenu = bar
    for number, entry in enumerate(words):
        if number:
            place = popped_up(beside=place)
        action = next(action for action in place.actions() if action_words(action) == entry)
        QTest.mouseClick(place, LEFT, pos=place.actionGeometry(action).center())


def popped_up(beside: QWidget | None = None) -> QMenu:
    """Return the menu that is on the screen, once it is: one below another comes after a while."""
    until(lambda: QApplication.activePopupWidget() not in (None, beside))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def until(is_so: Callable[[], bool]) -> None:
    """Wait until something is so."""
    for _ in range(PATIENCE):
        if is_so():
            return
        QTest.qWait(10)
    raise AssertionError("it did not come")


def menu(*words: str) -> Callable[[MainWindow], None]:
    return lambda window: choose(window.menuBar(), *words)


def keys(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[MainWindow], None]:
    def press(window: MainWindow) -> None:
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        QTest.keyClick(window.windowHandle(), key, modifiers)

    return press


def of_map(entry: int) -> Callable[[MainWindow], None]:
    """Click an entry of the menu that Italy has on the map."""

    def open_it(window: MainWindow) -> None:
        view = window.map.view
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=view.spot_of("ITA"))
        popup = popped_up()
        entries = [action for action in popup.actions() if not action.isSeparator()]
        QTest.mouseClick(popup, LEFT, pos=popup.actionGeometry(entries[entry]).center())

    return open_it


def rename_a_pin(window: MainWindow) -> None:
    """Press the key that renames a treaty pinned for comparison."""
    page = window.comparison.page
    if not len(page.pins):
        window.comparison.pin()
    until(lambda: page.found is not None and page.found.complete)
    chip = page.strip.chips[0]
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_F2)


def new_while_edited(window: MainWindow) -> None:
    """Start anew while there are changes that no file has."""
    document = window.document
    if not document.is_dirty:
        document.edit(document.treaty.with_(name="Another"), "rename")
    choose(window.menuBar(), "File", "New")


def open_what_is_no_treaty(window: MainWindow) -> None:
    window.files.open_reference("no-such-template")


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

#: By the words of the menu that opens it, or else by what it is.
DIALOGS = {
    "What would it take?": Opened(CostsDialog, lambda window: window.stress.advice.costs.click()),
    "Open case": Opened(CaseChooser, menu("File", "Open case")),
    "Open alliance": Opened(AllianceChooser, menu("File", "Open alliance")),
    "Chart": Opened(ExportDialog, menu("File", "Export", "Chart")),
    "Revisions": Opened(RevisionsDialog, menu("File", "Revisions")),
    "Revisions, by its keys": Opened(RevisionsDialog, keys(Key.Key_R, CONTROL | SHIFT)),
    "Saved runs": Opened(RunsDialog, menu("File", "Saved runs")),
    "Data": Opened(DataDialog, menu("File", "Data")),
    "Undo history": Opened(UndoHistory, menu("Edit", "Undo history"), (ESCAPE,)),
    "Find a command": Opened(CommandPalette, menu("Edit", "Find a command"), (ESCAPE, TITLE_BAR)),
    "Guide": Opened(GuideWindow, menu("Help", "Guide"), (ESCAPE, TITLE_BAR)),
    "What is new": Opened(GuideWindow, menu("Help", "What is new"), (ESCAPE, TITLE_BAR)),
    "Keyboard shortcuts": Opened(ShortcutsDialog, menu("Help", "Keyboard shortcuts")),
    "figures of a state": Opened(FiguresDialog, of_map(-1), (ESCAPE, BUTTON, TITLE_BAR)),
    "name of a pin": Opened(QInputDialog, rename_a_pin),
    "save changes?": Opened(QMessageBox, new_while_edited, waits=True),
    "a refusal": Opened(QMessageBox, open_what_is_no_treaty),
}


def open_windows(besides: QWidget) -> list[QWidget]:
    """Return what is on the screen beside a window, popups and tooltips of controls apart."""
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Popup)
    return [
        window
        for window in QApplication.topLevelWidgets()
        if window is not besides and window.isVisible() and window.windowType() in kinds
    ]


def close_by(window: QWidget, way: str) -> None:
    """Close a window as a user does."""
    if way == ESCAPE:
        QTest.keyClick(window.windowHandle(), Key.Key_Escape)
    elif way == BUTTON:
        button = next(
            each
            for each in window.findChildren(QPushButton)
            if each.isVisible() and each.text().replace("&", "") in ("Close", "Cancel", "OK")
        )
        QTest.mouseClick(button, LEFT)
    else:
        window.windowHandle().close()


def open_and_close(window: MainWindow, dialog: Opened, way: str) -> None:
    """Open a dialog and close it; fails if another opened, or if it stays."""
    seen: list[QWidget] = []

    def close() -> None:
        found = open_windows(window)
        if found:
            seen.extend(found)
            assert [type(each) for each in found] == [dialog.kind]
            close_by(found[0], way)

    answering = QTimer(interval=_ANSWERING)
    answering.timeout.connect(close)
    if dialog.waits:
        answering.start()
    dialog.open(window)
    answering.stop()
    if not dialog.waits:
        QApplication.processEvents()
        close()
    assert len(seen) == 1
    assert not open_windows(window)
