"""The thread for work on the user's library, which does one task after another."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QThread, Signal

from sandbox.files.user_folder import library_path
from sandbox.sentences import Refusal, Sentence

if TYPE_CHECKING:
    from sandbox.library.library import Library

#: Is called with how much of how much is done; raises Cancelled once the task is cancelled.
Tell = Callable[[int, int], None]

#: The function of a task, which returns the result.
Work = Callable[[Tell], Any]


def open_library() -> Library:
    """Return the user's library, and make its file if needed. Not for the UI thread.

    Importing the library imports SQLAlchemy, which takes a third of a second.
    """
    from sandbox.library.library import library_at

    return library_at(library_path())


class Cancelled(Exception):
    """The task has been cancelled."""


@dataclass(eq=False)
class Task:
    """A piece of work, and the functions that are called on the UI thread with its result.

    owner: once it is deleted, nothing is called. must_finish: whether the task is done even if
    the window closes meanwhile.
    """

    work: Work
    owner: QObject
    done: Callable[[Any], object]
    refused: Callable[[Sentence], object]
    progressed: Callable[[int, int], object] | None
    must_finish: bool
    is_cancelled: bool = False

    def cancel(self) -> None:
        """Cancel the task at its next report of progress; no function is called then."""
        self.is_cancelled = True


class LibraryWorker(QThread):
    """The thread, which starts with the first task."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._news = threading.Condition()
        self._waiting: deque[Task] = deque()
        self._is_closing = False
        self._told.connect(self._tell)

    def ask(
        self,
        work: Work,
        owner: QObject,
        done: Callable[[Any], object],
        refused: Callable[[Sentence], object],
        progressed: Callable[[int, int], object] | None = None,
        *,
        must_finish: bool = False,
    ) -> Task:
        """Queue a task; see `Task` for the arguments.

        A closing window may still receive events that lead here: by then only tasks that must
        finish are queued.
        """
        task = Task(work, owner, done, refused, progressed, must_finish)
        if self._is_closing and not must_finish:
            return task
        with self._news:
            self._waiting.append(task)
            self._news.notify()
        if not self.isRunning():
            self.start()
        return task

    def close(self) -> None:
        """End the thread; returns when the tasks that must finish are done."""
        with self._news:
            self._is_closing = True
            self._news.notify()
        self.wait()

    def run(self) -> None:
        while (task := self._next()) is not None:
            self._do(task)
            # The reference would keep a closed dialog alive until the next task.
            del task

    def _next(self) -> Task | None:
        """Wait for a task; return None once the thread is to end."""
        with self._news:
            while True:
                self._news.wait_for(lambda: self._is_closing or bool(self._waiting))
                while self._waiting:
                    task = self._waiting.popleft()
                    if not task.is_cancelled and (task.must_finish or not self._is_closing):
                        return task
                if self._is_closing:
                    return None

    def _do(self, task: Task) -> None:
        def tell(done: int, total: int) -> None:
            if task.is_cancelled or (self._is_closing and not task.must_finish):
                raise Cancelled
            if task.progressed is not None:
                self._told.emit(lambda: self._if_wanted(task, task.progressed, done, total))

        try:
            result = task.work(tell)
        except Cancelled:
            return
        except Refusal as refusal:
            sentence = refusal.sentence
            self._told.emit(lambda: self._if_wanted(task, task.refused, sentence))
        except Exception as error:
            unexpected = error
            self._told.emit(
                lambda: sys.excepthook(type(unexpected), unexpected, unexpected.__traceback__)
            )
        else:
            self._told.emit(lambda: self._if_wanted(task, task.done, result))

    def _if_wanted(self, task: Task, listener: Callable[..., object] | None, *what: Any) -> None:
        if listener is not None and not task.is_cancelled and shiboken6.isValid(task.owner):
            listener(*what)

    def _tell(self, telling: Callable[[], object]) -> None:
        telling()
