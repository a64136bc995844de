"""Works out who carries the open treaty and who would sign it, once somebody wants to know."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from sandbox.analysis.participation.departures import Departures
from sandbox.analysis.participation.signing import departures
from sandbox.model.draft import Draft
from sandbox.sentences import Sentence
from sandbox.treaty.treaty import Treaty
from ui.background.background_task import BackgroundTask
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.participation.participation_job import (
    Participation,
    SignersChanged,
    find_participation,
    signers_changed,
)

#: The ratio at first: a party stays while it sends at most all its strength, once, for each attack
#: on it that is averted.
USUAL_RATIO = 1.0


class ParticipationSource(QObject):
    """What is known of the open treaty, for the page, the map and the articles alike.

    It works while somebody wants to know, and forgets what it found as soon as the treaty is
    edited: nothing stale is ever shown.
    """

    changed = Signal()
    """Emitted when there is something else to show, or nothing any more."""

    ratio_changed = Signal()

    edited = Signal()
    """Emitted when an edit is made, undone or redone, and `is_edited` can tell of it."""

    progressed = Signal(int, int)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._draft: Draft | None = None
        self._asked: Draft | None = None
        self._found: Participation | None = None
        self._refusal: Sentence | None = None
        #: Who wants to know, and whether also how it was before the last edit.
        self._wanted: dict[object, bool] = {}
        self._is_stopped = False
        self._ratio = USUAL_RATIO
        #: The departures from the treaty as the last edit found it, and that treaty in its draft.
        self._before: tuple[Draft, Departures] | None = None
        self._task, self._earlier = BackgroundTask(self), BackgroundTask(self)
        self._task.result_ready.connect(self._show)
        self._task.refused.connect(self._refuse)
        self._task.progressed.connect(self.progressed)
        self._earlier.result_ready.connect(self._show_before)
        document.changed.connect(self._forget)
        # While the treaty changes, the step of undo is not yet there.
        document.stack.indexChanged.connect(self.edited)

    @property
    def found(self) -> Participation | None:
        """What is known of the treaty as it stands."""
        return self._found

    @property
    def refusal(self) -> Sentence | None:
        """Why nothing can be known of it."""
        return self._refusal

    @property
    def is_busy(self) -> bool:
        """Whether it is being worked out."""
        return self._asked is not None and self._found is None and self._refusal is None

    @property
    def is_stopped(self) -> bool:
        """Whether the user has stopped the work."""
        return self._is_stopped

    @property
    def ratio(self) -> float:
        """The ratio of burden to benefit above which a party leaves."""
        return self._ratio

    def set_ratio(self, ratio: float) -> None:
        if ratio != self._ratio:
            self._ratio = ratio
            self.ratio_changed.emit()

    def is_edited(self, *fields: str) -> bool:
        """Tell whether the last edit, and not one before it, changed one of these articles."""
        last = self._document.before_last_edit
        now = self._document.treaty
        return last is not None and any(
            getattr(last[0], field) != getattr(now, field) for field in fields
        )

    @property
    def signers_changed(self) -> SignersChanged | None:
        """Who would sign after the last edit, against before it; None until it is known."""
        if self._found is None or self._before is None or self._before[0] != self._draft_before():
            return None
        return signers_changed(self._before[1], self._found.departures, self._ratio)

    def want(self, who: object, *, is_wanted: bool, compares: bool = False) -> None:
        """Take down that somebody wants to know, or no longer does.

        compares: also how it was before the last edit.
        """
        if is_wanted:
            if who not in self._wanted:
                self._is_stopped = False
            self._wanted[who] = compares
        else:
            self._wanted.pop(who, None)
        self._begin()
        self._look_back()

    def show_outcome(self, outcome: Outcome) -> None:
        """Take in the draft, once its verdict is known: that comes first."""
        if outcome.refusal is not None:
            self._forget(self._document.treaty)
            self._refuse(outcome.refusal)
        elif outcome.scorecard is not None:
            self._draft = outcome.draft
            self._begin()

    def stop(self) -> None:
        """End the work under way."""
        self._task.stop()
        self._asked, self._is_stopped = None, True
        self.changed.emit()

    def resume(self) -> None:
        """Take up work that was stopped."""
        self._is_stopped = False
        self._begin()

    def close_down(self) -> None:
        """End the work in the background."""
        self._task.close()
        self._earlier.close()

    def _begin(self) -> None:
        draft = self._draft
        if draft is None or draft.treaty != self._document.treaty:
            return
        if self._is_stopped or not self._wanted:
            return
        if draft != self._asked:
            self._found = self._refusal = None
            self._asked = draft
            self._task.ask(partial(find_participation, draft))
            self.changed.emit()

    def _forget(self, treaty: Treaty) -> None:
        self._task.stop()
        self._earlier.stop()
        self._is_stopped = False
        self._asked = self._found = self._refusal = None
        self.changed.emit()

    def _show(self, found: Participation) -> None:
        self._found = found
        self.changed.emit()
        self._look_back()

    def _refuse(self, why: Sentence) -> None:
        self._found, self._refusal = None, why
        self.changed.emit()

    def _draft_before(self) -> Draft | None:
        """Return the draft as the last edit found it, if that is of the same world."""
        last, draft = self._document.before_last_edit, self._draft
        if last is None or draft is None or last[0].year != draft.treaty.year:
            return None
        return replace(draft, treaty=last[0])

    def _look_back(self) -> None:
        """Work out who would have signed before the last edit, where that is wanted."""
        if self._found is None or not any(self._wanted.values()):
            return
        before = self._draft_before()
        if before is not None and (self._before is None or self._before[0] != before):
            self._earlier.ask(lambda progress: (before, departures(before, progress=progress)))

    def _show_before(self, before: tuple[Draft, Departures]) -> None:
        self._before = before
        self.changed.emit()
