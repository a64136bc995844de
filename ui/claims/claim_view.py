"""One claim: its sentence, its place, its criteria, and what its experiment finds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sandbox.analysis.claims.claim import PARTS, ArticleClaim, ClaimTried
from sandbox.history.cases import Case
from sandbox.sentences import Sentence
from ui.background.evaluator import PATIENCE
from ui.claims.criteria_table import CriteriaTable
from ui.history.case_wording import case_name
from ui.text import shown, tooltip
from ui.theme import GRID, MARGIN
from ui.widgets.busy_indicator import BusyIndicator
from ui.widgets.labels import button, label
from ui.widgets.relayout import lay_out

#: Lines longer than this, in pixels, are tiring to read.
_WIDEST = 880


class ClaimView(QWidget):
    """Shows a claim at once, and what its experiment finds as soon as that is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(_WIDEST)
        self.part = label(role="small")
        self.title = label(role="title")
        self.says = label(role="quote")
        self.busy_indicator = BusyIndicator(self.tr("Trying the claim"))
        self.busy_indicator.stop.hide()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.busy_indicator.begin)
        self.drafts = label(role="small")
        self.found, self.against = label(role="found"), label(role="notice")
        self.criteria = CriteriaTable()
        self.experiment = button(self.tr("Open the experiment"), "primary")
        self.case = button("")
        self.refusal = label(role="warning")
        self._answer = QWidget()
        answer = QVBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(GRID)
        answer.addWidget(label(self.tr("What the model finds"), "heading"))
        answer.addWidget(self.drafts)
        answer.addWidget(self.found)
        answer.addWidget(self.criteria)
        answer.addWidget(label(self.tr("What speaks against it"), "heading"))
        answer.addWidget(self.against)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.experiment)
        buttons.addWidget(self.case)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + GRID, MARGIN, MARGIN + GRID, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(self.part)
        column.addWidget(self.title)
        column.addWidget(self.says)
        column.addLayout(buttons)
        column.addSpacing(GRID)
        column.addWidget(self.busy_indicator)
        column.addWidget(self.refusal)
        column.addWidget(self._answer)
        column.addStretch(1)
        self.tried: ClaimTried | None = None

    def show_claim(self, claim: ArticleClaim, case: Case | None) -> None:
        """Show a claim whose experiment is being worked out."""
        self.tried = None
        self.part.setText(shown(PARTS[claim.part]))
        self.title.setText(shown(claim.title))
        self.says.setText(shown(claim.says))
        words = self.tr("Compares {before} with {after}").format(
            before=shown(claim.before.called), after=shown(claim.after.called)
        )
        self.experiment.setToolTip(tooltip(words))
        self.experiment.setAccessibleDescription(words)
        self.case.setVisible(case is not None)
        if case is not None:
            self.case.setText(self.tr("See the case: {case}").format(case=case_name(case)))
        self._answer.hide()
        self.refusal.hide()
        self.busy_indicator.hide()
        self._patience.start()

    def show_tried(self, tried: ClaimTried) -> None:
        """Show what the experiment of the claim finds."""
        self.tried = tried
        self._end()
        self.drafts.setText(
            self.tr("Before: {before}").format(before=shown(tried.before))
            + "\n"
            + self.tr("After: {after}").format(after=shown(tried.after))
        )
        self.found.setText(_paragraphs(tried.found))
        self.against.setText(_paragraphs(tried.against))
        self.criteria.show_changes(tried.criteria)
        self._answer.show()
        lay_out(self.found)

    def show_refusal(self, why: Sentence) -> None:
        """Say why the experiment cannot be worked out."""
        self._end()
        self.refusal.setText(shown(why))
        self.refusal.show()

    def _end(self) -> None:
        self._patience.stop()
        self.busy_indicator.hide()


def _paragraphs(sentences: Sequence[Sentence]) -> str:
    return "\n\n".join(map(shown, sentences))
