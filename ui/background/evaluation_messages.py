"""What a window and the process that evaluates send one another, and how it is framed.

No Qt: the process never imports it. To the process go pickled pairs of a window's number and a
message; from it come frames. A frame has a head of fixed size, so that what is no longer wanted
need not be unpickled.
"""

from __future__ import annotations

import gc
import pickle
import struct
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import IntEnum
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from sandbox.treaty.treaty import Treaty
from ui.background.mend_question import MendQuestion, MendsFor
from ui.background.outcome import Outcome, VisibleCoalitions
from ui.background.world_source import WorldSource

_LENGTH = struct.Struct(">I")

#: Length of the payload, kind, number of the window, number of the request or question.
_HEAD = struct.Struct(">IBQQ")


@dataclass(frozen=True)
class Surroundings:
    """What belongs to the whole program: the folder of the user's data, and names by English."""

    data_folder: str | None
    names: Mapping[str, str]


@dataclass(frozen=True)
class Threat:
    """The selected threat, to be answered under the newest treaty; number: of the question."""

    number: int
    aggressors: tuple[str, ...]
    victim: str


@dataclass(frozen=True)
class Submit:
    """Evaluate a treaty in place of an earlier one; see `evaluate` for its fields."""

    number: int
    treaty: Treaty
    shown: VisibleCoalitions
    wider: str | Path | None
    source: WorldSource
    threat: Threat | None


@dataclass(frozen=True)
class Ask:
    """Answer this threat in place of the one before, or none."""

    threat: Threat | None


@dataclass(frozen=True)
class LookAt:
    """Answer these worst coalitions from now on."""

    shown: VisibleCoalitions


@dataclass(frozen=True)
class Seek:
    """Look for quick mends of the newest treaty, in place of earlier ones of the same kind.

    question: None: for none; a newer treaty ends the search.
    """

    number: int
    mends_for: MendsFor
    question: MendQuestion | None


@dataclass(frozen=True)
class Cancel:
    """Drop what is still to come; what comes later has this number."""

    number: int


@dataclass(frozen=True)
class Painted:
    """The window has painted what it was given: go on."""


@dataclass(frozen=True)
class Leave:
    """The window is closed."""


#: What a window may send.
Message = Surroundings | Submit | Ask | LookAt | Seek | Cancel | Painted | Leave


class Kind(IntEnum):
    """What a frame brings; the number of a reply is that of its question."""

    WORLD = 0
    """The world of the drafts that follow: it is large, and seldom another."""

    OUTCOME = 1
    """The fields of an outcome that are new since the last of the same request."""

    PROGRESS = 2
    REPLY = 3
    FAULT = 4
    """An error that nobody expected."""

    TROUBLE = 5
    """Why the library cannot be used."""

    MENDS = 6
    """Quick mends; the number is that of their `Seek`. None: there is no answer."""


@dataclass(frozen=True)
class DraftInWorld:
    """Stands for the draft of the treaty asked for, in the world sent last."""

    wider: Treaty | None


class Frame(NamedTuple):
    """One answer of the process, for one window; payload: pickled."""

    kind: Kind
    window: int
    number: int
    payload: bytes

    def load(self) -> Any:
        """Return what was sent."""
        # A test of 195 states holds thousands of tuples, enough to have all of the window's objects
        # searched for garbage, which takes a tenth of a second.
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            return pickle.loads(self.payload)
        finally:
            if was_enabled:
                gc.enable()

    @property
    def packed(self) -> bytes:
        head = _HEAD.pack(len(self.payload), self.kind, self.window, self.number)
        return head + self.payload


class FrameReader:
    """Puts frames together from bytes that come in any pieces."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, piece: bytes) -> None:
        self._bytes += piece

    def take(self) -> Frame | None:
        """Return the next whole frame, if there is one."""
        if len(self._bytes) < _HEAD.size:
            return None
        length, kind, window, number = _HEAD.unpack_from(self._bytes)
        end = _HEAD.size + length
        if len(self._bytes) < end:
            return None
        payload = bytes(self._bytes[_HEAD.size : end])
        del self._bytes[:end]
        return Frame(Kind(kind), window, number, payload)


def packed(window: int, message: Message) -> bytes:
    """Return what a window sends to the process."""
    pickled = pickle.dumps((window, message), pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(pickled)) + pickled


def read_message(stream: BinaryIO) -> tuple[int, Message] | None:
    """Wait for what the next window sends; None: the other end is closed."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    pickled = stream.read(length)
    if len(pickled) < length:
        return None
    message: tuple[int, Message] = pickle.loads(pickled)
    return message


def new_fields(outcome: Outcome, before: Outcome) -> dict[str, Any]:
    """Return the fields of an outcome that an earlier one of the same treaty has not."""
    return {
        field.name: value
        for field in fields(outcome)
        if field.name not in ("treaty", "reply")
        and (value := getattr(outcome, field.name)) is not getattr(before, field.name)
    }
