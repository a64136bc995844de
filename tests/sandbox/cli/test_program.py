"""How a command ends."""

from __future__ import annotations

import os
from pathlib import Path

from sandbox import cli


def test_an_error_that_nobody_expected_is_one_line_and_a_crash_log(capsys):
    def fail() -> int:
        raise RuntimeError("two\nlines")

    assert cli.exit_status(fail) == 1
    complaint = capsys.readouterr().err
    assert len(complaint.splitlines()) == 1
    assert "RuntimeError: two lines" in complaint
    log = Path(os.environ["COVENANT_DATA"]) / "crash.log"
    assert str(log) in complaint
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_interrupting_ends_without_a_traceback(capsys):
    def interrupt() -> int:
        raise KeyboardInterrupt

    assert cli.exit_status(interrupt) == 130
    assert capsys.readouterr().err == "covenant: interrupted.\n"
