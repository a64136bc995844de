"""Writes a report in a process of its own, so that the window never waits and can stop it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QProcess, QTemporaryDir, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from sandbox.analysis.advice.answers import written
from sandbox.model.draft import Draft
from sandbox.report.advice_section import Answered
from sandbox.treaty import file


class ReportJob(QObject):
    """Writes one report; `done` is emitted with "" when it is written, or with what went wrong.

    However the work ends, the file is complete or does not exist.
    """

    done = Signal(str)

    def __init__(
        self,
        draft: Draft,
        wider: str | Path | None,
        target: Path,
        parent: QWidget,
        answered: Answered | None = None,
        ratio: float | None = None,
    ) -> None:
        """wider: the wider order, as a template's name or a file.

        answered: what it would take; ratio: at which it is told who would sign.
        """
        super().__init__(parent)
        self._folder = QTemporaryDir()
        copy = Path(self._folder.path()) / f"draft{file.SUFFIX}"
        file.write(draft.treaty, copy)
        arguments = ["-m", "ui", "report", str(copy), "-o", str(target), "--paper", paper()]
        if draft.world.interpolated is not None:
            arguments.append("--interpolate")
        if wider is not None:
            arguments += ["--with", str(wider)]
        if ratio is not None:
            arguments += ["--ratio", str(ratio)]
        if answered is not None:
            answer = Path(self._folder.path()) / "answer.json"
            answer.write_text(
                json.dumps(written(answered.question, answered.advice, draft)), "utf-8"
            )
            arguments += ["--advice", str(answer)]
        self._cancelled = False
        self._process = QProcess(self)
        self._process.finished.connect(self._finish)
        self._progress = QProgressDialog(
            self.tr("Writing the report…"), self.tr("Cancel"), 0, 0, parent
        )
        self._progress.setWindowTitle("Covenant")
        self._progress.setMinimumDuration(800)
        self._progress.setValue(0)
        self._progress.canceled.connect(self.cancel)
        self._process.start(sys.executable, arguments)

    def cancel(self) -> None:
        """Stop; nothing is written."""
        self._cancelled = True
        self._process.kill()
        self._process.waitForFinished(2000)

    def _finish(self, code: int) -> None:
        self._progress.canceled.disconnect(self.cancel)
        self._progress.close()
        self._progress.deleteLater()
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        failed = code != 0 and not self._cancelled
        self.done.emit(said.strip().removeprefix("covenant: ") if failed else "")
        self.deleteLater()


def paper() -> str:
    """Return the paper size that is common in the user's country."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if QLocale.system().measurementSystem() is imperial else "a4"
