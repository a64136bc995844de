"""Whether the ratio told, in history, who stayed out, left or reserved: worked out when asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sandbox import load_world
from sandbox.analysis.participation.findings import record_findings
from sandbox.analysis.participation.record import ParticipationRecord, participation_record
from sandbox.sentences import Sentence
from ui.background.background_task import BackgroundTask, Progress
from ui.text import shown, tooltip
from ui.widgets.busy_indicator import BusyIndicator
from ui.widgets.labels import button, label


class RecordLine(QWidget):
    """A button, and what comes of it in two sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = button(self.tr("Did it tell in history?"), "link")
        self.ask.setToolTip(
            tooltip(
                self.tr(
                    "Hold the ratio against the states that stayed out of the League and of the"
                    " alliances since, left them or reserved (area under the ROC curve)"
                )
            )
        )
        self.ask.clicked.connect(self._begin)
        self.found = label(role="small")
        self.found.hide()
        self.busy_indicator = BusyIndicator(self.tr("Holding it against the record"))
        self.busy_indicator.stopped.connect(self._stop)
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_record)
        self._task.refused.connect(self._refuse)
        self._task.progressed.connect(self.busy_indicator.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.found, self.busy_indicator):
            column.addWidget(part)
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)

    def close_down(self) -> None:
        """End the work in the background."""
        self._task.close()

    def _begin(self) -> None:
        self.busy_indicator.begin()
        self.busy_indicator.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ask.hide()
        self._task.ask(_record)

    def _show_record(self, record: ParticipationRecord) -> None:
        self._say(" ".join(map(shown, record_findings(record))))

    def _refuse(self, why: Sentence) -> None:
        self._say(shown(why))

    def _say(self, words: str) -> None:
        self.found.setText(words)
        self.found.show()
        self.busy_indicator.hide()

    def _stop(self) -> None:
        self._task.stop()
        self.ask.show()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)


def _record(progress: Progress) -> ParticipationRecord:
    return participation_record(load_world, progress=progress)
