"""Files dropped on a window: treaties open in it, tables are imported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from sandbox.treaty.file import SUFFIX

#: The endings of file names, by what the files hold.
TREATIES = frozenset({SUFFIX})
TABLES = frozenset({".csv", ".tsv", ".txt", ".gz", ".zip"})

#: By endings of file names, the function that opens such files.
Takers = Mapping[frozenset[str], Callable[[list[Path]], object]]


class FileDropFilter(QObject):
    """Accepts files dropped on a window, and passes them on by the endings of their names."""

    def __init__(self, window: QWidget, takers: Takers) -> None:
        super().__init__(window)
        self._takers = takers
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's name
        if isinstance(event, QDragEnterEvent) and any(map(_files(event.mimeData()), self._takers)):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            files = _files(event.mimeData())
            for endings, take in self._takers.items():
                if paths := files(endings):
                    take(paths)
            return True
        return super().eventFilter(window, event)


def _files(dragged: QMimeData) -> Callable[[frozenset[str]], list[Path]]:
    """Return a function that yields the dropped files with one of these endings."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return lambda endings: [path for path in paths if path.suffix.lower() in endings]
