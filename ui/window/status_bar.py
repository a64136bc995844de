"""The status bar: what is being worked out, how long it took, what it rests on, and notices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QWidget

from sandbox.world.world import World
from ui.background.evaluator import Evaluator
from ui.background.outcome import LAST_SIZE, Outcome
from ui.documents.document import Document
from ui.text import duration, number, shown, tooltip
from ui.theme import MARGIN
from ui.widgets.labels import ElidedLabel, button, label
from ui.widgets.notices import NoticeBar

#: The height of the row in pixels.
_HEIGHT = 34


class StatusBar(QStatusBar):
    """Follows the evaluator. A test that takes long shows its progress and can be stopped."""

    def __init__(
        self,
        document: Document,
        evaluator: Evaluator,
        notices: NoticeBar,
        parent: QWidget | None = None,
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
        self.stop = button(self.tr("Stop"), "row")
        self.stop.clicked.connect(self._stop)
        self._data = ElidedLabel()
        self._data.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._drawn = label(role="warning", wraps=False)
        self._notices = notices
        # A widget of its own, which a message takes the place of.
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MARGIN)
        for part in (self.words, self.progress, self.stop):
            row.addWidget(part)
        # Each takes the room that is left, and one is shown in place of the other.
        row.addWidget(notices, 1)
        row.addWidget(self._data, 1)
        row.addWidget(self._drawn)
        self.addWidget(content, 1)
        # The row is as high with buttons as without, so that nothing moves when they come.
        self.setFixedHeight(_HEIGHT)
        notices.changed.connect(self._make_room)
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
            self._data.setText("")
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
        self._data.setText(words)
        self._data.setToolTip(tooltip(words))
        template = (
            self.tr("1 figure is interpolated")
            if drawn == 1
            else self.tr("{count} figures are interpolated")
        )
        self._drawn.setText(template.format(count=number(drawn)) if drawn else "")

    def _make_room(self) -> None:
        """Leave the row to a notice as long as there is one."""
        has_notice = not self._notices.isHidden()
        self.words.setVisible(not has_notice)
        self._data.setVisible(not has_notice)
        self._drawn.setVisible(not has_notice)

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
