"""Slow work off the UI thread, one piece at a time; new work replaces older work."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal

from sandbox.sentences import Refusal
from ui.background.ui_thread import ui_thread

#: Is called with how many parts are done, and how many there are.
Progress = Callable[[int, int], None]


class BackgroundTask(QObject):
    """Runs a function on a thread of its own and emits its result.

    It may be deleted while the thread works: the result is dropped then, without waiting for
    the thread.
    """

    result_ready = Signal(object)
    """Emitted with the result of the newest work asked for."""

    refused = Signal(object)
    """Emitted with the Sentence that says why there is no result."""

    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor = ThreadPoolExecutor(max_workers=1)
        self._work: Future[None] | None = None
        self._is_closed = False
        self._newest = newest = _Newest()

        def end() -> None:
            newest.change()
            executor.shutdown(wait=False)

        self.destroyed.connect(end)

    def ask(self, action: Callable[[Progress], Any]) -> None:
        """Run `action` in place of earlier work, whose result is dropped; it may raise Refusal.

        Once closed, it ignores further calls: a closing window may still receive events.
        """
        self.stop()
        if self._is_closed:
            return
        speech = _Reporter(self, self._newest)

        def work() -> None:
            try:
                result = action(speech.progress)
            except _Cancelled:
                return
            except Refusal as refusal:
                sentence = refusal.sentence
                speech.say(lambda task: task.refused.emit(sentence))
            except Exception as error:
                sys.excepthook(type(error), error, error.__traceback__)
            else:
                speech.say(lambda task: task.result_ready.emit(result))

        self._work = self._executor.submit(work)

    def stop(self) -> None:
        """Drop the work under way: its result is not emitted."""
        self._newest.change()
        if self._work is not None:
            self._work.cancel()

    def close(self) -> None:
        """Drop the work under way; returns when the thread has ended."""
        self.stop()
        self._is_closed = True
        self._executor.shutdown()


class _Newest:
    """The number of the newest work."""

    def __init__(self) -> None:
        self.number = 0

    def change(self) -> None:
        self.number += 1


class _Reporter:
    """Passes what one piece of work reports to the UI thread, while that work is the newest.

    It holds the task weakly, so that the thread keeps no Qt object alive.
    """

    def __init__(self, task: BackgroundTask, newest: _Newest) -> None:
        self._task = weakref.ref(task)
        self._newest, self._number = newest, newest.number
        self._ui_thread = ui_thread()

    def progress(self, done: int, total: int) -> None:
        if self._newest.number != self._number:
            raise _Cancelled
        self.say(lambda task: task.progressed.emit(done, total))

    def say(self, speak: Callable[[BackgroundTask], None]) -> None:
        self._ui_thread.ask(lambda: self._speak(speak))

    def _speak(self, speak: Callable[[BackgroundTask], None]) -> None:
        task = self._task()
        if task is not None and self._newest.number == self._number:
            speak(task)


class _Cancelled(Exception):
    """The result is no longer wanted."""
