"""The wider order on show: the treaty, mostly universal, with which the open one is tested."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.documents.document import Document


class WiderOrderSelection(QObject):
    """Names the treaty that is in force beside the open one, a template or a file; None: none.

    Like the threat on show it is no part of the treaty, so undo leaves it alone, and
    another treaty is tested by itself first.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reference: str | Path | None = None
        document.opened.connect(lambda: self.choose(None))

    @property
    def reference(self) -> str | Path | None:
        """The name of a template, which is taken at the year of the world, or a file."""
        return self._reference

    def choose(self, reference: str | Path | None) -> None:
        """Have the open treaty tested together with another, or alone."""
        if reference != self._reference:
            self._reference = reference
            self.changed.emit()
