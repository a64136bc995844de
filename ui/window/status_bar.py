"""The status bar: what is being worked out, how long it took, and what it rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from sandbox.world.world import World
from ui.background.evaluator import Evaluator
from ui.background.live_evaluation import LAST_SIZE
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.text import duration, number, shown, tooltip
from ui.theme import MARGIN
from ui.widgets.labels import button, label

#: Pixels kept for what is being worked out; the source of the data has the rest.
_LEFT = 460


class StatusBar(QStatusBar):
    """Follows the evaluator. A test that takes long shows its progress and can be stopped."""

    def __init__(
        self, document: Document, evaluator: Evaluator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(MARGIN - 4, 0, MARGIN - 4, 0)
        self._document = document
        self._evaluator = evaluator
        self.words = label(role="small", wraps=False)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the stress test"))
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(160, 6)
        self.stop = button(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        self._source = ""
        self._data = label(role="small", wraps=False)
        # Without it the window could not become narrower than the text.
        self._data.setMinimumWidth(1)
        self.addWidget(self.words)
        self.addWidget(self.progress)
        self.addWidget(self.stop)
        self._drawn = label(role="warning", wraps=False)
        self.addPermanentWidget(self._drawn)
        self.addPermanentWidget(self._data)
        self._show_progress(is_shown=False)
        evaluator.updated.connect(self._show_outcome)
        evaluator.progressed.connect(self._progress)
        evaluator.busy_changed.connect(self._show_busy)
        document.saved.connect(self._saved)

    def _show_outcome(self, outcome: Outcome) -> None:
        if outcome.world is not None:
            self._show_source(outcome.world)
        if outcome.refusal is not None:
            self.words.setText("")
            self._source = ""
            self._show_data()
            self._drawn.setText("")
        elif outcome.test is not None and not outcome.test.victims:
            self.words.setText(self.tr("Nothing to test yet"))
        elif outcome.test is not None:
            self.words.setText(
                self.tr("Exact over every coalition of up to {size} states · {time}").format(
                    size=outcome.test.largest, time=duration(outcome.seconds)
                )
            )
            if not outcome.complete:
                self.words.setText(
                    self.tr("Testing coalitions of up to {size} states…").format(size=LAST_SIZE)
                )

    def _show_source(self, world: World) -> None:
        words = self.tr("Data of {year}: {source}").format(
            year=world.year, source=shown(world.source_words)
        )
        drawn = 0 if world.interpolated is None else int(world.interpolated.sum())
        self._source = words
        self._data.setToolTip(tooltip(words))
        template = (
            self.tr("1 figure is interpolated")
            if drawn == 1
            else self.tr("{count} figures are interpolated")
        )
        self._drawn.setText(template.format(count=number(drawn)) if drawn else "")
        self._show_data()

    def _show_data(self) -> None:
        """Show as much of the source as there is room for; the tooltip has it in full."""
        room = self.width() - _LEFT
        if self._drawn.text():
            room -= self._drawn.sizeHint().width()
        self._data.setText(
            self._data.fontMetrics().elidedText(self._source, Qt.TextElideMode.ElideRight, room)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_data()

    def _progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self._show_progress(is_shown=True)

    def _show_busy(self, is_busy: bool) -> None:
        if is_busy:
            self.words.setText(self.tr("Working…"))
        else:
            self._show_progress(is_shown=False)

    def _show_progress(self, *, is_shown: bool) -> None:
        self.progress.setVisible(is_shown)
        self.stop.setVisible(is_shown)

    def _stop(self) -> None:
        self._evaluator.cancel()
        self.words.setText(self.tr("Stopped. The next change starts the test again."))

    def _saved(self) -> None:
        name = self._document.path.name if self._document.path else ""
        self.showMessage(self.tr("Saved as {name}").format(name=name), 4000)
