"""The published tables, which are not part of the project: tests without them are skipped."""

from __future__ import annotations

import csv
import gzip
import os
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path(os.environ.get("COVENANT_REFERENCE", ROOT / ".." / "shared" / "reference"))

needs_reference = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="no published tables (COVENANT_REFERENCE)"
)


@cache
def published(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a published table, each a dict by column."""
    path = FOLDER / name
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="latin-1" if "atop_4" in name else "utf-8") as file:
        return tuple(csv.DictReader(file))


def codes() -> dict[str, str]:
    """Return Correlates of War abbreviations by number."""
    return {row["ccode"]: row["stateabb"] for row in published("cow_states.csv")}
