"""The windows of one process."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.object_counts import collect_garbage
from ui.startup.app import Windows


def open_and_close(windows: Windows, qtbot: QtBot) -> None:
    """Open a window, close it while it evaluates, and wait until it is gone."""
    window = windows.open("league@1935")
    evaluator = window.evaluator
    with qtbot.waitSignal(evaluator.updated):
        pass
    assert window.close()
    assert windows.all == ()
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    assert not shiboken6.isValid(evaluator)


def test_a_window_closed_while_it_evaluates_is_gone_with_all_that_it_held(
    qapp: QApplication, qtbot: QtBot
) -> None:
    # What tests before have closed goes first.
    collect_garbage()
    before = set(qapp.topLevelWidgets())
    open_and_close(Windows(qapp), qtbot)
    # The menus of its plots belong to no widget, and go when Python comes to them.
    collect_garbage()
    assert set(qapp.topLevelWidgets()) == before
