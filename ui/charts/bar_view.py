"""Shows a chart of bars, or of panels of bars, in the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sandbox.report.charts.chart import Chart
from ui.charts.bar_chart import figure_words
from ui.charts.clipboard import Copier
from ui.charts.panels import needed_for_panels, paint_chart
from ui.text import capital, figure, shown, shown_figure
from ui.theme import SMALL_PIXELS, colours_of


class BarChartView(QWidget):
    """Paints bars, and says them in words to those who cannot see them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._copier = Copier(self)
        # Painted in an event of its own, after the rest of the window: together they hold the
        # window for longer than a frame.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(self.tr("Chart"))

    @property
    def chart(self) -> Chart | None:
        return self._chart

    def show_chart(self, chart: Chart | None) -> None:
        self._chart = chart
        self.setAccessibleName(shown(chart.title) if chart else self.tr("Chart"))
        self.setAccessibleDescription(_in_words(chart) if chart else "")
        self._make_room()
        self._later.start()

    def sizeHint(self) -> QSize:
        return QSize(600, 400)

    def resizeEvent(self, event: object) -> None:
        self._make_room()

    def _make_room(self) -> None:
        """Ask for the height in which all bars can be read at this width."""
        if self._chart is not None:
            self.setMinimumHeight(round(needed_for_panels(self._chart, self.width())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._chart is not None:
            self._copier.menu(self._chart, self).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._chart is not None and event.matches(QKeySequence.StandardKey.Copy):
            self._copier.copy_table(self._chart)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        with QPainter(self) as painter:
            font = QFont(self.font())
            font.setPixelSize(SMALL_PIXELS)
            place = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            paint_chart(painter, place, self._chart, colours_of(self), font)


def _in_words(chart: Chart) -> str:
    lines = []
    for panel in (chart, *chart.panels):
        if panel.bars:
            lines.append(capital(shown(panel.title)))
        lines += [f"{shown(bar.of)}: {figure_words(bar)}" for bar in panel.bars]
        if panel.dots:
            lines.append(capital(shown(panel.title)))
        for row in panel.dots:
            dots = [f"{shown(dot.name)} {figure(dot.value, '.0f')}" for dot in row.dots]
            lines.append(f"{shown(row.of)}: {', '.join(dots) or shown(row.shown)}")
        for stack in panel.stacks:
            parts = [f"{shown(part.name)} {figure(part.value, '.0f')}" for part in stack.parts]
            lines.append(f"{shown(stack.of)}: {', '.join(parts)}")
            if panel.beside and stack.beside is not None:
                beside = shown_figure(panel.beside, stack.beside)
                lines[-1] += f"; {shown(panel.beside.label)} {beside}"
    return "\n".join(lines)
