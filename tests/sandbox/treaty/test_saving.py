"""Saving replaces a file in one step, or leaves it as it was."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from sandbox.sentences import Refusal
from sandbox.treaty.file import dumps, read, write
from sandbox.treaty.treaty import Treaty

TREATY = Treaty(name="Draft", year=1935)

posix = pytest.mark.skipif(os.name != "posix", reason="a matter of POSIX file systems")


def test_a_saved_treaty_is_read_back(tmp_path: Path) -> None:
    write(TREATY, tmp_path / "draft.treaty")
    assert read(tmp_path / "draft.treaty") == TREATY
    assert [path.name for path in tmp_path.iterdir()] == ["draft.treaty"]


def test_saving_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    write(TREATY, tmp_path / "draft.treaty")
    first = (tmp_path / "draft.treaty").read_bytes()
    write(read(tmp_path / "draft.treaty"), tmp_path / "draft.treaty")
    assert (tmp_path / "draft.treaty").read_bytes() == first == dumps(TREATY).encode()


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_when_saving_fails_the_old_file_stays_and_no_other_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "draft.treaty"
    path.write_text("old", "utf-8")

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(Refusal, match="cannot be written: no room is left on the disk"):
        write(TREATY, path)
    assert path.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_treaty_that_could_not_be_read_back_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "draft.treaty"
    path.write_text("old", "utf-8")
    with pytest.raises(Refusal, match="control character"):
        write(TREATY.with_(name="bell\a"), path)
    assert path.read_text("utf-8") == "old"


@posix
def test_permissions_of_the_old_file_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "draft.treaty"
    path.write_text("old", "utf-8")
    path.chmod(0o640)
    write(TREATY, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    write(TREATY, tmp_path / "draft.treaty")
    (tmp_path / "other").touch()
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(modes) == 1


@posix
def test_a_symbolic_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "draft.treaty"
    target.write_text("old", "utf-8")
    link = tmp_path / "link.treaty"
    link.symlink_to(target)
    write(TREATY, link)
    assert link.is_symlink()
    assert read(target) == TREATY


def test_saving_over_a_folder_or_into_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="is a folder"):
        write(TREATY, tmp_path)
    with pytest.raises(Refusal, match="cannot be written"):
        write(TREATY, tmp_path / "none" / "draft.treaty")
    with pytest.raises(Refusal, match="cannot be written"):
        write(TREATY, "a\0b.treaty")


def test_a_write_protected_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "draft.treaty"
    path.write_text("old", "utf-8")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(Refusal, match="is write-protected"):
        write(TREATY, path)
