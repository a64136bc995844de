"""Breaking point: how many states are protected, by size of coalition, in two pools."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.protection_chart import protection_chart
from sandbox.report.wording.remarks import protection_line
from sandbox.results.stress_test import Protection, StressTest
from sandbox.search.stress_test import compared_pools
from ui.background.background_task import BackgroundTask, Progress
from ui.charts.lazy_view import LazyChartView
from ui.text import percent, shown
from ui.theme import GRID, MARGIN
from ui.widgets.labels import label
from ui.widgets.side_by_side import SideBySide
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

#: From this width on, in pixels, the figures stand beside the charts.
_WIDE = 1000

#: From this width on the charts of both pools stand beside each other.
_BOTH = 620


class BreakingPointPage(QWidget):
    """The charts, a summary in one sentence, and the figures where there is room.

    The test against plausible aggressors is shown; that against any states at all is worked out
    while the page is visible.
    """

    drawn = Signal()
    """Emitted when there is another chart to export."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = label()
        self.slot, self.any_slot = LazyChartView(), LazyChartView()
        self._test: StressTest | None = None
        self._shown: StressTest | None = None
        self._asked: StressTest | None = None
        self._draft: Draft | None = None
        self._any: tuple[StressTest, Chart] | None = None
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_any)
        self._pools = (self.tr("Plausible aggressors"), self.tr("Any states at all"))
        self._tips = (
            self.tr("Against each victim: the states near it, its rivals and the great powers"),
            self.tr("Every state that the treaty covers as an aggressor, likely or not"),
        )
        self._headings: list[QLabel] = []
        self.side_by_side = SideBySide(
            (self._pools[0], self._with_heading(0, self.slot)),
            (self._pools[1], self._with_heading(1, self.any_slot)),
            wide=_BOTH,
        )
        self.side_by_side.split.setSizes([500, 500])
        self.side_by_side.tabs.setTabToolTip(0, self._tips[0])
        self.side_by_side.tabs.setTabToolTip(1, self._tips[1])
        self.side_by_side.tabs.currentChanged.connect(lambda: self.drawn.emit())
        columns: list[Column[Protection]] = [
            Column(
                self.tr("Size"),
                self.tr("The most states that attack together"),
                is_figure=True,
                shown=lambda row: str(row.size),
                key=lambda row: row.size,
            ),
            _share(self.tr("Alone"), self.tr("Protected by their own strength"), "alone"),
            _share(self.tr("Hesitant"), self.tr("Protected if each party waits"), "hesitant"),
            _share(self.tr("Resolute"), self.tr("Protected if all trust one another"), "resolute"),
            _share(self.tr("Kept"), self.tr("Protected if every pledge is kept"), "kept"),
            _share(
                self.tr("Ideal"),
                self.tr("Protected if every other state helped with all it has"),
                "ideal",
            ),
        ]
        widths = dict.fromkeys(range(len(columns)), 78) | {0: 56}
        self.figures = RowsTable(self.tr("States protected, by size"), columns, widths)
        taken = sum(self.figures.columnWidth(column) for column in widths)
        self.figures.setFixedWidth(taken + 16)
        row = QHBoxLayout()
        row.setSpacing(2 * MARGIN)
        row.addWidget(self.side_by_side, 1)
        row.addWidget(self.figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.finding)
        column.addLayout(row, 1)

    @property
    def charts(self) -> dict[str, Chart]:
        """The charts to export by the names of their pools, that in front first."""
        found = {}
        if self.slot.chart is not None:
            found[self._pools[0]] = self.slot.chart
        if self._any is not None and self._any[0] is self._test:
            found[self._pools[1]] = self._any[1]
        in_front = self._pools[self.side_by_side.tabs.currentIndex()]
        if not self.side_by_side.is_wide and in_front in found:
            found = {in_front: found.pop(in_front), **found}
        return found

    def show_test(self, test: StressTest, draft: Draft) -> None:
        """Show a stress test in both moods, when the page is visible."""
        self._test, self._draft = test, draft
        if self.isVisible():
            self._show_test()

    def _show_test(self) -> None:
        """Show the newest test, unless that is done, and work out the other pool."""
        test, draft = self._test, self._draft
        if test is None or draft is None:
            return
        if test is not self._shown:
            self._shown = test
            self.finding.setText(shown(protection_line(test)))
            self.slot.show_chart(protection_chart([test], [draft]))
            self.figures.show_rows(test.protection)
            self.drawn.emit()
        self._begin(test, draft)

    def close_down(self) -> None:
        """End the work in the background."""
        self._task.close()

    def minimumSizeHint(self) -> QSize:
        # That of the chart alone: the figures are hidden where there is no room for both.
        chart = self.slot.minimumSizeHint()
        return QSize(chart.width() + 2 * MARGIN, chart.height() + 4 * GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.figures.setVisible(self.width() >= _WIDE)
        room = self.width() - 2 * MARGIN - (self.figures.width() if self.width() >= _WIDE else 0)
        for heading in self._headings:
            heading.setVisible(room >= _BOTH)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_test()

    def _begin(self, test: StressTest, draft: Draft) -> None:
        """Work out the other pool, unless that is done."""
        if test is not self._asked:
            self._asked = test
            self._task.ask(partial(_against_any, test, draft))

    def _show_any(self, found: tuple[StressTest, Chart]) -> None:
        self._any = found
        self.any_slot.show_chart(found[1])
        self.drawn.emit()

    def _with_heading(self, number: int, slot: LazyChartView) -> QWidget:
        made = QWidget()
        heading = label(self._pools[number], "small")
        heading.setToolTip(self._tips[number])
        self._headings.append(heading)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(slot, 1)
        return made


def _against_any(test: StressTest, draft: Draft, progress: Progress) -> tuple[StressTest, Chart]:
    """Return a test, and the chart of the same test with any states at all as aggressors."""
    progress(0, 1)
    other = compared_pools(draft.model, test)[-1]
    return test, protection_chart([other], [draft])


def _share(title: str, tip: str, field: str) -> Column[Protection]:
    """Return the column of a share of states; empty where it was not tested."""

    def share(row: Protection) -> float | None:
        value: float | None = getattr(row, field)
        return value

    def words(row: Protection) -> str:
        value = share(row)
        return "" if value is None else percent(value)

    return Column(title, tip, is_figure=True, shown=words, key=lambda row: share(row) or 0.0)
