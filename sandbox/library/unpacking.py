"""Unpacking what a published table is downloaded in: gzip, zip, and zips within a zip."""

from __future__ import annotations

import gzip
import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, NamedTuple, cast

from sandbox.regular_files import printable
from sandbox.sentences import Refusal, refuse

#: The largest file read, in bytes, packed or not: the largest published one has 40 million.
LARGEST = 100_000_000

#: What a workbook of Excel or of LibreOffice, itself a zip, holds.
_OF_WORKBOOKS = frozenset({"[Content_Types].xml", "content.xml"})


#: What zlib, lzma and the standard library's zipfile raise on a damaged or encrypted file.
_DAMAGED = (
    *(EOFError, OSError, ValueError, LookupError, ArithmeticError, NotImplementedError),
    *(RuntimeError, struct.error, zlib.error, lzma.LZMAError, zipfile.BadZipFile),
)


class Part(NamedTuple):
    """A table in a file: the file's name, with its own behind a slash if there it has one."""

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


def unpacked(content: bytes, name: str) -> Iterator[Part]:
    """Yield the tables of a .gz or a .zip, of which a file that is neither is itself the only one.

    Raises Refusal for one that is damaged, holds no table, or is too long unpacked.
    """
    try:
        if content.startswith(b"\x1f\x8b"):
            with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
                yield Part(name, limited(cast("IO[bytes]", file), name))
        elif content.startswith(b"PK"):
            yield from _archived(content, name)
        else:
            yield Part(name, content)
    except Refusal:
        raise
    except _DAMAGED:
        raise refuse(
            "{file} is a packed file that is damaged or cut short; download it again.", file=name
        ) from None


def _archived(content: bytes, name: str) -> Iterator[Part]:
    found, size = 0, 0
    for entry, unpacked_entry in _entries(content, name, is_outer=True):
        found += 1
        size += len(unpacked_entry)
        if size > LARGEST:
            raise _too_long(name)
        yield Part(f"{name}/{entry}", unpacked_entry)
    if not found:
        raise refuse("{file} holds no file that ends in .csv.", file=name)


def _entries(content: bytes, name: str, *, is_outer: bool) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each .csv file in an archive, and in the archives in it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if _OF_WORKBOOKS & set(archive.namelist()):
            raise refuse("{file} is a workbook; save its sheet as CSV first.", file=name)
        for entry in archive.namelist():
            base = printable(entry.rpartition("/")[2])
            # Macs add files that are named like the real ones, and hold none of their rows.
            if entry.startswith("__MACOSX"):
                continue
            if base.lower().endswith(".csv"):
                with archive.open(entry) as file:
                    yield base, limited(file, name)
            elif is_outer and base.lower().endswith(".zip"):
                with archive.open(entry) as file:
                    inner = limited(file, name)
                yield from _entries(inner, name, is_outer=False)
