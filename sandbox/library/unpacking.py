"""Unpacking what a published table is downloaded in: gzip, zip, and zips within a zip."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, NamedTuple, cast

from sandbox.files.archives import damaged, open_archive, read_entry
from sandbox.files.regular_files import printable
from sandbox.sentences import refuse

#: The largest file read, in bytes, packed or not: the largest published one has 40 million.
LARGEST = 100_000_000

#: What a workbook of Excel or of LibreOffice, itself a zip, holds.
_OF_WORKBOOKS = frozenset({"[Content_Types].xml", "content.xml"})


class TableFile(NamedTuple):
    """A table in a file; its name is the file's, and within an archive its own after a slash."""

    name: str
    content: bytes


def limited(file: IO[bytes], name: str) -> bytes:
    """Return what is in a file, or refuse one that is too long."""
    content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise _too_long(name)
    return content


def _too_long(name: str) -> Exception:
    return refuse(
        "{file} is longer than {most} million bytes, too long for any table Covenant knows.",
        file=name,
        most=LARGEST // 1_000_000,
    )


def unpacked(content: bytes, name: str) -> Iterator[TableFile]:
    """Yield the tables in a .gz or a .zip; any other file is itself the one table.

    Raises Refusal for one that is damaged, holds no table, is too long unpacked, or is packed in
    a way that is not read.
    """
    if content.startswith(b"\x1f\x8b"):
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
                yield TableFile(name, limited(cast("IO[bytes]", file), name))
        except (EOFError, zlib.error, OSError, struct.error):
            raise damaged(name) from None
    elif content.startswith(b"PK"):
        yield from _archived(content, name)
    else:
        yield TableFile(name, content)


def _archived(content: bytes, name: str) -> Iterator[TableFile]:
    found, room = 0, LARGEST
    for entry, unpacked_entry in _entries(content, name, room, is_outer=True):
        found += 1
        room -= len(unpacked_entry)
        if room < 0:
            raise _too_long(name)
        yield TableFile(f"{name}/{entry}", unpacked_entry)
    if not found:
        raise refuse("{file} holds no file that ends in .csv.", file=name)


def _entries(
    content: bytes, name: str, room: int, *, is_outer: bool
) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each .csv file in an archive, and in the archives in it.

    room: how many bytes the archives in it may take together.
    """
    with open_archive(content, name) as archive:
        if _OF_WORKBOOKS & set(archive.namelist()):
            raise refuse("{file} is a workbook; save its sheet as CSV first.", file=name)
        for entry in archive.infolist():
            base = printable(entry.filename.rpartition("/")[2])
            # Macs add files that are named like the real ones, and hold none of their rows.
            if entry.filename.startswith("__MACOSX"):
                continue
            if base.lower().endswith(".csv"):
                yield base, _limited_entry(archive, entry, LARGEST, name)
            elif is_outer and base.lower().endswith(".zip"):
                inner = _limited_entry(archive, entry, room, name)
                room -= len(inner)
                yield from _entries(inner, name, room, is_outer=False)


def _limited_entry(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, longest: int, name: str
) -> bytes:
    content = read_entry(archive, entry, longest + 1, name)
    if len(content) > longest:
        raise _too_long(name)
    return content
