"""Files are written whole or not at all, and what is more than a file is not replaced."""

from __future__ import annotations

import errno
import json
import os
import socket
import stat
from pathlib import Path

import pytest

from sandbox.files import writing
from sandbox.files.locks import lock
from sandbox.files.user_folder import user_folder
from sandbox.files.writing import save, tidy
from sandbox.sentences import Refusal

posix = pytest.mark.skipif(os.name != "posix", reason="a matter of POSIX file systems")

LEFT = ".covenant-0123456789abcdef"


def failing(number: int):
    """Return a function that fails as the system does with an error's number."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def notes() -> list[Path]:
    folder = user_folder() / "unfinished"
    return list(folder.iterdir()) if folder.exists() else []


def test_files_that_belong_together_are_written(tmp_path):
    save({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert [(tmp_path / name).read_bytes() for name in "ab"] == [b"1", b"2"]
    assert len(list(tmp_path.iterdir())) == 2
    assert not notes()


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "a cannot be written: no room is left on the disk."),
        (errno.EROFS, "a cannot be written: the disk is read-only."),
        (errno.EIO, "a cannot be written: the disk has failed."),
    ],
)
def test_a_disk_that_takes_nothing_leaves_what_was_there(tmp_path, monkeypatch, number, said):
    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", failing(number))
    with pytest.raises(Refusal) as refused:
        save({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert str(refused.value).endswith(said)
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_on_a_read_only_disk_not_even_the_end_of_a_refusal_fails(tmp_path, monkeypatch):
    for name in ("open", "unlink", "mkdir"):
        monkeypatch.setattr(writing.os, name, failing(errno.EROFS))
    with pytest.raises(Refusal, match="a cannot be written: the disk is read-only"):
        save({tmp_path / "a": b"1"})


def test_where_one_cannot_be_written_none_is(tmp_path):
    with pytest.raises(Refusal, match="b cannot be written: its folder does not exist"):
        save({tmp_path / "a": b"1", tmp_path / "none" / "b": b"2"})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("old", [b"old", None])
def test_where_the_second_cannot_take_its_name_the_first_is_put_back(tmp_path, monkeypatch, old):
    first, second = tmp_path / "a", tmp_path / "b"
    if old is not None:
        first.write_bytes(old)
    replace = os.replace

    def replace_all_but_the_second(place: Path, target: Path) -> None:
        if target == second:
            raise OSError(errno.EPERM, "Operation not permitted")
        replace(place, target)

    monkeypatch.setattr(os, "replace", replace_all_but_the_second)
    with pytest.raises(Refusal, match="b cannot be written: permission denied"):
        save({first: b"1", second: b"2"})
    assert [path.read_bytes() for path in tmp_path.iterdir()] == ([old] if old else [])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a\0b", "no file can have such a name"),
        ("\ud800", "no file can have such a name"),
        ("x" * 300, "its name is too long"),
    ],
)
def test_a_name_that_no_file_can_have_is_refused(tmp_path, name, said):
    with pytest.raises(Refusal, match=said):
        save({tmp_path / name: b"1"})


def test_a_folder_and_a_protected_file_or_folder_are_refused(tmp_path, monkeypatch):
    with pytest.raises(Refusal, match="is a folder"):
        save({tmp_path: b"1"})
    (tmp_path / "a").write_bytes(b"old")
    protected = tmp_path / "a"
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != protected)
    with pytest.raises(Refusal, match="a is write-protected"):
        save({tmp_path / "a": b"1"})
    protected = tmp_path
    with pytest.raises(Refusal, match=r"The folder of .*b is write-protected"):
        save({tmp_path / "b": b"1"})
    assert (tmp_path / "a").read_bytes() == b"old"


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_permissions_of_the_old_file_are_kept(tmp_path, mode):
    path = tmp_path / "a"
    path.touch()
    path.chmod(mode)
    save({path: b"1", tmp_path / "b": b"2"})
    assert stat.S_IMODE(path.stat().st_mode) == mode
    (tmp_path / "c").touch()
    assert (tmp_path / "b").stat().st_mode == (tmp_path / "c").stat().st_mode


@posix
@pytest.mark.skipif(os.name == "posix" and os.getuid() != 0, reason="only root gives files away")
def test_the_owner_of_the_old_file_is_kept(tmp_path):
    path = tmp_path / "a"
    path.touch()
    os.chown(path, 1234, 2345)
    save({path: b"1"})
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 2345)


@posix
def test_a_symbolic_link_is_followed_also_to_a_file_not_yet_there(tmp_path):
    link, target = tmp_path / "link", tmp_path / "target"
    link.symlink_to("target")
    for content in (b"1", b"2"):
        save({link: content})
        assert link.is_symlink()
        assert target.read_bytes() == content
    target.unlink()
    target.symlink_to("link")
    with pytest.raises(Refusal, match="its symbolic links lead in a circle"):
        save({link: b"3"})


@posix
def test_a_file_with_another_name_is_not_parted_from_it(tmp_path):
    path, other = tmp_path / "a", tmp_path / "other"
    path.write_bytes(b"old")
    os.link(path, other)
    with pytest.raises(Refusal, match="a has another name elsewhere"):
        save({path: b"1"})
    assert os.path.samefile(path, other)
    other.unlink()
    save({path: b"1"})
    assert path.read_bytes() == b"1"


@posix
@pytest.mark.parametrize("kind", ["pipe", "socket", "device"])
def test_what_is_no_ordinary_file_is_neither_replaced_nor_waited_for(tmp_path, kind):
    path = tmp_path / "a"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(str(path))
    else:
        path.symlink_to(os.devnull)
    before = os.stat(path).st_mode
    with pytest.raises(Refusal, match="a is not an ordinary file"):
        save({path: b"1"})
    assert os.stat(path).st_mode == before


def test_temporary_files_that_nobody_holds_are_swept_by_the_next_save(tmp_path):
    (tmp_path / LEFT).write_bytes(b"half")
    like_one = tmp_path / f"{LEFT}-notes"
    like_one.touch()
    held = lock(tmp_path / LEFT.replace("0", "f"))
    assert held is not None
    save({tmp_path / "a": b"1"})
    assert {path.name for path in tmp_path.iterdir()} == {"a", like_one.name, held.path.name}
    held.release()


def killed(tmp_path: Path, moves: list[tuple[Path, Path]]) -> None:
    """Leave the note that a process leaves which is killed while it writes."""
    folder = user_folder() / "unfinished"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "0123456789abcdef").write_text(json.dumps([list(map(str, move)) for move in moves]))


@pytest.mark.parametrize(
    ("written", "renamed", "after"),
    [
        ([], 0, b"old"),
        ([0], 0, b"old"),
        # Of these the second may be half only.
        ([0, 1], 0, b"old"),
        ([0, 1], 1, b"new"),
        ([0, 1], 2, b"new"),
    ],
)
def test_files_that_belong_together_end_all_new_or_all_old(tmp_path, written, renamed, after):
    targets = [tmp_path / "a.csv", tmp_path / "a.csv.json"]
    moves = [(tmp_path / f"{LEFT[:-1]}{n}", target) for n, target in enumerate(targets)]
    for target in targets:
        target.write_bytes(b"old")
    for number in written:
        moves[number][0].write_bytes(b"new")
    for place, target in moves[:renamed]:
        os.replace(place, target)
    killed(tmp_path, moves)
    tidy()
    assert [target.read_bytes() for target in targets] == [after, after]
    assert sorted(tmp_path.iterdir()) == targets
    assert not notes()


@pytest.mark.parametrize(
    "note",
    [
        "",
        "[",
        "{}",
        "5",
        "null",
        '[["a"]]',
        "[[1, 2]]",
        "[" * 50_000,
        '[["\\u0000", "a"]]',
        '[["/x/.covenant-0123456789abcde0", "/x/a"], ["/x/\\u0000/.covenant-0123456789abcdef",'
        ' "/x/\\u0000/b"]]',
    ],
)
def test_a_note_that_is_none_is_removed(note):
    folder = user_folder() / "unfinished"
    folder.mkdir(parents=True)
    (folder / "0123456789abcdef").write_text(note)
    tidy()
    assert not notes()


def test_a_note_renames_nothing_but_temporary_files(tmp_path):
    (tmp_path / "mine").write_bytes(b"mine")
    killed(tmp_path, [(tmp_path / LEFT, tmp_path / "a"), (tmp_path / "mine", tmp_path / "b")])
    tidy()
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_folder_that_no_system_can_have_stops_no_tidying(tmp_path):
    # As the settings may name one, after a damage of their file.
    left = tmp_path / LEFT
    left.write_text("half")
    tidy([Path("a\0b"), tmp_path])
    assert not left.exists()
