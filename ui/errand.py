"""One piece of work at a time that takes a while, off the UI thread; the newest counts."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal

from sandbox.sentences import Refusal
from ui.ui_thread import ui_thread

#: Is told how many of how many parts are done.
Progress = Callable[[int, int], None]


class Errand(QObject):
    """Does what is asked in a thread of its own and brings what comes of it.

    It may go while the thread works: nothing is brought then, and nobody waits for the thread.
    """

    came = Signal(object)
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
        """Have `action` done, in place of what was asked before; it may raise Refusal.

        Nothing is begun once it is closed: a window may still be told something then, and ask.
        """
        self.stop()
        if self._is_closed:
            return
        speech = _Speech(self, self._newest)

        def work() -> None:
            try:
                result = action(speech.progress)
            except _Dropped:
                return
            except Refusal as refusal:
                sentence = refusal.sentence
                speech.say(lambda errand: errand.refused.emit(sentence))
            except Exception as error:
                sys.excepthook(type(error), error, error.__traceback__)
            else:
                speech.say(lambda errand: errand.came.emit(result))

        self._work = self._executor.submit(work)

    def stop(self) -> None:
        """Drop what is under way: nothing comes of it any more."""
        self._newest.change()
        if self._work is not None:
            self._work.cancel()

    def close(self) -> None:
        """Drop what is under way; returns when the thread has ended."""
        self.stop()
        self._is_closed = True
        self._executor.shutdown()


class _Newest:
    """Which work is the newest, by its number."""

    def __init__(self) -> None:
        self.number = 0

    def change(self) -> None:
        self.number += 1


class _Speech:
    """What a thread says of one piece of work; heard on the UI thread, while it is the newest.

    The thread holds no Qt object that may go meanwhile.
    """

    def __init__(self, errand: Errand, newest: _Newest) -> None:
        self._errand = weakref.ref(errand)
        self._newest, self._number = newest, newest.number
        self._ui_thread = ui_thread()

    def progress(self, done: int, total: int) -> None:
        if self._newest.number != self._number:
            raise _Dropped
        self.say(lambda errand: errand.progressed.emit(done, total))

    def say(self, speak: Callable[[Errand], None]) -> None:
        self._ui_thread.ask(lambda: self._speak(speak))

    def _speak(self, speak: Callable[[Errand], None]) -> None:
        errand = self._errand()
        if errand is not None and self._newest.number == self._number:
            speak(errand)


class _Dropped(Exception):
    """Nobody waits for the result any more."""
