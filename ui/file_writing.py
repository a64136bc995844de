"""Makes a file and writes it off the UI thread, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from sandbox.sentences import Sentence
from sandbox.writing import save
from ui import dialogs
from ui.errand import Errand, Progress
from ui.text import shown

#: What is to be written where.
Contents = Mapping[Path, bytes]

#: Milliseconds after which progress is shown.
_PATIENCE = 800


class Writing(QObject):
    """One file under way. What takes a while shows progress; cancelled, it writes nothing."""

    ended = Signal(bool)
    """Emitted with whether the file is written. Where it cannot be, the user was told why."""

    def __init__(
        self, make: Callable[[], Contents], name: str, asker: QWidget, parent: QObject
    ) -> None:
        """`make` works in another thread, and may raise Refusal.

        name: of the file; asker: the window that asks for it, over which progress shows.
        """
        super().__init__(parent)
        self._asker = asker
        self._errand = Errand(self)
        self._errand.came.connect(lambda _: self._end(True))
        self._errand.refused.connect(self._refuse)
        self._errand.progressed.connect(self._show_progress)
        words = self.tr("Writing {file}…").format(file=name)
        # Two parts: it is made, and it is written.
        self.progress = QProgressDialog(words, self.tr("Cancel"), 0, 2, asker)
        self.progress.setWindowTitle("Covenant")
        self.progress.setMinimumDuration(_PATIENCE)
        self.progress.setAutoReset(False)
        self.progress.canceled.connect(self.cancel)
        self.progress.setValue(0)

        def work(tell: Progress) -> None:
            contents = make()
            # Given up in the meantime, it ends here.
            tell(1, 2)
            save(contents)

        self._errand.ask(work)

    def cancel(self) -> None:
        """Give up: nothing is written."""
        self._errand.stop()
        self._end(False)

    def close_down(self) -> None:
        """Give up, and return when the thread is at rest."""
        self._errand.close()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setValue(done)

    def _refuse(self, sentence: Sentence) -> None:
        self._end(False)
        dialogs.tell(self._asker, shown(sentence))

    def _end(self, is_written: bool) -> None:
        self.progress.canceled.disconnect(self.cancel)
        self.progress.close()
        self.progress.deleteLater()
        self.deleteLater()
        self.ended.emit(is_written)
