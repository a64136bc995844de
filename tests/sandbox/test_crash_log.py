"""The crash log."""

from __future__ import annotations

from pathlib import Path

from sandbox import crash_log
from sandbox.crash_log import log_crash


def an_error(words: str) -> Exception:
    try:
        raise ZeroDivisionError(words)
    except ZeroDivisionError as error:
        return error


def log(words: str) -> str:
    path = log_crash(an_error(words))
    assert path is not None
    return path.read_text(encoding="utf-8")


def test_a_crash_is_written_with_its_traceback_and_the_version():
    text = log("the first")
    assert "ZeroDivisionError: the first" in text
    assert "an_error" in text
    assert "Covenant " in text


def test_a_second_crash_does_not_hide_the_first():
    log("the first")
    text = log("the second")
    assert text.index("the first") < text.index("the second")


def test_a_log_that_has_grown_long_starts_anew(monkeypatch):
    log("the first")
    monkeypatch.setattr(crash_log, "LONGEST", 10)
    assert "the first" not in log("the second")


def test_a_log_that_cannot_be_written_is_done_without(monkeypatch, tmp_path: Path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("COVENANT_DATA", str(tmp_path / "file" / "folder"))
    assert log_crash(an_error("the first")) is None
