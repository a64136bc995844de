"""The verdict: how many attacks it could hold, the draft's name and why, and the criteria."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.scorecard import ReadinessRange, Scorecard
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.report.wording.remarks import caveats
from sandbox.sentences import Sentence
from sandbox.treaty.articles import Rung
from sandbox.treaty.treaty import Treaty
from sandbox.world.strength import StrengthIndex
from ui.advice.mend_finder import MendFinder
from ui.background.outcome import Outcome
from ui.text import capital, chosen, percent, shown, together_with, tooltip
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.verdict.criterion import CriterionFold, CriterionMark
from ui.verdict.headline import Headline
from ui.verdict.name_explanation import NameExplanation
from ui.widgets.fold import only_one_open
from ui.widgets.labels import Hairline, button, label


class VerdictPanel(QScrollArea):
    """Shows the scorecard of the newest outcome, or why there is none."""

    wanted = Signal()
    """Emitted when something in it is to be shown, so that the panel is brought into view."""

    advice_wanted = Signal(str)
    """Emitted when the user asks what it would take; with the key of a criterion, or empty."""

    def __init__(self, threat: ThreatSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threat = threat
        self._finder: MendFinder | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.headline = Headline()
        self.name = label(role="title")
        self.report = button(self.tr("Report…"))
        self.report.setToolTip(
            self.tr("Write text, verdict, evidence and charts as a PDF or a web page")
        )
        self.tested_with = label(role="small")
        self.tested_with.hide()
        self.reason = label(role="quiet")
        self._range = label(role="small")
        self.short_caveat = label(role="small")
        self.caveats = label(role="small")
        self.name_explanation = NameExplanation()
        self.advice = button(self.tr("What would it take?"))
        self.advice.setToolTip(
            tooltip(self.tr("Find the cheapest changes that reach what you ask of the treaty"))
        )
        self.advice.clicked.connect(lambda: self.advice_wanted.emit(""))
        self._scorecard: Scorecard | None = None
        self.folds = [CriterionFold() for _ in all_criteria()]
        only_one_open(list(self.folds))
        self.marks = [CriterionMark(criterion) for criterion in all_criteria()]
        for mark, fold in zip(self.marks, self.folds, strict=True):
            mark.clicked.connect(lambda _=False, fold=fold: self._open(fold))
        self._criteria = QWidget()
        self._lay_out()
        self._show_parts(are_shown=False)
        self._say(self.tr("Working out the verdict"), "")

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(GRID, GRID + 4, GRID, MARGIN)
        column.setSpacing(0)
        heading = QVBoxLayout()
        heading.setContentsMargins(GRID, 0, GRID, GRID + 4)
        heading.setSpacing(GRID)
        heading.addWidget(self.headline)
        heading.addWidget(self.name)
        for part in (
            self.tested_with,
            self.reason,
            self.name_explanation,
            self._range,
            self.short_caveat,
        ):
            heading.addWidget(part)
        heading.insertWidget(
            heading.indexOf(self._range), self.advice, 0, Qt.AlignmentFlag.AlignLeft
        )
        column.addLayout(heading)
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

    def offer(self, report: QAction) -> None:
        """Connect the button with the action that writes the report."""
        self.report.clicked.connect(report.trigger)
        report.enabledChanged.connect(self.report.setEnabled)
        self.report.setEnabled(report.isEnabled())

    def offer_mends(self, finder: MendFinder) -> None:
        """Connect the criteria with what finds single changes that help."""
        self._finder = finder
        for fold, criterion in zip(self.folds, all_criteria(), strict=True):
            key = criterion.key
            fold.header.toggled.connect(lambda is_open, key=key: self._look_at(key, is_open))
            fold.mends.applied.connect(finder.apply)
            fold.mends.advice_wanted.connect(lambda key=key: self.advice_wanted.emit(key))
        finder.criterion_changed.connect(self._show_mends)

    def _look_at(self, key: str, is_open: bool) -> None:
        if self._finder is not None:
            is_other = any(fold.header.isChecked() for fold in self.folds)
            if is_open or not is_other:
                self._finder.look_at(key if is_open else "")

    def _show_mends(self) -> None:
        """Show the mends of the criterion that is open, as far as they are known."""
        finder = self._finder
        assert finder is not None
        for fold, criterion in zip(self.folds, all_criteria(), strict=True):
            if criterion.key != finder.criterion:
                fold.mends.hide()
            elif finder.mends_of_criterion is None:
                fold.mends.look()
            else:
                fold.mends.show_mends(finder.mends_of_criterion)

    def close_criteria(self) -> None:
        """Close whatever is open, and go to the top: another treaty has been opened."""
        for fold in self.folds:
            fold.set_open(False)
        self.name_explanation.button.setChecked(False)
        self.verticalScrollBar().setValue(0)

    def _open(self, fold: CriterionFold) -> None:
        self.wanted.emit()
        fold.set_open(True)
        fold.header.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(fold)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what is known; what was known before stays until there is something new."""
        if outcome.refusal is not None:
            self._refuse(outcome.refusal)
            return
        if outcome.forecast is not None or outcome.complete:
            self.headline.show_forecast(outcome.forecast)
        if outcome.scorecard is not None and outcome.scorecard is not self._scorecard:
            before, self._scorecard = self._scorecard, outcome.scorecard
            # The last stage brings the same criteria again, with the range of readiness.
            if before is None or before.criteria is not outcome.scorecard.criteria:
                self._show(outcome.scorecard)
                self._show_headline(outcome)
                self._show_wider(outcome.wider)
                self._show_caveats(outcome)
            if outcome.scorecard.stands_over is not None or outcome.complete:
                self._show_range(outcome.scorecard.stands_over)

    def _show(self, scorecard: Scorecard) -> None:
        reason = shown(scorecard.name_reason)
        if not scorecard.parties:
            reason = self.tr("{reason} Tick the first states in the list of parties.").format(
                reason=reason
            )
        self._say(capital(shown(DRAFT_NAMES[scorecard.name])), reason)
        for fold, mark, result in zip(self.folds, self.marks, scorecard.criteria, strict=True):
            fold.show_result(result)
            mark.show_result(result if scorecard.parties else None)
        self.name_explanation.show_scorecard(scorecard)
        self.name_explanation.show()
        self.advice.show()
        # Without parties all criteria say the same.
        self._criteria.setVisible(bool(scorecard.parties))

    def _show_headline(self, outcome: Outcome) -> None:
        """Show how many likely attacks the treaty could hold, if it has parties."""
        assert outcome.scorecard is not None
        assert outcome.world is not None
        self.headline.setVisible(bool(outcome.scorecard.parties))
        self.headline.show_attacks(outcome.scorecard.attacks, outcome.world)

    def _show_wider(self, wider: Treaty | None) -> None:
        """Say what the treaty is judged together with."""
        self.tested_with.setText(capital(together_with(wider)) if wider else "")
        self.tested_with.setVisible(wider is not None)

    def _show_caveats(self, outcome: Outcome) -> None:
        """Say how far the verdict can be trusted: in short above the criteria, in full below."""
        assert outcome.world is not None
        gist = self.tr("Read with care: readiness rests on wars that did come.")
        if outcome.treaty.settings.index is StrengthIndex.CINC:
            gist = self.tr(
                "Read with care: readiness rests on wars that did come; population weighs heavily"
                " in strength."
            )
        found = [shown(caveat) for caveat in caveats(outcome.treaty, outcome.world)]
        self.short_caveat.setText(gist)
        self.short_caveat.setToolTip(tooltip("\n".join(found)))
        self.short_caveat.setVisible(bool(outcome.treaty.bound))
        self.caveats.setText("\n".join(found))

    def _show_range(self, stands: ReadinessRange | None) -> None:
        self._range.setVisible(stands is not None)
        if stands is not None:
            self._range.setText(self._standing(stands))
            self._range.setToolTip(
                tooltip(
                    self.tr(
                        "Readiness: how likely a party bound to this rung is to act at even odds."
                        " Within this range the draft keeps its name."
                    )
                )
            )

    def _show_parts(self, *, are_shown: bool) -> None:
        """Show or hide what makes sense only with a verdict; the range comes later."""
        parts = (self.headline, self.name_explanation, self.advice, self.short_caveat)
        for part in (*parts, self._criteria):
            part.setVisible(are_shown)
        self._range.hide()

    def _point(self, evidence: Evidence) -> None:
        """Show the threat or the states of some evidence on the map."""
        if evidence.aggressors:
            self._threat.show(evidence.aggressors, evidence.victim)
        else:
            self._threat.point_out(evidence.states)

    def _refuse(self, why: Sentence) -> None:
        self._scorecard = None
        for mark in self.marks:
            mark.show_result(None)
        self._say(self.tr("No verdict"), shown(why))
        self._show_parts(are_shown=False)
        self.tested_with.hide()

    def _say(self, name: str, reason: str) -> None:
        self.name.setText(name)
        self.reason.setText(reason)

    def _standing(self, stands: ReadinessRange) -> str:
        source = self.tr("a published figure") if stands.has_source else self.tr("an assumption")
        return self.tr(
            "The name holds for every readiness at “{rung}” from {low} to {high}; set to {h},"
            " {source}."
        ).format(
            rung=chosen(Rung[stands.rung.upper()]),
            low=percent(stands.low),
            high=percent(stands.high),
            h=percent(stands.h),
            source=source,
        )
