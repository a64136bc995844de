"""What the tests of the window need: a window, and nothing of it left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from weakref import WeakSet

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.background.evaluation_process import evaluation_process
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty
from ui.startup.app import application, window_on
from ui.window.main_window import MainWindow

#: Milliseconds that a dialog may stand unanswered, and that anything waited for may take. On a
#: machine that has other work all takes several times as long.
DIALOG_PATIENCE = 30_000
PATIENCE = 120_000


class PatientBot(QtBot):
    """Waits long enough for a busy machine, whatever a test thinks that it would take."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)

    def waitCallback(self, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802
        return super().waitCallback(timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def themed_application(qapp: QApplication) -> Iterator[None]:
    application()
    yield
    # One for the windows of all tests.
    evaluation_process().close()


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Keep each test away from the user's settings and from those of other tests."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )


@pytest.fixture(autouse=True)
def no_dialog_hangs(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close a dialog that nobody answers, and fail; native file dialogs never open."""
    unanswered: list[str] = []
    stood: list[QWidget | None] = []

    def give_up() -> None:
        dialog = qapp.activeModalWidget()
        # One that was not there the last time has only just opened.
        if isinstance(dialog, QDialog) and dialog in stood:
            unanswered.append(dialog.windowTitle())
            dialog.reject()
        stood[:] = [dialog]

    def no_file(*_: object) -> tuple[str, str]:
        unanswered.append("a file dialog")
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", no_file)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", no_file)
    watchdog = QTimer(interval=DIALOG_PATIENCE)
    watchdog.timeout.connect(give_up)
    watchdog.start()
    yield
    watchdog.stop()
    assert not unanswered
    assert qapp.activeModalWidget() is None


@pytest.fixture(autouse=True)
def no_thread_is_left(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    # One that is gone has ended, and is not to be kept.
    started: WeakSet[QThread] = WeakSet()
    start = QThread.start

    def start_and_remember(thread: QThread) -> None:
        started.add(thread)
        start(thread)

    monkeypatch.setattr(QThread, "start", start_and_remember)
    yield
    running = [t for t in started if shiboken6.isValid(t) and t.isRunning()]
    for thread in running:
        thread.terminate()
    assert not running


OpenWindow = Callable[..., "Opened"]


class Opened:
    """An open window, with what its evaluator has brought so far."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.window = window
        self.document = window.document
        self.outcomes: list[Outcome] = []
        self._qtbot = qtbot
        window.evaluator.updated.connect(self.outcomes.append)

    @property
    def outcome(self) -> Outcome:
        return self.outcomes[-1]

    def settle(self) -> None:
        """Wait until all is known of the treaty that is open."""

        def is_known() -> bool:
            return (
                bool(self.outcomes)
                and self.outcome.complete
                and self.outcome.treaty == self.document.treaty
                and self.window.map.is_drawn
            )

        self._qtbot.waitUntil(is_known)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    """Return a function that opens a window on a reference and waits for its verdict."""
    windows: list[MainWindow] = []

    def make(
        reference: str | Path | None = "league@1925", document: Document | None = None
    ) -> Opened:
        document = document or Document(empty_treaty())
        if reference is not None:
            document.open(reference)
        window = window_on(document)
        windows.append(window)
        opened = Opened(qtbot, window)
        window.resize(1280, 800)
        window.show()
        opened.settle()
        return opened

    yield make
    for window in windows:
        window.document.stack.setClean()
        window.close()
        window.deleteLater()
        # Now, and not in the midst of the next test.
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
