"""The thread that evaluates the open treaty."""

from __future__ import annotations

import threading
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

#: Seconds that the worker waits, at most, until the window has painted an outcome.
_LONGEST_PAINT = 0.1


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

    def resume(self) -> None:
        """Continue: the window has painted the last outcome."""
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
            self._painted.clear()
            self._outcome = outcome
            self.produced.emit(number, outcome)
            if not outcome.complete:
                # Python runs one thread at a time. Waiting lets the window paint this outcome
                # now, and costs the evaluation nothing: painting takes the same time later.
                self._painted.wait(_LONGEST_PAINT)
            self._is_judged = outcome.scorecard is not None

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
        self.progressed.emit(number, done, total)

    def _reply(self) -> None:
        """Answer the waiting question, if there is one."""
        with self._condition:
            question, self._question = self._question, None
        if question is not None:
            self.replied.emit(answer_threat(question, self._draft(question)))

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
