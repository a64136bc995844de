"""What a random user does in dialogs and other windows: looks around in each, and closes it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from shiboken6 import isValid

from tests.ui.simulated_input import Key, SimulatedInput, can_be_reached

#: The most that is done in a window before it is closed or left.
_MOST = 4

#: How often a window that allows it is left open beside the first.
_LEFT_OPEN = 0.2

_WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)


class OtherWindows:
    """Every window on the screen but the first, popups and questions."""

    def __init__(
        self, first: Callable[[], QWidget], user_input: SimulatedInput, dice: random.Random
    ) -> None:
        self._first, self._input, self._dice = first, user_input, dice

    def visit(self) -> None:
        """Do some things in each window, and close most."""
        for window in self._in_reach():
            title = window.windowTitle()
            for _ in range(self._dice.randrange(_MOST)):
                if not (isValid(window) and can_be_reached(window)):
                    break
                self._say(title, self._input.use_a_control_of(window))
                self._input.leave_popups()
            stays = self._dice.random() < _LEFT_OPEN
            if isValid(window) and window.isVisible() and (window.isModal() or not stays):
                self._say(title, self._close(window))

    def close_all(self) -> None:
        """Close each window as its title bar does."""
        for window in self._in_reach():
            if isValid(window):
                window.close()

    def open_windows(self) -> list[QWidget]:
        """Return what is open, newest first."""
        windows = [
            window
            for window in QApplication.topLevelWidgets()
            if window is not self._first()
            and window.isVisible()
            and window.windowType() in _WINDOWS
            and not isinstance(window, QMessageBox)
        ]
        # A window that lies behind one that must be answered is out of reach until then.
        return sorted(windows, key=lambda window: not window.isModal())

    def _in_reach(self) -> Iterator[QWidget]:
        """Yield each window once, those that it has opened meanwhile too."""
        seen: list[QWidget] = []
        while (window := next((w for w in self.open_windows() if w not in seen), None)) is not None:
            seen.append(window)
            yield window

    def _close(self, window: QWidget) -> str:
        """Close a window by a key, by one of its buttons, or as its title bar does."""
        buttons = [
            button
            for button in window.findChildren(QPushButton)
            if button.text().replace("&", "") in ("Close", "Cancel") and can_be_reached(button)
        ]
        match self._dice.randrange(3):
            case 0:
                self._input.key_in(window, Key.Key_Escape)
                how = "Escape"
            case 1 if buttons:
                button = self._dice.choice(buttons)
                self._input.click(button, button.rect().center())
                how = "a button"
            case _:
                how = ""
        if isValid(window) and window.isVisible():
            window.close()
            how = how and f"{how}, then "
            how += "its title bar"
        return f"close by {how}"

    def _say(self, title: str, words: str) -> None:
        self._input.log.append(f"in {title!r}: {words}")
