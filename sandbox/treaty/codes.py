"""Which Correlates of War abbreviations belong to a state, and in which years."""

from __future__ import annotations

from functools import cache

from sandbox.names import translated
from sandbox.world.tables import rows

#: The shape of an abbreviation, as a regular expression.
PATTERN = "^[A-Z]{3}$"

#: A state's first and last year in the international system; None: to this day.
SpellOfYears = tuple[str, int, int | None]


def spells() -> tuple[SpellOfYears, ...]:
    """Return every state's spells in the international system."""
    return tuple(
        (row["code"], int(row["began"][:4]), int(row["ended"][:4]) if row["ended"] else None)
        for row in rows("states")
    )


@cache
def _known() -> frozenset[str]:
    return frozenset(code for code, _, _ in spells())


def is_known(code: str) -> bool:
    """Tell whether a state, of today or of the past, has the abbreviation `code`."""
    return code in _known()


def name_of(code: str) -> str:
    """Return a state's latest name; a code that no state has stands for itself."""
    return translated(_names().get(code, code))


@cache
def _names() -> dict[str, str]:
    return {row["code"]: row["name"] for row in rows("states")}
