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
