"""The thread that evaluates the treaty of one window, in the process that does so for all."""

from __future__ import annotations

import pickle
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import fields
from functools import partial
from typing import Any

from sandbox.drafts import draft_beside
from sandbox.model.draft import Draft
from sandbox.sentences import Refusal
from sandbox.world.world import World
from ui.background.evaluation_messages import (
    Ask,
    Cancel,
    DraftInWorld,
    Kind,
    LookAt,
    Message,
    Painted,
    Seek,
    Submit,
    Threat,
    new_fields,
)
from ui.background.live_evaluation import evaluate, with_answers
from ui.background.memory import release_memory
from ui.background.mend_question import MendsFor, find_mends
from ui.background.outcome import Outcome, VisibleCoalitions
from ui.background.threat_question import ThreatQuestion, ThreatReply, answer_threat
from ui.background.world_source import WorldReader

#: Seconds without work after which unused memory is given back to the system.
IDLE = 1.0

#: Seconds between two reports of progress, at least.
_PROGRESS = 0.05

#: Seconds that the worker waits, at most, until the window has painted an edit or an outcome.
LONGEST_PAINT = 0.1

#: Takes the kind of an answer, the number of its request, and what it brings.
Send = Callable[[Kind, int, object], object]


class _Superseded(Exception):
    """What is worked on is no longer wanted."""


