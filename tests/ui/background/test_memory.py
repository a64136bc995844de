"""Memory that is no longer used goes back to the system."""

from __future__ import annotations

import ctypes
import os
import queue
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sandbox import open_treaty
from ui.background import evaluation_worker, evaluator
from ui.background.memory import release_memory

#: The allocator that looks for damage in the heap gives nothing back.
IS_DEBUGGED = "malloc_debug" in os.environ.get("LD_PRELOAD", "")
HAS_TRIM = sys.platform == "linux" and hasattr(ctypes.CDLL(None), "malloc_trim") and not IS_DEBUGGED


def megabytes() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


@pytest.mark.skipif(
    not HAS_TRIM, reason="only the usual allocator of glibc keeps it and can be asked for it"
)
def test_holes_between_what_stays_are_given_back() -> None:
    blocks = [bytearray(b"x" * 20_000) for _ in range(6_000)]
    kept = blocks[::100]
    del blocks
    before = megabytes()
    release_memory()
    assert before - megabytes() > 60
    assert len(kept) == 60


def test_an_evaluation_gives_memory_back_when_it_has_nothing_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: queue.Queue[bool] = queue.Queue()
    monkeypatch.setattr(evaluation_worker, "IDLE", 0.05)
    monkeypatch.setattr(evaluation_worker, "release_memory", lambda: given.put(True))
    worker = evaluation_worker.EvaluationWorker(lambda kind, number, value: None)
    worker.start()
    given.get(timeout=60)
    time.sleep(0.3)
    assert given.empty(), "once is enough until there is work again"
    worker.close()
    worker.join()


def test_the_window_gives_memory_back_when_nothing_is_evaluated(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []
    # A window of an earlier test may be about to give back what it took.
    qtbot.wait(evaluator.IDLE + 100)
    monkeypatch.setattr(evaluator, "IDLE", 50)
    monkeypatch.setattr(evaluator, "release_memory", lambda: given.append(True))
    made = evaluator.Evaluator()
    made.request(open_treaty("league@1935"))
    qtbot.waitUntil(lambda: bool(given))
    qtbot.wait(300)
    assert given == [True], "once is enough until there is work again"
    made.close()
