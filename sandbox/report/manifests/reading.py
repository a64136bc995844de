"""Reading a manifest back out of what was exported, whatever its kind.

Files come from anywhere: each is read once, to a bounded length, and no more of it is unpacked or
parsed than a manifest can take.
"""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
import struct
import zlib
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any

from sandbox.files.archives import open_archive, read_entry
from sandbox.files.regular_files import printable, read_bytes
from sandbox.report.manifests.manifest import FORMAT, VERSION, Manifest
from sandbox.sentences import Refusal, refuse
from sandbox.treaty.parsing import DEEPEST

#: Where a manifest stands: the key in a PNG, the entry in a DOCX, what follows a table's name.
PNG_KEY = "Covenant"
DOCX_PART = "customXml/covenant-manifest.json"
BESIDE = ".json"

#: Where the manifest beside a table says which table it was written with.
TABLE_KEY = "table_sha256"

#: The longest export read, and the longest manifest in it, in bytes: one of a treaty of every
#: state in every year from 1816 takes some 5 million.
_LONGEST, _LONGEST_MANIFEST = 40_000_000, 10_000_000

#: The most values in a manifest, and how many places of a file are tried: a file has one manifest.
_MOST_VALUES, _MOST_TRIED = 1_000_000, 3

#: The most streams of a PDF that are looked into; a report has some hundred.
_MOST_STREAMS = 20_000

#: No figure of an export is larger, nor is NaN below it.
_LARGEST = 1e300
_SURROGATES = re.compile("[\ud800-\udfff]")

_START = f'{{"format":"{FORMAT}"'.encode()

#: A stream of a PDF that may be a manifest: as it is, or packed, with the marks of zlib.
_STREAM = re.compile(rb"stream\r?\n(?=\x78[\x01\x5e\x9c\xda]|" + re.escape(_START) + rb")")
_COMMENT = re.compile(rb"<!-- covenant-manifest ([A-Za-z0-9+/=]+) -->")
_KEY = re.compile(rb'"covenant"\s*:\s*(?=\{)')


def read_manifest(path: Path) -> Manifest:
    """Return the manifest of an exported file, or that beside a table.

    Raises Refusal where the file cannot be read, carries none, or one of a newer Covenant.
    """
    name = printable(path)
    content = read_bytes(path, _LONGEST, name)
    if path.suffix.lower() == ".csv":
        content = _beside(path, name)
    tried = [_manifest(text) for text in islice(_found(content, name), _MOST_TRIED)]
    found = next((read for read in tried if read is not None), None)
    if found is None:
        if tried:
            raise damaged(name)
        raise refuse(
            "{file} carries no manifest: it was not exported by Covenant, or another program"
            " has rewritten it.",
            file=name,
        )
    if found.get("version") != VERSION:
        raise refuse("{file} was made by a newer Covenant, or is damaged.", file=name)
    return found


def damaged(name: str) -> Refusal:
    """Return the refusal of a file whose manifest cannot be one that Covenant wrote."""
    return refuse("{file}: its manifest is damaged.", file=name)


def _beside(path: Path, name: str) -> bytes:
    beside = path.with_name(path.name + BESIDE)
    if not beside.exists():
        raise refuse(
            "{file} carries no manifest: it should lie beside it, as {beside}.",
            file=name,
            beside=printable(beside.name),
        )
    return read_bytes(beside, _LONGEST_MANIFEST)


def _found(content: bytes, name: str) -> Iterator[bytes]:
    """Yield what may be a manifest in a file, as JSON that something else may follow."""
    if content.startswith(b"\x89PNG"):
        yield from _of_png(content)
    elif content.startswith(b"%PDF"):
        yield from _of_pdf(content)
    elif content.startswith(b"PK"):
        yield from _of_docx(content, name)
    else:
        yield from _of_text(content)


