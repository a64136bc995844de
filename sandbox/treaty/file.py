"""Treaty files: `NAME.treaty`, UTF-8 JSON, version 1 (see `resources/schema`).

A file holds the articles, the year of the world and the settings of the test,
all written out, so that reopening it anywhere gives the same verdict. Keys that
this version does not know are kept and written back.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from sandbox.files.regular_files import printable, read_bytes
from sandbox.files.writing import save
from sandbox.sentences import refuse
from sandbox.treaty import migrations
from sandbox.treaty.form import FORMAT, TREATY, VERSION
from sandbox.treaty.kinds import Location, is_number, shown
from sandbox.treaty.parsing import parse
from sandbox.treaty.treaty import Treaty

SUFFIX = ".treaty"

#: The longest file read, in bytes: a treaty of every state there ever was is 25 kB.
LONGEST_FILE = 1_000_000


def dumps(treaty: Treaty) -> str:
    """Return the text of a treaty's file."""
    data = TREATY.write(treaty, (), treaty.unknown)
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def loads(text: str, name: str) -> Treaty:
    """Return the treaty in the text of a file; `name` is what a refusal calls the file."""
    data = _current(parse(text, name), name)
    place = Location(name)
    treaty: Treaty = TREATY.read(data, place)
    return treaty.with_(unknown=tuple(place.unknown))


def _current(data: Any, name: str) -> dict[str, Any]:
    """Return the JSON object of a file, brought to this version."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise refuse(
            '{file} is not a treaty file: it does not say "format": "{format}".',
            file=name,
            format=FORMAT,
        )
    version: Any = data.get("version")
    if not is_number(version) or version != version // 1 or version < 1:
        raise refuse(
            "{file}: version is {version}, but must be a whole number from 1 up.",
            file=name,
            version=shown(version),
        )
    if version > VERSION:
        raise refuse(
            "{file} was made by a newer Covenant: it is of version {version}, and this one "
            "reads up to version {known}.",
            file=name,
            version=shown(int(version)),
            known=VERSION,
        )
    return migrations.migrate(data, int(version), VERSION)


def read(path: str | os.PathLike[str]) -> Treaty:
    """Return the treaty in a file, or refuse with a sentence that says what is wrong."""
    name = printable(path)
    raw = read_bytes(path, LONGEST_FILE, name)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refuse(
            "{file} is not UTF-8 text: line {line} holds a byte that cannot stand there.",
            file=name,
            line=raw.count(b"\n", 0, error.start) + 1,
        ) from None
    return loads(text, name)


def _check_length(raw: bytes, name: str) -> None:
    if len(raw) > LONGEST_FILE:
        raise refuse(
            "{file} is longer than {most} million bytes, too long for a treaty.",
            file=name,
            most=LONGEST_FILE // 1_000_000,
        )


def write(treaty: Treaty, path: str | os.PathLike[str]) -> None:
    """Save a treaty so that the file is at every moment either the old or the new one.

    Raises Refusal when the file cannot be written (see `sandbox.files.writing.save`), or could
    not be read back.
    """
    name = printable(path)
    text = dumps(treaty)
    loads(text, name)
    content = text.encode()
    _check_length(content, name)
    save({Path(path): content})
