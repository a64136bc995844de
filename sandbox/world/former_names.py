"""What a state was called in a year."""

from __future__ import annotations

from sandbox.names import translated
from sandbox.world.tables import rows


def name_in(code: str, latest: str, year: int) -> str:
    """Return what a state was called on 1 July of the year, by default its latest name."""
    for row in rows("former_names"):
        if row["state"] == code and row["began"] <= f"{year}-07-01" <= row["ended"]:
            return translated(row["name"])
    return translated(latest)
