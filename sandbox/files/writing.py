"""Writing files: each whole or not at all, several all together, whatever ends the process.

The content goes into a temporary file beside the target and takes its name when all of it is
on the disk. A note in the user's data folder names what is under way; where its process was killed,
the next start removes the temporary files, or gives them their names if the first had it already.
"""

from __future__ import annotations

import errno
import json
import os
import re
import secrets
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from sandbox.files.locks import Lock, left_behind, lock
from sandbox.files.regular_files import printable
from sandbox.files.user_folder import user_folder
from sandbox.sentences import Refusal, Sentence, refuse, say

#: From a temporary file to the one whose name it shall take, in the order of taking them.
_Moves = Sequence[tuple[Path, Path]]

_TEMPORARY = re.compile(r"\.covenant-[0-9a-f]{16}")

_NOTE = re.compile(r"[0-9a-f]{16}")

_FLAGS = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)

#: More than a note of any files written together has, in bytes.
_LONGEST_NOTE = 100_000

_CAUSES = {
    errno.ENOSPC: say("no room is left on the disk"),
    errno.EROFS: say("the disk is read-only"),
    errno.EACCES: say("permission denied"),
    errno.EPERM: say("permission denied"),
    errno.ENOENT: say("its folder does not exist"),
    errno.ENOTDIR: say("its folder does not exist"),
    errno.ENAMETOOLONG: say("its name is too long"),
    errno.ELOOP: say("its symbolic links lead in a circle"),
    errno.EIO: say("the disk has failed"),
    errno.EMFILE: say("too many files are open"),
    errno.EFBIG: say("it would be larger than the system allows"),
}
with suppress(AttributeError):  # not on Windows
    _CAUSES[errno.EDQUOT] = _CAUSES[errno.ENOSPC]


def cause_of(error: OSError | ValueError) -> Sentence | str:
    """Return why a file cannot be written, in words, without a number and a path."""
    if not isinstance(error, OSError):
        return say("no file can have such a name")
    return _CAUSES.get(error.errno or 0) or error.strerror or str(error)


@contextmanager
def errors_as_refusals(path: Path) -> Iterator[None]:
    """Turn an error while a file is written into a Refusal, with the file and the cause."""
    try:
        yield
    except Refusal:
        raise
    except (OSError, ValueError) as error:  # a name with a null character is a ValueError
        raise refuse(
            "{file} cannot be written: {cause}.", file=printable(path), cause=cause_of(error)
        ) from None


def save(contents: Mapping[Path, bytes]) -> None:
    """Give files that belong together new content; until all of it is written, none is replaced.

    A symbolic link is followed; the permissions and the owner of a file are kept. Raises Refusal,
    with the file and the cause, for one that cannot be written or that is more than an ordinary
    file; then all of them stand as they were.
    """
    moves = []
    for path in contents:
        with errors_as_refusals(path):
            target = _target(path)
            moves.append((target.with_name(f".covenant-{secrets.token_hex(8)}"), target))
    folders = {target.parent for _, target in moves}
    tidy(folders)
    with _noted(moves), ExitStack() as at_the_end:
        drafts = []
        for (path, content), move in zip(contents.items(), moves, strict=True):
            with errors_as_refusals(path):
                drafts.append(_Draft(path, *move))
                at_the_end.callback(drafts[-1].drop)
                drafts[-1].write(content)
        _take_names(drafts)
    for folder in folders:
        _make_last(folder)


def _take_names(drafts: Sequence[_Draft]) -> None:
    """Put all files in the places of their targets, or none."""
    before = []
    for draft in drafts[:-1]:
        with errors_as_refusals(draft.path):
            before.append(draft.old_content())
    for done, draft in enumerate(drafts):
        try:
            with errors_as_refusals(draft.path):
                draft.take_name()
        except Refusal:
            for replaced, content in zip(drafts[:done], before, strict=False):
                with errors_as_refusals(replaced.path):
                    replaced.put_back(content)
            raise


