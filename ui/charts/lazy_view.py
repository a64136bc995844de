"""The place of a chart that is made only when there is something to show."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox.report.charts.chart import Chart

if TYPE_CHECKING:
    from ui.charts.line_view import LineChartView

#: The least that a chart needs.
_LEAST = QSize(280, 180)


def prepare() -> None:
    """Import what charts are drawn with, a fifth of a second, before there is one to show.

    On the UI thread: pyqtgraph touches each of Qt's classes, and done beside a window that
    paints itself that brings the process down, once in forty starts.
    """
    import_module("ui.charts.line_view")


class LazyChartView(QWidget):
    """Shows one chart. Until the first it is empty, so that a window opens without pyqtgraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_made = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def chart(self) -> Chart | None:
        return self.view.chart if self._is_made else None

    def show_chart(self, chart: Chart) -> None:
        self.view.show_chart(chart)

    @cached_property
    def view(self) -> LineChartView:
        """The chart itself, made now if it was not before."""
        # Of all that the window stands on, this takes the longest to import.
        from ui.charts.line_view import LineChartView

        made = LineChartView()
        self._column.addWidget(made)
        self._is_made = True
        return made

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def sizeHint(self) -> QSize:
        return QSize(420, 260)
