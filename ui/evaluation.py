"""Live evaluation of the open treaty, off the UI thread.

One worker thread does all of it. Every request has a number: a newer one takes
the place of one that still waits, and what an older one brings is dropped.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import compress
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from sandbox import judge, load_world, stress_test
from sandbox.criteria.scorecard import Scorecard
from sandbox.drafts import draft_beside
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.respond import Answer
from sandbox.results.stress_test import StressTest, Worst
from sandbox.sentences import Refusal, Sentence
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from ui.memory import give_back
from ui.question import LoadWorld, Question, Reply, reply_to

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

    strengths: each state's share of the world's strength, in the world's order.
    unknown: the states, by abbreviation, whose strength is not known and counts as none.
    refusal: why there is no more to come, if that is so.
    reply: what is known of the threat on show, if there is one.
    wider: the treaty that it is tested together with; wider_refusal: why there is none.
    """

    treaty: Treaty
    world: World | None = None
    strengths: tuple[float, ...] = ()
    unknown: frozenset[str] = frozenset()
    scorecard: Scorecard | None = None
    test: StressTest | None = None
    refusal: Sentence | None = None
    seconds: float = 0.0
    complete: bool = False
    reply: Reply | None = None
    wider: Treaty | None = None
    wider_refusal: Sentence | None = None

    @property
    def answer(self) -> Answer | None:
        """The answer to the threat on show, once it is known."""
        return self.reply.answer if self.reply else None

    @property
    def threat_refusal(self) -> Sentence | None:
        """Why the threat on show has no answer."""
        return self.reply.refusal if self.reply else None


@dataclass(frozen=True)
class Shown:
    """Whose worst coalitions are on the screen: their odds are worked out first."""

    mood: Mood = Mood.HESITANT
    size: int = 1


def evaluate(
    treaty: Treaty,
    shown: Shown,
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
        outcome = replace(outcome, world=world, wider=draft.wider, wider_refusal=why_alone)
        strengths = TreatyModel(treaty, world).share
        none_known = world.unknown(treaty.settings.index, treaty.settings.weights)
        outcome = replace(
            outcome,
            strengths=tuple(strengths.tolist()),
            unknown=frozenset(compress(world.codes, none_known)),
        )
        yield outcome
        progress(0, 1)
        card = judge(treaty, world, with_range=False, wider=draft.wider)
        outcome = replace(outcome, scorecard=card)
        yield outcome
        test = stress_test(treaty, world, wider=draft.wider, largest=FIRST_SIZE, progress=progress)
        _work_out(test.of(shown.mood, shown.size))
        outcome = replace(outcome, test=test)
        yield outcome
        test = stress_test(treaty, world, wider=draft.wider, largest=LAST_SIZE, progress=progress)
        _work_out(test.of(shown.mood, shown.size))
        outcome = replace(outcome, test=test, seconds=time.perf_counter() - began)
        yield outcome
        progress(0, 1)
        yield replace(outcome, scorecard=judge(treaty, world, wider=draft.wider), complete=True)
        for worst in {id(worst.details): worst for worst in test.worst}.values():
            progress(0, 1)
            _work_out([worst])
    except Refusal as error:
        yield replace(outcome, refusal=error.sentence, complete=True)


def _work_out(rows: Iterable[Worst]) -> None:
    """Have the odds of worst coalitions ready, so that the window need not wait for them.

    They come in groups when one of a group is first asked for.
    """
    for worst in rows:
        _ = worst.hesitant_odds, worst.resolute_odds, worst.alone_odds, worst.confidence_needed


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
        self._shown = Shown()
        self._wider: str | Path | None = None
        self._treaty: Treaty | None = None
        self._threat: tuple[tuple[str, ...], str | None] = ((), None)
        self._question: Question | None = None
        self._reply: Reply | None = None
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

    def show_first(self, shown: Shown) -> None:
        """From the next request on, work out these odds before the others."""
        self._shown = shown

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
            self._question = Question(self._treaty, aggressors, victim, self._wider)
        self._worker.ask(self._question)

    def _take_reply(self, reply: Reply) -> None:
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
        self._question: Question | None = None
        self._shown = Shown()
        self._is_judged = False
        self._closing = False
        self._may_go_on = threading.Event()

    def hand_over(
        self, number: int, treaty: Treaty | None, shown: Shown, wider: str | Path | None
    ) -> None:
        with self._news:
            self._newest, self._waiting, self._shown = number, treaty, shown
            self._wider = wider
            self._news.notify()

    def ask(self, question: Question | None) -> None:
        """Answer a question in place of the one before; None: no longer."""
        with self._news:
            self._question = question
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
                self._reply()
            except _Superseded:
                continue
            except Exception as error:
                self.failed.emit(number, error)

    def _evaluate(
        self, number: int, treaty: Treaty, shown: Shown, wider: str | Path | None
    ) -> None:
        self._is_judged = False
        progress = partial(self._go_on, number)
        for outcome in evaluate(treaty, shown, progress, wider, self._load):
            if outcome.complete:
                self._reply()
            self._may_go_on.clear()
            self.produced.emit(number, outcome)
            if not outcome.complete:
                # Python lets one thread work at a time: shown first, it is shown sooner, and
                # nothing is lost.
                self._may_go_on.wait(_GIVING_WAY)
            self._is_judged = outcome.scorecard is not None

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
            self.replied.emit(reply_to(question, self._load))

    def _has_work(self) -> bool:
        """Wait for a treaty or a question; return False once the worker is to end."""
        with self._news:
            if not self._news.wait_for(self._is_wanted, IDLE):
                give_back()
                self._news.wait_for(self._is_wanted)
            return not self._closing

    def _is_wanted(self) -> bool:
        return self._closing or self._waiting is not None or self._question is not None

    def _take(self) -> tuple[int, Treaty | None, Shown, str | Path | None]:
        with self._news:
            treaty, self._waiting = self._waiting, None
            return self._newest, treaty, self._shown, self._wider
