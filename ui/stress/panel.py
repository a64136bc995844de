"""The stress test: how many states are protected, and the coalitions that do most harm."""

from __future__ import annotations

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sandbox.report.charts import Chart, protection_chart
from sandbox.stress.results import StressTest
from sandbox.treaty.settings import Mood
from ui.charts.view import ChartView
from ui.evaluation import LAST_SIZE, Outcome, Shown
from ui.start.suggestions import Suggestions
from ui.stress.model import SORT_ROLE, Column, WorstModel
from ui.theme import GRID, MARGIN
from ui.widgets.choices import Choice
from ui.widgets.labels import label
from ui.widgets.pair import Pair

#: Pixels from which chart and table stand beside each other.
_WIDE = 1040


class StressPanel(QWidget):
    """Shows the stress test of the newest outcome."""

    looked_at = Signal(object)
    """Emitted with what the table shows, as Shown, when the user chooses it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None
        self.view = ChartView()
        self.model = WorstModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        self.mood = Choice(
            {
                Mood.HESITANT: self.tr("if hesitant"),
                Mood.RESOLUTE: self.tr("if resolute"),
            }
        )
        self.mood.setAccessibleName(self.tr("Mood"))
        self.mood.setMinimumContentsLength(10)
        self.mood.setToolTip(
            self.tr("Hesitant: each waits for the others. Resolute: parties trust one another.")
        )
        self.mood.picked.connect(self._look)
        self.largest = Choice({})
        self.largest.setAccessibleName(self.tr("Largest coalition"))
        self.largest.setMinimumContentsLength(12)
        self.largest.picked.connect(self._look)
        self.table = self._table()
        self._nothing = label(role="quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pair = Pair(
            (self.tr("States protected"), self._left()),
            (self.tr("Worst coalitions"), self._right()),
            wide=_WIDE,
        )
        self.pair.split.setSizes([400, 600])
        self.suggestions = Suggestions()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self.suggestions)
        self._pages.addWidget(self.pair)

    @property
    def chart(self) -> Chart | None:
        """The chart shown, for export."""
        return self.view.chart

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the stress test; an earlier one stays until there is a new one."""
        if outcome.refusal is not None:
            self._say(self.tr("Nothing to test"))
        if outcome.test is None or outcome.world is None or self._has(outcome.test):
            return
        if not outcome.test.worst:
            self._say(self.tr("There is no coalition to test this treaty with."))
            if not outcome.treaty.bound:
                self._pages.setCurrentWidget(self.suggestions)
            return
        # Sizes 1 and 2 come first; the chart waits for all rather than jump.
        first = self._outcome is None or self._outcome.treaty.name != outcome.treaty.name
        if outcome.test.largest >= LAST_SIZE or first:
            self.view.show_chart(protection_chart([outcome.test], [outcome.treaty], outcome.world))
        self._outcome = outcome
        self._offer_sizes(outcome.test)
        self._show_table()
        self._pages.setCurrentWidget(self.pair)

    def _has(self, test: StressTest) -> bool:
        return self._outcome is not None and self._outcome.test is test

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(MARGIN, GRID + 4, GRID, GRID)
        words = self.tr("Share of states where no coalition of this size breaks the treaty")
        column.addWidget(label(words, "small"))
        column.addWidget(self.view, 1)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(MARGIN, GRID + 4, MARGIN, 0)
        heading = QHBoxLayout()
        heading.addWidget(
            label(
                self.tr("The worst coalition for each victim; odds of the response to 1"), "small"
            ),
            1,
        )
        heading.addWidget(self.largest)
        heading.addWidget(self.mood)
        column.addLayout(heading)
        column.addWidget(self.table, 1)
        return right

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._sorted)
        table.setAccessibleName(self.tr("Worst coalitions"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSortingEnabled(True)
        # Unsorted: least margin first, as the model has them.
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for column in (Column.AGGRESSORS, Column.VICTIM):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in (
            (Column.ALONE, 64),
            (Column.HESITANT, 80),
            (Column.RESOLUTE, 80),
            (Column.CONFIDENCE, 100),
        ):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, width)
        return table

    def _say(self, words: str) -> None:
        self._outcome = None
        self.view.show_chart(None)
        self._nothing.setText(words)
        self._pages.setCurrentWidget(self._nothing)

    def _offer_sizes(self, test: StressTest) -> None:
        words = {
            size: self.tr("up to {size} states").format(size=size)
            for size in range(2, test.largest + 1)
        }
        # While only the first sizes are known, a larger one chosen before waits.
        if test.largest >= LAST_SIZE or not self.largest.count():
            self.largest.offer({1: self.tr("one state"), **words})

    def _look(self) -> None:
        self.looked_at.emit(Shown(self.mood.choice, self.largest.choice))
        self._show_table()

    def _show_table(self) -> None:
        if self._outcome is None or self._outcome.test is None or self._outcome.world is None:
            return
        test = self._outcome.test
        if self.largest.choice > test.largest:
            return
        names = {state.code: state.name for state in self._outcome.world.states}
        self.model.show_worst(test.of(self.mood.choice, self.largest.choice), names)
