"""Who carries it? The page that tells who carries a treaty, who gains, and who would sign."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sandbox.analysis.participation.findings import participation_findings
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from ui.documents.document import Document
from ui.participation import figures
from ui.participation.carriers_view import CarriersView
from ui.participation.participation_job import WhatRemains
from ui.participation.signers_view import SignersView
from ui.participation.source import ParticipationSource
from ui.text import shown
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.widgets.busy_indicator import BusyIndicator
from ui.widgets.labels import button, label
from ui.widgets.side_by_side import SideBySide

#: Pixels from which the table and who would sign stand beside each other.
_WIDE = 900

#: The least height of the page, small enough to leave room for the map above.
_LEAST = 140


class ParticipationPage(QWidget):
    """The finding on top; below it the table of parties, and who would sign at a ratio."""

    drawn = Signal()
    """Emitted when there is another chart to export, or none."""

    def __init__(
        self,
        document: Document,
        threat: ThreatSelection,
        source: ParticipationSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._source = document, source
        self.finding = label()
        self.busy_indicator = BusyIndicator(self.tr("Working out who carries it"))
        self.busy_indicator.stopped.connect(source.stop)
        self.resume = button(self.tr("Go on"))
        self.resume.clicked.connect(source.resume)
        self.carriers = CarriersView()
        self.carriers.pointed_out.connect(threat.point_out)
        self.signers = SignersView(source)
        self.signers.drafted.connect(self._draft)
        self.side_by_side = SideBySide(
            (self.tr("Who carries it"), _Whole(self.carriers)),
            (self.tr("Who would sign"), _Whole(self.signers)),
            wide=_WIDE,
        )
        self.side_by_side.split.setSizes([560, 480])
        self.setMinimumHeight(_LEAST)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, GRID, MARGIN, 0)
        head.setSpacing(GRID // 2)
        for part in (self.finding, self.busy_indicator, self.resume):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.side_by_side, 1)
        source.changed.connect(self._show)
        source.progressed.connect(self._progress)
        self._show()

    @property
    def chart(self) -> Chart | None:
        """The chart of who carries the treaty, once that is known."""
        return self.carriers.chart

    def ratio_about(self, draft: Draft) -> float | None:
        """Return the ratio at which the page tells who would sign a draft; None if it does not."""
        found, ratio = self._source.found, self._source.ratio
        is_told = found is not None and found.draft == draft and not math.isinf(ratio)
        return ratio if is_told else None

    def close_down(self) -> None:
        """End the work in the background."""
        self._source.want(self, is_wanted=False)
        self.carriers.close_down()
        self.signers.close_down()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._source.want(self, is_wanted=True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._source.want(self, is_wanted=False)

    def _show(self) -> None:
        source, found = self._source, self._source.found
        before = self.carriers.chart
        self.carriers.show_found(found)
        if self.carriers.chart is not before:
            self.drawn.emit()
        self.signers.show_found(found)
        words = ""
        if found is not None:
            told = participation_findings(found.draft, found.sharing)
            words = " ".join(map(shown, told))
        elif source.refusal is not None:
            words = shown(source.refusal)
        elif source.is_stopped:
            words = self.tr("Stopped.")
        self.finding.setText(words)
        self.finding.setVisible(bool(words))
        self.resume.setVisible(source.is_stopped)
        if not source.is_busy:
            self.busy_indicator.hide()
        elif self.busy_indicator.isHidden():
            self.busy_indicator.begin()

    def _progress(self, done: int, total: int) -> None:
        if self._source.is_busy:
            self.busy_indicator.progress(done, total)

    def _draft(self, what: WhatRemains) -> None:
        words = self.tr("keep those who would sign at ratio {ratio}")
        self._document.edit(what.treaty, words.format(ratio=figures.ratio(what.remaining.ratio)))


class _Whole(QScrollArea):
    """Wants the height of all that is in it, so that the page is scrolled and not its parts."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        height = self._content.heightForWidth(self.width())
        return QSize(super().sizeHint().width(), height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802, Qt's name
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))  # type: ignore[arg-type]
