"""The shipped tables of facts, as the files in `resources/worlds` hold them.

Dates are ISO 8601 and may stop at the month or the year. A blank last day is an
open spell: it lasted at least to the table's last day (`last_days.csv`). Where
every figure comes from: `resources/worlds/SOURCES.md`.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

Row = dict[str, str]


@cache
def rows(table: str) -> tuple[Row, ...]:
    """Return the rows of `resources/worlds/TABLE.csv`, each a dict by column."""
    path = files("resources") / "worlds" / f"{table}.csv"
    return tuple(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


def in_year(row: Row, year: int) -> bool:
    """Tell whether any day of the row's spell falls in the year."""
    return int(row["began"][:4]) <= year and (not row["ended"] or year <= int(row["ended"][:4]))


def rows_in(table: str, year: int) -> list[Row]:
    """Return the rows whose spell touches the year, in the table's order."""
    return [row for row in rows(table) if in_year(row, year)]


def at_midyear(spells: list[Row], year: int) -> Row:
    """Return the spell that holds on 1 July, or else the one that comes nearest.

    `spells` are those of one thing, at least one, in the order of their dates.
    """
    begun = [row for row in spells if row["began"] <= f"{year}-07-01"]
    return begun[-1] if begun else spells[0]
