"""Handles unexpected errors: each is logged, and the user is told once."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import isValid

from sandbox.crash_log import log_crash
from ui import dialogs
from ui.background.ui_thread import ui_thread

#: The last box that was shown; it is deleted with its parent window.
_last: list[QMessageBox] = []


def install() -> None:
    """Report every uncaught error, on any thread, to the crash log and to the user."""
    here = ui_thread()

    def report_here(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if threading.current_thread() is threading.main_thread():
            report(kind, error, trace)
        else:
            # No other thread may open a box on the screen.
            here.ask(lambda: report(kind, error, trace))

    sys.excepthook = report_here


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an error and show a box; while a box is on the screen, further errors are only logged."""
    sys.__excepthook__(kind, error, trace)
    if isinstance(error, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    path = log_crash(error)
    if any(isValid(box) and box.isVisible() for box in _last):
        return
    words = _tr("Something went wrong in Covenant. Your treaty is still open; save it now.")
    if path is not None:
        words += "\n" + _tr("What happened is written in {path}.").format(path=path)
    _last[:] = [dialogs.tell(QApplication.activeWindow(), words)]


def _tr(words: str) -> str:
    return QCoreApplication.translate("crash", words)
