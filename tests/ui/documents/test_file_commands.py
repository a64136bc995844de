"""The File menu, through its dialogs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from sandbox.treaty import file
from sandbox.treaty.articles import Arms
from tests.ui.conftest import DIALOG_PATIENCE
from ui.export.chart_dialog import ExportDialog


def answer(button: QMessageBox.StandardButton) -> list[str]:
    """Press a button of the next message box; return what the box will have said."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        said.append(box.text())
        box.button(button).click()

    QTimer.singleShot(0, press)
    return said


def choose(monkeypatch: pytest.MonkeyPatch, method: str, path: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, method, lambda *_: (str(path), kind))


def disarm(opened) -> None:
    document = opened.document
    document.edit(document.treaty.with_(arms=Arms(reduction=0.5)), "reduce arms by 50%")


def message_boxes(window) -> list[QMessageBox]:
    return window.findChildren(QMessageBox)


def test_closing_without_changes_asks_nothing(open_window):
    opened = open_window()
    assert opened.window.close()


def test_closing_with_changes_asks_and_cancel_keeps_the_window(open_window):
    opened = open_window()
    disarm(opened)
    said = answer(QMessageBox.StandardButton.Cancel)
    assert not opened.window.close()
    assert said == ["Save changes?"]
    assert opened.window.isVisible()


def test_closing_with_changes_given_up_closes(open_window):
    opened = open_window()
    disarm(opened)
    answer(QMessageBox.StandardButton.Discard)
    assert opened.window.close()


def test_closing_with_changes_can_save_them(open_window, monkeypatch, tmp_path):
    opened = open_window()
    disarm(opened)
    choose(monkeypatch, "getSaveFileName", tmp_path / "kept")
    answer(QMessageBox.StandardButton.Save)
    assert opened.window.close()
    assert file.read(tmp_path / "kept.treaty") == opened.document.treaty


def test_giving_up_the_save_dialog_keeps_the_window(open_window, monkeypatch):
    opened = open_window()
    disarm(opened)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    answer(QMessageBox.StandardButton.Save)
    assert not opened.window.close()


def test_the_title_marks_unsaved_changes(open_window, tmp_path):
    opened = open_window()
    assert not opened.window.isWindowModified()
    disarm(opened)
    assert opened.window.isWindowModified()
    opened.document.save(tmp_path / "league.treaty")
    assert not opened.window.isWindowModified()
    assert opened.window.windowTitle() == "League of Nations[*] – league.treaty – Covenant"


def test_a_damaged_file_is_refused_in_one_sentence_and_the_treaty_stays(
    open_window, monkeypatch, tmp_path
):
    opened = open_window()
    before = opened.document.treaty
    path = tmp_path / "damaged.treaty"
    path.write_text('{"format": "covenant-treaty", "version": 1, ')
    choose(monkeypatch, "getOpenFileName", path)
    opened.window.files.open()
    (box,) = message_boxes(opened.window)
    assert "damaged.treaty" in box.text()
    assert "\n" not in box.text()
    assert opened.document.treaty == before
    box.accept()


def test_a_file_opens(open_window, monkeypatch, tmp_path):
    opened = open_window()
    disarm(opened)
    path = tmp_path / "league.treaty"
    opened.document.save(path)
    saved = opened.document.treaty
    opened.window.files.new()
    assert not opened.document.treaty.bound
    choose(monkeypatch, "getOpenFileName", path)
    opened.window.files.open()
    assert opened.document.treaty == saved


def test_a_template_opens_from_the_empty_window(qtbot, open_window):
    opened = open_window(None)
    opened.window.stress.suggestions.template_wanted.emit("north-atlantic")
    opened.settle()
    assert opened.document.treaty.origin == "north-atlantic"
    assert opened.window.stress.chart is not None


def save_chart(opened) -> ExportDialog:
    """Save the chart on show as the dialog offers it."""
    opened.window.top_bar.export.click()
    (dialog,) = opened.window.findChildren(ExportDialog)
    dialog.save.click()
    return dialog


@pytest.mark.parametrize("kind", ["svg", "png", "pdf", "csv"])
def test_the_chart_is_exported_as_the_kind_chosen(qtbot, open_window, monkeypatch, tmp_path, kind):
    opened = open_window()
    path = tmp_path / f"chart.{kind}"
    choose(monkeypatch, "getSaveFileName", path)
    save_chart(opened)
    qtbot.waitUntil(path.exists, timeout=DIALOG_PATIENCE)
    assert path.stat().st_size > 500
    if kind == "png":
        manifest = json.loads(QImage(str(path)).text("Covenant"))
        assert manifest["treaties"][0]["name"] == "League of Nations"


def test_an_export_that_fails_says_so(qtbot, open_window, monkeypatch, tmp_path):
    opened = open_window()
    choose(monkeypatch, "getSaveFileName", tmp_path / "missing" / "chart.svg")
    dialog = save_chart(opened)
    qtbot.waitUntil(lambda: bool(message_boxes(opened.window)), timeout=DIALOG_PATIENCE)
    (box,) = message_boxes(opened.window)
    assert box.text().endswith("chart.svg cannot be written: its folder does not exist.")
    box.accept()
    dialog.reject()


def test_an_empty_treaty_has_no_chart_to_export(open_window):
    opened = open_window(None)
    assert not opened.window.top_bar.export.isEnabled()
