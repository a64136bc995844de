"""Starts the window."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

import sandbox
from ui import crash
from ui.document import Document
from ui.files import empty_treaty
from ui.main_window import MainWindow
from ui.theme import Theme

#: Seconds for which one thread may hold up another.
_SWITCH_INTERVAL = 0.001


def run(reference: str | None) -> int:
    """Open the window on a file or template, else on an empty treaty; return the exit status.

    Raises Refusal for a reference that cannot be opened.
    """
    app = application()
    crash.install()
    document = Document(empty_treaty())
    if reference is not None:
        document.open(reference)
    window = MainWindow(document)
    window.show()
    return app.exec()


def application() -> QApplication:
    """Return the application, named and in its theme."""
    # Each call into Qt lets the evaluator's thread run, and waits for it this long to go on;
    # Python's own five milliseconds add up to pauses that a hand on a slider feels.
    sys.setswitchinterval(_SWITCH_INTERVAL)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Covenant")
    app.setApplicationVersion(sandbox.__version__)
    app.setOrganizationName("Covenant")
    Theme(app)
    return app
