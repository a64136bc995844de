"""Live evaluation of the open treaty, in another process.

Requests are numbered: a newer request replaces one that is under way, and what older requests
still bring is dropped.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from sandbox.analysis.advice.quick_mends import QuickMends
from sandbox.model.draft import Draft
from sandbox.sentences import say
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from ui.background.evaluation_messages import (
    Ask,
    Cancel,
    Frame,
    Kind,
    LookAt,
    Message,
    Painted,
    Seek,
    Submit,
    Threat,
)
from ui.background.evaluation_process import EvaluationProcess, evaluation_process
from ui.background.memory import release_memory
from ui.background.mend_question import MendQuestion, MendsFor
from ui.background.outcome import Outcome, VisibleCoalitions
from ui.background.threat_question import ThreatQuestion, ThreatReply
from ui.background.world_source import WorldSource

#: Milliseconds after which an evaluation counts as long and its progress is shown.
PATIENCE = 1000

#: Milliseconds without an evaluation after which unused memory is given back to the system.
IDLE = 1000

#: Rounds of the event loop until all is painted: charts are painted in the second.
_ROUNDS = 2


class Evaluator(QObject):
    """Evaluates the newest treaty it is given and emits an outcome after each stage."""

    updated = Signal(object)
    """Emitted with each Outcome of the newest request."""

    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    """Emitted with how many of how many victims are tested, for a request that takes long."""

    mends_found = Signal(object, object)
    """Emitted with what quick mends are for (`MendsFor`), and the QuickMends, None where they
    cannot be found."""

    troubled = Signal(object)
    """Emitted with the Sentence that says why the user's library cannot be used."""

    def __init__(
        self,
        parent: QObject | None = None,
        source: Callable[[], WorldSource] = WorldSource,
        process: EvaluationProcess | None = None,
    ) -> None:
        """source: returns where worlds are to come from; process: by default the application's."""
        super().__init__(parent)
        self._number = 0
        self._is_busy = False
        self._shown = VisibleCoalitions()
        self._wider: str | Path | None = None
        self._treaty: Treaty | None = None
        self._threat: tuple[tuple[str, ...], str | None] = ((), None)
        self._asked = 0
        self._question: ThreatQuestion | None = None
        self._reply: ThreatReply | None = None
        self._seeks = 0
        self._sought: dict[MendsFor, Seek] = {}
        self._died_seeking = False
        self._source = source
        self._outcome: Outcome | None = None
        self._brought: Outcome | None = None
        self._world: World | None = None
        self._submitted: Submit | None = None
        self._is_closed = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        # Fires once the event loop has painted what an edit or an outcome changed.
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._resume)
        self._rounds = 0
        # What came in pieces leaves gaps; to give them back takes a millisecond.
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(lambda: release_memory())
        self._process = process or evaluation_process()
        self._window = self._process.join(self)
        self.destroyed.connect(partial(self._process.leave, self._window))

    def request(self, treaty: Treaty) -> None:
        """Evaluate `treaty` and drop what is still to come of earlier requests."""
        self._died_seeking = False
        self._submit(treaty)

    def _submit(self, treaty: Treaty) -> None:
        if self._is_closed:
            return
        self._number += 1
        self._treaty = treaty
        self._sought.clear()
        self._brought = Outcome(treaty)
        self._submitted = Submit(
            self._number, treaty, self._shown, self._wider, self._source(), self._new_question()
        )
        self._send(self._submitted)
        self._wait_for_paint()
        self._patience.start()
        self._idle.stop()
        self._set_busy(is_busy=True)

    def show_threat(self, aggressors: tuple[str, ...], victim: str | None) -> None:
        """Put the answer to this threat into every outcome from now on.

        A threat without an aggressor or a victim has no answer. For the treaty now open only
        the answer is computed, nothing else.
        """
        self._threat = (aggressors, victim)
        self._send(Ask(self._new_question()))
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
        self._send(LookAt(shown))

    def find_mends(self, mends_for: MendsFor, question: MendQuestion | None) -> None:
        """Look for quick mends of the treaty now open, in place of earlier ones of the kind.

        question: None: for none. Another request drops the search: what it finds would be about
        a treaty that is no longer open.
        """
        self._seeks += 1
        seek = Seek(self._seeks, mends_for, question)
        self._sought.pop(mends_for, None)
        if question is not None:
            self._sought[mends_for] = seek
        if self._process.is_there:
            self._send(seek)
        else:
            self._lose_mends()

    def cancel(self) -> None:
        """Drop what is still to come."""
        self._number += 1
        self._send(Cancel(self._number))
        self._end()

    def close(self) -> None:
        """Drop what is still to come, for good."""
        self._is_closed = True
        self._sought.clear()
        self._patience.stop()
        self._painted.stop()
        self._idle.stop()
        self._process.leave(self._window)

    # What the process calls

    def wants(self, frame: Frame) -> bool:
        """Tell whether an answer is of the newest request."""
        if frame.kind is Kind.REPLY:
            return frame.number == self._asked and self._question is not None
        if frame.kind is Kind.MENDS:
            return any(seek.number == frame.number for seek in self._sought.values())
        # Worlds are not sent again, whatever request they came with.
        return frame.number == self._number or frame.kind not in (Kind.OUTCOME, Kind.PROGRESS)

    def take(self, frame: Frame, value: Any) -> None:
        """Take an answer of the process."""
        if not self.wants(frame):
            return
        match frame.kind:
            case Kind.WORLD:
                self._world = value
            case Kind.OUTCOME:
                self._take_outcome(value)
            case Kind.PROGRESS:
                self._pass_on(*value)
            case Kind.REPLY:
                assert self._question is not None
                self._take_reply(ThreatReply(self._question, **value))
            case Kind.MENDS:
                self._take_mends(frame.number, value)
            case Kind.FAULT:
                self._fail(frame.number, value)
            case Kind.TROUBLE:
                self.troubled.emit(value)

    def ask_again(self) -> None:
        """Ask a new process for the same as the last one."""
        if self._submitted is None or self._treaty is None:
            return
        if self._is_busy or self._outcome is not None:
            is_busy, sought = self._is_busy, bool(self._sought)
            self._submit(self._treaty)
            self._died_seeking = sought
            # What was known is only told again; who wants mends asks once it is.
            self._set_busy(is_busy=is_busy)

    def lose(self, why: str, log: Path | None) -> None:
        """Say that nothing can be evaluated now."""
        self._lose_mends()
        if not self._is_busy or self._treaty is None:
            return
        words = self.tr(
            "Nothing can be evaluated: the process that does so does not run ({why}). Your treaty"
            " is still open; its next change starts the process again."
        ).format(why=why)
        if log is not None:
            words += " " + self.tr("What happened is written in {path}.").format(path=log)
        self._end()
        refused = Outcome(self._treaty, refusal=say("{words}", words=words), complete=True)
        self._outcome = refused
        self.updated.emit(refused)

    def _send(self, message: Message) -> None:
        if not self._is_closed:
            self._process.send(self._window, message)

    def _take_outcome(self, found: dict[str, Any]) -> None:
        """Join what is new to what came before."""
        assert self._brought is not None
        draft = found.get("draft")
        if draft is not None:
            assert self._world is not None
            found["draft"] = Draft(self._brought.treaty, self._world, draft.wider)
        self._brought = outcome = replace(self._brought, **found)
        if outcome.complete:
            # A search for mends may have ended the last one, and the same is about to be asked.
            if not self._died_seeking:
                self._process.has_worked()
            self._end()
        else:
            self._wait_for_paint()
        self._outcome = outcome
        self.updated.emit(self._with_answer(outcome))

    def _wait_for_paint(self) -> None:
        """Have the process continue once the window has painted."""
        self._rounds = _ROUNDS
        self._painted.start()

    def _resume(self) -> None:
        self._rounds -= 1
        if self._rounds:
            self._painted.start()
        else:
            self._send(Painted())

    def _new_question(self) -> Threat | None:
        """Return the selected threat, to be answered under the newest treaty."""
        aggressors, victim = self._threat
        self._question = self._reply = None
        if self._treaty is None or not aggressors or victim is None:
            return None
        self._asked += 1
        self._question = ThreatQuestion(self._treaty, aggressors, victim, self._wider)
        return Threat(self._asked, aggressors, victim)

    def _take_reply(self, reply: ThreatReply) -> None:
        self._reply = reply
        if self._outcome is not None and self._outcome.treaty is reply.question.treaty:
            self.updated.emit(self._with_answer(self._outcome))

    def _take_mends(self, number: int, found: QuickMends | None) -> None:
        self._died_seeking = False
        self._process.has_worked()
        for mends_for, seek in tuple(self._sought.items()):
            if seek.number == number:
                del self._sought[mends_for]
                self.mends_found.emit(mends_for, found)

    def _lose_mends(self) -> None:
        """Say that no mends can be looked for."""
        sought, self._sought = tuple(self._sought), {}
        for mends_for in sought:
            self.mends_found.emit(mends_for, None)

    def _with_answer(self, outcome: Outcome) -> Outcome:
        """Return an outcome with the answer to the selected threat, if it is known."""
        reply = self._reply
        if reply is None or reply.question.treaty is not outcome.treaty:
            return outcome
        return replace(outcome, reply=reply)

    def _pass_on(self, done: int, total: int) -> None:
        if self._is_busy and not self._patience.isActive():
            self.progressed.emit(done, total)

    def _fail(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._end()
        sys.excepthook(type(error), error, error.__traceback__)

    def _end(self) -> None:
        self._patience.stop()
        self._idle.start()
        self._set_busy(is_busy=False)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit(is_busy)
