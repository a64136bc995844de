"""Work that waits until a window has been painted for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def after_first_paint(window: QWidget, work: Callable[[], object]) -> None:
    """Call slow work once a window has been painted; soon, if it has been painted before."""
    # Not `singleShot`: what is to be done at once it posts, and posts go before paints.
    timer = QTimer(singleShot=True, interval=0)
    timer.timeout.connect(work)
    timer.timeout.connect(timer.deleteLater)
    handle = window.windowHandle()
    if handle is not None and handle.isExposed():
        _start(timer)
    else:
        _FirstPaint(window, timer, handle or window)


def _start(timer: QTimer) -> None:
    # Not a child of the window. With the timer goes `work`, and with `work` perhaps the last
    # reference to the window: the window would then delete the timer a second time.
    timer.setParent(QCoreApplication.instance())
    timer.start()


class _FirstPaint(QObject):
    """Starts a timer as a window is exposed: Qt paints it before it comes to timers."""

    def __init__(self, window: QWidget, timer: QTimer, watched: QObject) -> None:
        super().__init__(window)
        self._timer = timer
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            # By now the window has a handle, which is what is exposed.
            watched.windowHandle().installEventFilter(self)
        elif event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            _start(self._timer)
            self.deleteLater()
        return False
