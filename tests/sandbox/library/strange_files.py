"""Files that are nearly tables, thousands of them, and an import of each.

    python -m tests.sandbox.library.strange_files 20000 --seed 0

Each file is a sample of a kind of table, spoilt in one to four ways: its bytes, cells, columns,
separators, encoding or packing. An import may read it or refuse it in one sentence, and nothing
else, within `SECONDS` of the processor's time; the whole run stays within `MEGABYTES`.
"""

from __future__ import annotations

import argparse
import gzip
import io
import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path

from sqlalchemy import func, select

from sandbox.library.importers import AUTO, KINDS
from sandbox.library.library import Library
from sandbox.sentences import Refusal
from tests.sandbox.library.samples import SAMPLES

SECONDS, MEGABYTES = 5.0, 300

#: After so many files a new library is begun, so that the first files do not differ from the last.
FILES = 200

CELLS = (
    *("", " ", "-9", " -9 ", "-9.0", "NA", "NULL", "#N/A", "..", ".a", r"\N", "nan", "inf", "-inf"),
    *("0", "1", "-1", "2.0", "2.5", "1e3", "1E400", "1_000", "999999999999999999999", "9" * 4000),
    *("1,5", "1.500", "1,500", "1.234.567", "1,234,567.5", "1 500,5", "1'500", "0x10", "²"),
    *("USA", "usa", "FRA", "FRN", "AUS", "CZE", "DEU", "World", "Total", "=1+1", "\x1b]52;c;x\x07"),
    *("1816", "1935", "0", "-500", "99999", "1935-02-30", "31/12/1935", "201613", "1935-12-31"),
    *("\x00", "\ufffe", "\ud7ff", "\u202e", "\u0661", "'; DROP TABLE sources", '"', '""'),
    *("x" * 5000, "\r", "a\nb"),
)  # fmt: skip

COLUMNS = (
    *("ccode", "stateabb", "iso3", "country", "state", "year", "milex", "cinc", "energy", ""),
    *("version", "dispnum", "dependl", "statenme", "x" * 2000, "\x1b[2J", "Country Code"),
)


def strange(seed: int) -> tuple[str, bytes, str]:
    """Return the name and the content of a file, and the kind that it is imported as."""
    chance = random.Random(seed)
    kind = chance.choice(list(SAMPLES))
    lines = SAMPLES[kind].replace("\r", "\n").rstrip("\n").split("\n")
    table = [line.split(",") for line in lines]
    # Enough rows that a few bad ones do not spoil the file.
    table += [list(chance.choice(table[1:])) for _ in range(chance.choice((0, 3, 30)))]
    for _ in range(chance.randint(0, 3)):
        chance.choice((*[_spoil_cells] * 4, _spoil_columns, _spoil_rows))(chance, table)
    text = _written(chance, table)
    content = text.encode(
        chance.choice(("utf-8",) * 12 + ("utf-8-sig", "utf-16", "utf-32", "latin-1", "utf-16-be")),
        "replace",
    )
    if chance.random() < 0.25:
        content = _spoil_bytes(chance, content)
    name, content = _packed(chance, content)
    return name, content, kind if chance.random() < 0.3 else AUTO


def _spoil_cells(chance: random.Random, table: list[list[str]]) -> None:
    for _ in range(chance.choice((1, 1, 2, 20))):
        row = chance.choice(table[1:] or table)
        if row:
            row[chance.randrange(len(row))] = chance.choice(CELLS)


def _spoil_columns(chance: random.Random, table: list[list[str]]) -> None:
    place = chance.randrange(len(table[0]) or 1)
    act = chance.randrange(6)
    for number, row in enumerate(table):
        if act == 0 and place < len(row):
            del row[place]
        elif act == 1:
            row.insert(place, chance.choice(COLUMNS) if not number else chance.choice(CELLS))
        elif act == 2 and place < len(row):
            row.append(row[place])
        elif act == 3:
            chance.shuffle(row) if not number else None
        elif act == 4 and not number and row:
            row[place] = chance.choice(COLUMNS)
        elif act == 5 and not number:
            row[:] = [f" {name.upper()} " for name in row]


