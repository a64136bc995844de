"""Changes to JSON files, of their bytes and of what they say."""

from __future__ import annotations

import copy
import json
import math
import re
from contextlib import suppress
from random import Random
from typing import Any

#: Values that readers of JSON have stumbled over.
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -0.0, 1, -1, 1.5, 0.1, 1e-320, 1e308, -1e308, 2**31, 2**53 + 1, 2**63,
    2**64, 10**19, 10**20, -(10**20), 10**400, math.nan, math.inf, -math.inf, "", " ", "0", "1",
    "null", "league", "FRN", "frn", "XXX", "mandatory", "force", "any", "\u00e9", "e\u0301",
    "\ud800", "\udfff", "\udc00\ud800", "a\ud83d", "\ud83d\ude00", "\x00", "\x07", "\x1b]52;c;eA==",
    "\x7f", "\x85", "\u2028", "\u202e", "\ufffe", "\uffff", "\ufeff", "\U0010ffff", "\U0001fffe",
    "\n", "\t", "a\nb", "=1+1", "<script>", "]]>", "{file}", "{0}", "%s", "x" * 200, "x" * 201,
    "x" * 20_001, "x" * 900_000, "1" * 5_000, [], {}, [[]], [{}], {"": ""}, {"": {"": None}},
    {"\ud800": "x"}, {"\x00": 1}, {"\ufffe": "\ufffe"}, {"a.b": 1}, {"#1": 1}, ["FRN", "FRN"],
    [None], [1, "1", 1.0, True], list(range(2_001)), {"format": "covenant-treaty"},
)  # fmt: skip

_STRINGS = [value for value in VALUES if isinstance(value, str) and len(value) < 300]

#: Bytes that may stand anywhere in a file.
BYTES = (
    b"\x00", b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80",
    b"\xf4\x90\x80\x80", b"\xef\xbf\xbe", b"\x1b[2J", b"\r\n", b"\\", b'"', b"'", b"{", b"}",
    b"[", b"]", b",", b":", b"\\u0000", b"\\ud800", b"\\uDFFF", b"\\ud83d\\ude00", b"\\u",
    b"\\x41", b"//", b"/*", b"NaN", b"-Infinity", b"1e999", b"-", b"0x10", b"01", b"1_000",
    b"9" * 5_000, b"0." + b"0" * 5_000 + b"1", b"[" * 2_000, b'{"a":' * 2_000, b"[" * 100_000,
    b" " * 10_000, b"null", b"true", b"\xe2\x80\xa8", "\u0661\u0669\u0663\u0665".encode(),
    "\uff11".encode(),
)  # fmt: skip


def mutated(data: Any, chance: Random) -> bytes:
    """Return a file like that of `data`, changed in one way or several."""
    if chance.random() < 0.6:
        data = json.loads(json.dumps(data))
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            data = _changed(data, chance)
    raw = _written(data, chance)
    if chance.random() < 0.15:
        raw = _with_a_key_twice(raw, chance)
    if chance.random() < 0.4:
        for _ in range(chance.choice((1, 1, 2, 5))):
            raw = _spoiled(raw, chance)
    return raw


def _written(data: Any, chance: Random) -> bytes:
    # Spread over lines it takes many times as long to write.
    indent = 2 if chance.random() < 0.1 else None
    text = json.dumps(data, ensure_ascii=chance.random() < 0.5, indent=indent)
    encoding = "utf-8" if chance.random() < 0.97 else chance.choice(("utf-16", "latin-1", "utf-7"))
    return text.encode(encoding, "surrogatepass" if encoding != "latin-1" else "replace")


def _changed(data: Any, chance: Random) -> Any:
    """Return what a file says with one place of it changed; the place may be the whole."""
    places = list(_places(data, ()))
    path = chance.choice(places)
    if not path:
        return _value(data, chance)
    holder = data
    for key in path[:-1]:
        holder = holder[key]
    key = path[-1]
    act = chance.randrange(7)
    if act == 0:
        del holder[key]
    elif act == 1 and isinstance(holder, dict):
        holder[_key(chance)] = holder.pop(key)
    elif act == 2 and isinstance(holder, dict):
        holder[_key(chance)] = _value(None, chance)
    elif act == 3 and isinstance(holder, list):
        holder.insert(key, copy.deepcopy(chance.choice(holder)))
    elif act == 4:
        other: Any = data
        for step in chance.choice(places):
            other = other[step]
        # Never into itself.
        holder[key] = copy.deepcopy(other)
    else:
        holder[key] = _value(holder[key], chance)
    return data


def _places(data: Any, path: tuple[Any, ...]) -> Any:
    """Yield the way to each value: all of its keys and numbers."""
    yield path
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _places(value, (*path, key))
    elif isinstance(data, list):
        for number, value in enumerate(data[:40]):
            yield from _places(value, (*path, number))


def _value(old: Any, chance: Random) -> Any:
    """Return another value in the place of one."""
    act = chance.randrange(10)
    if act < 6:
        return copy.deepcopy(chance.choice(VALUES))
    if act == 6:
        for _ in range(chance.choice((1, 3, 30, 48, 60, 400))):
            old = [old] if chance.random() < 0.5 else {"a": old}
        return old
    if isinstance(old, bool) or old is None:
        return chance.choice((True, False, None, 0, 1))
    if isinstance(old, int | float):
        factor, added = chance.choice((-1, 0, 0.1, 10, 1e9, 1.0)), chance.choice((0, 1, -1, 0.5))
        with suppress(OverflowError):  # an integer of more digits than a float can have
            return old * factor + added
    if isinstance(old, str):
        place = chance.randrange(len(old) + 1)
        return old[:place] + chance.choice(_STRINGS) + old[place:]
    return [old, old] if chance.random() < 0.5 else {"x": old}


def _key(chance: Random) -> str:
    keys = ("x", "", "name", "year", "states", "test", "note", "#1", "a.b", "\ud800", "\ufffe",
            "\x00", "x" * 5_000, "FRN", "XXX", "9" * 5_000, "\u202e", "{file}")  # fmt: skip
    return chance.choice(keys)


def _with_a_key_twice(raw: bytes, chance: Random) -> bytes:
    """Return a file in which one key stands twice, the second time with another value."""
    places = [match.start() for match in re.finditer(b'": ', raw)]
    if not places:
        return raw
    end = chance.choice(places) + 1
    start = raw.rfind(b'"', 0, end - 1)
    return raw[:start] + raw[start:end] + b": 1, " + raw[start:]


def _spoiled(raw: bytes, chance: Random) -> bytes:
    """Return a file some bytes of which are others, gone, there twice, or new."""
    if not raw:
        return chance.choice(BYTES)
    start = chance.randrange(len(raw))
    end = min(len(raw), start + chance.choice((1, 1, 2, 8, 100)))
    act = chance.randrange(7)
    if act == 0:
        return raw[:start]
    if act == 1:
        return raw[:start] + raw[end:]
    if act == 2:
        return raw[:start] + raw[start:end] * 2 + raw[end:]
    if act == 3:
        return raw[:start] + bytes([raw[start] ^ 1 << chance.randrange(8)]) + raw[start + 1 :]
    if act == 4:
        return raw[:start] + chance.randbytes(end - start) + raw[end:]
    return raw[:start] + chance.choice(BYTES) + raw[end if act == 5 else start :]
