"""A page with a chart that takes a while to work out, made while the page is visible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.sentences import Sentence
from ui.background.background_task import BackgroundTask, Progress
from ui.charts.lazy_view import LazyChartView
from ui.text import capital, shown
from ui.theme import GRID, MARGIN
from ui.widgets.busy_indicator import BusyIndicator
from ui.widgets.labels import label

#: The least height of the chart in pixels, small enough to leave room for the map above.
_LEAST = 130


class Found(NamedTuple):
    """A chart, and what it shows in sentences."""

    chart: Chart
    findings: Sequence[Sentence]


class DraftChartPage(QWidget):
    """The chart and a summary in words."""

    drawn = Signal()
    """Emitted when there is another chart, or none."""

    def __init__(
        self,
        busy: str,
        make: Callable[[Draft, Progress], Found],
        parent: QWidget | None = None,
        *,
        with_axis: bool = False,
    ) -> None:
        """busy: what is said meanwhile; make: works it out, in another thread, or refuses.

        with_axis: what the chart's lines show stands above it.
        """
        super().__init__(parent)
        self._make, self._with_axis = make, with_axis
        self._draft: Draft | None = None
        self._asked: Draft | None = None
        self.findings = label()
        self.axis = label(role="small")
        self.axis.hide()
        self.slot = LazyChartView()
        self.slot.setMinimumHeight(_LEAST)
        self.busy_indicator = BusyIndicator(busy)
        self.busy_indicator.stopped.connect(self._stop)
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_found)
        self._task.refused.connect(self._refuse)
        self._task.progressed.connect(self.busy_indicator.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.findings)
        column.addWidget(self.busy_indicator)
        column.addWidget(self.axis)
        column.addWidget(self.slot, 1)

    @property
    def chart(self) -> Chart | None:
        """The chart on show, if there is one."""
        return None if self.slot.isHidden() else self.slot.chart

    def show_draft(self, draft: Draft) -> None:
        """Show the chart of a draft, when the page is visible."""
        self._draft = draft
        self._begin()

    def close_down(self) -> None:
        """End the work in the background."""
        self._task.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        if self._draft is not None and self._draft != self._asked and self.isVisible():
            self._asked = self._draft
            self.busy_indicator.begin()
            self._task.ask(partial(self._make, self._draft))

    def _show_found(self, found: Found) -> None:
        self.busy_indicator.hide()
        self.findings.setText(" ".join(map(shown, found.findings)))
        self.axis.setText(capital(shown(found.chart.y.label)))
        self.axis.setVisible(self._with_axis)
        self.slot.show_chart(found.chart)
        self.slot.show()
        self.drawn.emit()

    def _refuse(self, why: Sentence) -> None:
        self.busy_indicator.hide()
        self.findings.setText(shown(why))
        self.axis.hide()
        self.slot.hide()
        self.drawn.emit()

    def _stop(self) -> None:
        self._task.stop()
        self._asked = None
        self.findings.setText(self.tr("Stopped. Turn to this page again to go on."))
