"""What the imported tables of figures, spells and pacts have in common as sources of worlds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.library.records import Source
from sandbox.world.sources import Origin

#: The kinds of source that have figures: the user's own answer before the published ones.
FIGURES = ("own-capabilities", "capabilities")

#: Later than any year, for a table that has no spell.
NEVER = 9999


class SourceCoverage:
    """What each imported table speaks for: the states that it names, the pacts that it has.

    It is remembered, as every world needs it, and must be forgotten when the sources change.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[int, str], frozenset[Any]] = {}

    def of(
        self,
        session: Session,
        source: int,
        *columns: Any,
        called: Callable[[int], Any] = lambda number: number,
    ) -> frozenset[Any]:
        """Return what a source has in some columns of one table: numbers, or what they are called.

        source: its number.
        """
        key = source, ",".join([column.key for column in columns])
        if key not in self._found:
            found = [
                session.scalars(select(column).where(column.class_.source_id == source).distinct())
                for column in columns
            ]
            self._found[key] = frozenset(called(one) for numbers in found for one in numbers)
        return self._found[key]


def origin(source: Source) -> Origin:
    """Return a source as the origin of a table."""
    return Origin(
        source.label, source.file_name, source.sha256, has_own_unit=source.kind == FIGURES[0]
    )
