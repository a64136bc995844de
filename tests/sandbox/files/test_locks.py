"""A lock counts while its holder lives, and not a moment longer, whatever is in its file."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sandbox.files.locks import left_behind, lock

ANY = re.compile(".*")

HOLD = """
import sys
from pathlib import Path
from sandbox.files.locks import lock
held = lock(Path(sys.argv[1]))
print("held" if held else "taken", flush=True)
sys.stdin.read()
"""


def hold_in_another_process(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_lock_is_held_once_also_within_a_process(tmp_path):
    held = lock(tmp_path / "a.lock")
    assert held is not None
    assert lock(tmp_path / "a.lock") is None
    held.release()
    assert not list(tmp_path.iterdir())
    again = lock(tmp_path / "a.lock")
    assert again is not None
    again.release()


def test_a_lock_of_another_process_counts_until_that_is_killed(tmp_path):
    path = tmp_path / "a.lock"
    with hold_in_another_process(path) as process:
        assert lock(path) is None
        assert not list(left_behind(tmp_path, ANY))
        process.kill()
        process.wait()
        assert path.exists()
        held = lock(path)
        assert held is not None
        held.release()


@pytest.mark.parametrize(
    "content",
    ["", "1\n", f"{os.getpid()}\ncovenant\nhost\n", "\0" * 5000],
    ids=["nothing", "one", "this process", "zeros"],
)
def test_a_file_that_no_process_holds_is_no_lock_whatever_is_in_it(tmp_path, content):
    path = tmp_path / "a.lock"
    path.write_text(content)
    held = lock(path)
    assert held is not None
    held.release()
    assert not path.exists()


def test_what_is_left_behind_is_taken_and_what_is_held_is_not(tmp_path):
    for name in ("dead.lock", "held.lock", "other"):
        (tmp_path / name).touch()
    (tmp_path / "folder.lock").mkdir()
    held = lock(tmp_path / "held.lock")
    assert held is not None
    found = list(left_behind(tmp_path, re.compile(r".+\.lock")))
    assert [taken.path.name for taken in found] == ["dead.lock"]
    for taken in (*found, held):
        taken.release()
    assert sorted(os.listdir(tmp_path)) == ["folder.lock", "other"]


def test_a_lock_that_is_only_to_be_looked_at_is_not_made(tmp_path):
    with pytest.raises(FileNotFoundError):
        lock(tmp_path / "none.lock", make=False)
    assert not list(left_behind(tmp_path / "nowhere", ANY))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_the_place_of_a_lock_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "a.lock")
    held = lock(tmp_path / "a.lock")
    if held is not None:
        held.release()
