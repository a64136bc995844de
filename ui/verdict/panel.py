"""The verdict: what the draft amounts to and why, and the twelve criteria."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sandbox.criteria.scorecard import DraftName, ReadinessRange, Scorecard
from sandbox.sentences import Sentence, say
from ui.evaluation import Outcome
from ui.text import capital, shown, tooltip
from ui.theme import GRID, MARGIN
from ui.verdict.criterion import CriterionFold
from ui.widgets.fold import only_one_open
from ui.widgets.labels import Hairline, label

_NAMES = {
    DraftName.COLLECTIVE_SECURITY: say("collective security"),
    DraftName.COLLECTIVE_DEFENCE: say("collective defence"),
    DraftName.ALLIANCE: say("alliance"),
    DraftName.CONSULTATIVE_PACT: say("consultative pact"),
    DraftName.PAPER_PROMISE: say("paper promise"),
}

#: How many criteria there are.
_CRITERIA = 12


class VerdictPanel(QScrollArea):
    """Shows the scorecard of the newest outcome, or why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name = label(role="title")
        self.reason = label(role="quiet")
        self._range = label(role="small")
        self._scorecard: Scorecard | None = None
        self.folds = [CriterionFold() for _ in range(_CRITERIA)]
        only_one_open(list(self.folds))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(GRID, GRID + 4, GRID, MARGIN)
        column.setSpacing(0)
        heading = QVBoxLayout()
        heading.setContentsMargins(GRID, 0, GRID, GRID + 4)
        heading.setSpacing(GRID)
        for part in (self.name, self.reason, self._range):
            heading.addWidget(part)
        column.addLayout(heading)
        self._criteria = QWidget()
        rows = QVBoxLayout(self._criteria)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        for fold in self.folds:
            rows.addWidget(Hairline())
            rows.addWidget(fold)
        column.addWidget(self._criteria)
        column.addStretch(1)
        self.setWidget(content)
        self._range.hide()
        self._criteria.hide()
        self._say(self.tr("Working out the verdict"), "")

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what is known; what was known before stays until there is something new."""
        if outcome.refusal is not None:
            self._refuse(outcome.refusal)
        elif outcome.scorecard is not None and outcome.scorecard is not self._scorecard:
            self._show(outcome.scorecard)
            if outcome.complete:
                self._show_range(outcome.scorecard.stands_over)

    def _show(self, scorecard: Scorecard) -> None:
        reason = shown(scorecard.name_reason)
        if not scorecard.parties:
            reason = self.tr("{reason} Tick the first states in the list of parties.").format(
                reason=reason
            )
        self._say(capital(shown(_NAMES[scorecard.name])), reason)
        self.name.setToolTip(tooltip(shown(scorecard.rule)))
        self._scorecard = scorecard
        for fold, result in zip(self.folds, scorecard.criteria, strict=True):
            fold.show_result(result)
        # With no parties all twelve say the same.
        self._criteria.setVisible(bool(scorecard.parties))

    def _show_range(self, stands: ReadinessRange | None) -> None:
        self._range.setVisible(stands is not None)
        if stands is not None:
            self._range.setText(self._standing(stands))

    def _refuse(self, why: Sentence) -> None:
        self._scorecard = None
        self._say(self.tr("No verdict"), shown(why))
        self._range.hide()
        self._criteria.hide()

    def _say(self, name: str, reason: str) -> None:
        self.name.setText(name)
        self.name.setToolTip("")
        self.reason.setText(reason)

    def _standing(self, stands: ReadinessRange) -> str:
        source = self.tr("a published figure") if stands.has_source else self.tr("an assumption")
        return self.tr(
            "Stands for any readiness at the rung “{rung}” from {low:.2g} to {high:.2g};"
            " it is set to {h:.2g}, {source}."
        ).format(rung=stands.rung, low=stands.low, high=stands.high, h=stands.h, source=source)
