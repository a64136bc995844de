"""Live evaluation of the open treaty, off the UI thread.

One worker thread does all of it. Every request has a number: a newer one takes
the place of one that still waits, and what an older one brings is dropped.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import compress
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from sandbox import judge, load_world, stress_test
from sandbox.criteria.readiness_range import readiness_range
from sandbox.criteria.scorecard import Scorecard
from sandbox.drafts import draft_beside
from sandbox.model.draft import Draft
from sandbox.response.respond import Answer
from sandbox.results.stress_test import StressTest, WorstAnswer
from sandbox.search.worst_answers import worst_answers
from sandbox.sentences import Refusal, Sentence
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from ui.background.memory import release_memory
from ui.background.threat_question import LoadWorld, ThreatQuestion, ThreatReply, answer_threat

#: The sizes of coalition tested first, and in the end.
FIRST_SIZE = 2
LAST_SIZE = 10

#: Milliseconds after which an evaluation counts as long and shows that it goes on.
PATIENCE = 1000

#: Seconds without work after which memory is given back.
IDLE = 1.0

#: Seconds for which an evaluation waits, at most, until the window shows what it has brought.
_GIVING_WAY = 0.1


@dataclass(frozen=True)
class Outcome:
    """What is known of a treaty so far; it grows in stages until `complete`.

    draft: the treaty in its world, alone or with a wider order, once there is one.
    strengths: each state's share of the world's strength, in the world's order.
    unknown: the states, by abbreviation, whose strength is not known and counts as none.
    refusal: why there is no more to come, if that is so.
    reply: what is known of the threat on show, if there is one.
    answers: to those worst coalitions of the test that are on the screen.
    wider_refusal: why there is no treaty that it is tested together with.
    """

    treaty: Treaty
    draft: Draft | None = None
    strengths: tuple[float, ...] = ()
    unknown: frozenset[str] = frozenset()
    scorecard: Scorecard | None = None
    test: StressTest | None = None
    answers: CoalitionAnswers | None = None
    refusal: Sentence | None = None
    seconds: float = 0.0
    complete: bool = False
    reply: ThreatReply | None = None
    wider_refusal: Sentence | None = None

    @property
    def world(self) -> World | None:
        return self.draft.world if self.draft else None

    @property
    def wider(self) -> Treaty | None:
        """The treaty that it is tested together with, if there is one."""
        return self.draft.wider if self.draft else None

    @property
    def answer(self) -> Answer | None:
        """The answer to the threat on show, once it is known."""
        return self.reply.answer if self.reply else None

    @property
    def threat_refusal(self) -> Sentence | None:
        """Why the threat on show has no answer."""
        return self.reply.refusal if self.reply else None


@dataclass(frozen=True)
class VisibleCoalitions:
    """Which worst coalitions are on the screen: only their answers are worked out."""

    mood: Mood = Mood.HESITANT
    size: int = 1


@dataclass(frozen=True)
class CoalitionAnswers:
    """The answers to the worst coalitions on the screen, by victim."""

    shown: VisibleCoalitions
    by_victim: Mapping[str, WorstAnswer]


def evaluate(
    treaty: Treaty,
    shown: VisibleCoalitions,
    progress: Callable[[int, int], None],
    wider: str | Path | None,
    load: LoadWorld,
) -> Iterator[Outcome]:
    """Yield what is known of a treaty, alone or together with a wider order, stage by stage.

    Its world, the verdict, small coalitions, all sizes, and over which readiness
    the verdict stands.

    `progress` is told how many of how many victims are tested; it may raise to stop.
    """
    began = time.perf_counter()
    outcome = Outcome(treaty)
    try:
        world = load(treaty.year)
        draft, why_alone = draft_beside(treaty, world, wider)
        none_known = world.unknown(treaty.settings.index, treaty.settings.weights)
        outcome = replace(
            outcome,
            draft=draft,
            wider_refusal=why_alone,
            strengths=tuple(draft.model.share.tolist()),
            unknown=frozenset(compress(world.codes, none_known)),
        )
        yield outcome
        progress(0, 1)
        card = judge(draft, with_range=False)
        outcome = replace(outcome, scorecard=card)
        yield outcome
        for size in (FIRST_SIZE, LAST_SIZE):
            test = stress_test(draft, largest=size, progress=progress)
            outcome = with_answers(replace(outcome, test=test), shown)
            outcome = replace(outcome, seconds=time.perf_counter() - began)
            yield outcome
        progress(0, 1)
        card = replace(card, stands_over=readiness_range(draft.model))
        yield replace(outcome, scorecard=card, complete=True)
    except Refusal as error:
        yield replace(outcome, refusal=error.sentence, complete=True)


def with_answers(outcome: Outcome, shown: VisibleCoalitions) -> Outcome:
    """Return an outcome with the answers to the worst coalitions on the screen, if it has any."""
    if outcome.draft is None or outcome.test is None:
        return outcome
    return replace(outcome, answers=answers_to(outcome.draft, outcome.test, shown))


def answers_to(draft: Draft, test: StressTest, shown: VisibleCoalitions) -> CoalitionAnswers:
    """Return the answers to the worst coalitions of a test that are on the screen."""
    rows = test.of(shown.mood, shown.size)
    answers = worst_answers(draft.model, rows)
    return CoalitionAnswers(
        shown, {row.victim: answer for row, answer in zip(rows, answers, strict=True)}
    )


class Evaluator(QObject):
    """Evaluates the newest treaty it is given and tells what it finds, stage by stage."""

    updated = Signal(object)
    """Emitted with each Outcome of the newest request."""

    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    """Emitted with how many of how many victims are tested, for a request that takes long."""

    def __init__(self, parent: QObject | None = None, load: LoadWorld = load_world) -> None:
        """`load`: where worlds come from, on any thread."""
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
        self._worker = _Worker(self, load)
        self._worker.produced.connect(self._receive)
        self._worker.progressed.connect(self._pass_on)
        self._worker.failed.connect(self._fail)
        self._worker.replied.connect(self._take_reply)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        # Comes to its turn once what an outcome changed has been painted.
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._worker.go_on)

    def request(self, treaty: Treaty) -> None:
        """Evaluate `treaty`; what earlier requests would still have brought is dropped."""
        if not self._worker.isRunning():
            self._worker.start()
        self._number += 1
        self._treaty = treaty
        self._ask()
        self._worker.hand_over(self._number, treaty, self._shown, self._wider)
        self._patience.start()
        self._set_busy(True)

    def show_threat(self, aggressors: tuple[str, ...], victim: str | None) -> None:
        """Answer this threat from now on, in every Outcome; what is half made has no answer.

        The treaty now open answers at once: nothing else is worked out again.
        """
        self._threat = (aggressors, victim)
        self._ask()
        if self._question is None and self._outcome is not None:
            self.updated.emit(self._with_answer(self._outcome))

    def show_wider(self, reference: str | Path | None) -> None:
        """Evaluate together with this treaty, a template or a file, from now on; None: alone."""
        self._wider = reference
        # What is known was found without it.
        self._outcome = None
        if self._treaty is not None:
            self.request(self._treaty)

    def look_at(self, shown: VisibleCoalitions) -> None:
        """Bring the answers to these worst coalitions, of the treaty now open and the next ones."""
        self._shown = shown
        self._worker.look_at(shown)

    def cancel(self) -> None:
        """Drop what is still to come."""
        self._number += 1
        self._worker.hand_over(self._number, None, self._shown, None)
        self._end()

    def close(self) -> None:
        """End the worker thread; returns when it has ended."""
        self._patience.stop()
        self._worker.close()

    def _receive(self, number: int, outcome: Outcome) -> None:
        self._painted.start()
        if number != self._number:
            return
        if outcome.complete:
            self._end()
        self._outcome = outcome
        self.updated.emit(self._with_answer(outcome))

    def _ask(self) -> None:
        """Have the worker answer the threat on show under the newest treaty."""
        aggressors, victim = self._threat
        self._question = self._reply = None
        if self._treaty is not None and aggressors and victim is not None:
            self._question = ThreatQuestion(self._treaty, aggressors, victim, self._wider)
        self._worker.ask(self._question)

    def _take_reply(self, reply: ThreatReply) -> None:
        if reply.question is not self._question:
            return
        self._reply = reply
        if self._outcome is not None and self._outcome.treaty is reply.question.treaty:
            self.updated.emit(self._with_answer(self._outcome))

    def _with_answer(self, outcome: Outcome) -> Outcome:
        """Return an outcome with the answer to the threat on show, so far as it is known."""
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
        self._set_busy(False)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit(is_busy)


class _Superseded(Exception):
    """A newer request has come."""


class _Worker(QThread):
    """The thread: takes the newest treaty handed over, and gives it up for a newer one.

    A question does not wait for a long evaluation: it is answered on the way, as
    soon as the verdict is out.
    """

    produced = Signal(object, object)
    progressed = Signal(object, int, int)
    failed = Signal(object, object)
    replied = Signal(object)

    def __init__(self, parent: QObject, load: LoadWorld) -> None:
        super().__init__(parent)
        self._load = load
        self._news = threading.Condition()
        self._newest = 0
        self._waiting: Treaty | None = None
        self._wider: str | Path | None = None
        self._question: ThreatQuestion | None = None
        self._shown = VisibleCoalitions()
        self._outcome: Outcome | None = None
        self._is_judged = False
        self._closing = False
        self._may_go_on = threading.Event()

    def hand_over(
        self, number: int, treaty: Treaty | None, shown: VisibleCoalitions, wider: str | Path | None
    ) -> None:
        with self._news:
            self._newest, self._waiting, self._shown = number, treaty, shown
            self._wider = wider
            self._news.notify()

    def ask(self, question: ThreatQuestion | None) -> None:
        """Answer a question in place of the one before; None: no longer."""
        with self._news:
            self._question = question
            self._news.notify()

    def look_at(self, shown: VisibleCoalitions) -> None:
        """Answer these worst coalitions from now on."""
        with self._news:
            self._shown = shown
            self._news.notify()

    def go_on(self) -> None:
        """Work on: the window has shown what there was to show."""
        self._may_go_on.set()

    def close(self) -> None:
        with self._news:
            self._closing = True
            self._news.notify()
        self.go_on()
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
        progress = partial(self._go_on, number)
        for outcome in evaluate(treaty, shown, progress, wider, self._load):
            if outcome.complete:
                self._reply()
            self._may_go_on.clear()
            self._outcome = outcome
            self.produced.emit(number, outcome)
            if not outcome.complete:
                # Python lets one thread work at a time: shown first, it is shown sooner, and
                # nothing is lost.
                self._may_go_on.wait(_GIVING_WAY)
            self._is_judged = outcome.scorecard is not None

    def _answer(self, number: int, shown: VisibleCoalitions) -> None:
        """Bring the answers to the worst coalitions on the screen, if others were brought."""
        if self._outcome is not None and self._lacks_answers():
            self._outcome = with_answers(self._outcome, shown)
            self.produced.emit(number, self._outcome)

    def _lacks_answers(self) -> bool:
        answers = self._outcome.answers if self._outcome else None
        return answers is not None and answers.shown != self._shown

    def _go_on(self, number: int, done: int, total: int) -> None:
        with self._news:
            if self._closing or number != self._newest:
                raise _Superseded
        if self._is_judged:
            self._reply()
        self.progressed.emit(number, done, total)

    def _reply(self) -> None:
        """Answer the question that waits, if there is one."""
        with self._news:
            question, self._question = self._question, None
        if question is not None:
            self.replied.emit(answer_threat(question, self._draft(question)))

    def _draft(self, question: ThreatQuestion) -> Callable[[], Draft]:
        """Return what brings the draft of a question, if it can the one under evaluation."""
        known = self._outcome.draft if self._outcome else None
        if known is not None and known.treaty is question.treaty and self._wider == question.wider:
            return lambda: known
        return lambda: draft_beside(
            question.treaty, self._load(question.treaty.year), question.wider
        )[0]

    def _has_work(self) -> bool:
        """Wait for a treaty or a question; return False once the worker is to end."""
        with self._news:
            if not self._news.wait_for(self._is_wanted, IDLE):
                release_memory()
                self._news.wait_for(self._is_wanted)
            return not self._closing

    def _is_wanted(self) -> bool:
        return (
            self._closing
            or self._waiting is not None
            or self._question is not None
            or self._lacks_answers()
        )

    def _take(self) -> tuple[int, Treaty | None, VisibleCoalitions, str | Path | None]:
        with self._news:
            treaty, self._waiting = self._waiting, None
            return self._newest, treaty, self._shown, self._wider
