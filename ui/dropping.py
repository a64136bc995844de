"""Treaty files dropped on a window open in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from sandbox.treaty.file import SUFFIX


class Dropping(QObject):
    """Takes the drops on a window, and hands on the files that are treaties by their names."""

    def __init__(self, window: QWidget, open_all: Callable[[list[Path]], object]) -> None:
        super().__init__(window)
        self._open_all = open_all
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's name
        if isinstance(event, QDragEnterEvent) and _treaties(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._open_all(_treaties(event.mimeData()))
            event.acceptProposedAction()
            return True
        return super().eventFilter(window, event)


def _treaties(dragged: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix == SUFFIX]
