"""Arms: the likely attacks held as the parties disarm and an aggressor arms."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sandbox.model.draft import Draft
from sandbox.report.charts.arms import arms_race
from ui.background.background_task import Progress
from ui.stress.draft_chart_page import DraftChartPage, Found


class ArmsRacePage(DraftChartPage):
    """The chart and a summary in words, computed while the page is visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Trying every reduction and growth"), _race, parent)


def _race(draft: Draft, progress: Progress) -> Found:
    race = arms_race(draft, progress)
    return Found(race.chart, race.findings)
