"""The main window: places the panels and joins them to the document and the evaluator."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from ui.advice.mend_finder import MendFinder
from ui.articles.panel import ArticlesPanel
from ui.articles.text_view import TreatyText
from ui.background.evaluator import Evaluator
from ui.background.first_paint import after_first_paint
from ui.background.outcome import Outcome
from ui.charts import lazy_view
from ui.claims.controller import ClaimsController
from ui.compare.controller import ComparisonController
from ui.crisis.controller import CrisisController
from ui.documents.document import Document
from ui.documents.drag_and_drop import TABLES, TREATIES, FileDropFilter
from ui.documents.file_commands import FileCommands
from ui.export.export_menu import ExportMenu
from ui.lessons.targets import LessonTargets
from ui.library.library_actions import LibraryActions
from ui.map.panel import MapPanel
from ui.membership.year_notices import YearNotices
from ui.participation.source import ParticipationSource
from ui.start_page.case_opening import CaseOpener
from ui.start_page.controller import StartPageController
from ui.stress.panel import StressPanel
from ui.theme import MARGIN
from ui.threat_selection import ThreatSelection
from ui.verdict.panel import VerdictPanel
from ui.wider_order_selection import WiderOrderSelection
from ui.widgets.labels import Hairline, label
from ui.widgets.notices import NoticeBar
from ui.widgets.side_by_side import SideBySide
from ui.widgets.splitter import splitter
from ui.window.columns import Columns
from ui.window.command_palette import CommandPalette
from ui.window.commands import CommandSources
from ui.window.edit_menu import EditMenu
from ui.window.file_menu import FileMenu
from ui.window.help_menu import HelpMenu
from ui.window.layout_memory import LayoutMemory
from ui.window.panel_navigation import PanelNavigation
from ui.window.side_column import SideColumn
from ui.window.status_bar import StatusBar
from ui.window.top_bar import TopBar
from ui.window.undo_history import UndoHistory
from ui.window.view_menu import ViewMenu

#: The least widths of the outer columns in pixels.
_TREATY, _VERDICT = 328, 320

#: Pixels from which the articles and the text of the treaty stand beside each other.
_BESIDE = 620


class MainWindow(QMainWindow):
    """A window on one document."""

    closed = Signal()

    language_chosen = Signal()
    """Emitted when the windows are to speak another language."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self._is_asking = True
        document.setParent(self)
        self.notices = NoticeBar()
        self.files = FileCommands(document, self, self.notices)
        self.library_actions = LibraryActions(self, document, self.files, self.notices)
        FileDropFilter(
            self, {TREATIES: self.files.open_files, TABLES: self.library_actions.open_data}
        )
        worlds = self.library_actions.worlds
        self.evaluator = Evaluator(self, lambda: worlds.source)
        self.evaluator.troubled.connect(worlds.give_up)
        self.threat = ThreatSelection(self)
        self.participation = ParticipationSource(document, self)
        self.map = MapPanel(document, self.threat)
        self.year_notices = YearNotices(document, self.notices, self)
        self.wider_order = WiderOrderSelection(document, self)
        self.articles = ArticlesPanel(document, self.wider_order)
        self.membership = self.articles.membership
        self.text = TreatyText(document)
        self.treaty = SideBySide(
            (self.tr("Articles"), self.articles),
            (self.tr("Text of the treaty"), self.text),
            wide=_BESIDE,
        )
        self.verdict = VerdictPanel(self.threat)
        self.stress = StressPanel(document, self.threat, self.participation)
        self.mends = MendFinder(document, self.threat, self.evaluator, self)
        for part in (self.map, self.verdict, self.stress.response):
            part.offer_mends(self.mends)
        self.crisis = CrisisController(document, self.threat, self.map, self)
        self.map.offer_participation(self.participation)
        self.articles.offer_participation(self.participation)
        self.cases = CaseOpener(self.files, self.map, self.stress, self.threat)
        self.setStatusBar(StatusBar(document, self.evaluator, self.notices))
        self.exports = ExportMenu(self, self.files, self.map, self.stress, self.wider_order)
        self._make_menus()
        self.verdict.offer(self.exports.report)
        self.top_bar = TopBar(document, self.exports.chart)
        self._place_panels()
        self.comparison = ComparisonController(
            document,
            self.threat,
            wider_order=self.wider_order,
            library_actions=self.library_actions,
            exports=self.exports,
            start_controller=self.start_controller,
            parent=self,
        )
        self.claims = ClaimsController(
            document,
            self.files,
            self.wider_order,
            pages=self.start_controller.pages,
            load=worlds.load,
            parent=self,
        )
        self._connect_parts()
        self._connect_menus()
        self._layout_memory = LayoutMemory(
            self,
            {
                "columns": self._columns,
                "centre": self._centre,
                "acts": self.stress.response.side_by_side.split,
            },
        )
        self._layout_memory.restore()
        self._show_title()
        self.articles.open_article("obligations" if document.treaty.bound else "parties")
        # Only what is opened from now on unfolds a column.
        self.articles.wanted.connect(lambda: self._columns.bring(self.treaty_column))
        self.verdict.wanted.connect(lambda: self._columns.bring(self.verdict_column))
        after_first_paint(self, self._begin)

    def _connect_parts(self) -> None:
        """Connect the parts with one another: none of them knows the others."""
        document = self.document
        self.wider_order.changed.connect(
            lambda: self.evaluator.show_wider(self.wider_order.reference)
        )
        self.articles.wanted.connect(lambda: self.treaty.tabs.setCurrentIndex(0))
        self.top_bar.settings_wanted.connect(lambda: self.articles.open_article("settings"))
        self.top_bar.history_wanted.connect(self._show_history)
        self.top_bar.pin_wanted.connect(self.comparison.pin)
        # While a film plays the map has the room of the results.
        self.crisis.film.opened.connect(self.stress.hide)
        self.crisis.film.closed.connect(self.stress.show)
        self.stress.wanted.connect(self.crisis.film.close)
        self.stress.suggestions.template_wanted.connect(self.files.open_template)
        self.map.attack_marked.connect(lambda: self.stress.turn_to(self.stress.response))
        self.verdict.advice_wanted.connect(self._ask_for_advice)
        self.map.answer_bar.advice_wanted.connect(lambda: self.stress.ask_for_advice(""))
        self.stress.looked_at.connect(self.evaluator.look_at)
        self.stress.looked_at.connect(self.map.show_size)
        self.evaluator.updated.connect(self._show_outcome)
        self.threat.changed.connect(
            lambda: self.evaluator.show_threat(self.threat.aggressors, self.threat.victim)
        )
        self.library_actions.years_found.connect(self.top_bar.show_years)
        self.library_actions.years_found.connect(self.year_notices.show_years)
        self.library_actions.data_changed.connect(lambda: self.evaluator.request(document.treaty))
        self.stress.timeline.load = self.library_actions.worlds.load
        self.library_actions.data_changed.connect(self.stress.timeline.look_again)
        for explained in (self.map.explained, self.membership.table.explained):
            explained.connect(self.library_actions.explain)
        self.claims.case_wanted.connect(self.cases.open)
        self.claims.experiment_opened.connect(self.comparison.compare_with_last)
        self.start_controller.page.claims_wanted.connect(self.claims.show)
        self.library_actions.data_changed.connect(self.claims.look_again)
        document.opened.connect(self._forget_view)
        document.changed.connect(self.evaluator.request)
        document.changed.connect(self._show_title)
        document.saved.connect(self._show_title)
        document.stack.cleanChanged.connect(self._show_title)

    def _begin(self) -> None:
        if self.isVisible():
            self.evaluator.request(self.document.treaty)
            self.library_actions.look_again()
            after_first_paint(self, lazy_view.prepare)

    def _place_panels(self) -> None:
        self._centre = splitter(Qt.Orientation.Vertical, self.map, self.stress)
        self._centre.setSizes([440, 340])
        self.treaty_column = SideColumn(
            "treaty",
            self.tr("Treaty"),
            (self.treaty.tabs,),
            self.treaty,
            self.articles.rail,
            least=_TREATY,
            usual=336,
            is_left=True,
        )
        heading = label(self.tr("Verdict"), "quiet", wraps=False)
        heading.setContentsMargins(MARGIN, 0, 0, 0)
        self.verdict_column = SideColumn(
            "verdict",
            self.tr("Verdict"),
            (heading, self.verdict.report),
            self.verdict,
            self.verdict.marks,
            least=_VERDICT,
            usual=344,
            is_left=False,
        )
        self._columns = Columns(self.treaty_column, self._centre, self.verdict_column)
        workspace = _column(self.top_bar, Hairline(), self._columns)
        self.start_controller = StartPageController(
            workspace,
            LessonTargets(self.articles, self.map, self.stress, self.verdict),
            document=self.document,
            threat=self.threat,
            evaluator=self.evaluator,
            files=self.files,
            cases=self.cases,
            notices=self.notices,
            parent=self,
        )
        column = workspace.layout()
        assert column is not None
        column.addWidget(self.start_controller.card)
        self.setCentralWidget(_column(Hairline(), self.start_controller.pages))
        places = (self.start_controller.page, self.top_bar, self.treaty_column, self.map)
        self.panels = PanelNavigation(
            (*places, self.stress, self.verdict_column, self.notices), self
        )

    def _make_menus(self) -> None:
        bar = self.menuBar()
        self.file_menu = FileMenu(
            bar.addMenu(self.tr("&File")),
            self,
            files=self.files,
            cases=self.cases,
            library_actions=self.library_actions,
            exports=self.exports,
        )
        self.edit_menu = EditMenu(bar.addMenu(self.tr("&Edit")), self, self.document)
        self.view_menu = ViewMenu(bar.addMenu(self.tr("&View")), self)
        self.help = HelpMenu(bar.addMenu(self.tr("&Help")), self)

    def _connect_menus(self) -> None:
        self.file_menu.start_page_wanted.connect(self.start_controller.show)
        self.help.claims_wanted.connect(self.claims.show)
        edit, view = self.edit_menu, self.view_menu
        edit.history_wanted.connect(self._show_history)
        edit.state_wanted.connect(self._find)
        edit.command_wanted.connect(self.open_palette)
        view.timeline_wanted.connect(self._show_timeline)
        view.comparison_wanted.connect(self.comparison.toggle)
        view.last_edit_wanted.connect(self.comparison.compare_with_last)
        view.film_wanted.connect(self._play)
        self.crisis.offered.connect(view.film.setEnabled)
        view.treaty_toggled.connect(lambda: self._columns.toggle(self.treaty_column))
        view.verdict_toggled.connect(lambda: self._columns.toggle(self.verdict_column))
        view.panel_wanted.connect(self._move)
        view.language_chosen.connect(self.language_chosen)

    def _show_outcome(self, outcome: Outcome) -> None:
        for panel in (
            self.year_notices,
            self.map,
            self.articles,
            self.text,
            self.verdict,
            self.stress,
        ):
            panel.show_outcome(outcome)
        self.crisis.show_outcome(outcome)
        self.mends.show_outcome(outcome)
        self.participation.show_outcome(outcome)
        self.exports.show_outcome(outcome)
        self.library_actions.show_outcome(outcome)

    def _forget_view(self) -> None:
        """Show another treaty as a new window would, whatever was looked at in the last."""
        self.map.forget_view()
        self.stress.turn_to(self.stress.whom)
        self.stress.advice.forget()
        self.verdict.close_criteria()

    def _ask_for_advice(self, key: str) -> None:
        """Turn to what it would take: for a criterion by its key, or for what is chosen there."""
        if key:
            self.stress.ask_for_advice(key)
        else:
            self.stress.turn_to(self.stress.advice)
            self.stress.advice.show_question()

    def _show_title(self) -> None:
        path = self.document.path
        place = f" – {path.name}" if path else ""
        self.setWindowTitle(f"{self.document.treaty.name}[*]{place} – Covenant")
        self.setWindowFilePath(str(path) if path else "")
        self.setWindowModified(self.document.is_dirty)

    def _show_history(self) -> None:
        undo = self.top_bar.undo
        UndoHistory(self.document, self).open_at(undo.mapToGlobal(QPoint(0, undo.height())))

    def _move(self, step: int) -> None:
        if self.start_controller.card.isVisible():
            self.start_controller.card.change_sides()
        else:
            self.panels.move(step)

    def open_palette(self) -> None:
        sources = CommandSources(
            self.menuBar(), self.document, self.articles, self.stress, self.start_controller.leave
        )
        CommandPalette(sources, self).open()

    def _play(self) -> None:
        self.start_controller.leave()
        self.crisis.play()

    def _show_timeline(self) -> None:
        self.start_controller.leave()
        self.stress.turn_to(self.stress.timeline)
        self.stress.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find(self) -> None:
        self.articles.open_article("parties")
        self.membership.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.membership.search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.files.document_file.watcher.check()
            # Another window, or the command line, may have imported something.
            self.library_actions.look_again()

    def close_unasked(self) -> None:
        """Close, whatever is not saved: another window has it."""
        self._is_asking = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_asking and not self.files.may_lose_changes():
            event.ignore()
            return
        self.crisis.close_down()
        self._layout_memory.save()
        # Neither may emit to panels that are being closed.
        self.evaluator.close()
        self.exports.close_down()
        self.library_actions.close()
        self.stress.close_down()
        self.participation.close_down()
        self.map.close_down()
        self.document.stack.blockSignals(True)  # noqa: FBT003
        self.files.close()
        self.comparison.close()
        self.claims.close()
        self.start_controller.close()
        self.help.close()
        event.accept()
        self.closed.emit()


def _column(*parts: QWidget) -> QWidget:
    """Return a widget with parts below one another; the last takes the remaining room."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.setStretchFactor(parts[-1], 1)
    return made
