"""Works out the treaties pinned, off the UI thread: what is known of one is used again."""

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
from sandbox.report.charts import Chart
from sandbox.report.comparison import Comparison, Entry, compared, examine, names_of
from sandbox.report.comparison_chart_kinds import charts_of
from sandbox.report.comparison_charts import Pledges
from sandbox.report.comparison_response import Threat
from sandbox.report.comparison_table import articles_table, criteria_rows
from sandbox.report.grids import Badge, Row
from sandbox.sentences import Refusal, Sentence
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from ui.compare.pins import Pin
from ui.question import LoadWorld


@dataclass(frozen=True)
class Job:
    """What to compare, and how it is looked at; wider: what is in force beside the open treaty."""

    pins: tuple[Pin, ...]
    treaty: Treaty
    wider: str | Path | None = None
    threat: Threat | None = None
    pledges: Pledges = Pledges.RESOLUTE


@dataclass(frozen=True)
class Found:
    """What is known of a job; it grows from pin to pin until it is complete.

    entries: for each pin what it came to, why it cannot be compared, or None while it
    waits. charts: by kind, or why there is none.
    """

    job: Job
    entries: tuple[Entry | Sentence | None, ...]
    comparison: Comparison | None = None
    criteria: tuple[Row, ...] = ()
    articles: tuple[Row, ...] = ()
    charts: dict[str, Chart | Sentence] = field(default_factory=dict)
    complete: bool = False

    @property
    def names(self) -> list[str]:
        """What each pin is called, empty where that is not known."""
        known = [entry for entry in self.entries if isinstance(entry, Entry)]
        given = iter(names_of(known))
        found = [next(given) if isinstance(entry, Entry) else "" for entry in self.entries]
        return [pin.name or name for pin, name in zip(self.job.pins, found, strict=True)]


Progress = Callable[[int, int], None]


class Bench:
    """Where treaties are worked out, one thread at a time; remembers what it worked out last."""

    def __init__(self, load: LoadWorld) -> None:
        self._load = load
        self._known: list[Entry] = []

    def work(self, job: Job, progress: Progress) -> Found:
        """Return what a job comes to. `progress` is told parts of all; it may raise to stop."""
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
        return found_of(job, tuple(entries))

    def _entry(self, draft: Draft, progress: Progress) -> Entry:
        for entry in self._known:
            same = entry.draft
            if (same.world, same.treaty, same.wider) == (draft.world, draft.treaty, draft.wider):
                return entry
        entry = examine(draft, progress)
        # Kept at once: the next job may come before this one is done.
        self._known.append(entry)
        return entry


def found_of(job: Job, entries: tuple[Entry | Sentence | None, ...]) -> Found:
    """Return tables and charts of those that can be compared and are not hidden."""
    found = Found(job, entries)
    shown = [
        (entry, Badge(name, pin.hue, pin.line))
        for pin, entry, name in zip(job.pins, entries, found.names, strict=True)
        if isinstance(entry, Entry) and not pin.is_hidden
    ]
    if not shown:
        return Found(job, entries, complete=True)
    comparison = compared([entry for entry, _ in shown], [badge for _, badge in shown])
    return Found(
        job,
        entries,
        comparison,
        criteria_rows(comparison),
        articles_table(comparison),
        charts_of(comparison, job.threat, job.pledges),
        complete=True,
    )


def _open(pin: Pin, job: Job, load: LoadWorld) -> Draft:
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
    """A newer job has come, or the user wants no more of this one."""


class Comparer(QThread):
    """The thread: works out the newest job, and gives it up for a newer one."""

    found = Signal(object)
    """Emitted with what the newest job came to, a Found."""

    progressed = Signal(int, int)
    ended = Signal()
    """Emitted when there is nothing more to work out, or it was given up."""

    failed = Signal(object)

    def __init__(self, load: LoadWorld, parent: QObject | None = None) -> None:
        """`load`: where worlds come from, on any thread."""
        super().__init__(parent)
        self._news = threading.Condition()
        self._waiting: Job | None = None
        self._stopped = False
        self._closing = False
        self._bench = Bench(load)
        self.failed.connect(lambda error: sys.excepthook(type(error), error, error.__traceback__))

    def work(self, job: Job) -> None:
        """Work out a job in place of the one before."""
        with self._news:
            self._waiting, self._stopped = job, False
            self._news.notify()
        if not self.isRunning():
            self.start()

    def stop(self) -> None:
        """Give up what is not worked out yet."""
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
                found = self._bench.work(job, self._go_on)
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

    def _next(self) -> Job | None:
        with self._news:
            self._news.wait_for(lambda: self._closing or self._waiting is not None)
            job, self._waiting = self._waiting, None
            return None if self._closing else job

    def _go_on(self, done: int, total: int) -> None:
        with self._news:
            if self._closing or self._stopped or self._waiting is not None:
                raise _Superseded
        self.progressed.emit(done, total)
