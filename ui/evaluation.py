"""Live evaluation of the open treaty, off the UI thread.

One worker thread does all of it. Every request has a number: a newer one takes
the place of one that still waits, and what an older one brings is dropped.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from sandbox import judge, load_world, stress_test
from sandbox.criteria.scorecard import Scorecard
from sandbox.sentences import Refusal, Sentence
from sandbox.stress.balance import Balance
from sandbox.stress.results import StressTest
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World

#: The sizes of coalition tested first, and in the end.
FIRST_SIZE = 2
LAST_SIZE = 10

#: Milliseconds after which an evaluation counts as long and shows that it goes on.
PATIENCE = 1000


@dataclass(frozen=True)
class Outcome:
    """What is known of a treaty so far; it grows in stages until `complete`.

    strengths: each state's share of the world's strength, in the world's order.
    refusal: why there is no more to come, if that is so.
    """

    treaty: Treaty
    world: World | None = None
    strengths: tuple[float, ...] = ()
    scorecard: Scorecard | None = None
    test: StressTest | None = None
    refusal: Sentence | None = None
    seconds: float = 0.0

    @property
    def complete(self) -> bool:
        return self.refusal is not None or (
            self.test is not None and self.test.largest >= LAST_SIZE
        )


def evaluate(treaty: Treaty, progress: Callable[[int, int], None]) -> Iterator[Outcome]:
    """Yield what is known of a treaty: its world, small coalitions, the verdict, all sizes.

    `progress` is told how many of how many victims are tested; it may raise to stop.
    """
    began = time.perf_counter()
    outcome = Outcome(treaty)
    try:
        world = load_world(treaty.year)
        outcome = replace(outcome, world=world)
        strengths = Balance(treaty, world).share
        outcome = replace(outcome, strengths=tuple(strengths.tolist()))
        yield outcome
        test = stress_test(treaty, world, largest=FIRST_SIZE, progress=progress)
        outcome = replace(outcome, test=test)
        yield outcome
        progress(0, 1)
        outcome = replace(outcome, scorecard=judge(treaty, world))
        yield outcome
        test = stress_test(treaty, world, largest=LAST_SIZE, progress=progress)
        yield replace(outcome, test=test, seconds=time.perf_counter() - began)
    except Refusal as error:
        yield replace(outcome, refusal=error.sentence)


class Evaluator(QObject):
    """Evaluates the newest treaty it is given and tells what it finds, stage by stage."""

    updated = Signal(object)
    """Emitted with each Outcome of the newest request."""

    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    """Emitted with how many of how many victims are tested, for a request that takes long."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._worker = _Worker(self)
        self._worker.produced.connect(self._receive)
        self._worker.progressed.connect(self._pass_on)
        self._worker.failed.connect(self._fail)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)

    def request(self, treaty: Treaty) -> None:
        """Evaluate `treaty`; what earlier requests would still have brought is dropped."""
        if not self._worker.isRunning():
            self._worker.start()
        self._number += 1
        self._worker.hand_over(self._number, treaty)
        self._patience.start()
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Drop what is still to come."""
        self._number += 1
        self._worker.hand_over(self._number, None)
        self._end()

    def close(self) -> None:
        """End the worker thread; returns when it has ended."""
        self._patience.stop()
        self._worker.close()

    def _receive(self, number: int, outcome: Outcome) -> None:
        if number != self._number:
            return
        if outcome.complete:
            self._end()
        self.updated.emit(outcome)

    def _pass_on(self, number: int, done: int, total: int) -> None:
        if number == self._number and not self._patience.isActive():
            self.progressed.emit(done, total)

    def _fail(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._end()
        sys.excepthook(type(error), error, error.__traceback__)

    def _end(self) -> None:
        self._patience.stop()
        self.busy_changed.emit(False)


class _Superseded(Exception):
    """A newer request has come."""


class _Worker(QThread):
    """The thread: takes the newest treaty handed over, and gives it up for a newer one."""

    produced = Signal(object, object)
    progressed = Signal(object, int, int)
    failed = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._news = threading.Condition()
        self._newest = 0
        self._waiting: Treaty | None = None
        self._closing = False

    def hand_over(self, number: int, treaty: Treaty | None) -> None:
        with self._news:
            self._newest, self._waiting = number, treaty
            self._news.notify()

    def close(self) -> None:
        with self._news:
            self._closing = True
            self._news.notify()
        self.wait()

    def run(self) -> None:
        while (taken := self._take()) is not None:
            number, treaty = taken
            try:
                for outcome in evaluate(treaty, partial(self._go_on, number)):
                    self.produced.emit(number, outcome)
            except _Superseded:
                continue
            except Exception as error:
                self.failed.emit(number, error)

    def _go_on(self, number: int, done: int, total: int) -> None:
        with self._news:
            if self._closing or number != self._newest:
                raise _Superseded
        self.progressed.emit(number, done, total)

    def _take(self) -> tuple[int, Treaty] | None:
        with self._news:
            self._news.wait_for(lambda: self._closing or self._waiting is not None)
            treaty, self._waiting = self._waiting, None
            return None if self._closing or treaty is None else (self._newest, treaty)
