"""How large a window and its parts are, from one session to the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStyle

#: The size of the first window ever opened, if the screen has room for it.
_FIRST_SIZE = (1440, 900)


class LayoutMemory:
    """Gives a window and its parts the sizes they had when a window was last closed."""

    def __init__(self, window: QMainWindow, parts: Mapping[str, QSplitter]) -> None:
        """parts: by the names under which they are remembered."""
        self._window, self._parts = window, parts

    def restore(self) -> None:
        """Restore what is remembered; what is not gets its first size."""
        window, settings = self._window, QSettings()
        room = QApplication.primaryScreen().availableSize()
        # The window's title bar needs room on the screen, too.
        title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        window.resize(min(_FIRST_SIZE[0], room.width()), min(_FIRST_SIZE[1], room.height() - title))
        restores = {name: part.restoreState for name, part in self._parts.items()}
        for name, restore in {"geometry": window.restoreGeometry, **restores}.items():
            state = settings.value(f"window/{name}")
            if isinstance(state, QByteArray):
                restore(state)

    def save(self) -> None:
        """Remember the sizes as they are now."""
        settings = QSettings()
        settings.setValue("window/geometry", self._window.saveGeometry())
        for name, part in self._parts.items():
            settings.setValue(f"window/{name}", part.saveState())
