"""Mouse and keys of a user who is played by a program.

All goes to the system's windows, so that what is modal, hidden or disabled is out of reach
as it is for a person.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollBar,
    QSlider,
    QWidget,
)
from shiboken6 import isValid

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
Key = Qt.Key

#: What is typed into fields.
_WORDS = ("fr", "ita", "un", "2", "1936", "", "zzz", "<b>&amp;", "Österreich")


class SimulatedInput:
    """Clicks, drags and types at places drawn from seeded dice. `log` tells what was done."""

    def __init__(
        self, dice: random.Random, log: list[str], decided: Callable[[], None] = lambda: None
    ) -> None:
        """decided: called each time the user has looked around and knows what to do."""
        self.log = log
        self._dice = dice
        self._decided = decided

    def use_a_control_of(self, window: QWidget) -> str:
        """Use one of the controls of a window that can be reached, and return which."""
        controls = [
            widget
            for widget in window.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not isinstance(widget, QScrollBar)
            and widget.window() is window
            and can_be_reached(widget)
        ]
        if not controls:
            return "no control in reach"
        control = self._dice.choice(controls)
        said = f"use {name_of(control)}"
        room = control.visibleRegion().boundingRect()
        if isinstance(control, QSlider):
            self.drag(control, self.spot_in(room), self.spot_in(room))
        elif isinstance(control, QAbstractItemView):
            spot = self.spot_in(control.viewport().visibleRegion().boundingRect())
            self.click(control.viewport(), spot)
        else:
            self.click(control, self.spot_in(room))
        # The click may have closed the window.
        if isValid(control) and isinstance(control, QLineEdit):
            self.type_into(window)
        return said

    def type_into(self, window: QWidget) -> None:
        """Type a word into the field of a window that has the keyboard, and end it by a key."""
        for letter in self._dice.choice(_WORDS):
            # What is typed may close the window.
            if letter.isascii() and isValid(window) and window.windowHandle() is not None:
                QTest.keyClick(window.windowHandle(), letter)
        key = self._dice.choice([Key.Key_Return, Key.Key_Tab, Key.Key_Escape])
        popup = QApplication.activePopupWidget()
        if popup is not None or isValid(window):
            self.key_in(popup or window, key)

    def leave_popups(self) -> None:
        """Choose from what popped up, or leave it."""
        for _ in range(6):
            popup = QApplication.activePopupWidget()
            if popup is None:
                return
            chooses = self._dice.random() < 0.7
            self.log.append(f"{'choose from' if chooses else 'leave'} {name_of(popup)}")
            if isinstance(popup, QMenu) and chooses:
                actions = [a for a in popup.actions() if a.isEnabled() and not a.isSeparator()]
                if actions:
                    spot = popup.actionGeometry(self._dice.choice(actions)).center()
                    self.click(popup, spot)
                    continue
            if chooses:
                for _ in range(self._dice.randrange(4)):
                    self.key_in(popup, Key.Key_Down)
                self.key_in(popup, Key.Key_Return)
            else:
                self.key_in(popup, Key.Key_Escape)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def spot_in(self, room: QRect) -> QPoint:
        return QPoint(
            self._dice.randint(room.left(), max(room.left(), room.right())),
            self._dice.randint(room.top(), max(room.top(), room.bottom())),
        )

    def click(
        self,
        widget: QWidget,
        spot: QPoint,
        button: Qt.MouseButton = LEFT,
        modifiers: Qt.KeyboardModifier = NONE,
    ) -> None:
        window, place = in_window(widget, spot)
        self._decided()
        QTest.mouseClick(window, button, modifiers, place)

    def move(self, widget: QWidget, spot: QPoint) -> None:
        window, place = in_window(widget, spot)
        self._decided()
        QTest.mouseMove(window, place)

    def drag(
        self,
        widget: QWidget,
        start: QPoint,
        end: QPoint,
        modifiers: Qt.KeyboardModifier = NONE,
        steps: int = 8,
    ) -> None:
        window, first = in_window(widget, start)
        _, last = in_window(widget, end)
        self._decided()
        QTest.mouseMove(window, first)
        QTest.mousePress(window, LEFT, modifiers, first)
        for step in range(1, steps + 1):
            QTest.mouseMove(window, first + (last - first) * (step / steps))
            QApplication.processEvents()
        QTest.mouseRelease(window, LEFT, modifiers, last)

    def key_in(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        window = widget.window().windowHandle()
        if window is not None:
            self._decided()
            QTest.keyClick(window, key, modifiers)


def in_window(widget: QWidget, spot: QPoint) -> tuple[QWindow, QPoint]:
    """Return the system's window of a widget, and a spot of the widget in it."""
    top = widget.window()
    return top.windowHandle(), widget.mapTo(top, spot)


def can_be_reached(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
