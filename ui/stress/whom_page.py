"""Whom can it stop?: what becomes of the likely attacks, aggressor by aggressor."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sandbox.report.charts.chart import Chart
from sandbox.sentences import Sentence
from ui.charts.bar_view import BarChartView
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.widgets.labels import label


class WhomPage(QWidget):
    """The finding in one sentence, the bars, and what the likelihood rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._told: Chart | Sentence | None = None
        self.finding = label()
        self.caption = label(role="small")
        self.bars = BarChartView()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, GRID, 0)
        rows.addWidget(self.bars, 1)
        rows.addWidget(self.caption)
        self._scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.finding)
        column.addWidget(self._scroll, 1)
        column.addStretch(0)

    @property
    def chart(self) -> Chart | None:
        """The chart on show, if there is one."""
        return self._chart

    def show_chart(self, chart: Chart | Sentence) -> None:
        """Show the chart of a treaty, or the sentence that says why it has none."""
        # Each stage of an evaluation brings it again.
        if chart == self._told:
            return
        self._told = chart
        self._chart = chart if isinstance(chart, Chart) else None
        self._scroll.setVisible(self._chart is not None)
        self.bars.show_chart(self._chart)
        if isinstance(chart, Sentence):
            self.finding.setText(shown(chart))
            return
        self.finding.setText(shown(chart.finding) if chart.finding else "")
        self.caption.setText(shown(chart.caption))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 120)
