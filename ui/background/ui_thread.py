"""Calls on the UI thread that other threads ask for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal


class UiThread(QObject):
    """Runs calls on the UI thread, in the order in which threads ask for them.

    There is one, as long as there is the application. A thread that speaks through a signal of
    a window's own object meets an object that is gone when the window closes before it speaks.
    """

    _asked = Signal(object)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._asked.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def ask(self, call: Callable[[], object]) -> None:
        """Have a call made soon; from any thread."""
        self._asked.emit(call)

    def _call(self, call: Callable[[], object]) -> None:
        call()


def ui_thread() -> UiThread:
    """Return the one of the application. On the UI thread only."""
    app = QCoreApplication.instance()
    assert app is not None
    return app.findChild(UiThread) or UiThread(app)
