"""Reading a file that somebody names: ordinary files only, of bounded length, and no others.

A name may also stand for a pipe, a terminal or `/dev/zero`, which would be read for ever.
"""

from __future__ import annotations

import os
import stat

from sandbox.sentences import Refusal, refuse

# A pipe or a device that takes the file's place after it was looked at must not be waited for.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_bytes(path: str | os.PathLike[str], longest: int, name: str | None = None) -> bytes:
    """Return what is in an ordinary file of at most `longest` bytes.

    name: what a refusal calls the file, by default its path. Raises Refusal, with the file and the
    cause, for one that cannot be read, is too long, or is a folder, a pipe or a device.
    """
    name = printable(path) if name is None else name
    try:
        # Before opening it: merely to open a device may do something.
        _check(os.stat(path), longest, name)
        handle = os.open(path, _FLAGS)
        with open(handle, "rb") as file:
            size = _check(os.fstat(handle), longest, name)
            content = file.read(size + 1)
            if len(content) > size:  # as in /proc, where files say that they are empty
                content += file.read(longest)
    except Refusal:
        raise
    except FileNotFoundError:
        raise refuse("{file} does not exist.", file=name) from None
    except PermissionError:
        raise refuse("{file} cannot be read: permission denied.", file=name) from None
    except (OSError, ValueError) as error:  # a name with a null character is a ValueError
        cause = getattr(error, "strerror", None) or str(error)
        raise refuse("{file} cannot be read: {cause}.", file=name, cause=cause) from None
    if len(content) > longest:
        raise _too_long(name, longest)
    return content


def _check(status: os.stat_result, longest: int, name: str) -> int:
    """Return the length of a file; refuses what is no ordinary one, or too long."""
    if stat.S_ISDIR(status.st_mode):
        raise refuse("{file} is a folder, not a file.", file=name)
    if not stat.S_ISREG(status.st_mode):
        raise refuse("{file} is not an ordinary file.", file=name)
    if status.st_size > longest:
        raise _too_long(name, longest)
    return status.st_size


def _too_long(name: str, longest: int) -> Exception:
    return refuse(
        "{file} is longer than {most:g} million bytes, too long for a file of its kind.",
        file=name,
        most=longest / 1_000_000,
    )


def is_ordinary(path: str | os.PathLike[str]) -> bool:
    """Tell whether a path is that of an ordinary file, so that opening it does not hang."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


def printable(path: str | os.PathLike[str]) -> str:
    """Return a path as text that any terminal can print."""
    try:
        text = os.fsencode(path).decode("utf-8", "replace")
    except UnicodeEncodeError:  # half a character, which no name on a disk has
        text = os.fspath(path)
    return "".join(character if character.isprintable() else "\ufffd" for character in text)
