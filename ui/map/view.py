"""The view of the map: turns mouse and key events into signals."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QPinchGesture, QRubberBand, QWidget

from ui.map.canvas import MapCanvas
from ui.map.layout import MapLayout, StateShape
from ui.map.state_search import nearest_to, nearest_towards, state_named

#: How much a step of the wheel, or a key, zooms.
STEP = 1.25

#: Milliseconds after which typed characters no longer continue a name.
_TYPING = 1200

#: What is shown around states that are looked at, as a share of the distance between them.
_AROUND = 0.4

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapView(MapCanvas):
    """Pans by dragging, zooms by the wheel, pinching or keys, and finds states."""

    clicked = Signal(str, object)
    """Emitted with a state and the keyboard's modifiers for a left click."""

    right_clicked = Signal(str, object)
    """Emitted with a state and the place on the screen."""

    banded = Signal(tuple, object)
    """Emitted with the states that a rubber band took, and the keyboard's modifiers."""

    key_pressed = Signal(str, object)
    """Emitted with the state in focus, or "", and a key that the map itself does not use."""

    pointed_at = Signal(str)
    """Emitted with the state below the mouse, "" for none."""

    recoloured = Signal()
    """Emitted when the palette has changed: the styles of the states must be set again."""

    focus_moved = Signal(str)
    """Emitted with the focused state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._moved = False
        self._is_banding = False
        self._band: QRubberBand | None = None
        self.mouse = QPoint()
        self._below = ""
        self._typed = ""
        self._focused = ""
        self._by_key = False
        self._sought: tuple[str, ...] = ()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    @property
    def focused(self) -> str:
        """The focused state, "" for none."""
        return self._focused

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.recolour()
            self.recoloured.emit()

    def show_picture(self, picture: MapLayout) -> None:
        super().show_picture(picture)
        self._below = ""
        if self._focused not in picture.places:
            self._focused = ""
        self._show_focus()
        self.look_at(self._sought)
        self._sought = ()

    def look_at(self, codes: tuple[str, ...]) -> None:
        """Show the part of the world around some states, and again in the next world drawn."""
        self._sought = codes
        spots = [self.places[code].centre for code in codes if code in self.places]
        if spots:
            box = QPolygonF(spots).boundingRect()
            aside = _AROUND * max(box.width(), box.height())
            self.fit(box.adjusted(-aside, -aside, aside, aside))

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        self.zoom(STEP**steps, event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                spot = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self.zoom(pinch.scaleFactor(), QPointF(spot))
                return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position())
            return True
        if event.type() == QEvent.Type.Leave:
            self._point_at("")
        return super().viewportEvent(event)

    # Mouse events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_key = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position().toPoint(), False
            self._is_banding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.button() == Qt.MouseButton.RightButton:
            code = self.state_at(event.position().toPoint())
            if code:
                self.right_clicked.emit(code, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        self.mouse = spot
        if self._pressed is None:
            self._point_at(self.state_at(spot))
            return
        way = spot - self._pressed
        if not self._moved and way.manhattanLength() < QApplication.startDragDistance():
            return
        if not self._moved:
            self._moved = True
            self._point_at("")
            if self._is_banding:
                self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
                self._band.show()
            else:
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._band is not None:
            self._band.setGeometry(QRect(self._pressed, spot).normalized())
        else:
            for bar, step in (
                (self.horizontalScrollBar(), way.x()),
                (self.verticalScrollBar(), way.y()),
            ):
                bar.setValue(bar.value() - step)
            self._pressed = spot
            self._fitted = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        spot, self._pressed = self._pressed, None
        self.viewport().unsetCursor()
        if self._band is not None:
            codes = self.states_within(self._band.geometry())
            self._band.deleteLater()
            self._band = None
            if codes:
                self.banded.emit(codes, event.modifiers())
        elif not self._moved:
            code = self.state_at(spot)
            if code:
                self.focus_on(code)
                self.clicked.emit(code, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole world on a double click at sea; on a state it counts as one click."""
        if not self.state_at(event.position().toPoint()):
            self.fit_world()

    def _point_at(self, code: str) -> None:
        if code == self._below:
            return
        self._below = code
        self.outline(self.hover, (code,) if code else ())
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.OpenHandCursor
        )
        self.pointed_at.emit(code)

    # Key events

    def focus_on(self, code: str) -> None:
        """Focus a state and bring it into view."""
        self._focused = code
        self._show_focus()
        self.focus_moved.emit(code)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self._focused and self._by_key:
            middle = self.mapToScene(self.viewport().rect().center())
            place = nearest_to(middle, self.places.values())
            if place is not None:
                self.focus_on(place.code)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_key = True
        key, words = Qt.Key(event.key()), event.text()
        if key in _ARROWS and self._focused:
            self._step(*_ARROWS[key])
        elif words in ("+", "="):
            self.zoom(STEP)
        elif words == "-":
            self.zoom(1 / STEP)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.fit_world()
        elif words.isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not self._type(words):
                self.key_pressed.emit(self._focused, event)
        else:
            event.ignore()
            self.key_pressed.emit(self._focused, event)

    def _type(self, letter: str) -> bool:
        """Find the state whose name begins with the typed text; a first W is a command instead."""
        if not self._typing.isActive():
            self._typed = ""
        if not self._typed and letter.casefold() == "w":
            return False
        self._typed += letter
        self._typing.start()
        place = state_named(self._typed, self.places.values())
        if place is not None:
            self._bring_into_sight(place)
            self.focus_on(place.code)
        return True

    def _step(self, across: int, down: int) -> None:
        here = self.places[self._focused]
        place = nearest_towards(here.centre, across, down, self.places.values())
        if place is not None:
            self._bring_into_sight(place)
            self.focus_on(place.code)

    def _bring_into_sight(self, place: StateShape) -> None:
        if not self.viewport().rect().adjusted(24, 24, -24, -24).contains(self.spot_of(place.code)):
            self.centerOn(place.centre)
            self._fitted = None

    def _show_focus(self) -> None:
        """Draw the focus ring, if the user navigates by keyboard."""
        is_shown = bool(self._focused) and self.hasFocus() and self._by_key
        self.outline(self.focus, (self._focused,) if is_shown else ())
