"""Shows a chart in the window."""

from __future__ import annotations

from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sandbox.report.charts.chart import Chart
from ui.charts.clipboard import Copier
from ui.charts.plot import ChartPlot
from ui.text import capital, shown, shown_figure
from ui.theme import colours_of

#: By how much one step of the wheel zooms.
_ZOOM = 1.25


class LineChartView(pg.GraphicsView):
    """Shows one chart, and says it in words to those who cannot see it.

    The pointer or the arrow keys move a line from point to point, beside which
    the exact figures stand. Ctrl and the wheel, or + and -, zoom; dragging moves what is in
    sight; a double click, or 0, shows all again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.plot = ChartPlot()
        super().__init__(parent)
        self.setCentralItem(self.plot)
        self._chart: Chart | None = None
        self._at: float | None = None
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._copier = Copier(self)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_chart(None)

    @property
    def chart(self) -> Chart | None:
        return self._chart

    @property
    def reading(self) -> list[tuple[str, str]]:
        """The figures at the line, each with what it stands for; none without a line."""
        if self._chart is None or self._at is None:
            return []
        x, y = self._chart.x, self._chart.y
        return [
            (capital(shown(x.label)), shown_figure(x, self._at)),
            *(
                (shown(series.name), shown_figure(y, series.y[series.x.index(self._at)], 1))
                for series in self._chart.series
                if self._at in series.x
            ),
        ]

    def show_chart(self, chart: Chart | None) -> None:
        self._chart = chart
        self._at = None
        self.setAccessibleName(shown(chart.title) if chart else self.tr("Chart"))
        self.setAccessibleDescription(_in_words(chart) if chart else "")
        self._draw()

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 180)

    def sizeHint(self) -> QSize:
        return QSize(420, 260)

    def _draw(self) -> None:
        colours = colours_of(self)
        self.setBackground(colours.panel)
        self.plot.setVisible(self._chart is not None)
        if self._chart is not None:
            self.plot.show_chart(self._chart, colours)
            self._line.setPen(pg.mkPen(colours.quiet, width=1))
            self._line.setVisible(self._at is not None)
            self.plot.vb.addItem(self._line, ignoreBounds=True)

    def _places(self) -> list[float]:
        """Return the places on the x axis that have figures."""
        return sorted({x for series in self._chart.series for x in series.x} if self._chart else ())

    def _place(self, x: float) -> float:
        """Return where a figure lies on the x axis, in the units of the view box."""
        return self._chart.x.place(x) if self._chart else x

    def _read(self, at: float | None, beside: QPoint) -> None:
        """Move the line to a place on the x axis, or take it away, and show what it reads."""
        self._at = at
        self._line.setVisible(at is not None)
        if at is not None:
            self._line.setValue(self._place(at))
        rows = "".join(
            f"<tr><td>{escape(name)}</td><td align='right'>&nbsp;&nbsp;{escape(figure)}</td></tr>"
            for name, figure in self.reading
        )
        QToolTip.showText(beside, f"<table>{rows}</table>" if rows else "", self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        spot = self.mapToScene(event.position().toPoint())
        places = self._places()
        if not places or not self.plot.vb.sceneBoundingRect().contains(spot):
            self._read(None, QPoint())
            return
        x = self.plot.vb.mapSceneToView(spot).x()
        at = min(places, key=lambda figure: abs(self._place(figure) - x))
        self._read(at, event.globalPosition().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Without Ctrl the wheel scrolls the page that the chart is on.
        if self._chart is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        spot = self.mapToScene(event.position().toPoint())
        self._zoom(_ZOOM ** (event.angleDelta().y() / 120), self.plot.vb.mapSceneToView(spot))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.plot.show_all()

    def _zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Show more or less of both axes, about a place on them."""
        self._read(None, QPoint())
        self.plot.vb.scaleBy((1 / factor, 1 / factor), center=at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._chart is not None:
            self._copier.menu(self._chart, self).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._chart is not None and event.matches(QKeySequence.StandardKey.Copy):
            self._copier.copy_table(self._chart)
            return
        places, key = self._places(), event.key()
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if places and key in steps:
            before = places.index(self._at) if self._at in places else -max(steps[key], 0)
            self._read_beside(places[min(max(before + steps[key], 0), len(places) - 1)])
        elif places and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._read_beside(places[0 if key == Qt.Key.Key_Home else -1])
        elif self._chart is not None and event.text() in ("+", "-"):
            self._zoom(_ZOOM if event.text() == "+" else 1 / _ZOOM)
        elif event.text() == "0":
            self.plot.show_all()
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self._read(None, QPoint())
        else:
            event.ignore()

    def _read_beside(self, at: float) -> None:
        middle = sum(self.plot.vb.viewRange()[1]) / 2
        spot = self.plot.vb.mapViewToScene(QPointF(self._place(at), middle))
        self._read(at, self.viewport().mapToGlobal(self.mapFromScene(spot)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._read(None, QPoint())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read(None, QPoint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # pyqtgraph knows no palette.
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_chart"):
            self._draw()


def _in_words(chart: Chart) -> str:
    lines = []
    for series in chart.series:
        figures = ", ".join(shown_figure(chart.y, y) for y in series.y)
        lines.append(f"{shown(series.name)}: {figures}")
    for mark in chart.marks:
        at = f"{shown_figure(chart.x, mark.x)}, {shown_figure(chart.y, mark.y)}"
        lines.append(f"{shown(mark.name)}: {at}")
    return "\n".join(lines)
