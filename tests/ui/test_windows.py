"""The windows of one process."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.app import Windows


def test_a_window_closed_while_it_evaluates_is_gone_with_all_that_it_held(
    qapp: QApplication, qtbot: QtBot
) -> None:
    windows = Windows(qapp)
    before = set(qapp.topLevelWidgets())
    window = windows.open("league@1935")
    evaluator = window.evaluator
    with qtbot.waitSignal(evaluator.updated, timeout=30_000):
        pass
    assert window.close()
    assert windows.all == ()
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    assert not shiboken6.isValid(evaluator)
    # The menus of its plots belong to no widget, and go when Python comes to them.
    del window, evaluator
    gc.collect()
    assert set(qapp.topLevelWidgets()) == before
