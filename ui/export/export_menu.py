"""The Export menu: chart, map, network, report and text of the open treaty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from ui import dialogs
from ui.background.outcome import Outcome
from ui.charts.style import Look
from ui.documents.file_commands import FileCommands
from ui.export.report_job import ReportJob
from ui.map.panel import MapPanel
from ui.stress.panel import StressPanel
from ui.wider_order_selection import WiderOrderSelection

#: The map in a file: pixels, and a resolution that keeps its names readable.
_MAP = Look((2400, 1400), 192)

#: Returns the charts of a comparison by their titles, and the title of the one to show first.
Comparison = Callable[[], tuple[Mapping[str, Chart], str | None]]


class ExportMenu(QObject):
    """Carries out each export of what the window shows, and says so when one fails."""

    def __init__(
        self,
        window: QMainWindow,
        files: FileCommands,
        map_panel: MapPanel,
        stress: StressPanel,
        wider_order: WiderOrderSelection,
    ) -> None:
        super().__init__(window)
        self._window, self._files = window, files
        self._map, self._stress, self._wider_order = map_panel, stress, wider_order
        self._outcome: Outcome | None = None
        self._comparison: Comparison | None = None
        self._job: ReportJob | None = None
        # A child of the menu bar, like all other menus: the command palette searches there.
        self.menu = QMenu(self.tr("&Export"), window.menuBar())
        self.chart = self._add(self.tr("&Chart…"), self._export_chart)
        self.chart.setShortcut(QKeySequence("Ctrl+E"))
        self.map = self._add(self.tr("&Map…"), self._export_map)
        self.network = self._add(self.tr("&Network…"), self._export_network)
        self.menu.addSeparator()
        self.report = self._add(self.tr("&Report…"), self._export_report)
        self.report.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self.text = self._add(self.tr("&Text of the treaty…"), self._export_text)
        stress.chart_changed.connect(self._enable)
        files.wrote.connect(lambda words: window.statusBar().showMessage(words, 8000))
        self._enable()

    def show_outcome(self, outcome: Outcome) -> None:
        """Export from now on what belongs to this outcome."""
        self._outcome = outcome
        self._enable()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Export from now on the charts of a comparison, None for those of the stress test."""
        self._comparison = comparison
        self._enable()

    def _charts(self) -> tuple[Mapping[str, Chart], str | None]:
        """Return the charts to export by their titles, and the title of the one to show first."""
        if self._comparison is not None:
            return self._comparison()
        charts = self._stress.charts
        return charts, next(iter(charts), None)

    def close_down(self) -> None:
        """Stop a report that is under way."""
        if self._job is not None:
            self._job.cancel()

    def _add(self, words: str, slot: Callable[[], object]) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda: slot())
        return action

    def _enable(self) -> None:
        draft = self._draft
        has_network = draft is not None and self._stress.shows_network
        self.chart.setEnabled(
            self._comparison is not None or self._stress.chart is not None or has_network
        )
        for action in (self.map, self.network, self.text):
            action.setEnabled(draft is not None)
        has_parties = draft is not None and any(code in draft.world for code in draft.text.bound)
        self.report.setEnabled(has_parties and self._job is None)

    @property
    def _draft(self) -> Draft | None:
        return self._outcome.draft if self._outcome else None

    def _export_chart(self) -> None:
        charts, first = self._charts()
        if not charts and self._stress.shows_network:
            self._export_network()
        if charts:
            # Imported here because few sessions export anything.
            from ui.export.chart_dialog import ExportDialog

            ExportDialog(charts, self._files, self._window, first).open()

    def _export_map(self) -> None:
        draft, shading = self._draft, self._map.legend.shading
        kinds = {**dialogs.picture_kinds(), self.tr("GeoJSON (*.geojson)"): ".geojson"}
        path = self._files.ask_where(self.tr("Export the map"), kinds)
        if path and draft and shading:
            from ui.map.export import map_contents

            make = map_contents(self._map.view, shading, draft, path, _MAP)
            self._files.write(path, make)

    def _export_network(self) -> None:
        draft = self._draft
        kinds = {
            **dialogs.picture_kinds(),
            self.tr("GraphML (*.graphml)"): ".graphml",
            self.tr("GEXF (*.gexf)"): ".gexf",
        }
        path = self._files.ask_where(self.tr("Export the network"), kinds)
        if path and draft:
            from ui.stress.network_export import network_contents

            relation, words, make = self._stress.network.for_file(draft)
            self._files.write(path, lambda: network_contents(make(), relation, draft, words, path))

    def _export_text(self) -> None:
        draft = self._draft
        kinds = {
            self.tr("Word document (*.docx)"): ".docx",
            self.tr("Markdown (*.md)"): ".md",
            self.tr("Web page (*.html)"): ".html",
        }
        path = self._files.ask_where(self.tr("Export the text of the treaty"), kinds)
        if path and draft:
            from sandbox.report.documents.treaty_text import written

            self._files.write(path, lambda: {path: written(draft, path.suffix.lower())})

    def _export_report(self) -> None:
        draft = self._draft
        kinds = {
            self.tr("PDF document (*.pdf)"): ".pdf",
            self.tr("Web page (*.html)"): ".html",
        }
        path = self._files.ask_where(self.tr("Write the report"), kinds)
        if path and draft:
            answered = self._stress.advice.answered_about(draft)
            ratio = self._stress.participation.ratio_about(draft)
            wider = self._wider_order.reference
            self._job = ReportJob(draft, wider, path, self._window, answered, ratio)
            self._job.done.connect(lambda failure: self._end_report(path, failure))
            self._enable()

    def _end_report(self, path: Path, failure: str) -> None:
        self._job = None
        self._enable()
        if failure:
            dialogs.tell(self._window, failure)
        elif path.exists():
            words = self.tr("{file} is written.").format(file=path.name)
            self._window.statusBar().showMessage(words, 8000)
