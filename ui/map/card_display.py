"""When the card of a state is shown, and how screen readers are told of the state in focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.map.shading import MapState
from ui.map.state_card import StateCard, summary
from ui.map.view import MapView

#: Milliseconds that the mouse rests on a state before its card is shown.
_REST = 220

#: Milliseconds for the mouse to come from a state to its card.
_LEAVING = 400


class CardDisplay(QObject):
    """Shows the card of the state that the mouse rests on, or that is asked about."""

    def __init__(
        self,
        view: MapView,
        card: StateCard,
        map_state: Callable[[], MapState | None],
        told_in_film: Callable[[str], str | None],
        panel: QWidget,
    ) -> None:
        """told_in_film: what a state does in the film that plays; None while none does."""
        super().__init__(panel)
        self._view, self._card, self._panel = view, card, panel
        self._map_state, self._told_in_film = map_state, told_in_film
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._leave = QTimer(self, singleShot=True, interval=_LEAVING)
        self._rest.timeout.connect(self._show_below)
        self._leave.timeout.connect(self._hide)
        view.pointed_at.connect(self._point_at)
        view.focus_moved.connect(self._tell_focus)

    def show(self, code: str, near: QPoint) -> None:
        """Show the card of a state beside a point of the map."""
        map_state = self._map_state()
        if map_state is not None:
            self._card.tell(code, map_state, near, self._told_in_film(code))

    def describe(self, code: str) -> None:
        """Describe the focused state to screen readers."""
        map_state = self._map_state()
        if map_state is None or code not in map_state.world:
            return
        words = self.tr("{state}. {facts}").format(
            state=map_state.world.state(code).name,
            facts=summary(code, map_state, self._told_in_film(code)),
        )
        if words != self._view.accessibleDescription():
            self._view.setAccessibleDescription(words)
            QAccessible.updateAccessibility(
                QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged)
            )

    def close_down(self) -> None:
        self._rest.stop()
        self._leave.stop()

    def _point_at(self, code: str) -> None:
        self._leave.start()
        if code:
            self._rest.start()
        else:
            self._rest.stop()

    def _hide(self) -> None:
        """Hide the card, unless the mouse or the keyboard is in it."""
        if self._card.underMouse():
            self._leave.start()
        elif not self._card.isAncestorOf(QApplication.focusWidget() or self._panel):
            self._card.hide()

    def _show_below(self) -> None:
        if self._view.hover.codes and not self._card.underMouse():
            self._leave.stop()
            self.show(self._view.hover.codes[0], self._view.mouse)

    def _tell_focus(self, code: str) -> None:
        self._card.hide()
        self.describe(code)
