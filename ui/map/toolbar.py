"""The map's toolbar: what it is coloured by, the what-if mode, and where to look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from sandbox.world.states import Region
from ui.map.colouring import ColourBy
from ui.map.projection import place
from ui.text import chosen, tooltip
from ui.theme import GRID
from ui.widgets.choices import Choice
from ui.widgets.labels import button

#: What to show of a region: degrees west, south, east and north.
_BOXES = {
    Region.AMERICAS: (-130.0, -56.0, -33.0, 62.0),
    Region.EUROPE: (-13.0, 35.0, 45.0, 66.0),
    Region.SUB_SAHARAN_AFRICA: (-20.0, -35.0, 53.0, 22.0),
    Region.MIDDLE_EAST: (-15.0, 11.0, 64.0, 43.0),
    Region.ASIA: (60.0, -11.0, 148.0, 54.0),
    Region.OCEANIA: (112.0, -47.0, 188.0, 16.0),
}


class Toolbar(QWidget):
    """Stands above the map."""

    coloured_by = Signal(object)
    what_if_set = Signal(bool)
    region_wanted = Signal(object)
    """Emitted with a box on the page, None for the whole world."""

    zoomed = Signal(int)
    """Emitted with 1 for closer and -1 for farther."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = Choice(
            {
                ColourBy.PARTY: self.tr("Parties"),
                ColourBy.STRENGTH: self.tr("Strength"),
                ColourBy.MARGIN: self.tr("Margin"),
                ColourBy.BREAKING: self.tr("Breaking size"),
                ColourBy.ACTS: self.tr("Who acts"),
                ColourBy.ORDER: self.tr("Order of acting"),
                ColourBy.BURDEN: self.tr("Burden"),
                ColourBy.BENEFIT: self.tr("Benefit"),
                ColourBy.RATIO: self.tr("Ratio"),
            }
        )
        self.colour.setAccessibleName(self.tr("Colour the map by"))
        self.colour.setToolTip(
            tooltip(
                self.tr(
                    "What the colours show. Margin and breaking size take the mood and the size"
                    " of coalition chosen in the stress test; who acts, and in what order, show"
                    " the answer to the attack marked on the map. Burden, benefit and their ratio"
                    " are those of the page “Who carries it?”."
                )
            )
        )
        self.colour.setMinimumContentsLength(11)
        self.colour.picked.connect(self.coloured_by)
        self.what_if = button(self.tr("What if…"))
        self.what_if.setCheckable(True)
        self.what_if.setToolTip(
            tooltip(
                self.tr(
                    "Mark an attack by hand: click the aggressors, right-click or shift-click the"
                    " victim. Press W to switch."
                )
            )
        )
        self.what_if.toggled.connect(self.what_if_set)
        self.look_at = button(self.tr("World"))
        self.look_at.setAccessibleName(self.tr("Show a part of the world"))
        self.look_at.setMenu(self._regions())
        self.closer = self._small("+", self.tr("Zoom in"), 1)
        self.farther = self._small("−", self.tr("Zoom out"), -1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, GRID, 6)
        row.setSpacing(GRID - 2)
        for part in (self.colour, self.what_if, self.look_at, self.farther, self.closer):
            row.addWidget(part)

    def show_what_if(self, is_on: bool) -> None:
        with QSignalBlocker(self.what_if):
            self.what_if.setChecked(is_on)

    def _small(self, sign: str, name: str, way: int) -> QPushButton:
        made = button(sign, "small")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFixedSize(QSize(30, 30))
        made.clicked.connect(lambda: self.zoomed.emit(way))
        return made

    def _regions(self) -> QMenu:
        menu = QMenu(self)
        whole = QAction(self.tr("World"), menu)
        whole.triggered.connect(lambda: self.region_wanted.emit(None))
        menu.addAction(whole)
        menu.addSeparator()
        for region, box in _BOXES.items():
            action = QAction(chosen(region), menu)
            action.triggered.connect(lambda _=False, box=box: self.region_wanted.emit(page(*box)))
            menu.addAction(action)
        return menu


def page(west: float, south: float, east: float, north: float) -> QRectF:
    """Return the box on the page around a box of degrees."""
    spots = [place(x, y) for x in (west, (west + east) / 2, east) for y in (south, north)]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
