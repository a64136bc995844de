"""A dialog that is closed is gone: no widget and no Python object of it stays."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

import ui
from tests.ui.conftest import PATIENCE, OpenWindow
from tests.ui.conftest import Opened as OpenedWindow
from tests.ui.dialogs import DIALOGS, Opened, choose, open_and_close, open_windows, until
from tests.ui.object_counts import collect_garbage, own_objects, widgets
from ui.startup.app import Windows
from ui.window.commands import action_words

#: How often what there is is counted.
ROUNDS = 5

#: What opens no dialog, and would end the window or open another.
ENDING = ("Quit", "New window")


@pytest.fixture(autouse=True)
def no_files(no_dialog_hangs: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the system's file dialogs come back with no file."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))


def growing(act: Callable[[], object]) -> dict[str, list[int]]:
    """Do something again and again, and return what there is more of each time, by its type.

    What is made once, such as what all dialogs share, grows once.
    """
    counts: list[Counter[str]] = []
    while len(counts) < ROUNDS:
        act()
        collect_garbage()
        counts.append(widgets() + own_objects())
        growth = {
            name: [count[name] for count in counts]
            for name in counts[-1]
            if all(now[name] > before[name] for before, now in pairwise(counts))
        }
        if not growth:
            break
    return growth


def come_to_rest(opened: OpenedWindow, qtbot: QtBot) -> None:
    """Wait until what was asked of other threads has come, after the dialog was closed."""
    opened.settle()
    came: list[object] = []
    library_worker = opened.window.library_actions.library_worker
    library_worker.ask(lambda tell: None, library_worker, came.append, came.append)
    qtbot.waitUntil(lambda: bool(came), timeout=PATIENCE)


@pytest.mark.tenth
@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=DIALOGS)
def test_what_is_opened_and_closed_leaves_nothing(
    dialog: Opened, open_window: OpenWindow, qtbot: QtBot
) -> None:
    opened = open_window("league@1935")

    def open_and_close_in_each_way() -> None:
        for way in dialog.ways:
            open_and_close(opened.window, dialog, way)
        come_to_rest(opened, qtbot)

    assert growing(open_and_close_in_each_way) == {}


def entries(bar: QMenuBar) -> Iterator[tuple[str, ...]]:
    """Yield the way through the menus to each entry, by its words."""
    menus = {menu.menuAction(): menu for menu in bar.findChildren(QMenu)}

    def within(place: QWidget, way: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        for action in place.actions():
            here = (*way, action_words(action))
            if action in menus:
                yield from within(menus[action], here)
            elif not action.isSeparator() and action.isEnabled():
                yield here

    yield from within(bar, ())


@pytest.mark.tenth
def test_every_dialog_of_the_menus_is_among_those_tested(
    open_window: OpenWindow,
) -> None:
    opened_window = open_window("league@1935")
    window = opened_window.window
    found: dict[str, str] = {}
    for way in list(entries(window.menuBar())):
        # A template takes the treaty's place without a dialog.
        if way[-1] in ENDING or "Open template" in way:
            continue
        window.start_controller.leave()
        # Some entries can be chosen only when a verdict is known; an entry before may have
        # changed the treaty.
        opened_window.settle()
        if way not in entries(window.menuBar()):
            continue
        choose(window.menuBar(), *way)
        until(lambda: not isinstance(QApplication.activePopupWidget(), QMenu))
        for opened in open_windows(window):
            found[way[-1]] = type(opened).__name__
            opened.close()
            # A dialog that goes while the next menu is open would take the menu with it.
            collect_garbage()
            window.activateWindow()
            assert QTest.qWaitForWindowActive(window)
    tested = {name: each.kind.__name__ for name, each in DIALOGS.items()}
    assert len(found) > 8
    assert found.items() <= tested.items()


def test_every_class_of_dialog_is_among_those_tested() -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if module.name != "ui.__main__":
            importlib.import_module(module.name)
    own = {kind for kind in subclasses(QDialog) if kind.__module__.startswith("ui.")}
    assert own
    assert own <= {dialog.kind for dialog in DIALOGS.values()}


def subclasses(kind: type) -> Iterator[type]:
    for below in kind.__subclasses__():
        yield below
        yield from subclasses(below)


def test_a_second_command_raises_the_dialog_that_is_open(open_window: OpenWindow) -> None:
    window = open_window("league@1935").window
    for name in ("Revisions", "Saved runs", "Data", "Open alliance"):
        DIALOGS[name].open(window)
        DIALOGS[name].open(window)
        assert [type(each) for each in open_windows(window)] == [DIALOGS[name].kind]
        for each in open_windows(window):
            each.close()


@pytest.mark.tenth
def test_a_window_that_is_closed_leaves_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    windows = Windows(qapp)
    first = windows.open("league@1935")

    def open_and_close_another() -> None:
        second = windows.open("locarno@1936")
        # It closes in the middle of its evaluation.
        with qtbot.waitSignal(second.evaluator.updated, timeout=PATIENCE):
            pass
        second.close()

    leaks = growing(open_and_close_another)
    assert windows.all == (first,)
    first.close()
    assert leaks == {}
