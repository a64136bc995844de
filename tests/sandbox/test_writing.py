"""What is exported is written whole or not at all."""

from __future__ import annotations

import os

import pytest

from sandbox.sentences import Refusal
from sandbox.writing import save


def test_files_that_belong_together_are_written(tmp_path):
    save({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert [(tmp_path / name).read_bytes() for name in "ab"] == [b"1", b"2"]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refusal, match="a cannot be written: No space left on device"):
        save({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_where_one_cannot_be_written_none_is(tmp_path):
    with pytest.raises(Refusal, match="b cannot be written: No such file"):
        save({tmp_path / "a": b"1", tmp_path / "none" / "b": b"2"})
    assert not list(tmp_path.iterdir())


def test_a_folder_and_a_protected_file_are_refused(tmp_path, monkeypatch):
    with pytest.raises(Refusal, match="is a folder"):
        save({tmp_path: b"1"})
    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(Refusal, match="write-protected"):
        save({tmp_path / "a": b"1"})
