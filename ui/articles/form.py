"""The base class of the articles' forms."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from sandbox.treaty.treaty import Treaty
from sandbox.world.states import Region
from sandbox.world.world import World
from ui.documents.document import Document
from ui.text import chosen
from ui.theme import GRID


class ArticleForm(QWidget):
    """Shows one article of the document's treaty and edits it.

    Controls emit signals only for what the user does, not for what the program shows.
    So `show_treaty` may be called at any time.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID + 4)

    @property
    def treaty(self) -> Treaty:
        return self.document.treaty

    def add(self, *parts: QWidget) -> None:
        """Place parts below one another."""
        for part in parts:
            self.column.addWidget(part)

    def show_treaty(self, treaty: Treaty) -> None:
        """Show the article of a treaty."""
        raise NotImplementedError

    def show_world(self, world: World) -> None:
        """Show the states there are to choose from; most articles name none."""


class RegionTicks(QWidget):
    """A check box for each region; `picked` is emitted with those checked, in the usual order."""

    picked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {region: QCheckBox(chosen(region)) for region in Region}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(GRID // 2)
        for place, (region, box) in enumerate(self._boxes.items()):
            box.setAccessibleName(chosen(region))
            box.clicked.connect(self._pick)
            layout.addWidget(box, place, 0)

    def show_regions(self, regions: Iterable[Region]) -> None:
        shown = set(regions)
        for region, box in self._boxes.items():
            box.setChecked(region in shown)

    @property
    def regions(self) -> tuple[Region, ...]:
        """The checked regions, in the usual order."""
        return tuple(region for region, box in self._boxes.items() if box.isChecked())

    def _pick(self) -> None:
        self.picked.emit(self.regions)


def with_or_without(codes: tuple[str, ...], code: str, *, is_in: bool) -> tuple[str, ...]:
    """Return abbreviations with `code` added at the end, or removed."""
    rest = tuple(other for other in codes if other != code)
    return (*rest, code) if is_in else rest