def _manifest(text: bytes) -> Manifest | None:
    """Return the manifest at the start of a text; None where there is none that can be."""
    text = text[:_LONGEST_MANIFEST]
    # What takes few bytes on the disk may take many in memory.
    if sum(map(text.count, (b"[", b"{", b","))) > _MOST_VALUES:
        return None
    try:
        read: Any = json.JSONDecoder().raw_decode(text.decode("utf-8", "replace"))[0]
    except (ValueError, RecursionError):
        return None
    is_ours = isinstance(read, dict) and read.get("format") == FORMAT
    return read if is_ours and _is_sound(read) else None


def _is_sound(value: Any) -> bool:
    """Tell whether a JSON value holds no NaN, half character or endless number, nor is too deep."""
    levels: list[Iterator[Any]] = [iter([value])]
    while levels:
        for item in levels[-1]:
            if isinstance(item, dict | list):
                levels.append(chain(item, item.values()) if isinstance(item, dict) else iter(item))
                break
            if not _can_be_held(item):
                return False
        else:
            levels.pop()
        if len(levels) > DEEPEST:
            return False
    return True


def _can_be_held(value: Any) -> bool:
    if isinstance(value, str):
        return value.isascii() or not _SURROGATES.search(value)
    return not isinstance(value, int | float) or abs(value) < _LARGEST


def _of_png(content: bytes) -> Iterator[bytes]:
    """Yield the texts of a PNG with our key (PNG specification, section 11.3.4)."""
    key = PNG_KEY.encode() + b"\0"
    place = 8
    while place + 8 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, place)
        start, place = place + 8, place + 12 + length
        if not content.startswith(key, start):
            continue
        text = content[start + len(key) : start + length]
        if kind == b"tEXt":
            yield text.decode("latin-1").encode()
        elif kind == b"zTXt":
            yield _inflated(text[1:]).decode("latin-1").encode()
        elif kind == b"iTXt":
            # A flag and a method; then language and translated key, each with an end of its own.
            parts = text[2:].split(b"\0", 2)
            if len(parts) == 3:
                yield _inflated(parts[2]) if text[:1] == b"\1" else parts[2]


def _of_pdf(content: bytes) -> Iterator[bytes]:
    """Yield what could be the file attached: any stream that begins as a manifest does."""
    held = memoryview(content)
    for match in islice(_STREAM.finditer(content), _MOST_STREAMS):
        at = match.end()
        if content.startswith(_START, at):
            yield content[at : at + _LONGEST_MANIFEST]
        elif _inflated(held[at : at + 1024], len(_START)) == _START:
            yield _inflated(held[at:])


def _of_docx(content: bytes, name: str) -> Iterator[bytes]:
    try:
        with open_archive(content, name) as archive:
            if DOCX_PART in archive.namelist():
                entry = archive.getinfo(DOCX_PART)
                yield read_entry(archive, entry, _LONGEST_MANIFEST, name)
    except Refusal:
        # Not even a Word document; there is nothing to unpack it for.
        return


def _of_text(content: bytes) -> Iterator[bytes]:
    """Yield the manifest in HTML, Markdown, SVG, GeoJSON, a network, or in a file of its own."""
    written = _between(
        content, b'<script type="application/json" id="covenant-manifest">', b"</script>"
    )
    if written is not None:
        yield written
    if found := _COMMENT.search(content):
        try:
            yield _inflated(base64.b64decode(found[1]))
        except binascii.Error:
            yield b""
    written = _between(content, b"<metadata>", b"</metadata>")
    if written is not None:
        yield html.unescape(written.decode("utf-8", "replace")).encode()
    text = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"{"):
        key = _KEY.search(text)  # as in GeoJSON
        start = text[key.end() :] if key else text
        if FORMAT.encode() in start[:_LONGEST_MANIFEST]:
            yield start


def _between(content: bytes, start: bytes, end: bytes) -> bytes | None:
    """Return what stands between two marks, both there, and not more than a manifest takes."""
    at = content.find(start)
    if at < 0:
        return None
    at += len(start)
    until = content.find(end, at, at + _LONGEST_MANIFEST)
    return content[at:until] if until >= 0 else None


def _inflated(data: bytes | memoryview, most: int = _LONGEST_MANIFEST) -> bytes:
    """Return what was packed, as far as it can be unpacked."""
    try:
        return zlib.decompressobj().decompress(data, most)
    except zlib.error:
        return b""
