"""A page with one chart, drawn as lines or as bars, or the reason why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from sandbox.report.charts import Chart
from sandbox.sentences import Sentence
from ui.charts.bar_view import BarChartView
from ui.charts.line_view import LineChartView
from ui.text import capital, shown
from ui.theme import GRID, MARGIN
from ui.widgets.labels import label


class ChartPage(QWidget):
    """Shows a chart of a comparison with its title and caption."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self.title = label(role="heading")
        self.axis = label(role="small")
        self.caption = label(role="small")
        self.lines = LineChartView()
        self.bars = BarChartView()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.bars)
        self.nothing = label(role="quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ways = QStackedWidget()
        for part in (self.nothing, self.lines, scroll):
            self._ways.addWidget(part)
        self.extras = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(self.extras)
        column.addWidget(self.title)
        column.addWidget(self.axis)
        column.addSpacing(GRID // 2)
        column.addWidget(self._ways, 1)
        column.addWidget(self.caption)

    @property
    def chart(self) -> Chart | None:
        """The chart shown, if there is one."""
        return self._chart

    def show_chart(self, chart: Chart | Sentence | None) -> None:
        """Show a chart, or a sentence in its place."""
        self._chart = chart if isinstance(chart, Chart) else None
        for part in (self.title, self.caption):
            part.setVisible(self._chart is not None)
        self.axis.setVisible(self._chart is not None and bool(self._chart.series))
        if self._chart is None:
            words = shown(chart) if isinstance(chart, Sentence) else ""
            self.nothing.setText(words or self.tr("There is nothing to draw yet."))
            self._ways.setCurrentIndex(0)
            return
        self.title.setText(shown(self._chart.title))
        self.axis.setText(capital(shown(self._chart.y.label)))
        self.caption.setText(shown(self._chart.caption))
        if self._chart.series:
            self.lines.show_chart(self._chart)
            self._ways.setCurrentIndex(1)
        else:
            self.bars.show_chart(self._chart)
            self._ways.setCurrentIndex(2)
