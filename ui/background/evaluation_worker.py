"""The thread that evaluates the open treaty."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from sandbox.drafts import draft_beside
from sandbox.model.draft import Draft
from sandbox.treaty.treaty import Treaty
from ui.background.live_evaluation import evaluate, with_answers
from ui.background.memory import release_memory
from ui.background.outcome import Outcome, VisibleCoalitions
from ui.background.threat_question import LoadWorld, ThreatQuestion, answer_threat

#: Seconds without work after which unused memory is given back to the system.
IDLE = 1.0

#: Seconds that the worker waits, at most, until the window has painted an edit or an outcome.
_LONGEST_PAINT = 0.1

#: Seconds between two reports of progress, at least.
_PROGRESS = 0.05


class _Superseded(Exception):
    """A newer request has come."""


class EvaluationWorker(QThread):
    """Evaluates the newest treaty submitted, and abandons it for a newer one.

    A question about a threat does not wait until a long evaluation ends: it is answered during
    the stress test, as soon as the verdict is known.
    """

    produced = Signal(object, object)
    progressed = Signal(object, int, int)
    failed = Signal(object, object)
    replied = Signal(object)

    def __init__(self, parent: QObject, load: LoadWorld) -> None:
        super().__init__(parent)
        self._load = load
        self._condition = threading.Condition()
        self._newest = 0
        self._waiting: Treaty | None = None
        self._wider: str | Path | None = None
        self._question: ThreatQuestion | None = None
        self._shown = VisibleCoalitions()
        self._outcome: Outcome | None = None
        self._is_judged = False
        self._closing = False
        self._painted = threading.Event()
        self._painted.set()
        self._told_at = 0.0

    def submit(
        self, number: int, treaty: Treaty | None, shown: VisibleCoalitions, wider: str | Path | None
    ) -> None:
        with self._condition:
            self._newest, self._waiting, self._shown = number, treaty, shown
            self._wider = wider
            self._condition.notify()

    def ask(self, question: ThreatQuestion | None) -> None:
        """Answer a question in place of the one before; None: answer none."""
        with self._condition:
            self._question = question
            self._condition.notify()

    def look_at(self, shown: VisibleCoalitions) -> None:
        """Answer these worst coalitions from now on."""
        with self._condition:
            self._shown = shown
            self._condition.notify()

    def pause(self) -> None:
        """Begin nothing new until `resume`: the window has something to paint."""
        self._painted.clear()

    def resume(self) -> None:
        """Continue: the window has painted what it was given."""
        self._painted.set()

    def close(self) -> None:
        with self._condition:
            self._closing = True
            self._condition.notify()
        self.resume()
        self.wait()

    def run(self) -> None:
        while self._has_work():
            number, treaty, shown, wider = self._take()
            self._let_paint()
            try:
                if treaty is not None:
                    self._evaluate(number, treaty, shown, wider)
                self._answer(number, shown)
                self._reply()
            except _Superseded:
                continue
            except Exception as error:
                self.failed.emit(number, error)

    def _evaluate(
        self, number: int, treaty: Treaty, shown: VisibleCoalitions, wider: str | Path | None
    ) -> None:
        self._is_judged = False
        self._outcome = None
        progress = partial(self._progress, number)
        for outcome in evaluate(treaty, shown, progress, wider, self._load):
            if outcome.complete:
                self._reply()
            self.pause()
            self._outcome = outcome
            self.produced.emit(number, outcome)
            if not outcome.complete:
                self._let_paint()
            self._is_judged = outcome.scorecard is not None

    def _let_paint(self) -> None:
        """Wait while the window has something to paint.

        Python runs one thread at a time, and hands over at each call into Qt: beside this thread
        the window would stand still for longer. The evaluation loses nothing, for painting
        takes the same time later.
        """
        self._painted.wait(_LONGEST_PAINT)

    def _answer(self, number: int, shown: VisibleCoalitions) -> None:
        """Answer the worst coalitions on the screen, if the outcome answers others."""
        if self._outcome is not None and self._lacks_answers():
            self._outcome = with_answers(self._outcome, shown)
            self.produced.emit(number, self._outcome)

    def _lacks_answers(self) -> bool:
        answers = self._outcome.answers if self._outcome else None
        return answers is not None and answers.shown != self._shown

    def _progress(self, number: int, done: int, total: int) -> None:
        with self._condition:
            if self._closing or number != self._newest:
                raise _Superseded
        if self._is_judged:
            self._reply()
        # Not for each victim: the window would take Python's lock hundreds of times a second.
        now = time.monotonic()
        if now - self._told_at >= _PROGRESS:
            self._told_at = now
            self.progressed.emit(number, done, total)

    def _reply(self) -> None:
        """Answer the waiting question, if there is one."""
        with self._condition:
            question, self._question = self._question, None
        if question is not None:
            reply = answer_threat(question, self._draft(question))
            self.pause()
            self.replied.emit(reply)
            self._let_paint()

    def _draft(self, question: ThreatQuestion) -> Callable[[], Draft]:
        """Return what opens the draft of a question, without a new one where it is the same."""
        known = self._outcome.draft if self._outcome else None
        if known is not None and known.treaty is question.treaty and self._wider == question.wider:
            return lambda: known
        return lambda: draft_beside(
            question.treaty, self._load(question.treaty.year), question.wider
        )[0]

    def _has_work(self) -> bool:
        """Wait for work; return False once the worker is to end."""
        with self._condition:
            if not self._condition.wait_for(self._is_wanted, IDLE):
                release_memory()
                self._condition.wait_for(self._is_wanted)
            return not self._closing

    def _is_wanted(self) -> bool:
        return (
            self._closing
            or self._waiting is not None
            or self._question is not None
            or self._lacks_answers()
        )

    def _take(self) -> tuple[int, Treaty | None, VisibleCoalitions, str | Path | None]:
        with self._condition:
            treaty, self._waiting = self._waiting, None
            return self._newest, treaty, self._shown, self._wider
