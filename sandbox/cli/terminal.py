"""What every command prints with: all that reaches the terminal passes through here.

Names and figures come from files that anybody may have made, and a terminal obeys control
characters: it would retitle itself, write to the clipboard or overwrite what stands above.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO

from sandbox.progress import Progress
from sandbox.sentences import refuse

DONE, FAILED = 0, 1

#: Text is set in at least and at most so many columns.
NARROWEST, WIDEST = 60, 100

#: Invisible joiners, which some scripts need between letters; they do no harm.
_JOINERS = "\u200c\u200d"

_INPUT, _OUTPUT, _ERRORS = 0, 1, 2


def show(text: object = "") -> None:
    """Print text of one line or more; raises Refusal where it cannot be written."""
    with _writing():
        print("\n".join(map(escaped, str(text).split("\n"))))


def show_lines(lines: Iterable[object]) -> None:
    """Print each as a line of its own, whatever is in it."""
    show("\n".join(escaped(str(line)) for line in lines))


def print_json(value: Any) -> int:
    """Print a value for other programs, and return the exit status."""
    text = json.dumps(value, indent=2, ensure_ascii=not shows("é"), allow_nan=False)
    with _writing():
        print("\n".join(_escaped_by(_in_json, line) for line in text.split("\n")))
    return DONE


def complain(sentence: object) -> int:
    """Print one line of complaint and return the exit status for it."""
    line = escaped(" ".join(f"covenant: {sentence}".split()))
    with _told() as errors:
        encoding = errors.encoding or "ascii"
        print(line.encode(encoding, "replace").decode(encoding), file=errors, flush=True)
    return FAILED


def show_usage(text: str) -> None:
    """Print how a command is used, and what was wrong with the use made of it."""
    with _told() as errors:
        print("\n".join(map(escaped, text.split("\n"))), end="", file=errors, flush=True)


def show_progress(name: str, done: int, total: int) -> None:
    """Show on one line of the terminal how far a piece of work has come."""
    with _told() as errors:
        print(f"\r{escaped(name)}: {done / total:.0%}", end="", file=errors, flush=True)


def wipe_progress() -> None:
    """Wipe the line of progress."""
    with _told() as errors:
        print("\r\033[K", end="", file=errors, flush=True)


@contextmanager
def progress(name: str) -> Iterator[Progress | None]:
    """Give what shows on the terminal how far work has come, and wipe it in the end; else None."""
    if not sys.stderr.isatty():
        yield None
        return
    try:
        yield lambda done, total: show_progress(name, done, total)
    finally:
        wipe_progress()


def flush() -> None:
    """Write out what was printed; raises Refusal where it cannot be written."""
    with _writing():
        sys.stdout.flush()


def escaped(text: str) -> str:
    """Return one line that a terminal shows and does not obey: ESC becomes \\x1b."""
    return _escaped_by(_in_words, text)


def _escaped_by(escape: Callable[[str], str], line: str) -> str:
    if line.isprintable():
        return line
    return "".join(sign if _is_harmless(sign) else escape(sign) for sign in line)


def _in_words(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _in_json(character: str) -> str:
    return json.dumps(character)[1:-1]


def _is_harmless(character: str) -> bool:
    return (
        character.isprintable()
        or character in _JOINERS
        or unicodedata.category(character) == "Zs"  # spaces
    )


def width() -> int:
    """Return how many columns text is set in."""
    return max(NARROWEST, min(shutil.get_terminal_size().columns, WIDEST))


def shows(characters: str) -> bool:
    """Tell whether the terminal's encoding has these characters."""
    try:
        characters.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True


def hold_streams() -> None:
    """Open the standard streams that the caller closed, on the null device.

    Otherwise the next file opened, such as the library, would be taken for the terminal.
    """
    for number in (_INPUT, _OUTPUT, _ERRORS):
        try:
            os.fstat(number)
        except OSError:
            # The least number that is free. It cannot be written to, as one that is closed.
            os.open(os.devnull, os.O_WRONLY if number == _ERRORS else os.O_RDONLY)
    if sys.stdout is None:
        sys.stdout = open(_OUTPUT, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(_ERRORS, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


def let_go_of_output() -> None:
    """Keep Python from trying again, at its end, to write what cannot be written."""
    _send_nowhere(_OUTPUT)


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go_of_output()
        raise refuse(
            "The answer cannot be written: {cause}.", cause=error.strerror or error
        ) from None


@contextmanager
def _told() -> Iterator[TextIO]:
    """Give the stream for complaints; where it cannot be written to, they are dropped."""
    try:
        yield sys.stderr
    except OSError:
        _send_nowhere(_ERRORS)


def _send_nowhere(number: int) -> None:
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)
