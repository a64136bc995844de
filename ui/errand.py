"""One piece of work at a time that takes a while, off the UI thread; the newest counts."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from sandbox.sentences import Refusal

#: Is told how many of how many parts are done.
Progress = Callable[[int, int], None]


class Errand(QObject):
    """Does what is asked in a thread of its own and brings what comes of it."""

    came = Signal(object)
    """Emitted with the result of the newest work asked for."""

    refused = Signal(object)
    """Emitted with the Sentence that says why there is no result."""

    progressed = Signal(int, int)

    _told = Signal(object, int, int)
    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told.connect(self._pass_on)
        self._done.connect(self._bring)

    def ask(self, action: Callable[[Progress], Any]) -> None:
        """Have `action` done, in place of what was asked before; it may raise Refusal."""
        self.stop()
        number = self._number

        def progress(done: int, total: int) -> None:
            if number != self._number:
                raise _Dropped
            self._told.emit(number, done, total)

        def work() -> None:
            try:
                self._done.emit(number, action(progress), None)
            except Refusal as refusal:
                self._done.emit(number, None, refusal.sentence)

        self._pool.start(_Task(work))

    def stop(self) -> None:
        """Drop what is under way: nothing comes of it any more."""
        self._number += 1
        self._pool.clear()

    def close(self) -> None:
        """Drop what is under way; returns when the thread is at rest."""
        self.stop()
        self._pool.waitForDone()

    def _pass_on(self, number: int, done: int, total: int) -> None:
        if number == self._number:
            self.progressed.emit(done, total)

    def _bring(self, number: int, result: Any, refusal: Any) -> None:
        if number != self._number:
            return
        if refusal is None:
            self.came.emit(result)
        else:
            self.refused.emit(refusal)


class _Dropped(Exception):
    """Nobody waits for the result any more."""


class _Task(QRunnable):
    """Does one thing in a thread of the pool."""

    def __init__(self, action: Callable[[], None]) -> None:
        super().__init__()
        self._action = action

    def run(self) -> None:
        try:
            self._action()
        except _Dropped:
            return
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
