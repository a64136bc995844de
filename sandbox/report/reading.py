"""Reading a manifest back out of what was exported, whatever its kind."""

from __future__ import annotations

import base64
import html
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from sandbox.regular_files import printable
from sandbox.report.manifest import FORMAT, VERSION, Manifest
from sandbox.sentences import Refusal, refuse

#: Where a manifest stands: the key in a PNG, the entry in a DOCX, what follows a table's name.
PNG_KEY = "Covenant"
DOCX_PART = "customXml/covenant-manifest.json"
BESIDE = ".json"

#: The longest export read, and the longest manifest in it, in bytes.
_LONGEST, _LONGEST_MANIFEST = 200_000_000, 20_000_000

_START = f'{{"format":"{FORMAT}"'.encode()


def read_manifest(path: Path) -> Manifest:
    """Return the manifest of an exported file, or that beside a table.

    Raises Refusal where the file cannot be read, carries none, or one of a newer Covenant.
    """
    name = printable(path)
    beside = path.with_name(path.name + BESIDE)
    try:
        if path.suffix.lower() == ".csv":
            if not path.exists():
                raise FileNotFoundError
            if not beside.exists():
                raise refuse(
                    "{file} carries no manifest: it should lie beside it, as {beside}.",
                    file=name,
                    beside=printable(beside.name),
                )
            content = _contents(beside)
        else:
            content = _contents(path)
        found = _found(content)
    except FileNotFoundError:
        raise refuse("{file} does not exist.", file=name) from None
    except OSError as error:
        raise refuse("{file} cannot be read: {cause}.", file=name, cause=error.strerror) from None
    except Refusal:
        raise
    except (ValueError, ElementTree.ParseError, zipfile.BadZipFile, zlib.error, struct.error):
        found = None
    if found is None:
        raise refuse(
            "{file} carries no manifest: it was not exported by Covenant, or another program"
            " has rewritten it.",
            file=name,
        )
    if found.get("version") != VERSION:
        raise refuse("{file} was made by a newer Covenant, or is damaged.", file=name)
    return found


def _contents(path: Path) -> bytes:
    with open(path, "rb") as file:
        return file.read(_LONGEST)


def _found(content: bytes) -> Manifest | None:
    texts: Iterable[str | bytes]
    if content.startswith(b"\x89PNG"):
        texts = _of_png(content)
    elif content.startswith(b"%PDF"):
        texts = _of_pdf(content)
    elif content.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(content)) as parts:
            texts = [parts.open(DOCX_PART).read(_LONGEST_MANIFEST)]
    else:
        texts = _of_text(content.decode("utf-8-sig"))
    for text in texts:
        read = _manifest(text)
        if read is not None:
            return read
    return None


def _manifest(text: str | bytes) -> Manifest | None:
    try:
        read: Any = json.loads(text)
    except ValueError:
        return None
    if isinstance(read, dict) and "covenant" in read:
        read = read["covenant"]  # as in GeoJSON
    return read if isinstance(read, dict) and read.get("format") == FORMAT else None


def _of_png(content: bytes) -> Iterator[bytes]:
    """Yield the texts of a PNG with our key (PNG specification, section 11.3.4)."""
    place = 8
    while place + 8 <= len(content):
        length, kind = struct.unpack(">I4s", content[place : place + 8])
        data = content[place + 8 : place + 8 + length]
        place += 12 + length
        key, _, text = data.partition(b"\0")
        if key != PNG_KEY.encode():
            continue
        if kind == b"tEXt":
            yield text.decode("latin-1").encode()
        elif kind == b"zTXt":
            yield _inflated(text[1:]).decode("latin-1").encode()
        elif kind == b"iTXt":
            packed, rest = text[0], text[2:].split(b"\0", 2)[2]
            yield _inflated(rest) if packed else rest


def _of_pdf(content: bytes) -> Iterator[bytes]:
    """Yield what could be the file attached: any stream that begins as a manifest does."""
    for match in re.finditer(rb"stream\r?\n", content):
        data = content[match.end() : match.end() + _LONGEST_MANIFEST]
        if data.startswith(_START):
            yield data[: data.index(b"endstream")].rstrip()
            continue
        try:
            start = zlib.decompressobj().decompress(data, len(_START))
        except zlib.error:
            continue
        if start == _START:
            yield _inflated(data)


def _inflated(data: bytes) -> bytes:
    return zlib.decompressobj().decompress(data, _LONGEST_MANIFEST)


def _of_text(text: str) -> Iterator[str]:
    """Yield the manifest in HTML, Markdown, SVG, GeoJSON, or in a file of its own."""
    found = re.search(
        r'<script type="application/json" id="covenant-manifest">(.*?)</script>', text
    )
    if found:
        yield found[1]
    found = re.search(r"<!-- covenant-manifest ([A-Za-z0-9+/=]+) -->", text)
    if found:
        yield _inflated(base64.b64decode(found[1])).decode()
    found = re.search(r"<metadata>(.*?)</metadata>", text, re.DOTALL)
    if found:
        yield html.unescape(found[1])
    if text.startswith("{"):
        yield text
