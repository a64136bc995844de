"""The process that evaluates the treaties of all windows: `python -m` this module.

Beside the window a thread would hold Python's lock while the window has something to paint. It
imports no Qt. Messages come on its standard input, frames leave on its standard output. When the
input ends, which it does when the window's process has ended however that came about, so does
this one.
"""

from __future__ import annotations

import faulthandler
import os
import pickle
import signal
import sys
import threading
from functools import partial
from typing import BinaryIO

# What every evaluation needs, before the first one is asked for.
import sandbox.criteria.judging
import sandbox.search.stress_test
import sandbox.world.shipped
from sandbox import names
from ui.background.evaluation_messages import Frame, Kind, Leave, Surroundings, read_message
from ui.background.evaluation_worker import EvaluationWorker


class _Answers:
    """Writes frames, one at a time, from any thread."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._writing = threading.Lock()

    def send(self, window: int, kind: Kind, number: int, value: object) -> None:
        payload = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        with self._writing:
            self._stream.write(Frame(kind, window, number, payload).packed)
            self._stream.flush()


def serve(asked: BinaryIO, answered: BinaryIO) -> None:
    """Do what windows ask for, until there are none left to ask."""
    answers = _Answers(answered)
    workers: dict[int, EvaluationWorker] = {}
    while (read := read_message(asked)) is not None:
        window, message = read
        if isinstance(message, Surroundings):
            _take_over(message)
        elif isinstance(message, Leave):
            if (left := workers.pop(window, None)) is not None:
                left.close()
        else:
            if window not in workers:
                workers[window] = EvaluationWorker(partial(answers.send, window))
                workers[window].start()
            workers[window].take(message)


def _take_over(surroundings: Surroundings) -> None:
    if surroundings.data_folder is None:
        os.environ.pop("COVENANT_DATA", None)
    else:
        os.environ["COVENANT_DATA"] = surroundings.data_folder
    if dict(surroundings.names) != names.translations():
        names.translate_with(surroundings.names)
        # The names of its states are those of the language in which it was loaded.
        sandbox.world.shipped.load.cache_clear()


def main() -> None:
    """Serve the process that started this one."""
    faulthandler.enable()
    # From the terminal that key goes to all its processes; the window decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What anything else prints must not come between the frames.
    answered = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    # What any evaluation in any year reads.
    sandbox.world.shipped.tables()
    serve(sys.stdin.buffer, answered)
    # At once: a worker may be in the midst of a long search.
    os._exit(0)


if __name__ == "__main__":
    main()
