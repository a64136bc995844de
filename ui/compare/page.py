"""The page on which treaties are compared, in place of map and stress test."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sandbox.report.charts.chart import Chart
from sandbox.report.comparison.chart_kinds import KINDS, whole
from sandbox.report.comparison.comparison import Entry, ProtectionBasis
from sandbox.world.world import LoadWorld
from ui.background.evaluator import PATIENCE
from ui.charts.clipboard import Copier
from ui.compare.chart_page import ChartPage, TablePage
from ui.compare.pin_strip import PinStrip
from ui.compare.pins import Pins
from ui.compare.threat_chooser import ThreatChooser
from ui.compare.worker import ComparisonJob, ComparisonResult, ComparisonWorker
from ui.documents.document import Document
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.widgets.choices import Choice
from ui.widgets.labels import Hairline, button, label
from ui.widgets.page_tabs import PageTabs

#: Milliseconds to wait for more edits before comparing again.
_CALM = 60

#: The choice on the page of the strict test that shows what it takes to break the treaties.
_BREAKING = "breaking"

#: The least width of the page in pixels, and that from which on it has buttons to copy; the menus
#: of tables and charts copy them at any width.
_LEAST, _ROOMY = 880, 1160


class ComparePage(QWidget):
    """Pins on top; below them tables and charts, one at a time."""

    left = Signal()
    export_wanted = Signal()
    """Emitted when the user wants to export what is shown (see `exports`)."""

    def __init__(
        self,
        document: Document,
        threat: ThreatSelection,
        load: LoadWorld,
        parent: QWidget | None = None,
    ) -> None:
        """load: returns the world of a year; called on a worker thread."""
        super().__init__(parent)
        self._document, self._threat = document, threat
        self._wider: str | Path | None = None
        self._found: ComparisonResult | None = None
        self._is_on_show = False
        self._copier = Copier(self)
        self.pins = Pins(self)
        self.worker = ComparisonWorker(load, self)
        self.worker.found.connect(self._show)
        self.worker.progressed.connect(self._progress)
        self.worker.ended.connect(self._end)
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._work)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self._show_busy(is_busy=True))
        self.pins.changed.connect(self._pins_changed)
        document.changed.connect(self._later)
        threat.changed.connect(self._later)
        self.strip = PinStrip(self.pins, document)
        self.strip.again_wanted.connect(self._work)
        self._overview = TablePage(self.tr("Criteria of the treaties compared"), has_marks=True)
        self._articles = TablePage(self.tr("Articles of the treaties compared"), has_marks=False)
        self.criteria, self.articles = self._overview.table, self._articles.table
        tables = {"overview": self._overview, "articles": self._articles}
        self.charts = {kind: tables[kind] if kind in tables else ChartPage() for kind in KINDS}
        self.attack = ThreatChooser(threat)
        self.charts["response"].extras.addWidget(self.attack)
        self._make_tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.strip)
        column.addWidget(Hairline())
        column.addWidget(self._body, 1)
        self._pins_changed()

    @property
    def chart(self) -> Chart | None:
        """The chart or table shown."""
        return self.charts[self.kind].chart

    @property
    def kind(self) -> str:
        """Which of `KINDS` is shown."""
        kind = self._kinds[self.tabs.currentIndex()]
        is_breaking = kind == "protection" and self.pledges.choice == _BREAKING
        return "breaking" if is_breaking else kind

    @property
    def found(self) -> ComparisonResult | None:
        """The results of the comparison so far."""
        return self._found

    @property
    def _basis(self) -> ProtectionBasis:
        """Which states protected the strict test counts."""
        choice = self.pledges.choice
        return ProtectionBasis.RESOLUTE if choice == _BREAKING else choice

    def exports(self) -> tuple[dict[str, Chart], str | None]:
        """Return the charts to export by their titles, and the title of the one shown."""
        found = self._found
        if found is None or found.comparison is None:
            return {}, None
        charts = {kind: made for kind, made in found.charts.items() if isinstance(made, Chart)}
        names = dict(zip(self._kinds, map(self.tabs.tabText, range(len(self._kinds))), strict=True))
        names["breaking"] = self.tr("What it takes to break them")
        offered = {names[kind]: chart for kind, chart in charts.items()}
        whole_name = self.tr("The whole comparison, a document of pages")
        offered[whole_name] = whole(found.comparison, list(charts.values()))
        return offered, names[self.kind] if self.kind in charts else None

    def start(self) -> None:
        """Begin to follow the open treaty: the page is shown."""
        self._is_on_show = True
        if not len(self.pins):
            self.pins.add_open_draft()
        self._work()
        target: QWidget = self.strip.chips[0] if self.strip.chips else self.strip.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Stop following the open treaty: the page is hidden."""
        self._is_on_show = False

    def test_with(self, wider: str | Path | None) -> None:
        """Compare the open draft together with a wider order."""
        self._wider = wider
        self._later()

    def look_again(self) -> None:
        """Compare again, because the worlds may have changed."""
        self._later()

    def close_down(self) -> None:
        """End the thread; the window closes."""
        for timer in (self._calm, self._patience):
            timer.stop()
        self.strip.list.close_down()
        self.worker.close()

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for control in (self.copy_table, self.copy_image):
            control.setVisible(self.width() >= _ROOMY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        self.progress = QProgressBar()
        self.progress.setFixedSize(160, 6)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the comparison"))
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        self._show_busy(is_busy=False)
        self.sort = button(self.tr("Sort by"), "menu")
        self.sort.setMenu(self._sorts())
        self.copy_table = button(self.tr("Copy table"))
        self.copy_table.clicked.connect(self._copy_table)
        self.copy_image = button(self.tr("Copy picture"))
        self.copy_image.clicked.connect(self._copy_image)
        self.export = button(self.tr("Export…"))
        self.export.clicked.connect(self.export_wanted)
        self.back = button(self.tr("Back to the treaty"))
        self.back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, GRID + 4, MARGIN, GRID)
        row.setSpacing(GRID)
        row.addWidget(label(self.tr("Compare"), "title", wraps=False))
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        for control in (self.sort, self.copy_table, self.copy_image, self.export, self.back):
            row.addWidget(control)
        return row

    def _make_tabs(self) -> None:
        tab_row = PageTabs(self.tr("What is compared"))
        self.tabs = tab_row.bar
        self.only = QCheckBox(self.tr("Only what differs"))
        for table in (self._overview, self._articles):
            self.only.toggled.connect(table.show_only_differences)
        self.pledges = Choice(
            {
                ProtectionBasis.RESOLUTE: self.tr("If parties trust one another"),
                ProtectionBasis.HESITANT: self.tr("If each waits for the others"),
                ProtectionBasis.KEPT: self.tr("If every pledge is kept"),
                _BREAKING: self.tr("What it takes to break them"),
            }
        )
        self.pledges.setAccessibleName(self.tr("What the strict test counts"))
        self.pledges.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.pledges.picked.connect(self._choose_test)
        self._pages = QStackedWidget()
        for page in self.charts.values():
            self._pages.addWidget(page)
        parts = {
            "overview": self.tr("Overview"),
            "whom": self.tr("Whom can they stop?"),
            "held": self.tr("Attacks held"),
            "protection": self.tr("Strict test"),
            "articles": self.tr("Articles"),
            "response": self.tr("Response"),
            "standing": self.tr("Strength"),
            "criteria": self.tr("Measures"),
        }
        self._kinds = tuple(parts)
        for name in parts.values():
            self.tabs.addTab(name)
        self.tabs.currentChanged.connect(self._turn)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, MARGIN, 0)
        row.addWidget(tab_row, 1)
        row.addWidget(self.only)
        row.addWidget(self.pledges)
        self.empty = label(
            self.tr(
                "Pin two to six treaties to see them side by side: the open draft, templates,"
                " files, or one treaty in several years."
            ),
            "quiet",
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        self._body = QStackedWidget()
        self._body.addWidget(self.empty)
        self._body.addWidget(full)
        self._turn()

    def _turn(self) -> None:
        page = self.charts[self.kind]
        self._pages.setCurrentWidget(page)
        self.only.setVisible(isinstance(page, TablePage))
        self.pledges.setVisible(self.kind in ("protection", "breaking"))

    def _choose_test(self, basis: str) -> None:
        self._turn()
        if basis != _BREAKING:
            self._work()

    def _sorts(self) -> QMenu:
        menu = QMenu(self)
        for words, key in (
            (self.tr("Name"), lambda name, entry: name.casefold()),
            (self.tr("Year"), lambda name, entry: entry.card.world),
            (self.tr("Criteria met"), lambda name, entry: -entry.card.met),
            (self.tr("Critical share"), lambda name, entry: -(entry.test.critical.share or 0)),
            (self.tr("Strength inside"), lambda name, entry: -entry.standing.inside),
        ):
            menu.addAction(words, lambda key=key: self._sort(key))
        return menu

    def _sort(self, key: object) -> None:
        """Order the pins; those that cannot be compared come last."""
        found = self._found
        if found is None or len(found.entries) != len(self.pins) or not callable(key):
            return
        names, entries = found.names, found.entries

        def order(place: int) -> tuple[bool, object]:
            entry = entries[place]
            is_known = isinstance(entry, Entry)
            return not is_known, key(names[place], entry) if is_known else 0

        self.pins.sort(order)

    def _pins_changed(self) -> None:
        names, entries = self._known()
        self.strip.show_pins(names, entries)
        self._body.setCurrentIndex(1 if len(self.pins) else 0)
        self._work()

    def _known(self) -> tuple[list[str], tuple[object, ...]]:
        """Return name and result of each pin, as far as the last job found them."""
        if self._found is None:
            return [], ()
        by_source = {
            pin.source: (name, entry)
            for pin, name, entry in zip(
                self._found.job.pins, self._found.names, self._found.entries, strict=True
            )
        }
        known = [by_source.get(pin.source, ("", None)) for pin in self.pins]
        names = [pin.name or name for pin, (name, _) in zip(self.pins, known, strict=True)]
        return names, tuple(entry for _, entry in known)

    def _later(self) -> None:
        """Compare again after a pause in the edits, if the page is visible."""
        if self._is_on_show:
            self._calm.start()

    def _work(self) -> None:
        if not self._is_on_show:
            return
        self._calm.stop()
        if not self._patience.isActive() and not self.cancel.isVisible():
            self._patience.start()
        aggressors, victim = self._threat.aggressors, self._threat.victim
        self.worker.work(
            ComparisonJob(
                pins=tuple(self.pins),
                treaty=self._document.treaty,
                wider=self._wider,
                threat=(aggressors, victim) if aggressors and victim is not None else None,
                pledges=self._basis,
            )
        )

    def _show(self, found: ComparisonResult) -> None:
        if found.job.pins != tuple(self.pins):
            return
        before, self._found = self._found, found
        if before is None or (before.names, before.entries) != (found.names, found.entries):
            self.strip.show_pins(*self._known())
        for kind, page in self.charts.items():
            page.show_chart(found.charts.get(kind))
        self._show_attack(found)
        for control in (self.sort, self.copy_table, self.copy_image, self.export):
            control.setEnabled(found.comparison is not None)

    def _show_attack(self, found: ComparisonResult) -> None:
        """Show which attack the response is to: the window's, or one that tells something."""
        response = found.charts.get("response")
        threat = found.job.threat
        if isinstance(response, Chart):
            made = response.manifest["made"]
            threat = tuple(made["aggressors"]), made["victim"]
        if found.comparison is not None:
            self.attack.show_comparison(found.comparison, threat or ((), ""))

    def _progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _end(self) -> None:
        self._patience.stop()
        self._show_busy(is_busy=False)

    def _stop(self) -> None:
        self.worker.stop()
        self.strip.clear()
        self.strip.say_stopped()

    def _show_busy(self, *, is_busy: bool) -> None:
        self.progress.setVisible(is_busy)
        self.cancel.setVisible(is_busy)

    def _copy_table(self) -> None:
        page = self.charts[self.kind]
        if isinstance(page, TablePage):
            page.table.copy()
        elif page.chart is not None:
            self._copier.copy_table(page.chart)

    def _copy_image(self) -> None:
        if self.chart is not None:
            self._copier.copy_chart(self.chart)