def _target(path: Path) -> Path:
    """Return the file that a path leads to; refuse what is not to be replaced."""
    name = printable(path)
    target = Path(os.path.realpath(path))
    try:
        status = os.stat(path)
    except FileNotFoundError:
        status = None
    if status is not None:
        if stat.S_ISDIR(status.st_mode):
            raise refuse("{file} is a folder, not a file.", file=name)
        if not stat.S_ISREG(status.st_mode):
            raise refuse("{file} is not an ordinary file.", file=name)
        if not os.access(target, os.W_OK):
            raise refuse("{file} is write-protected.", file=name)
        if status.st_nlink > 1:
            raise refuse(
                "{file} has another name elsewhere (a hard link), under which the old content would"
                " stay: choose another file.",
                file=name,
            )
    if target.parent.is_dir() and not os.access(target.parent, os.W_OK):
        raise refuse("The folder of {file} is write-protected.", file=name)
    return target


class _Draft:
    """The temporary file with a target's new content.

    It is locked, so that no other process takes it for one that was left behind.
    """

    def __init__(self, path: Path, place: Path, target: Path) -> None:
        """path: as it was asked for; target: what it leads to."""
        self.path = path
        self._place = place
        self._target = target
        try:
            held = lock(place)
        except OSError:  # the system has no locks there, or nothing can be written there
            held = None
        self._file = held or Lock(place, os.open(place, _FLAGS, 0o666))

    def write(self, content: bytes) -> None:
        """Write the content to the disk, with the permissions of what it shall replace."""
        if self._target.exists():
            _keep_owner(self._target, self._place)
            shutil.copystat(self._target, self._place)
        with open(self._file.handle, "wb", closefd=False) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def old_content(self) -> bytes | None:
        """Return the target's old content; None if it is not there."""
        return self._target.read_bytes() if self._target.exists() else None

    def take_name(self) -> None:
        """Put the file in the place of its target."""
        if os.name != "posix":
            self._file.close()  # an open file cannot be renamed there
        os.replace(self._place, self._target)

    def put_back(self, content: bytes | None) -> None:
        """Give the target its old content again."""
        if content is None:
            self._target.unlink()
            return
        draft = _Draft(self.path, self._place, self._target)
        draft.write(content)
        draft.take_name()
        draft.drop()

    def drop(self) -> None:
        """Remove the file, if it has not taken its name."""
        self._file.release()


def _keep_owner(old: Path, new: Path) -> None:
    """Give a file the group and the owner of another, as far as this user may."""
    if os.name != "posix":
        return
    status = old.stat()
    for owner, group in ((-1, status.st_gid), (status.st_uid, -1)):
        with suppress(OSError):
            os.chown(new, owner, group)


def _make_last(folder: Path) -> None:
    """Have the names in a folder on the disk too, where the system can do that."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _noted(moves: _Moves) -> Iterator[None]:
    """Keep a note of what is under way, which counts once the process is gone."""
    note = None
    # Without a data folder there is no note: what a kill leaves is swept by the next save there.
    with suppress(OSError, RuntimeError):
        folder = _notes()
        folder.mkdir(parents=True, exist_ok=True)
        note = lock(folder / secrets.token_hex(8))
        if note is not None:
            text = json.dumps([[str(place) for place in move] for move in moves])
            os.write(note.handle, text.encode())
    try:
        yield
    finally:
        if note is not None:
            note.release()


def tidy(folders: Iterable[Path] = ()) -> None:
    """Finish what killed processes noted, and remove temporary files that nobody holds.

    folders: where to look for temporary files besides those noted. Never raises.
    """
    with suppress(RuntimeError):  # there is no home folder
        for note in left_behind(_notes(), _NOTE):
            _finish(_moves(os.read(note.handle, _LONGEST_NOTE)))
            note.release()
    for folder in folders:
        for temporary in left_behind(folder, _TEMPORARY):
            temporary.release()


def _moves(note: bytes) -> _Moves:
    """Return the moves of a note; none of one that is not whole: nothing was begun then."""
    try:
        moves = [(Path(place), Path(target)) for place, target in json.loads(note)]
    except (ValueError, TypeError, RecursionError):
        return []
    return [
        (place, target)
        for place, target in moves
        if _TEMPORARY.fullmatch(place.name) and place.parent == target.parent
    ]


def _finish(moves: _Moves) -> None:
    """End a writing that was cut short: with all of the new files, or with none."""
    # All of them were whole when the first took its name.
    if moves and not os.path.exists(moves[0][0]):
        for place, target in moves[1:]:
            with suppress(OSError, ValueError):
                os.replace(place, target)
    for place, _ in moves:
        with suppress(OSError, ValueError):
            place.unlink()


def _notes() -> Path:
    return user_folder() / "unfinished"
