"""Arms: the likely attacks held as the parties disarm and an aggressor arms."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox.model.draft import Draft
from sandbox.report.arms import ArmsRace, arms_race
from sandbox.report.charts import Chart
from sandbox.sentences import Sentence
from ui.background.background_task import BackgroundTask, Progress
from ui.charts.lazy_view import LazyChartView
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.widgets.busy_indicator import BusyIndicator
from ui.widgets.labels import label

#: The least height of the chart in pixels, small enough to leave room for the map above.
_LEAST = 130


class ArmsRacePage(QWidget):
    """The chart and a summary in words, computed while the page is visible."""

    drawn = Signal()
    """Emitted when there is another chart, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._asked: Draft | None = None
        self.findings = label()
        self.slot = LazyChartView()
        self.slot.setMinimumHeight(_LEAST)
        self.busy_indicator = BusyIndicator(self.tr("Trying every reduction and growth"))
        self.busy_indicator.stopped.connect(self._stop)
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_race)
        self._task.refused.connect(self._refuse)
        self._task.progressed.connect(self.busy_indicator.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.findings)
        column.addWidget(self.busy_indicator)
        column.addWidget(self.slot, 1)

    @property
    def chart(self) -> Chart | None:
        """The chart on show, if there is one."""
        return None if self.slot.isHidden() else self.slot.chart

    def show_draft(self, draft: Draft) -> None:
        """Show the arms race of a draft, when the page is visible."""
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
            self._task.ask(partial(_race, self._draft))

    def _show_race(self, race: ArmsRace) -> None:
        self.busy_indicator.hide()
        self.findings.setText(" ".join(map(shown, race.findings)))
        self.slot.show_chart(race.chart)
        self.slot.show()
        self.drawn.emit()

    def _refuse(self, why: Sentence) -> None:
        self.busy_indicator.hide()
        self.findings.setText(shown(why))
        self.slot.hide()
        self.drawn.emit()

    def _stop(self) -> None:
        self._task.stop()
        self._asked = None
        self.findings.setText(self.tr("Stopped. Turn to this page again to go on."))


def _race(draft: Draft, progress: Progress) -> ArmsRace:
    return arms_race(draft, progress)
