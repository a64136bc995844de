"""Reading a published table as it was downloaded: what the file is, its columns and its rows.

Published files may end their lines with a bare carriage return, begin with a byte order mark, be
written in Latin-1, or be packed; all of these are read. What is no table is refused.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from sandbox.files.regular_files import printable, read_bytes
from sandbox.library.cells import Header
from sandbox.library.unpacking import LARGEST, TableFile, unpacked
from sandbox.sentences import Refusal, refuse

#: The most columns; the published table with the most, of ATOP, has some 150.
MOST_COLUMNS = 2000
#: The most characters of a line; the longest published one, of ATOP, has some 10,000.
LONGEST_LINE = 100_000
#: The most lines of a row, whose cells may go over a line's end in quotation marks.
MOST_LINES_OF_ROW = 1000
#: The most lines, blank ones included, of a file.
MOST_LINES = 1_000_000
_CHUNK = 1 << 20

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
_BOOKS = (b"\xd0\xcf\x11\xe0", b"<?xml")
#: Stata, SPSS and R.
_STATISTICS = (b"<stata_dta>", b"$FL2", b"RDX2\n", b"RDX3\n", b"X\n\0\0", b"A\n2\n", b"A\n3\n")
#: What stands in a repository for a large file that is kept elsewhere.
_POINTERS = (
    b"version https://git-lfs.github.com/spec/",
    b"version https://hawser.github.com/spec/",
)
_SHOWN_NAMES = 5
#: What may part the columns; where two are as many, the earlier.
_DELIMITERS = (",", ";", "\t", "|")
#: A line that tells Excel what parts the columns; anything else reads it as a row.
_SEPARATOR = re.compile(r'"?sep=(.)"?[,;\t|"]*', re.IGNORECASE)

#: A comma in a number, where commas part the columns and where they do not; the bytes from 0x80 on
#: are those of blanks between thousands, in UTF-8 and Latin-1.
_QUOTED_COMMA = re.compile(rb'"[-+\s]*\d[\d.\s\'\x80-\xff]*,\d')
_COMMA = re.compile(rb",\d")

#: Returns the kind of table that a header belongs to, or None if it is not of a wanted kind.
Fits = Callable[[Header], str | None]


@dataclass(frozen=True)
class Table:
    """A file that holds a table: `lines` is how many it has, the header included."""

    name: str
    sha256: str
    header: Header
    lines: int
    delimiter: str
    _content: bytes
    _encoding: str
    _skipped: int

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield each row that is not blank with the number of its (last) line in the file."""
        rows = _rows(self._content, self._encoding, self._skipped, self.delimiter, self.name)
        next(rows)
        return (row for row in rows if any(map(str.strip, row[1])))

    def may_have_commas_in_numbers(self) -> bool:
        """Tell whether any number may have a comma in it, by a glance at the whole file."""
        if self._encoding == "utf-16":
            return True
        return bool((_QUOTED_COMMA if self.delimiter == "," else _COMMA).search(self._content))


def open_table(path: str | os.PathLike[str], fits: Fits = lambda header: "") -> Table:
    """Return the table in a file; raises Refusal for a file that holds none.

    fits: returns the kind of table that a header belongs to, or None if it is not of a wanted
    kind. From an archive of several tables, the one of a wanted kind is read. If several are of
    the same kind, the one with the fewest columns is read, since the others only add notes.
    """
    name = printable(Path(path).name or path)
    packed = read_bytes(path, LARGEST, name)
    name, content = _chosen(list(unpacked(packed, name)), name, fits)
    _check_text(content, name)
    encoding, skipped, delimiter, header = _columns(content, name)
    return Table(
        name=name,
        sha256=hashlib.sha256(packed).hexdigest(),
        header=header,
        lines=max(content.count(b"\n"), content.count(b"\r")) + 1,
        delimiter=delimiter,
        _content=content,
        _encoding=encoding,
        _skipped=skipped,
    )


def _chosen(parts: Sequence[TableFile], name: str, fits: Fits) -> TableFile:
    """Return the name and the content of the table that is wanted among those of a file."""
    if len(parts) == 1:
        return parts[0]
    found: dict[str, list[tuple[int, TableFile]]] = {}
    for part in parts:
        with suppress(Refusal):
            header = _columns(part.content, part.name)[3]
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
    if not re.search(rb"\S", content):
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
    if content.startswith(_POINTERS):
        raise refuse(
            "{file} is a Git LFS pointer, not the file itself; fetch the file with `git lfs pull`,"
            " or download it from where it was published.",
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


def _columns(content: bytes, name: str) -> tuple[str, int, str, Header]:
    """Return encoding, lines before the header, delimiter and header of a table."""
    encoding = _encoding(content)
    skipped, delimiter, first = 0, "", ""
    for first in _lines(content, encoding, name):
        told = _SEPARATOR.fullmatch(first.rstrip("\r\n"))
        if told and not delimiter:
            delimiter = told[1]
        elif first.strip(' \r\n",;\t|'):
            break
        skipped += 1
    delimiter = delimiter or max(_DELIMITERS, key=first.count)
    if first.count(delimiter) >= MOST_COLUMNS:
        raise refuse(
            "{file} has more than {most} columns in its first line; no table Covenant knows has.",
            file=name,
            most=MOST_COLUMNS,
        )
    return encoding, skipped, delimiter, _header(content, encoding, skipped, delimiter, name)


def _header(content: bytes, encoding: str, skipped: int, delimiter: str, name: str) -> Header:
    """Return the names of the columns; one may go over a line's end, in quotation marks."""
    return Header(next(_rows(content, encoding, skipped, delimiter, name), (0, []))[1])


def _rows(
    content: bytes, encoding: str, skipped: int, delimiter: str, name: str
) -> Iterator[tuple[int, list[str]]]:
    """Yield every row, the header too, with the number of its last line."""
    line, began = skipped, skipped

    def lines() -> Iterator[str]:
        nonlocal line
        for text in islice(_lines(content, encoding, name), skipped, None):
            line += 1
            if line - began > MOST_LINES_OF_ROW:
                raise csv.Error(f"more than {MOST_LINES_OF_ROW} lines")
            yield text

    try:
        for cells in csv.reader(lines(), delimiter=delimiter):
            yield line, cells
            began = line
    except csv.Error as error:
        raise refuse(
            "{file}, line {line}: this is no table that can be read ({cause}); perhaps a"
            " quotation mark before it is never closed.",
            file=name,
            line=line,
            cause=error,
        ) from None


def _encoding(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    decoder = getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _CHUNK):
            decoder.decode(content[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8-sig"


def _lines(content: bytes, encoding: str, name: str) -> Iterator[str]:
    # Universal newlines: a bare carriage return ends a line, too.
    text = io.TextIOWrapper(io.BytesIO(content), encoding=encoding, errors="replace", newline=None)
    for number, line in enumerate(iter(partial(text.readline, LONGEST_LINE + 1), ""), start=1):
        if number > MOST_LINES:
            raise refuse(
                "{file} has more than {most} lines, too many for any table Covenant knows.",
                file=name,
                most=MOST_LINES,
            )
        if len(line) > LONGEST_LINE:
            raise refuse(
                "{file}, line {line}: it is longer than {most} characters, too long for a row of"
                " any table Covenant knows.",
                file=name,
                line=number,
                most=LONGEST_LINE,
            )
        yield line
