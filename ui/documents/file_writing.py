"""Makes a file and writes it off the UI thread, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from sandbox.files.writing import save
from sandbox.sentences import Sentence
from ui import dialogs
from ui.background.background_task import BackgroundTask, Progress
from ui.text import shown

#: What is to be written where.
Contents = Mapping[Path, bytes]

#: Milliseconds after which progress is shown.
_PATIENCE = 800


class FileWriter(QObject):
    """Writes one file. It shows progress if that takes long; if cancelled, it writes nothing."""

    ended = Signal(bool)
    """Emitted with whether the file is written. If it could not be, the user has been told why."""

    def __init__(
        self, make: Callable[[], Contents], name: str, asker: QWidget, parent: QObject
    ) -> None:
        """`make` works in another thread, and may raise Refusal.

        name: of the file; asker: the window that asks for it, over which progress shows.
        """
        super().__init__(parent)
        self._parent_window = asker
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(lambda _: self._end(is_written=True))
        self._task.refused.connect(self._refuse)
        self._task.progressed.connect(self._show_progress)
        words = self.tr("Writing {file}…").format(file=name)
        # Two steps: the contents are made, then written.
        self.progress = QProgressDialog(words, self.tr("Cancel"), 0, 2, asker)
        self.progress.setWindowTitle("Covenant")
        self.progress.setMinimumDuration(_PATIENCE)
        self.progress.setAutoReset(False)
        self.progress.canceled.connect(self.cancel)
        self.progress.setValue(0)

        def work(tell: Progress) -> None:
            contents = make()
            # Ends the work here if it was cancelled meanwhile.
            tell(1, 2)
            save(contents)

        self._task.ask(work)

    def cancel(self) -> None:
        """Cancel: nothing is written."""
        self._task.stop()
        self._end(is_written=False)

    def close_down(self) -> None:
        """Cancel, and return when the thread has ended."""
        self._task.close()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setValue(done)

    def _refuse(self, sentence: Sentence) -> None:
        self._end(is_written=False)
        dialogs.tell(self._parent_window, shown(sentence))

    def _end(self, *, is_written: bool) -> None:
        self.progress.canceled.disconnect(self.cancel)
        self.progress.close()
        self.progress.deleteLater()
        self.deleteLater()
        self.ended.emit(is_written)
