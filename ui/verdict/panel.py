"""The verdict: what the draft amounts to and why, and the criteria."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.scorecard import ReadinessRange, Scorecard
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.report.remarks import caveats
from sandbox.sentences import Sentence
from sandbox.treaty.articles import Rung
from sandbox.treaty.treaty import Treaty
from sandbox.world.strength import StrengthIndex
from ui.evaluation import Outcome
from ui.text import capital, chosen, percent, shown, together_with, tooltip
from ui.theme import GRID, MARGIN
from ui.threat import ThreatOnShow
from ui.verdict.criterion import CriterionFold
from ui.verdict.naming import WhyThisName
from ui.widgets.fold import only_one_open
from ui.widgets.labels import Hairline, button, label


class VerdictPanel(QScrollArea):
    """Shows the scorecard of the newest outcome, or why there is none."""

    def __init__(self, threat: ThreatOnShow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threat = threat
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name = label(role="title")
        self.report = button(self.tr("Report…"))
        self.report.setToolTip(
            self.tr("Write text, verdict, evidence and charts as a PDF or a web page")
        )
        self.together = label(role="small")
        self.together.hide()
        self.reason = label(role="quiet")
        self._range = label(role="small")
        self.gist = label(role="small")
        self.caveats = label(role="small")
        self.why = WhyThisName()
        self._scorecard: Scorecard | None = None
        self.folds = [CriterionFold() for _ in all_criteria()]
        only_one_open(list(self.folds))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(GRID, GRID + 4, GRID, MARGIN)
        column.setSpacing(0)
        heading = QVBoxLayout()
        heading.setContentsMargins(GRID, 0, GRID, GRID + 4)
        heading.setSpacing(GRID)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.name, 1)
        top.addWidget(self.report, 0, Qt.AlignmentFlag.AlignTop)
        heading.addLayout(top)
        for part in (
            self.together,
            self.reason,
            self.why,
            self._range,
            self.gist,
        ):
            heading.addWidget(part)
        column.addLayout(heading)
        self._criteria = QWidget()
        rows = QVBoxLayout(self._criteria)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        for fold in self.folds:
            rows.addWidget(Hairline())
            rows.addWidget(fold)
            fold.pointed_at.connect(self._point)
        rows.addWidget(Hairline())
        care = QVBoxLayout()
        care.setContentsMargins(GRID, GRID, GRID, 0)
        care.addWidget(label(self.tr("Read with care"), "heading"))
        care.addWidget(self.caveats)
        rows.addLayout(care)
        column.addWidget(self._criteria)
        column.addStretch(1)
        self.setWidget(content)
        self._show_parts(False)
        self._say(self.tr("Working out the verdict"), "")

    def offer(self, report: QAction) -> None:
        """Have the button carry out what writes the report, and be enabled with it."""
        self.report.clicked.connect(report.trigger)
        report.enabledChanged.connect(self.report.setEnabled)
        self.report.setEnabled(report.isEnabled())

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what is known; what was known before stays until there is something new."""
        if outcome.refusal is not None:
            self._refuse(outcome.refusal)
        elif outcome.scorecard is not None and outcome.scorecard is not self._scorecard:
            self._show(outcome.scorecard)
            self._show_wider(outcome.wider)
            self._show_caveats(outcome)
            if outcome.complete:
                self._show_range(outcome.scorecard.stands_over)

    def _show(self, scorecard: Scorecard) -> None:
        reason = shown(scorecard.name_reason)
        if not scorecard.parties:
            reason = self.tr("{reason} Tick the first states in the list of parties.").format(
                reason=reason
            )
        self._say(capital(shown(DRAFT_NAMES[scorecard.name])), reason)
        self._scorecard = scorecard
        for fold, result in zip(self.folds, scorecard.criteria, strict=True):
            fold.show_result(result)
        self.why.show_scorecard(scorecard)
        self.why.show()
        # With no parties all criteria say the same.
        self._criteria.setVisible(bool(scorecard.parties))

    def _show_wider(self, wider: Treaty | None) -> None:
        """Say what the treaty is judged together with."""
        self.together.setText(capital(together_with(wider)) if wider else "")
        self.together.setVisible(wider is not None)

    def _show_caveats(self, outcome: Outcome) -> None:
        """Say how far the verdict can be trusted: the gist above the criteria, the rest below."""
        assert outcome.world is not None
        gist = self.tr("Readiness presumes that war has come.")
        if outcome.treaty.settings.index is StrengthIndex.CINC:
            gist = self.tr("Readiness presumes that war has come; population weighs heavily.")
        found = [shown(caveat) for caveat in caveats(outcome.treaty, outcome.world)]
        self.gist.setText(gist)
        self.gist.setToolTip(tooltip("\n".join(found)))
        self.gist.setVisible(bool(outcome.treaty.bound))
        self.caveats.setText("\n".join(found))

    def _show_range(self, stands: ReadinessRange | None) -> None:
        self._range.setVisible(stands is not None)
        if stands is not None:
            self._range.setText(self._standing(stands))
            self._range.setToolTip(
                tooltip(
                    self.tr(
                        "Readiness: the chance that a party bound to this rung acts at even odds."
                        " Within this range the draft keeps its name."
                    )
                )
            )

    def _show_parts(self, are_shown: bool) -> None:
        """Show or hide what makes sense only with a verdict; the range comes later."""
        for part in (self.why, self.gist, self._criteria):
            part.setVisible(are_shown)
        self._range.hide()

    def _point(self, evidence: Evidence) -> None:
        """Let the map show a threat, or some states."""
        if evidence.aggressors:
            self._threat.show(evidence.aggressors, evidence.victim)
        else:
            self._threat.point_out(evidence.states)

    def _refuse(self, why: Sentence) -> None:
        self._scorecard = None
        self._say(self.tr("No verdict"), shown(why))
        self._show_parts(False)
        self.together.hide()

    def _say(self, name: str, reason: str) -> None:
        self.name.setText(name)
        self.reason.setText(reason)

    def _standing(self, stands: ReadinessRange) -> str:
        source = self.tr("a published figure") if stands.has_source else self.tr("an assumption")
        return self.tr(
            "Stands for a readiness at “{rung}” of {low} to {high}; set to {h}, {source}."
        ).format(
            rung=chosen(Rung[stands.rung.upper()]),
            low=percent(stands.low),
            high=percent(stands.high),
            h=percent(stands.h),
            source=source,
        )
