"""Memory that is no longer used goes back to the system."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from ui.background import evaluation_worker
from ui.background.memory import release_memory

HAS_TRIM = sys.platform == "linux" and hasattr(ctypes.CDLL(None), "malloc_trim")


def megabytes() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


@pytest.mark.skipif(not HAS_TRIM, reason="only glibc keeps it and can be asked for it")
def test_holes_between_what_stays_are_given_back() -> None:
    blocks = [bytearray(b"x" * 20_000) for _ in range(6_000)]
    kept = blocks[::100]
    del blocks
    before = megabytes()
    release_memory()
    assert before - megabytes() > 60
    assert len(kept) == 60


def test_the_window_gives_memory_back_when_it_has_nothing_to_do(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    given: list[bool] = []
    monkeypatch.setattr(evaluation_worker, "IDLE", 0.05)
    monkeypatch.setattr(evaluation_worker, "release_memory", lambda: given.append(True))
    opened = open_window("league@1935")
    opened.settle()
    qtbot.waitUntil(lambda: bool(given))
    before = len(given)
    qtbot.wait(300)
    assert len(given) == before, "once is enough until there is work again"
