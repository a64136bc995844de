"""What a window has of the user's library: its worlds, its dialogs, and what it keeps there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sandbox.sentences import Sentence
from ui.library.data_dialog import DataDialog
from ui.library.worker import Librarian
from ui.library.worlds import Found, Worlds
from ui.text import shown
from ui.widgets.notices import NoticeBar

#: The key of the notice of a library that cannot be used.
TROUBLE = "library"


class Shelf(QObject):
    """Opens the library's dialogs over a window, and tells it when the data changes."""

    years_found = Signal(tuple)
    """Emitted with the years that have a world, when they are known and when they change."""

    data_changed = Signal()
    """Emitted when a world may have become another."""

    def __init__(self, window: QWidget, notices: NoticeBar) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._known: Found | None = None
        self._data: DataDialog | None = None
        self.librarian = Librarian(self)
        self.worlds = Worlds(self)
        self.worlds.troubled.connect(self.tell_of_trouble)

    def close(self) -> None:
        """End the work in the background, once all that is to be kept is kept."""
        self.librarian.close()

    def look_again(self) -> None:
        """Find out which years have data, and whether the data is what it was."""
        self.librarian.ask(
            lambda tell: self.worlds.found(), self, self._compare, self.tell_of_trouble
        )

    def open_data(self, paths: Sequence[Path] = ()) -> None:
        """Show what is imported, and add files to it."""
        if self._data is None:
            self._data = DataDialog(self.librarian, self.worlds, self._window)
            self._data.changed.connect(self.look_again)
        self._data.show()
        self._data.raise_()
        self._data.activateWindow()
        self._data.add_files(paths)

    def tell_of_trouble(self, sentence: Sentence) -> None:
        """Say what is wrong with the library, once."""
        words = self.tr("{trouble} Until then Covenant uses the tables it came with.")
        self._notices.show_notice(
            TROUBLE,
            words.format(trouble=shown(sentence)),
            {self.tr("Try again"): self._try_again, self.tr("Close"): lambda: None},
        )

    def _try_again(self) -> None:
        self.worlds.try_again()
        self.look_again()

    def _compare(self, found: Found) -> None:
        before, self._known = self._known, found
        if before is None or before.years != found.years:
            self.years_found.emit(found.years)
        if before is not None and before != found:
            self.data_changed.emit()
