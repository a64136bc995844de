"""Runs one part of the program on many spoilt inputs, and holds it to its word.

An input may be answered or refused in one sentence, within five seconds of processor time; nothing
else may be raised, and the process may not take more than 300 MB. Input number N of a seed is
always the same, so that one that went wrong can be tried again: give its number as the last
argument.
"""

from __future__ import annotations

import re
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from sandbox.sentences import Refusal

LONGEST_SECONDS, LARGEST_MB = 5.0, 300

#: Spoils an input, by its number and by chance, and tries the program on it.
Trial = Callable[[int, Random], object]


def run(trial: Trial, arguments: list[str]) -> int:
    """Run as `COUNT [SEED [NUMBER]]` says, print what came of it, and return the exit status."""
    count = int(arguments[0]) if arguments else 200
    seed = int(arguments[1]) if len(arguments) > 1 else 14
    numbers = [int(arguments[2])] if len(arguments) > 2 else range(count)
    outcomes: Counter[str] = Counter()
    slowest = (0.0, 0)
    failures = 0
    in_threads: list[threading.ExceptHookArgs] = []
    threading.excepthook = in_threads.append
    for number in numbers:
        began = time.process_time()
        try:
            trial(number, Random(f"{seed} {number}"))
            outcomes["answered"] += 1
        except Refusal as refusal:
            said = str(refusal)
            outcomes["refused"] += 1
            if "\n" in said or not said or len(said) > 2000:
                failures += 1
                print(f"{number}: refused otherwise than in one sentence: {said[:300]!r}")
        except Exception:
            failures += 1
            print(f"{number}: {traceback.format_exc()}", flush=True)
        for fault in in_threads:
            failures += 1
            print(f"{number}, in a thread: {fault.exc_value!r}", flush=True)
        in_threads.clear()
        seconds = time.process_time() - began
        slowest = max(slowest, (seconds, number))
        if seconds > LONGEST_SECONDS:
            failures += 1
            print(f"{number}: took {seconds:.1f} s", flush=True)
    megabytes = _most_memory()
    if megabytes > LARGEST_MB:
        failures += 1
    print(
        f"{len(numbers)} inputs of seed {seed}: "
        + ", ".join(f"{number} {what}" for what, number in outcomes.most_common())
        + f", {failures} failures; the slowest, {slowest[1]}, took {slowest[0]:.2f} s;"
        f" {megabytes:.0f} MB at most"
    )
    return 1 if failures else 0


def _most_memory() -> float:
    """Return the most memory that the process has taken, in millions of bytes; 0 if not known.

    From Linux's own account: `ru_maxrss` begins with what the process had that started this one,
    several hundred megabytes where that is a test run.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    peak = re.search(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"))
    return int(peak[1]) * 1024 / 1e6 if peak else 0.0


def spoilt(content: bytes, others: list[bytes], chance: Random) -> bytes:
    """Return bytes with one to four kinds of damage, as disks, networks and people make them."""
    held = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        at = chance.randrange(len(held) + 1)
        length = chance.choice((1, 2, 4, 16, 200, 5000))
        match chance.randrange(9):
            case 0:
                held[at : at + length] = chance.randbytes(length)
            case 1:
                del held[at : at + length]
            case 2:
                held[at:at] = chance.randbytes(length)
            case 3:
                held[at:at] = held[at : at + length] * chance.choice((1, 2, 50))
            case 4:
                del held[at:]
            case 5:
                if at < len(held):
                    held[at] ^= 1 << chance.randrange(8)
            case 6:
                held[at : at + 4] = chance.choice(_LENGTHS)
            case 7:
                other = chance.choice(others)
                start = chance.randrange(len(other) + 1)
                held[at:] = other[start:]
            case 8:
                held[at:at] = chance.choice(_WORDS)
    return bytes(held)


_LENGTHS = (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\1", b"\1\0\0\0")
_WORDS = (
    *(b"NaN", b"Infinity", b"-", b'"', b"{", b"[" * 3000, b"}", b"]", b",", b"9" * 5000, b"1e999"),
    *(b"stream\n", b"endstream", b"<metadata>", b"</metadata>", b"]]>", b"-->", b"\0", b"\xff\xfe"),
    *(b"\xef\xbb\xbf", b"\\ud800", b"\xed\xa0\x80", b"\xef\xbf\xbe", b"\x1b]52;c;aGk=\x07", b"\r"),
    *(b"PK\5\6", b"PK\1\2", b"IDAT", b"tEXt", b"Covenant\0", b"null", b"true", b"<!-- ", b"&#0;"),
)

#: Values where others belong.
_VALUES: tuple[object, ...] = (
    *(None, True, False, 0, -1, 1, 1935, 2**31, 2**63, 10**30, 0.5, -0.0, 1e308, float("nan")),
    *(float("inf"), "", "ITA", "all", "\ud800", "\x1b[2J", "x" * 3000, "1935", [], {}, [[]]),
    *([None], {"": None}, {"x": "y" * 100}, ["ITA"] * 50, 1935.0, "revision:1", "/dev/zero"),
)


def spoilt_value(value: object, chance: Random) -> object:
    """Return a JSON value with one to three of its parts replaced, taken out or doubled."""
    for _ in range(chance.choice((1, 1, 2, 3))):
        value = _changed(value, chance)
    return value


def _changed(value: object, chance: Random) -> object:
    deeper = chance.random() < 0.85
    if isinstance(value, dict) and value and deeper:
        key = chance.choice(list(value))
        kind = chance.random()
        if kind < 0.1:
            return {other: part for other, part in value.items() if other != key}
        if kind < 0.15:
            return {**value, chance.choice(("", "x", "kind", "\ufffe", key + "2")): value[key]}
        return {**value, key: _changed(value[key], chance)}
    if isinstance(value, list) and value and deeper:
        at = chance.randrange(len(value))
        if chance.random() < 0.15:
            return value[:at] + value[at + 1 :]
        if chance.random() < 0.1:
            return value[: at + 1] * chance.choice((2, 30))
        return [*value[:at], _changed(value[at], chance), *value[at + 1 :]]
    if isinstance(value, int | float) and chance.random() < 0.3:
        return value + chance.choice((1, -1, 0.5, 1e-12))
    return chance.choice(_VALUES)
