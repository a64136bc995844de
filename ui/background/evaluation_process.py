"""The process that evaluates the treaties of all windows, as the windows see it."""

from __future__ import annotations

import atexit
import os
import sys
import weakref
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTimer,
)

import ui
from sandbox import names
from sandbox.crash_log import log_crash
from ui.background.evaluation_messages import (
    Frame,
    FrameReader,
    Leave,
    Message,
    Submit,
    Surroundings,
    packed,
)

#: The module that the process runs.
PROGRAM = "ui.background.evaluation_program"

#: How often in a row the process may die before it is given up, until something new is asked.
_MOST_DEATHS = 2

#: How many bytes of what a process wrote before it died are kept.
_STDERR_BYTES = 10_000

#: Milliseconds to wait for a killed process.
_KILL_MILLISECONDS = 2_000


class Client(Protocol):
    """A window that asks."""

    def wants(self, frame: Frame) -> bool:
        """Tell whether an answer is still of use."""

    def take(self, frame: Frame, value: Any) -> None:
        """Take an answer, and what it brings."""

    def ask_again(self) -> None:
        """Ask the same: another process is there, which knows nothing."""

    def lose(self, why: str, log: Path | None) -> None:
        """There is no process. why: in a few words; log: the file that says more."""


class ProcessDied(Exception):
    """The process that evaluates has died, or could not be started."""


class EvaluationProcess(QObject):
    """Starts the process, and again if it dies; passes messages and answers on.

    Answers are unpickled and passed on in events of their own, so that the window can paint in
    between. There is one for the whole application. The window has no thread for it.
    """

    def __init__(self, app: QCoreApplication, arguments: tuple[str, ...] = ("-m", PROGRAM)) -> None:
        """arguments: those of the Python interpreter."""
        super().__init__(app)
        self._arguments = arguments
        self._process: QProcess | None = None
        self._numbers = count(1)
        self._clients: weakref.WeakValueDictionary[int, Client] = weakref.WeakValueDictionary()
        self._frames = FrameReader()
        self._next: tuple[Frame, Any] | None = None
        self._stderr_tail = b""
        self._deaths = 0
        self._told: Surroundings | None = None
        self._delivery = QTimer(self, singleShot=True, interval=0)
        self._delivery.timeout.connect(self._deliver)
        self._start()
        atexit.register(self.close)

    @property
    def pid(self) -> int:
        """The number of the process, 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    @property
    def is_there(self) -> bool:
        """Whether there is a process; else it has been given up until a treaty is submitted."""
        return self._process is not None

    def join(self, client: Client) -> int:
        """Return the number of a window that is going to ask; it is held weakly."""
        number = next(self._numbers)
        self._clients[number] = client
        return number

    def leave(self, window: int) -> None:
        """Drop all that a window has asked for; it gets no further answers."""
        self._clients.pop(window, None)
        if self._process is not None:
            self._write(window, Leave())

    def send(self, window: int, message: Message) -> None:
        """Send a message; never waits. Where there is no process, a treaty has one started."""
        if self._process is None and isinstance(message, Submit):
            self._deaths = 0
            self._start()
        here = Surroundings(os.environ.get("COVENANT_DATA"), names.translations())
        if here != self._told:
            self._told = here
            self._write(0, here)
        self._write(window, message)

    def has_worked(self) -> None:
        """Count no death from before now: something that was asked for is known."""
        self._deaths = 0

    def close(self) -> None:
        """End the process at once."""
        atexit.unregister(self.close)
        self._clients.clear()
        self._end()

    def _start(self) -> None:
        self._frames, self._next = FrameReader(), None
        self._told, self._stderr_tail = None, b""
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        # The same program as this one, wherever that is; and the current folder is not on the path.
        paths = [str(Path(ui.__file__).parents[1]), environment.value("PYTHONPATH")]
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, paths)))
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_stderr)
        process.finished.connect(self._replace_dead)
        process.errorOccurred.connect(self._check_start)
        process.start(sys.executable, ["-P", *self._arguments])

    def _end(self) -> None:
        process, self._process = self._process, None
        self._delivery.stop()
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003
            process.kill()
            process.waitForFinished(_KILL_MILLISECONDS)
            process.deleteLater()

    def _write(self, window: int, message: Message) -> None:
        if self._process is not None:
            self._process.write(packed(window, message))

    def _read(self) -> None:
        if self._process is not None:
            self._frames.feed(bytes(self._process.readAllStandardOutput().data()))
            if not self._delivery.isActive():
                self._deliver()

    def _deliver(self) -> None:
        """Unpickle the next answer, or pass it on: each in an event of its own."""
        if self._next is not None:
            (frame, value), self._next = self._next, None
            # First, for what an answer leads to may run events.
            self._delivery.start()
            client = self._clients.get(frame.window)
            if client is not None:
                client.take(frame, value)
        elif (taken := self._frames.take()) is not None:
            client = self._clients.get(taken.window)
            if client is not None and client.wants(taken):
                self._next = taken, taken.load()
            self._delivery.start()

    def _read_stderr(self) -> None:
        if self._process is not None:
            self._stderr_tail += bytes(self._process.readAllStandardError().data())
            self._stderr_tail = self._stderr_tail[-_STDERR_BYTES:]

    def _check_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._replace_dead()

    def _replace_dead(self) -> None:
        """Start another process in place of a dead one, unless that has died just as soon."""
        if self._process is None:
            return
        self._read_stderr()
        code, words = self._process.exitCode(), self._stderr_tail.decode(errors="replace")
        why = f"{sys.executable}: {self._process.errorString()}"
        if self._process.error() is not QProcess.ProcessError.FailedToStart:
            why = self.tr("it ended with status {code}").format(code=code)
        log = log_crash(ProcessDied(f"The process that evaluates treaties: {why}\n{words}".strip()))
        self._end()
        self._deaths += 1
        clients = list(self._clients.values())
        if self._deaths < _MOST_DEATHS:
            self._start()
            for client in clients:
                client.ask_again()
        else:
            for client in clients:
                client.lose(why, log)


def evaluation_process() -> EvaluationProcess:
    """Return the application's own instance. Call it on the UI thread only."""
    app = QCoreApplication.instance()
    assert app is not None
    return app.findChild(EvaluationProcess) or EvaluationProcess(app)
