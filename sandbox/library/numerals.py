"""How a file writes its numbers: decimals by a point or a comma, and thousands by the other.

A comma between digits may mark decimals or thousands, and so may a point. If any figure of the file
can be read in only one way, all are read so. Otherwise the file is refused, unless semicolons
separate its columns: such files have decimal commas.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from sandbox.library.cells import shown
from sandbox.library.reading import Table
from sandbox.sentences import refuse

#: Thousands may also be parted by a blank or an apostrophe, which mean nothing else.
_NUMBER = re.compile(r"[-+]?(?:\d[\d.,\s'\u2019]*|[.,]\d+)(?:[eE][-+]?\d+)?")
#: Could be a whole number with its thousands parted, or one with three decimals.
_DOUBTFUL = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}")
_GROUPS = re.compile(r"[-+]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+")

#: Turns a cell into one with a decimal point and thousands together.
Rewrite = Callable[[str], str]


def plain(table: Table, places: Collection[int]) -> Rewrite | None:
    """Return a function that rewrites the numbers of a file plainly, or None if they are plain.

    places: the columns with numbers. Raises Refusal where a number can be read in two ways.
    """
    if table.delimiter != ";" and not table.may_have_commas_in_numbers():
        return None
    points, commas = False, False
    doubtful: dict[str, tuple[int, int, str]] = {}
    for line, row in table.rows():
        for place in places:
            if place < len(row) and ("." in row[place] or "," in row[place]):
                cell = row[place].strip()
                mark = _decimal(cell)
                points, commas = points or mark == ".", commas or mark == ","
                if mark == "" and _DOUBTFUL.fullmatch(cell):
                    doubtful.setdefault("," if "," in cell else ".", (line, place, cell))
        if points and commas:
            # Written in both ways: each is refused where it stands.
            return None
    if points:
        return _without_commas
    if not commas and "." in doubtful and table.delimiter == ";":
        line, place, cell = doubtful["."]
        raise refuse(
            "{file}, line {line}: {column} is {value}, whose point may mark decimals or thousands;"
            " write decimals with a comma, and nothing between thousands.",
            file=table.name,
            line=line,
            column=table.header.names[place],
            value=shown(cell),
        )
    return _with_points if commas or table.delimiter == ";" else None


def _decimal(cell: str) -> str:
    """Return what parts the decimals of a number, as far as that is beyond doubt; else nothing."""
    if not _NUMBER.fullmatch(cell) or _DOUBTFUL.fullmatch(cell):
        return ""
    if groups := _GROUPS.fullmatch(cell):
        return "." if groups[1] == "," else ","
    last = max(".,", key=cell.rfind)
    # A date, such as 1.1.1935, is none.
    return last if cell.count(last) == 1 else ""


def _without_commas(cell: str) -> str:
    return cell.replace(",", "") if "," in cell and _NUMBER.fullmatch(cell.strip()) else cell


def _with_points(cell: str) -> str:
    if not _NUMBER.fullmatch(cell.strip()):
        return cell
    # A version, such as 3.2, or a number of pandas, such as 2.0, keeps its point.
    is_grouped = "," in cell or _DOUBTFUL.fullmatch(cell.strip()) or _GROUPS.fullmatch(cell.strip())
    return (cell.replace(".", "") if is_grouped else cell).replace(",", ".")
