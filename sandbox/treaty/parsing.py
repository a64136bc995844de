"""From text to plain JSON values, refusing what a file from anywhere may hide.

The standard library accepts more than JSON (NaN, repeated keys, half
characters) and fails in several ways on hostile text. All of it ends here in
one sentence that names the file, the place and the cause.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

from sandbox.sentences import refuse
from sandbox.treaty.kinds import Path, shown_path

DEEPEST = 50
MOST_DIGITS = 20


class _Repeated(dict[str, Any]):
    """An object of the file in which a key stands more than once."""

    key: str


def parse(text: str, file: str) -> Any:
    """Return the JSON value in `text`; `file` names it in a refusal."""
    if not text.strip():
        raise refuse("{file} is empty.", file=file)
    try:
        data = json.loads(text, object_pairs_hook=_pairs, parse_int=_whole)
    except json.JSONDecodeError as error:
        if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
            raise refuse(
                "{file} ends too early, in line {line}: the rest of the file is missing.",
                file=file,
                line=error.lineno,
            ) from None
        raise refuse(
            "{file} is not JSON: line {line}, column {column} ({cause}).",
            file=file,
            line=error.lineno,
            column=error.colno,
            cause=error.msg,
        ) from None
    except RecursionError:
        raise refuse("{file} is nested too deeply to be a treaty.", file=file) from None
    for path, value in _walk(data):
        _check(path, value, file)
    return data


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    repeated = _Repeated(made)
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            repeated.key = key
        seen.add(key)
    return repeated


def _whole(digits: str) -> int | float:
    """Return a whole number, or infinity for one too long to be meant."""
    return int(digits) if len(digits) <= MOST_DIGITS else math.inf


def _walk(data: Any) -> Iterator[tuple[Path, Any]]:
    """Yield every value with its path; a stack of our own cannot overflow."""
    stack: list[tuple[Path, Any]] = [((), data)]
    while stack:
        path, value = stack.pop()
        yield path, value
        if isinstance(value, dict):
            stack.extend(((*path, key), item) for key, item in value.items())
        elif isinstance(value, list):
            stack.extend(((*path, f"#{n}"), item) for n, item in enumerate(value, start=1))


def _check(path: Path, value: Any, file: str) -> None:
    if len(path) > DEEPEST:
        raise refuse("{file} is nested too deeply to be a treaty.", file=file)
    if isinstance(value, _Repeated):
        place = shown_path((*path, value.key))
        raise refuse("{file}: {place} stands twice.", file=file, place=place)
    if isinstance(value, float) and not math.isfinite(value):
        place = shown_path(path)
        raise refuse("{file}: {place} is not a number that can be held.", file=file, place=place)
    texts = [*path[-1:], value] if isinstance(value, str) else path[-1:]
    if not all(map(_is_unicode, texts)):
        place = shown_path(path)
        raise refuse("{file}: {place} holds half a character.", file=file, place=place)


def _is_unicode(text: str) -> bool:
    """Tell whether `text` is free of lone surrogates, which UTF-8 cannot write."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
