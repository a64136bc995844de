"""Arms: the worst odds as the parties disarm and an aggressor arms."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox.model.draft import Draft
from sandbox.report.arms import ArmsRace, arms_race
from sandbox.report.charts import Chart
from sandbox.sentences import Sentence
from ui.charts.lazy_view import LazyChartView
from ui.errand import Errand, Progress
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.widgets.labels import label
from ui.widgets.working import Working

#: The least height of the chart in pixels: the map above needs its room.
_LEAST = 130


class ArmsPage(QWidget):
    """What the chart shows in words, and the chart; worked out when someone looks."""

    drawn = Signal()
    """Emitted when there is another chart, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._asked: Draft | None = None
        self.findings = label()
        self.slot = LazyChartView()
        self.slot.setMinimumHeight(_LEAST)
        self.working = Working(self.tr("Trying every reduction and growth"))
        self.working.stopped.connect(self._stop)
        self._errand = Errand(self)
        self._errand.came.connect(self._show_race)
        self._errand.refused.connect(self._refuse)
        self._errand.progressed.connect(self.working.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.findings)
        column.addWidget(self.working)
        column.addWidget(self.slot, 1)

    @property
    def chart(self) -> Chart | None:
        """The chart on show, if there is one."""
        return None if self.slot.isHidden() else self.slot.chart

    def show_draft(self, draft: Draft) -> None:
        """Show the arms race of a draft, once anyone looks."""
        self._draft = draft
        self._begin()

    def close_down(self) -> None:
        """End the work in the background."""
        self._errand.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        if self._draft is not None and self._draft != self._asked and self.isVisible():
            self._asked = self._draft
            self.working.begin()
            self._errand.ask(partial(_race, self._draft))

    def _show_race(self, race: ArmsRace) -> None:
        self.working.hide()
        self.findings.setText(" ".join(map(shown, race.findings)))
        self.slot.show_chart(race.chart)
        self.slot.show()
        self.drawn.emit()

    def _refuse(self, why: Sentence) -> None:
        self.working.hide()
        self.findings.setText(shown(why))
        self.slot.hide()
        self.drawn.emit()

    def _stop(self) -> None:
        self._errand.stop()
        self._asked = None
        self.findings.setText(self.tr("Stopped. Turn to this page again to go on."))


def _race(draft: Draft, progress: Progress) -> ArmsRace:
    return arms_race(draft, progress)