class EvaluationWorker(threading.Thread):
    """Evaluates the newest treaty submitted, and abandons it for a newer one.

    A question about a threat does not wait until a long evaluation ends: it is answered during
    the stress test, as soon as the verdict is known. Quick mends are looked for when nothing else
    is to be done; each goes on where it was interrupted by a short question.
    """

    def __init__(self, send: Send) -> None:
        super().__init__(daemon=True)
        self._send = send
        self._condition = threading.Condition()
        self._newest = 0
        self._submitted: Submit | None = None
        self._waiting: Submit | None = None
        self._threat: Threat | None = None
        self._shown = VisibleCoalitions()
        self._sought: dict[MendsFor, Seek] = {}
        self._closing = False
        self._painted = threading.Event()
        # The rest belongs to the thread.
        self._outcome: Outcome | None = None
        self._told: Outcome | None = None
        self._world: World | None = None
        self._is_judged = False
        self._reported_at = 0.0

    def take(self, message: Message) -> None:
        """Do what a message asks for, in place of earlier work; returns at once."""
        with self._condition:
            if isinstance(message, Submit):
                self._newest, self._waiting, self._submitted = message.number, message, message
                self._shown, self._threat = message.shown, message.threat
                self._sought.clear()
                self._painted.clear()
            elif isinstance(message, Seek):
                # In the order in which they were asked for.
                self._sought.pop(message.mends_for, None)
                if message.question is not None:
                    self._sought[message.mends_for] = message
            elif isinstance(message, Ask):
                self._threat = message.threat
            elif isinstance(message, LookAt):
                self._shown = message.shown
            elif isinstance(message, Painted):
                self._painted.set()
            elif isinstance(message, Cancel):
                self._newest, self._waiting = message.number, None
            self._condition.notify()

    def close(self) -> None:
        """End soon; what is under way is dropped."""
        with self._condition:
            self._closing = True
            self._condition.notify()

    def run(self) -> None:
        while self._has_work():
            number, submitted, shown = self._take()
            try:
                if submitted is not None:
                    self._evaluate(submitted, shown)
                self._answer(number, shown)
                self._reply()
                self._find_mends(number)
            except _Superseded:
                continue
            except Exception as error:
                self._send(Kind.FAULT, number, _portable(error))

    def _evaluate(self, submitted: Submit, shown: VisibleCoalitions) -> None:
        number = submitted.number
        reader = self._reader(submitted)
        self._let_paint()
        self._is_judged = False
        before = self._outcome
        self._outcome, self._told = None, Outcome(submitted.treaty)
        progress = partial(self._progress, number)
        stages = evaluate(submitted.treaty, shown, progress, submitted.wider, reader.load)
        for outcome in stages:
            if before is not None and _looks_the_same(outcome, before):
                # It comes with the verdict, which need not wait until this is painted.
                self._outcome = outcome
                continue
            if outcome.complete:
                self._reply()
            with self._condition:
                # The window drops what is no longer wanted, and says nothing of having painted it.
                if number != self._newest:
                    raise _Superseded
                self._painted.clear()
            self._tell(number, outcome)
            if not outcome.complete:
                self._let_paint()
            self._is_judged = outcome.scorecard is not None

    def _let_paint(self) -> None:
        """Wait while the window has something to paint.

        On two cores, or one that other programs use too, both would be slower side by side, and
        a person waits for the window. The verdict loses nothing: painting it comes later.
        """
        self._painted.wait(LONGEST_PAINT)

    def _answer(self, number: int, shown: VisibleCoalitions) -> None:
        """Answer the worst coalitions on the screen, if the outcome answers others."""
        if self._outcome is not None and self._lacks_answers():
            self._tell(number, with_answers(self._outcome, shown))

    def _tell(self, number: int, outcome: Outcome) -> None:
        """Send what is new in an outcome: the world once, a draft without the treaty asked for."""
        assert self._told is not None
        found = new_fields(outcome, self._told)
        draft = found.get("draft")
        if draft is not None:
            if draft.world is not self._world:
                self._world = draft.world
                self._send(Kind.WORLD, number, draft.world)
            found["draft"] = DraftInWorld(draft.wider)
        self._send(Kind.OUTCOME, number, found)
        self._outcome = self._told = outcome

    def _lacks_answers(self) -> bool:
        answers = self._outcome.answers if self._outcome else None
        return answers is not None and answers.shown != self._shown

    def _progress(self, number: int, done: int, total: int) -> None:
        with self._condition:
            if self._closing or number != self._newest:
                raise _Superseded
        if self._is_judged:
            self._reply()
        # Not for each victim: hundreds a second would keep the window busy.
        now = time.monotonic()
        if now - self._reported_at >= _PROGRESS:
            self._reported_at = now
            self._send(Kind.PROGRESS, number, (done, total))

    def _reply(self) -> None:
        """Answer the waiting question, if there is one."""
        with self._condition:
            threat, self._threat = self._threat, None
            submitted = self._submitted
        if threat is None or submitted is None:
            return
        question = ThreatQuestion(
            submitted.treaty, threat.aggressors, threat.victim, submitted.wider
        )
        reply = answer_threat(question, partial(self._draft, submitted))
        self._send(Kind.REPLY, threat.number, _fields(reply))

    def _find_mends(self, number: int) -> None:
        """Answer the oldest question for quick mends, if there is one."""
        with self._condition:
            seek, submitted = next(iter(self._sought.values()), None), self._submitted
        if seek is None or seek.question is None or submitted is None:
            return
        found = None
        try:
            progress = partial(self._attend, number, seek)
            found = find_mends(seek.question, self._draft(submitted), progress)
        except Refusal:
            pass
        except _Superseded:
            raise
        except Exception as error:
            self._send(Kind.FAULT, number, _portable(error))
        self._send(Kind.MENDS, seek.number, found)
        with self._condition:
            if self._sought.get(seek.mends_for) is seek:
                del self._sought[seek.mends_for]

    def _attend(self, number: int, seek: Seek, done: int, total: int) -> None:
        """Answer short questions during a search for mends, and end it once it is not wanted."""
        with self._condition:
            is_sought = self._sought.get(seek.mends_for) is seek
            if self._closing or number != self._newest or not is_sought:
                raise _Superseded
            shown = self._shown
        self._answer(number, shown)
        self._reply()

    def _draft(self, submitted: Submit) -> Draft:
        """Return the draft that was submitted last; without a new one once it is known."""
        treaty, known = submitted.treaty, self._outcome
        if known is not None and known.draft is not None and known.treaty is treaty:
            return known.draft
        return draft_beside(treaty, self._reader(submitted).load(treaty.year), submitted.wider)[0]

    def _reader(self, submitted: Submit) -> WorldReader:
        return WorldReader(submitted.source, partial(self._send, Kind.TROUBLE, submitted.number))

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
            or self._threat is not None
            or bool(self._sought)
            or self._lacks_answers()
        )

    def _take(self) -> tuple[int, Submit | None, VisibleCoalitions]:
        with self._condition:
            submitted, self._waiting = self._waiting, None
            return self._newest, submitted, self._shown


def _looks_the_same(outcome: Outcome, before: Outcome) -> bool:
    """Tell whether an outcome without a verdict brings no other world than the one before."""
    return (
        outcome.scorecard is None
        and not outcome.complete
        and outcome.world is not None
        and outcome.world is before.world
        and (outcome.strengths, outcome.unknown) == (before.strengths, before.unknown)
        and outcome.wider_refusal == before.wider_refusal
    )


def _fields(reply: ThreatReply) -> dict[str, Any]:
    """Return what a reply holds besides its question."""
    return {
        field.name: getattr(reply, field.name)
        for field in fields(reply)
        if field.name != "question"
    }


def _portable(error: Exception) -> Exception:
    """Return an error, with where it was raised, as another process can take it."""
    error.add_note("".join(traceback.format_exception(error)))
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        # Some have arguments that cannot be pickled, or an `__init__` that takes others.
        told = RuntimeError(repr(error))
        told.add_note("\n".join(error.__notes__))
        return told
    return error
