"""Which Correlates of War abbreviations belong to a state, and in which years."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources

PATTERN = "^[A-Z]{3}$"

#: First and last year of a spell in the international system; None: to this day.
Spell = tuple[str, int, int | None]


@cache
def spells() -> tuple[Spell, ...]:
    """Return every state's spells in the international system."""
    table = resources.files("resources").joinpath("worlds", "states.csv").read_text("utf-8")
    return tuple(
        (row["code"], int(row["began"][:4]), int(row["ended"][:4]) if row["ended"] else None)
        for row in csv.DictReader(table.splitlines())
    )


@cache
def _known() -> frozenset[str]:
    return frozenset(code for code, _, _ in spells())


def is_known(code: str) -> bool:
    """Tell whether a state, of today or of the past, has the abbreviation `code`."""
    return code in _known()
