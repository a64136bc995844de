"""Reading a published table as it was downloaded: what the file is, its columns and its rows.

The real files end their lines with a bare carriage return here, carry a byte
order mark there, are written in Latin-1, or come packed; all of these are read.
What is no table at all gets one sentence.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from sandbox.library.cells import Header
from sandbox.sentences import Refusal, refuse, say
from sandbox.treaty.file import printable

#: The largest file read, in bytes, packed or not: the largest published one has 40 million.
LARGEST = 150_000_000

#: The most columns; the published table with the most, of ATOP, has some 150.
MOST_COLUMNS = 2000
LONGEST_HEADER = 100_000

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
_BOOKS = (b"\xd0\xcf\x11\xe0", b"<?xml")
_SHOWN_NAMES = 5


@dataclass(frozen=True)
class Table:
    """A file that holds a table: `lines` is how many it has, the header included."""

    name: str
    sha256: str
    header: Header
    lines: int
    _content: bytes
    _encoding: str
    _delimiter: str

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield each row with the number of its (last) line, the header being line 1."""
        reader = _reader(self._content, self._encoding, self._delimiter)
        try:
            next(reader)
            for cells in reader:
                if cells:
                    yield reader.line_num, cells
        except csv.Error as error:
            raise refuse(
                "{file}, line {line}: this is no table that can be read ({cause}).",
                file=self.name,
                line=reader.line_num,
                cause=error,
            ) from None


def open_table(path: str | os.PathLike[str]) -> Table:
    """Return the table in a file, or refuse what is none, in one sentence."""
    name = printable(Path(path).name or path)
    try:
        packed = _contents(path, name)
        content = _unpacked(packed, name)
    except Refusal:
        raise
    except FileNotFoundError:
        raise refuse("{file} does not exist.", file=printable(path)) from None
    except (OSError, ValueError) as error:
        cause = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise refuse("{file} cannot be read: {cause}.", file=name, cause=cause) from None
    _check_text(content, name)
    encoding = _encoding(content)
    first = _first_line(content, encoding)
    delimiter = "\t" if first.count("\t") > first.count(",") else ","
    header = _header(first, delimiter, name)
    return Table(
        name=name,
        sha256=hashlib.sha256(packed).hexdigest(),
        header=header,
        lines=max(content.count(b"\n"), content.count(b"\r")) + 1,
        _content=content,
        _encoding=encoding,
        _delimiter=delimiter,
    )


def _contents(path: str | os.PathLike[str], name: str) -> bytes:
    # Before opening: a pipe or a device would never end.
    mode = os.stat(path).st_mode
    if stat.S_ISDIR(mode):
        raise refuse("{file} is a folder; name a file in it.", file=name)
    if not stat.S_ISREG(mode):
        raise refuse("{file} is not an ordinary file.", file=name)
    with open(path, "rb") as file:
        return _limited(file, name)


def _limited(file: IO[bytes], name: str) -> bytes:
    content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise refuse(
            "{file} is longer than {most} million bytes, too long for any table Covenant knows.",
            file=name,
            most=LARGEST // 1_000_000,
        )
    return content


def _unpacked(content: bytes, name: str) -> bytes:
    """Return what a .gz or a .zip of one table holds; anything else as it is."""
    try:
        if content.startswith(b"\x1f\x8b"):
            with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
                return _limited(cast("IO[bytes]", file), name)
        if content.startswith(b"PK"):
            return _only_table(content, name)
    except (EOFError, zlib.error, zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError):
        raise refuse(
            "{file} is a packed file that is damaged or cut short; download it again.", file=name
        ) from None
    return content


def _only_table(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        tables = [
            entry
            for entry in archive.namelist()
            if entry.lower().endswith(".csv") and not entry.startswith("__MACOSX")
        ]
        if len(tables) != 1:
            found = tuple(printable(table) for table in tables[:_SHOWN_NAMES])
            raise refuse(
                "{file} holds {count} tables ({tables}); unpack it, and import the one you want.",
                file=name,
                count=len(tables),
                tables=found or say("no file that ends in .csv"),
            )
        with archive.open(tables[0]) as file:
            return _limited(file, name)


def _check_text(content: bytes, name: str) -> None:
    start = content[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not content.strip():
        raise refuse("{file} is empty.", file=name)
    if content.startswith(_PICTURES) or start.startswith(b"<svg"):
        raise refuse("{file} is a picture, not a table.", file=name)
    if content.startswith(b"%PDF"):
        raise refuse("{file} is a PDF document, not a table; look for its .csv file.", file=name)
    if content.startswith(_BOOKS):
        raise refuse("{file} is a workbook; save its sheet as CSV first.", file=name)
    if start.startswith(b"<"):
        raise refuse(
            "{file} is a web page, not a table: perhaps the page was saved instead of the file it"
            " offers, or the site answered with an error.",
            file=name,
        )
    if b"\0" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refuse("{file} is not a table in plain text.", file=name)


def _encoding(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8-sig"


def _text(content: bytes, encoding: str) -> io.TextIOWrapper:
    # Universal newlines: a bare carriage return ends a line, too.
    return io.TextIOWrapper(io.BytesIO(content), encoding=encoding, errors="replace", newline=None)


def _first_line(content: bytes, encoding: str) -> str:
    return _text(content, encoding).readline(LONGEST_HEADER + 1)


def _reader(content: bytes, encoding: str, delimiter: str) -> Any:
    return csv.reader(_text(content, encoding), delimiter=delimiter)


def _header(line: str, delimiter: str, name: str) -> Header:
    if ";" in line and line.count(";") > line.count(","):
        raise refuse(
            "{file} separates its columns by semicolons, as spreadsheets do where decimals have a"
            " comma; save it with commas between columns and points in decimals.",
            file=name,
        )
    if len(line) > LONGEST_HEADER or line.count(delimiter) >= MOST_COLUMNS:
        raise refuse(
            "{file} has more than {most} columns in its first line; no table Covenant knows has.",
            file=name,
            most=MOST_COLUMNS,
        )
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error as error:
        raise refuse("{file}: line 1 cannot be read ({cause}).", file=name, cause=error) from None
    return Header(cell.strip().lower() for cell in cells)
