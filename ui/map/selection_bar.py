"""The bar for the states selected on the map: one edit adds or removes all of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.map.overlay import Overlay
from ui.theme import GRID
from ui.widgets.labels import button


class SelectionBar(Overlay):
    """Holds the states selected by ctrl-clicks; hidden while there are none."""

    changed = Signal(tuple)
    """Emitted with the selected states."""

    wanted = Signal(object, bool)
    """Emitted with a set of states, and whether they are to be parties."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.codes: tuple[str, ...] = ()
        self.add = button("", "primary")
        self.add.clicked.connect(lambda: self.ask(are_parties=True))
        self.remove = button(self.tr("Take out"))
        self.remove.clicked.connect(lambda: self.ask(are_parties=False))
        self.drop = button(self.tr("Clear"))
        self.drop.clicked.connect(lambda: self.select(()))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(GRID)
        for part in (self.add, self.remove, self.drop):
            row.addWidget(part)
        self.hide()

    def select(self, codes: Iterable[str]) -> None:
        """Select these states, and no others."""
        self.codes = tuple(dict.fromkeys(codes))
        self.add.setText(self.tr("Add {count} parties").format(count=len(self.codes)))
        self.setVisible(bool(self.codes))
        self.changed.emit(self.codes)

    def toggle(self, code: str) -> None:
        """Select a state, or deselect it."""
        kept = [other for other in self.codes if other != code]
        self.select(kept if code in self.codes else [*kept, code])

    def ask(self, *, are_parties: bool) -> None:
        """Emit `wanted` for the selected states, and clear the selection."""
        codes = set(self.codes)
        self.select(())
        self.wanted.emit(codes, are_parties)
