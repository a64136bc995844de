"""Live evaluation of the open treaty, off the UI thread.

One worker thread does all the work. Requests are numbered: a newer request replaces one that
still waits, and results of older requests are dropped.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from sandbox import load_world
from sandbox.treaty.treaty import Treaty
from ui.background.evaluation_worker import EvaluationWorker
from ui.background.outcome import Outcome, VisibleCoalitions
from ui.background.threat_question import LoadWorld, ThreatQuestion, ThreatReply

#: Milliseconds after which an evaluation counts as long and its progress is shown.
PATIENCE = 1000

#: Rounds of the event loop until all is painted: charts are painted in the second.
_ROUNDS = 2


class Evaluator(QObject):
    """Evaluates the newest treaty it is given and emits an outcome after each stage."""

    updated = Signal(object)
    """Emitted with each Outcome of the newest request."""

    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    """Emitted with how many of how many victims are tested, for a request that takes long."""

    def __init__(self, parent: QObject | None = None, load: LoadWorld = load_world) -> None:
        """load: returns the world of a year; called on the worker thread."""
        super().__init__(parent)
        self._number = 0
        self._is_busy = False
        self._shown = VisibleCoalitions()
        self._wider: str | Path | None = None
        self._treaty: Treaty | None = None
        self._threat: tuple[tuple[str, ...], str | None] = ((), None)
        self._question: ThreatQuestion | None = None
        self._reply: ThreatReply | None = None
        self._outcome: Outcome | None = None
        self._worker = EvaluationWorker(self, load)
        self._worker.produced.connect(self._receive)
        self._worker.progressed.connect(self._pass_on)
        self._worker.failed.connect(self._fail)
        self._worker.replied.connect(self._take_reply)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        # Fires once the event loop has painted what an edit or an outcome changed.
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._resume)
        self._rounds = 0

    def request(self, treaty: Treaty) -> None:
        """Evaluate `treaty` and drop what is still to come of earlier requests."""
        if not self._worker.isRunning():
            self._worker.start()
        self._number += 1
        self._treaty = treaty
        self._worker.pause()
        self._wait_for_paint()
        self._ask()
        self._worker.submit(self._number, treaty, self._shown, self._wider)
        self._patience.start()
        self._set_busy(is_busy=True)

    def show_threat(self, aggressors: tuple[str, ...], victim: str | None) -> None:
        """Put the answer to this threat into every outcome from now on.

        A threat without an aggressor or a victim has no answer. For the treaty now open only
        the answer is computed, nothing else.
        """
        self._threat = (aggressors, victim)
        self._ask()
        if self._question is None and self._outcome is not None:
            self.updated.emit(self._with_answer(self._outcome))

    def show_wider(self, reference: str | Path | None) -> None:
        """Test together with this wider order, a template or a file, from now on; None: alone."""
        self._wider = reference
        # The present outcome was found without it.
        self._outcome = None
        if self._treaty is not None:
            self.request(self._treaty)

    def look_at(self, shown: VisibleCoalitions) -> None:
        """Answer these worst coalitions from now on, for the treaty now open and later ones."""
        self._shown = shown
        self._worker.look_at(shown)

    def cancel(self) -> None:
        """Drop what is still to come."""
        self._number += 1
        self._worker.submit(self._number, None, self._shown, None)
        self._end()

    def close(self) -> None:
        """End the worker thread; returns when it has ended."""
        self._patience.stop()
        self._worker.close()

    def _receive(self, number: int, outcome: Outcome) -> None:
        self._wait_for_paint()
        if number != self._number:
            return
        if outcome.complete:
            self._end()
        self._outcome = outcome
        self.updated.emit(self._with_answer(outcome))

    def _wait_for_paint(self) -> None:
        """Have the worker continue once the window has painted."""
        self._rounds = _ROUNDS
        self._painted.start()

    def _resume(self) -> None:
        self._rounds -= 1
        if self._rounds:
            self._painted.start()
        else:
            self._worker.resume()

    def _ask(self) -> None:
        """Have the worker answer the selected threat under the newest treaty."""
        aggressors, victim = self._threat
        self._question = self._reply = None
        if self._treaty is not None and aggressors and victim is not None:
            self._question = ThreatQuestion(self._treaty, aggressors, victim, self._wider)
        self._worker.ask(self._question)

    def _take_reply(self, reply: ThreatReply) -> None:
        self._wait_for_paint()
        if reply.question is not self._question:
            return
        self._reply = reply
        if self._outcome is not None and self._outcome.treaty is reply.question.treaty:
            self.updated.emit(self._with_answer(self._outcome))

    def _with_answer(self, outcome: Outcome) -> Outcome:
        """Return an outcome with the answer to the selected threat, if it is known."""
        reply = self._reply
        if reply is None or reply.question.treaty is not outcome.treaty:
            return outcome
        return replace(outcome, reply=reply)

    def _pass_on(self, number: int, done: int, total: int) -> None:
        is_long = self._is_busy and not self._patience.isActive()
        if number == self._number and is_long:
            self.progressed.emit(done, total)

    def _fail(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._end()
        sys.excepthook(type(error), error, error.__traceback__)

    def _end(self) -> None:
        self._patience.stop()
        self._set_busy(is_busy=False)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit(is_busy)
