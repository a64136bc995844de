"""Kinds of JSON value that hold others: objects, lists, and objects keyed by state."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.sentences import refuse
from sandbox.treaty.kinds import Code, Kind, Location, Path, Unknown, shown

LONGEST_LIST = 2000


def _object(value: Any, place: Location) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise refuse(
            "{file}: {place} is {value}, but must be an object in braces.",
            file=place.file,
            place=place,
            value=shown(value),
        )
    return value


@dataclass(frozen=True)
class Optional:
    """A value, or null."""

    kind: Kind

    def read(self, value: Any, place: Location) -> Any:
        return None if value is None else self.kind.read(value, place)

    def write(self, value: Any, path: Path, unknown: Unknown) -> Any:
        return None if value is None else self.kind.write(value, path, unknown)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [{"type": "null"}, self.kind.schema()]}


@dataclass(frozen=True)
class Record:
    """An object with known keys, in a fixed order; keys nobody knows are kept.

    `make` turns the values read into the domain's value and `take` gives one of
    them back by its key. Keys that are not `required` may be missing: `make`
    then uses its own default. `check` looks at the whole and refuses.
    """

    make: Callable[..., Any]
    fields: Mapping[str, Kind]
    required: tuple[str, ...] = ()
    take: Callable[[Any, str], Any] = getattr
    check: Callable[[Any, Location], None] | None = None

    def read(self, value: Any, place: Location) -> Any:
        known = self.read_fields(value, place)
        made = self.make(**known)
        if self.check:
            self.check(made, place)
        return made

    def read_fields(self, value: Any, place: Location) -> dict[str, Any]:
        """Return the values of the known keys, and note the others in `place.unknown`."""
        record = _object(value, place)
        for key in self.required:
            if key not in record:
                raise refuse("{file}: {place} is missing.", file=place.file, place=place / key)
        for key, item in record.items():
            if key not in self.fields:
                place.unknown.append(((*place.path, key), json.dumps(item, ensure_ascii=False)))
        return {
            key: kind.read(record[key], place / key)
            for key, kind in self.fields.items()
            if key in record
        }

    def write(self, value: Any, path: Path, unknown: Unknown) -> dict[str, Any]:
        written = {
            key: kind.write(self.take(value, key), (*path, key), unknown)
            for key, kind in self.fields.items()
        }
        for where, text in unknown:
            if where[:-1] == path:
                written.setdefault(where[-1], json.loads(text))
        return written

    def schema(self) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {key: kind.schema() for key, kind in self.fields.items()},
            "required": list(self.required),
        }


@dataclass(frozen=True)
class WhenNeeded:
    """A kind that is made each time it is needed, for what is not known from the start."""

    make: Callable[[], Kind]

    def read(self, value: Any, place: Location) -> Any:
        return self.make().read(value, place)

    def write(self, value: Any, path: Path, unknown: Unknown) -> Any:
        return self.make().write(value, path, unknown)

    def schema(self) -> dict[str, Any]:
        return self.make().schema()


def table(names: Iterable[str], kinds: Iterable[Kind]) -> Record:
    """Return the kind of a tuple that is written as an object with one key an item."""
    fields = dict(zip(names, kinds, strict=True))
    order = list(fields)
    return Record(
        make=lambda **values: tuple(values[name] for name in order),
        fields=fields,
        required=tuple(order),
        take=lambda items, name: items[order.index(name)],
    )


@dataclass(frozen=True)
class Listed:
    """A list, read as a tuple.

    `label` names the keys that tell one entry from another, so that a place
    reads `states.FRN` and unknown keys stay with their entry when others come
    and go. Without it entries are numbered and must differ.
    """

    kind: Kind
    label: tuple[str, ...] = field(default=())

    def read(self, value: Any, place: Location) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise refuse(
                "{file}: {place} is {value}, but must be a list in brackets.",
                file=place.file,
                place=place,
                value=shown(value),
            )
        if len(value) > LONGEST_LIST:
            raise refuse(
                "{file}: {place} has {length} entries, but may have at most {most}.",
                file=place.file,
                place=place,
                length=len(value),
                most=LONGEST_LIST,
            )
        labels = self._labels(value, lambda item, key: item[key])
        items = tuple(
            self.kind.read(item, place / name) for item, name in zip(value, labels, strict=True)
        )
        if not self.label and len(set(items)) < len(items):
            twice, _ = Counter(items).most_common(1)[0]
            raise refuse(
                "{file}: {place} names {item} more than once.",
                file=place.file,
                place=place,
                item=twice,
            )
        return items

    def write(self, value: Any, path: Path, unknown: Unknown) -> list[Any]:
        labels = self._labels(value, getattr)
        return [
            self.kind.write(item, (*path, name), unknown)
            for item, name in zip(value, labels, strict=True)
        ]

    def _labels(self, items: Iterable[Any], take: Callable[[Any, str], Any]) -> list[str]:
        seen: Counter[str] = Counter()
        labels = []
        for number, item in enumerate(items, start=1):
            try:
                name = " ".join(str(take(item, key)) for key in self.label)
            except (KeyError, TypeError):
                name = ""
            seen[name] += 1
            if not name:
                labels.append(f"#{number}")
            elif seen[name] == 1:
                labels.append(name)
            else:
                labels.append(f"{name} #{seen[name]}")
        return labels

    def schema(self) -> dict[str, Any]:
        schema = {"type": "array", "items": self.kind.schema(), "maxItems": LONGEST_LIST}
        return schema if self.label else {**schema, "uniqueItems": True}


@dataclass(frozen=True)
class ByState:
    """An object with one key a state, read as a tuple of pairs."""

    kind: Kind

    def read(self, value: Any, place: Location) -> tuple[tuple[str, Any], ...]:
        return tuple(
            (Code().read(code, place / code), self.kind.read(item, place / code))
            for code, item in _object(value, place).items()
        )

    def write(self, value: Any, path: Path, unknown: Unknown) -> dict[str, Any]:
        return {code: self.kind.write(item, (*path, code), unknown) for code, item in value}

    def schema(self) -> dict[str, Any]:
        return {
            "type": "object",
            "propertyNames": Code().schema(),
            "additionalProperties": self.kind.schema(),
        }
