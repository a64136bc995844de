"""Breaking point: how many states are protected, by size of coalition."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sandbox.model.draft import Draft
from sandbox.report.protection_chart import protection_chart
from sandbox.report.remarks import protection_line
from sandbox.results.stress_test import Protection, StressTest
from ui.charts.lazy_view import LazyChartView
from ui.text import percent, shown
from ui.theme import GRID, MARGIN
from ui.widgets.labels import label
from ui.widgets.table import RowsTable
from ui.widgets.table_models import Column

#: From this width on, in pixels, the figures stand beside the chart.
_WIDE = 1000


class BreakingPointPage(QWidget):
    """The chart, a summary in one sentence, and the figures where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = label()
        self.slot = LazyChartView()
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
        row.addWidget(self.slot, 1)
        row.addWidget(self.figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.addWidget(self.finding)
        column.addLayout(row, 1)

    def show_test(self, test: StressTest, draft: Draft) -> None:
        """Show a stress test in both moods."""
        self.finding.setText(shown(protection_line(test)))
        self.slot.show_chart(protection_chart([test], [draft]))
        self.figures.show_rows(test.protection)

    def minimumSizeHint(self) -> QSize:
        # That of the chart alone: the figures are hidden where there is no room for both.
        chart = self.slot.minimumSizeHint()
        return QSize(chart.width() + 2 * MARGIN, chart.height() + 4 * GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.figures.setVisible(self.width() >= _WIDE)


def _share(title: str, tip: str, field: str) -> Column[Protection]:
    """Return the column of a share of states; empty where it was not tested."""

    def share(row: Protection) -> float | None:
        value: float | None = getattr(row, field)
        return value

    def words(row: Protection) -> str:
        value = share(row)
        return "" if value is None else percent(value)

    return Column(title, tip, is_figure=True, shown=words, key=lambda row: share(row) or 0.0)
