"""Who acts: the response to the selected threat, as a curve and step by step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from sandbox.history.sensitivity import Sensitivity
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.response_chart import belief_needed
from sandbox.report.wording.attack_sentence import set_aside
from sandbox.report.wording.forecast_words import (
    chance_words,
    difference_words,
    forecast_words,
    rule_words,
)
from sandbox.response.respond import Answer
from sandbox.sentences import Sentence
from ui import text
from ui.advice.mend_finder import MendFinder
from ui.advice.mend_lines import MendLines
from ui.background.outcome import Outcome
from ui.background.threat_question import ThreatQuestion
from ui.charts.lazy_view import LazyChartView
from ui.stress.step_by_step import StepByStepView
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.widgets.labels import button, label
from ui.widgets.relayout import lay_out
from ui.widgets.side_by_side import SideBySide

#: Pixels from which curve and steps stand beside each other.
_WIDE = 900

#: The least height of the curve in pixels, small enough to leave room for the map above.
_LEAST = 130

#: That of the curve, or the steps, with its tabs.
_LEAST_PAIR = 190


class _LowPair(SideBySide):
    """Asks for no more height than it needs: what words leave, it takes."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST_PAIR)


class ResponsePage(QWidget):
    """The threat in words, its odds, the response curve and the steps."""

    worst_wanted = Signal()
    """Emitted when the user asks for a threat to look at."""

    advice_wanted = Signal()
    """Emitted when the user asks what it would take to hold the selected threat."""

    def __init__(self, threat: ThreatSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threat = threat
        self._names: dict[str, str] = {}
        self._outcome: Outcome | None = None
        self.title = label(role="heading")
        self.clear = button(self.tr("Clear"))
        self.clear.setToolTip(self.tr("Show no threat"))
        self.clear.clicked.connect(threat.clear)
        self.odds = label(role="small")
        self.belief = label()
        self.chance = label()
        self.rule = label(role="small")
        self.rests_on = label(role="small")
        self.mends = MendLines()
        self.mends.advice_wanted.connect(self.advice_wanted)
        self.slot = LazyChartView()
        self.slot.setMinimumHeight(_LEAST)
        self.steps = StepByStepView()
        self.steps.pointed_out.connect(threat.point_out)
        self.side_by_side = _LowPair(
            (self.tr("Response curve"), self._curve()),
            (self.tr("Step by step"), self.steps),
            wide=_WIDE,
        )
        self.side_by_side.split.setSizes([500, 500])
        self._nothing = label(role="quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.show_worst = button(self.tr("Show the worst coalition"))
        self.show_worst.clicked.connect(self.worst_wanted)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty())
        self._pages.addWidget(self._full())
        threat.changed.connect(self._show)
        self._show()

    @property
    def chart(self) -> Chart | None:
        """The response curve, if there is one on show."""
        return self.slot.chart if self._pages.currentIndex() == 1 else None

    def offer_mends(self, finder: MendFinder) -> None:
        """Connect the page with what finds single changes that hold the threat."""
        self.mends.applied.connect(finder.apply)
        finder.threat_changed.connect(lambda: self._show_mends(finder))

    def _show_mends(self, finder: MendFinder) -> None:
        if not finder.is_threat_lost:
            self.mends.hide()
        elif finder.mends_of_threat is None:
            self.mends.look()
        else:
            self.mends.show_mends(finder.mends_of_threat)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the answer to the selected threat."""
        self._outcome = outcome
        if outcome.world is not None:
            self._names = {state.code: state.name for state in outcome.world.states}
        self._show()

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addStretch(1)
        column.addWidget(self._nothing)
        column.addSpacing(GRID)
        column.addWidget(self.show_worst, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _full(self) -> QWidget:
        page = QWidget()
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.clear)
        words = QVBoxLayout()
        words.setContentsMargins(MARGIN, 0, MARGIN, GRID // 2)
        words.setSpacing(GRID // 2)
        words.addLayout(top)
        both = QHBoxLayout()
        both.setSpacing(2 * MARGIN)
        norm = label(self.tr("The norm"), "heading"), self.belief, self.odds, self.rests_on
        forecast = label(self.tr("The forecast"), "heading"), self.chance, self.rule
        for parts in (norm, forecast):
            side = QVBoxLayout()
            side.setSpacing(GRID // 2)
            for part in parts:
                side.addWidget(part)
            side.addStretch(1)
            both.addLayout(side, 1)
        words.addLayout(both)
        words.addWidget(self.mends)
        words.addWidget(label(shown(difference_words()), "small"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GRID, 0, GRID)
        column.setSpacing(0)
        column.addLayout(words)
        # Takes what the words leave; where that is less than it needs, the page scrolls.
        self.side_by_side.setMinimumHeight(_LEAST_PAIR)
        column.addWidget(self.side_by_side, 1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(page)
        return scrolled

    def _curve(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.addWidget(self.slot)
        return page

    def _show(self) -> None:
        reply = self._outcome.reply if self._outcome else None
        world = self._outcome.world if self._outcome else None
        aside = world and set_aside(self._threat.aggressors, self._threat.victim, world)
        if aside:
            self._say(shown(aside))
        elif not self._threat.is_complete:
            self._say(self._what_is_missing(), offers=not self._threat.aggressors)
        elif reply is None or not self._asks(reply.question):
            # An answer stays until the new one is known, which takes a moment; a hint how to ask
            # for one would be wrong now.
            if self._pages.currentIndex() == 0:
                self._say(self.tr("Being worked out…"))
        elif reply.refusal is not None:
            self._say(shown(reply.refusal))
        elif reply.answer is None or reply.chart is None or reply.steps_by_mood is None:
            self._say(shown(reply.answer.summary) if reply.answer else "")
        else:
            self._show_answer(reply.answer)
            self._show_rests_on(reply.sensitivity)
            if reply.chart != self.slot.chart:
                self.slot.show_chart(reply.chart)
            self.steps.show_steps(reply.steps_by_mood, self._names)
            self._pages.setCurrentIndex(1)
            lay_out(self.belief)

    def _asks(self, question: ThreatQuestion) -> bool:
        """Return whether a question is about the selected threat."""
        shown_now = self._threat.aggressors, self._threat.victim
        return (question.aggressors, question.victim) == shown_now

    def _show_answer(self, answer: Answer) -> None:
        self.title.setText(
            self.tr("{aggressors} against {victim}").format(
                aggressors=text.listed(map(self._name, answer.aggressors)),
                victim=self._name(answer.victim),
            )
        )
        self.belief.setText(shown(self._in_words(answer)))
        self.chance.setText(shown(chance_words(answer.forecast)))
        self.rule.setText(shown(rule_words(answer.forecast)))
        told = "\n".join(map(shown, forecast_words(answer.forecast)))
        for part in (self.chance, self.rule):
            part.setToolTip(text.tooltip(told))
        force = answer.force
        self.odds.setText(
            self.tr(
                "The victim alone has {alone} times the attackers' strength; with its helpers"
                " {hesitant} times if each waits for the others, {resolute} times if they trust one"
                " another."
            ).format(
                alone=text.odds(answer.victim_alone_odds),
                hesitant=text.odds(force.hesitant_odds),
                resolute=text.odds(force.resolute_odds),
            )
        )
        self.odds.setToolTip(
            text.tooltip(
                self.tr(
                    "These are the odds: strength over strength, as it counts at the victim."
                    " Hesitant, where each waits, and resolute, where they trust: the least and the"
                    " greatest equilibrium (Milgrom and Roberts 1990). Confidence, the share of the"
                    " others' pledges that a party must expect to be kept: {confidence}."
                ).format(confidence=_confidence(force.confidence_needed))
            )
        )

    def _show_rests_on(self, found: Sensitivity | None) -> None:
        self.rests_on.setText(shown(found.sentence) if found else "")
        self.rests_on.setToolTip(
            text.tooltip(
                self.tr(
                    "Readiness: how likely a party bound to this rung is to act at even odds. It"
                    " presumes that war has come. Population weighs heavily in CINC."
                )
            )
        )

    @staticmethod
    def _in_words(answer: Answer) -> Sentence:
        decided = not answer.covered or answer.upheld_hesitant
        return answer.summary if decided else belief_needed(answer)

    def _say(self, words: str, *, offers: bool = False) -> None:
        self._nothing.setText(words)
        self.show_worst.setVisible(offers)
        self._pages.setCurrentIndex(0)

    def _what_is_missing(self) -> str:
        if self._threat.aggressors:
            return self.tr("Now mark a victim on the map.")
        if self._threat.victim is not None:
            return self.tr("{victim} is attacked, but by whom? Mark aggressors on the map.").format(
                victim=self._name(self._threat.victim)
            )
        return self.tr(
            "Who attacks whom? Mark aggressors and a victim on the map, or choose a row in Worst"
            " coalitions or Victims."
        )

    def _name(self, code: str) -> str:
        return self._names.get(code, code)


def _confidence(needed: float | None) -> str:
    """Return what confidence a response needs, as the end of a sentence about it."""
    if needed is None:
        return QCoreApplication.translate("confidence", "none would do, it never holds")
    if needed <= 0:
        return QCoreApplication.translate("confidence", "none is needed, it holds in any case")
    return text.percent(needed)
