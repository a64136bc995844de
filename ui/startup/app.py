"""Starts the window."""

from __future__ import annotations

import sys
from functools import partial
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import sandbox
from sandbox.sentences import Refusal
from sandbox.treaty.templates import template_info, template_names
from sandbox.treaty.treaty import Treaty
from sandbox.world import shipped
from ui import dialogs, translation
from ui.background.evaluation_process import evaluation_process
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty
from ui.documents.recent_files import recent_files
from ui.startup import crash, stale_files
from ui.text import shown
from ui.theme import Theme, unstyled
from ui.window.handover import leave, take_over
from ui.window.main_window import MainWindow

#: Seconds after which a waiting thread may take over from the running one.
_SWITCH_INTERVAL = 0.001


def start(reference: str | None) -> QApplication:
    """Open the window on a file or template, else on the start page; return what runs it.

    Raises Refusal for a reference that cannot be opened.
    """
    app = application()
    crash.install()
    # It imports what it needs while the window is made.
    evaluation_process()
    Windows(app).open(reference)
    return app


class Windows(QObject):
    """All windows of this process, each on a document of its own."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        stale_files.remove_stale_files(path.parent for path in recent_files())
        self._windows: list[MainWindow] = []

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """The windows that are open, in the order in which they were opened."""
        return tuple(self._windows)

    def open(self, reference: str | Path | None) -> MainWindow:
        """Open another window; raises Refusal for a reference that cannot be opened."""
        document = Document(empty_treaty())
        if reference is not None:
            document.open(reference)
        window = self._add(document)
        if reference is None:
            window.start_controller.show()
        else:
            window.start_controller.offer_unsaved()
        window.show()
        return window

    def _add(self, document: Document) -> MainWindow:
        window = window_on(document)
        window.files.window_wanted.connect(partial(self._open_beside, window))
        window.closed.connect(partial(self._forget, window))
        # Later, for the menu in which it was chosen goes with its window.
        window.language_chosen.connect(self._speak, type=Qt.ConnectionType.QueuedConnection)
        self._windows.append(window)
        return window

    def _speak(self) -> None:
        """Have every window replaced by one in the language chosen, with all that it shows."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Between the old windows and the new ones there are none.
        quits = app.quitOnLastWindowClosed()
        app.setQuitOnLastWindowClosed(False)
        before = {name: template_info(name).title for name in template_names()}
        replaced = [(window.document, leave(window)) for window in self.all]
        translation.speak(app)
        # The names of its states are those of the language in which it was loaded.
        shipped.load.cache_clear()

        def renamed(treaty: Treaty) -> Treaty:
            """Give a template that has kept its title that of the new language."""
            if treaty.origin in before and treaty.name == before[treaty.origin]:
                return treaty.with_(name=template_info(treaty.origin).title)
            return treaty

        for document, left in replaced:
            window = self._add(document.copy(renamed))
            take_over(window, left, renamed)
            window.show()
        app.setQuitOnLastWindowClosed(quits)

    def _forget(self, window: MainWindow) -> None:
        self._windows.remove(window)
        # Nothing else deletes it: its own parts refer to it through their connections.
        window.deleteLater()

    def _open_beside(self, window: MainWindow, path: Path | None) -> None:
        try:
            self.open(path)
        except Refusal as error:
            dialogs.tell(window, shown(error.sentence))


def window_on(document: Document) -> MainWindow:
    """Return a window on a document, not yet shown."""
    with unstyled():
        return MainWindow(document)


def application() -> QApplication:
    """Return the application, named and in its theme."""
    # Each call into Qt lets other threads run, and then waits up to this long to continue.
    # Python's default of five milliseconds makes sliders visibly stutter.
    sys.setswitchinterval(_SWITCH_INTERVAL)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Covenant")
    app.setApplicationVersion(sandbox.__version__)
    app.setOrganizationName("Covenant")
    app.setDesktopFileName("covenant")
    app.setWindowIcon(QIcon(str(files("resources") / "icons" / "covenant.svg")))
    translation.speak(app)
    Theme(app)
    return app
