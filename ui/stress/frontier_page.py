"""Frontier: the likely attacks held against how strong the aggressors are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sandbox.model.draft import Draft
from sandbox.report.charts.attack_charts import frontier_chart
from ui.background.background_task import Progress
from ui.stress.draft_chart_page import DraftChartPage, Found


class FrontierPage(DraftChartPage):
    """The chart and a summary in words, computed while the page is visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = self.tr("Answering the likely attacks by one state and by two")
        super().__init__(words, _found, parent, with_axis=True)


def _found(draft: Draft, progress: Progress) -> Found:
    progress(0, 1)
    chart = frontier_chart(draft)
    return Found(chart, [chart.finding] if chart.finding else [])
