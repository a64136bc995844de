"""Closed, full and broken streams, too few files, and Ctrl+C at any moment of a start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from random import Random

import pytest

from tests.end_to_end.process import ROOT, environment, python

posix = pytest.mark.skipif(os.name != "posix", reason="a matter of POSIX streams and signals")


def shell(line: str, tmp_path) -> subprocess.CompletedProcess[str]:
    """Run a line of the shell in which $C stands for covenant."""
    return subprocess.run(
        ["sh", "-c", line.replace("$C", f'"{sys.executable}" -m ui')],
        cwd=ROOT,
        env=environment(True, {"OUT": str(tmp_path)}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@posix
@pytest.mark.parametrize(
    ("line", "status", "said"),
    [
        ("$C templates >&-", 1, "The answer cannot be written: Bad file descriptor."),
        ("$C --help >&-", 1, "The answer cannot be written: Bad file descriptor."),
        ("$C --help >/dev/full", 1, "The answer cannot be written: No space left on device."),
        ("$C judge --help >/dev/full", 1, "The answer cannot be written: No space left on device."),
        ("$C worlds --json >/dev/full", 1, "The answer cannot be written: No space left on device"),
        ("$C --version <&-", 0, ""),
        ("$C judge >/dev/full", 2, "usage: covenant judge"),
        ("$C nowhere.treaty 2>&-", 1, ""),
        ("$C judge nowhere.treaty 2>/dev/full", 1, ""),
        ("$C judge 2>/dev/full", 2, ""),
        ("$C judge nowhere.treaty <&- >&- 2>&-", 1, ""),
        ("(ulimit -n 6; $C judge nowhere.treaty)", 1, "nowhere.treaty does not exist."),
        ("(ulimit -n 6; $C --help)", 0, ""),
    ],
)  # fmt: skip
def test_streams_that_are_closed_or_full_end_in_one_sentence(line, status, said, tmp_path):
    run = shell(line, tmp_path)
    assert "Traceback" not in run.stderr
    assert "should not happen" not in run.stderr
    assert run.returncode == status
    assert said in run.stderr
    assert len(run.stderr.splitlines()) <= 1 or "usage" in run.stderr


@posix
def test_a_file_is_whole_though_the_streams_are_closed(tmp_path):
    run = shell('$C text league@1935 -o "$OUT/text.md" <&- >&- 2>&-', tmp_path)
    assert run.returncode == 1  # that it is written could not be told
    text = (tmp_path / "text.md").read_text("utf-8")
    assert text.startswith("# League of Nations")
    assert text.rstrip().endswith("-->")


#: Starts covenant, and has it interrupted as it is about to import a module.
INTERRUPTED_AT = """
import os, signal, sys
# A run of the tests in the background has it ignored, and hands that on.
signal.signal(signal.SIGINT, signal.default_int_handler)
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == sys.argv[0]:
            os.kill(os.getpid(), signal.SIGINT)
sys.argv[:] = sys.argv[1:]
sys.meta_path.insert(0, Finder())
from ui.__main__ import main
sys.exit(main())
"""


@posix
@pytest.mark.parametrize(
    "module",
    ["ui.startup.launch", "argparse", "sandbox.cli", "sandbox.treaty.templates", "numpy",
     "sandbox.world.shipped",
     "sandbox.model.treaty_model", "sandbox.cli.text.scorecard"],
)  # fmt: skip
def test_ctrl_c_while_modules_are_loaded_leaves_no_traceback(module):
    run = python("-c", INTERRUPTED_AT, module, "judge", "league@1935")
    assert run.returncode in (-signal.SIGINT, 130), run.stderr
    assert run.stderr in ("", "covenant: interrupted.\n")


@posix
def test_ctrl_c_where_no_exception_can_be_raised_ends_all_the_same(tmp_path):
    code = """
import os, signal, sys
from sandbox import cli
signal.signal(signal.SIGINT, signal.SIG_DFL)
class Gone:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        for _ in range(1000): pass
def action():
    Gone()
    return 0
sys.exit(cli.exit_status(action))
"""
    run = python("-c", code)
    assert (run.returncode, run.stderr) == (-signal.SIGINT, "")


@posix
def test_ctrl_c_that_became_another_error_is_an_interrupt(tmp_path):
    code = """
import os, signal, sys
from sandbox import cli
signal.signal(signal.SIGINT, signal.SIG_DFL)
def action():
    try:
        os.kill(os.getpid(), signal.SIGINT)
    except KeyboardInterrupt:
        raise ImportError("numpy failed to import") from None
    return 0
sys.exit(cli.exit_status(action))
"""
    run = python("-c", code)
    assert (run.returncode, run.stderr) == (130, "covenant: interrupted.\n")


@posix
def test_an_interrupt_that_the_caller_has_ignored_stays_ignored(tmp_path):
    code = INTERRUPTED_AT.replace("signal.default_int_handler", "signal.SIG_IGN")
    run = python("-c", code, "sandbox.cli", "templates")
    assert (run.returncode, run.stderr) == (0, "")


#: Starts covenant with Ctrl+C as it is for a person, however the tests were started.
HEARD = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from ui.__main__ import main
sys.exit(main())
"""


@posix
@pytest.mark.slow
def test_ctrl_c_at_random_moments_of_the_first_half_second():
    """Python's own start, before a line of Covenant has run, is not counted."""
    chance = Random(14)
    for _ in range(100):
        process = subprocess.Popen(
            [sys.executable, "-c", HEARD, "judge", "league@1935"],
            cwd=ROOT,
            env=environment(True, {}),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        time.sleep(chance.uniform(0, 0.5))
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)[1]
        if "Traceback" in said:
            assert "/ui/startup/" not in said
            assert "/sandbox/" not in said
            continue
        assert said in ("", "covenant: interrupted.\n")
