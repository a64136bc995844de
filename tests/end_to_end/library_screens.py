"""The scenes of the library, for `tests.end_to_end.screens`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from sandbox.library.library import Library
from sandbox.treaty.articles import Arms, Obligations, Rung
from tests.reference import FOLDER
from tests.sandbox.library.samples import SAMPLES
from ui.library.alliance_chooser import AllianceChooser
from ui.library.data_dialog import DataDialog
from ui.library.figures_dialog import FiguresDialog
from ui.library.revisions_dialog import RevisionsDialog
from ui.library.saved_runs_dialog import RunsDialog
from ui.window.main_window import MainWindow

#: Seconds to wait for what must come; a busy machine is slow.
PATIENCE = 120


def until(holds: Callable[[], object]) -> None:
    """Wait until something holds, and for what comes of it; raises where it does not in time."""
    began = time.monotonic()
    while not holds():
        if time.monotonic() - began > PATIENCE:
            raise TimeoutError(f"{holds} does not hold after {PATIENCE} s")
        QTest.qWait(50)
    QTest.qWait(400)


def sample(kind: str, more: str = "") -> Path:
    """Write a few rows of a published table to a file."""
    path = Path(os.environ["COVENANT_DATA"]) / f"{kind}.csv"
    path.write_text(SAMPLES[kind] + more)
    return path


def show_data(window: MainWindow, *kinds: str) -> None:
    """Show what is imported, or files that are to be."""
    window.library_actions.open_data([sample(kind) for kind in kinds])
    QTest.qWait(1_000)


def fill_library(window: MainWindow, *kinds: str) -> None:
    for kind in kinds:
        Library().import_file(sample(kind))
    show_data(window)
    table = window.findChild(DataDialog).sources.table
    table.select(lambda row: row.kind == kinds[0])


def report_import(window: MainWindow) -> None:
    wrong = "ETH,530,1936,many,80,0,0,,26,.0034,2021\nITA,325,1936,1,1\n"
    window.library_actions.open_data([sample("capabilities", wrong)])
    QTest.qWait(1_000)
    window.findChild(DataDialog).adding.act.click()
    QTest.qWait(1_000)


def save_twice(window: MainWindow) -> None:
    """Save two revisions and compare them."""
    path = Path(os.environ["COVENANT_DATA"]) / "league.treaty"
    window.document.save(path)
    window.document.edit(
        window.document.treaty.with_(
            arms=Arms(reduction=0.5), obligations=Obligations(Rung.MANDATORY, Rung.MANDATORY)
        ),
        "make force mandatory",
    )
    window.document.save(path)
    window.library_actions.open_revisions()
    dialog = window.findChild(RevisionsDialog)
    until(lambda: len(dialog.table.rows()) == 2)
    dialog.table.selectAll()
    until(lambda: "Arms" in dialog.view.toPlainText())


def save_runs(window: MainWindow) -> None:
    """Save two runs, import something, and open one."""
    window.library_actions.open_runs()
    dialog = window.findChild(RunsDialog)
    dialog.keep_test.click()
    dialog.keep_verdict.click()
    until(lambda: len(dialog.table.rows()) == 2)
    Library().import_file(sample("capabilities"))
    dialog.table.selectRow(0)
    until(dialog.answers.rows)


def find_alliance(window: MainWindow) -> None:
    """Look for an alliance; with the published table where it is at hand."""
    published = FOLDER / "atop_4_01_members.csv.gz"
    Library().import_file(published if published.exists() else sample("atop-members"))
    window.library_actions.open_alliances()
    chooser = window.findChild(AllianceChooser)
    until(chooser.table.rows)
    chooser.search.setText("france")
    chooser.year.setText("1955")
    chooser.table.selectRow(min(2, len(chooser.table.rows()) - 1))
    until(chooser.open_it.isEnabled)


def open_alliance(window: MainWindow) -> None:
    find_alliance(window)
    window.findChild(AllianceChooser).open_it.click()
    QTest.qWait(3_000)


def trace_figures(window: MainWindow) -> None:
    for kind in ("capabilities", "great-powers"):
        Library().import_file(sample(kind))
    explain(window)


def explain(window: MainWindow, state: str = "ITA") -> None:
    window.library_actions.explain(state)
    until(lambda: window.findChild(FiguresDialog).table.rows())


def trace_interpolated(window: MainWindow) -> None:
    interpolate(window)
    explain(window, "ETH")


def interpolate(window: MainWindow) -> None:
    """Fill the gaps of a year, and look at a state with some.

    No table that comes with Covenant knows what Ethiopia spent in 1935.
    """
    lines = ["stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version"]
    for code, number in (("USA", 2), ("ITA", 325), ("UKG", 200), ("ETH", 530)):
        for year, milex in ((1934, 100), (1935, -9 if code == "ETH" else 5), (1936, 300)):
            lines.append(f"{code},{number},{year},{milex},10,,10,10,10,.1,2021")
    path = sample("capabilities")
    path.write_text("\n".join(lines) + "\n")
    Library().import_file(path)
    window.library_actions.worlds.interpolates = True
    window.library_actions.look_again()
    window.articles.open_article("parties")
    until(lambda: window.statusBar()._drawn.text())


def damage_library(window: MainWindow) -> None:
    (Path(os.environ["COVENANT_DATA"]) / "library.sqlite").write_bytes(b"no database" * 500)
    window.library_actions.look_again()
    QTest.qWait(1_000)


#: The year's treaty of each scene, and what is done to the window first.
LIBRARY_SCENES: dict[str, tuple[str | None, Callable[[MainWindow], object]]] = {
    "data-empty": (None, lambda window: show_data(window)),
    "data": ("league@1935", lambda window: fill_library(window, "capabilities", "states")),
    "data-preview": ("league@1935", lambda window: show_data(window, "capabilities")),
    "data-report": ("league@1935", report_import),
    "revisions": ("league@1935", save_twice),
    "runs": ("league@1935", save_runs),
    "alliances": ("league@1935", find_alliance),
    "alliance-opened": ("league@1935", open_alliance),
    "trace": ("league@1935", trace_figures),
    "trace-interpolated": ("league@1935", trace_interpolated),
    "interpolated": ("league@1935", interpolate),
    "library-damaged": ("league@1935", damage_library),
}
