"""Works out where the states of a network are drawn, off the UI thread."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from sandbox.world.network import layout
from sandbox.world.world import World

if TYPE_CHECKING:
    import networkx as nx

Places = dict[str, tuple[float, float]]


class Layouts(QObject):
    """Lays networks out one after another; only the newest asked for is told."""

    placed = Signal(object, object)
    """Emitted with a network and the places of its states."""

    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._done.connect(self._tell)

    def ask(self, make: Callable[[], nx.Graph], world: World) -> None:
        """Make a network and lay it out; what was asked before is dropped."""
        self._number += 1
        self._pool.clear()
        number = self._number

        def work() -> None:
            graph = make()
            self._done.emit(number, graph, layout(graph, world))

        self._pool.start(_Task(work))

    def close(self) -> None:
        """Drop what is under way; returns when nothing works any more."""
        self._number += 1
        self._pool.clear()
        self._pool.waitForDone()

    def _tell(self, number: int, graph: nx.Graph, places: Places) -> None:
        if number == self._number:
            self.placed.emit(graph, places)


class _Task(QRunnable):
    """Does one thing in a thread of the pool."""

    def __init__(self, action: Callable[[], Any]) -> None:
        super().__init__()
        self._action = action

    def run(self) -> None:
        try:
            self._action()
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
