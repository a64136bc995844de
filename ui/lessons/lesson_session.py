"""A lesson under way: checks whether its step is done, and remembers the progress."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal

from ui.background.background_task import BackgroundTask
from ui.background.evaluator import Evaluator
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.lessons.lesson import Lesson, LessonState, LessonTools, Step
from ui.lessons.reevaluation import evaluated_again
from ui.threat_selection import ThreatSelection


@dataclass(frozen=True)
class LessonProgress:
    """How far a lesson has come in a window: its key, the place of its step, what was done.

    done: by the key of a step, how all stood when it was done.
    """

    key: str
    place: int
    done: Mapping[str, LessonState]


class LessonSession(QObject):
    """One lesson at one step; a step that was done once stays done."""

    changed = Signal()
    """Emitted when the step, its completion or its result has changed."""

    ended = Signal()

    def __init__(
        self,
        document: Document,
        threat: ThreatSelection,
        evaluator: Evaluator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = LessonTools(document, threat)
        self._outcome: Outcome | None = None
        self.lesson: Lesson | None = None
        self.place = 0
        self._done: dict[str, LessonState] = {}
        #: What was done in another window, until it is evaluated with the names of this one.
        self._left: Mapping[str, LessonState] = {}
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._take_over)
        self._is_setting_out = False
        evaluator.updated.connect(self._receive)
        document.changed.connect(self._look)
        threat.changed.connect(self._look)
        document.opened.connect(self._leave)

    @property
    def step(self) -> Step:
        assert self.lesson is not None
        return self.lesson.steps[self.place]

    @property
    def found(self) -> str:
        """The result of this step in words; "" while it is not done."""
        state = self._done.get(self.step.key)
        return self.step.found(state) if state is not None else ""

    @property
    def is_last(self) -> bool:
        return self.lesson is not None and self.place == len(self.lesson.steps) - 1

    def start(self, lesson: Lesson) -> None:
        """Open the lesson's treaty and continue where the user stopped the last time.

        The earlier steps are carried out again, because the treaty is opened afresh.
        """
        self._task.stop()
        self._is_setting_out = True
        self._tools.document.open(lesson.reference)
        self._tools.threat.clear()
        done = saved_progress(lesson)
        self.place = done if done < len(lesson.steps) else 0
        for step in lesson.steps[: self.place]:
            step.do(self._tools)
        self._done, self._left = {}, {}
        self.lesson = lesson
        self._is_setting_out = False
        self._look()

    @property
    def progress(self) -> LessonProgress | None:
        """How far the lesson has come, for `resume`; None without a lesson."""
        if self.lesson is None:
            return None
        return LessonProgress(self.lesson.key, self.place, {**self._left, **self._done})

    def resume(self, lesson: Lesson, left: LessonProgress) -> None:
        """Go on with a lesson that another window on this treaty has left."""
        self.lesson, self.place = lesson, left.place
        self._done, self._left = {}, left.done
        self._look()

    def close_down(self) -> None:
        """End the work in the background."""
        self._task.close()

    def _take_over(self, done: dict[str, LessonState]) -> None:
        self._done, self._left = {**done, **self._done}, {}
        self._look()

    def next(self) -> None:
        """Go on to the next step; after the last the lesson ends."""
        if self.is_last:
            self.end()
        else:
            self._go(1)

    def back(self) -> None:
        """Go back to the step before, to read it again."""
        if self.place:
            self._go(-1)

    def do_it(self) -> None:
        """Do the step for the user, as steps of undo like any other."""
        self.step.do(self._tools)

    def end(self) -> None:
        """End the lesson; the treaty stays as it is."""
        if self.lesson is not None:
            self._task.stop()
            self.lesson = None
            self.ended.emit()

    def _go(self, by: int) -> None:
        self.place += by
        self._look()

    def _receive(self, outcome: Outcome) -> None:
        before, self._outcome = self._outcome, outcome
        world = outcome.world
        if self._left and world is not None and (before is None or before.world is not world):
            self._task.ask(partial(evaluated_again, self._left, world))
        self._look()

    def _leave(self) -> None:
        # Another treaty was opened, to which the steps do not apply.
        if not self._is_setting_out:
            self.end()

    def _look(self) -> None:
        if self.lesson is None or self._is_setting_out:
            return
        state, step = self._state(), self.step
        if step.key not in self._done and step.is_done(state) and step.found(state):
            self._done[step.key] = state
            save_progress(self.lesson, self.place + 1)
        self.changed.emit()

    def _state(self) -> LessonState:
        treaty, threat = self._tools.document.treaty, self._tools.threat
        known = self._outcome
        if known is not None and known.treaty != treaty:
            known = None
        before = {
            key: answer for key, done in self._done.items() if (answer := done.answer) is not None
        }
        return LessonState(treaty, threat.aggressors, threat.victim, known, before)


def saved_progress(lesson: Lesson) -> int:
    """Return how many steps of a lesson were ever done."""
    value = str(QSettings().value(_key(lesson), 0))
    # Anything else in the settings counts as no step done.
    done = int(value) if value.isdecimal() and len(value) < 4 else 0
    return min(done, len(lesson.steps))


def save_progress(lesson: Lesson, done: int) -> None:
    """Remember that so many steps are done, if it is more than before."""
    if done > saved_progress(lesson):
        QSettings().setValue(_key(lesson), done)


def _key(lesson: Lesson) -> str:
    return f"lessons/{lesson.key}"
