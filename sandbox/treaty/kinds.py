"""Kinds of JSON value: each reads, writes and describes one, from a single description.

`sandbox.treaty.form` puts them together into the form of a treaty file, so that
the reader, the writer and the published JSON Schema cannot drift apart. Records
and lists, which hold other kinds, are in `sandbox.treaty.records`.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from sandbox.sentences import refuse, say
from sandbox.treaty import codes

Path = tuple[str, ...]
#: Keys that this version does not know: where they stand, and their value as JSON text.
Unknown = tuple[tuple[Path, str], ...]

LONGEST_SHOWN = 40


@dataclass(frozen=True)
class Location:
    """A place in a file being read; `unknown` gathers the keys nobody knows."""

    file: str
    path: Path = ()
    unknown: list[tuple[Path, str]] = field(default_factory=list)

    def __truediv__(self, key: str) -> Location:
        return Location(self.file, (*self.path, key), self.unknown)

    def __str__(self) -> str:
        return shown_path(self.path)


def shown_path(path: Path) -> str:
    """Return a path as `articles.obligations.force`, safe to print."""
    return ".".join(_short(json.dumps(key)[1:-1]) for key in path)


def shown(value: Any) -> str:
    """Return a JSON value in a few printable characters, for a sentence."""
    return _short(json.dumps(value))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 3] + "..."


class Kind(Protocol):
    """What every kind of value can do."""

    def read(self, value: Any, place: Location) -> Any:
        """Return the domain's value of a JSON value, or refuse with the place and the cause."""

    def write(self, value: Any, path: Path, unknown: Unknown) -> Any:
        """Return the JSON value of a domain value, with the unknown keys below `path`."""

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema of the value."""


class Plain:
    """A kind whose JSON value is the domain's value."""

    def write(self, value: Any, path: Path, unknown: Unknown) -> Any:
        return value


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


@dataclass(frozen=True)
class Whole(Plain):
    """A whole number from `low` to `high`; 1935.0 is one."""

    low: int
    high: int

    def read(self, value: Any, place: Location) -> int:
        if not (is_number(value) and value == value // 1 and self.low <= value <= self.high):
            raise refuse(
                "{file}: {place} is {value}, but must be a whole number from {low} to {high}.",
                file=place.file,
                place=place,
                value=shown(value),
                low=self.low,
                high=self.high,
            )
        return int(value)

    def schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


@dataclass(frozen=True)
class Number:
    """A number from `low` to `high`, the ends left out if `above` or `below` is set."""

    low: float
    high: float
    above: bool = False
    below: bool = False

    def read(self, value: Any, place: Location) -> float:
        if not (is_number(value) and self._holds(value)):
            if self.above:
                limits = say("above {low} and at most {high}", low=self.low, high=self.high)
            else:
                limits = say("from {low} to {high}", low=self.low, high=self.high)
            if self.below:
                limits = say("above {low} and below {high}", low=self.low, high=self.high)
            raise refuse(
                "{file}: {place} is {value}, but must be a number {limits}.",
                file=place.file,
                place=place,
                value=shown(value),
                limits=limits,
            )
        return float(value)

    def _holds(self, value: float) -> bool:
        above = self.low < value if self.above else self.low <= value
        below = value < self.high if self.below else value <= self.high
        return above and below

    def write(self, value: float, path: Path, unknown: Unknown) -> float:
        return float(value)

    def schema(self) -> dict[str, Any]:
        return {
            "type": "number",
            "exclusiveMinimum" if self.above else "minimum": self.low,
            "exclusiveMaximum" if self.below else "maximum": self.high,
        }


@dataclass(frozen=True)
class Flag(Plain):
    """True or false."""

    def read(self, value: Any, place: Location) -> bool:
        if not isinstance(value, bool):
            raise refuse(
                "{file}: {place} is {value}, but must be true or false.",
                file=place.file,
                place=place,
                value=shown(value),
            )
        return value

    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


@dataclass(frozen=True)
class Text(Plain):
    """Text without control characters; `lines` allows line ends and tabs."""

    shortest: int
    longest: int
    lines: bool = False

    def read(self, value: Any, place: Location) -> str:
        if not isinstance(value, str):
            raise refuse(
                "{file}: {place} is {value}, but must be a text.",
                file=place.file,
                place=place,
                value=shown(value),
            )
        if not self.shortest <= len(value) <= self.longest:
            raise refuse(
                "{file}: {place} has {length} characters, but must have {low} to {high}.",
                file=place.file,
                place=place,
                length=len(value),
                low=self.shortest,
                high=self.longest,
            )
        allowed = "\n\t" if self.lines else ""
        for position, character in enumerate(value, start=1):
            if unicodedata.category(character) == "Cc" and character not in allowed:
                raise refuse(
                    "{file}: {place} holds a control character, {value}, at position {position}.",
                    file=place.file,
                    place=place,
                    value=shown(character),
                    position=position,
                )
        return value

    def schema(self) -> dict[str, Any]:
        controls = r"\u0000-\u0008\u000b-" if self.lines else r"\u0000-"
        return {
            "type": "string",
            "minLength": self.shortest,
            "maxLength": self.longest,
            "not": {"pattern": rf"[{controls}\u001f\u007f-\u009f]"},
        }


@dataclass(frozen=True)
class Code(Plain):
    """The Correlates of War abbreviation of a state of any year."""

    def read(self, value: Any, place: Location) -> str:
        if not (isinstance(value, str) and codes.is_known(value)):
            raise refuse(
                "{file}: {place} is {value}, which is no state's Correlates of War abbreviation.",
                file=place.file,
                place=place,
                value=shown(value),
            )
        return value

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": codes.PATTERN, "maxLength": 3}


@dataclass(frozen=True)
class Fixed:
    """A value that is always the same and has no counterpart in the domain."""

    value: str | int

    def read(self, value: Any, place: Location) -> str | int:
        if value != self.value or isinstance(value, bool):
            raise refuse(
                "{file}: {place} is {value}, but must be {fixed}.",
                file=place.file,
                place=place,
                value=shown(value),
                fixed=shown(self.value),
            )
        return self.value

    def write(self, value: Any, path: Path, unknown: Unknown) -> str | int:
        return self.value

    def schema(self) -> dict[str, Any]:
        return {"const": self.value}


@dataclass(frozen=True)
class Word:
    """One of a few words, each standing for a value of the domain."""

    words: Mapping[str, Any]

    @classmethod
    def of(cls, enum: type[StrEnum]) -> Word:
        return cls({member.value: member for member in enum})

    def read(self, value: Any, place: Location) -> Any:
        if not (isinstance(value, str) and value in self.words):
            raise refuse(
                "{file}: {place} is {value}, but must be one of: {words}.",
                file=place.file,
                place=place,
                value=shown(value),
                words=tuple(self.words),
            )
        return self.words[value]

    def write(self, value: Any, path: Path, unknown: Unknown) -> str:
        return next(word for word, meaning in self.words.items() if meaning == value)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.words)}
