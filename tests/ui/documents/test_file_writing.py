"""Files that cannot be written, or are given up: nothing is left half-written, nothing is lost."""

from __future__ import annotations

import resource
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QPushButton

from tests.ui.export.test_export_menu import choose, dialog_of
from ui.charts import export

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(open_window):
    return open_window("league@1925")


@pytest.fixture
def small_disk(monkeypatch) -> Iterator[None]:
    """Let no file grow beyond a few bytes, as on a disk that fills up on the way."""
    # Python would keep modules that are first imported now, cut short, for all that come later.
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def slowly(monkeypatch) -> Iterator[threading.Event]:
    """Have charts made only once an event is set."""
    may_go_on = threading.Event()
    made = export.contents

    def contents(*given):
        may_go_on.wait(20)
        return made(*given)

    monkeypatch.setattr(export, "contents", contents)
    yield may_go_on
    may_go_on.set()


def cancel_button(window) -> QPushButton:
    (progress,) = window.findChildren(QProgressDialog)
    return progress.findChild(QPushButton)


def told(opened, qtbot) -> str:
    """Return what the window says, and put it away."""
    window = opened.window
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=30_000)
    (box,) = window.findChildren(QMessageBox)
    words = box.text()
    box.accept()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox), timeout=5_000)
    return words


@pytest.mark.tenth
def test_a_chart_given_up_by_a_click_is_not_written(opened, qtbot, monkeypatch, tmp_path, slowly):
    path = choose(monkeypatch, tmp_path / "out" / "chart.png")
    path.parent.mkdir()
    path.write_bytes(b"old")
    dialog = dialog_of(opened)
    qtbot.mouseClick(dialog.save, LEFT)
    # It shows after a moment, and the window goes on meanwhile.
    qtbot.waitUntil(lambda: cancel_button(dialog).isVisible(), timeout=5_000)
    qtbot.mouseClick(cancel_button(dialog), LEFT)
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    slowly.set()
    dialog.reject()
    qtbot.wait(100)
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


def test_a_window_that_closes_gives_up_what_it_writes(opened, qtbot, monkeypatch, tmp_path, slowly):
    path = choose(monkeypatch, tmp_path / "chart.svg")
    dialog = dialog_of(opened)
    qtbot.mouseClick(dialog.save, LEFT)
    threading.Timer(0.3, slowly.set).start()
    dialog.reject()
    opened.document.stack.setClean()
    opened.window.close()
    assert not path.exists()


@pytest.mark.tenth
@pytest.mark.parametrize("ending", [".svg", ".png", ".pdf", ".csv"])
def test_a_full_disk_leaves_the_old_file_and_the_dialog(
    opened, qtbot, monkeypatch, tmp_path, small_disk, ending
):
    path = choose(monkeypatch, tmp_path / "out" / f"chart{ending}")
    path.parent.mkdir()
    path.write_bytes(b"old")
    dialog = dialog_of(opened)
    qtbot.mouseClick(dialog.save, LEFT)
    words = told(opened, qtbot)
    assert "chart" in words
    assert words.endswith("cannot be written: it would be larger than the system allows.")
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    dialog.reject()


@pytest.mark.tenth
@pytest.mark.parametrize("what", ["map", "network", "text"])
def test_a_full_disk_is_told_of_whatever_is_written(
    opened, qtbot, monkeypatch, tmp_path, small_disk, what
):
    ending = {"map": ".png", "network": ".graphml", "text": ".docx"}[what]
    path = choose(monkeypatch, tmp_path / "out" / f"{what}{ending}")
    path.parent.mkdir()
    getattr(opened.window.exports, what).trigger()
    assert told(opened, qtbot).endswith(
        f"{path.name} cannot be written: it would be larger than the system allows."
    )
    assert not list(path.parent.iterdir())


def test_a_folder_that_may_not_be_written_to_is_told_of(opened, qtbot, monkeypatch):
    # Not even for the administrator.
    choose(monkeypatch, Path("/sys/map.svg"))
    opened.window.exports.map.trigger()
    assert "map.svg cannot be written: " in told(opened, qtbot)
    choose(monkeypatch, Path("/sys/chart.svg"))
    dialog = dialog_of(opened)
    qtbot.mouseClick(dialog.save, LEFT)
    assert "chart.svg cannot be written: " in told(opened, qtbot)
    dialog.reject()


def test_a_report_given_up_by_a_click_leaves_nothing(opened, qtbot, monkeypatch, tmp_path):
    path = choose(monkeypatch, tmp_path / "out" / "report.pdf")
    path.parent.mkdir()
    exports = opened.window.exports
    exports.report.trigger()
    (progress,) = opened.window.findChildren(QProgressDialog)
    progress.forceShow()
    qtbot.mouseClick(cancel_button(opened.window), LEFT)
    qtbot.waitUntil(exports.report.isEnabled, timeout=5_000)
    assert not list(path.parent.iterdir())


def test_the_ui_thread_draws_nothing(opened, qtbot, monkeypatch, tmp_path):
    threads: set[str] = set()
    drawn = export._draw

    def draw(*given):
        threads.add(threading.current_thread().name)
        drawn(*given)

    monkeypatch.setattr(export, "_draw", draw)
    path = choose(monkeypatch, tmp_path / "chart.png")
    dialog = dialog_of(opened)
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull(), timeout=5_000)
    qtbot.mouseClick(dialog.copy_picture, LEFT)
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(path.exists, timeout=10_000)
    assert threads
    assert threading.main_thread().name not in threads
