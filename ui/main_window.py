"""The main window: places the panels and joins them to the document and the evaluator."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from sandbox.treaty.templates import template_info, template_names
from ui.articles.panel import ArticlesPanel
from ui.articles.text_view import TreatyText
from ui.charts import lazy_view
from ui.commands import CommandSources
from ui.compare.comparing import Comparing
from ui.document import Document
from ui.dropping import TABLES, TREATIES, Dropping
from ui.evaluation import Evaluator, Outcome
from ui.export.menu import ExportMenu
from ui.files import Files
from ui.first_paint import after_first_paint
from ui.help.menu import HelpMenu
from ui.history import History
from ui.library.shelf import Shelf
from ui.map.panel import MapPanel
from ui.membership.away import Away
from ui.palette import Palette
from ui.panels import Panels
from ui.start.beginning import Beginning
from ui.start.case_opening import Cases
from ui.start.places import Places
from ui.status_bar import StatusBar
from ui.stress.panel import StressPanel
from ui.threat import ThreatOnShow
from ui.top_bar import TopBar
from ui.verdict.panel import VerdictPanel
from ui.view_menu import ViewMenu
from ui.wider import WiderOnShow
from ui.widgets.labels import Hairline
from ui.widgets.notices import NoticeBar
from ui.widgets.pair import Pair
from ui.widgets.splitter import splitter

Key = QKeySequence | QKeySequence.StandardKey

#: The size of the first window ever opened, if the screen has room for it.
_FIRST_SIZE = (1440, 900)

#: Pixels from which the articles and the text of the treaty stand beside each other.
_BESIDE = 620


class MainWindow(QMainWindow):
    """A window on one document."""

    closed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        document.setParent(self)
        self.notices = NoticeBar()
        self.files = Files(document, self, self.notices)
        self.shelf = Shelf(self, document, self.files, self.notices)
        Dropping(self, {TREATIES: self.files.open_files, TABLES: self.shelf.open_data})
        self.evaluator = Evaluator(self, self.shelf.worlds.load)
        self.threat = ThreatOnShow(self)
        self.map = MapPanel(document, self.threat)
        self.world_notices = NoticeBar()
        self.away = Away(document, self.world_notices, self)
        self.wider = WiderOnShow(document, self)
        self.wider.changed.connect(lambda: self.evaluator.show_wider(self.wider.reference))
        self.articles = ArticlesPanel(document, self.wider)
        self.membership = self.articles.membership
        self.text = TreatyText(document)
        self.treaty = Pair(
            (self.tr("Articles"), self.articles),
            (self.tr("Text of the treaty"), self.text),
            wide=_BESIDE,
        )
        self.articles.wanted.connect(lambda: self.treaty.tabs.setCurrentIndex(0))
        self.verdict = VerdictPanel(self.threat)
        self.stress = StressPanel(document, self.threat)
        self.cases = Cases(self.files, self.map, self.stress, self.threat)
        self.stress.suggestions.template_wanted.connect(self.files.open_template)
        self.setStatusBar(StatusBar(document, self.evaluator))
        self.exports = ExportMenu(self, self.files, self.map, self.stress, self.wider)
        self._make_menus()
        self.verdict.offer(self.exports.report)
        self.top_bar = TopBar(document, self.exports.chart)
        self.top_bar.settings_wanted.connect(lambda: self.articles.open_article("settings"))
        self.top_bar.history_wanted.connect(self._show_history)
        self._place_panels()
        self.comparing = Comparing(
            document,
            self.threat,
            wider=self.wider,
            shelf=self.shelf,
            exports=self.exports,
            beginning=self.beginning,
            parent=self,
        )
        self.top_bar.pin_wanted.connect(self.comparing.pin)
        self.stress.looked_at.connect(self.evaluator.look_at)
        self.stress.looked_at.connect(self.map.show_size)
        self.evaluator.updated.connect(self._show_outcome)
        self.threat.changed.connect(
            lambda: self.evaluator.show_threat(self.threat.aggressors, self.threat.victim)
        )
        self.shelf.years_found.connect(self.top_bar.show_years)
        self.shelf.years_found.connect(self.away.show_years)
        self.shelf.data_changed.connect(lambda: self.evaluator.request(document.treaty))
        self.stress.timeline.load = self.shelf.worlds.load
        self.shelf.data_changed.connect(self.stress.timeline.look_again)
        for explained in (self.map.explained, self.membership.table.explained):
            explained.connect(self.shelf.explain)
        document.changed.connect(self.evaluator.request)
        document.changed.connect(self._show_title)
        document.saved.connect(self._show_title)
        document.stack.cleanChanged.connect(self._show_title)
        self._restore()
        self._show_title()
        self.articles.open_article("obligations" if document.treaty.bound else "parties")
        after_first_paint(self, self._begin)

    def _begin(self) -> None:
        if self.isVisible():
            self.evaluator.request(self.document.treaty)
            self.shelf.look_again()
            after_first_paint(self, lazy_view.prepare)

    def _place_panels(self) -> None:
        self._centre = splitter(Qt.Orientation.Vertical, self.map, self.stress)
        self._centre.setSizes([440, 340])
        self.articles.setMinimumWidth(328)
        self.verdict.setMinimumWidth(320)
        self._columns = splitter(Qt.Orientation.Horizontal, self.treaty, self._centre, self.verdict)
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes([336, 760, 344])
        workspace = _column(self.top_bar, Hairline(), self.world_notices, self._columns)
        self.beginning = Beginning(
            workspace,
            Places(self.articles, self.map, self.stress, self.verdict),
            document=self.document,
            threat=self.threat,
            evaluator=self.evaluator,
            files=self.files,
            cases=self.cases,
            notices=self.notices,
            parent=self,
        )
        self.setCentralWidget(_column(Hairline(), self.notices, self.beginning.pages))
        places = (self.notices, self.beginning.page, self.top_bar, self.world_notices)
        self.panels = Panels((*places, self.treaty, self.map, self.stress, self.verdict), self)

    def _make_menus(self) -> None:
        files, keys = self.files, QKeySequence.StandardKey
        menu = self.menuBar().addMenu(self.tr("&File"))
        self._add(menu, self.tr("&New"), files.new, keys.New)
        self._add(
            menu,
            self.tr("New &window"),
            lambda: files.window_wanted.emit(None),
            QKeySequence("Ctrl+Shift+N"),
        )
        self._add(menu, self.tr("&Open…"), files.open, keys.Open)
        self._add_templates(menu.addMenu(self.tr("Open &template")))
        self._add(menu, self.tr("Open &case…"), self.cases.choose, QKeySequence("Ctrl+Shift+O"))
        self._add(
            menu,
            self.tr("Open &alliance…"),
            self.shelf.open_alliances,
            QKeySequence("Ctrl+Shift+A"),
        )
        self._add(menu, self.tr("S&tart page"), self._show_start, QKeySequence("Ctrl+Shift+H"))
        menu.addSeparator()
        self._add(menu, self.tr("&Save"), files.save, keys.Save)
        self._add(menu, self.tr("Save &as…"), files.save_as, keys.SaveAs)
        menu.addSeparator()
        menu.addMenu(self.exports.menu)
        for words, opens, letter in (
            (self.tr("&Revisions…"), self.shelf.open_revisions, "R"),
            (self.tr("Saved r&uns…"), self.shelf.open_runs, "U"),
            (self.tr("&Data…"), self.shelf.open_data, "D"),
        ):
            self._add(menu, words, opens, QKeySequence(f"Ctrl+Shift+{letter}"))
        menu.addSeparator()
        self._add(menu, self.tr("&Quit"), self.close, QKeySequence("Ctrl+Q"))
        menu = self.menuBar().addMenu(self.tr("&Edit"))
        stack = self.document.stack
        for action, key in (
            (stack.createUndoAction(self, self.tr("&Undo")), keys.Undo),
            (stack.createRedoAction(self, self.tr("&Redo")), keys.Redo),
        ):
            action.setShortcut(QKeySequence(key))
            menu.addAction(action)
        self._add(menu, self.tr("Undo &history"), self._show_history, QKeySequence("Ctrl+Alt+Z"))
        menu.addSeparator()
        self._add(menu, self.tr("&Find a state"), self._find, keys.Find)
        self._add(menu, self.tr("Find a &command"), self.open_palette, QKeySequence("Ctrl+K"))
        menu = self.menuBar().addMenu(self.tr("&View"))
        self._add(menu, self.tr("&Timeline"), self._show_timeline, QKeySequence("Ctrl+T"))
        self._add(menu, self.tr("&Compare"), self._compare, QKeySequence("Ctrl+Shift+C"))
        menu.addSeparator()
        view = ViewMenu(menu, self.notices, self)
        view.panel_wanted.connect(self._move)
        menu = self.menuBar().addMenu(self.tr("&Help"))
        self.help = HelpMenu(menu, self)

    def _add(self, menu: QMenu, words: str, slot: Callable[[], object], key: Key) -> QAction:
        action = menu.addAction(words)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: slot())
        return action

    def _add_templates(self, menu: QMenu) -> None:
        menu.setToolTipsVisible(True)
        for name in template_names():
            info = template_info(name)
            action = menu.addAction(
                self.tr("{title} ({year})").format(title=info.title, year=info.default)
            )
            action.setToolTip(
                self.tr("Covers {first} to {last}").format(first=info.first, last=info.last)
            )
            action.triggered.connect(lambda _=False, name=name: self.files.open_template(name))

    def _show_outcome(self, outcome: Outcome) -> None:
        for panel in (self.away, self.map, self.articles, self.text, self.verdict, self.stress):
            panel.show_outcome(outcome)
        self.exports.show_outcome(outcome)
        self.shelf.show_outcome(outcome)

    def _show_title(self) -> None:
        path = self.document.path
        place = f" – {path.name}" if path else ""
        self.setWindowTitle(f"{self.document.treaty.name}[*]{place} – Covenant")
        self.setWindowFilePath(str(path) if path else "")
        self.setWindowModified(self.document.is_dirty)

    def _show_start(self) -> None:
        self.beginning.show()

    def _compare(self) -> None:
        self.comparing.toggle()

    def _show_history(self) -> None:
        undo = self.top_bar.undo
        History(self.document, self).open_at(undo.mapToGlobal(QPoint(0, undo.height())))

    def _move(self, step: int) -> None:
        if self.beginning.card.isVisible():
            self.beginning.card.change_sides()
        else:
            self.panels.move(step)

    def open_palette(self) -> None:
        sources = CommandSources(
            self.menuBar(), self.document, self.articles, self.stress, self.beginning.leave
        )
        Palette(sources, self).open()

    def _show_timeline(self) -> None:
        self.beginning.leave()
        self.stress.turn_to(self.stress.timeline)
        self.stress.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find(self) -> None:
        self.articles.open_article("parties")
        self.membership.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.membership.search.selectAll()

    def _restore(self) -> None:
        room = QApplication.primaryScreen().availableSize()
        # The window's own title stands above it, on the screen too.
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        self.resize(min(_FIRST_SIZE[0], room.width()), min(_FIRST_SIZE[1], room.height() - title))
        settings = QSettings()
        for name, restore in (
            ("geometry", self.restoreGeometry),
            ("columns", self._columns.restoreState),
            ("centre", self._centre.restoreState),
            ("acts", self.stress.acts.pair.split.restoreState),
        ):
            state = settings.value(f"window/{name}")
            if isinstance(state, QByteArray):
                restore(state)

    def _remember(self) -> None:
        settings = QSettings()
        settings.setValue("window/geometry", self.saveGeometry())
        settings.setValue("window/columns", self._columns.saveState())
        settings.setValue("window/centre", self._centre.saveState())
        settings.setValue("window/acts", self.stress.acts.pair.split.saveState())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.files.guard.watcher.check()
            # Another window, or the command line, may have imported something.
            self.shelf.look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_lose_changes():
            event.ignore()
            return
        self._remember()
        # Neither may speak to panels that are on their way out.
        self.evaluator.close()
        self.exports.close_down()
        self.shelf.close()
        self.stress.close_down()
        self.map.close_down()
        self.document.stack.blockSignals(True)
        self.files.close()
        self.comparing.close()
        self.beginning.close()
        self.help.close()
        event.accept()
        self.closed.emit()


def _column(*parts: QWidget) -> QWidget:
    """Return parts below one another; the last takes the room that is left."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.setStretchFactor(parts[-1], 1)
    return made
