"""Children of a warm process, each killed at one moment of its work."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType
from typing import Any

#: Tells the parent one line, which is whole or not there.
Tell = Callable[[str], None]

#: What is done, by a child.
Work = Callable[[Tell], None]

#: The functions of `os` and `fcntl` that change something, and the modules of such methods.
_ACTING = {"open", "replace", "unlink", "mkdir", "write", "fsync", "close", "flock"}
_ACTING_TYPES = {"_io", "sqlite3"}


#: What a child says that dies by itself, before the time.
_DYING = "dying at "


@dataclass(frozen=True)
class Moment:
    """When to kill: after some seconds, or at a call of the system, whichever is given."""

    seconds: float | None = None
    call: int | None = None


class Child:
    """A child at work, which is killed at a moment, at the latest when it has done its work."""

    def __init__(self, work: Work, moment: Moment) -> None:
        self._reading, writing = os.pipe()
        # A child would write again what is still to be written.
        sys.stdout.flush()
        self._pid = os.fork()
        if not self._pid:
            os.close(self._reading)
            _be_killed(work, writing, moment)
        os.close(writing)
        self._killed_at: float | None = None
        # A child that counts, or has done all, dies by itself.
        self.due = float("inf") if moment.seconds is None else time.monotonic() + moment.seconds

    def kill(self) -> None:
        """Kill the child once its moment has come."""
        if self.due < float("inf"):
            time.sleep(max(0, self.due - time.monotonic()))
            os.kill(self._pid, signal.SIGKILL)
            self._killed_at = time.monotonic()

    def told(self) -> tuple[list[str], float]:
        """Return what the child told before it was killed, and when that was."""
        with os.fdopen(self._reading) as pipe:
            lines = pipe.read().splitlines()
        _, status = os.waitpid(self._pid, 0)
        if not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
            raise AssertionError(f"the child ended by itself with {status}: {lines}")
        told = [line for line in lines if not line.startswith(_DYING)]
        dying = [float(line.removeprefix(_DYING)) for line in lines if line.startswith(_DYING)]
        return told, min([*dying, self._killed_at or time.monotonic()])


def _be_killed(work: Work, writing: int, moment: Moment) -> None:
    """Work in the child, and never return."""
    try:
        if moment.call is not None:
            _die_at(moment.call, writing)
        work(lambda line: _write(writing, f"{line}\n"))
    except BaseException:
        _write(writing, traceback.format_exc())
        os._exit(1)
    _die(writing)


def _write(pipe: int, text: str) -> None:
    os.write(pipe, text.encode())


def _die(pipe: int) -> None:
    """Die as by the hand of another, and tell when."""
    _write(pipe, f"{_DYING}{time.monotonic()}\n")
    os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(60)


def _die_at(call: int, pipe: int) -> None:
    """Die before or after any thread calls the system, counting each."""
    left = [call]

    def count(_: FrameType, event: str, function: Any) -> None:
        if event in ("c_call", "c_return") and _acts(function):
            left[0] -= 1
            if not left[0]:
                _die(pipe)

    threading.setprofile(count)
    sys.setprofile(count)


def _acts(function: Any) -> bool:
    if getattr(function, "__module__", None) in ("posix", "fcntl"):
        return function.__name__ in _ACTING
    return type(getattr(function, "__self__", None)).__module__ in _ACTING_TYPES


def calls_of(work: Work, count: bool = True) -> int:
    """Have a child do some work to its end, and return how often it called the system.

    Before and after each call counts; count: without it, the child works at full speed.
    """
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        counted = [0]

        def add(_: FrameType, event: str, function: Any) -> None:
            counted[0] += event in ("c_call", "c_return") and _acts(function)

        if count:
            threading.setprofile(add)
            sys.setprofile(add)
        try:
            work(lambda _: None)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        sys.setprofile(None)
        _write(writing, str(counted[0]))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        told = pipe.read()
    os.waitpid(pid, 0)
    return int(told)
