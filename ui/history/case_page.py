"""A case of the record beside the model's answer to it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sandbox.history.cases import Case
from sandbox.history.record_comparison import difference, norm
from sandbox.report.wording.forecast_words import chance_words, difference_words, rule_words
from sandbox.response.respond import Answer
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.history.case_wording import (
    attack_words,
    case_name,
    day_words,
    deed_words,
    fate_words,
    happened_words,
)
from ui.text import shown, tooltip
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.widgets.choices import switch
from ui.widgets.labels import button, label


class CasePage(QScrollArea):
    """On the left what happened, on the right the expected response under the open treaty.

    The answer is that of the live evaluation: it follows every change to the treaty.
    """

    ended = Signal()
    """Emitted when there is no case to show any more."""

    advice_wanted = Signal()
    """Emitted when the user asks what it would have taken to hold the attack."""

    def __init__(
        self, document: Document, threat: ThreatSelection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._threat = threat
        self._case: Case | None = None
        self._outcome: Outcome | None = None
        self.title = label(role="heading")
        self.happened = label()
        self.record = label()
        self._source = label(role="small")
        self.answer = label()
        self.forecast = label(self.tr("The forecast"), "heading")
        self.chance = label()
        self.difference = label(role="quote")
        self.two = label(shown(difference_words()), "small")
        self._of_forecast = self.forecast, self.chance, self.difference
        self.rests_on = label(role="small")
        self.pacts = switch(self.tr("Count other pacts"), self._count_pacts)
        self.pacts.setToolTip(
            tooltip(
                self.tr(
                    "A party that also has a defence pact with the victim is then readier to act."
                    " The treaty is otherwise judged by itself."
                )
            )
        )
        self.again = button(self.tr("Show this attack again"))
        self.again.clicked.connect(self._show_threat)
        self.advice = button(self.tr("What would it have taken?"))
        self.advice.setToolTip(
            tooltip(self.tr("Find the least that the treaty would have had to ask of whom"))
        )
        self.advice.clicked.connect(self.advice_wanted)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(MARGIN, GRID + 4, MARGIN, MARGIN)
        row.setSpacing(2 * MARGIN)
        row.addWidget(_column(self.title, self.happened, self.record, self._source), 1)
        heading = QWidget()
        line = QHBoxLayout(heading)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(self.tr("The norm"), "heading"), 1)
        line.addWidget(self.pacts)
        norm_parts = (heading, self.again, self.answer, self.rests_on, self.advice)
        parts = (*norm_parts, *self._of_forecast, self.two)
        row.addWidget(_column(*parts), 1)
        self.setWidget(content)
        document.opened.connect(self._end)
        threat.changed.connect(self._show)

    def show_case(self, case: Case) -> None:
        """Show a case whose treaty is open and whose threat is selected."""
        self._case = case
        self.title.setText(
            self.tr("{name}: {attack}").format(name=case_name(case), attack=attack_words(case))
        )
        self.happened.setText(
            self.tr("{day}. {happened}").format(day=day_words(case), happened=happened_words(case))
        )
        self.record.setText(
            self.tr("Done by reason of the treaty: {deed}. What was attacked was {fate}.").format(
                deed=deed_words(case.deed), fate=fate_words(case.fate)
            )
        )
        self._source.setText(
            self.tr(
                "Appealed to: {invoked}. Sources: what was done, {deed}; what came of it, {fate}."
            ).format(invoked=case.invoked, deed=case.deed_source, fate=case.fate_source)
        )
        self._show()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the answer to the case's threat."""
        self._outcome = outcome
        self._show()

    def _show(self) -> None:
        if self._case is None:
            return
        self.pacts.setChecked(self._document.treaty.settings.readiness.count_other_pacts)
        on_show = self._threat.aggressors, self._threat.victim
        is_case = on_show == (self._case.aggressors, self._case.victim)
        self.again.setVisible(not is_case)
        for part in (self.answer, self.rests_on, *self._of_forecast):
            part.setVisible(is_case)
        self.advice.hide()
        answer = self._outcome.answer if self._outcome else None
        refusal = self._outcome.threat_refusal if self._outcome else None
        if is_case and answer is not None and self._is_about(answer):
            self._show_answer(self._case, answer)
        elif is_case and refusal is not None:
            self.answer.setText(shown(refusal))
            for part in (self.rests_on, *self._of_forecast):
                part.hide()

    def _is_about(self, answer: Answer) -> bool:
        assert self._case is not None
        return set(answer.aggressors) == set(self._case.aggressors) and (
            answer.victim == self._case.victim
        )

    def _show_answer(self, case: Case, answer: Answer) -> None:
        assert self._outcome is not None
        self.answer.setText(
            self.tr("{treaty}, {year}. {norm}").format(
                treaty=answer.treaty, year=answer.world, norm=shown(norm(answer))
            )
        )
        self.advice.setVisible(not answer.upheld_hesitant)
        found = answer.forecast
        self.chance.setText(f"{shown(chance_words(found))} {shown(rule_words(found))}")
        self.difference.setText(shown(difference(case, answer)))
        rests_on = self._outcome.reply.sensitivity if self._outcome.reply else None
        self.rests_on.setText(shown(rests_on.sentence) if rests_on else "")
        self.rests_on.setVisible(rests_on is not None)

    def _show_threat(self) -> None:
        if self._case is not None:
            self._threat.show(self._case.aggressors, self._case.victim)

    def _count_pacts(self, is_on: bool) -> None:
        treaty = self._document.treaty
        readiness = replace(treaty.settings.readiness, count_other_pacts=is_on)
        self._document.edit(
            treaty.with_(settings=replace(treaty.settings, readiness=readiness)),
            self.tr("count other pacts") if is_on else self.tr("do not count other pacts"),
        )

    def _end(self) -> None:
        if self._case is not None:
            self._case = None
            self.ended.emit()


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    for part in parts:
        column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    column.addStretch(1)
    return made
