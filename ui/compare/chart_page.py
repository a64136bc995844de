"""Pages of a comparison: what it finds, then a chart or a table, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sandbox.criteria.verdict import Verdict
from sandbox.criteria.words import VERDICTS
from sandbox.report.charts.chart import Chart
from sandbox.sentences import Sentence
from ui.charts.bar_view import BarChartView
from ui.charts.line_view import LineChartView
from ui.compare.table import CompareTable
from ui.text import capital, shown
from ui.theme import GRID, MARGIN, colours_of
from ui.widgets.labels import label
from ui.widgets.verdict_mark import MARK_SIZE, paint_mark


class _Page(QWidget):
    """The headline of a chart, what it draws, the chart itself in some form, and its caption."""

    def __init__(self, ways: tuple[QWidget, ...], parent: QWidget | None = None) -> None:
        """ways: what can stand in the middle, beside a sentence that says why nothing does."""
        super().__init__(parent)
        self._chart: Chart | None = None
        self.title = label(role="heading")
        self.axis = label(role="small")
        self.caption = label(role="small")
        self.nothing = label(role="quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ways = QStackedWidget()
        for part in (self.nothing, *ways):
            self._ways.addWidget(part)
        self.extras = QVBoxLayout()
        self._column = column = QVBoxLayout(self)
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
        for part in (self.title, self.axis, self.caption):
            part.setVisible(self._chart is not None)
        if self._chart is None:
            words = shown(chart) if isinstance(chart, Sentence) else ""
            self.nothing.setText(words or self.tr("There is nothing to draw yet."))
            self._ways.setCurrentIndex(0)
            return
        self.title.setText(shown(self._chart.headline))
        below = [shown(self._chart.subtitle)] if self._chart.subtitle else []
        if self._chart.series:
            below.append(capital(shown(self._chart.y.label)))
        self.axis.setText(" · ".join(below))
        self.axis.setVisible(bool(below))
        self.caption.setText(shown(self._chart.caption))
        self._ways.setCurrentWidget(self._draw(self._chart))

    def _draw(self, chart: Chart) -> QWidget:
        """Show a chart in the part that draws it, and return that."""
        raise NotImplementedError


class ChartPage(_Page):
    """Shows a chart of lines, or of bars and dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.lines = LineChartView()
        self.bars = BarChartView()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.bars)
        super().__init__((self.lines, self._scroll), parent)

    def _draw(self, chart: Chart) -> QWidget:
        if chart.series:
            self.lines.show_chart(chart)
            return self.lines
        self.bars.show_chart(chart)
        return self._scroll


class TablePage(_Page):
    """Shows a table of the treaties side by side, or only the rows in which they differ."""

    def __init__(self, name: str, *, has_marks: bool, parent: QWidget | None = None) -> None:
        """name: of the table, for screen readers; has_marks: whether it has marks of verdicts."""
        self.table = CompareTable(name)
        super().__init__((self.table,), parent)
        self._only = False
        if has_marks:
            self._column.insertLayout(self._column.count() - 1, _key_of_marks())

    def show_only_differences(self, only: bool) -> None:
        """Leave out rows in which the treaties agree, or show them again."""
        self._only = only
        if self.chart is not None:
            self._draw(self.chart)

    def _draw(self, chart: Chart) -> QWidget:
        (grid,) = chart.grids
        only = self._only and len(grid.badges) > 1
        self.table.show_rows([row for row in grid.rows if row.differs or not only], grid.badges)
        return self.table


def _key_of_marks() -> QHBoxLayout:
    """Return a line that says what the marks of verdicts stand for."""
    row = QHBoxLayout()
    row.setSpacing(GRID // 2)
    for verdict in Verdict:
        row.addWidget(_Mark(verdict))
        row.addWidget(label(capital(shown(VERDICTS[verdict])), "small", wraps=False))
        row.addSpacing(GRID)
    row.addStretch(1)
    return row


class _Mark(QWidget):
    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self._verdict = verdict
        self.setFixedSize(QSize(MARK_SIZE + 4, MARK_SIZE + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = self.rect().toRectF().center()
            paint_mark(painter, centre, self._verdict, colours_of(self))
