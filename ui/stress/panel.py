"""The results: whom the treaty can stop, what breaks it, who acts, and how states are joined."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from sandbox.history.cases import Case
from sandbox.report.charts.chart import Chart
from sandbox.results.stress_test import StressTest
from sandbox.sentences import Sentence
from sandbox.treaty.settings import Mood
from ui.advice.page import AdvicePage
from ui.background.outcome import LAST_SIZE, Outcome
from ui.documents.document import Document
from ui.history.case_page import CasePage
from ui.history.timeline_page import TimelinePage
from ui.participation.page import ParticipationPage
from ui.participation.source import ParticipationSource
from ui.stress.arms_race_page import ArmsRacePage
from ui.stress.breaking_point_page import BreakingPointPage
from ui.stress.frontier_page import FrontierPage
from ui.stress.network_page import NetworkPage
from ui.stress.response_page import ResponsePage
from ui.stress.suggestions import Suggestions
from ui.stress.victims_page import VictimsPage
from ui.stress.whom_page import WhomPage
from ui.stress.worst_coalitions_page import WorstCoalitionsPage
from ui.text import capital, shown, together_with
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.widgets.current_page import CurrentPage, scrolled
from ui.widgets.labels import label
from ui.widgets.page_tabs import PageTabs


class StressPanel(QWidget):
    """Shows the results of the newest outcome, and the selected threat, on its pages."""

    looked_at = Signal(object)
    """Emitted with the VisibleCoalitions when the user chooses other worst coalitions."""

    chart_changed = Signal()
    """Emitted when there is another chart to export, or none."""

    wanted = Signal()
    """Emitted when one of the pages is asked for, which may be the one on show."""

    def __init__(
        self,
        document: Document,
        threat: ThreatSelection,
        participation: ParticipationSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._threat = threat
        self._outcome: Outcome | None = None
        self.whom = WhomPage()
        self.frontier = FrontierPage()
        self.frontier.drawn.connect(self.chart_changed)
        self.breaking = BreakingPointPage()
        self.breaking.drawn.connect(self.chart_changed)
        self.worst = WorstCoalitionsPage(threat)
        self.response = ResponsePage(threat)
        self.advice = AdvicePage(document, threat)
        self.participation = ParticipationPage(document, threat, participation)
        self.participation.drawn.connect(self.chart_changed)
        self.victims = VictimsPage(threat)
        self.network = NetworkPage(threat)
        self.arms = ArmsRacePage()
        self.arms.drawn.connect(self.chart_changed)
        self.timeline = TimelinePage(document)
        self.timeline.drawn.connect(self.chart_changed)
        self.case = CasePage(document, threat)
        self.case.ended.connect(self._end_case)
        self.case.advice_wanted.connect(lambda: self.ask_for_advice(""))
        self.worst.looked_at.connect(self.looked_at)
        self.response.worst_wanted.connect(self._show_worst)
        self.response.advice_wanted.connect(lambda: self.ask_for_advice(""))
        self._tab_row = PageTabs(self.tr("Stress test"))
        self.tabs = self._tab_row.bar
        self._pages = CurrentPage()
        for words, page in (
            (self.tr("Whom can it stop?"), self.whom),
            (self.tr("Frontier"), self.frontier),
            (self.tr("Breaking point"), self.breaking),
            (self.tr("Worst coalitions"), self.worst),
            (self.tr("Who acts"), self.response),
            (self.tr("What would it take?"), self.advice),
            (self.tr("Who carries it?"), self.participation),
            (self.tr("Victims"), self.victims),
            (self.tr("Network"), self.network),
            (self.tr("Arms"), self.arms),
            (self.tr("Timeline"), self.timeline),
            (self.tr("Case"), self.case),
        ):
            self.tabs.addTab(words)
            self._pages.addWidget(page)
        self.tabs.currentChanged.connect(self._turn_to)
        self._end_case()
        self.suggestions = Suggestions()
        self.tested_with = label(role="small")
        self.tested_with.setContentsMargins(MARGIN, GRID // 2, MARGIN, 0)
        self.tested_with.hide()
        self._nothing = label(role="quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tested = QWidget()
        column = QVBoxLayout(tested)
        column.setContentsMargins(0, GRID // 2, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tab_row)
        column.addWidget(self.tested_with)
        column.addWidget(scrolled(self._pages), 1)
        self._stack = QStackedLayout(self)
        self._suggested = scrolled(self.suggestions)
        for part in (self._nothing, self._suggested, tested):
            self._stack.addWidget(part)
        self._tested = tested

    @property
    def charts(self) -> dict[str, Chart]:
        """The charts on the page shown, for export; one alone has an empty name."""
        if self._stack.currentWidget() is not self._tested:
            return {}
        page = self._pages.currentWidget()
        if page is self.breaking:
            return self.breaking.charts
        if page in (
            self.whom,
            self.frontier,
            self.response,
            self.participation,
            self.arms,
            self.timeline,
        ):
            return {"": page.chart} if page.chart is not None else {}
        return {}

    @property
    def shows_network(self) -> bool:
        """Whether the network is the picture on the page shown."""
        return (
            self._stack.currentWidget() is self._tested
            and self._pages.currentWidget() is self.network
        )

    @property
    def chart(self) -> Chart | None:
        """The chart in front on the page shown, if there is one."""
        return next(iter(self.charts.values()), None)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the stress test; the earlier one stays until a new one is known."""
        if outcome.refusal is not None:
            self._say(self.tr("Nothing to test"))
        else:
            self._show(outcome)
        self.chart_changed.emit()

    def has_page(self, number: int) -> bool:
        """Tell whether a page, by its number, can be turned to: that of a case not without one."""
        return self._tab_row.is_offered(number)

    def turn_to(self, page: QWidget) -> None:
        """Show one of the pages."""
        self.turn_to_number(self._pages.indexOf(page))

    def turn_to_number(self, number: int) -> None:
        """Show a page by its number."""
        self.wanted.emit()
        self.tabs.setCurrentIndex(number)

    def ask_for_advice(self, key: str) -> None:
        """Ask what it would take to meet a criterion, by its key; empty: to hold the attack."""
        self.turn_to(self.advice)
        self.advice.ask_for(key)

    def close_down(self) -> None:
        """End what works in other threads."""
        self.advice.close_down()
        self.participation.close_down()
        self.frontier.close_down()
        self.breaking.close_down()
        self.network.close_down()
        self.arms.close_down()
        self.timeline.close_down()

    def show_case(self, case: Case) -> None:
        """Show a case of the record whose treaty is open."""
        self.case.show_case(case)
        self._tab_row.set_offered(self._pages.indexOf(self.case), is_offered=True)
        self.turn_to(self.case)

    def _end_case(self) -> None:
        place = self._pages.indexOf(self.case)
        if self.tabs.currentIndex() == place:
            self.tabs.setCurrentIndex(0)
        self._tab_row.set_offered(place, is_offered=False)

    def _show(self, outcome: Outcome) -> None:
        self.response.show_outcome(outcome)
        self.case.show_outcome(outcome)
        self.advice.show_outcome(outcome)
        if outcome.world is not None:
            self.network.show_world(outcome.treaty, outcome.world)
        if outcome.whom is not None:
            self.whom.show_chart(outcome.whom)
        if outcome.test is None or outcome.draft is None:
            if outcome.treaty.bound and self._stack.currentWidget() is self._suggested:
                self._say(self.tr("Being worked out…"))
            return
        if self._has(outcome.test):
            self.worst.show_test(outcome.test, outcome.answers, outcome.draft.world)
            return
        if not outcome.test.worst:
            self._say(
                shown(outcome.whom)
                if isinstance(outcome.whom, Sentence)
                else self.tr("There is no coalition to test this treaty with.")
            )
            if not outcome.treaty.bound:
                self._stack.setCurrentWidget(self._suggested)
            return
        # Sizes 1 and 2 come first; the chart waits for all rather than jump.
        first = self._outcome is None or self._outcome.treaty.name != outcome.treaty.name
        if outcome.test.largest >= LAST_SIZE or first:
            self.breaking.show_test(outcome.test, outcome.draft)
            self.frontier.show_draft(outcome.draft)
            self.arms.show_draft(outcome.draft)
            self.victims.show_test(outcome.test, outcome.draft.world)
        self._outcome = outcome
        self.tested_with.setText(capital(together_with(outcome.wider)) if outcome.wider else "")
        self.tested_with.setVisible(outcome.wider is not None)
        self.worst.show_test(outcome.test, outcome.answers, outcome.draft.world)
        self._stack.setCurrentWidget(self._tested)

    def _has(self, test: StressTest) -> bool:
        return self._outcome is not None and self._outcome.test is test

    def _turn_to(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        if self._pages.currentWidget() is self.victims:
            self.victims.show_rows()
        self.chart_changed.emit()

    def _show_worst(self) -> None:
        """Select the attack that does most harm."""
        test = self._outcome.test if self._outcome else None
        worst = test.hardest(Mood.HESITANT) if test else None
        if worst is not None:
            self._threat.show(worst.coalition, worst.victim)

    def _say(self, words: str) -> None:
        self._outcome = None
        self._nothing.setText(words)
        self._stack.setCurrentWidget(self._nothing)
