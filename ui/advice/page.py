"""What would it take? The page that asks for the cheapest changes, and shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sandbox.analysis.advice.advice import LostThreat
from sandbox.analysis.advice.advising import SECONDS
from sandbox.analysis.advice.costs import Costs
from sandbox.analysis.advice.locks import Locks
from sandbox.analysis.advice.question import Question
from sandbox.model.draft import Draft
from sandbox.report.advice_section import Answered
from sandbox.sentences import Sentence
from sandbox.treaty.treaty import Treaty
from ui.advice.advice_job import (
    ALTERNATIVES,
    AdviceFound,
    AdviceQuestion,
    Way,
    find_advice,
    reworded,
)
from ui.advice.answer_view import AnswerView
from ui.advice.costs_dialog import CostsDialog
from ui.advice.costs_in_use import costs_in_use
from ui.advice.goal_chooser import GoalChoices, GoalChooser, GoalKind
from ui.advice.locks_form import LocksForm
from ui.advice.mend_lines import cost_tip
from ui.background.background_task import BackgroundTask
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.text import shown, tooltip
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.widgets.busy_indicator import BusyIndicator
from ui.widgets.choices import line
from ui.widgets.current_page import scrolled
from ui.widgets.labels import button
from ui.widgets.number_fields import WholeNumberField
from ui.widgets.side_by_side import SideBySide

#: Pixels from which the question and the answer stand beside each other.
_WIDE = 640

#: The least height of the page, small enough to leave room for the map above.
_LEAST = 140

#: The most seconds that somebody may have it look.
_LONGEST = 600


@dataclass(frozen=True)
class AdviceLeft:
    """What a page leaves to the one that takes its place, in another language.

    found: the answer on show; is_asked: whether one is looked for.
    """

    goal: GoalChoices
    locks: Locks
    seconds: int
    found: AdviceFound | None
    is_asked: bool
    tab: int


class AdvicePage(QWidget):
    """The question on the left, the answer on the right."""

    def __init__(
        self, document: Document, threat: ThreatSelection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._threat = document, threat
        self._draft: Draft | None = None
        self._is_asked = False
        #: What another page has found and left, until the treaty is known in its world.
        self._left: AdviceFound | None = None
        self.goal = GoalChooser(threat)
        self.locks = LocksForm()
        self.costs = button("")
        self.costs.setToolTip(tooltip(cost_tip()))
        self.costs.clicked.connect(lambda: CostsDialog(self).open())
        self.seconds = WholeNumberField(1, _LONGEST)
        self.seconds.setValue(SECONDS)
        self.seconds.setFixedWidth(72)
        self.find_it = button(self.tr("Find"), "primary")
        self.find_it.clicked.connect(self.ask)
        self.busy_indicator = BusyIndicator(self.tr("Looking for the cheapest changes"))
        self.busy_indicator.stopped.connect(self._stop)
        self.answer = AnswerView()
        self.answer.applied.connect(self._apply)
        self.answer.pointed_out.connect(threat.point_out)
        self.answer.threat_wanted.connect(self._show_threat)
        #: Is set when what is found so far is enough.
        self._enough = Event()
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_found)
        self._task.refused.connect(self._refuse)
        self._task.progressed.connect(self.busy_indicator.progress)
        self.side_by_side = SideBySide(
            (self.tr("Question"), scrolled(self._question())),
            (self.tr("Answer"), scrolled(self._answer())),
            wide=_WIDE,
        )
        self.side_by_side.split.setSizes([320, 480])
        self.setMinimumHeight(_LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.side_by_side)
        self.goal.changed.connect(self._show_whether)
        costs_in_use().changed.connect(self._name_costs)
        document.changed.connect(self._tell_stale)
        self._name_costs()
        self._show_whether()
        self._hint()

    def _question(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.find_it)
        row.addStretch(1)
        row.addWidget(self.costs)
        seconds = line(
            self.tr("Seconds at most"),
            self.seconds,
            self.tr("Then it says what is proven and found by that time"),
        )
        column = QVBoxLayout(made)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.goal)
        column.addLayout(row)
        column.addWidget(self.locks)
        column.addWidget(seconds)
        column.addStretch(1)
        return made

    def _answer(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.busy_indicator)
        column.addWidget(self.answer, 1)
        return made

    def show_outcome(self, outcome: Outcome) -> None:
        """Take in the draft that the question is about."""
        if outcome.draft is None or outcome.draft is self._draft:
            return
        world = outcome.draft.world
        if self._draft is None or self._draft.world is not world:
            self.goal.show_world(world)
            self.locks.show_world(world)
        self._draft = outcome.draft
        self._show_whether()
        if self._is_asked:
            self.ask()
        elif self._left is not None:
            self._show_left(self._left, self._draft)

    def answered_about(self, draft: Draft) -> Answered | None:
        """Return the answer on show with its question, None unless it is about this draft."""
        found = self.answer.found
        if found is None:
            return None
        asked = found.question
        is_same = draft.treaty == asked.draft.treaty and draft.world is asked.draft.world
        if not is_same or draft.wider is not None:
            return None
        question = Question(asked.goal, asked.costs, asked.locks, ALTERNATIVES, asked.seconds)
        return Answered(question, found.advice)

    @property
    def left(self) -> AdviceLeft:
        """What this page leaves to another."""
        return AdviceLeft(
            self.goal.choices,
            self.locks.locks,
            self.seconds.whole,
            self.answer.found or self._left,
            # Hidden with its tab, it is still at work.
            self._is_asked or not self.busy_indicator.isHidden(),
            self.side_by_side.tabs.currentIndex(),
        )

    def take_over(self, left: AdviceLeft, renamed: Callable[[Treaty], Treaty]) -> None:
        """Show what another page did, as soon as the treaty is known in its world.

        renamed: returns a treaty with its name in the language spoken now.
        """
        self.goal.show_choices(left.goal)
        self.locks.show_locks(left.locks)
        self.seconds.setValue(left.seconds)
        self.side_by_side.tabs.setCurrentIndex(left.tab)
        self._is_asked = left.is_asked
        if left.found is not None:
            about = left.found.question.draft
            about = replace(about, treaty=renamed(about.treaty))
            question = replace(left.found.question, draft=about)
            self._left = replace(left.found, question=question)

    def _show_left(self, found: AdviceFound, draft: Draft) -> None:
        """Show the answer that another page has left, with the names of this draft's world."""
        self._left = None
        about = replace(draft, treaty=found.question.draft.treaty)
        if about.treaty.year == draft.treaty.year:
            self._task.ask(partial(reworded, found, about))

    def ask_for(self, key: str) -> None:
        """Ask what it would take to meet a criterion, by its key; empty: to hold the attack."""
        self.goal.choose(key)
        self.ask()

    def ask(self) -> None:
        """Look for the answer, once the treaty is known in its world."""
        goal, draft = self.goal.goal, self._draft
        is_known = draft is not None and draft.treaty == self._document.treaty
        self._is_asked, self._left = not is_known, None
        if goal is None or draft is None or not is_known:
            return
        question = AdviceQuestion(
            draft, goal, costs_in_use().costs, self.locks.locks, self.seconds.whole
        )
        self.answer.say("")
        self.busy_indicator.begin()
        had_focus = self.find_it.hasFocus()
        self.side_by_side.tabs.setCurrentIndex(1)
        if had_focus:  # It may be hidden now, and the focus would land far away.
            self.busy_indicator.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enough = Event()
        self._task.ask(partial(find_advice, question, self._enough.is_set))

    def forget(self) -> None:
        """Show no answer: another treaty has been opened."""
        self._task.stop()
        self._is_asked, self._left = False, None
        self.busy_indicator.hide()
        self.side_by_side.tabs.setCurrentIndex(0)
        self._hint()

    def close_down(self) -> None:
        """End the work in the background."""
        self._task.close()

    def _hint(self) -> None:
        self.answer.say(
            self.tr(
                "Choose what the treaty should reach, and press Find: the cheapest changes are"
                " looked for, tested, and proven least where time allows."
            )
        )

    def _show_whether(self) -> None:
        """Offer to find only what can be asked for."""
        self.find_it.setEnabled(self.goal.goal is not None and self._draft is not None)

    def _name_costs(self) -> None:
        is_usual = costs_in_use().costs == Costs()
        self.costs.setText(self.tr("Costs…") if is_usual else self.tr("Costs: your own…"))

    def _show_found(self, found: AdviceFound) -> None:
        self.answer.show_found(found)
        self._tell_stale()
        self._end_search()

    def _refuse(self, why: Sentence) -> None:
        self.answer.say(shown(why))
        self._end_search()

    def _stop(self) -> None:
        """Have the work end with what it has found and proven so far."""
        self._enough.set()
        self.answer.say(self.tr("Stopping…"))
        self._end_search()

    def _end_search(self) -> None:
        """Hide the bar; a focus on its button stays on this page."""
        if self.busy_indicator.stop.hasFocus():
            parts = (self.answer.apply, self.find_it, self.side_by_side.tabs)
            here = next(part for part in parts if part.isVisible() and part.isEnabled())
            here.setFocus(Qt.FocusReason.OtherFocusReason)
        self.busy_indicator.hide()

    def _tell_stale(self) -> None:
        found = self.answer.found
        if found is not None:
            now = self._document.treaty
            is_applied = any(way.treaty == now for way in found.ways)
            is_stale = now != found.question.draft.treaty
            self.answer.set_stale(is_stale=is_stale, is_applied=is_applied)

    def _apply(self, way: Way) -> None:
        found = self.answer.found
        assert found is not None
        goal = shown(found.advice.goal_words)
        self._document.edit(way.treaty, self.tr("change so that {goal}").format(goal=goal))

    def _show_threat(self, threat: LostThreat) -> None:
        self._threat.show(threat.aggressors, threat.victim)

    def show_question(self) -> None:
        """Bring the question into view, where only one of the two has room."""
        self.offer_goal()
        self.side_by_side.tabs.setCurrentIndex(0)
        self.goal.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_goal(self) -> None:
        """Ask for a name where an attack is asked about but none is marked."""
        if self.goal.goal is None:
            self.goal.kind.show_choice(GoalKind.NAME)
