"""Whether the numbers of an export still hold."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

import sandbox
from sandbox.files.regular_files import printable, read_bytes
from sandbox.model.draft import Draft
from sandbox.report.documents.table import escaped, figures_in_rows
from sandbox.report.manifests.manifest import Manifest
from sandbox.report.manifests.reading import TABLE_KEY, damaged, read_manifest
from sandbox.report.remaking import Figures, drafts_of, remake
from sandbox.sentences import Refusal, Sentence, refuse, say

#: Figures this near are the same: another processor may round the last digits otherwise.
_SAME = 1e-9

#: The most treaties of a manifest: one for each year from 1816, and more than any chart has.
_MOST_TREATIES = 300

#: The longest table, in bytes, and the longest text of a file in a sentence.
_LONGEST_TABLE, _LONGEST_SHOWN = 10_000_000, 200


@dataclass(frozen=True)
class Verification:
    """What came of making an export again.

    figures: how many were compared; changed: those that differ, as (which, then, now);
    notes: what else is not as it was, such as the data.
    """

    file: str
    figures: int
    changed: tuple[tuple[str, Any, Any], ...]
    notes: tuple[Sentence, ...]

    @property
    def holds(self) -> bool:
        return not self.changed

    @property
    def sentence(self) -> Sentence:
        if self.holds:
            return say(
                "{file} holds: all {count} figures come out the same.",
                file=self.file,
                count=self.figures,
            )
        which, then, now = self.changed[0]
        return say(
            "{file} does not hold: {changed} of {count} figures differ, the first {which}: {then}"
            " in the file, {now} now.",
            file=self.file,
            changed=len(self.changed),
            count=self.figures,
            which=_brief(which),
            then=_shown(then),
            now=_shown(now),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "file": self.file,
            "holds": self.holds,
            "figures": self.figures,
            "changed": [
                {"figure": which, "then": then, "now": now} for which, then, now in self.changed
            ],
            "sentence": str(self.sentence),
            "notes": list(map(str, self.notes)),
        }


def verify(path: Path) -> Verification:
    """Make an exported file's figures again and compare them with those it shows.

    Raises Refusal for a file that cannot be read, or that carries no manifest or none
    that can be made again here.
    """
    name = printable(path)
    manifest = read_manifest(path)
    try:
        shown: Figures = manifest["figures"]
        figures = sum(1 for _ in _leaves(shown))
        if not isinstance(shown, dict) or not figures or len(manifest["treaties"]) > _MOST_TREATIES:
            raise damaged(name)
        now = remake(manifest, name)
        notes = tuple(_notes(manifest, drafts_of(manifest, name)))
        changed = list(_differences(shown, {key: now.get(key) for key in shown}))
        if path.suffix.lower() == ".csv":
            table = read_bytes(path, _LONGEST_TABLE)
            changed = [*_edited(table, name, shown), *changed]
            if manifest.get(TABLE_KEY) not in (None, hashlib.sha256(table).hexdigest()):
                notes += (
                    say(
                        "The table is not as it was written with this manifest: another program has"
                        " saved it, or it belongs to another export, and its names may be others."
                    ),
                )
    except MemoryError:
        raise
    except Refusal as refusal:
        if refusal.sentence.values.get("file") == name:
            raise
        raise refuse(
            "{file} cannot be made again: {cause}", file=name, cause=_brief(refusal.sentence)
        ) from None
    except Exception:
        # Anybody may have written the manifest, and what it asks to be made may be anything.
        raise damaged(name) from None
    return Verification(name, figures, tuple(changed), notes)


def _notes(manifest: Manifest, drafts: Sequence[Draft]) -> Iterator[Sentence]:
    program = f"Covenant {sandbox.__version__}"
    if manifest["program"] != program:
        yield say(
            "It was made by {then}; this is {now}.", then=_brief(manifest["program"]), now=program
        )
    for entry, draft in zip(manifest["treaties"], drafts, strict=True):
        if entry["data_sha256"] != draft.world.digest:
            yield say(
                "The data of {year} are others than then. Then: {then}. Now: {now}.",
                year=draft.world.year,
                then=_brief(entry["data"]),
                now=draft.world.source,
            )


def _leaves(figures: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each single figure with the way to it."""
    if isinstance(figures, Mapping):
        for key, part in figures.items():
            yield from _leaves(part, f"{name}, {key}" if name else str(key))
    elif isinstance(figures, list | tuple):
        for number, part in enumerate(figures, 1):
            yield from _leaves(part, f"{name}, {number}")
    else:
        yield name, figures


def _differences(then: Figures, now: Figures) -> Iterator[tuple[str, Any, Any]]:
    before, after = dict(_leaves(then)), dict(_leaves(now))
    for which in dict.fromkeys([*before, *after]):
        if not _same(before.get(which), after.get(which)):
            yield which, before.get(which), after.get(which)


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= _SAME * max(1.0, abs(one))
    return bool(one == other)


def _edited(table: bytes, name: str, shown: Figures) -> Iterator[tuple[str, Any, Any]]:
    """Yield where a table differs from the manifest beside it."""
    try:
        held = csv.reader(io.StringIO(table.decode("utf-8-sig")))
        wanted = figures_in_rows(shown, whole=len(next(held, [])) > 3)
        for number, (row, figures) in enumerate(zip_longest(held, wanted), 2):
            if figures is None:
                yield f"row {number}", _brief(", ".join(row)), None
                return  # one row too many tells enough; there may be a million
            if row is None or row[-len(figures) :] != figures:
                said = None if row is None else _brief(", ".join(row))
                yield f"row {number}", said, ", ".join(figures)
    except (UnicodeDecodeError, csv.Error):
        raise refuse("{file} cannot be read as a table.", file=name) from None


def _shown(figure: Any) -> str | Sentence:
    if figure is None:
        return say("nothing")
    return f"{figure:.6g}" if isinstance(figure, float) else escaped(_brief(figure))


def _brief(value: Any) -> str:
    """Return what a file says, in not more words than a sentence can take."""
    text = str(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
