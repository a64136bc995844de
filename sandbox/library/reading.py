"""Reading a published table as it was downloaded: what the file is, its columns and its rows.

The real files end their lines with a bare carriage return here, carry a byte
order mark there, are written in Latin-1, or come packed; all of these are read.
What is no table at all gets one sentence.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox.library.cells import Header
from sandbox.library.unpacking import LARGEST, Part, unpacked
from sandbox.regular_files import printable, read_bytes
from sandbox.sentences import Refusal, refuse

#: The most columns; the published table with the most, of ATOP, has some 150.
MOST_COLUMNS = 2000
LONGEST_HEADER = 100_000

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
_BOOKS = (b"\xd0\xcf\x11\xe0", b"<?xml")
#: Stata, SPSS and R.
_STATISTICS = (b"<stata_dta>", b"$FL2", b"RDX2\n", b"RDX3\n", b"X\n\0\0", b"A\n2\n", b"A\n3\n")
_SHOWN_NAMES = 5

#: Tells the kind of table that a header is of, None for none that is wanted.
Fits = Callable[[Header], str | None]


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
                "{file}, line {line}: this is no table that can be read ({cause}); perhaps a"
                " quotation mark before it is never closed.",
                file=self.name,
                line=reader.line_num,
                cause=error,
            ) from None


def open_table(path: str | os.PathLike[str], fits: Fits = lambda header: "") -> Table:
    """Return the table in a file, or refuse what is none, in one sentence.

    fits: the kind of table that a header is of, None for none that is wanted. Of an archive of
    several tables the one that fits is taken, of several of one kind the one with the fewest
    columns: the others have notes besides.
    """
    name = printable(Path(path).name or path)
    packed = read_bytes(path, LARGEST, name)
    name, content = _chosen(list(unpacked(packed, name)), name, fits)
    _check_text(content, name)
    encoding, delimiter, header = _columns(content, name)
    return Table(
        name=name,
        sha256=hashlib.sha256(packed).hexdigest(),
        header=header,
        lines=max(content.count(b"\n"), content.count(b"\r")) + 1,
        _content=content,
        _encoding=encoding,
        _delimiter=delimiter,
    )


def _chosen(parts: Sequence[Part], name: str, fits: Fits) -> Part:
    """Return the name and the content of the table that is wanted among those of a file."""
    if len(parts) == 1:
        return parts[0]
    found: dict[str, list[tuple[int, Part]]] = {}
    for part in parts:
        with suppress(Refusal):
            header = _columns(part.content, part.name)[2]
            if (kind := fits(header)) is not None:
                found.setdefault(kind, []).append((len(header), part))
    if len(found) == 1:
        (fitting,) = found.values()
        return min(fitting, key=lambda pair: pair[0])[1]
    wanted = [part for fitting in found.values() for _, part in fitting]
    names = tuple(part.name.rpartition("/")[2] for part in (wanted or parts)[:_SHOWN_NAMES])
    if wanted:
        raise refuse(
            "{file} holds {count} tables that Covenant knows ({tables}); unpack it, and import"
            " those you want.",
            file=name,
            count=len(wanted),
            tables=names,
        )
    raise refuse(
        "{file} holds {count} tables ({tables}), none of a kind that is wanted.",
        file=name,
        count=len(parts),
        tables=names,
    )


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
    if content.startswith(_STATISTICS):
        raise refuse(
            "{file} is a data file of a statistics program; look for its .csv file, or save it as"
            " CSV there.",
            file=name,
        )
    if start.startswith(b"<"):
        raise refuse(
            "{file} is a web page, not a table: perhaps the page was saved instead of the file it"
            " offers, or the site answered with an error.",
            file=name,
        )
    if b"\0" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refuse("{file} is not a table in plain text.", file=name)


def _columns(content: bytes, name: str) -> tuple[str, str, Header]:
    """Return encoding, delimiter and header of a table."""
    encoding = _encoding(content)
    first = _first_line(content, encoding)
    delimiter = "\t" if first.count("\t") > first.count(",") else ","
    return encoding, delimiter, _header(first, delimiter, name)


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
    if line.count(delimiter) >= MOST_COLUMNS:
        raise refuse(
            "{file} has more than {most} columns in its first line; no table Covenant knows has.",
            file=name,
            most=MOST_COLUMNS,
        )
    if len(line) > LONGEST_HEADER:
        raise refuse("{file} has too long a first line for a table's columns.", file=name)
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error as error:
        raise refuse("{file}: line 1 cannot be read ({cause}).", file=name, cause=error) from None
    return Header(cell.strip().lower() for cell in cells)
