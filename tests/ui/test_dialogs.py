"""A dialog that is closed is gone: no widget and no Python object of it stays."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import VERDICT_PATIENCE, OpenWindow
from tests.ui.counting import let_go, own_objects, widgets
from tests.ui.dialogs import DIALOGS, Opened, open_and_close

#: How often a dialog is opened and closed in each way; before that it is once, since what all
#: dialogs share is made with the first.
TIMES = 3

#: What ends the program.
ENDING = "Quit"


@pytest.fixture(autouse=True)
def no_files(no_dialog_hangs: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the system's file dialogs come back with no file."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))


def counted() -> tuple[Counter[str], Counter[str]]:
    let_go()
    return widgets(), own_objects()


def more(before: tuple[Counter[str], Counter[str]]) -> dict[str, int]:
    """Return what there is more of than before, by its type."""
    now = counted()
    return {
        name: n for one, other in zip(now, before, strict=True) for name, n in (one - other).items()
    }


@pytest.mark.parametrize("dialog", DIALOGS.values(), ids=DIALOGS)
def test_what_is_opened_and_closed_leaves_nothing(
    dialog: Opened, open_window: OpenWindow, qtbot: QtBot
) -> None:
    opened = open_window("league@1935")
    for way in dialog.ways:
        open_and_close(opened.window, dialog, way)
    opened.settle()
    # What was asked of other threads meanwhile comes after the dialog is closed.
    qtbot.wait(200)
    before = counted()
    for way in dialog.ways * TIMES:
        open_and_close(opened.window, dialog, way)
    qtbot.waitUntil(lambda: not more(before), timeout=VERDICT_PATIENCE)
