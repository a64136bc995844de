"""Shows a chart in the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sandbox.report.charts import Chart
from ui.charts.painting import paint_chart
from ui.text import percent, shown
from ui.theme import colours_of


class ChartView(QWidget):
    """Shows one chart, and says it in words to those who cannot see it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def chart(self) -> Chart | None:
        return self._chart

    def show_chart(self, chart: Chart | None) -> None:
        self._chart = chart
        self.setAccessibleName(shown(chart.title) if chart else self.tr("Chart"))
        self.setAccessibleDescription(_in_words(chart) if chart else "")
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 180)

    def sizeHint(self) -> QSize:
        return QSize(420, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chart(painter, QRectF(self.rect()), self._chart, colours_of(self), self.font())


def _in_words(chart: Chart) -> str:
    lines = []
    for series in chart.series:
        figures = ", ".join(percent(y) if chart.y.percent else f"{y:g}" for y in series.y)
        lines.append(f"{shown(series.name)}: {figures}")
    return "\n".join(lines)
