"""The selected wider order: the treaty together with which the open one is tested."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.documents.document import Document


class WiderOrderSelection(QObject):
    """The treaty in force beside the open one, mostly a universal one; None if there is none.

    It is not part of the open treaty: undo does not change it, and opening another treaty
    resets it to None.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reference: str | Path | None = None
        document.opened.connect(lambda: self.choose(None))

    @property
    def reference(self) -> str | Path | None:
        """A file, or the name of a template; a template is taken in the year of the world."""
        return self._reference

    def choose(self, reference: str | Path | None) -> None:
        """Have the open treaty tested together with another, or alone."""
        if reference != self._reference:
            self._reference = reference
            self.changed.emit()
