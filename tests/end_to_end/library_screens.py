"""The scenes of the library, for `tests.end_to_end.screens`."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from sandbox.library.library import Library
from tests.sandbox.library.samples import SAMPLES
from ui.library.data_dialog import DataDialog
from ui.main_window import MainWindow


def sample(kind: str, more: str = "") -> Path:
    """Write a few rows of a published table to a file."""
    path = Path(os.environ["COVENANT_DATA"]) / f"{kind}.csv"
    path.write_text(SAMPLES[kind] + more)
    return path


def show_data(window: MainWindow, *kinds: str) -> None:
    """Show what is imported, or files that are to be."""
    window.shelf.open_data([sample(kind) for kind in kinds])
    QTest.qWait(1_000)


def fill_library(window: MainWindow, *kinds: str) -> None:
    for kind in kinds:
        Library().import_file(sample(kind))
    show_data(window)
    table = window.findChild(DataDialog).sources.table
    table.select(lambda row: row.kind == kinds[0])


def report_import(window: MainWindow) -> None:
    wrong = "ETH,530,1936,many,80,0,0,,26,.0034,2021\nITA,325,1936,1,1\n"
    window.shelf.open_data([sample("capabilities", wrong)])
    QTest.qWait(1_000)
    window.findChild(DataDialog).adding.act.click()
    QTest.qWait(1_000)


#: The year's treaty of each scene, and what is done to the window first.
LIBRARY_SCENES: dict[str, tuple[str | None, Callable[[MainWindow], object]]] = {
    "data-empty": (None, lambda window: show_data(window)),
    "data": ("league@1935", lambda window: fill_library(window, "capabilities", "states")),
    "data-preview": ("league@1935", lambda window: show_data(window, "capabilities")),
    "data-report": ("league@1935", report_import),
}
