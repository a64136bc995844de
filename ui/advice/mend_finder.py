"""Has quick mends looked for: for the criterion looked at, and for the attack marked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sandbox.analysis.advice.quick_mends import QuickMend, QuickMends
from sandbox.criteria.verdict import Verdict
from sandbox.model.draft import Draft
from sandbox.treaty.treaty import Treaty
from ui.advice.costs_in_use import costs_in_use
from ui.background.evaluator import Evaluator
from ui.background.mend_question import MendQuestion, MendsFor
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.text import shown
from ui.threat_selection import ThreatSelection

_OPEN = (Verdict.PARTLY, Verdict.NOT_MET)


class _Search(QObject):
    """Has one question after another answered; a newer one replaces an older one."""

    changed = Signal()

    def __init__(self, mends_for: MendsFor, evaluator: Evaluator, parent: QObject) -> None:
        super().__init__(parent)
        self._for, self._evaluator = mends_for, evaluator
        self._about: tuple[Treaty, Treaty | None] | None = None
        self._question: MendQuestion | None = None
        self._is_lost = False
        self.mends: QuickMends | None = None
        evaluator.mends_found.connect(self._show)

    @property
    def question(self) -> MendQuestion | None:
        """What is looked for or known."""
        return None if self._is_lost else self._question

    def ask(self, question: MendQuestion | None, draft: Draft | None) -> None:
        """Look for the mends of a question, unless that is done or under way; None: for none."""
        about = (draft.treaty, draft.wider) if question is not None and draft is not None else None
        if (question, about) == (self._question, self._about):
            return
        self._question, self._about = question, about
        self._is_lost, self.mends = False, None
        self._evaluator.find_mends(self._for, question)
        self.changed.emit()

    def _show(self, mends_for: MendsFor, found: QuickMends | None) -> None:
        if mends_for is self._for:
            self._is_lost, self.mends = found is None, found
            self.changed.emit()


class MendFinder(QObject):
    """Looks for the mends of a criterion that somebody looks at, and of an attack that is lost.

    It begins once the evaluation is complete, so that the two do not delay each other, and forgets
    what it found as soon as the treaty is edited.
    """

    criterion_changed = Signal()
    """Emitted when the mends of the criterion looked at are looked for, known or forgotten."""

    threat_changed = Signal()
    """The same for the attack that is marked."""

    def __init__(
        self,
        document: Document,
        threat: ThreatSelection,
        evaluator: Evaluator,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._threat = document, threat
        self._outcome: Outcome | None = None
        self._key = ""
        self._of_criterion = _Search(MendsFor.CRITERION, evaluator, self)
        self._of_threat = _Search(MendsFor.THREAT, evaluator, self)
        self._of_criterion.changed.connect(self.criterion_changed)
        self._of_threat.changed.connect(self.threat_changed)
        document.changed.connect(self._look)
        threat.changed.connect(self._look)
        costs_in_use().changed.connect(self._look)

    @property
    def criterion(self) -> str:
        """The key of the criterion whose mends are looked for or known; else empty."""
        question = self._of_criterion.question
        return question.key if question else ""

    @property
    def mends_of_criterion(self) -> QuickMends | None:
        """The mends of that criterion, once they are known."""
        return self._of_criterion.mends

    @property
    def is_threat_lost(self) -> bool:
        """Whether the attack that is marked is lost, so that mends are looked for or known."""
        return self._of_threat.question is not None

    @property
    def mends_of_threat(self) -> QuickMends | None:
        """The mends of that attack, once they are known."""
        return self._of_threat.mends

    def look_at(self, key: str) -> None:
        """Look for the mends of a criterion; an empty key: of none."""
        self._key = key
        self._look()

    def show_outcome(self, outcome: Outcome) -> None:
        """Take in what is known of the open treaty."""
        self._outcome = outcome
        self._look()

    def apply(self, mend: QuickMend) -> None:
        """Make a mend's treaty the open one, as a step of undo."""
        words = shown(mend.words).removesuffix(".")
        self._document.edit(mend.treaty, self.tr("mend: {change}").format(change=words))

    def _look(self) -> None:
        outcome = self._outcome
        known = outcome is not None and outcome.treaty == self._document.treaty
        draft = outcome.draft if outcome is not None and known else None
        self._of_criterion.ask(self._about_criterion(outcome, draft), draft)
        self._of_threat.ask(self._about_threat(outcome, draft), draft)

    def _about_criterion(self, outcome: Outcome | None, draft: Draft | None) -> MendQuestion | None:
        if draft is None or outcome is None or outcome.scorecard is None or not self._key:
            return None
        is_open = outcome.scorecard.criterion(self._key).verdict in _OPEN
        if not (outcome.complete and is_open and draft.treaty.bound):
            return None
        return MendQuestion(costs_in_use().costs, self._key)

    def _about_threat(self, outcome: Outcome | None, draft: Draft | None) -> MendQuestion | None:
        answer = outcome.answer if outcome is not None else None
        if draft is None or answer is None or outcome is None or not outcome.complete:
            return None
        is_shown = (answer.aggressors, answer.victim) == (
            self._threat.aggressors,
            self._threat.victim,
        )
        if not is_shown or answer.upheld_hesitant or not draft.treaty.bound:
            return None
        return MendQuestion(
            costs_in_use().costs, aggressors=answer.aggressors, victim=answer.victim
        )
