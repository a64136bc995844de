"""A user without a plan, for the random sessions: every act is drawn from seeded dice.

All goes through the window's own mouse and keys, so that what is modal, hidden or
disabled is out of reach as it is for a person.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFileDialog,
    QMenu,
    QMessageBox,
    QSplitterHandle,
    QTabBar,
)

from sandbox.treaty.file import SUFFIX
from tests.ui.other_windows import OtherWindows
from tests.ui.simulated_input import (
    CONTROL,
    LEFT,
    NONE,
    RIGHT,
    SHIFT,
    Key,
    SimulatedInput,
    can_be_reached,
    name_of,
)
from ui.window.main_window import MainWindow

_ARROWS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)
_KEYS = (
    *_ARROWS,
    *_ARROWS,
    *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Space, Key.Key_Return, Key.Key_Escape),
    *(Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_F6),
    *(Key.Key_W, Key.Key_F, Key.Key_7, Key.Key_Plus, Key.Key_Minus, Key.Key_Delete),
)

#: What ends the program.
_AVOIDED = frozenset({"&Quit"})

#: What opens a window and, unlike all else that does, says so with no ellipsis.
_OPENING = frozenset({"Undo &history", "Find a &command", "&Guide", "&Keyboard shortcuts"})

#: How the names of files end that can be opened as tables.
_TABLES = ".csv"

_SIZES = ((1280, 800), (1440, 900), (1920, 1080), (1100, 760))

#: Milliseconds between two looks whether a question waits for an answer.
_ANSWERING = 20


class RandomUser:
    """Acts on a window, and on those that it opens. `log` tells what was done, the newest last."""

    def __init__(
        self,
        first: Callable[[], MainWindow],
        seed: int,
        folder: Path,
        decided: Callable[[], None] = lambda: None,
    ) -> None:
        """first: returns the window to act on, which a change of language replaces.

        `folder` takes what the user saves and exports, and has the tables that are imported.

        decided: called each time the user has looked around and knows what to do.
        """
        self._first = first
        self._decided = decided
        self.log: list[str] = []
        self._dice = random.Random(seed)
        self._folder = folder
        self.user_input = SimulatedInput(self._dice, self.log, decided)
        self.others = OtherWindows(first, self.user_input, self._dice)
        self._actions: dict[Callable[[], str], int] = {
            self._click_a_state: 24,
            self._drag_on_the_map: 8,
            self._turn_the_wheel: 6,
            self._use_a_control: 34,
            self._press_a_key: 12,
            self._undo_or_redo: 10,
            self._use_the_menu: 4,
            self._open_a_window: 3,
            self._move_to_another_year: 3,
            self._turn_a_page: 5,
            self._drag_a_splitter: 1,
            self._resize: 1,
        }
        self._answering = QTimer(interval=_ANSWERING)
        self._answering.timeout.connect(self._answer)
        self._answering.start()

    @property
    def window(self) -> MainWindow:
        return self._first()

    def act(self) -> str:
        """Do one thing and return what it was."""
        acts = list(self._actions)
        act = self._dice.choices(acts, [self._actions[act] for act in acts])[0]
        said = act()
        self.log.append(said)
        self.user_input.leave_popups()
        self.others.visit()
        return said

    def leave_windows(self) -> None:
        """Close every window but the first."""
        self.others.close_all()

    def stop(self) -> None:
        """Answer no more questions."""
        self._answering.stop()

    def file_name(
        self, _parent: object, _title: str, _suggested: str, kinds: str
    ) -> tuple[str, str]:
        """Stand in for the system's dialog to save: a file of one of the kinds, or none."""
        if self._dice.random() < 0.3:
            return "", ""
        kind = self._dice.choice(kinds.split(";;"))
        ending = kind.rpartition("*")[2].rstrip(")")
        return str(self._folder / f"{self._dice.randrange(4)}{ending}"), kind

    def _treaty_to_open(self, *_: object) -> tuple[str, str]:
        return self._dice.choice(["", *self._files(SUFFIX)]), ""

    def _tables_to_open(self, *_: object) -> tuple[list[str], str]:
        tables = self._files(_TABLES)
        return self._dice.sample(tables, self._dice.randint(0, min(2, len(tables)))), ""

    def _files(self, ending: str) -> list[str]:
        return sorted(map(str, self._folder.glob(f"*{ending}")))

    def take_file_dialogs(self, replace: Callable[[object, str, object], None]) -> None:
        """Have this user name the files, and open no other program; `replace` sets an attribute."""
        replace(QDesktopServices, "openUrl", lambda _: True)
        replace(QFileDialog, "getSaveFileName", self.file_name)
        replace(QFileDialog, "getOpenFileName", self._treaty_to_open)
        replace(QFileDialog, "getOpenFileNames", self._tables_to_open)

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
        button = self._dice.choices([LEFT, RIGHT], [5, 1])[0]
        modifiers = self._dice.choices([NONE, CONTROL], [4, 1])[0]
        self.user_input.move(view.viewport(), spots[code])
        self.user_input.click(view.viewport(), spots[code], button, modifiers)
        return f"click {code}, {button.name}, {modifiers.name}"

    def _drag_on_the_map(self) -> str:
        view = self.window.map.view.viewport()
        modifiers = self._dice.choice([NONE, NONE, SHIFT])
        start, end = self.user_input.spot_in(view.rect()), self.user_input.spot_in(view.rect())
        if modifiers:
            # A band over half the world is one edit like any other, but few would make it.
            end = start + QPoint(self._dice.randrange(5, 150), self._dice.randrange(5, 100))
        self.user_input.drag(view, start, end, modifiers)
        return f"drag on the map, {modifiers.name}"

    def _turn_the_wheel(self) -> str:
        areas = [
            area
            for area in self.window.findChildren(QAbstractScrollArea)
            if can_be_reached(area.viewport())
        ]
        if not areas:
            return "nothing to scroll"
        # Half of all turns are zooming.
        view = self.window.map.view
        area = view if view in areas and self._dice.random() < 0.5 else self._dice.choice(areas)
        place = QPointF(self.user_input.spot_in(area.viewport().rect()))
        turn = self._dice.choice([-240, -120, 120, 120])
        event = QWheelEvent(
            place,
            QPointF(area.viewport().mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self._decided()
        QApplication.sendEvent(area.viewport(), event)
        return f"wheel {turn} on {name_of(area)}"

    # Controls and keys

    def _use_a_control(self) -> str:
        return self.user_input.use_a_control_of(self.window)

    def _press_a_key(self) -> str:
        key = self._dice.choice(_KEYS)
        modifiers = self._dice.choices([NONE, SHIFT], [5, 1])[0]
        self._press(key, modifiers)
        return f"press {key.name}"

    def _undo_or_redo(self) -> str:
        key = self._dice.choice([Key.Key_Z, Key.Key_Z, Key.Key_Y])
        modifiers = CONTROL
        if key == Key.Key_Y:
            key, modifiers = Key.Key_Z, CONTROL | SHIFT
        for _ in range(self._dice.choice([1, 1, 1, 6])):
            self._press(key, modifiers)
        return f"{key.name} with {modifiers}"

    def _use_the_menu(self) -> str:
        return self._trigger(lambda words: True)

    def _open_a_window(self) -> str:
        return self._trigger(lambda words: words.endswith("…") or words in _OPENING)

    def _trigger(self, wanted: Callable[[str], bool]) -> str:
        """Trigger one of the menus' actions, by its words."""
        if QApplication.activeModalWidget() is not None:
            return "no menu in reach"
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
            and wanted(action.text())
        ]
        action = self._dice.choice(actions)
        said = f"menu {action.text()}"
        self._decided()
        action.trigger()
        return said

    def _move_to_another_year(self) -> str:
        slider = self.window.top_bar.years.slider
        if not can_be_reached(slider):
            return "no years in reach"
        slider.setFocus()
        for _ in range(self._dice.randrange(1, 6)):
            self._press(self._dice.choice([Key.Key_Left, Key.Key_Right]))
        return "move to another year"

    # The window

    def _turn_a_page(self) -> str:
        bars = [bar for bar in self.window.findChildren(QTabBar) if can_be_reached(bar)]
        if not bars:
            return "no page to turn to"
        bar = self._dice.choice(bars)
        number = self._dice.choice([n for n in range(bar.count()) if bar.isTabVisible(n)])
        self.user_input.click(bar, bar.tabRect(number).center())
        return f"page {bar.tabText(number)}"

    def _drag_a_splitter(self) -> str:
        handles = [h for h in self.window.findChildren(QSplitterHandle) if can_be_reached(h)]
        if not handles:
            return "no splitter in reach"
        handle = self._dice.choice(handles)
        way = QPoint(self._dice.randrange(-80, 80), self._dice.randrange(-80, 80))
        self.user_input.drag(handle, handle.rect().center(), handle.rect().center() + way)
        return "drag a splitter"

    def _resize(self) -> str:
        size = self._dice.choice(_SIZES)
        self._decided()
        self.window.resize(*size)
        return f"resize to {size[0]}x{size[1]}"

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.user_input.key_in(QApplication.activePopupWidget() or self.window, key, modifiers)

    def _answer(self) -> None:
        """Answer a question that a window asks: what asked it may wait for that."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.log.append(f"answer {box.text()!r}")
            self._dice.choice(box.buttons()).click()
