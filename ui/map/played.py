"""What the map asks of a film that plays on it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class PlayedOnMap(Protocol):
    """While it plays, clicks on the map ask about states and change nothing."""

    @property
    def bar(self) -> QWidget:
        """What stands under the map, in place of the answer."""

    def told(self, code: str) -> str:
        """Return what a state does in the film, and why, for its card."""

    def redraw(self) -> None:
        """Show the moment again: in other colours, or in another drawing of the world."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Return whether a key that the map does not use is one of the film's, and obey it."""

    def close(self) -> None:
        """End the film: Escape was pressed."""
