"""The view of a network of states: its nodes can be pointed at, selected and walked by keys."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from sandbox.report.documents.table import escaped
from ui.stress.network_painting import NetworkDrawing, NetworkPainter
from ui.text import listed, plain, tooltip
from ui.theme import GRID, SMALL_PIXELS, colours_of

_MARGIN = 3 * GRID
_FARTHEST_HIT = 14.0

_MOST_ZOOM = 12.0


@dataclass
class _Viewport:
    """The zoom, relative to a drawing that just fits, and the shift in pixels."""

    zoom: float = 1.0
    shift: QPointF = field(default_factory=QPointF)


class NetworkView(QWidget):
    """Shows a drawing. The wheel zooms, a drag moves it, a click or the arrow keys select."""

    chosen = Signal(str)
    """Emitted with the state that the user selects."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: NetworkDrawing | None = None
        self._viewport = _Viewport()
        self._selected: str | None = None
        self._hovered: str | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        #: On which side of its state each label stood last, so that they keep their places.
        self._sides: dict[str, int] = {}
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Network of states"))

    @property
    def selected(self) -> str | None:
        """The state selected last, if it is still shown."""
        return self._selected

    @property
    def sides(self) -> dict[str, int]:
        """On which side of its state each label was drawn last."""
        return self._sides

    def show_drawing(self, drawing: NetworkDrawing) -> None:
        before = self._drawing
        if before is None or before.graph is not drawing.graph:
            self._viewport = _Viewport()
            self._sides = {}
        self._drawing = drawing
        if self._selected not in drawing.graph:
            self._selected = None
        # The state under the pointer may no longer be in the graph.
        if self._hovered not in drawing.graph:
            self._hovered = None
        self._describe()
        self.update()

    def spot(self, code: str) -> QPointF:
        """Return where a state is drawn, in pixels."""
        assert self._drawing is not None
        x, y = self._drawing.places[code]
        width, height = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        fitted = QPointF((x - 0.5) * width, (0.5 - y) * height)
        centre = QPointF(self.width() / 2, self.height() / 2)
        return centre + self._viewport.shift + fitted * self._viewport.zoom

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 160)

    def _state_at(self, place: QPointF) -> str | None:
        if self._drawing is None or not len(self._drawing.graph):
            return None
        nearest = min(self._drawing.graph, key=lambda code: _distance(self.spot(code), place))
        return nearest if _distance(self.spot(nearest), place) <= _FARTHEST_HIT else None

    def _choose(self, code: str) -> None:
        self._selected = code
        self._describe()
        self.update()
        self.chosen.emit(code)

    def _describe(self) -> None:
        words = self._description(self._selected) if self._selected else ""
        self.setAccessibleDescription(words)

    def _description(self, code: str) -> str:
        """Return a description of a state and its neighbours."""
        drawing = self._drawing
        assert drawing is not None
        ties = sorted((drawing.names.get(other, other) for other in drawing.graph[code]), key=plain)
        name = drawing.names.get(code, code)
        if not ties:
            return self.tr("{state}: no {relation}").format(state=name, relation=drawing.relation)
        return self.tr("{state}: {relation} with {others}").format(
            state=name, relation=drawing.relation, others=listed(ties)
        )

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            colours = colours_of(self)
            painter.fillRect(self.rect(), QColor(colours.panel))
            if self._drawing is None:
                return
            font = QFont(self.font())
            font.setPixelSize(SMALL_PIXELS)
            self._sides |= NetworkPainter(
                self._drawing,
                {code: self.spot(code) for code in self._drawing.graph},
                QRectF(self.rect()),
                colours,
                font,
                frozenset(filter(None, (self._selected, self._hovered))),
                self._selected,
                self._sides,
            ).paint(painter)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    # Pointer and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            moved = event.position() - self._pressed
            if self._dragged or moved.manhattanLength() > 4:
                self._dragged = True
                self._viewport.shift += moved
                self._pressed = event.position()
                self.update()
            return
        self._hover(self._state_at(event.position()), event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._dragged:
            code = self._state_at(event.position())
            if code is not None:
                self._choose(code)
        self._pressed = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._drawing is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy picture"), self._copy_picture)
        menu.addAction(self.tr("Copy table"), QKeySequence.StandardKey.Copy, self._copy_table)
        menu.popup(event.globalPos())

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.grab())

    def _copy_table(self) -> None:
        """Copy the pairs of the network, for a spreadsheet."""
        assert self._drawing is not None
        names = self._drawing.names
        pairs = sorted(
            sorted((names[one], names[other])) for one, other in self._drawing.graph.edges
        )
        rows = ("\t".join(map(escaped, pair)) + "\n" for pair in pairs)
        QGuiApplication.clipboard().setText("".join(rows))

    def leaveEvent(self, event: object) -> None:
        self._hover(None, QPoint())

    def _hover(self, code: str | None, place: QPoint) -> None:
        if code == self._hovered:
            return
        self._hovered = code
        QToolTip.showText(place, tooltip(self._description(code)) if code else "", self)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom(1.2 ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def _zoom(self, factor: float, at: QPointF) -> None:
        """Zoom around a fixed point."""
        zoom = min(max(self._viewport.zoom * factor, 1.0), _MOST_ZOOM)
        factor = zoom / self._viewport.zoom
        offset = at - QPointF(self.width() / 2, self.height() / 2)
        shift = offset - (offset - self._viewport.shift) * factor
        self._viewport = _Viewport(zoom, shift if zoom > 1 else QPointF())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        centre = QPointF(self.width() / 2, self.height() / 2)
        if event.key() in steps and self._drawing is not None:
            self._walk(*steps[event.key()])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom(1.3, centre)
        elif event.key() == Qt.Key.Key_Minus:
            self._zoom(1 / 1.3, centre)
        elif event.matches(QKeySequence.StandardKey.Copy) and self._drawing is not None:
            self._copy_table()
        elif event.key() == Qt.Key.Key_0:
            self._viewport = _Viewport()
            self.update()
        else:
            super().keyPressEvent(event)

    def _walk(self, right: int, down: int) -> None:
        """Select the nearest state in a direction."""
        assert self._drawing is not None
        states = list(self._drawing.graph)
        if not states:
            return
        if self._selected is None:
            centre = QPointF(self.width() / 2, self.height() / 2)
            self._choose(min(states, key=lambda code: _distance(self.spot(code), centre)))
            return
        start = self.spot(self._selected)
        ahead: dict[str, float] = {}
        for code in states:
            way = self.spot(code) - start
            along = way.x() * right + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * right)
            if along > 0.5:
                ahead[code] = along + 2 * aside
        if ahead:
            self._choose(min(ahead, key=lambda code: ahead[code]))


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
