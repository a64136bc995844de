"""A user without a plan, for the random sessions: every act is drawn from seeded dice.

All goes through the window's own mouse and keys, so that what is modal, hidden or
disabled is out of reach as it is for a person.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollBar,
    QSlider,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from ui.main_window import MainWindow

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NONE, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_Key = Qt.Key

_ARROWS = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down)
_KEYS = (
    *_ARROWS,
    *_ARROWS,
    *(_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Space, _Key.Key_Return, _Key.Key_Escape),
    *(_Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_F6),
    *(_Key.Key_W, _Key.Key_F, _Key.Key_7, _Key.Key_Plus, _Key.Key_Minus, _Key.Key_Delete),
)

#: What ends the window or opens another: one window is enough here.
_AVOIDED = frozenset({"&Quit", "New &window"})

_SIZES = ((1280, 800), (1440, 900), (1920, 1080), (1100, 760))

_WORDS = ("fr", "ita", "un", "2", "1936", "", "zzz", "<b>&amp;", "Österreich")

#: Milliseconds between two looks whether a question waits for an answer.
_ANSWERING = 20


class RandomUser:
    """Acts on a window. `log` tells what was done, the newest last."""

    def __init__(
        self,
        window: MainWindow,
        seed: int,
        folder: Path,
        decided: Callable[[], None] = lambda: None,
    ) -> None:
        """`folder` takes what the user saves and exports.

        decided: called each time the user has looked around and knows what to do.
        """
        self.window = window
        self._decided = decided
        self.log: list[str] = []
        self._dice = random.Random(seed)
        self._folder = folder
        self._acts: dict[Callable[[], str], int] = {
            self._click_a_state: 24,
            self._drag_on_the_map: 8,
            self._turn_the_wheel: 6,
            self._use_a_control: 34,
            self._press_a_key: 12,
            self._undo_or_redo: 10,
            self._use_the_menu: 4,
            self._move_to_another_year: 3,
            self._turn_a_page: 5,
            self._drag_a_splitter: 1,
            self._resize: 1,
        }
        self._answering = QTimer(window, interval=_ANSWERING)
        self._answering.timeout.connect(self._answer)
        self._answering.start()

    def act(self) -> str:
        """Do one thing and return what it was."""
        acts = list(self._acts)
        act = self._dice.choices(acts, [self._acts[act] for act in acts])[0]
        said = act()
        self.log.append(said)
        self._leave_popups()
        return said

    def stop(self) -> None:
        """Answer no more questions."""
        self._answering.stop()

    def file_name(self, *_: object) -> tuple[str, str]:
        """Stand in for the system's file dialogs: a new file, or none."""
        if self._dice.random() < 0.3:
            return "", ""
        return str(self._folder / f"{self._dice.randrange(4)}.treaty"), ""

    def take_file_dialogs(self, replace: Callable[[object, str, object], None]) -> None:
        """Have this user name the files; `replace` sets an attribute."""
        replace(QFileDialog, "getSaveFileName", self.file_name)
        replace(QFileDialog, "getOpenFileName", lambda *_: ("", ""))

    # The map

    def _click_a_state(self) -> str:
        view = self.window.map.view
        room = view.viewport().rect()
        spots = {
            code: view.spot_of(code) for code in view.places if room.contains(view.spot_of(code))
        }
        if not spots or not view.isVisible():
            return "no state in sight"
        code = self._dice.choice(sorted(spots))
        button = self._dice.choices([_LEFT, _RIGHT], [5, 1])[0]
        modifiers = self._dice.choices([_NONE, _CONTROL], [4, 1])[0]
        self._move(view.viewport(), spots[code])
        self._click(view.viewport(), spots[code], button, modifiers)
        return f"click {code}, {button.name}, {modifiers.name}"

    def _drag_on_the_map(self) -> str:
        view = self.window.map.view.viewport()
        modifiers = self._dice.choice([_NONE, _NONE, _SHIFT])
        start, end = self._spot_in(view.rect()), self._spot_in(view.rect())
        if modifiers:
            # A band over half the world is one edit like any other, but few would make it.
            end = start + QPoint(self._dice.randrange(5, 150), self._dice.randrange(5, 100))
        self._drag(view, start, end, modifiers)
        return f"drag on the map, {modifiers.name}"

    def _turn_the_wheel(self) -> str:
        areas = [
            area
            for area in self.window.findChildren(QAbstractScrollArea)
            if _can_be_reached(area.viewport())
        ]
        if not areas:
            return "nothing to scroll"
        # Half of all turns are zooming.
        view = self.window.map.view
        area = view if view in areas and self._dice.random() < 0.5 else self._dice.choice(areas)
        place = QPointF(self._spot_in(area.viewport().rect()))
        turn = self._dice.choice([-240, -120, 120, 120])
        event = QWheelEvent(
            place,
            QPointF(area.viewport().mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            _NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self._decided()
        QApplication.sendEvent(area.viewport(), event)
        return f"wheel {turn} on {_name(area)}"

    # Controls and keys

    def _use_a_control(self) -> str:
        controls = [
            widget
            for widget in self.window.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not isinstance(widget, QScrollBar)
            and widget.window() is self.window
            and _can_be_reached(widget)
        ]
        if not controls:
            return "no control in reach"
        control = self._dice.choice(controls)
        said = f"use {_name(control)}"
        room = control.visibleRegion().boundingRect()
        if isinstance(control, QSlider):
            self._drag(control, self._spot_in(room), self._spot_in(room))
        elif isinstance(control, QAbstractItemView):
            spot = self._spot_in(control.viewport().visibleRegion().boundingRect())
            self._click(control.viewport(), spot)
        else:
            self._click(control, self._spot_in(room))
        if isinstance(control, QLineEdit):
            for letter in self._dice.choice(_WORDS):
                self._key_text(letter)
            self._key(self._dice.choice([_Key.Key_Return, _Key.Key_Tab, _Key.Key_Escape]))
        return said

    def _press_a_key(self) -> str:
        key = self._dice.choice(_KEYS)
        modifiers = self._dice.choices([_NONE, _SHIFT], [5, 1])[0]
        self._key(key, modifiers)
        return f"press {key.name}"

    def _undo_or_redo(self) -> str:
        key = self._dice.choice([_Key.Key_Z, _Key.Key_Z, _Key.Key_Y])
        modifiers = _CONTROL
        if key == _Key.Key_Y:
            key, modifiers = _Key.Key_Z, _CONTROL | _SHIFT
        for _ in range(self._dice.choice([1, 1, 1, 6])):
            self._key(key, modifiers)
        return f"{key.name} with {modifiers}"

    def _use_the_menu(self) -> str:
        menus = self.window.menuBar().findChildren(QMenu)
        # To ask an action for its menu would hand the menu over to Python, and lose it.
        heads = [menu.menuAction() for menu in menus]
        actions = [
            action
            for menu in menus
            for action in menu.actions()
            if action.isEnabled()
            and not action.isSeparator()
            and action not in heads
            and action.text() not in _AVOIDED
        ]
        action = self._dice.choice(actions)
        said = f"menu {action.text()}"
        self._decided()
        action.trigger()
        return said

    def _move_to_another_year(self) -> str:
        slider = self.window.top_bar.years.slider
        if not _can_be_reached(slider):
            return "no years in reach"
        slider.setFocus()
        for _ in range(self._dice.randrange(1, 6)):
            self._key(self._dice.choice([_Key.Key_Left, _Key.Key_Right]))
        return "move to another year"

    # The window

    def _turn_a_page(self) -> str:
        bars = [bar for bar in self.window.findChildren(QTabBar) if _can_be_reached(bar)]
        if not bars:
            return "no page to turn to"
        bar = self._dice.choice(bars)
        number = self._dice.randrange(bar.count())
        self._click(bar, bar.tabRect(number).center())
        return f"page {bar.tabText(number)}"

    def _drag_a_splitter(self) -> str:
        handles = [h for h in self.window.findChildren(QSplitterHandle) if _can_be_reached(h)]
        if not handles:
            return "no splitter in reach"
        handle = self._dice.choice(handles)
        way = QPoint(self._dice.randrange(-80, 80), self._dice.randrange(-80, 80))
        self._drag(handle, handle.rect().center(), handle.rect().center() + way)
        return "drag a splitter"

    def _resize(self) -> str:
        size = self._dice.choice(_SIZES)
        self._decided()
        self.window.resize(*size)
        return f"resize to {size[0]}x{size[1]}"

    # Questions and popups

    def _answer(self) -> None:
        """Answer a question that the window asks."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.log.append(f"answer {box.text()!r}")
            self._dice.choice(box.buttons()).click()
        elif box is not None:
            self.log.append(f"close {box.windowTitle()!r}")
            box.close()

    def _leave_popups(self) -> None:
        """Choose from what popped up, or leave it."""
        for _ in range(6):
            popup = QApplication.activePopupWidget()
            if popup is None:
                return
            chooses = self._dice.random() < 0.7
            self.log.append(f"{'choose from' if chooses else 'leave'} {_name(popup)}")
            if isinstance(popup, QMenu) and chooses:
                actions = [a for a in popup.actions() if a.isEnabled() and not a.isSeparator()]
                if actions:
                    spot = popup.actionGeometry(self._dice.choice(actions)).center()
                    self._click(popup, spot)
                    continue
            if chooses:
                for _ in range(self._dice.randrange(4)):
                    self._key_in(popup, _Key.Key_Down)
                self._key_in(popup, _Key.Key_Return)
            else:
                self._key_in(popup, _Key.Key_Escape)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    # Mouse and keys

    def _spot_in(self, room: QRect) -> QPoint:
        return QPoint(
            self._dice.randint(room.left(), max(room.left(), room.right())),
            self._dice.randint(room.top(), max(room.top(), room.bottom())),
        )

    def _click(
        self,
        widget: QWidget,
        spot: QPoint,
        button: Qt.MouseButton = _LEFT,
        modifiers: Qt.KeyboardModifier = _NONE,
    ) -> None:
        window, place = _in_window(widget, spot)
        self._decided()
        QTest.mouseClick(window, button, modifiers, place)

    def _move(self, widget: QWidget, spot: QPoint) -> None:
        window, place = _in_window(widget, spot)
        self._decided()
        QTest.mouseMove(window, place)

    def _drag(
        self,
        widget: QWidget,
        start: QPoint,
        end: QPoint,
        modifiers: Qt.KeyboardModifier = _NONE,
        steps: int = 8,
    ) -> None:
        window, first = _in_window(widget, start)
        _, last = _in_window(widget, end)
        self._decided()
        QTest.mouseMove(window, first)
        QTest.mousePress(window, _LEFT, modifiers, first)
        for step in range(1, steps + 1):
            QTest.mouseMove(window, first + (last - first) * (step / steps))
            QApplication.processEvents()
        QTest.mouseRelease(window, _LEFT, modifiers, last)

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        self._key_in(QApplication.activePopupWidget() or self.window, key, modifiers)

    def _key_in(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        window = widget.window().windowHandle()
        if window is not None:
            self._decided()
            QTest.keyClick(window, key, modifiers)

    def _key_text(self, letter: str) -> None:
        window = self.window.windowHandle()
        if letter.isascii():
            QTest.keyClick(window, letter)


def _in_window(widget: QWidget, spot: QPoint) -> tuple[QWindow, QPoint]:
    """Return the system's window of a widget, and a spot of the widget in it."""
    top = widget.window()
    return top.windowHandle(), widget.mapTo(top, spot)


def _can_be_reached(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
