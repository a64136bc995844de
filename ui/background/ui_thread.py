"""Calls on the UI thread, requested by other threads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal


class UiThread(QObject):
    """Runs calls on the UI thread, in the order in which threads ask for them.

    There is one for the whole life of the application. A signal of an object that belongs to a
    window would not do: the window may be closed, and the object deleted, before it is emitted.
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
    """Return the application's own instance. Call it on the UI thread only."""
    app = QCoreApplication.instance()
    assert app is not None
    return app.findChild(UiThread) or UiThread(app)
