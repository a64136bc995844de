"""The comparison of the pinned treaties, off the UI thread; earlier results are reused."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

import sandbox
from sandbox.drafts import draft_beside, in_year
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.grids import Badge
from sandbox.report.comparison.chart_kinds import charts_of
from sandbox.report.comparison.comparison import (
    Comparison,
    Entry,
    ProtectionBasis,
    compared,
    examine,
    names_of,
)
from sandbox.report.comparison.response import Threat
from sandbox.sentences import Refusal, Sentence
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import LoadWorld
from ui.compare.pins import Pin


@dataclass(frozen=True)
class ComparisonJob:
    """What to compare, and by which options; wider: the open treaty's wider order."""

    pins: tuple[Pin, ...]
    treaty: Treaty
    wider: str | Path | None = None
    threat: Threat | None = None
    pledges: ProtectionBasis = ProtectionBasis.RESOLUTE


@dataclass(frozen=True)
class ComparisonResult:
    """The result of a job.

    entries: for each pin its result, or the reason why it cannot be compared. charts: by kind,
    or the reason why there is none. complete: whether all pins have been dealt with.
    """

    job: ComparisonJob
    entries: tuple[Entry | Sentence | None, ...]
    comparison: Comparison | None = None
    charts: dict[str, Chart | Sentence] = field(default_factory=dict)
    complete: bool = False

    @property
    def names(self) -> list[str]:
        """The name of each pin, "" where it is not known."""
        known = [entry for entry in self.entries if isinstance(entry, Entry)]
        given = iter(names_of(known))
        found = [next(given) if isinstance(entry, Entry) else "" for entry in self.entries]
        return [pin.name or name for pin, name in zip(self.job.pins, found, strict=True)]


Progress = Callable[[int, int], None]


class ComparisonCache:
    """Computes comparisons, and keeps the last results; for one thread at a time."""

    def __init__(self, load: LoadWorld) -> None:
        self._load = load
        self._known: list[Entry] = []

    def work(self, job: ComparisonJob, progress: Progress) -> ComparisonResult:
        """Return the result of a job. `progress` may raise an exception to stop the work."""
        entries: list[Entry | Sentence | None] = []
        total = 100 * max(len(job.pins), 1)
        for number, pin in enumerate(job.pins):
            progress(100 * number, total)
            try:
                tell = partial(_part, progress, number, total)
                entries.append(self._entry(_open(pin, job, self._load), tell))
            except Refusal as refusal:
                entries.append(refusal.sentence)
        self._known = [entry for entry in entries if isinstance(entry, Entry)]
        return comparison_result(job, tuple(entries))

    def _entry(self, draft: Draft, progress: Progress) -> Entry:
        for entry in self._known:
            same = entry.draft
            if (same.world, same.treaty, same.wider) == (draft.world, draft.treaty, draft.wider):
                return entry
        entry = examine(draft, progress)
        # Kept at once, because the next job may come before this one has ended.
        self._known.append(entry)
        return entry


def comparison_result(
    job: ComparisonJob, entries: tuple[Entry | Sentence | None, ...]
) -> ComparisonResult:
    """Return the tables and charts of the pins that can be compared and are not hidden."""
    found = ComparisonResult(job, entries)
    shown = [
        (entry, Badge(name, pin.hue, pin.line))
        for pin, entry, name in zip(job.pins, entries, found.names, strict=True)
        if isinstance(entry, Entry) and not pin.is_hidden
    ]
    if not shown:
        return ComparisonResult(job, entries, complete=True)
    comparison = compared([entry for entry, _ in shown], [badge for _, badge in shown])
    return ComparisonResult(
        job,
        entries,
        comparison,
        charts_of(comparison, job.threat, job.pledges),
        complete=True,
    )


def _open(pin: Pin, job: ComparisonJob, load: LoadWorld) -> Draft:
    if pin.is_open_draft:
        treaty = job.treaty if pin.year is None else job.treaty.with_(year=pin.year)
        return draft_beside(treaty, load(treaty.year), job.wider)[0]
    if pin.text:
        treaty = file.loads(pin.text, pin.name or "")
        treaty = treaty if pin.year is None else treaty.with_(year=pin.year)
        return Draft(treaty, load(treaty.year))
    reference = pin.reference if pin.year is None else in_year(pin.reference, pin.year)
    treaty = sandbox.open_treaty(reference)
    return Draft(treaty, load(treaty.year if pin.year is None else pin.year))


def _part(progress: Progress, number: int, total: int, done: int, of: int) -> None:
    progress(100 * number + 100 * done // max(of, 1), total)


class _Superseded(Exception):
    """A newer job has come, or the user has stopped this one."""


class ComparisonWorker(QThread):
    """The thread: works on the newest job, and abandons it for a newer one."""

    found = Signal(object)
    """Emitted with the ComparisonResult of the newest job."""

    progressed = Signal(int, int)
    ended = Signal()
    """Emitted when all work is done or stopped."""

    failed = Signal(object)

    def __init__(self, load: LoadWorld, parent: QObject | None = None) -> None:
        """load: returns the world of a year; called on this thread."""
        super().__init__(parent)
        self._news = threading.Condition()
        self._waiting: ComparisonJob | None = None
        self._stopped = False
        self._closing = False
        self._cache = ComparisonCache(load)
        self.failed.connect(lambda error: sys.excepthook(type(error), error, error.__traceback__))

    def work(self, job: ComparisonJob) -> None:
        """Work on a job in place of the one before."""
        with self._news:
            self._waiting, self._stopped = job, False
            self._news.notify()
        if not self.isRunning():
            self.start()

    def stop(self) -> None:
        """Stop the present job."""
        with self._news:
            self._waiting, self._stopped = None, True

    def close(self) -> None:
        """End the thread; returns when it has ended."""
        with self._news:
            self._closing = True
            self._news.notify()
        self.wait()

    def run(self) -> None:
        while (job := self._next()) is not None:
            try:
                found = self._cache.work(job, self._go_on)
                self._go_on(1, 1)
            except _Superseded:
                pass
            except Exception as error:
                self.failed.emit(error)
            else:
                self.found.emit(found)
            with self._news:
                is_done = self._waiting is None
            if is_done:
                self.ended.emit()

    def _next(self) -> ComparisonJob | None:
        with self._news:
            self._news.wait_for(lambda: self._closing or self._waiting is not None)
            job, self._waiting = self._waiting, None
            return None if self._closing else job

    def _go_on(self, done: int, total: int) -> None:
        with self._news:
            if self._closing or self._stopped or self._waiting is not None:
                raise _Superseded
        self.progressed.emit(done, total)
