"""The process that evaluates, but each evaluation does what the name of its treaty says.

A search for quick mends does what the key of its criterion says.

What has begun and what was stopped it writes, line by line, into a file in the user's folder;
where it is to wait, it waits for a file there.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from sandbox.analysis.advice.quick_mends import Grade, QuickMends
from sandbox.files.user_folder import user_folder
from sandbox.sentences import say
from ui.background import evaluation_program, evaluation_worker
from ui.background.outcome import Outcome

#: Files in the user's folder: what happened, what lets slow evaluations through, and who has died.
TOLD, THROUGH, DIED = "told", "through", "died"


def note(words: str) -> None:
    with (user_folder() / TOLD).open("a") as told:
        told.write(words + "\n")


def evaluate(treaty, shown, progress, wider, load) -> Iterator[Outcome]:
    do(treaty.name, progress)
    yield Outcome(treaty, refusal=say("first"))
    note(f"works on {treaty.name}")
    yield Outcome(treaty, refusal=say("second"), complete=True)


def find_mends(question, draft, progress) -> QuickMends:
    do(question.key, progress)
    return QuickMends((), Grade.NONE, 0, complete=True)


def do(what: str, progress) -> None:
    note(f"begun {what}")
    died = user_folder() / DIED
    if what == "raise":
        raise ZeroDivisionError("a mistake of ours")
    if what == "print":
        print("some words", flush=True)
    if what == "die" or (what == "die once" and not died.exists()):
        died.touch()
        print("the last words", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    if what.startswith("slow"):
        try:
            while not (user_folder() / THROUGH).exists():
                progress(0, 1)
                time.sleep(0.005)
        except BaseException:
            note(f"stopped {what}")
            raise


def told(folder: Path) -> list[str]:
    """Return what happened, in order."""
    path = folder / TOLD
    return path.read_text().splitlines() if path.exists() else []


if __name__ == "__main__":
    evaluation_worker.evaluate = evaluate
    evaluation_worker.find_mends = find_mends
    # Longer than any test waits: what ends it is that the window has painted.
    evaluation_worker.LONGEST_PAINT = 600.0
    evaluation_program.main()