def _spoil_rows(chance: random.Random, table: list[list[str]]) -> None:
    act, place = chance.randrange(7), chance.randrange(len(table))
    if act == 0:
        table.insert(place, [])
    elif act == 1:
        table.insert(place, [""] * len(table[0]))
    elif act == 2:
        table.insert(0, [chance.choice(("sep=,", "sep=;", "Source: COW", "# comment"))])
    elif act == 3:
        table.append([*table[place], chance.choice(CELLS)])
    elif act == 4:
        table.append(table[place][:-1])
    elif act == 5:
        table.insert(place, list(table[0]))
    else:
        del table[1:]


def _written(chance: random.Random, table: list[list[str]]) -> str:
    delimiter = chance.choice((",",) * 12 + (";", "\t", "|", " ", ""))
    quote = chance.choice(("", "", "", '"', "'"))
    end = chance.choice(("\n", "\n", "\r\n", "\r"))
    rows = [delimiter.join(f"{quote}{cell}{quote}" for cell in row) for row in table]
    return end.join(rows) + chance.choice(("", end, end * 3))


def _spoil_bytes(chance: random.Random, content: bytes) -> bytes:
    spoilt = bytearray(content or b"\0")
    for _ in range(chance.choice((1, 2, 10))):
        place = chance.randrange(len(spoilt) or 1)
        act = chance.randrange(5)
        if act == 0:
            spoilt[place : place + 1] = bytes([chance.randrange(256)])
        elif act == 1:
            spoilt[place:place] = chance.randbytes(chance.choice((1, 4, 50)))
        elif act == 2:
            del spoilt[place : place + chance.choice((1, 4, 50))]
        elif act == 3:
            spoilt[place:place] = chance.choice(
                (b'"', b"\0", b"\xff\xfe", b"\r", b",,,", b"<html>")
            )
        else:
            del spoilt[place:]
    return bytes(spoilt)


def _packed(chance: random.Random, content: bytes) -> tuple[str, bytes]:
    way = chance.randrange(12)
    if way < 7:
        return "table.csv", content
    if way == 7:
        packed, name = gzip.compress(content, 1), "table.csv.gz"
    else:
        packed, name = _zipped(chance, content), "table.zip"
    return name, _spoil_bytes(chance, packed) if chance.random() < 0.4 else packed


def _zipped(chance: random.Random, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(
        out, "w", chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    ) as made:
        made.writestr(
            chance.choice(("table.csv", "a/b/TABLE.CSV", "../t.csv", "t.txt", " ")), content
        )
        if chance.random() < 0.3:
            made.writestr("other.csv", SAMPLES[chance.choice(list(SAMPLES))])
        if chance.random() < 0.2:
            made.writestr(chance.choice(("inner.zip", "__MACOSX/._table.csv", "x.csv/")), content)
    return out.getvalue()


def attempt(library: Library, path: Path, kind: str) -> str:
    """Import a file; return how it ended, and raise AssertionError where that is no way to end."""
    before = library.sources()
    began = time.process_time()
    try:
        report = library.import_file(path, kind)
    except Refusal as refusal:
        said = str(refusal)
        assert said.isprintable(), f"a refusal that cannot be shown: {said!r}"
        assert library.sources() == before, "a refused file changed the library"
        ended = "refused"
    else:
        assert report.source.rows > 0, "a source without a row"
        table = KINDS[report.source.kind].table
        with library.database.reading() as session:
            held = session.scalar(
                select(func.count()).select_from(table).where(table.c.source_id == report.source.id)
            )
        assert held == report.source.rows, "another number of rows than is said"
        ended = "imported"
    took = time.process_time() - began
    assert took < SECONDS, f"it took {took:.1f} s"
    return ended


def run(count: int, seed: int) -> Counter[str]:
    """Import `count` files; return how many were imported and refused."""
    ends: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for first in range(seed, seed + count, FILES):
            library = Library(Path(folder) / f"{first}.sqlite")
            for number in range(first, min(first + FILES, seed + count)):
                name, content, kind = strange(number)
                path = Path(folder) / name
                path.write_bytes(content)
                try:
                    ends[attempt(library, path, kind)] += 1
                except BaseException as error:
                    error.add_note(f"The file of seed {number}, imported as {kind}.")
                    raise
            library.close()
    return ends


def most_megabytes() -> float:
    """Return the most memory that this process has held."""
    # What getrusage says has the parent's memory in it, from before this program was started.
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    began = time.monotonic()
    ends = run(options.count, options.seed)
    most = most_megabytes()
    print(f"{dict(ends)}, {time.monotonic() - began:.0f} s, at most {most:.0f} MB")
    return int(most > MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
