"""Arms: the likely attacks held as the parties disarm and an aggressor arms."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sandbox.report.arms import arms_race
from ui.stress.draft_chart_page import DraftChartPage


class ArmsRacePage(DraftChartPage):
    """The chart and a summary in words, computed while the page is visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Trying every reduction and growth"), arms_race, parent)
