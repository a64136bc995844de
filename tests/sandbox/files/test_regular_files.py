"""Only ordinary files are read, of bounded length, and at once; all else is refused."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from sandbox.files.regular_files import is_ordinary, printable, read_bytes
from sandbox.sentences import Refusal

LINUX = sys.platform == "linux"


def refusal(path: object, longest: int = 100) -> str:
    began = time.monotonic()
    with pytest.raises(Refusal) as caught:
        read_bytes(path, longest)  # type: ignore[arg-type]  # odd ones are tried, too
    assert time.monotonic() - began < 2
    return str(caught.value)


def test_an_ordinary_file_is_read_up_to_its_last_byte(tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_bytes(b"\r\n\x00\xff" * 25)
    assert read_bytes(path, 100) == b"\r\n\x00\xff" * 25
    assert is_ordinary(path)


def test_a_link_to_an_ordinary_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "some.txt").write_bytes(b"x")
    (tmp_path / "link.txt").symlink_to("some.txt")
    assert read_bytes(tmp_path / "link.txt", 1) == b"x"


def test_a_longer_file_is_refused_with_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_bytes(b"x" * 1_500_001)
    assert f"{path} is longer than 1.5 million bytes" in refusal(path, 1_500_000)


def test_a_file_of_a_terabyte_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "sparse.txt"
    with path.open("wb") as file:
        file.truncate(2**40)
    assert "longer than" in refusal(path, 200_000_000)


def test_a_folder_and_a_file_that_is_not_there_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"{tmp_path} is a folder, not a file."
    assert refusal(tmp_path / "none") == f"{tmp_path / 'none'} does not exist."
    assert "cannot be read" in refusal(tmp_path / "a\0b")
    assert "cannot be read" in refusal(str(tmp_path) + "/" + "x" * 5000)
    assert not is_ordinary(tmp_path / "a\0b")


@pytest.mark.skipif(not LINUX, reason="devices by their names on Linux")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/random", "/dev/tty"])
def test_a_device_is_refused(device: str) -> None:
    assert refusal(device).startswith(device)
    assert not is_ordinary(device)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "is not an ordinary file" in refusal(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_that_takes_the_files_place_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x")
    plain, seen = os.stat(path), threading.Event()
    os.unlink(path)
    os.mkfifo(path)

    def as_it_was(_: object) -> os.stat_result:
        seen.set()
        return plain

    monkeypatch.setattr("sandbox.files.regular_files.os.stat", as_it_was)
    assert "is not an ordinary file" in refusal(path)
    assert seen.is_set()


@pytest.mark.skipif(not LINUX, reason="files of the kernel on Linux")
def test_a_file_that_holds_more_than_it_says_is_bounded() -> None:
    assert os.stat("/proc/self/status").st_size == 0
    assert "longer than" in refusal("/proc/self/status", 10)


def test_a_name_that_no_terminal_can_print_is_shown_with_marks() -> None:
    assert printable("a\nb\x1b]52;c\x07\u202e\ufffe.svg") == "a�b�]52;c���.svg"
    assert printable(os.fsdecode(b"a\xff.svg")) == "a�.svg"
    assert printable("a\ud800.svg") == "a�.svg"
