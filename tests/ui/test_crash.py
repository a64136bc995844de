"""Errors that nobody expected."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMessageBox

from sandbox.user_folder import user_folder
from ui import crash


def test_an_unexpected_error_is_logged_and_said_once(qapp: QApplication, qtbot, capsys):
    for message in ("first", "second"):
        error = ZeroDivisionError(message)
        crash.report(ZeroDivisionError, error, None)
    boxes = [w for w in qapp.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert len(boxes) == 1
    assert "crash.log" in boxes[0].text()
    log = (user_folder() / "crash.log").read_text()
    assert "first" in log
    assert "second" in log
    boxes[0].accept()
